// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/document/boarddocument.h"

#include <QSignalSpy>

#include <algorithm>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using core::ArrowId;
using core::Board;
using core::NodeId;
using core::SegmentId;
using ui::BoardDocument;

namespace {

core::PeriodChoice lastDays(int days)
{
    core::PeriodChoice period;
    period.days = days;
    return period;
}

/// Random edits as a user makes them, with every verb there is, forbidden ones included.
class Editor {
public:
    Editor(BoardDocument& document, quint32 seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    void edit()
    {
        const int act = number(25);
        if (act < 9)
            draw(act);
        else if (act < 15)
            compose(act);
        else
            decorate(act);
    }

private:
    void draw(int act)
    {
        switch (act) {
        case 0:
        case 1:
            m_document.addNode(anySegment(), anyPoint());
            break;
        case 2:
        case 3:
            m_document.connectNodes(anyNode(), anyNode());
            break;
        case 4:
            m_document.moveNodes({ { anyNode(), anyPoint() }, { anyNode(), { double(number(9)), 0 } } }, number(3));
            break;
        case 5:
            m_document.remove({ anyNode() }, { anyArrow() });
            break;
        case 6:
            m_document.reattach(anyArrow(), anyNode(), anyNode());
            break;
        case 7:
            m_document.setNodeNote(anyNode(), QString::number(number(3)));
            m_document.setArrowNote(anyArrow(), QString::number(number(3)), core::Day{ 19'000 + number(3) });
            break;
        default:
            m_document.setPeriod(lastDays(7 + number(4)), number(3));
            m_document.setOptions({ .directOnly = number(2) == 0 });
        }
    }
    void compose(int act)
    {
        switch (act) {
        case 9:
            m_document.addConnected(anySegment(), anyPoint(), anyNode(), number(2) == 0);
            break;
        case 10:
            m_document.insertBetween(anySegment(), anyPoint(), anyArrow());
            break;
        case 11:
            m_document.paste(piece(), anyPoint(), u"Paste"_s);
            break;
        case 12:
            m_document.removeItems({ { anyNode(), anyNode() }, { anyArrow() }, { anyFrame() }, { anySticky() } }, {});
            break;
        case 13:
            m_document.place(
                { { { anyNode(), anyPoint() } }, { { anyFrame(), anyRect() } }, { { anySticky(), anyRect() } } },
                number(3));
            break;
        default:
            m_document.place({ { { anyNode(), anyPoint() }, { anyNode(), anyPoint() } }, {}, {} }, 0, u"Align"_s);
        }
    }
    void decorate(int act)
    {
        switch (act) {
        case 15:
            m_document.setColor({ { anyNode(), anyNode() }, {}, {}, {} }, number(11) - 1);
            break;
        case 16:
        case 17:
            m_document.setLocked({ { anyNode(), anyNode() }, {}, { anyFrame() }, { anySticky() } }, number(3) == 0);
            break;
        case 18:
            m_document.addFrames({ anyFrameOf(core::Frame::Kind::Frame) });
            break;
        case 19:
            m_document.addFrames({ anyFrameOf(core::Frame::Kind::Lane), anyFrameOf(core::Frame::Kind::Lane) });
            break;
        case 20:
            m_document.addSticky(anyRect(), QString::number(number(5)), number(9));
            break;
        case 21:
            if (const core::Frame* old = m_document.board().frame(anyFrame())) {
                core::Frame frame = *old;
                frame.title = QString::number(number(3));
                m_document.setFrame(frame);
            }
            break;
        case 22:
            if (const core::Sticky* old = m_document.board().sticky(anySticky())) {
                core::Sticky sticky = *old;
                sticky.text = QString::number(number(3));
                m_document.setSticky(sticky);
            }
            break;
        case 23:
            m_document.reattachToNew(anySegment(), anyPoint(), anyArrow(), number(2) == 0);
            break;
        default:
            m_document.setColor({ { anyNode() }, {}, { anyFrame() }, { anySticky() } }, number(11) - 1);
        }
    }

    int number(int below) { return static_cast<int>(m_random() % static_cast<quint32>(below)); }
    SegmentId anySegment() { return { 1 + number(12) }; }
    QPointF anyPoint() { return { double(number(800)), double(number(600)) }; }
    QRectF anyRect() { return { anyPoint(), QSizeF(20 + number(300), 20 + number(300)) }; } // some are too small
    core::Frame anyFrameOf(core::Frame::Kind kind) { return { {}, kind, anyRect(), u"Stage"_s, number(9) }; }
    template <typename Item>
    auto anyId(const std::vector<Item>& items) -> decltype(Item::id)
    {
        using Id = decltype(Item::id);
        return items.empty() ? Id{ 99 } : items[static_cast<size_t>(number(static_cast<int>(items.size())))].id;
    }
    NodeId anyNode() { return anyId(m_document.board().nodes()); }
    ArrowId anyArrow() { return anyId(m_document.board().arrows()); }
    core::FrameId anyFrame() { return anyId(m_document.board().frames()); }
    core::StickyId anySticky() { return anyId(m_document.board().stickies()); }
    /// Two segments with an arrow, a frame and a note, as they are copied from another board.
    Board piece()
    {
        Board piece;
        const SegmentId first = anySegment();
        piece.insertNode({ { 1 }, first, { 0, 0 }, {} });
        piece.insertNode({ { 2 }, { 1 + first.value % 12 }, { 240, 0 }, {} });
        piece.insertArrow({ { 1 }, { 1 }, { 2 }, u"Coupon"_s });
        piece.insertFrame({ { 1 }, core::Frame::Kind::Frame, { -20, -20, 480, 140 }, u"Stage"_s, 2 });
        piece.insertSticky({ { 1 }, { 0, 160, 120, 80 }, u"Try this"_s, 1 });
        return piece;
    }

    BoardDocument& m_document;
    std::mt19937 m_random;
};

/// Whether every node that was locked and still is stands where it stood, frames and notes that were are as they were,
/// and none of them is gone.
bool keepsTheLocked(const Board& before, const Board& after)
{
    const bool areNodesKept = std::ranges::all_of(before.nodes(), [&after](const core::Node& node) {
        const core::Node* now = after.node(node.id);
        return !node.isLocked || (now && (!now->isLocked || now->position == node.position));
    });
    // Frames and notes are as they were to the last word, but for the lock.
    const auto isKept = [](auto item, const auto* now) {
        const bool wasLocked = std::exchange(item.isLocked, now && now->isLocked);
        return !wasLocked || (now && *now == item);
    };
    return areNodesKept && std::ranges::all_of(before.frames(), [&](const core::Frame& frame) {
        return isKept(frame, after.frame(frame.id));
    }) && std::ranges::all_of(before.stickies(), [&](const core::Sticky& sticky) {
        return isKept(sticky, after.sticky(sticky.id));
    });
}

} // namespace

class TestBoardDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void undoesAndRedoesEverything_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 500; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoesAndRedoesEverything()
    {
        QFETCH(quint32, seed);
        BoardDocument document{ Board() };
        Editor editor(document, seed);
        for (int i = 0; i < 12; ++i)
            editor.edit();
        document.undoStack().clear();
        const Board start = document.board();

        for (int i = 0; i < 50; ++i) {
            const Board before = document.board();
            editor.edit();
            QVERIFY(document.board().check());
            QVERIFY(keepsTheLocked(before, document.board()));
        }
        const Board end = document.board();
        while (document.undoStack().canUndo()) {
            document.undoStack().undo();
            QVERIFY(document.board().check());
        }
        QVERIFY(document.board() == start);
        while (document.undoStack().canRedo()) {
            document.undoStack().redo();
            QVERIFY(document.board().check());
        }
        QVERIFY(document.board() == end);
    }

    void saysWhatComesAndGoesWithTheSteps_data() { undoesAndRedoesEverything_data(); }
    void saysWhatComesAndGoesWithTheSteps()
    {
        QFETCH(quint32, seed);
        BoardDocument document{ Board() };
        std::set<NodeId> nodes;
        std::set<ArrowId> arrows;
        connect(&document, &BoardDocument::nodeAdded, this, [&](NodeId id) { nodes.insert(id); });
        connect(&document, &BoardDocument::nodeRemoved, this, [&](NodeId id) { nodes.erase(id); });
        connect(&document, &BoardDocument::arrowAdded, this, [&](ArrowId id) { arrows.insert(id); });
        connect(&document, &BoardDocument::arrowRemoved, this, [&](ArrowId id) { arrows.erase(id); });
        Editor editor(document, seed);

        for (int i = 0; i < 50; ++i) {
            if (i % 7 == 6)
                document.undoStack().undo();
            else
                editor.edit();

            std::set<NodeId> nodesThere;
            for (const core::Node& node : document.board().nodes())
                nodesThere.insert(node.id);
            std::set<ArrowId> arrowsThere;
            for (const core::Arrow& arrow : document.board().arrows())
                arrowsThere.insert(arrow.id);
            QVERIFY(nodes == nodesThere);
            QVERIFY(arrows == arrowsThere);
        }
    }

    void aDragIsOneStep()
    {
        BoardDocument document{ Board() };
        const NodeId node = document.addNode({ 1 }, { 0, 0 });

        for (int x = 8; x <= 80; x += 8)
            document.moveNodes({ { node, QPointF(x, 0) } }, 1);
        document.moveNodes({ { node, QPointF(80, 8) } }, 2);

        QCOMPARE(document.undoStack().count(), 3);
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.board().node(node)->position, QPointF(0, 0));
    }
    void aDragBackToItsStartIsNone()
    {
        BoardDocument document{ Board() };
        const NodeId node = document.addNode({ 1 }, { 0, 0 });
        document.markSaved({ 5 });

        document.moveNodes({ { node, QPointF(8, 0) } }, 1);
        QVERIFY(document.isModified());
        document.moveNodes({ { node, QPointF(0, 0) } }, 1);

        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(!document.isModified());
    }
    void nodesThatJoinADragLaterComeBackToo()
    {
        BoardDocument document{ Board() };
        const NodeId a = document.addNode({ 1 }, { 0, 0 });
        const NodeId b = document.addNode({ 2 }, { 300, 0 });

        document.moveNodes({ { a, QPointF(8, 0) } }, 1);
        document.moveNodes({ { a, QPointF(16, 0) }, { b, QPointF(308, 0) } }, 1);
        document.undoStack().undo();

        QCOMPARE(document.board().node(a)->position, QPointF(0, 0));
        QCOMPARE(document.board().node(b)->position, QPointF(300, 0));
    }
    void whatIsLockedStays()
    {
        BoardDocument document{ Board() };
        const NodeId a = document.addNode({ 1 }, { 0, 0 });
        const NodeId b = document.addNode({ 2 }, { 300, 0 });
        document.setLocked({ { a }, {}, {}, {} }, true);

        document.moveNodes({ { a, QPointF(8, 8) }, { b, QPointF(308, 8) } }, 0);
        QCOMPARE(document.board().node(a)->position, QPointF(0, 0));
        QCOMPARE(document.board().node(b)->position, QPointF(308, 8));
        QCOMPARE(document.undoStack().undoText(), u"Move 1 segment(s)"_s);
        document.remove({ a, b }, {});
        QVERIFY(document.board().node(a));
        QVERIFY(!document.board().node(b));

        document.setLocked({ { a }, {}, {}, {} }, false);
        document.remove({ a }, {});
        QVERIFY(document.board().nodes().empty());
    }
    void aSegmentPutIntoAnArrowIsOneStep()
    {
        BoardDocument document{ Board() };
        const NodeId a = document.addNode({ 1 }, { 0, 0 });
        const NodeId b = document.addNode({ 2 }, { 600, 0 });
        const ArrowId arrow = document.connectNodes(a, b);
        document.setArrowNote(arrow, u"Coupon"_s);
        const Board before = document.board();

        const NodeId middle = document.insertBetween({ 3 }, { 300, 0 }, arrow);

        QCOMPARE(document.board().arrow(arrow)->target, middle);
        QCOMPARE(document.board().arrow(arrow)->note, u"Coupon"_s);
        QVERIFY(document.board().arrowBetween(middle, b));
        QVERIFY(!document.board().arrowBetween(a, b));
        QVERIFY(!document.insertBetween({ 1 }, {}, arrow).isValid());
        document.undoStack().undo();
        QVERIFY(document.board() == before);
    }
    void aSegmentAtTheLooseEndOfAnArrowIsOneStep()
    {
        BoardDocument document{ Board() };
        const NodeId a = document.addNode({ 1 }, { 0, 0 });
        const int steps = document.undoStack().count();

        const NodeId after = document.addConnected({ 2 }, { 300, 0 }, a, true);
        const NodeId before = document.addConnected({ 3 }, { -300, 0 }, a, false);

        QCOMPARE(document.undoStack().count(), steps + 2);
        QVERIFY(document.board().arrowBetween(a, after));
        QVERIFY(document.board().arrowBetween(before, a));
        QVERIFY(!document.addConnected({ 3 }, {}, a, true).isValid());
    }
    void pastingAddsOnlyWhatIsMissing()
    {
        BoardDocument document{ Board() };
        const NodeId there = document.addNode({ 1 }, { 40, 40 });
        Board piece;
        piece.insertNode({ { 7 }, { 1 }, { 0, 0 }, {} });
        piece.insertNode({ { 8 }, { 2 }, { 240, 0 }, u"Coupon"_s, 3, true });
        piece.insertArrow({ { 1 }, { 7 }, { 8 }, u"Mail"_s });

        const ui::Pasted pasted = document.paste(piece, { 24, 24 }, u"Paste"_s);

        QCOMPARE(pasted.there, std::vector{ there });
        QCOMPARE(pasted.added.nodes.size(), size_t(1));
        const core::Node& added = *document.board().node(pasted.added.nodes.front());
        QCOMPARE(added.position, QPointF(264, 24));
        QCOMPARE(added.note, u"Coupon"_s);
        QCOMPARE(added.color, 3);
        QVERIFY(!added.isLocked);
        QCOMPARE(document.board().arrowBetween(there, added.id)->note, u"Mail"_s);
        QCOMPARE(document.undoStack().undoText(), u"Paste"_s);

        const int steps = document.undoStack().count();
        QVERIFY(document.paste(piece, {}, u"Paste"_s).added.isEmpty());
        QCOMPARE(document.undoStack().count(), steps);
    }
    void aPeriodDraggedIsOneStep()
    {
        BoardDocument document{ Board() };
        const core::PeriodChoice start = document.board().period;

        for (int days = 8; days < 20; ++days)
            document.setPeriod(lastDays(days), 4);
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.board().period, start);
    }

