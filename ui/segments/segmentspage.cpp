// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentspage.h"

#include "core/base/money.h"
#include "core/metrics/figurescsv.h"
#include "ui/dialogs/memberdialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/models/figuredelegate.h"
#include "ui/models/segmenttable.h"
#include "ui/panels/periodbutton.h"
#include "ui/segments/figuresjob.h"
#include "ui/segments/segmentlife.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/topbar.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaEnum>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int RowHeight = Theme::Unit * 6;
constexpr int ShortestTrend = 90; // days
const QString PeriodKey = u"segmentTable/days"_s;
const QString ColumnKey = u"segmentTable/shows%1"_s;

} // namespace

SegmentsPage::SegmentsPage(Session& session, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SegmentTable(this))
    , m_filter(new SegmentFilter(this))
    , m_job(new FiguresJob(session.exportPool(), this))
    , m_bar(new TopBar)
    , m_views(new SegmentedSwitch({ tr("Segments"), tr("Board") }))
    , m_periodButton(new PeriodButton)
    , m_table(new QTableView)
    , m_asOf(makeLabel({}, "secondary"))
    , m_incomplete(makeFrame("alert"))
    , m_incompleteText(makeLabel({}))
    , m_nothingFound(makeLabel(tr("No segment has this in its name."), "secondary"))
    , m_members(makeButton(tr("Choose segments …")))
    , m_menu(new QMenu(this))
    , m_edit(m_menu->addAction(tr("&Edit …")))
    , m_copy(m_menu->addAction(tr("&Duplicate …")))
    , m_rebuild(m_menu->addAction(tr("Re&build history …")))
    , m_export(m_menu->addAction(tr("E&xport as a file …")))
    , m_leaveGroup(m_menu->addAction(tr("Take out of the &group")))
    , m_remove(m_menu->addAction(tr("&Remove …")))
{
    setRole(this, "canvas");
    setAttribute(Qt::WA_StyledBackground);
    m_period.days = std::clamp(QSettings().value(PeriodKey, m_period.days).toInt(), 1, 3660);
    m_bar->addLeft(m_views);
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int index) {
        if (index == 1)
            Q_EMIT boardWanted();
    });
    QToolButton* menuButton = makeMenuButton(tr("Segment"));
    menuButton->setMenu(m_menu);
    m_bar->addRight(m_periodButton);
    m_bar->addRight(m_members);
    m_bar->addRight(menuButton);
    QPushButton* add = makeButton(tr("Add segment") + u" ▾"_s, "primary");
    add->setObjectName(u"addSegment"_s);
    add->setAccessibleName(tr("Add segment"));
    auto* ways = new QMenu(add);
    ways->addAction(tr("From a &template …"), actions.addFromTemplate, &QAction::trigger);
    ways->addAction(tr("With &conditions …"), actions.addSegment, &QAction::trigger);
    ways->addAction(tr("&RFM group …"), actions.addRfm, &QAction::trigger);
    add->setMenu(ways);
    m_bar->addRight(add);
    m_periodButton->setObjectName(u"tablePeriod"_s);
    m_periodButton->setToolTip(tr("The numbers are of its last day, their change is since the day before it"));
    connect(m_periodButton, &PeriodButton::periodChosen, this, [this](const core::PeriodChoice& choice) {
        m_period = choice;
        if (choice.kind == core::PeriodChoice::Kind::LastDays)
            QSettings().setValue(PeriodKey, choice.days);
        refresh();
    });
    connect(m_job, &FiguresJob::figuresReady, m_model, &SegmentTable::setFigures);
    connect(m_job, &FiguresJob::figuresReady, this, &SegmentsPage::showProgress);
    connect(m_job, &FiguresJob::finished, this, &SegmentsPage::showWhatIsIncomplete);
    connect(m_job, &FiguresJob::failed, this, [this](const QString& text) { m_asOf->setText(text); });

    m_tools = makeTools();
    m_empty = makeEmptyState(actions);
    makeTable();
    m_incompleteText->setWordWrap(true);
    auto* alert = new QHBoxLayout(m_incomplete);
    alert->setContentsMargins(Theme::Unit * 3 / 2, Theme::Unit, Theme::Unit * 3 / 2, Theme::Unit);
    alert->addWidget(m_incompleteText);
    m_incomplete->hide();

    connect(m_members, &QPushButton::clicked, this, &SegmentsPage::chooseMembers);
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editWanted(selected().front()); });
    connect(m_copy, &QAction::triggered, this, [this] { Q_EMIT copyWanted(selected().front(), m_group); });
    connect(m_rebuild, &QAction::triggered, this, [this] { segmentlife::rebuild(window(), m_session, selected()); });
    connect(
        m_export, &QAction::triggered, this, [this] { segmentlife::exportSegments(window(), m_session, selected()); });
    connect(m_leaveGroup, &QAction::triggered, this, &SegmentsPage::leaveGroup);
    connect(m_remove, &QAction::triggered, this, [this] { segmentlife::remove(window(), m_session, selected()); });
    connect(&m_session, &Session::changed, this, &SegmentsPage::refresh);
    connect(&m_session, &Session::closed, this, [this] {
        m_job->cancel();
        ++m_question;
    });
    connect(actions.addSegment, &QAction::triggered, this, &SegmentsPage::newSegmentWanted);
    connect(actions.rebuildAll, &QAction::triggered, this, [this] {
        std::vector<core::SegmentId> all;
        for (const core::Segment& segment : m_session.state().segments)
            all.push_back(segment.id);
        segmentlife::rebuild(window(), m_session, all);
    });

    auto* body = new QVBoxLayout;
    const int margin = Theme::Unit * 2;
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(Theme::Unit * 2);
    body->addWidget(m_tools);
    body->addWidget(m_incomplete);
    body->addWidget(m_nothingFound);
    body->addWidget(m_table, 1);
    body->addWidget(m_empty, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(body, 1);
    refreshButtons();
}

