// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/guithread.h"
#include "tests/support/realwindow.h"
#include "tests/support/testing.h"
#include "ui/board/boardview.h"
#include "ui/document/boarddocument.h"
#include "ui/timeline/timelinestrip.h"

using namespace Qt::StringLiterals;

/// When, compared with what, counted how: with a real pointer and real keys on a real window.
class TestRealWindowTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { core::guithread::watch(); }
    void init()
    {
        failOnAnyWarning();
        m_real = std::make_unique<RealWindow>();
        QVERIFY(m_real->openShop());
        m_real->zoomTo(1, { 330, 120 });
        SOON_COMPARE(count(), u"2"_s);
    }
    void cleanup() { m_real.reset(); }

    void dragsTheBrushAndItsHandles();
    void movesThePeriodByKeys();
    void choosesPresetsAndDays();
    void playsAndStops();
    void comparesWithOtherDays();
    void comparesWithAnotherSegment();
    void optionsTellWhatTheyWouldChange();

private:
    [[nodiscard]] QString count() { return m_real->count(u"Once"_s, u"Twice"_s); }
    [[nodiscard]] QString change() { return m_real->change(u"Once"_s, u"Twice"_s); }
    [[nodiscard]] const ui::TimelineStrip& strip() { return *m_real->see<ui::TimelineStrip>(u"timelineStrip"_s); }
    [[nodiscard]] static core::Day july(int day) { return core::Day::fromDate({ 2024, 7, day }); }
    /// The middle of a day, or one of its edges.
    [[nodiscard]] QPoint at(int day, double part = 0.5)
    {
        const ui::TimelineScale& scale = strip().scale();
        const double x = scale.left(july(day)) * (1 - part) + scale.right(july(day)) * part;
        return m_real->at(strip(), { qRound(x), strip().height() / 3 });
    }
    [[nodiscard]] core::Period period() { return m_real->document().period(); }

    std::unique_ptr<RealWindow> m_real;
};

void TestRealWindowTime::dragsTheBrushAndItsHandles()
{
    RealWindow& real = *m_real;
    QCOMPARE(period(), (core::Period{ july(24), july(30) }));
    // The left handle: earlier.
    real.hands.drag(at(24, 0), at(17));
    SOON_COMPARE(period(), (core::Period{ july(17), july(30) }));
    SOON_COMPARE(count(), u"3"_s); // a, b and g
    QVERIFY(real.text(u"period"_s).contains(u"Jul 17"_s));
    // The right one.
    real.hands.drag(at(30, 1), at(23));
    SOON_COMPARE(period(), (core::Period{ july(17), july(23) }));
    SOON_COMPARE(count(), u"1"_s);
    // All of it; the count follows while it is on the way.
    real.hands.move(at(20));
    real.hands.press();
    real.hands.move(at(16));
    SOON_COMPARE(period(), (core::Period{ july(13), july(19) }));
    SOON_COMPARE(count(), u"0"_s);
    real.hands.move(at(9));
    SOON_COMPARE(count(), u"1"_s); // c
    real.hands.release();
    SOON_COMPARE(period(), (core::Period{ july(6), july(12) }));
    // A place beside it: it goes there.
    real.hands.click(at(25));
    SOON_COMPARE(period(), (core::Period{ july(22), july(28) }));
    SOON_COMPARE(count(), u"1"_s); // a
    QVERIFY(real.tipAt(at(25)).contains(u"Jul 25"_s));
}

void TestRealWindowTime::movesThePeriodByKeys()
{
    RealWindow& real = *m_real;
    real.hands.click(at(27));
    SOON_VERIFY(strip().hasFocus());
    real.hands.key(Qt::Key_PageUp);
    SOON_COMPARE(period(), (core::Period{ july(17), july(23) }));
    SOON_COMPARE(count(), u"1"_s);
    real.hands.key(Qt::Key_Right);
    real.hands.key(QKeySequence(Qt::SHIFT | Qt::Key_Right));
    SOON_COMPARE(period(), (core::Period{ july(18), july(25) }));
    SOON_COMPARE(count(), u"2"_s); // a and g
    real.hands.key(Qt::Key_End);
    SOON_COMPARE(period().last, july(30));
    SOON_COMPARE(count(), u"2"_s);
}

