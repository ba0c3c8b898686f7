// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/boardpage.h"

#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/canvas/canvascontrol.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/versionsdialog.h"
#include "ui/exporting/boardsheet.h"
#include "ui/movements/addmovement.h"
#include "ui/panels/alertbanner.h"
#include "ui/panels/comparebutton.h"
#include "ui/panels/inspector.h"
#include "ui/panels/optionsbutton.h"
#include "ui/panels/periodbutton.h"
#include "ui/panels/zoombar.h"
#include "ui/seeing/seeingpanels.h"
#include "ui/segments/segmentlife.h"
#include "ui/theme/theme.h"
#include "ui/timeline/player.h"
#include "ui/timeline/timeactions.h"
#include "ui/timeline/timelinedock.h"
#include "ui/twin/boardtable.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/topbar.h"
#include "ui/window/actions.h"
#include "ui/window/boarddialogs.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto TimelineSetting = "timelineCollapsed"_L1;

} // namespace

BoardPage::BoardPage(Session& session, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_bar(new TopBar)
    , m_views(new SegmentedSwitch({ tr("Segments"), tr("Board"), tr("Tables") }))
    , m_period(new PeriodButton)
    , m_compare(new CompareButton)
    , m_options(new OptionsButton)
    , m_export(makeMenuButton(tr("Export")))
    , m_undo(makeButton(tr("Undo")))
    , m_cancel(makeButton(tr("Cancel")))
    , m_edit(makeButton(tr("Edit"), "primary"))
    , m_save(makeButton(tr("Save"), "primary"))
    , m_alert(new AlertBanner)
{
    m_views->setCurrent(1);
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int index) {
        if (index == 0)
            Q_EMIT segmentsWanted();
        else
            setTable(index == 2);
    });
    m_bar->addLeft(m_views);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{ m_period, m_compare, m_options, m_export, m_undo, m_cancel, m_edit, m_save })
        m_bar->addRight(widget);
    m_edit->setObjectName(u"edit"_s);
    m_save->setObjectName(u"save"_s);
    m_undo->setObjectName(u"undoButton"_s);
    m_cancel->setObjectName(u"cancel"_s);
    auto* exports = new QMenu(m_export);
    m_actions.fillExportMenu(*exports);
    m_export->setMenu(exports);

    auto* alertRow = new QVBoxLayout;
    alertRow->setContentsMargins(Theme::Unit * 2, 0, Theme::Unit * 2, 0);
    alertRow->addWidget(m_alert);
    auto* canvas = new QWidget;
    setRole(canvas, "canvas");
    canvas->setAttribute(Qt::WA_StyledBackground);
    m_canvas = new QVBoxLayout(canvas);
    m_canvas->setContentsMargins({});
    m_canvas->setSpacing(0);
    m_canvas->addLayout(alertRow);
    m_side = new QWidget;
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins({});

    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(canvas, 1);
    row->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(row, 1);

    connectActions();
    refreshBar();
}

BoardPage::~BoardPage()
{
    close();
}