void SegmentsPage::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"segmentTable"_s);
    setFocusProxy(m_table);
    m_table->setAccessibleName(tr("Segments"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new FigureDelegate(m_table));
    m_table->setItemDelegateForColumn(SegmentTable::Name, new SegmentNameDelegate(m_table));
    m_table->setItemDelegateForColumn(SegmentTable::Trend, new TrendDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SegmentTable::Name, QHeaderView::Fixed);
    // All rows: widths must not change while scrolling.
    header->setResizeContentsPrecision(-1);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != SegmentTable::Name)
            fitName();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &SegmentsPage::showMenu);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT editWanted(m_filter->idAt(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SegmentsPage::refreshButtons);
    fillColumns();
}

QWidget* SegmentsPage::makeTools()
{
    auto* search = new QLineEdit;
    search->setObjectName(u"segmentSearch"_s);
    search->setPlaceholderText(tr("Find a segment"));
    search->setAccessibleName(tr("Find a segment"));
    search->setClearButtonEnabled(true);
    search->setFixedWidth(Theme::Unit * 35);
    connect(search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        m_nothingFound->setVisible(m_model->rowCount() > 0 && m_filter->rowCount() == 0);
    });
    m_search = search;
    m_columns = makeMenuButton(tr("Columns"));
    m_columns->setObjectName(u"columns"_s);
    m_columns->setMenu(new QMenu(m_columns));
    m_exportTable = makeButton(tr("Export as CSV …"));
    m_exportTable->setObjectName(u"exportTable"_s);
    connect(m_exportTable, &QPushButton::clicked, this, &SegmentsPage::exportTable);
    m_asOf->setObjectName(u"asOf"_s);

    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->addWidget(search);
    row->addWidget(m_columns);
    row->addWidget(m_exportTable);
    row->addStretch();
    row->addWidget(m_asOf);
    return tools;
}

QWidget* SegmentsPage::makeEmptyState(const Actions& actions)
{
    auto* empty = new QWidget;
    m_hint = makeLabel({}, "secondary");
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    QLabel* title = makeLabel(tr("No segments yet"), "title");
    title->setAlignment(Qt::AlignCenter);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(Theme::Unit);
    ways->addStretch();
    const auto addWay = [ways](const QString& text, const char* role, const QAction* action) {
        QPushButton* button = makeButton(text, role);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        ways->addWidget(button);
    };
    addWay(tr("From a template …"), "primary", actions.addFromTemplate);
    addWay(tr("With conditions …"), nullptr, actions.addSegment);
    addWay(tr("RFM group …"), nullptr, actions.addRfm);
    ways->addStretch();
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(Theme::Unit);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(m_hint);
    column->addSpacing(Theme::Unit);
    column->addLayout(ways);
    column->addStretch(3);
    return empty;
}

