// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canvasboard.h"
#include "tests/support/testing.h"
#include "ui/board/decorationitems.h"
#include "ui/board/draftitem.h"
#include "ui/board/nodeitem.h"
#include "ui/canvas/canvasnotice.h"
#include "ui/canvas/quickpicker.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using core::ArrowId;
using core::Board;
using core::NodeId;
using ui::Side;
using ui::arranging::Edge;

namespace {

QStringList textsOf(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts += action->text().remove(u'&');
    return texts;
}

} // namespace

class TestCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Journeyboard"_s);
        QCoreApplication::setApplicationName(u"tst_canvas"_s);
        QSettings().clear();
    }
    void init() { failOnAnyWarning(); }

    // The quick picker.

    void aDoubleClickOnTheCanvasAsksForASegment()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());

        board.doubleClick({ 400, 300 });
        auto* picker = board.shown<ui::QuickPicker>(u"quickPicker"_s);
        QVERIFY(picker);
        auto* list = picker->findChild<QListView*>();
        QCOMPARE(list->model()->rowCount(), 8);
        QTest::keyClicks(picker->focusWidget(), u"seg 5"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Return);

        QVERIFY(!picker->isVisible());
        QCOMPARE(board.board().nodes().size(), size_t(1));
        QCOMPARE(board.board().nodes()[0].segment, core::SegmentId{ 5 });
        QVERIFY(ui::boardgeometry::cardRect(board.board().nodes()[0].position).contains(QPointF(400, 300)));
        QCOMPARE(board.view.selectedNodes().size(), size_t(1));
        QCOMPARE(board.steps(), 1);
    }
    void thePickerGoesByKeysAndEscape()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        board.add(1, 0, 0);

        board.actions.addSegment->trigger();
        auto* picker = board.shown<ui::QuickPicker>(u"quickPicker"_s);
        QVERIFY(picker);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Down);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Down);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Up);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Return);
        QCOMPARE(board.board().nodes().back().segment, core::SegmentId{ 3 }); // 1 is on the board: 2, 3, 4 …

        board.actions.addSegment->trigger();
        QTest::keyClicks(picker->focusWidget(), u"no such"_s);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Return);
        QVERIFY(picker->isVisible());
        QTest::keyClick(picker->focusWidget(), Qt::Key_Escape);
        QVERIFY(!picker->isVisible());
        QCOMPARE(board.board().nodes().size(), size_t(2));
    }
    void theLooseEndOfAnArrowAsksForASegment()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId once = board.add(1, 0, 100);
        const int steps = board.steps();

        board.drag(board.dot(once, Side::Right), { 500, 200 });
        auto* picker = board.shown<ui::QuickPicker>(u"quickPicker"_s);
        QVERIFY(picker);
        QTest::keyClicks(picker->focusWidget(), u"seg 4"_s);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Return);

        QCOMPARE(board.steps(), steps + 1);
        const core::Node* added = board.board().nodeOf({ 4 });
        QVERIFY(added && board.board().arrowBetween(once, added->id));
        QVERIFY(ui::boardgeometry::cardRect(added->position).contains(QPointF(500, 200)));
        board.document.undoStack().undo();
        QCOMPARE(board.board().nodes().size(), size_t(1));
        QVERIFY(board.board().arrows().empty());
    }
    void aLooseEndOfAnArrowThatWasThereAsksForASegment_data()
    {
        QTest::addColumn<bool>("isTarget");
        QTest::newRow("head") << true;
        QTest::newRow("beginning") << false;
    }
    void aLooseEndOfAnArrowThatWasThereAsksForASegment()
    {
        QFETCH(bool, isTarget);
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId once = board.add(1, 0, 100);
        const NodeId twice = board.add(2, 500, 100);
        const ArrowId arrow = board.document.connectNodes(once, twice);
        board.document.setArrowNote(arrow, u"Coupon"_s);
        board.scene().selectOnly(arrow);
        const Board before = board.board();
        const int steps = board.steps();
        const ui::ArrowShape shape = *board.scene().boardLayout().arrow(arrow);

        board.drag(isTarget ? shape.tip : shape.start, { 350, 400 });
        QCOMPARE(board.board().arrow(arrow)->target, twice); // not before something is picked
        auto* picker = board.shown<ui::QuickPicker>(u"quickPicker"_s);
        QVERIFY(picker);
        QTest::keyClicks(picker->focusWidget(), u"seg 4"_s);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Return);

        const core::Node* added = board.board().nodeOf({ 4 });
        QVERIFY(added && ui::boardgeometry::cardRect(added->position).contains(QPointF(350, 400)));
        const core::Arrow now = *board.board().arrow(arrow);
        QCOMPARE(now.source, isTarget ? once : added->id);
        QCOMPARE(now.target, isTarget ? added->id : twice);
        QCOMPARE(now.note, u"Coupon"_s);
        QCOMPARE(board.board().arrows().size(), size_t(1));
        QCOMPARE(board.steps(), steps + 1);
        board.document.undoStack().undo();
        QVERIFY(board.board() == before);
    }
    void aLooseEndMayBeHungAtACardByItsName()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId once = board.add(1, 0, 100);
        const NodeId twice = board.add(2, 500, 100);
        const NodeId third = board.add(3, 0, 400);
        const ArrowId arrow = board.document.connectNodes(once, twice);
        board.scene().selectOnly(arrow);

        board.drag(board.scene().boardLayout().arrow(arrow)->tip, { 400, 420 });
        auto* picker = board.shown<ui::QuickPicker>(u"quickPicker"_s);
        QVERIFY(picker);
        QTest::keyClicks(picker->focusWidget(), u"seg 3"_s);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Return);

        QCOMPARE(board.board().arrow(arrow)->target, third);
        QCOMPARE(board.view.selectedArrows(), std::vector{ arrow });
        QCOMPARE(board.board().nodes().size(), size_t(3));
    }
    void theLooseEndMayEndAtACardThatIsThere()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId once = board.add(1, 0, 100);
        const NodeId twice = board.add(2, 0, 400);

        board.drag(board.dot(once, Side::Right), { 500, 200 });
        auto* picker = board.shown<ui::QuickPicker>(u"quickPicker"_s);
        QVERIFY(picker);
        QTest::keyClicks(picker->focusWidget(), u"seg 2"_s);
        QTest::keyClick(picker->focusWidget(), Qt::Key_Return);

        QCOMPARE(board.board().nodes().size(), size_t(2));
        QVERIFY(board.board().arrowBetween(once, twice));
    }
    void theNextSegmentComesWithItsArrow()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId once = board.add(1, 0, 100);
        QVERIFY(!board.actions.addNext->isEnabled());
        board.select({ once });

        board.actions.addNext->trigger();
        QTest::keyClick(board.shown<ui::QuickPicker>(u"quickPicker"_s)->focusWidget(), Qt::Key_Return);

        const core::Node* added = board.board().nodeOf({ 2 });
        QVERIFY(added && added->position.x() > 200);
        QVERIFY(board.board().arrowBetween(once, added->id));
    }
    void aSegmentDroppedOnAnArrowComesBetween()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId once = board.add(1, 0, 200);
        const NodeId twice = board.add(2, 700, 200);
        const ArrowId arrow = board.document.connectNodes(once, twice);
        const Board before = board.board();
        const QPointF middle = board.scene().boardLayout().arrow(arrow)->pill.center();

        board.carry(3, middle, false);
        QCOMPARE(board.scene().draft().label(), u"Put between “Seg 1” and “Seg 2”"_s);
        board.carry(3, middle, true);

        QVERIFY(!board.scene().hasDraft());
        const core::Node* added = board.board().nodeOf({ 3 });
        QVERIFY(added);
        QVERIFY(board.board().arrowBetween(once, added->id));
        QVERIFY(board.board().arrowBetween(added->id, twice));
        QVERIFY(!board.board().arrowBetween(once, twice));
        board.document.undoStack().undo();
        QVERIFY(board.board() == before);
    }

    // What is refused.

    void aRefusedArrowSaysWhyAtTheCursor()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId once = board.add(1, 0, 100);
        const NodeId twice = board.add(2, 400, 100);
        board.document.connectNodes(once, twice);

        board.drag(board.dot(once, Side::Bottom), board.body(twice));

        auto* notice = board.shown<ui::CanvasNotice>(u"canvasNotice"_s);
        QVERIFY(notice);
        QCOMPARE(notice->text(), u"This arrow is there already"_s);
        QVERIFY((notice->pos() - board.at(board.body(twice))).manhattanLength() < 60);
    }
    void aSegmentThatIsThereIsShown()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId once = board.add(1, 0, 100);

        board.carry(1, { 600, 300 }, true);

        QCOMPARE(board.view.selectedNodes(), std::vector{ once });
        QCOMPARE(board.shown<ui::CanvasNotice>(u"canvasNotice"_s)->text(), u"This segment is on the board already"_s);
    }
    void whatIsLockedDoesNotMove()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId once = board.add(1, 0, 100);
        const NodeId twice = board.add(2, 400, 100);
        board.select({ once });
        board.actions.lock->trigger();
        QVERIFY(board.board().node(once)->isLocked);
        QVERIFY(board.scene().nodeItem(once)->look().isLocked);
        const int steps = board.steps();

        board.drag(board.body(once), board.body(once) + QPointF(80, 80));
        QCOMPARE(board.steps(), steps);
        QCOMPARE(board.shown<ui::CanvasNotice>(u"canvasNotice"_s)->text(), u"This segment is locked"_s);

        board.select({ once, twice });
        board.view.removeSelection();
        QVERIFY(board.board().node(once) && !board.board().node(twice));
        QCOMPARE(board.shown<ui::CanvasNotice>(u"canvasNotice"_s)->text(), u"What is locked stays on the board"_s);
        board.select({ once });
        board.actions.lock->trigger();
        QVERIFY(!board.board().node(once)->isLocked);
    }

    void whatIsLockedOfTheGroundStaysAsItIs()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        board.document.addFrames({ { {}, core::Frame::Kind::Frame, { 0, 0, 320, 240 }, u"Stage"_s, 1 } });
        board.document.addSticky({ 400, 0, 176, 120 }, u"Ask"_s, 0);
        const NodeId in = board.add(1, 40, 100);
        const NodeId out = board.add(2, 700, 100);
        const QPointF title(160, 12);
        const QPointF note(488, 60);
        board.click(title);
        board.click(note, Qt::ShiftModifier);
        board.actions.lock->trigger();
        QCOMPARE(board.document.undoStack().undoText(), u"Lock 2 item(s)"_s);
        QVERIFY(board.board().frames()[0].isLocked && board.board().stickies()[0].isLocked);
        const Board locked = board.board();

        board.drag(title, title + QPointF(80, 80));
        QCOMPARE(board.shown<ui::CanvasNotice>(u"canvasNotice"_s)->text(), u"This frame is locked"_s);
        board.drag({ 320, 240 }, { 400, 300 }); // its corner
        board.drag(note, note + QPointF(40, 40));
        QCOMPARE(board.shown<ui::CanvasNotice>(u"canvasNotice"_s)->text(), u"This note is locked"_s);
        board.doubleClick(note);
        QVERIFY(!board.shown<QPlainTextEdit>(u"stickyText"_s));
        board.actions.colors.at(3)->trigger();
        board.view.removeSelection();
        QCOMPARE(board.shown<ui::CanvasNotice>(u"canvasNotice"_s)->text(), u"What is locked stays on the board"_s);
        QVERIFY(board.board() == locked);

        // A sweep and "all" leave it out; what lies in it is free.
        board.drag({ -40, -40 }, { 690, 300 });
        QVERIFY(board.scene().selection().frames.empty() && board.scene().selection().stickies.empty());
        QCOMPARE(board.view.selectedNodes(), std::vector{ in });
        board.view.selectAll();
        QVERIFY(board.scene().selection().frames.empty() && board.scene().selection().stickies.empty());
        QCOMPARE(board.view.selectedNodes(), (std::vector{ in, out }));
        board.drag(board.body(in), board.body(in) + QPointF(0, 160));
        QVERIFY(board.board().node(in)->position.y() > 200);

        board.click(title);
        board.actions.lock->trigger();
        QVERIFY(!board.board().frames()[0].isLocked && board.board().stickies()[0].isLocked);
        board.drag(title, title + QPointF(80, 80), Qt::ControlModifier);
        QCOMPARE(board.board().frames()[0].rect.topLeft(), QPointF(80, 80));
    }
    void whatIsSweptIsOneSelection()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        board.document.addSticky({ 0, 300, 176, 120 }, u"Ask"_s, 0);
        const NodeId a = board.add(1, 0, 0);
        const NodeId b = board.add(2, 300, 0);
        board.click({ 88, 360 });
        board.click(board.body(a), Qt::ShiftModifier);
        QCOMPARE(board.scene().selection().stickies.size(), size_t(1));
        int changes = 0;
        connect(&board.view, &ui::BoardView::selectionChanged, this, [&changes] { ++changes; });

        board.press({ 270, -30 }, Qt::ShiftModifier);
        board.move({ 600, 150 }, Qt::ShiftModifier);
        board.release({ 600, 150 });
        QCOMPARE(board.view.selectedNodes(), (std::vector{ a, b }));
        QCOMPARE(board.scene().selection().stickies.size(), size_t(1)); // as before
        QCOMPARE(changes, 1);

        board.scene().clearSelection();
        changes = 0;
        board.view.selectAll();
        QCOMPARE(changes, 1);
        QCOMPARE(board.view.selectedNodes().size(), size_t(2));
    }

    // Putting in order.

    void aDraggedCardSnapsToItsNeighbours()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        board.actions.snapToGrid->trigger(); // off
        board.add(1, 0, 100);
        const NodeId twice = board.add(2, 403, 203);
        const QPointF held = board.body(twice);

        board.press(held);
        board.move(held + QPointF(20, -80));
        board.move(held + QPointF(20, -99)); // top at 104: 4 from the neighbour's
        QCOMPARE(board.board().node(twice)->position, QPointF(423, 100));
        QVERIFY(board.scene().hasDraft());
        board.move(held + QPointF(20, -99), Qt::ControlModifier);
        QCOMPARE(board.board().node(twice)->position, QPointF(423, 104));
        board.release(held + QPointF(20, -99));

        QVERIFY(!board.scene().hasDraft());
        board.actions.snapToGrid->trigger();
    }
    void cardsAlignAsOneStep_data()
    {
        QTest::addColumn<Edge>("edge");
        QTest::addColumn<QPointF>("first");
        QTest::addColumn<QPointF>("second");
        QTest::newRow("left") << Edge::Left << QPointF(0, 0) << QPointF(0, 200);
        QTest::newRow("center") << Edge::Center << QPointF(150, 0) << QPointF(150, 200);
        QTest::newRow("right") << Edge::Right << QPointF(300, 0) << QPointF(300, 200);
        QTest::newRow("top") << Edge::Top << QPointF(0, 0) << QPointF(300, 0);
        QTest::newRow("middle") << Edge::Middle << QPointF(0, 100) << QPointF(300, 100);
        QTest::newRow("bottom") << Edge::Bottom << QPointF(0, 200) << QPointF(300, 200);
    }
    void cardsAlignAsOneStep()
    {
        QFETCH(Edge, edge);
        QFETCH(QPointF, first);
        QFETCH(QPointF, second);
        CanvasBoard board;
        const NodeId a = board.add(1, 0, 0);
        const NodeId b = board.add(2, 300, 200);
        board.select({ a, b });
        const int steps = board.steps();

        board.actions.align.at(edge)->trigger();

        QTRY_COMPARE(board.board().node(a)->position, first);
        QTRY_COMPARE(board.board().node(b)->position, second);
        QCOMPARE(board.steps(), steps + 1);
        board.document.undoStack().undo();
        QCOMPARE(board.board().node(a)->position, QPointF(0, 0));
        QCOMPARE(board.board().node(b)->position, QPointF(300, 200));
    }
    void cardsAreDistributed()
    {
        CanvasBoard board;
        const NodeId a = board.add(1, 0, 0);
        const NodeId b = board.add(2, 250, 40);
        const NodeId c = board.add(3, 800, 10);
        board.select({ a, b });
        QVERIFY(!board.actions.distributeAcross->isEnabled());
        board.select({ a, b, c });

        board.actions.distributeAcross->trigger();

        QTRY_COMPARE(board.board().node(b)->position, QPointF(400, 40));
        QCOMPARE(board.document.undoStack().undoText(), u"Distribute across"_s);
    }
    void theBoardIsLaidOutAsOneStep()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId a = board.add(1, 0, 0);
        const NodeId b = board.add(2, 30, 20);
        const NodeId c = board.add(3, 60, 40);
        board.document.connectNodes(c, a);
        board.document.connectNodes(a, b);
        const Board before = board.board();
        const int steps = board.steps();

        board.actions.layOutAll->trigger();

        QTRY_VERIFY(board.board().node(b)->position.x() >= board.board().node(a)->position.x() + 300);
        QTRY_VERIFY(board.board().node(a)->position.x() >= board.board().node(c)->position.x() + 300);
        QTest::qWait(250); // a glide would be over
        QCOMPARE(board.steps(), steps + 1);
        QCOMPARE(board.document.undoStack().undoText(), u"Lay out the board"_s);
        board.document.undoStack().undo();
        QVERIFY(board.board() == before);
    }
    void lanesKeepTheirCardsWhenAllIsLaidOut()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        std::vector<core::Frame> lanes;
        for (int i = 0; i < 3; ++i)
            lanes.push_back({ {}, core::Frame::Kind::Lane, QRectF(i * 312, 0, 312, 320), QString::number(i), 1 });
        board.document.addFrames(lanes);
        const NodeId a = board.add(1, 40, 200);
        const NodeId b = board.add(2, 350, 60);
        const NodeId c = board.add(3, 360, 70);
        const NodeId d = board.add(4, 700, 100);
        const NodeId e = board.add(5, 330, 90);
        const NodeId out = board.add(6, 1000, 40);
        board.document.connectNodes(a, b);
        board.document.connectNodes(d, b); // back
        board.document.connectNodes(c, d);
        const Board before = board.board();
        const int steps = board.steps();

        board.actions.layOutAll->trigger();
        QTest::qWait(600);

        QCOMPARE(board.steps(), steps + 1);
        const Board& after = board.board();
        const auto middle = [&after](
                                NodeId id) { return ui::boardgeometry::cardRect(after.node(id)->position).center(); };
        QVERIFY(after.frames()[0].rect.contains(middle(a)));
        for (const NodeId id : { b, c, e })
            QVERIFY(after.frames()[1].rect.contains(middle(id)));
        QVERIFY(after.frames()[2].rect.contains(middle(d)));
        for (const core::Frame& lane : after.frames())
            QVERIFY(!lane.rect.contains(middle(out)));
        QCOMPARE(after.frames()[0].rect.height(), after.frames()[1].rect.height());
        QVERIFY(after.frames()[1].rect.height() > 320); // three cards want more
        board.document.undoStack().undo();
        QVERIFY(board.board() == before);
    }
    void twoSelectedCardsAreConnectedByKey()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId right = board.add(1, 400, 0);
        const NodeId left = board.add(2, 0, 0);
        board.select({ left, right });

        QTest::keyClick(&board.view, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(board.board().arrowBetween(left, right));
        QTest::keyClick(&board.view, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(board.board().arrowBetween(right, left));
        QTest::keyClick(&board.view, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(board.shown<ui::CanvasNotice>(u"canvasNotice"_s)->text(), u"Both arrows are there already"_s);
    }
    void anArrowIsTurned()
    {
        CanvasBoard board;
        const NodeId a = board.add(1, 0, 0);
        const NodeId b = board.add(2, 400, 0);
        const ArrowId arrow = board.document.connectNodes(a, b);
        board.scene().selectOnly(arrow);

        board.actions.turnArrow->trigger();

        QCOMPARE(board.board().arrow(arrow)->source, b);
        QCOMPARE(board.board().arrow(arrow)->target, a);
    }

    // The clipboard.

    void aPieceGoesFromBoardToBoard()
    {
        CanvasBoard from;
        const NodeId a = from.add(1, 0, 0);
        const NodeId b = from.add(2, 400, 0);
        const NodeId c = from.add(3, 800, 0);
        const ArrowId arrow = from.document.connectNodes(a, b);
        from.document.setArrowNote(arrow, u"Coupon"_s);
        from.document.connectNodes(b, c);
        from.document.addFrames({ { {}, core::Frame::Kind::Frame, { -40, -40, 700, 200 }, u"Start"_s, 2 } });
        from.scene().select({ { a, b }, {}, { from.board().frames()[0].id }, {} });
        from.actions.copy->trigger();

        CanvasBoard to;
        QVERIFY(to.isShown());
        const NodeId there = to.add(2, 400, 300);
        QVERIFY(to.actions.paste->isEnabled());
        const int steps = to.steps();
        to.actions.paste->trigger();

        QCOMPARE(to.steps(), steps + 1);
        QCOMPARE(to.board().nodes().size(), size_t(2));
        QCOMPARE(to.board().arrows().size(), size_t(1));
        QCOMPARE(to.board().arrowBetween(to.board().nodeOf({ 1 })->id, there)->note, u"Coupon"_s);
        QCOMPARE(to.board().frames().size(), size_t(1));
        const auto* notice = to.shown<ui::CanvasNotice>(u"canvasNotice"_s);
        QVERIFY(notice);
        QVERIFY2(notice->text().contains(u"“Seg 2” is on the board already"_s), qPrintable(notice->text()));
        to.document.undoStack().undo();
        QCOMPARE(to.board().nodes().size(), size_t(1));
    }
    void segmentsOfAnotherWorkspaceAreLeftOut()
    {
        CanvasBoard from(8);
        const NodeId a = from.add(1, 0, 0);
        const NodeId b = from.add(8, 400, 0);
        from.document.connectNodes(a, b);
        from.select({ a, b });
        from.actions.copy->trigger();

        CanvasBoard to(3);
        QVERIFY(to.isShown());
        to.actions.paste->trigger();

        QCOMPARE(to.board().nodes().size(), size_t(1));
        QVERIFY(to.board().arrows().empty());
        QVERIFY(to.shown<ui::CanvasNotice>(u"canvasNotice"_s)->text().contains(u"not in this workspace"_s));
    }
    void whatIsCutComesBackWhereItWas()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId a = board.add(1, 0, 0);
        const NodeId b = board.add(2, 400, 0);
        board.document.connectNodes(a, b);
        board.select({ a, b });

        board.actions.cut->trigger();
        QVERIFY(board.board().nodes().empty());
        QCOMPARE(board.document.undoStack().undoText(), u"Cut"_s);
        board.actions.paste->trigger();

        QCOMPARE(board.board().nodes().size(), size_t(2));
        QCOMPARE(board.board().nodeOf({ 1 })->position, QPointF(0, 0));
        QCOMPARE(board.board().arrows().size(), size_t(1));
    }
    void aDuplicateTellsWhatCannotBeTwice()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId a = board.add(1, 0, 0);
        const auto sticky = board.document.addSticky({ 300, 0, 176, 120 }, u"Ask"_s, 3);
        board.scene().select({ { a }, {}, {}, { sticky } });

        board.actions.duplicate->trigger();

        QCOMPARE(board.board().nodes().size(), size_t(1));
        QCOMPARE(board.board().stickies().size(), size_t(2));
        QCOMPARE(board.board().stickies()[1].rect.topLeft(), QPointF(324, 24));
        QVERIFY(board.shown<ui::CanvasNotice>(u"canvasNotice"_s)->text().contains(u"“Seg 1” is on the board"_s));
    }
    void whatIsNoPieceIsNotPasted()
    {
        QGuiApplication::clipboard()->setText(u"Just words"_s);
        CanvasBoard board;
        QVERIFY(!board.actions.paste->isEnabled());
    }

    // Frames and sticky notes.

    void aFrameTakesWhatLiesInItAlong()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId in = board.add(1, 100, 100);
        const NodeId out = board.add(2, 700, 100);
        board.select({ in });
        board.actions.addFrame->trigger();
        auto* field = board.shown<QLineEdit>(u"frameTitle"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"Retention"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const core::Frame frame = board.board().frames().front();
        QCOMPARE(frame.title, u"Retention"_s);
        QVERIFY(frame.rect.contains(ui::boardgeometry::cardRect({ 100, 100 })));
        const int steps = board.steps();

        const QPointF title = ui::decorationgeometry::titleArea(frame.rect).center();
        board.drag(title, title + QPointF(80, 160), Qt::ControlModifier);

        QCOMPARE(board.steps(), steps + 1);
        QCOMPARE(board.board().frames().front().rect, frame.rect.translated(80, 160));
        QCOMPARE(board.board().node(in)->position, QPointF(180, 260));
        QCOMPARE(board.board().node(out)->position, QPointF(700, 100));
        board.document.undoStack().undo();
        QCOMPARE(board.board().node(in)->position, QPointF(100, 100));
    }
    void aFrameIsResizedByItsCorner()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        board.document.addFrames({ { {}, core::Frame::Kind::Frame, { 0, 0, 320, 240 }, u"Stage"_s, 1 } });
        board.click({ 160, 12 });
        QCOMPARE(board.scene().selection().frames.size(), size_t(1));

        board.drag({ 320, 240 }, { 400, 320 });
        QCOMPARE(board.board().frames()[0].rect, QRectF(0, 0, 400, 320));
        QCOMPARE(board.document.undoStack().undoText(), u"Resize frame"_s);
        board.drag({ 400, 320 }, { -400, -320 });
        QCOMPARE(board.board().frames()[0].rect, QRectF(0, 0, 40, 40));
    }
    void insideAFrameTheRubberBandWorks()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        board.document.addFrames({ { {}, core::Frame::Kind::Lane, { 0, 0, 600, 400 }, u"Stage"_s, 1 } });
        const NodeId a = board.add(1, 100, 100);

        board.drag({ 50, 80 }, { 350, 250 });

        QCOMPARE(board.view.selectedNodes(), std::vector{ a });
        QVERIFY(board.scene().selection().frames.empty());
    }
    void aStickyNoteIsWrittenWhereItStands()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        board.add(1, 700, 400);
        board.view.activateWindow();
        board.actions.addSticky->trigger();
        auto* field = board.shown<QPlainTextEdit>(u"stickyText"_s);
        QVERIFY(field);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Ask the shop"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(board.view.selectedNodes().empty()); // the note is, still
        QCOMPARE(board.scene().selection().stickies.size(), size_t(1));
        const core::Sticky sticky = board.board().stickies().front();
        QCOMPARE(sticky.text, u"Ask the shop"_s);

        board.doubleClick(sticky.rect.center());
        field = board.shown<QPlainTextEdit>(u"stickyText"_s);
        QVERIFY(field);
        // What is typed is in the board before the field is left, where a crash does not reach it, and is one step.
        const int steps = board.document.undoStack().count();
        QTest::keyClicks(field, u"Forget"_s);
        QTRY_COMPARE(board.board().stickies().front().text, u"Forget"_s);
        QTest::keyClicks(field, u" it"_s);
        QTRY_COMPARE(board.board().stickies().front().text, u"Forget it"_s);
        QCOMPARE(board.document.undoStack().count(), steps + 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(board.board().stickies().front().text, u"Ask the shop"_s);
        QCOMPARE(board.document.undoStack().count(), steps);

        board.click(sticky.rect.center());
        board.actions.colors.at(3)->trigger();
        QCOMPARE(board.board().stickies().front().color, 3);
        board.drag(sticky.rect.center(), sticky.rect.center() + QPointF(40, 40));
        QCOMPARE(board.board().stickies().front().rect, sticky.rect.translated(40, 40));
        QTest::keyClick(&board.view, Qt::Key_Delete);
        QVERIFY(board.board().stickies().empty());
    }
    void lanesStandSideBySide()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        board.add(1, 0, 0);
        board.add(2, 1000, 400);

        board.actions.addLanes->trigger();

        const auto& lanes = board.board().frames();
        QCOMPARE(lanes.size(), size_t(4));
        for (size_t i = 1; i < lanes.size(); ++i)
            QCOMPARE(lanes[i].rect.left(), lanes[i - 1].rect.right());
        QVERIFY(lanes.front().rect.left() < 0 && lanes.back().rect.right() > 1200);
        QCOMPARE(board.document.undoStack().undoText(), u"Add 4 lane(s)"_s);
    }
    void undoUnderTheHandEndsTheDrag()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        board.document.addSticky({ 100, 100, 176, 120 }, u"Ask"_s, 0);
        board.press({ 150, 150 });
        board.move({ 200, 200 });
        board.document.undoStack().undo();
        board.document.undoStack().undo();
        board.move({ 300, 300 });
        board.release({ 300, 300 });
        QVERIFY(board.board().stickies().empty());
    }

    // Menus.

    void eachThingHasItsMenu()
    {
        CanvasBoard board;
        QVERIFY(board.isShown());
        const NodeId a = board.add(1, 0, 100);
        const NodeId b = board.add(2, 500, 100);
        const ArrowId arrow = board.document.connectNodes(a, b);
        board.document.addSticky({ 300, 400, 176, 120 }, {}, 0);
        const auto menuAt = [&board](const QPointF& point) {
            Q_EMIT board.view.customContextMenuRequested(board.at(point));
            auto* menu = board.view.findChild<QMenu*>(u"canvasMenu"_s);
            const QStringList texts = menu ? textsOf(*menu) : QStringList();
            delete menu;
            return texts;
        };

        QVERIFY(menuAt(board.body(a)).contains(u"Loc"_s + u"k or unlock"_s));
        QCOMPARE(board.view.selectedNodes(), std::vector{ a });
        QVERIFY(menuAt(board.scene().boardLayout().arrow(arrow)->pill.center()).contains(u"Turn the arrow around"_s));
        QCOMPARE(board.view.selectedArrows(), std::vector{ arrow });
        QVERIFY(menuAt({ 350, 450 }).contains(u"Edit title or text"_s));
        QVERIFY(menuAt({ 700, 500 }).contains(u"Add stage lanes"_s));
        board.view.setEditing(false);
        board.control->setEditing(false);
        QVERIFY(menuAt(board.body(a)).contains(u"Show the customers"_s));
        QVERIFY(!menuAt(board.body(a)).contains(u"Loc"_s + u"k or unlock"_s));
    }
};

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