void BoardPage::connectActions()
{
    connect(m_edit, &QPushButton::clicked, m_actions.editBoard, &QAction::trigger);
    connect(m_save, &QPushButton::clicked, m_actions.saveBoard, &QAction::trigger);
    connect(m_undo, &QPushButton::clicked, m_actions.undo, &QAction::trigger);
    connect(m_cancel, &QPushButton::clicked, m_actions.cancelEditing, &QAction::trigger);
    connect(m_actions.editBoard, &QAction::triggered, this, [this] { setEditing(true); });
    connect(m_actions.saveBoard, &QAction::triggered, this, [this] { save([this] { setEditing(false); }); });
    connect(m_actions.cancelEditing, &QAction::triggered, this, &BoardPage::stopEditing);
    connect(m_actions.undo, &QAction::triggered, this, [this] { m_document->undoStack().undo(); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { m_document->undoStack().redo(); });
    connect(m_actions.removeSelection, &QAction::triggered, this, [this] { m_view->removeSelection(); });
    connect(m_actions.selectAll, &QAction::triggered, this, [this] { m_view->selectAll(); });
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() * 1.25); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() / 1.25); });
    connect(m_actions.zoomNormal, &QAction::triggered, this, [this] { m_view->setZoom(1); });
    connect(m_actions.fit, &QAction::triggered, this, [this] { m_view->fitAll(); });
    for (QAction* action : { m_actions.directOnly, m_actions.firstTimeOnly, m_actions.recordedOnly })
        connect(action, &QAction::triggered, this, &BoardPage::setOptions);
    for (QAction* action : m_actions.exportPng)
        connect(action, &QAction::triggered, this,
            [this, action] { m_dialogs->exportImage(u"png"_s, action->data().toInt()); });
    connect(m_actions.exportSvg, &QAction::triggered, this, [this] { m_dialogs->exportImage(u"svg"_s, 1); });
    connect(m_actions.exportPdf, &QAction::triggered, this, [this] { m_dialogs->exportImage(u"pdf"_s, 1); });
    connect(m_actions.showTable, &QAction::triggered, this, &BoardPage::setTable);
    connect(m_actions.showBoard, &QAction::triggered, this, [this] { setTable(false); });
    connect(m_actions.suggestArrows, &QAction::triggered, this, [this] { m_dialogs->showMovements(false); });
    connect(m_actions.showMovements, &QAction::triggered, this, [this] { m_dialogs->showMovements(true); });
    connect(m_actions.exportNumbers, &QAction::triggered, this, [this] { m_dialogs->exportNumbers(); });
    connect(m_actions.keepVersion, &QAction::triggered, this, &BoardPage::keepVersion);
    connect(m_actions.versions, &QAction::triggered, this, &BoardPage::showVersions);
    connect(m_period, &PeriodButton::periodChosen, this,
        [this](const core::PeriodChoice& choice) { m_document->setPeriod(choice); });
    connect(m_options, &OptionsButton::optionsChosen, this,
        [this](const core::RuleOptions& options) { m_document->setOptions(options); });
    connect(m_compare, &CompareButton::comparisonChosen, this,
        [this](const core::Comparison& comparison) { m_numbers->setComparison(comparison); });
    connectTime();
    connect(m_alert, &AlertBanner::rebuildWanted, this,
        [this](const std::vector<core::SegmentId>& segments) { segmentlife::rebuild(window(), m_session, segments); });
    connect(&m_session, &Session::changed, this, &BoardPage::adoptState);
}

void BoardPage::connectTime()
{
    const TimeActions& time = *m_actions.time;
    connect(time.play, &QAction::triggered, this, [this] { m_timeline->player().toggle(); });
    connect(time.stop, &QAction::triggered, this, [this] { m_timeline->player().stop(); });
    connect(time.showTimeline, &QAction::triggered, this, [this](bool isShown) { m_timeline->setCollapsed(!isShown); });
    using Kind = core::Comparison::Kind;
    for (const auto& [action, kind] :
        { std::pair(time.compareOff, Kind::Off), std::pair(time.comparePeriodBefore, Kind::PeriodBefore),
            std::pair(time.compareYearBefore, Kind::YearBefore) })
        connect(action, &QAction::triggered, this, [this, kind = kind] { m_numbers->setComparison({ kind, {}, {} }); });
}

