// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/canvas/canvasactions.h"
#include "ui/customers/customerpage.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/importing/importpage.h"
#include "ui/language/language.h"
#include "ui/seeing/viewactions.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmentlife.h"
#include "ui/segments/segmentspage.h"
#include "ui/templates/gallery.h"
#include "ui/templates/rfmdialog.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeactions.h"
#include "ui/window/actions.h"
#include "ui/window/boardpage.h"
#include "ui/window/guide.h"
#include "ui/window/lastplace.h"
#include "ui/window/recentfiles.h"
#include "ui/window/recoveryoffer.h"
#include "ui/window/session.h"
#include "ui/window/welcomepage.h"
#include "ui/window/whendone.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using Kind = ui::Sidebar::Place::Kind;

namespace ui {

namespace {

constexpr QSize FirstSize(1440, 900);
constexpr QSize SmallestSize(900, 560);

QString demoPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"Maison Baba.journey"_s);
}

QString workspaceFilter()
{
    return MainWindow::tr("Journeyboard workspaces (*.journey)");
}

} // namespace

MainWindow::MainWindow(Session& session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_actions(new Actions(this))
    , m_sidebar(new Sidebar)
    , m_pages(new QStackedWidget)
    , m_welcome(new WelcomePage(session, *m_actions))
    , m_board(new BoardPage(session, *m_actions))
    , m_segments(new SegmentsPage(session, *m_actions))
    , m_customers(new CustomerPage(session))
    , m_imports(new ImportPage(session, *m_actions))
    , m_builder(new SegmentBuilder(session.builderPool()))
{
    m_guide = new Guide(session, *m_board, *this);
    m_sidebar->setObjectName(u"sidebar"_s);
    setAcceptDrops(true);
    setMinimumSize(SmallestSize);
    // Room for the frame, too, on a screen that is just as large.
    constexpr QSize Frame(Theme::Unit * 2, Theme::Unit * 5);
    resize(FirstSize.boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(QSettings().value(u"windowGeometry"_s).toByteArray());
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();

    for (QWidget* page :
        std::initializer_list<QWidget*>{ m_welcome, m_board, m_segments, m_customers, m_imports, m_builder })
        m_pages->addWidget(page);
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_pages, 1);
    setCentralWidget(centre);

    makeMenus();
    connectActions();
    connectSession();
    connectPages();
    connectBuilder();
    if (m_session.isOpen())
        adoptWorkspace();
    else
        showPage(m_welcome);
    refreshTitle();
}

MainWindow::~MainWindow()
{
    // The board holds numbers of the session and must be gone before it.
    m_board->close();
}

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({ m_actions->newWorkspace, m_actions->openWorkspace, m_actions->openDemo });
    file->addSeparator();
    file->addAction(m_actions->importOrders);
    m_actions->fillExportMenu(*file->addMenu(tr("&Export")));
    file->addSeparator();
    file->addActions({ m_actions->workspaceSettings, m_actions->closeWorkspace, m_actions->quit });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({ m_actions->undo, m_actions->redo });
    edit->addSeparator();
    m_actions->canvas->fillEditMenu(*edit);
    edit->addActions({ m_actions->removeSelection, m_actions->selectAll });
    edit->addSeparator();
    edit->addActions({ m_actions->find, m_actions->findCustomer });

    QMenu* segments = menuBar()->addMenu(tr("&Segments"));
    segments->addActions({ m_actions->addFromTemplate, m_actions->addSegment });
    segments->addSeparator();
    segments->addActions({ m_actions->addRfm, m_actions->addGroup });
    segments->addSeparator();
    segments->addAction(m_actions->importSegments);
    segments->addSeparator();
    segments->addAction(m_actions->rebuildAll);

    QMenu* board = menuBar()->addMenu(tr("&Board"));
    board->addActions({ m_actions->editBoard, m_actions->saveBoard, m_actions->cancelEditing });
    board->addSeparator();
    board->addActions({ m_actions->keepVersion, m_actions->versions });
    board->addSeparator();
    board->addActions({ m_actions->suggestArrows, m_actions->showMovements });
    board->addSeparator();
    m_actions->fillOptionsMenu(*board->addMenu(tr("&Options")));
    m_actions->time->fillMenu(*board);
    board->addSeparator();
    m_actions->canvas->fillBoardMenu(*board);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({ m_actions->showSegments, m_actions->showBoard, m_actions->showTable });
    view->addSeparator();
    view->addActions({ m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomNormal, m_actions->fit });
    m_actions->look->fillMenu(*view);
    view->addSeparator();
    view->addAction(m_actions->time->showTimeline);
    view->addSeparator();
    view->addMenu(tr("&Colours"))->addActions(m_actions->themes->actions());
    view->addMenu(tr("&Language"))->addActions(m_actions->languages->actions());

    m_guide->fillMenu(*menuBar()->addMenu(tr("&Help")));
}

