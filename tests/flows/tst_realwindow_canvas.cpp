// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/guithread.h"
#include "tests/support/realwindow.h"
#include "tests/support/testing.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/document/boarddocument.h"

#include <QAbstractItemView>
#include <QListWidget>

using namespace Qt::StringLiterals;
using ui::Side;

/// Building a board by hand: a real pointer and real keys on a real window.
class TestRealWindowCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { core::guithread::watch(); }
    void init()
    {
        failOnAnyWarning();
        m_real = std::make_unique<RealWindow>();
        QVERIFY(m_real->openShop());
        QVERIFY(m_real->click(u"edit"_s));
        SOON_VERIFY(m_real->view().isEditing());
        m_real->zoomTo(1, { 330, 180 });
    }
    void cleanup() { m_real.reset(); }

    void addsSegmentsInEveryWay();
    void drawsAndReattachesArrows();
    void selectsMovesAndSnaps();
    void copiesToAnotherBoard();
    void framesNotesAndColours();
    void locksAndLaysOut();

private:
    [[nodiscard]] QString nextUndo() { return m_real->menuTexts(u"Edit"_s).value(0); }
    [[nodiscard]] QPointF position(const QString& segment) { return m_real->card(segment).topLeft(); }

    std::unique_ptr<RealWindow> m_real;
};

void TestRealWindowCanvas::addsSegmentsInEveryWay()
{
    RealWindow& real = *m_real;
    // Dragged from the searchable list onto an empty place.
    auto* const list = real.see<QAbstractItemView>(u"addList"_s);
    QVERIFY(real.retype(u"addSearch"_s, u"repe"_s));
    SOON_COMPARE(list->model()->rowCount(), 1);
    real.hands.drag(real.at(*list, list->model()->index(0, 0)), real.at({ 100, 300 }));
    SOON_COMPARE(real.thing(u"Repeat"_s), u"Repeat: 6 customers, rebuilt days"_s);
    QVERIFY(real.card(u"Repeat"_s).contains({ 100, 300 }));
    QCOMPARE(nextUndo(), u"Undo: Add segment"_s);

    // A double-click on an empty place asks which.
    real.hands.doubleClick(real.at({ 540, 300 }));
    QVERIFY(real.pick(u"thri"_s));
    SOON_VERIFY(real.card(u"Thrice"_s).contains({ 540, 300 }));

    // So does the loose end of an arrow, and then they are connected.
    real.hands.drag(real.at(real.dot(u"Repeat"_s, Side::Right)), real.at({ 330, 430 }));
    QVERIFY(real.pick(u"buy"_s));
    SOON_COMPARE(real.count(u"Repeat"_s, u"Buyers"_s), u"0"_s);
    QVERIFY(real.card(u"Buyers"_s).contains({ 330, 430 }));
    QCOMPARE(nextUndo(), u"Undo: Add segment with arrow"_s);

    // Dropped on an arrow a segment comes to stand in between; that is one step.
    QVERIFY(real.retype(u"addSearch"_s, u"often"_s));
    SOON_COMPARE(list->model()->rowCount(), 1);
    real.hands.drag(real.at(*list, list->model()->index(0, 0)), real.at(real.line(u"Once"_s, u"Twice"_s, 0.3)));
    SOON_COMPARE(real.count(u"Once"_s, u"Often"_s), u"1"_s);
    SOON_COMPARE(real.count(u"Often"_s, u"Twice"_s), u"0"_s);
    QVERIFY(!real.arrow(u"Once"_s, u"Twice"_s).isValid());
    QCOMPARE(nextUndo(), u"Undo: Insert segment into arrow"_s);
    real.hands.key(QKeySequence::Undo);
    SOON_COMPARE(real.count(u"Once"_s, u"Twice"_s), u"2"_s);
    QVERIFY(!real.node(u"Often"_s).isValid());
}