void BoardPage::open(core::Board board)
{
    close();
    m_workspace = m_session.state().path;
    m_document = std::make_unique<BoardDocument>(board);
    m_document->setSegments(m_session.state().segments);
    m_document->setLastDay(m_session.state().lastDay.value_or(core::Day::fromDate(QDate::currentDate())));
    m_numbers = std::make_unique<BoardNumbers>(*m_document, m_session.counts());
    m_numbers->setComparison(core::Comparison::fromJson(
        QJsonDocument::fromJson(QSettings().value(comparisonSetting()).toByteArray()).object()));
    m_optionsPreview = std::make_unique<OptionsPreview>(*m_document, m_session.counts());
    m_options->setPreview(m_optionsPreview.get());
    m_view = new BoardView(*m_document, *m_numbers);
    m_view->setObjectName(u"boardView"_s);
    m_view->setAccessibleName(tr("Customer Journey Board “%1”").arg(board.name));
    auto* seeing = new SeeingPanels(*m_view, *m_actions.look, ViewSettings::nameFor(m_workspace, board.group.value));
    new ZoomBar(*m_view, m_actions, *seeing->menu());
    m_narrowing = makeLabel({}, "on-canvas");
    m_narrowing->setObjectName(u"narrowing"_s);
    m_narrowing->setParent(m_view);
    m_narrowing->move(Theme::Unit * 2, Theme::Unit * 3 / 2);
    m_narrowing->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_control = new CanvasControl(*m_view, *m_document, *m_actions.canvas);
    m_control->setCommonActions({ m_actions.removeSelection }, { m_actions.selectAll, m_actions.fit });
    m_canvas->addWidget(m_view, 1);
    m_table = new BoardTable(*m_document, *m_numbers);
    m_canvas->addWidget(m_table, 1);
    m_timeline = new TimelineDock(*m_document, *m_numbers, m_session.counts(), m_session.figuresPool());
    m_timeline->setCollapsed(QSettings().value(TimelineSetting).toBool());
    connect(m_timeline, &TimelineDock::collapsedChanged, this, [this](bool isCollapsed) {
        m_actions.time->showTimeline->setChecked(!isCollapsed);
        QSettings().setValue(TimelineSetting, isCollapsed);
    });
    m_actions.time->showTimeline->setChecked(!m_timeline->isCollapsed());
    m_canvas->addWidget(m_timeline);
    m_inspector = new Inspector(*m_document, *m_numbers, m_session);
    m_dialogs = std::make_unique<BoardDialogs>(*m_document, *m_numbers, *m_inspector, m_session, *this);
    m_inspector->setObjectName(u"inspector"_s);
    m_side->layout()->addWidget(m_inspector);

    BoardDocument* document = m_document.get();
    connect(document, &BoardDocument::periodChanged, this, &BoardPage::refreshBar);
    connect(document, &BoardDocument::optionsChanged, this, &BoardPage::refreshBar);
    connect(document, &BoardDocument::modifiedChanged, this, &BoardPage::refreshBar);
    connect(&document->undoStack(), &QUndoStack::indexChanged, this, &BoardPage::refreshBar);
    connect(document, &BoardDocument::nodeAdded, this, &BoardPage::nodesChanged);
    connect(document, &BoardDocument::nodeRemoved, this, &BoardPage::nodesChanged);
    connect(m_numbers.get(), &BoardNumbers::changed, this, &BoardPage::refreshBar);
    connect(m_numbers.get(), &BoardNumbers::comparisonChanged, this, &BoardPage::keepComparison);
    connect(m_view, &BoardView::selectionChanged, this, &BoardPage::followSelection);
    connect(m_table, &BoardTable::selectionChanged, this, [this] {
        {
            const QSignalBlocker quiet(m_view); // it is told of the whole, not of its parts
            m_view->boardScene().select(m_table->selectedNodes(), m_table->selectedArrows());
        }
        followSelection();
    });
    connect(m_table, &BoardTable::arrowActivated, m_view, &BoardView::arrowCountActivated);
    connect(m_table, &BoardTable::nodeActivated, m_view, &BoardView::nodeCountActivated);
    connect(m_view, &BoardView::arrowCountActivated, this, [this](core::ArrowId arrow) {
        m_inspector->showArrow(arrow);
        m_dialogs->showCustomers();
    });
    connect(m_view, &BoardView::nodeCountActivated, this, [this](core::NodeId node) {
        m_inspector->showNode(node);
        m_dialogs->showCustomers();
    });
    BoardDialogs* dialogs = m_dialogs.get();
    connect(m_view, &BoardView::elsewhereActivated, dialogs, [this, dialogs](core::NodeId node, bool isOut) {
        m_inspector->showNode(node);
        dialogs->showElsewhere(node, isOut);
    });
    connect(m_inspector, &Inspector::customersWanted, dialogs, &BoardDialogs::showCustomers);
    connect(m_inspector, &Inspector::suggestionsWanted, dialogs, [dialogs] { dialogs->showMovements(false); });
    connect(m_inspector, &Inspector::whyWanted, dialogs, &BoardDialogs::explainArrow);
    connect(m_inspector, &Inspector::exportWanted, dialogs, &BoardDialogs::exportCustomers);
    connect(dialogs, &BoardDialogs::customerWanted, this, &BoardPage::customerWanted);
    connect(dialogs, &BoardDialogs::drawWanted, this, &BoardPage::drawMovement);
    m_view->setVisible(!m_isTable);
    m_table->setVisible(m_isTable);
    refreshBar();
    m_hasSight = false;
    if (!m_isTable)
        findSight();
    // Who goes through the groups by key stays there.
    const QWidget* focus = window()->focusWidget();
    if (!focus || focus == window() || isAncestorOf(focus))
        focusBoard();
    Q_EMIT nodesChanged();
}

