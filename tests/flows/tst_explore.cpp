// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardstore.h"
#include "core/db/transaction.h"
#include "core/jobs/guithread.h"
#include "core/log/logstore.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/answers.h"
#include "tests/support/testing.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/customers/customersearch.h"
#include "ui/customers/daystrip.h"
#include "ui/customers/whydialog.h"
#include "ui/dialogs/customerlist.h"
#include "ui/movements/movementlist.h"
#include "ui/movements/movementmatrix.h"
#include "ui/movements/movementsdialog.h"
#include "ui/theme/theme.h"
#include "ui/twin/boardtable.h"
#include "ui/window/boardpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::Day;
using core::SegmentId;
using core::Stay;
using ui::Session;

namespace {

const Day First = *Day::fromIso(u"2024-07-01"_s);

Stay stay(core::CustomerNumber customer, int joined, int left = 0)
{
    return { customer, First + (joined - 1), left == 0 ? Day::never() : First + (left - 1) };
}

/// July 2024. One to Two in the last 7 days: 1, 2, 3; before: 4. On to Loyal: 1 (from both), 5 (from One alone).
core::Result<bool> makeWorkspace(const QString& path)
{
    auto workspace = core::Workspace::open(path, core::Workspace::Mode::CreateOrOpen);
    if (!workspace)
        return tl::unexpected(workspace.error());
    core::Connection& connection = (*workspace)->writer();
    auto transaction = core::Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = connection.execute("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 9)"
                                       " INSERT INTO customer(id, key) SELECT i, 'c' || i || '@example.com' FROM n;");
        !done)
        return tl::unexpected(done.error());
    const std::pair<QString, std::vector<Stay>> logs[] = {
        { u"One"_s, { stay(1, 3), stay(2, 3), stay(3, 3, 25), stay(4, 3), stay(5, 3), stay(6, 3) } },
        { u"Two"_s, { stay(1, 26), stay(2, 26), stay(3, 27), stay(4, 10) } },
        { u"Loyal"_s, { stay(1, 28), stay(5, 29) } },
    };
    std::vector<SegmentId> ids;
    for (const auto& [name, stays] : logs) {
        core::Segment segment;
        segment.name = name;
        const auto id = core::segmentstore::add(connection, segment, 0);
        if (!id)
            return tl::unexpected(id.error());
        ids.push_back(*id);
        core::SegmentLog log;
        log.segment = *id;
        log.days = { First, First + 30 };
        log.firstRecordedDay = First;
        log.stays = stays;
        if (auto done = core::logstore::replace(connection, log); !done)
            return tl::unexpected(done.error());
    }
    const auto group = core::segmentstore::addGroup(connection, u"Ladder"_s);
    if (!group)
        return tl::unexpected(group.error());
    core::Board board;
    board.group = *group;
    board.name = u"Ladder"_s;
    core::Node node;
    for (size_t i = 0; i < 2; ++i) {
        node.id = board.nextNodeId();
        node.segment = ids[i];
        node.position = { 400.0 * static_cast<double>(i), 0 };
        board.insertNode(node);
    }
    board.insertArrow({ board.nextArrowId(), board.nodes()[0].id, board.nodes()[1].id, {} });
    if (auto saved = core::boardstore::save(connection, board); !saved)
        return tl::unexpected(saved.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return true;
}

} // namespace