void MainWindow::connectActions()
{
    connect(m_actions->workspaceSettings, &QAction::triggered, this, &MainWindow::editSettings);
    connect(m_actions->newWorkspace, &QAction::triggered, this, [this] { createWorkspace([] {}); });
    connect(m_actions->openWorkspace, &QAction::triggered, this, &MainWindow::chooseWorkspace);
    connect(m_actions->openDemo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_actions->closeWorkspace, &QAction::triggered, this, [this] {
        leave([this] {
            lastplace::setWorkspace({});
            m_session.close();
        });
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->importOrders, &QAction::triggered, this, &MainWindow::chooseExports);
    connect(m_actions->addGroup, &QAction::triggered, this, &MainWindow::addGroup);
    connect(m_actions->importSegments, &QAction::triggered, this, [this] {
        segmentlife::import(this, m_session, [this](core::GroupId group) {
            leave([this, group] {
                goTo(group.isValid() ? Sidebar::Place{ Kind::Group, group } : Sidebar::Place{ Kind::AllSegments, {} });
            });
        });
    });
    connect(m_actions->showSegments, &QAction::triggered, this, [this] { showGroup(m_place.group, false); });
    connect(m_actions->showBoard, &QAction::triggered, this, [this] { showGroup(m_place.group, true); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        if (m_board->isEditing())
            m_sidebar->focusSearch();
        else
            leave([this] {
                if (m_pages->currentWidget() != m_segments)
                    goTo({ Kind::AllSegments, {} });
                m_segments->focusSearch();
            });
    });
    connect(m_actions->findCustomer, &QAction::triggered, this, [this] {
        leave([this] { goTo({ Kind::Customers, {} }); });
    });
    const auto chosen = static_cast<Theme::Choice>(QSettings().value(u"theme"_s, 0).toInt());
    for (QAction* action : m_actions->themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(chosen));
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        QSettings().setValue(u"theme"_s, action->data());
        Theme::apply(*qApp, static_cast<Theme::Choice>(action->data().toInt()));
    });
    for (QAction* action : m_actions->languages->actions())
        action->setChecked(action->data().toString() == Language::chosen());
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        Language::choose(action->data().toString());
        const QString text = tr(
            "Journeyboard speaks the chosen language from its next start on. What you are working on stays as it is.");
        Prompts::current().ask(this, { tr("Language"), text, { tr("OK") } }, [](int) {});
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::adoptWorkspace);
    connect(&m_session, &Session::changed, this, &MainWindow::adoptState);
    connect(&m_session, &Session::closed, this, [this] {
        m_board->close();
        showPage(m_welcome);
    });
    connect(&m_session, &Session::failed, this,
        [this](const QString& text) { Prompts::current().tell(this, tr("That did not work"), text); });
    connect(&m_session, &Session::busyChanged, this, [this](bool isBusy, const QString& doing) {
        statusBar()->setVisible(isBusy && m_session.isOpen());
        statusBar()->showMessage(doing + u" …"_s);
    });
    connect(&m_session, &Session::progress, this, [this](double share, const QString& text) {
        statusBar()->showMessage(tr("%1 · %2 %").arg(text, QString::number(qRound(share * 100))));
    });
}