/// Once the page has laid itself out around it.
void BoardPage::findSight()
{
    QMetaObject::invokeMethod(
        m_view,
        [this] {
            if (const auto sight = lastplace::sight(m_workspace, m_document->board().group))
                setSight(*sight);
            else
                m_view->fitAll();
            m_hasSight = true;
        },
        Qt::QueuedConnection);
}

void BoardPage::keepSight() const
{
    if (m_hasSight)
        lastplace::setSight(m_workspace, m_document->board().group, sight());
}

void BoardPage::close()
{
    if (!m_document)
        return;
    if (!m_isTable)
        keepSight();
    // Closed underneath the user, who did not say that the changes are not wanted: they are offered again.
    if (hasUnsaved()) {
        commitEdits();
        m_autosave->flush();
        m_autosave.reset();
    }
    setEditing(false);
    m_dialogs.reset();
    delete m_table;
    m_table = nullptr;
    delete m_inspector;
    m_inspector = nullptr;
    delete m_timeline;
    m_timeline = nullptr;
    delete m_view;
    m_view = nullptr;
    m_options->setPreview(nullptr);
    m_optionsPreview.reset();
    m_control = nullptr;
    m_narrowing = nullptr;
    m_numbers.reset();
    m_document.reset();
    refreshBar();
}

void BoardPage::setEditing(bool isEditing)
{
    if (!m_document || m_isEditing == isEditing)
        return;
    m_isEditing = isEditing;
    if (isEditing) {
        m_autosave = std::make_unique<BoardAutosave>(*m_document, recoveryFolder(), m_workspace);
    } else if (m_autosave) {
        m_autosave->discard(); // saved, or not wanted
        m_autosave.reset();
    }
    m_view->setEditing(isEditing);
    m_table->setEditing(isEditing);
    m_control->setEditing(isEditing);
    m_inspector->setEditing(isEditing);
    refreshBar();
    Q_EMIT editingChanged(isEditing);
}

void BoardPage::refreshBar()
{
    for (QAction* action : m_actions.ofBoard())
        action->setEnabled(isOpen());
    for (QAction* action : m_actions.ofEditing())
        action->setEnabled(m_isEditing);
    m_edit->setVisible(!m_isEditing);
    m_options->setVisible(!m_isEditing);
    m_export->setVisible(!m_isEditing);
    m_undo->setVisible(m_isEditing);
    m_cancel->setVisible(m_isEditing);
    m_save->setVisible(m_isEditing);
    if (!m_document)
        return m_actions.nameUndo({}, {});
    const core::Board& board = m_document->board();
    m_bar->setTitle(board.name);
    m_period->setPeriod(m_document->shownPeriod(), m_document->lastDay());
    m_compare->setComparison(m_numbers->comparison(), m_document->period(), m_document->segments());
    m_actions.directOnly->setChecked(board.options.directOnly);
    m_actions.firstTimeOnly->setChecked(board.options.firstTimeOnly);
    m_actions.recordedOnly->setChecked(board.options.recordedOnly);
    m_options->setOptions(board.options);
    QUndoStack& undoStack = m_document->undoStack();
    m_actions.undo->setEnabled(m_isEditing && undoStack.canUndo());
    m_actions.redo->setEnabled(m_isEditing && undoStack.canRedo());
    m_actions.nameUndo(undoStack.undoText(), undoStack.redoText());
    m_actions.editBoard->setEnabled(!m_isEditing);
    m_actions.saveBoard->setEnabled(m_document->isModified());
    m_undo->setEnabled(undoStack.canUndo());
    m_undo->setToolTip(undoStack.canUndo() ? tr("Undo: %1").arg(undoStack.undoText()) : QString());
    m_save->setEnabled(m_document->isModified());
    m_alert->setIncomplete(
        m_numbers->incomplete(), m_document->segments(), m_document->period(), m_document->board().options);
    refreshNarrowing();
    Q_EMIT unsavedChanged(hasUnsaved());
    m_canvas->itemAt(0)->layout()->setContentsMargins(
        Theme::Unit * 2, m_alert->isHidden() ? 0 : Theme::Unit * 3 / 2, Theme::Unit * 2, 0);
}

