// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/elsewhere.h"
#include "tests/support/largeboard.h"
#include "tests/support/testing.h"
#include "ui/exporting/boardtaking.h"
#include "ui/seeing/seeingpanels.h"
#include "ui/seeing/viewactions.h"

#include <QAccessible>
#include <QAction>
#include <QHelpEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>

#include <random>

using namespace Qt::StringLiterals;
using core::NodeId;

namespace {

/// 1 → 2 → 3 → 4, 1 → 5 and so on; everybody joins in the period, and customer i of segment i is the new one.
class StubBoard : public LargeBoard {
public:
    explicit StubBoard(const QPointF& step = { 420, 220 })
        : LargeBoard(8, 4, step)
    {
        view.addActions(actions.all());
        panels = new ui::SeeingPanels(view, actions, u"stubs"_s);
        view.activateWindow();
        document.setPeriod({ core::PeriodChoice::Kind::LastDays, 14, {} });
    }

    [[nodiscard]] ui::BoardScene& scene() { return view.boardScene(); }
    [[nodiscard]] const std::vector<ui::BoardSnapshot::Stub>& stubs() { return scene().snapshot()->stubs; }
    [[nodiscard]] const ui::BoardSnapshot::Stub* stub(NodeId node, bool isOut)
    {
        for (const ui::BoardSnapshot::Stub& one : stubs()) {
            if (one.id == std::pair(node, isOut))
                return &one;
        }
        return nullptr;
    }
    [[nodiscard]] qint64 count(NodeId node, bool isOut)
    {
        const ui::BoardSnapshot::Stub* one = stub(node, isOut);
        return one ? one->look.count : 0;
    }
    /// As the inspector counts it.
    [[nodiscard]] qint64 fromByHand(NodeId node) const
    {
        const core::Board& board = document.board();
        std::vector<core::SegmentLogPtr> sources;
        for (const core::Arrow& arrow : board.arrowsAt(node)) {
            if (arrow.target == node)
                sources.push_back(*logOf(board.node(arrow.source)->segment));
        }
        const auto target = *logOf(board.node(node)->segment);
        return qint64(core::fromElsewhere(target, sources, board.options, document.period()).size());
    }

    ui::ViewActions actions;
    ui::SeeingPanels* panels;
};

} // namespace

class TestStubs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"Journeyboard"_s);
    }
    void init()
    {
        failOnAnyWarning();
        QSettings().clear();
    }

    void theyAreThereOnRequest()
    {
        StubBoard board;
        QVERIFY(board.isReady());
        QVERIFY(board.stubs().empty() && !board.numbers.elsewhere().isOn());

        QTest::keyClick(&board.view, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!board.stubs().empty());
        qint64 seen = 0;
        for (const NodeId node : board.nodes) {
            const qint64 expected = board.fromByHand(node);
            QCOMPARE(board.count(node, false), expected);
            QVERIFY(!board.stub(node, true)); // nobody left
            seen += expected;
        }
        QVERIFY(seen > 0);

        board.actions.elsewhere->trigger();
        QVERIFY(board.stubs().empty());
    }
    void theyFollowThePeriodAndTheArrows()
    {
        StubBoard board;
        board.actions.elsewhere->setChecked(true);
        QVERIFY(board.isReady());
        const NodeId second = board.nodes[1];
        QTRY_VERIFY(board.stub(second, false));
        const qint64 before = board.count(second, false);

        board.document.remove({}, { board.document.board().arrowBetween(board.nodes[0], second)->id });
        QTRY_COMPARE(board.count(second, false), before + 1); // who had come from the first one
        board.document.passThrough(core::Period{ board.Day0 + 29, board.Day0 + 30 }); // nobody joined in these days
        QTRY_VERIFY(board.stubs().empty());
        board.document.passThrough(std::nullopt);
        QTRY_COMPARE(board.count(second, false), before + 1);
    }
    void aClickAsksWhoTheyAre()
    {
        StubBoard board;
        board.actions.elsewhere->setChecked(true);
        QVERIFY(board.isReady());
        board.view.setZoom(1);
        const NodeId second = board.nodes[1];
        QTRY_VERIFY(board.stub(second, false));
        const QPointF place = board.stub(second, false)->place.pill.center();
        board.view.centerOn(place);
        QSignalSpy asked(&board.view, &ui::BoardView::elsewhereActivated);

        QTest::mouseClick(board.view.viewport(), Qt::LeftButton, {}, board.at(place));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<NodeId>(), second);
        QCOMPARE(asked[0][1].toBool(), false);
        QCOMPARE(board.view.selectedNodes(), std::vector{ second });

        QHelpEvent help(QEvent::ToolTip, board.at(place), board.view.viewport()->mapToGlobal(board.at(place)));
        QCoreApplication::sendEvent(board.view.viewport(), &help);
        QTRY_VERIFY(QToolTip::text().contains(u"came from elsewhere"_s));
        QVERIFY(QToolTip::text().contains(u"“Segment number 2”"_s));
        QToolTip::hideText();

        board.view.setZoom(0.3); // too far out to be seen
        QVERIFY(!board.scene().hitAt(place).isStub());
    }
    void screenReadersAreToldOnlyThen()
    {
        StubBoard board;
        QVERIFY(board.isReady());
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&board.view);
        QAccessibleInterface* card = canvas->child(1);
        QVERIFY(card->text(QAccessible::Description).isEmpty());
        board.actions.elsewhere->setChecked(true);
        QTRY_VERIFY(card->text(QAccessible::Description).contains(u"from elsewhere"_s));
        QVERIFY(card->text(QAccessible::Description).contains(u"0 customer(s) to elsewhere"_s));
    }
    void theyComeBackWithTheBoard()
    {
        {
            StubBoard board;
            board.actions.elsewhere->setChecked(true);
        }
        StubBoard again;
        QVERIFY(again.actions.elsewhere->isChecked());
        QTRY_VERIFY(!again.stubs().empty());
        QCOMPARE(ui::pictureOf({}, again.document, again.numbers).elsewhere.size(), again.nodes.size());
        again.actions.elsewhere->setChecked(false);
        QVERIFY(ui::pictureOf({}, again.document, again.numbers).elsewhere.empty());
    }
    /// Where there is any room, they cover no card, no count and not each other.
    void theyKeepClear()
    {
        StubBoard board;
        board.actions.elsewhere->setChecked(true);
        QVERIFY(board.isReady());
        QTRY_VERIFY(!board.stubs().empty());
        ui::StubWidths widths;
        for (const NodeId node : board.nodes) {
            widths.emplace(std::pair(node, false), 44);
            widths.emplace(std::pair(node, true), 44);
        }
        const ui::BoardLayout& layout = board.scene().boardLayout();
        const auto places = ui::boardgeometry::placeStubs(layout, widths);
        QCOMPARE(places.size(), widths.size());
        for (size_t i = 0; i < places.size(); ++i) {
            for (const ui::CardPlace& card : layout.cards)
                QVERIFY(!card.rect.intersects(places[i].pill));
            for (const ui::ArrowShape& arrow : layout.arrows)
                QVERIFY(!arrow.pill.intersects(places[i].pill));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!places[j].pill.intersects(places[i].pill));
        }
        QVERIFY(ui::boardgeometry::placeStubs(layout, {}).empty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestStubs)
#include "tst_stubs.moc"