void TestRealWindowTime::choosesPresetsAndDays()
{
    RealWindow& real = *m_real;
    QVERIFY(real.click(u"period"_s));
    QVERIFY(real.click(u"last28"_s));
    SOON_COMPARE(count(), u"4"_s); // a, b, c and g
    QVERIFY(real.text(u"period"_s).contains(u"28"_s));
    QVERIFY(real.click(u"period"_s));
    QVERIFY(real.retype(u"firstDay"_s, u"7/10/2024"_s));
    QVERIFY(real.retype(u"lastDay"_s, u"7/20/2024"_s));
    QVERIFY(real.click(u"applyDates"_s));
    SOON_COMPARE(period(), (core::Period{ july(10), july(20) }));
    SOON_COMPARE(count(), u"2"_s); // c and g
}

void TestRealWindowTime::playsAndStops()
{
    RealWindow& real = *m_real;
    real.hands.click(at(27));
    real.hands.key(Qt::Key_Home);
    SOON_COMPARE(count(), u"0"_s);
    const core::Period before = period();
    QVERIFY(real.click(u"timelinePlay"_s));
    SOON_COMPARE(count(), u"1"_s); // c goes by
    QVERIFY(real.click(u"timelineStop"_s));
    SOON_COMPARE(period(), before);
    SOON_COMPARE(count(), u"0"_s);

    QVERIFY(real.inMenuOf(u"timelineSpeed"_s, [&] { QVERIFY(real.choose(u"2×"_s)); }));
    SOON_COMPARE(real.text(u"timelineSpeed"_s), u"2×"_s);
    QVERIFY(real.menu({ u"Board"_s, u"Play the period, or pause"_s }));
    SOON_VERIFY(period().first > before.first);
    QVERIFY(real.click(u"timelinePlay"_s)); // pauses
    SOON_VERIFY(!real.document().isPassing());
    const core::Period paused = period();
    QVERIFY(paused.first > before.first);
    QTest::qWait(600);
    QCOMPARE(period(), paused);
}

void TestRealWindowTime::comparesWithOtherDays()
{
    RealWindow& real = *m_real;
    QVERIFY(real.click(u"compare"_s));
    QVERIFY(real.click(u"comparePeriodBefore"_s));
    SOON_COMPARE(change(), u"▲ 1 (+100 %)"_s);
    QVERIFY(real.text(u"narrowing"_s).contains(u"Jul 17 – Jul 23"_s));
    real.hands.click(real.at(real.line(u"Once"_s, u"Twice"_s)));
    SOON_COMPARE(real.text(u"inspectorChange"_s), u"▲ 1 (+100 %)"_s);
    SOON_COMPARE(real.text(u"inspectorChangeFoot"_s), u"vs Jul 17 – Jul 23, 2024: 1"_s);
    QVERIFY(real.menu({ u"Board"_s, u"Compare"_s, u"Compare with nothing"_s }));
    SOON_VERIFY(change().isEmpty());
    SOON_VERIFY(!real.isSeen(u"narrowing"_s));
}

void TestRealWindowTime::comparesWithAnotherSegment()
{
    RealWindow& real = *m_real;
    QVERIFY(real.click(u"compare"_s));
    QVERIFY(real.chooseIn(u"compareSegment"_s, u"Repeat"_s));
    QVERIFY(real.click(u"compareWithin"_s));
    SOON_COMPARE(change(), u"● 2 (100 %)"_s);
    QVERIFY(real.text(u"narrowing"_s).contains(u"“Repeat”"_s));
}

void TestRealWindowTime::optionsTellWhatTheyWouldChange()
{
    RealWindow& real = *m_real;
    QVERIFY(real.click(u"options"_s));
    SOON_COMPARE(real.text(u"optionRecordedEffect"_s), u"Would hide 2 of 2 movements on this board"_s);
    SOON_COMPARE(real.text(u"optionDirectEffect"_s), u"Would change none of 2 movements on this board"_s);
    QVERIFY(real.tick(u"optionRecorded"_s));
    SOON_COMPARE(count(), u"0"_s);
    SOON_COMPARE(real.text(u"optionRecordedEffect"_s), u"Hides 2 of 2 movements on this board"_s);
    real.hands.key(Qt::Key_Escape);
    SOON_VERIFY(!real.isSeen(u"optionRecorded"_s));
    QCOMPARE(real.text(u"narrowing"_s), u"Counted: recorded days only."_s);
    QVERIFY(real.menu({ u"Board"_s, u"Options"_s, u"Recorded days only"_s }));
    SOON_COMPARE(count(), u"2"_s);
}

QTEST_MAIN(TestRealWindowTime)
#include "tst_realwindow_time.moc"