/// Whatever makes the numbers others than the plain ones stands on the board.
void BoardPage::refreshNarrowing()
{
    const QString options = optionsText(m_document->board().options);
    const QString compared = comparisonText(m_numbers->comparison(), m_document->period(), m_document->segments());
    QStringList lines;
    if (!options.isEmpty())
        lines << tr("Counted: %1.").arg(options);
    if (m_numbers->comparison().isOfPeriods())
        lines << tr("Compared: %1, ▲ more, ▼ fewer than then.").arg(compared);
    else if (!compared.isEmpty())
        lines << tr("Beside each number, who is %1.").arg(compared);
    m_narrowing->setText(lines.join(u'\n'));
    m_narrowing->adjustSize();
    m_narrowing->setVisible(!lines.isEmpty());
}

void BoardPage::followSelection()
{
    const std::vector<core::ArrowId> arrows = m_view->selectedArrows();
    const std::vector<core::NodeId> nodes = m_view->selectedNodes();
    m_table->select(nodes, arrows);
    if (arrows.size() == 1 && nodes.empty()) {
        m_inspector->showArrow(arrows.front());
        m_timeline->showArrow(arrows.front());
    } else if (nodes.size() == 1 && arrows.empty()) {
        m_inspector->showNode(nodes.front());
        m_timeline->showNode(nodes.front());
    } else {
        m_inspector->showBoard();
        m_timeline->showBoard();
    }
}

void BoardPage::adoptState()
{
    if (!m_document)
        return;
    m_document->setSegments(m_session.state().segments);
    if (m_session.state().lastDay)
        m_document->setLastDay(*m_session.state().lastDay);
    refreshBar();
}

void BoardPage::addSegment(core::SegmentId segment)
{
    if (!m_document || !m_isEditing)
        return;
    const QRectF visible = m_view->mapToScene(m_view->viewport()->rect()).boundingRect();
    const int step = Theme::Unit * 4;
    QPointF position = visible.center();
    const auto isTaken = [this](const QPointF& place) {
        for (const core::Node& node : m_document->board().nodes()) {
            if ((node.position - place).manhattanLength() < Theme::Unit * 4)
                return true;
        }
        return false;
    };
    while (isTaken(position))
        position += QPointF(step, step);
    m_document->addNode(segment, position);
}

void BoardPage::commitEdits()
{
    m_inspector->commitNote();
    m_control->settle();
}

void BoardPage::save(std::function<void()> then)
{
    commitEdits();
    const core::Board written = m_document->board();
    whenDone(m_session.saveBoard(written), m_view,
        [this, written, then = std::move(then)](const core::Result<core::BoardId>& saved) {
            // What was done while the board was being written is not in the workspace yet: the user goes on.
            if (!saved || !(m_document->board() == written))
                return;
            m_document->markSaved(*saved);
            then();
        });
}

void BoardPage::leave(std::function<void()> then)
{
    if (m_document)
        commitEdits();
    if (!m_document || !m_isEditing || !m_document->isModified()) {
        setEditing(false);
        return then();
    }
    Prompts::current().ask(this,
        { tr("Unsaved changes"), tr("The board “%1” has changes that are not saved.").arg(m_document->board().name),
            { tr("Save"), tr("Discard"), tr("Keep editing") } },
        [this, then = std::move(then)](int answer) {
            if (answer == 0)
                save([this, then] {
                    setEditing(false);
                    then();
                });
            if (answer == 1) {
                setEditing(false);
                then();
            }
        });
}

