// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/jobs/guithread.h"
#include "tests/support/answers.h"
#include "tests/support/orderexport.h"
#include "tests/support/ordersegment.h"
#include "tests/support/testing.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/board/countbadge.h"
#include "ui/board/nodeitem.h"
#include "ui/dialogs/customerlist.h"
#include "ui/dialogs/rebuilddialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/importing/importpage.h"
#include "ui/models/segmentmodel.h"
#include "ui/theme/theme.h"
#include "ui/window/boardpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <initializer_list>

using namespace Qt::StringLiterals;
using ui::Session;

namespace {

/// Whoever went from one order to two: a and b in the last 7 days, c before. d went on to three, f bought twice at
/// once.
QByteArray exportOfTheShop()
{
    return exportOf({
        { "a", { "2024-07-01", "2024-07-25" } },
        { "b", { "2024-07-02", "2024-07-30" } },
        { "c", { "2024-07-03", "2024-07-10" } },
        { "d", { "2024-07-05", "2024-07-26", "2024-07-27" } },
        { "e", { "2024-07-20" } },
        { "f", { "2024-07-28", "2024-07-28" } },
        { "z", { "2024-07-31" } },
    });
}

template <typename T>
T* find(QWidget& window, const QString& name)
{
    return window.findChild<T*>(name);
}

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// The window on a screen, with the board under the hand.
class Hand {
public:
    explicit Hand(ui::BoardView& view)
        : m_view(view)
    {
    }

    void drop(const QMimeData& data, const QPointF& place)
    {
        const QPoint at = m_view.mapFromScene(place);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.viewport(), &enter);
        QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.viewport(), &over);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.viewport(), &drop);
    }
    void hover(const QPointF& place) { send(QEvent::MouseMove, place, Qt::NoButton); }
    void drag(const QPointF& from, const QPointF& to)
    {
        hover(from);
        QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, m_view.mapFromScene(from));
        for (int step = 1; step <= 6; ++step)
            send(QEvent::MouseMove, from + (to - from) * step / 6, Qt::LeftButton);
        QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, m_view.mapFromScene(to));
    }

private:
    void send(QEvent::Type type, const QPointF& place, Qt::MouseButtons buttons)
    {
        const QPointF at = m_view.mapFromScene(place);
        QMouseEvent event(type, at, m_view.viewport()->mapToGlobal(at), Qt::NoButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }

    ui::BoardView& m_view;
};

} // namespace

class TestMainJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
        core::guithread::watch();
    }

    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        m_export = m_folder->filePath(u"orders_export.csv"_s);
        m_workspace = m_folder->filePath(u"shop.journey"_s);
        QVERIFY_RESULT(core::saveFile(m_export, exportOfTheShop()));
        m_answers = std::make_unique<Answers>();
        m_answers->opened = { m_export };
        m_answers->saved = m_workspace;
        m_answers->typed = u"A group"_s;
        ui::Prompts::setCurrent(m_answers.get());
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        ui::Prompts::setCurrent(nullptr);
    }

    void importsAnExportAndShowsItsReport()
    {
        importExport();

        QCOMPARE(m_session->state().customers, 7);
        QCOMPARE(m_session->state().settings.timeZone, QByteArray("Asia/Tokyo"));
        QCOMPARE(m_session->state().imports.size(), size_t(1));
        QCOMPARE(m_session->state().imports.front().ordersNew, 13);
        QCOMPARE(m_session->state().lastDay->toIso(), u"2024-07-30"_s);
        QVERIFY(m_answers->asked.isEmpty());
    }

    void settingsReachThePastWhenItIsRebuilt()
    {
        importExport();
        const auto added = m_session->addSegment(segmentOf(u"Once"_s, 1));
        QTRY_VERIFY(added.isFinished());
        m_window->findChild<QAction*>(u"workspaceSettings"_s)->trigger();
        auto* const dialog = m_window->findChild<ui::SettingsDialog*>();
        QVERIFY(dialog);

        const auto boxes = dialog->findChildren<QCheckBox*>();
        for (QCheckBox* const check : boxes) {
            if (check->text() == u"On a day of its own:"_s)
                check->setChecked(true);
        }
        dialog->findChild<QDateEdit*>()->setDate(QDate(2024, 7, 10));
        const auto buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* const button : buttons) {
            if (button->text() == u"Save"_s)
                button->click();
        }

        auto* const asking = m_window->findChild<ui::RebuildDialog*>();
        QVERIFY(asking);
        const auto answers = asking->findChildren<QPushButton*>();
        QPushButton* const rebuild = answers.last();
        QCOMPARE(rebuild->text(), u"Rebuild"_s);
        QTRY_VERIFY(rebuild->isEnabled());
        rebuild->click();
        QTRY_COMPARE(m_session->state().segments.front().days.first.toIso(), u"2024-07-10"_s);
        QCOMPARE(m_session->state().settings.recordingStart->toIso(), u"2024-07-10"_s);
    }

    void refusesWhatIsNoExportInOneSentence()
    {
        QVERIFY_RESULT(core::saveFile(m_export, QByteArray("name;colour\nbaba;brown\n")));

        click(find<QPushButton>(*m_window, u"newFromExport"_s));

        QTRY_COMPARE(m_answers->asked.size(), 1);
        QVERIFY(m_session->isOpen());
        QVERIFY(m_session->state().imports.empty());
    }

    void cancelledInTheMiddleLeavesTheWorkspaceAsItWas()
    {
        click(find<QPushButton>(*m_window, u"newFromExport"_s));
        QTRY_VERIFY(find<QPushButton>(*m_window, u"startImport"_s)->isVisible());

        click(find<QPushButton>(*m_window, u"cancelImport"_s));

        QTRY_VERIFY(!m_session->isBusy());
        QVERIFY(m_session->state().imports.empty());
        QVERIFY(m_session->state().settings.timeZone.isEmpty());
        QVERIFY(m_answers->asked.isEmpty());
    }

    void doesTheMainJob()
    {
        importExport();
        openEmptyBoard();
        click(find<QPushButton>(*m_window, u"edit"_s));
        QVERIFY(m_window->boardPage().isEditing());

        // Segments go in from the list, and leave it.
        auto* list = find<QListView>(*m_window, u"addList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        dropFirst(*list, { 0, 0 });
        dropFirst(*list, { 440, 160 });
        QCOMPARE(list->model()->rowCount(), 0);
        const core::Board& board = m_window->boardPage().document()->board();
        QCOMPARE(board.nodes().size(), size_t(2));
        view().fitAll();
        QTRY_COMPARE(scene().nodeItem(nodeOf(u"Once"_s))->countText(), u"1"_s);
        QTRY_COMPARE(scene().nodeItem(nodeOf(u"Twice"_s))->countText(), u"4"_s);

        // An arrow by mouse, counted without a save.
        const QRectF once = cardOf(u"Once"_s);
        const QRectF twice = cardOf(u"Twice"_s);
        Hand(view()).drag(ui::boardgeometry::dot(once, ui::Side::Right), twice.center() + QPointF(60, 0));
        QCOMPARE(board.arrows().size(), size_t(1));
        const core::ArrowId arrow = board.arrows().front().id;
        QCOMPARE(board.arrows().front().source, nodeOf(u"Once"_s));
        QTRY_COMPARE(scene().countBadge(arrow)->text(), u"2"_s);

        // The period.
        click(find<QToolButton>(*m_window, u"period"_s));
        click(find<QPushButton>(*find<QToolButton>(*m_window, u"period"_s), u"last28"_s));
        QTRY_COMPARE(scene().countBadge(arrow)->text(), u"3"_s);
        QVERIFY(find<QToolButton>(*m_window, u"period"_s)->accessibleName().contains(u"28"_s));

        // Undo: the period, then the arrow; and all of it again.
        auto* undo = find<QPushButton>(*m_window, u"undoButton"_s);
        click(undo);
        QTRY_COMPARE(scene().countBadge(arrow)->text(), u"2"_s);
        click(undo);
        QVERIFY(board.arrows().empty());
        m_window->boardPage().document()->undoStack().redo();
        m_window->boardPage().document()->undoStack().redo();
        QTRY_COMPARE(scene().countBadge(arrow)->text(), u"3"_s);

        // Saved, closed and opened again it is the same board.
        click(find<QPushButton>(*m_window, u"save"_s));
        QTRY_VERIFY(!m_window->boardPage().isEditing());
        QVERIFY(!m_window->boardPage().document()->isModified());
        const core::Board saved = m_window->boardPage().document()->board();
        m_window.reset();
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        m_window->show();
        m_window->openPaths({ m_workspace });
        QTRY_VERIFY(m_window->boardPage().isOpen());
        QCOMPARE(m_window->boardPage().document()->board(), saved);
        QTRY_COMPARE(scene().countBadge(arrow)->text(), u"3"_s);
        QVERIFY(m_answers->asked.isEmpty());
    }

    void anotherImportBringsTheBoardForward()
    {
        importExport();
        openEmptyBoard();
        ui::BoardDocument& document = *m_window->boardPage().document();
        const core::NodeId once = document.addNode(m_session->state().segments.at(0).id, { 0, 0 });
        const core::NodeId twice = document.addNode(m_session->state().segments.at(1).id, { 400, 0 });
        const core::ArrowId arrow = document.connectNodes(once, twice);
        QTRY_COMPARE(scene().countBadge(arrow)->text(), u"2"_s);
        const QByteArray more = exportOfTheShop() + orderRow(2001, "e", "2024-08-02")
            + orderRow(2002, "g", "2024-08-03") + orderRow(2003, "g", "2024-08-05") + orderRow(2004, "z", "2024-08-08");
        QVERIFY_RESULT(core::saveFile(m_export, more));

        const auto imported = m_session->importFile(m_export, {});

        QTRY_VERIFY(imported.isFinished());
        QVERIFY_RESULT(imported.result());
        QCOMPARE(m_session->state().lastDay->toIso(), u"2024-08-07"_s);
        // In the last seven days e and g went on to a second order; b did, too, but before the first of them.
        QTRY_COMPARE(scene().countBadge(arrow)->look().state, ui::NumberState::Ready);
        QCOMPARE(scene().countBadge(arrow)->text(), u"2"_s);
        core::PeriodChoice fourWeeks;
        fourWeeks.days = 28;
        document.setPeriod(fourWeeks);
        QTRY_COMPARE(scene().countBadge(arrow)->text(), u"4"_s);
        QCOMPARE(scene().nodeItem(twice)->countText(), u"6"_s);

        // As a session that starts from nothing counts them.
        const auto pairs = m_session->countAllPairs({}, document.period());
        QTRY_VERIFY(pairs.isFinished());
        QVERIFY_RESULT(pairs.result());
        QCOMPARE(pairs.result()->count(0, 1), 4);
    }

    void listsExactlyTheCountedCustomers()
    {
        importExport();
        openEmptyBoard();
        ui::BoardDocument& document = *m_window->boardPage().document();
        const core::NodeId once = document.addNode(m_session->state().segments.at(0).id, { 0, 0 });
        const core::NodeId twice = document.addNode(m_session->state().segments.at(1).id, { 400, 0 });
        const core::ArrowId arrow = document.connectNodes(once, twice);
        QTRY_COMPARE(scene().countBadge(arrow)->text(), u"2"_s);

        Q_EMIT view().arrowCountActivated(arrow);

        auto* dialog = m_window->findChild<ui::CustomerList*>();
        QVERIFY(dialog);
        const QAbstractItemModel* customers = dialog->findChild<QTableView*>()->model();
        QTRY_COMPARE(customers->rowCount(), 2);
        QTRY_COMPARE(customers->index(0, 0).data().toString(), u"a@example.com"_s);
        QCOMPARE(customers->index(1, 0).data().toString(), u"b@example.com"_s);
        dialog->close();
    }

    void asksBeforeUnsavedChangesAreLeft()
    {
        importExport();
        openEmptyBoard();
        click(find<QPushButton>(*m_window, u"edit"_s));
        dropFirst(*find<QListView>(*m_window, u"addList"_s), { 0, 0 });

        m_answers->choices = { 2 };
        click(find<QPushButton>(*m_window, u"cancel"_s));
        QVERIFY(m_window->boardPage().isEditing());
        QCOMPARE(m_window->boardPage().document()->board().nodes().size(), size_t(1));

        m_answers->choices = { 1 };
        click(find<QPushButton>(*m_window, u"cancel"_s));
        QVERIFY(!m_window->boardPage().isEditing());
        QTRY_VERIFY(m_window->boardPage().document()->board().nodes().empty());
        QCOMPARE(m_answers->asked.size(), 2);
    }

private:
    ui::BoardView& view() { return *m_window->boardPage().view(); }
    ui::BoardScene& scene() { return view().boardScene(); }

    core::NodeId nodeOf(const QString& name)
    {
        for (const core::Segment& segment : m_session->state().segments) {
            const core::Node* node = m_window->boardPage().document()->board().nodeOf(segment.id);
            if (segment.name == name && node)
                return node->id;
        }
        return {};
    }

    QRectF cardOf(const QString& name)
    {
        return ui::boardgeometry::cardRect(m_window->boardPage().document()->board().node(nodeOf(name))->position);
    }

    void dropFirst(QListView& list, const QPointF& place)
    {
        const std::unique_ptr<QMimeData> data(list.model()->mimeData({ list.model()->index(0, 0) }));
        Hand(view()).drop(*data, place);
    }

    void importExport()
    {
        click(find<QPushButton>(*m_window, u"newFromExport"_s));
        auto* go = find<QPushButton>(*m_window, u"startImport"_s);
        QTRY_VERIFY(go->isVisible());
        auto* zones = find<QComboBox>(*m_window, u"timeZones"_s);
        zones->setCurrentIndex(zones->findData(QByteArray("Asia/Tokyo")));
        click(go);
        QTRY_VERIFY(find<QPushButton>(*m_window, u"showTheBoard"_s)->isVisible());
    }

    /// Two segments in a group, and the group's board on screen.
    void openEmptyBoard()
    {
        for (const auto& [name, orders] : { std::pair(u"Once"_s, 1), std::pair(u"Twice"_s, 2) }) {
            const auto added = m_session->addSegment(segmentOf(name, orders));
            QTRY_VERIFY(added.isFinished());
            QVERIFY_RESULT(added.result());
        }
        click(find<QToolButton>(*m_window, u"newGroup"_s));
        QTRY_VERIFY(m_window->boardPage().isOpen());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_export;
    QString m_workspace;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
