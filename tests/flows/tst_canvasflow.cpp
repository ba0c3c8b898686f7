// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/board/boardstore.h"
#include "core/db/transaction.h"
#include "core/jobs/guithread.h"
#include "core/log/logcsv.h"
#include "core/segments/segmentstore.h"
#include "core/workspace/workspace.h"
#include "tests/support/testing.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/board/countbadge.h"
#include "ui/board/decorationitems.h"
#include "ui/canvas/quickpicker.h"
#include "ui/dialogs/customerlist.h"
#include "ui/theme/theme.h"
#include "ui/window/boardpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ui::Session;

namespace {

/// Four segments that customers go through one after another, and a board with the first.
core::Result<void> makeWorkspace(const QString& path)
{
    QByteArray csv = "segment,customer,joined,left\n";
    const char* const names[] = { "Visitors", "Once", "Twice", "Loyal" };
    for (int customer = 1; customer <= 6; ++customer) {
        for (int step = 0; step < 4; ++step) {
            const QByteArray from = "2024-07-" + QByteArray::number(10 + customer + 2 * step);
            const QByteArray to = step == 3 ? QByteArray() : "2024-07-" + QByteArray::number(12 + customer + 2 * step);
            csv += QByteArray(names[step]) + ",c-" + QByteArray::number(customer) + ',' + from + ',' + to + '\n';
        }
    }
    if (auto saved = core::saveFile(path + u".csv"_s, csv); !saved)
        return saved;
    auto workspace = core::Workspace::open(path, core::Workspace::Mode::CreateOrOpen);
    if (!workspace)
        return tl::unexpected(workspace.error());
    core::Connection& writer = (*workspace)->writer();
    if (const auto imported = core::logcsv::importFile(writer, path + u".csv"_s, {}, 0); !imported)
        return tl::unexpected(imported.error());
    const auto segments = core::segmentstore::all(writer);
    if (!segments)
        return tl::unexpected(segments.error());
    core::Board board;
    board.name = u"Ladder"_s;
    const auto first = std::ranges::find(*segments, u"Visitors"_s, &core::Segment::name);
    board.insertNode({ { 1 }, first->id, { 0, 0 }, {} });
    board.period.days = 28;
    auto transaction = core::Transaction::begin(writer);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto saved = core::boardstore::save(writer, board); !saved)
        return tl::unexpected(saved.error());
    return transaction->commit();
}

} // namespace