/// The columns' menu; which ones are shown is kept for the next time.
void SegmentsPage::fillColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    const QSet<int> atFirst{ SegmentTable::MeanOfMeans, SegmentTable::MeanInterval, SegmentTable::Orders,
        SegmentTable::Revenue, SegmentTable::Conditions };
    const auto names = QMetaEnum::fromType<SegmentTable::Column>();
    m_columns->menu()->setToolTipsVisible(true);
    for (int column = SegmentTable::Name + 1; column < SegmentTable::ColumnCount; ++column) {
        const QString key = ColumnKey.arg(QLatin1StringView(names.valueToKey(column)));
        const bool isShown = QSettings().value(key, !atFirst.contains(column)).toBool();
        header->setSectionHidden(column, !isShown);
        QAction* action =
            m_columns->menu()->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setToolTip(m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setData(column);
        connect(action, &QAction::toggled, this, [this, column, key](bool isWanted) {
            m_table->horizontalHeader()->setSectionHidden(column, !isWanted);
            QSettings().setValue(key, isWanted);
            fitName();
        });
    }
}

/// Names take what the numbers leave, but never less than one can read.
void SegmentsPage::fitName()
{
    constexpr int Narrowest = Theme::Unit * 19;
    QHeaderView* header = m_table->horizontalHeader();
    const int others = header->length() - header->sectionSize(SegmentTable::Name);
    header->resizeSection(SegmentTable::Name, std::max(Narrowest, m_table->viewport()->width() - others));
}

bool SegmentsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitName();
    return QWidget::eventFilter(watched, event);
}

void SegmentsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SegmentsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    ++m_question;
    m_job->cancel();
}

void SegmentsPage::showGroup(core::GroupId group)
{
    m_group = group;
    refresh();
}

void SegmentsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void SegmentsPage::refresh()
{
    const WorkspaceState& state = m_session.state();
    const core::SegmentGroup* group = state.group(m_group);
    m_bar->setTitle(group ? group->name : tr("All segments"));
    m_views->setVisible(group != nullptr);
    m_views->setCurrent(0);
    m_members->setVisible(group != nullptr);
    m_leaveGroup->setVisible(group != nullptr);
    std::vector<core::Segment> segments;
    if (group) {
        for (const core::SegmentId id : group->segments) {
            if (const core::Segment* segment = state.segment(id))
                segments.push_back(*segment);
        }
    } else {
        segments = state.segments;
    }
    const bool isEmpty = segments.empty();
    m_hint->setText(group ? tr("No segment is in this group yet. Choose some, or add a new one.")
                          : tr("A segment says who: who bought what, how often, when. Add the first one."));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_tools->setVisible(!isEmpty);
    m_periodButton->setVisible(!isEmpty && state.lastDay);
    if (state.lastDay) {
        m_periodButton->setPeriod(m_period, *state.lastDay);
        m_model->setPeriod(m_period.resolve(*state.lastDay), state.settings.currency);
    }
    m_model->setSegments(std::move(segments));
    m_nothingFound->setVisible(!isEmpty && m_filter->rowCount() == 0);
    refreshButtons();
    workOutFigures();
}

void SegmentsPage::workOutFigures()
{
    const int question = ++m_question;
    m_job->cancel();
    m_incomplete->hide();
    if (!isVisible() || m_model->rowCount() == 0 || !m_session.state().lastDay)
        return showProgress();
    FiguresJob::Question asked;
    asked.period = m_period.resolve(*m_session.state().lastDay);
    asked.trendLength = std::max(ShortestTrend, asked.period.length());
    for (int row = 0; row < m_model->rowCount(); ++row)
        asked.segments.push_back(m_model->segmentAt(row).id);
    m_asOf->setText(tr("Working out …"));
    m_exportTable->setEnabled(false);
    whenDone(m_session.facts(), this, [this, question, asked](const core::Result<FactsPtr>& facts) {
        if (!facts || question != m_question || !m_session.isOpen())
            return;
        FiguresJob::Question complete = asked;
        complete.facts = *facts;
        complete.logs = m_session.counts().logReader();
        m_job->start(std::move(complete));
    });
}