void BoardPage::stopEditing()
{
    leave([this] {
        if (!m_document->isModified())
            return;
        // Discarded: the board is again what the workspace holds.
        whenDone(
            m_session.loadBoard(m_document->board().group), m_view, [this](const core::Result<core::Board>& board) {
                if (board)
                    QMetaObject::invokeMethod(
                        this, [this, board] { open(*board); }, Qt::QueuedConnection);
            });
    });
}

void BoardPage::setOptions()
{
    m_document->setOptions({ m_actions.directOnly->isChecked(), m_actions.firstTimeOnly->isChecked(),
        m_actions.recordedOnly->isChecked() });
}

/// What a board is compared with is how it is looked at here, not a part of it.
void BoardPage::keepComparison()
{
    const core::Comparison& comparison = m_numbers->comparison();
    if (comparison.isOn())
        QSettings().setValue(comparisonSetting(), QJsonDocument(comparison.toJson()).toJson(QJsonDocument::Compact));
    else
        QSettings().remove(comparisonSetting());
    refreshBar();
}

QString BoardPage::comparisonSetting() const
{
    return u"comparisons/"_s + ViewSettings::nameFor(m_workspace, m_document->board().group.value);
}

void BoardPage::restore(const core::boardsnapshot::Restored& state, const QString& name)
{
    setEditing(true);
    m_document->replaceContent(state.board, name);
    m_autosave->keep(); // in the place of what a session that did not end has left
    if (!state.gone.isEmpty())
        Prompts::current().tell(this, name,
            tr("%Ln segment(s) of that state do not exist any more and were left out: %1", nullptr,
                static_cast<int>(state.gone.size()))
                .arg(QLocale().createSeparatedList(state.gone)));
}

lastplace::Sight BoardPage::sight() const
{
    return { m_view->zoom(), m_view->mapToScene(m_view->viewport()->rect().center()) };
}

void BoardPage::setSight(const lastplace::Sight& sight)
{
    m_view->setZoom(sight.zoom);
    m_view->centerOn(sight.center);
}

void BoardPage::keepVersion()
{
    Prompts::current().askText(this, tr("Keep a version"), tr("Name of the version"), {}, [this](const QString& name) {
        if (!m_document) // another workspace stands in its place
            return;
        commitEdits();
        whenDone(m_session.keepBoardVersion(m_document->board(), name.trimmed()), m_view, [](const auto&) {});
    });
}

void BoardPage::showVersions()
{
    auto* dialog = new VersionsDialog(m_session, m_document->board().group, this);
    connect(dialog, &VersionsDialog::restoreWanted, m_view, [this](const core::BoardVersion& version) {
        const QString when = QLocale().toString(version.madeAt.toLocalTime(), QLocale::ShortFormat);
        const QString name = tr("Restore the version of %1").arg(version.name.isEmpty() ? when : version.name);
        whenDone(m_session.boardVersion(version.id), m_view,
            [this, name](const core::Result<core::boardsnapshot::Restored>& state) {
                if (state)
                    restore(*state, name);
            });
    });
    dialog->open();
}

void BoardPage::setTable(bool isTable)
{
    if (isTable && !m_isTable && m_document)
        keepSight();
    m_isTable = isTable;
    m_views->setCurrent(isTable ? 2 : 1);
    m_actions.showTable->setChecked(isTable);
    if (!m_document)
        return;
    m_view->setVisible(!isTable);
    m_table->setVisible(isTable);
    if (!isTable && !m_hasSight)
        findSight();
    focusBoard();
}

void BoardPage::focusBoard()
{
    (m_isTable ? static_cast<QWidget*>(m_table) : m_view)->setFocus(Qt::OtherFocusReason);
}

void BoardPage::drawMovement(core::SegmentId source, core::SegmentId target)
{
    setEditing(true); // what is drawn is not saved yet
    addMovement(*m_document, source, target);
}

} // namespace ui
