// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/guithread.h"
#include "tests/support/realwindow.h"
#include "tests/support/testing.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/board/nodeitem.h"
#include "ui/document/boarddocument.h"
#include "ui/seeing/minimap.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QScreen>

#include <cmath>

using namespace Qt::StringLiterals;

/// Looking at a board: zoom, pan, map, threshold, focus and colours, with a real pointer on a real window.
class TestRealWindowSeeing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { core::guithread::watch(); }
    void init()
    {
        failOnAnyWarning();
        m_real = std::make_unique<RealWindow>();
        QVERIFY(m_real->openShop());
        m_real->zoomTo(1, { 330, 120 });
    }
    void cleanup() { m_real.reset(); }

    void zoomsAtThePointerAndPans();
    void fitsAndGoesBack();
    void goesWhereTheMapIsClicked();
    void hidesWhatCountsLittle();
    void lightsThePathsOfWhatItRestsOn();
    void changesColoursWithABoardAtWork();

private:
    /// How light the screen is there, from 0 to 255.
    static int lightnessAt(const QPoint& place)
    {
        const QImage image = QGuiApplication::primaryScreen()->grabWindow(0, place.x(), place.y(), 1, 1).toImage();
        return image.pixelColor(0, 0).lightness();
    }
    [[nodiscard]] QPoint place(const QPointF& point) { return m_real->view().mapFromScene(point); }

    std::unique_ptr<RealWindow> m_real;
};

void TestRealWindowSeeing::zoomsAtThePointerAndPans()
{
    RealWindow& real = *m_real;
    const QPointF point(500, 200);
    const QPoint before = place(point);
    real.hands.wheel(real.at(point), 3, Qt::ControlModifier);
    SOON_VERIFY(real.seeText(u"173 %"_s));
    QVERIFY((place(point) - before).manhattanLength() <= 4);
    real.hands.wheel(real.at(point), -6, Qt::ControlModifier);
    SOON_COMPARE(qRound(real.view().zoom() * 100), 58);
    QVERIFY((place(point) - before).manhattanLength() <= 8);
    QVERIFY(real.clickText(u"Actual size"_s));
    SOON_COMPARE(real.view().zoom(), 1.0);

    // With the space bar held the board is carried; so it is by an empty place while it is not edited.
    for (const bool isBySpace : { true, false }) {
        const QPoint from = real.at({ 330, 250 });
        const QPoint there = place(point);
        real.hands.click(from + QPoint(0, 30)); // not there: that would be a double-click
        if (isBySpace)
            real.hands.hold(Qt::Key_Space);
        real.hands.drag(from, from + QPoint(90, -50));
        if (isBySpace)
            real.hands.letGo(Qt::Key_Space);
        SOON_COMPARE(place(point) - there, QPoint(90, -50));
        real.zoomTo(1, { 330, 120 });
    }
    const QPoint there = place(point);
    real.hands.wheel(real.at(point), -1);
    SOON_VERIFY(place(point).y() < there.y());
}

void TestRealWindowSeeing::fitsAndGoesBack()
{
    RealWindow& real = *m_real;
    real.zoomTo(2, { 900, 700 });
    QVERIFY(real.clickText(u"Fit the board"_s));
    const auto isSeen = [&](const QString& segment) {
        const QRect rect = real.view().mapFromScene(real.card(segment)).boundingRect();
        return real.view().viewport()->rect().contains(rect);
    };
    SOON_VERIFY(isSeen(u"Once"_s) && isSeen(u"Twice"_s));
    real.hands.click(real.at(real.body(u"Twice"_s)));
    QVERIFY(real.menu({ u"View"_s, u"Fit the selection"_s }));
    SOON_VERIFY(isSeen(u"Twice"_s) && !isSeen(u"Once"_s));
    QVERIFY(real.menu({ u"View"_s, u"Back to the view before"_s }));
    SOON_VERIFY(isSeen(u"Twice"_s) && isSeen(u"Once"_s));
    QVERIFY(real.menu({ u"View"_s, u"Back to the view before"_s }));
    SOON_COMPARE(qRound(real.view().zoom() * 100), 200);
    QVERIFY(!isSeen(u"Once"_s));
}