void MainWindow::connectPages()
{
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openWorkspace);
    connect(m_welcome, &WelcomePage::templatesWanted, this, &MainWindow::openForTemplates);
    connect(m_welcome, &WelcomePage::newFromExportWanted, this, &MainWindow::chooseExports);
    connect(m_sidebar, &Sidebar::placeChosen, this,
        [this](const Sidebar::Place& place) { leave([this, place] { goTo(place); }); });
    connect(m_sidebar, &Sidebar::segmentChosen, m_board, &BoardPage::addSegment);
    connect(m_sidebar, &Sidebar::addGroupWanted, this, &MainWindow::addGroup);
    connect(m_sidebar, &Sidebar::groupMenuWanted, this, &MainWindow::showGroupMenu);
    connect(m_board, &BoardPage::unsavedChanged, this, &QWidget::setWindowModified);
    connect(m_guide, &Guide::groupWanted, this, [this](core::GroupId group) {
        leave([this, group] {
            m_prefersBoard = true;
            goTo({ Kind::Group, group });
        });
    });
    connect(m_guide, &Guide::segmentWanted, this, [this](core::SegmentId id) {
        leave([this, id] {
            if (const core::Segment* segment = m_session.state().segment(id))
                showBuilder(*segment, {});
        });
    });
    connect(m_board, &BoardPage::segmentsWanted, this, [this] { showGroup(m_place.group, false); });
    connect(m_board, &BoardPage::editingChanged, m_sidebar, &Sidebar::setAdding);
    connect(m_board, &BoardPage::nodesChanged, this, [this] {
        QSet<core::SegmentId> segments;
        for (const core::Node& node : m_board->document()->board().nodes())
            segments.insert(node.segment);
        m_sidebar->setOnBoard(segments);
    });
    connect(m_imports, &ImportPage::boardWanted, this, [this] {
        const std::vector<core::SegmentGroup>& groups = m_session.state().groups;
        m_prefersBoard = true;
        goTo(groups.empty() ? Sidebar::Place{ Kind::AllSegments, {} }
                            : Sidebar::Place{ Kind::Group, groups.front().id });
    });
    connect(m_board, &BoardPage::customerWanted, this, &MainWindow::showCustomer);
    connect(m_segments, &SegmentsPage::boardWanted, this, [this] { showGroup(m_place.group, true); });
}

void MainWindow::leave(std::function<void()> then)
{
    if (m_pages->currentWidget() != m_builder || !m_builder->isModified())
        return m_board->leave(std::move(then));
    Prompts::current().ask(this,
        { tr("Unsaved changes"), tr("The segment has changes that are not saved."),
            { tr("Discard"), tr("Keep editing") } },
        [then = std::move(then)](int answer) {
            if (answer == 0)
                then();
        });
}

void MainWindow::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    m_sidebar->setVisible(page != m_welcome);
    if (page != m_board)
        m_board->close();
    if (page == m_welcome)
        m_welcome->refresh();
    // Who goes through the sidebar by key stays there.
    if (const QWidget* focus = focusWidget(); !focus || m_pages->isAncestorOf(focus))
        page->setFocus(Qt::OtherFocusReason);
    const bool isOpen = m_session.isOpen();
    for (QAction* action : m_actions->ofWorkspace())
        action->setEnabled(isOpen);
    m_actions->importOrders->setEnabled(true);
    m_actions->showSegments->setEnabled(isOpen && m_place.kind == Kind::Group);
    m_actions->showBoard->setEnabled(isOpen && m_place.kind == Kind::Group);
    refreshTitle();
}