    void refusesWhatTheRulesForbid()
    {
        BoardDocument document{ Board() };
        const NodeId a = document.addNode({ 1 }, { 0, 0 });
        const NodeId b = document.addNode({ 2 }, { 300, 0 });
        QVERIFY(document.connectNodes(a, b).isValid());
        const int steps = document.undoStack().count();

        QVERIFY(!document.addNode({ 1 }, { 8, 8 }).isValid());
        QVERIFY(!document.connectNodes(a, b).isValid());
        QVERIFY(!document.connectNodes(a, a).isValid());
        QVERIFY(!document.connectNodes(a, { 77 }).isValid());

        QCOMPARE(document.undoStack().count(), steps);
    }
    void removingANodeTakesItsArrowsAndBringsThemBack()
    {
        BoardDocument document{ Board() };
        const NodeId a = document.addNode({ 1 }, { 0, 0 });
        const NodeId b = document.addNode({ 2 }, { 300, 0 });
        const ArrowId there = document.connectNodes(a, b);
        document.connectNodes(b, a);
        document.setArrowNote(there, u"Coupon"_s);
        const Board before = document.board();

        document.remove({ a }, {});
        QCOMPARE(document.board().nodes().size(), size_t(1));
        QVERIFY(document.board().arrows().empty());

        document.undoStack().undo();
        QVERIFY(document.board() == before);
    }
    void savingKeepsTheHistory()
    {
        BoardDocument document{ Board() };
        QSignalSpy modified(&document, &BoardDocument::modifiedChanged);
        document.addNode({ 1 }, { 0, 0 });
        document.addNode({ 2 }, { 300, 0 });
        document.remove({ { 1 } }, {});
        QCOMPARE(modified.count(), 1);

        document.markSaved({ 7 });
        QVERIFY(!document.isModified());
        document.undoStack().undo();

        QVERIFY(document.isModified());
        QCOMPARE(document.board().id, core::BoardId{ 7 });
        QCOMPARE(document.board().nodes().size(), size_t(2));
    }
    void thePeriodFollowsTheData()
    {
        BoardDocument document{ Board() };
        QSignalSpy changed(&document, &BoardDocument::periodChanged);

        document.setLastDay({ 19935 });
        document.setLastDay({ 19935 });

        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.period().last, core::Day{ 19935 });
        QCOMPARE(document.period().length(), 7);
        QVERIFY(!document.isModified());
    }
};

QTEST_GUILESS_MAIN(TestBoardDocument)
#include "tst_boarddocument.moc"