void TestRealWindowCanvas::drawsAndReattachesArrows()
{
    RealWindow& real = *m_real;
    // Back again: a loop, both to be read.
    real.hands.drag(real.at(real.dot(u"Twice"_s, Side::Bottom)), real.at(real.body(u"Once"_s)));
    SOON_COMPARE(real.count(u"Twice"_s, u"Once"_s), u"0"_s);
    const ui::BoardLayout& layout = real.view().boardScene().boardLayout();
    const QRectF there = layout.arrow(real.arrow(u"Once"_s, u"Twice"_s))->pill;
    const QRectF back = layout.arrow(real.arrow(u"Twice"_s, u"Once"_s))->pill;
    QVERIFY(!there.intersects(back));
    QVERIFY(!there.intersects(real.card(u"Once"_s)) && !back.intersects(real.card(u"Twice"_s)));

    // The same arrow once more is refused, with the reason at the cursor.
    const QPoint target = real.at(real.body(u"Twice"_s));
    real.hands.drag(real.at(real.dot(u"Once"_s, Side::Top)), target);
    SOON_COMPARE(real.text(u"canvasNotice"_s), u"This arrow is there already"_s);
    const QWidget* const notice = real.see(u"canvasNotice"_s);
    QVERIFY((notice->mapToGlobal(QPoint()) - target).manhattanLength() < 300);
    QCOMPARE(real.board().arrows().size(), size_t(2));

    // Both ends of an arrow can be taken hold of.
    real.hands.doubleClick(real.at({ 540, 300 }));
    QVERIFY(real.pick(u"repe"_s));
    const core::ArrowId arrow = real.arrow(u"Once"_s, u"Twice"_s);
    real.hands.click(real.at(real.line(u"Once"_s, u"Twice"_s)));
    SOON_COMPARE(real.view().selectedArrows(), std::vector{ arrow });
    real.hands.drag(real.at(layout.arrow(arrow)->tip), real.at(real.body(u"Repeat"_s)));
    SOON_COMPARE(real.arrow(u"Once"_s, u"Repeat"_s), arrow);
    SOON_COMPARE(real.count(u"Once"_s, u"Repeat"_s), u"3"_s); // a, b and d
    QCOMPARE(nextUndo(), u"Undo: Reattach arrow"_s);
    real.hands.drag(
        real.at(real.view().boardScene().boardLayout().arrow(arrow)->start), real.at(real.body(u"Twice"_s)));
    SOON_COMPARE(real.arrow(u"Twice"_s, u"Repeat"_s), arrow);
    real.hands.key(QKeySequence::Undo);
    real.hands.key(QKeySequence::Undo);
    SOON_COMPARE(real.count(u"Once"_s, u"Twice"_s), u"2"_s);
}

void TestRealWindowCanvas::selectsMovesAndSnaps()
{
    RealWindow& real = *m_real;
    // A rubber band around both, then the arrow keys.
    real.hands.drag(real.at({ -60, -60 }), real.at({ 700, 150 }));
    SOON_COMPARE(real.view().selectedNodes().size(), size_t(2));
    real.hands.key(Qt::Key_Right);
    SOON_COMPARE(position(u"Once"_s), QPointF(8, 0));
    real.hands.key(QKeySequence(Qt::SHIFT | Qt::Key_Down));
    SOON_COMPARE(position(u"Twice"_s), QPointF(448, 40));
    QVERIFY(nextUndo().startsWith(u"Undo: Move 2 "_s));
    real.hands.key(QKeySequence::Undo);
    real.hands.key(QKeySequence::Undo);
    SOON_COMPARE(position(u"Twice"_s), QPointF(440, 0));

    // Ctrl suspends what cards snap to; without it they come to lie on the line of the others.
    real.hands.click(real.at({ 330, 300 }));
    const QPoint from = real.at(real.body(u"Twice"_s));
    real.hands.drag(from, from + QPoint(23, 45), Qt::ControlModifier);
    SOON_COMPARE(position(u"Twice"_s), QPointF(463, 45));
    const QPoint again = real.at(real.body(u"Twice"_s));
    real.hands.drag(again, again + QPoint(30, -42));
    SOON_COMPARE(position(u"Twice"_s).y(), 0.0);
    QCOMPARE(std::fmod(position(u"Twice"_s).x(), 8), 0.0);
}