void TestRealWindowSeeing::goesWhereTheMapIsClicked()
{
    RealWindow& real = *m_real;
    QVERIFY(real.menu({ u"View"_s, u"Overview map"_s }));
    const auto* const map = real.see<ui::Minimap>(u"map"_s);
    QVERIFY(map);
    real.zoomTo(3, { 540, 48 });
    real.hands.click(real.at(*map, map->placeOf({ 100, 48 }).toPoint()));
    const auto middle = [&] { return real.view().mapToScene(real.view().viewport()->rect().center()); };
    SOON_VERIFY((middle() - QPointF(100, 48)).manhattanLength() < 30);
    // The frame is held and carried along.
    const QPoint from = real.at(*map, map->frame().center().toPoint());
    real.hands.drag(from, from + QPoint(20, 0));
    SOON_VERIFY(middle().x() > 150);
}

void TestRealWindowSeeing::hidesWhatCountsLittle()
{
    RealWindow& real = *m_real;
    QVERIFY(real.inMenuOf(u"viewMenu"_s, [&] {
        QVERIFY(real.retype(u"threshold"_s, u"3"_s));
        SOON_COMPARE(real.text(u"hiddenArrows"_s), u"1 arrow hidden"_s);
        real.hands.key(Qt::Key_Escape);
        SOON_VERIFY(!real.isSeen(u"threshold"_s));
    }));
    QVERIFY(real.click(u"hiddenArrows"_s));
    SOON_VERIFY(!real.isSeen(u"hiddenArrows"_s));
    QCOMPARE(real.count(u"Once"_s, u"Twice"_s), u"2"_s);
}

void TestRealWindowSeeing::lightsThePathsOfWhatItRestsOn()
{
    RealWindow& real = *m_real;
    QVERIFY(real.click(u"edit"_s));
    real.hands.doubleClick(real.at({ 540, 280 }));
    QVERIFY(real.pick(u"thri"_s));
    const auto isDim = [&](const QString& segment) {
        return real.view().boardScene().nodeItem(real.node(segment))->look().isDim;
    };
    QVERIFY(real.menu({ u"View"_s, u"Focus on paths"_s }));
    real.hands.click(real.at({ 330, 250 }));
    SOON_VERIFY(!isDim(u"Once"_s) && !isDim(u"Twice"_s) && !isDim(u"Thrice"_s));
    real.hands.move(real.at(real.body(u"Once"_s)));
    SOON_VERIFY(isDim(u"Thrice"_s));
    QVERIFY(!isDim(u"Once"_s) && !isDim(u"Twice"_s));
    real.hands.move(real.at(real.body(u"Thrice"_s)));
    SOON_VERIFY(isDim(u"Once"_s) && isDim(u"Twice"_s) && !isDim(u"Thrice"_s));
}

void TestRealWindowSeeing::changesColoursWithABoardAtWork()
{
    RealWindow& real = *m_real;
    QVERIFY(real.click(u"edit"_s));
    real.hands.click(real.at(real.body(u"Once"_s)));
    real.hands.key(Qt::Key_Down);
    SOON_VERIFY(real.title().contains(u'*'));
    const core::Board edited = real.board();
    const QPoint empty = real.at({ 331, 253 });
    SOON_VERIFY(lightnessAt(empty) > 200);
    QVERIFY(real.menu({ u"View"_s, u"Colours"_s, u"Dark"_s }));
    SOON_VERIFY(lightnessAt(empty) < 80);
    QCOMPARE(real.board(), edited);
    QVERIFY(real.view().isEditing());
    QVERIFY(real.title().contains(u'*'));
    real.hands.key(QKeySequence::Undo);
    SOON_VERIFY(!real.title().contains(u'*'));
    QVERIFY(real.menu({ u"View"_s, u"Colours"_s, u"Light"_s }));
    SOON_VERIFY(lightnessAt(empty) > 200);
}

QTEST_MAIN(TestRealWindowSeeing)
#include "tst_realwindow_seeing.moc"