void MainWindow::goTo(const Sidebar::Place& place)
{
    m_place = place;
    m_sidebar->setPlace(place);
    if (place.kind == Kind::AllSegments)
        lastplace::setPlace(m_session.state().path, { {}, m_prefersBoard });
    switch (place.kind) {
    case Kind::Group:
        return showGroup(place.group, m_prefersBoard);
    case Kind::Customers:
        showPage(m_customers);
        return m_customers->focusSearch();
    case Kind::Imports:
        m_imports->showList();
        return showPage(m_imports);
    case Kind::AllSegments:
    case Kind::None:
        m_segments->showAll();
        return showPage(m_segments);
    }
}

void MainWindow::showGroup(core::GroupId group, bool asBoard, std::optional<core::boardsnapshot::Restored> unsaved)
{
    m_prefersBoard = asBoard;
    if (!asBoard)
        return leave([this, group] {
            lastplace::setPlace(m_session.state().path, { group, false });
            m_segments->showGroup(group);
            showPage(m_segments);
        });
    if (m_pages->currentWidget() == m_board && m_board->isOpen() && m_board->document()->board().group == group)
        return;
    lastplace::setPlace(m_session.state().path, { group, true });
    whenDone(m_session.loadBoard(group), this, [this, group, unsaved](const core::Result<core::Board>& board) {
        // The user may be elsewhere by now, or asked twice and is at work already.
        if (m_board->isEditing())
            return;
        const core::SegmentGroup* known = m_session.state().group(group);
        if (!board || !known || m_place != Sidebar::Place{ Kind::Group, group } || !m_prefersBoard)
            return;
        core::Board shown = *board;
        shown.group = group;
        shown.name = known->name;
        showPage(m_board);
        m_board->open(shown);
        if (unsaved)
            m_board->restore(*unsaved, tr("Restore unsaved changes"));
        if (m_session.state().path == demoPath())
            m_guide->offerTour();
    });
}

void MainWindow::showCustomer(const QString& key)
{
    leave([this, key] {
        goTo({ Kind::Customers, {} });
        m_customers->showCustomer(key);
    });
}

void MainWindow::adoptWorkspace()
{
    const QString path = m_session.state().path;
    recentfiles::add(path);
    lastplace::setWorkspace(path);
    m_sidebar->setState(m_session.state());
    const std::vector<core::SegmentGroup>& groups = m_session.state().groups;
    const auto last = lastplace::place(path);
    if (last && (!last->group.isValid() || m_session.state().group(last->group))) {
        m_prefersBoard = last->asBoard;
        goTo(last->group.isValid() ? Sidebar::Place{ Kind::Group, last->group }
                                   : Sidebar::Place{ Kind::AllSegments, {} });
    } else if (groups.empty()) {
        goTo({ Kind::AllSegments, {} });
    } else {
        goTo({ Kind::Group, groups.front().id });
    }
    refreshTitle();
    offerUnsavedChanges(*this, m_session, [this](core::GroupId group, const core::boardsnapshot::Restored& state) {
        leave([this, group, state] {
            if (m_board->isOpen() && m_board->document()->board().group == group)
                return m_board->restore(state, tr("Restore unsaved changes"));
            m_place = { Kind::Group, group };
            m_sidebar->setPlace(m_place);
            showGroup(group, true, state);
        });
    });
    if (std::exchange(m_isGalleryWanted, false))
        showGallery();
}

void MainWindow::reopenLast()
{
    const QString path = lastplace::workspace();
    if (!path.isEmpty() && QFileInfo::exists(path))
        openWorkspace(path);
}

void MainWindow::adoptState()
{
    m_sidebar->setState(m_session.state());
    if (m_place.kind == Kind::Group && !m_session.state().group(m_place.group))
        goTo({ Kind::AllSegments, {} });
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    setWindowTitle(
        m_session.isOpen() ? tr("%1[*] – Journeyboard").arg(m_session.state().shopName()) : u"Journeyboard"_s);
}