void TestRealWindowCanvas::copiesToAnotherBoard()
{
    RealWindow& real = *m_real;
    real.hands.click(real.at({ 330, 300 }));
    real.hands.key(QKeySequence::SelectAll);
    SOON_COMPARE(real.view().selectedNodes().size(), size_t(2));
    real.hands.key(QKeySequence(Qt::CTRL | Qt::Key_D));
    SOON_COMPARE(real.text(u"canvasNotice"_s), u"2 segments are on the board already"_s);
    real.hands.key(QKeySequence::Copy);
    QVERIFY(real.click(u"cancel"_s));
    SOON_VERIFY(!real.view().isEditing());

    QListWidget* groups = nullptr;
    for (auto* candidate : real.see(u"sidebar"_s)->findChildren<QListWidget*>()) {
        if (candidate->accessibleName() == u"Segment groups"_s)
            groups = candidate;
    }
    QVERIFY(real.clickCell(groups, u"Spring"_s));
    SOON_COMPARE(real.board().name, u"Spring"_s);
    QVERIFY(real.click(u"edit"_s));
    real.hands.click(real.at(*real.view().viewport()));
    real.hands.key(QKeySequence::Paste);
    SOON_COMPARE(real.thing(u"From Once"_s), u"From Once to Twice: 2 customers moved"_s);
    QCOMPARE(real.text(u"canvasNotice"_s), u"2 segments added  ·  1 arrow drawn"_s);
    QCOMPARE(nextUndo(), u"Undo: Paste"_s);
}

void TestRealWindowCanvas::framesNotesAndColours()
{
    RealWindow& real = *m_real;
    real.hands.click(real.at({ 330, 300 }));
    real.hands.key(QKeySequence::SelectAll);
    real.hands.key(QKeySequence(Qt::SHIFT | Qt::Key_F));
    QVERIFY(real.see(u"frameTitle"_s));
    real.hands.type(u"Retention"_s);
    real.hands.key(Qt::Key_Return);
    SOON_COMPARE(real.board().frames().front().title, u"Retention"_s);
    QCOMPARE(nextUndo(), u"Undo: Rename frame"_s);
    real.hands.key(QKeySequence(Qt::SHIFT | Qt::Key_N));
    QVERIFY(real.see(u"stickyText"_s));
    real.hands.type(u"Call the shop!"_s);
    real.hands.key(QKeySequence(Qt::CTRL | Qt::Key_Return));
    SOON_COMPARE(real.board().stickies().front().text, u"Call the shop!"_s);

    real.hands.click(real.at(real.body(u"Twice"_s)), {}, Qt::RightButton);
    QVERIFY(real.choose(u"Colour"_s));
    QVERIFY(real.choose(u"Green"_s));
    SOON_VERIFY(real.board().node(real.node(u"Twice"_s))->color != 0);
    QCOMPARE(nextUndo(), u"Undo: Change colour"_s);

    QVERIFY(real.menu({ u"Board"_s, u"Frames and notes"_s, u"Add stage lanes"_s }));
    SOON_COMPARE(real.board().frames().size(), size_t(5));
    QCOMPARE(nextUndo(), u"Undo: Add 4 lanes"_s);
}

void TestRealWindowCanvas::locksAndLaysOut()
{
    RealWindow& real = *m_real;
    real.hands.doubleClick(real.at({ 540, 300 }));
    QVERIFY(real.pick(u"repe"_s));
    real.hands.click(real.at(real.body(u"Once"_s)));
    real.hands.key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    SOON_VERIFY(real.board().node(real.node(u"Once"_s))->isLocked);
    const QPoint from = real.at(real.body(u"Once"_s));
    real.hands.drag(from, from + QPoint(40, 80));
    SOON_COMPARE(real.text(u"canvasNotice"_s), u"This segment is locked"_s);
    QCOMPARE(position(u"Once"_s), QPointF(0, 0));

    const core::Board before = real.board();
    const int steps = real.document().undoStack().count();
    QVERIFY(real.menu({ u"Board"_s, u"Arrange"_s, u"Lay out the board"_s }));
    SOON_COMPARE(nextUndo(), u"Undo: Lay out the board"_s);
    QCOMPARE(real.document().undoStack().count(), steps + 1);
    QCOMPARE(position(u"Once"_s), QPointF(0, 0));
    QVERIFY(real.board() != before);
    QTest::qWait(400); // a glide is over
    real.hands.key(QKeySequence::Undo);
    SOON_COMPARE(real.board(), before);
}

QTEST_MAIN(TestRealWindowCanvas)
#include "tst_realwindow_canvas.moc"