/// What one does beside the canvas: who, why, what is missing, and the board as tables.
class TestExplore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void init()
    {
        failOnAnyWarning();
        core::guithread::unwatch();
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        QSettings().setValue(u"tourSeen"_s, true);
        const QString path = m_folder->filePath(u"shop.journey"_s);
        QVERIFY_RESULT(makeWorkspace(path));
        core::guithread::watch();
        ui::Prompts::setCurrent(&m_answers);
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        m_window->resize(1300, 850);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        const auto opened = m_session->open(path);
        QTRY_VERIFY(opened.isFinished());
        m_page = m_window->findChild<ui::BoardPage*>();
        QTRY_VERIFY(m_page->isOpen());
        QTRY_COMPARE(m_page->numbers()->arrow(arrow()).count, std::optional<qint64>(3));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        ui::Prompts::setCurrent(nullptr);
    }

    void saysWhyAnArrowCountsSomebodyAndWhyNot()
    {
        m_page->view()->boardScene().selectOnly(arrow());
        QTest::mouseClick(widget<QPushButton>(u"whyArrow"_s), Qt::LeftButton);
        auto* const dialog = m_window->findChild<ui::WhyDialog*>();
        QVERIFY(dialog);
        auto* const search = dialog->findChild<ui::CustomerSearch*>();
        const auto ask = [&](const QString& customer) {
            search->clear();
            QTest::keyClicks(search, customer);
            QTest::keyClick(search, Qt::Key_Return);
        };

        ask(u"c3@example"_s);
        QTRY_VERIFY(says(*dialog, u"c3@example.com is counted"_s));
        QVERIFY(says(*dialog, u"In “Two” on Jul 31, 2024 since Jul 27, 2024."_s));
        QVERIFY(says(*dialog, u"In “One” before that, on Jul 24, 2024 for the last time."_s));
        QVERIFY(!dialog->findChild<ui::DayStrip*>()->isHidden());

        ask(u"c4"_s);
        QTRY_VERIFY(says(*dialog, u"c4@example.com is not counted"_s));
        QVERIFY(says(*dialog, u"Joined it on Jul 10, 2024, before the period began on Jul 25, 2024."_s));

        ask(u"c6"_s);
        QTRY_VERIFY(says(*dialog, u"c6@example.com is not counted"_s));
        QVERIFY(says(*dialog, u"Not in “Two” on Jul 31, 2024."_s));

        // Any other two segments.
        auto* const target = byName<QComboBox>(*dialog, u"To"_s);
        target->setCurrentIndex(target->findText(u"Loyal"_s));
        ask(u"c5"_s);
        QTRY_VERIFY(says(*dialog, u"c5@example.com is counted"_s));
        auto* const source = byName<QComboBox>(*dialog, u"From"_s);
        source->setCurrentIndex(source->findText(u"Two"_s));
        QVERIFY(says(*dialog, u"c5@example.com is not counted"_s));
        QVERIFY(says(*dialog, u"Never in “Two”, as far as its log knows."_s));

        ask(u"nobody"_s);
        QTRY_VERIFY(says(*dialog, u"Nobody has “nobody” in their e-mail or key."_s));
    }

    void keepsAListOfCustomersAsASegment()
    {
        m_page->view()->boardScene().selectOnly(arrow());
        QTest::mouseClick(widget<QPushButton>(u"showCustomers"_s), Qt::LeftButton);
        auto* const list = m_window->findChild<ui::CustomerList*>();
        QVERIFY(list);
        QTRY_VERIFY(says(*list, u"3 customer(s)"_s));
        m_answers.typed = u"Movers of July"_s;

        QTest::mouseClick(widget<QPushButton>(u"keepAsList"_s), Qt::LeftButton);

        QTRY_COMPARE(m_session->state().segments.size(), size_t(4));
        const auto& segments = m_session->state().segments;
        const auto kept = std::ranges::find(segments, u"Movers of July"_s, &core::Segment::name);
        QVERIFY(kept != segments.end());
        QVERIFY(kept->isList());
        QCOMPARE(kept->customers, 3);
        QCOMPARE(kept->days, (core::DayRange{ First, First + 30 }));
        QVERIFY(kept->note.contains(u"One → Two"_s));

        // And from a row to the reason.
        auto* const table = list->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"c1@example.com"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::mouseClick(widget<QPushButton>(u"whyCounted"_s), Qt::LeftButton);
        auto* const why = list->findChild<ui::WhyDialog*>();
        QVERIFY(why);
        QTRY_VERIFY(says(*why, u"c1@example.com is counted"_s));
    }

    void suggestsWhatIsNotDrawn()
    {
        m_window->findChild<QAction*>(u"suggestArrows"_s)->trigger();
        auto* const dialog = m_window->findChild<ui::MovementsDialog*>();
        QVERIFY(dialog);
        auto* const list = dialog->findChild<QTableView*>(u"movementsList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const auto cell = [&](int row, int column) { return list->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, ui::MovementList::From), u"One"_s);
        QCOMPARE(cell(0, ui::MovementList::To), u"Loyal"_s);
        QCOMPARE(cell(0, ui::MovementList::Customers), u"2"_s);
        QCOMPARE(cell(0, ui::MovementList::Lift), u"×1.0"_s); // all six are in One: nobody joins from elsewhere
        QCOMPARE(cell(1, ui::MovementList::From), u"Two"_s);

        const int before = m_page->document()->undoStack().index();
        QTest::keyClick(list, Qt::Key_Return);

        QCOMPARE(m_page->document()->undoStack().index(), before + 1);
        QCOMPARE(m_page->document()->board().nodes().size(), size_t(3));
        QCOMPARE(m_page->document()->board().arrows().size(), size_t(2));
        QTRY_COMPARE(
            m_page->numbers()->arrow(m_page->document()->board().arrows()[1].id).count, std::optional<qint64>(2));
        QCOMPARE(cell(0, ui::MovementList::Drawn), u"✓ on the board"_s);
        m_page->document()->undoStack().undo();
        QCOMPARE(m_page->document()->board().nodes().size(), size_t(2));
        QCOMPARE(cell(0, ui::MovementList::Drawn), QString());
    }

    void showsAllMovementsAsAMatrix()
    {
        m_window->findChild<QAction*>(u"showMovements"_s)->trigger();
        auto* const dialog = m_window->findChild<ui::MovementsDialog*>();
        auto* const view = dialog->findChild<QTableView*>(u"movementsMatrix"_s);
        auto* const matrix = qobject_cast<ui::MovementMatrix*>(view->model());
        QTRY_COMPARE(matrix->rowCount(), 3);
        const auto cell = [&](const QString& from, const QString& to) {
            return matrix->indexOf(segment(from), segment(to));
        };
        QCOMPARE(cell(u"One"_s, u"Two"_s).data().toString(), u"3"_s);
        QCOMPARE(cell(u"Two"_s, u"One"_s).data().toString(), u"·"_s);
        QVERIFY(cell(u"One"_s, u"Two"_s).data(ui::MovementMatrix::DrawnRole).toBool());
        QVERIFY(!cell(u"One"_s, u"One"_s).flags().testFlag(Qt::ItemIsEnabled));

        matrix->orderRowsBy(cell(u"One"_s, u"Two"_s).column());
        QCOMPARE(matrix->at(matrix->index(0, cell(u"One"_s, u"Two"_s).column())).source, segment(u"One"_s));
        QTRY_VERIFY(view->isEnabled());
        view->setCurrentIndex(cell(u"Two"_s, u"Loyal"_s));
        QVERIFY(says(*dialog, u"Two → Loyal: 1 customer(s), lift ×0.8"_s));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_page->document()->board().arrows().size(), size_t(2));
        QVERIFY(cell(u"Two"_s, u"Loyal"_s).data(ui::MovementMatrix::DrawnRole).toBool());

        // It follows the period.
        m_page->document()->setPeriod({ core::PeriodChoice::Kind::Custom, 7, { First + 1, First + 10 } });
        QTRY_COMPARE(cell(u"One"_s, u"Two"_s).data().toString(), u"1"_s);
    }

    void editsTheBoardInTables()
    {
        m_window->findChild<QAction*>(u"showTable"_s)->trigger();
        auto* const table = m_window->findChild<ui::BoardTable*>();
        QVERIFY(table->isVisible());
        QVERIFY(!m_page->view()->isVisible());
        auto* const nodes = widget<QTableView>(u"nodeTable"_s);
        auto* const arrows = widget<QTableView>(u"arrowTable"_s);
        QCOMPARE(nodes->model()->index(1, 0).data().toString(), u"Two"_s);
        QTRY_COMPARE(nodes->model()->index(1, 1).data().toString(), u"4"_s);
        QCOMPARE(arrows->model()->index(0, 2).data().toString(), u"3"_s);
        auto* const add = byName<QPushButton>(*table, u"Add the segment to the board"_s);
        QVERIFY(!add->isEnabled()); // as on the canvas: nothing is changed before one edits

        m_window->findChild<QAction*>(u"editBoard"_s)->trigger();
        auto* const choice = byName<QComboBox>(*table, u"Segment to add"_s);
        choice->setCurrentIndex(choice->findText(u"Loyal"_s));
        add->click();
        QCOMPARE(nodes->model()->rowCount(), 3);
        QCOMPARE(m_page->view()->selectedNodes().size(), size_t(1));
        auto* const from = byName<QComboBox>(*table, u"From"_s);
        auto* const to = byName<QComboBox>(*table, u"To"_s);
        auto* const connecting = byName<QPushButton>(*table, u"Draw an arrow between the two"_s);
        from->setCurrentIndex(from->findText(u"One"_s));
        to->setCurrentIndex(to->findText(u"Two"_s));
        QVERIFY(!connecting->isEnabled());
        QVERIFY(says(*table, u"This arrow is there already"_s));
        to->setCurrentIndex(to->findText(u"Loyal"_s));
        connecting->click();
        QCOMPARE(arrows->model()->rowCount(), 2);
        QTRY_COMPARE(arrows->model()->index(1, 2).data().toString(), u"2"_s);
        QCOMPARE(m_page->view()->selectedArrows().size(), size_t(1));

        // One selection for both views.
        nodes->selectRow(0);
        QTRY_COMPARE(m_page->view()->selectedNodes().size(), size_t(1));
        arrows->clearSelection();
        m_page->view()->boardScene().selectOnly(arrow());
        QTRY_COMPARE(table->selectedArrows(), std::vector{ arrow() });
        QVERIFY(table->selectedNodes().empty());
        byName<QPushButton>(*table, u"Remove the selected arrows from the board"_s)->click();
        QCOMPARE(arrows->model()->rowCount(), 1);
        QCOMPARE(m_page->document()->board().arrows().size(), size_t(1));
        m_page->document()->undoStack().undo();
        QCOMPARE(arrows->model()->rowCount(), 2);
    }

    void isReadByScreenReaders()
    {
        QAccessibleInterface* const canvas = QAccessible::queryAccessibleInterface(m_page->view());
        QVERIFY(canvas);
        QCOMPARE(canvas->text(QAccessible::Name), u"Customer Journey Board “Ladder”"_s);
        QCOMPARE(canvas->childCount(), 3);
        QStringList names;
        for (int i = 0; i < canvas->childCount(); ++i) {
            QAccessibleInterface* const thing = canvas->child(i);
            names << thing->text(QAccessible::Name);
            QCOMPARE(thing->role(), i < 2 ? QAccessible::ListItem : QAccessible::Link);
            QCOMPARE(thing->parent(), canvas);
            QCOMPARE(canvas->indexOfChild(thing), i);
            QVERIFY(thing->state().selectable);
            QVERIFY(canvas->rect().contains(thing->rect().center()));
            QCOMPARE(canvas->childAt(thing->rect().center().x(), thing->rect().center().y()), thing);
        }
        QCOMPARE(names,
            QStringList(
                { u"One: 5 customer(s)"_s, u"Two: 4 customer(s)"_s, u"From One to Two: 3 customer(s) moved"_s }));
        auto* const actions = canvas->child(2)->actionInterface();
        QVERIFY(actions);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_page->view()->selectedArrows(), std::vector{ arrow() });
        QVERIFY(canvas->child(2)->state().selected);

        m_window->findChild<QAction*>(u"showTable"_s)->trigger();
        for (const auto& [table, name] :
            { std::pair(u"nodeTable"_s, u"Segments on the board"_s), std::pair(u"arrowTable"_s, u"Arrows"_s) }) {
            QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(widget<QTableView>(table));
            QVERIFY(access);
            QCOMPARE(access->role(), QAccessible::Table);
            QCOMPARE(access->text(QAccessible::Name), name);
            QVERIFY(access->tableInterface());
        }
        QAccessibleTableInterface* const arrows =
            QAccessible::queryAccessibleInterface(widget<QTableView>(u"arrowTable"_s))->tableInterface();
        QCOMPARE(arrows->rowCount(), 1);
        QCOMPARE(arrows->columnDescription(2), u"Moved"_s);
        QCOMPARE(arrows->cellAt(0, 2)->text(QAccessible::Name), u"3"_s);
        // Nothing one can do there is without a name.
        auto* const table = m_window->findChild<ui::BoardTable*>();
        for (QWidget* const part : table->findChildren<QWidget*>()) {
            if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface* const access = QAccessible::queryAccessibleInterface(part);
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), part->metaObject()->className());
        }
    }

private:
    [[nodiscard]] core::ArrowId arrow() const { return m_page->document()->board().arrows().front().id; }
    [[nodiscard]] SegmentId segment(const QString& name) const
    {
        return std::ranges::find(m_session->state().segments, name, &core::Segment::name)->id;
    }
    template <typename T>
    T* widget(const QString& name)
    {
        return m_window->findChild<T*>(name);
    }
    template <typename T>
    static T* byName(const QWidget& page, const QString& name)
    {
        const auto all = page.findChildren<T*>();
        const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
        return found == all.end() ? nullptr : *found;
    }
    static bool says(const QWidget& page, const QString& words)
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
    }

    Answers m_answers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::BoardPage* m_page = nullptr;
};

QTEST_MAIN(TestExplore)
#include "tst_explore.moc"