void MainWindow::openPaths(const QStringList& paths)
{
    QStringList exports;
    for (const QString& path : paths) {
        if (path.endsWith(u".journey"_s, Qt::CaseInsensitive))
            return openWorkspace(path);
        exports << path;
    }
    importFiles(exports);
}

void MainWindow::chooseExports()
{
    Prompts::current().openFiles(this, tr("Import exports"),
        tr("Exports of orders, customers or products (*.csv *.zip);;All files (*)"),
        [this](const QStringList& paths) { importFiles(paths); });
}

void MainWindow::importFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (!m_session.isOpen())
        return createWorkspace([this, paths] { importFiles(paths); });
    leave([this, paths] {
        goTo({ Kind::Imports, {} });
        m_imports->begin(paths);
    });
}

void MainWindow::openWorkspace(const QString& path)
{
    m_isGalleryWanted = false;
    leave([this, path] {
        whenDone(m_session.open(path), this, [this, path](const core::Result<bool>& opened) {
            if (!opened && opened.error().code == core::ErrorCode::NotFound)
                recentfiles::remove(path);
            if (!opened)
                m_welcome->refresh();
        });
    });
}

void MainWindow::chooseWorkspace()
{
    Prompts::current().openFiles(this, tr("Open a workspace"), workspaceFilter(), [this](const QStringList& paths) {
        if (!paths.isEmpty())
            openWorkspace(paths.first());
    });
}

void MainWindow::createWorkspace(std::function<void()> then)
{
    Prompts::current().saveFile(this, tr("New workspace"), tr("My shop") + u".journey"_s, workspaceFilter(),
        [this, then = std::move(then)](const QString& path) {
            leave([this, path, then] {
                whenDone(m_session.create(path), this, [then](const core::Result<bool>& created) {
                    if (created)
                        then();
                });
            });
        });
}

void MainWindow::openDemo()
{
    m_isGalleryWanted = false;
    leave([this] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QDir().mkpath(folder);
        const core::Day yesterday = core::Day::fromDate(QDate::currentDate()) - 1;
        whenDone(m_session.openDemo(demoPath(), yesterday), this, [](const core::Result<bool>&) {});
    });
}

void MainWindow::editSettings()
{
    const WorkspaceState& state = m_session.state();
    auto* dialog = new SettingsDialog(state.settings, state.logSince, this);
    connect(dialog, &SettingsDialog::chosen, this, [this](const core::Settings& settings, bool rebuild) {
        if (rebuild)
            segmentlife::saveSettings(this, m_session, settings);
        else
            whenDone(m_session.saveSettings(settings, false), this, [](const core::Result<bool>&) {});
    });
    dialog->open();
}

void MainWindow::addGroup()
{
    Prompts::current().askText(this, tr("New group"), tr("Name of the group"), {}, [this](const QString& name) {
        whenDone(m_session.addGroup(name), this, [this](const core::Result<core::GroupId>& group) {
            if (group)
                leave([this, group] { goTo({ Kind::Group, *group }); });
        });
    });
}

void MainWindow::connectBuilder()
{
    connect(m_segments, &SegmentsPage::newSegmentWanted, this,
        [this] { leave([this] { showBuilder({}, m_place.group); }); });
    connect(m_actions->addFromTemplate, &QAction::triggered, this, [this] { leave([this] { showGallery(); }); });
    connect(m_actions->addRfm, &QAction::triggered, this, [this] { leave([this] { showRfmDialog(); }); });
    connect(m_segments, &SegmentsPage::editWanted, this, [this](core::SegmentId id) {
        const core::Segment* segment = m_session.state().segment(id);
        if (segment && !segment->isList())
            showBuilder(*segment, {});
    });
    connect(m_segments, &SegmentsPage::copyWanted, this, [this](core::SegmentId id, core::GroupId group) {
        const core::Segment* original = m_session.state().segment(id);
        if (!original)
            return;
        core::Segment copy = *original;
        copy.id = {};
        copy.name = tr("Copy of %1").arg(original->name);
        whenDone(m_session.addSegment(copy, group), this, [this, group](const core::Result<core::SegmentId>& added) {
            const core::Segment* segment = added ? m_session.state().segment(*added) : nullptr;
            if (segment)
                showBuilder(*segment, group);
        });
    });
    connect(m_builder, &SegmentBuilder::cancelled, this, [this] { leave([this] { closeBuilder(); }); });
    connect(m_builder, &SegmentBuilder::saveRequested, this, [this](const core::Segment& segment) {
        segmentlife::save(this, m_session, segment, m_builderGroup, [this] { closeBuilder(); });
    });
}

