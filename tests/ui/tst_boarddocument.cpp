// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/document/boarddocument.h"

#include <QSignalSpy>

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

/// Random edits as a user makes them, forbidden ones included.
class Editor {
public:
    Editor(BoardDocument& document, quint32 seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    void edit()
    {
        switch (number(9)) {
        case 0:
        case 1:
            m_document.addNode({ 1 + number(12) }, { double(number(800)), double(number(600)) });
            break;
        case 2:
        case 3:
            m_document.connectNodes(anyNode(), anyNode());
            break;
        case 4:
            m_document.moveNodes({ { anyNode(), { double(number(800)), double(number(600)) } },
                                     { anyNode(), { double(number(9)), 0 } } },
                number(3));
            break;
        case 5:
            m_document.remove({ anyNode() }, { anyArrow() });
            break;
        case 6:
            m_document.reattach(anyArrow(), anyNode(), anyNode());
            break;
        case 7:
            m_document.setNodeNote(anyNode(), QString::number(number(3)));
            m_document.setArrowNote(anyArrow(), QString::number(number(3)));
            break;
        default:
            m_document.setPeriod(lastDays(7 + number(4)), number(3));
            m_document.setOptions({ .directOnly = number(2) == 0 });
        }
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<quint32>(below)); }
    NodeId anyNode()
    {
        const auto& nodes = m_document.board().nodes();
        return nodes.empty() ? NodeId{ 99 } : nodes[static_cast<size_t>(number(static_cast<int>(nodes.size())))].id;
    }
    ArrowId anyArrow()
    {
        const auto& arrows = m_document.board().arrows();
        return arrows.empty() ? ArrowId{ 99 } : arrows[static_cast<size_t>(number(static_cast<int>(arrows.size())))].id;
    }

    BoardDocument& m_document;
    std::mt19937 m_random;
};

} // namespace

class TestBoardDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void undoesAndRedoesEverything_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 200; ++seed)
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
            editor.edit();
            QVERIFY(document.board().check());
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