/// What a marketer does on the canvas, in the window, by mouse and keys.
class TestCanvasFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_path = m_folder.filePath(u"shop.journey"_s);
        QVERIFY_RESULT(makeWorkspace(m_path));
        core::guithread::watch();
    }
    void init()
    {
        failOnAnyWarning();
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void buildsABoardByHand()
    {
        click(u"edit"_s);
        QVERIFY(m_window->boardPage().isEditing());
        view().setZoom(1);
        view().centerOn(400, 200);

        // A double-click asks for a segment; the loose end of an arrow does, too.
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at({ 500, 48 }));
        pick(u"once"_s);
        QVERIFY(nodeOf(u"Once"_s).isValid());
        drag(dot(u"Once"_s, ui::Side::Bottom), { 500, 330 });
        pick(u"loyal"_s);
        const core::Arrow* arrow = board().arrowBetween(nodeOf(u"Once"_s), nodeOf(u"Loyal"_s));
        QVERIFY(arrow);
        QTRY_COMPARE(scene().countBadge(arrow->id)->text(), u"5"_s); // nobody saw the first one join
        const core::ArrowId onceToLoyal = arrow->id;

        // The same arrow again is refused with a word at the cursor.
        drag(dot(u"Once"_s, ui::Side::Right), center(u"Loyal"_s));
        QCOMPARE(label(u"canvasNotice"_s)->text(), u"This arrow is there already"_s);
        QCOMPARE(board().arrows().size(), size_t(1));

        // A frame around what is selected, named at once; a note beside it.
        scene().select({ { nodeOf(u"Once"_s), nodeOf(u"Loyal"_s) }, {}, {}, {} });
        QTest::keyClick(&view(), Qt::Key_F, Qt::ShiftModifier);
        auto* title = m_window->findChild<QLineEdit*>(u"frameTitle"_s);
        QVERIFY(title);
        QTest::keyClicks(title, u"Retention"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(board().frames().front().title, u"Retention"_s);
        QTest::keyClick(&view(), Qt::Key_N, Qt::ShiftModifier);
        auto* note = m_window->findChild<QPlainTextEdit*>(u"stickyText"_s);
        QVERIFY(note);
        QTest::keyClicks(note, u"Call the shop"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(board().stickies().front().text, u"Call the shop"_s);

        // Locked, laid out and taken back.
        scene().selectOnly(nodeOf(u"Once"_s));
        QTest::keyClick(&view(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(board().node(nodeOf(u"Once"_s))->isLocked);
        const core::Board before = board();
        QTest::keyClick(&view(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(board() != before);
        QCOMPARE(board().node(nodeOf(u"Once"_s))->position, before.node(nodeOf(u"Once"_s))->position);
        QTest::qWait(300); // a glide is over
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(board(), before);

        // Saved and opened again it is the same board.
        click(u"save"_s);
        QTRY_VERIFY(!m_window->boardPage().isEditing());
        const core::Board saved = board();
        QCOMPARE(saved.frames().size(), size_t(1));
        openWindow();
        QCOMPARE(board(), saved);
        QTRY_COMPARE(scene().countBadge(onceToLoyal)->text(), u"5"_s);
    }

    void offersOnlyWhatIsPossible()
    {
        QVERIFY(!action(u"addToBoard"_s)->isEnabled());
        QVERIFY(!action(u"addFrame"_s)->isEnabled());
        click(u"edit"_s);
        QVERIFY(action(u"addToBoard"_s)->isEnabled());
        QVERIFY(!action(u"alignLeft"_s)->isEnabled());
        view().selectAll();
        QCOMPARE(action(u"alignLeft"_s)->isEnabled(), board().nodes().size() > 1);
        QVERIFY(action(u"copy"_s)->isEnabled());
    }
    void aStubListsItsCustomers()
    {
        action(u"elsewhereStubs"_s)->trigger();
        QTRY_VERIFY(!scene().snapshot()->stubs.empty());
        const ui::BoardSnapshot::Stub stub = scene().snapshot()->stubs.front();
        view().setZoom(1);
        view().centerOn(stub.place.pill.center());

        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(stub.place.pill.center()));
        QTRY_VERIFY(m_window->findChild<ui::CustomerList*>());
        auto* const list = m_window->findChild<ui::CustomerList*>();
        QTRY_COMPARE(qint64(list->findChild<QAbstractItemView*>()->model()->rowCount()), stub.look.count);
        QTest::keyClick(list, Qt::Key_Escape);
        action(u"elsewhereStubs"_s)->trigger();
        QTRY_VERIFY(scene().snapshot()->stubs.empty());
    }

private:
    void openWindow()
    {
        m_window.reset();
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<ui::MainWindow>(*m_session);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openPaths({ m_path });
        QTRY_VERIFY_WITH_TIMEOUT(m_window->boardPage().isOpen(), 20'000);
    }
    [[nodiscard]] ui::BoardView& view() { return *m_window->boardPage().view(); }
    [[nodiscard]] ui::BoardScene& scene() { return view().boardScene(); }
    [[nodiscard]] const core::Board& board() { return m_window->boardPage().document()->board(); }
    [[nodiscard]] QPoint at(const QPointF& point) { return view().mapFromScene(point); }
    [[nodiscard]] QAction* action(const QString& name) { return m_window->findChild<QAction*>(name); }
    [[nodiscard]] QLabel* label(const QString& name) { return m_window->findChild<QLabel*>(name); }
    [[nodiscard]] core::NodeId nodeOf(const QString& name)
    {
        for (const core::Node& node : board().nodes()) {
            if (m_window->boardPage().document()->segment(node.segment)->name == name)
                return node.id;
        }
        return {};
    }
    [[nodiscard]] QRectF card(const QString& name)
    {
        return ui::boardgeometry::cardRect(board().node(nodeOf(name))->position);
    }
    [[nodiscard]] QPointF dot(const QString& name, ui::Side side) { return ui::boardgeometry::dot(card(name), side); }
    [[nodiscard]] QPointF center(const QString& name) { return card(name).center() + QPointF(60, 0); }

    void click(const QString& button)
    {
        auto* const widget = m_window->findChild<QPushButton*>(button);
        QVERIFY(widget && widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void drag(const QPointF& from, const QPointF& to)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at(from));
        for (int step = 1; step <= 6; ++step) {
            const QPointF point = at(from + (to - from) * step / 6);
            QMouseEvent move(QEvent::MouseMove, point, view().viewport()->mapToGlobal(point), Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view().viewport(), &move);
        }
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at(to));
    }
    /// Answers the quick picker, which has just opened.
    void pick(const QString& text)
    {
        auto* const picker = m_window->findChild<ui::QuickPicker*>();
        QVERIFY(picker && picker->isVisible());
        auto* const field = picker->findChild<QLineEdit*>();
        QTest::keyClicks(field, text);
        QCOMPARE(picker->findChild<QListView*>()->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        m_window->activateWindow(); // the offscreen platform does not do so when a popup closes
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestCanvasFlow)
#include "tst_canvasflow.moc"