void MainWindow::openForTemplates()
{
    // The thresholds of a template come from a shop: the one that was open last, or the invented one.
    const QStringList recent = recentfiles::all();
    if (recent.isEmpty())
        openDemo();
    else
        openWorkspace(recent.front());
    m_isGalleryWanted = true;
}

void MainWindow::showGallery()
{
    const core::GroupId group = m_place.group;
    auto* gallery = new Gallery(m_session, group, this);
    connect(gallery, &Gallery::created, this, [this] { closeBuilder(); });
    connect(gallery, &Gallery::builderWanted, this,
        [this, group](const core::Segment& segment) { showBuilder(segment, group); });
    gallery->open();
}

void MainWindow::showRfmDialog()
{
    auto* dialog = new RfmDialog(m_session, this);
    connect(dialog, &RfmDialog::created, this, [this](core::GroupId group) {
        m_prefersBoard = true;
        goTo({ Kind::Group, group });
    });
    dialog->open();
}

void MainWindow::showBuilder(std::optional<core::Segment> segment, core::GroupId group)
{
    m_builderGroup = group;
    if (segment && segment->id.isValid())
        m_builder->edit(*segment, m_session.state().segments);
    else
        m_builder->startNew(m_session.state().segments, segment);
    showPage(m_builder);
    whenDone(m_session.facts(), this, [this](const core::Result<FactsPtr>& facts) {
        const WorkspaceState& state = m_session.state();
        if (facts && state.lastDay)
            m_builder->setFacts(*facts, *state.lastDay, state.settings.currency, m_session.counts().logReader());
    });
}

void MainWindow::closeBuilder()
{
    if (m_place.kind == Kind::Group)
        m_segments->showGroup(m_place.group);
    else
        m_segments->showAll();
    showPage(m_segments);
}

void MainWindow::showGroupMenu(core::GroupId id, const QPoint& position)
{
    const core::SegmentGroup* group = m_session.state().group(id);
    if (!group)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Rename …")), &QAction::triggered, this, [this, id, name = group->name] {
        Prompts::current().askText(this, tr("Rename the group"), tr("Name of the group"), name,
            [this, id](const QString& text) { whenDone(m_session.renameGroup(id, text), this, [](const auto&) {}); });
    });
    connect(menu->addAction(tr("E&xport with its board …")), &QAction::triggered, this,
        [this, id] { segmentlife::exportGroup(this, m_session, id); });
    connect(menu->addAction(tr("Re&move …")), &QAction::triggered, this, [this, id, name = group->name] {
        Prompts::current().ask(this,
            { tr("Remove the group"),
                tr("Remove “%1” and its board? Its segments stay. This cannot be undone.").arg(name),
                { tr("Remove"), tr("Keep") }, true },
            [this, id](int answer) {
                if (answer == 0)
                    whenDone(m_session.removeGroup(id), this, [](const auto&) {});
            });
    });
    menu->popup(position);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(u"windowGeometry"_s, saveGeometry());
    const bool hasUnsaved = m_board->isEditing() || (m_pages->currentWidget() == m_builder && m_builder->isModified());
    if (m_isClosing || !hasUnsaved)
        return event->accept();
    event->ignore();
    leave([this] {
        m_isClosing = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        paths << url.toLocalFile();
    openPaths(paths);
}

} // namespace ui