void SegmentsPage::showProgress()
{
    const std::optional<core::Day> lastDay = m_session.state().lastDay;
    m_exportTable->setEnabled(!m_job->isRunning() && lastDay);
    if (m_job->isRunning())
        m_asOf->setText(tr("Working out %1 of %2 …").arg(numberText(m_job->done() + 1), numberText(m_job->total())));
    else
        m_asOf->setText(lastDay ? tr("Metrics as of %1").arg(dayText(m_period.resolve(*lastDay).last)) : QString());
}

void SegmentsPage::showWhatIsIncomplete()
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const core::SegmentFigures* figures = m_model->figuresAt(row);
        if (figures && figures->isIncomplete())
            names << m_model->segmentAt(row).name;
    }
    m_incomplete->setVisible(!names.isEmpty());
    constexpr qsizetype MostNames = 3;
    const QString some =
        QStringList(names.mid(0, MostNames)).join(u", "_s) + (names.size() > MostNames ? u", …"_s : QString());
    m_incompleteText->setText(tr("The log does not know every day from %1 to %2 of %n segment(s): %3. Choose a shorter "
                                 "period, rebuild their history, or import newer orders.",
        nullptr, static_cast<int>(names.size()))
                                  .arg(dayText(m_period.resolve(*m_session.state().lastDay).first - 1),
                                      dayText(m_period.resolve(*m_session.state().lastDay).last), some));
}

void SegmentsPage::exportTable()
{
    std::vector<core::NamedFigures> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        if (const core::SegmentFigures* figures = m_model->figuresAt(source))
            rows.push_back({ m_model->segmentAt(source).name, *figures });
    }
    const QByteArray csv = core::figuresAsCsv(rows, core::currencyDigits(m_session.state().settings.currency));
    const core::SegmentGroup* group = m_session.state().group(m_group);
    QString name = group ? group->name : tr("Segments");
    name.replace(u'/', u'-').replace(u'\\', u'-');
    Prompts::current().saveFile(this, tr("Export the table"), name + u".csv"_s, tr("Tables (*.csv)"),
        [this, csv](const QString& path) { whenDone(m_session.saveText(path, csv), this, [](const auto&) {}); });
}

std::vector<core::SegmentId> SegmentsPage::selected() const
{
    std::vector<core::SegmentId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        ids.push_back(m_filter->idAt(index));
    return ids;
}

void SegmentsPage::refreshButtons()
{
    const std::vector<core::SegmentId> ids = selected();
    const core::Segment* only = ids.size() == 1 ? m_session.state().segment(ids.front()) : nullptr;
    m_edit->setEnabled(only && !only->isList());
    m_copy->setEnabled(only && !only->isList());
    m_rebuild->setEnabled(!ids.empty());
    m_export->setEnabled(!ids.empty());
    m_leaveGroup->setEnabled(!ids.empty());
    m_remove->setEnabled(!ids.empty());
}

void SegmentsPage::showMenu(const QPoint& position)
{
    if (m_table->indexAt(position).isValid())
        m_menu->popup(m_table->viewport()->mapToGlobal(position));
}

void SegmentsPage::leaveGroup()
{
    const core::SegmentGroup* group = m_session.state().group(m_group);
    if (!group)
        return;
    std::vector<core::SegmentId> stay = group->segments;
    for (const core::SegmentId id : selected())
        std::erase(stay, id);
    whenDone(m_session.setGroupSegments(m_group, stay), this, [](const auto&) {});
}

void SegmentsPage::chooseMembers()
{
    const core::SegmentGroup* group = m_session.state().group(m_group);
    if (!group)
        return;
    auto* dialog = new MemberDialog(*group, m_session.state().segments, this);
    connect(dialog, &MemberDialog::chosen, this, [this, id = m_group](const std::vector<core::SegmentId>& segments) {
        whenDone(m_session.setGroupSegments(id, segments), this, [](const auto&) {});
    });
    dialog->open();
}

} // namespace ui
