// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecounts.h"
#include "tests/support/testing.h"
#include "ui/theme/theme.h"
#include "ui/timeline/player.h"
#include "ui/timeline/timelinedock.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using core::Day;
using core::Period;
using core::PeriodChoice;
using core::SegmentId;
using core::Stay;
using ui::TimelineScale;

namespace {

const Day Day0 = Day::fromDate({ 2024, 4, 1 });
const Day Last = Day0 + 99;
constexpr SegmentId Once{ 1 };
constexpr SegmentId Twice{ 2 };

/// One customer a day moves from Once to Twice, three on every tenth day; customer 1 comes back after a while.
core::Result<core::SegmentLogPtr> logOf(SegmentId segment)
{
    core::SegmentLog log{ segment, { Day0, Last }, Day0 + 30, 1, {} };
    core::CustomerNumber customer = 0;
    for (int day = 1; day < 100; ++day) {
        for (int i = 0; i < (day % 10 == 0 ? 3 : 1); ++i) {
            ++customer;
            if (segment == Once)
                log.stays.push_back({ customer, Day0, Day0 + day });
            else
                log.stays.push_back({ customer, Day0 + day, Day::never() });
        }
    }
    if (segment == Twice)
        log.days.first = Day0 + 5;
    std::erase_if(log.stays, [&](const Stay& stay) { return stay.joined < log.days.first; });
    return std::make_shared<const core::SegmentLog>(std::move(log));
}

class OpenTimeline {
public:
    OpenTimeline()
        : counts(pool, FakeCounts{ .log = [](SegmentId id, const core::Progress&) { return logOf(id); } }.opener())
        , document(core::Board())
        , numbers(document, counts)
    {
        core::Segment once;
        once.id = Once;
        once.name = u"Once"_s;
        once.days = { Day0, Last };
        once.firstRecordedDay = Day0 + 30;
        core::Segment twice = once;
        twice.id = Twice;
        twice.name = u"Twice"_s;
        twice.days.first = Day0 + 5;
        document.setSegments({ once, twice });
        document.setLastDay(Last);
        const auto a = document.addNode(Once, { 0, 0 });
        const auto b = document.addNode(Twice, { 400, 0 });
        arrow = document.connectNodes(a, b);
        node = b;
        dock = std::make_unique<ui::TimelineDock>(document, numbers, counts, pool);
        dock->resize(900, dock->sizeHint().height());
        dock->show();
    }

    [[nodiscard]] ui::TimelineStrip& strip() { return dock->strip(); }
    [[nodiscard]] QPoint middleOf(Day day)
    {
        const TimelineScale& scale = strip().scale();
        return { qRound((scale.left(day) + scale.right(day)) / 2), strip().height() / 3 };
    }
    [[nodiscard]] QPoint edge(double x) { return { qRound(x), strip().height() / 3 }; }
    void press(const QPoint& at) { QTest::mousePress(&strip(), Qt::LeftButton, {}, at); }
    void move(const QPoint& at)
    {
        QMouseEvent event(QEvent::MouseMove, at, strip().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip(), &event);
    }
    void release(const QPoint& at) { QTest::mouseRelease(&strip(), Qt::LeftButton, {}, at); }
    void drag(const QPoint& from, const QPoint& to)
    {
        press(from);
        for (int step = 1; step <= 8; ++step)
            move(from + (to - from) * step / 8);
        release(to);
    }
    template <typename T>
    T* find(const QString& name)
    {
        return dock->findChild<T*>(name);
    }

    QThreadPool pool;
    core::CountService counts;
    ui::BoardDocument document;
    ui::BoardNumbers numbers;
    std::unique_ptr<ui::TimelineDock> dock;
    core::ArrowId arrow;
    core::NodeId node;
};

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
    }
    void init() { failOnAnyWarning(); }

    void scaleFindsItsDays();
    void scaleZoomsAroundTheMouse();
    void axisIsInTheUsersWriting_data();
    void axisIsInTheUsersWriting();
    void barsAreTheCountsOfSingleDays();
    void saysWhatIsKnownOfADay();
    void draggingTheBrushMovesThePeriod();
    void draggingAHandleResizes();
    void draggingBesideMakesAnotherPeriod();
    void escapeTakesADragBack();
    void keysMoveAndResize();
    void playingIsNoStepUntilItPauses();
    void playingLoopsOrEnds();
    void collapses();
};

void TestTimeline::scaleFindsItsDays()
{
    constexpr double Margin = TimelineScale::Margin;
    TimelineScale scale({ Day0, Last }, 1000 + 2 * Margin);
    QCOMPARE(scale.dayWidth(), 10.0);
    QCOMPARE(scale.left(Day0), Margin);
    QCOMPARE(scale.right(Last), 1000.0 + Margin);
    QCOMPARE(scale.dayAt(Margin + 15), Day0 + 1);
    QCOMPARE(scale.dayAt(-50), Day0);
    QCOMPARE(scale.dayAt(5000), Last);
    // A long log shows its latest days, and any others when asked.
    scale = TimelineScale({ Day0 - 2000, Last }, 600);
    QCOMPARE(scale.right(Last), 600.0 - Margin);
    QCOMPARE(scale.visible().last, Last);
    scale.reveal({ Day0 - 1000, Day0 - 990 });
    QVERIFY(scale.visible().contains(Day0 - 1000) && scale.visible().contains(Day0 - 990));
    scale.setWidth(900);
    QVERIFY(scale.visible().length() >= 900 / int(TimelineScale::UsualDay));
    QVERIFY(TimelineScale().visible().isEmpty());
}

void TestTimeline::scaleZoomsAroundTheMouse()
{
    TimelineScale scale({ Day0 - 2000, Last }, 600);
    scale.scrollBy(-3000);
    const Day day = scale.dayAt(300);
    scale.zoom(2, 300);
    QCOMPARE(scale.dayAt(300), day);
    for (int i = 0; i < 40; ++i)
        scale.zoom(0.7, 300);
    QCOMPARE(scale.visible().length(), 2100);
    QVERIFY(scale.daysPerBar() > 1);
}

void TestTimeline::axisIsInTheUsersWriting_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("week");
    QTest::newRow("English") << QLocale(u"en_US"_s) << u"May"_s << u"Apr 28"_s;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"Mai"_s << u"29. Apr"_s;
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"5月"_s << u"4月28日"_s;
}

void TestTimeline::axisIsInTheUsersWriting()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, month);
    QFETCH(QString, week);
    const QLocale before;
    QLocale::setDefault(locale);
    TimelineScale scale({ Day0, Last }, 1000);
    QStringList labels;
    for (const TimelineScale::Tick& tick : scale.ticks(80))
        labels << tick.label;
    scale.zoom(3, 300);
    QStringList weeks;
    for (const TimelineScale::Tick& tick : scale.ticks(80))
        weeks << tick.label;
    QLocale::setDefault(before);
    QVERIFY2(labels.contains(month), qPrintable(labels.join(u'|')));
    QVERIFY2(labels.first().contains(u"2024"_s), qPrintable(labels.first()));
    QVERIFY2(std::ranges::any_of(weeks, [&](const QString& one) { return one.startsWith(week); }),
        qPrintable(weeks.join(u'|')));
}

void TestTimeline::barsAreTheCountsOfSingleDays()
{
    OpenTimeline open;
    const auto barOf = [&](int day) { return open.strip().bars()[size_t(day)]; };
    QTRY_COMPARE(open.strip().bars().size(), size_t(100));
    QTRY_COMPARE(barOf(20), 3);
    QCOMPARE(barOf(21), 1);
    QCOMPARE(barOf(5), 0); // nobody saw who joined on the first day
    for (int day = 0; day < 100; ++day) {
        open.document.setPeriod({ PeriodChoice::Kind::Custom, 7, { Day0 + day, Day0 + day } });
        QCOMPARE(open.numbers.arrow(open.arrow).count, barOf(day));
    }
    open.dock->showNode(open.node);
    QTRY_COMPARE(open.find<QLabel>(u"timelineTitle"_s)->text(), u"Joined per day: Twice"_s);
    QTRY_COMPARE(barOf(20), 3);
    open.dock->showArrow(open.arrow);
    QTRY_VERIFY(open.find<QLabel>(u"timelineTitle"_s)->text().contains(u"Once → Twice"_s));
}

void TestTimeline::saysWhatIsKnownOfADay()
{
    OpenTimeline open;
    QTRY_COMPARE(open.strip().bars().size(), size_t(100));
    QTRY_VERIFY(open.strip().textAt(Day0 + 40).startsWith(u"May 11, 2024: 3 moved"_s));
    QVERIFY(!open.strip().textAt(Day0 + 40).contains(u'\n'));
    QVERIFY(open.strip().textAt(Day0 + 10).contains(u"Rebuilt"_s));
    QVERIFY(open.strip().textAt(Day0 + 1).contains(u"Not every segment"_s));
}

void TestTimeline::draggingTheBrushMovesThePeriod()
{
    OpenTimeline open;
    QCOMPARE(open.document.period(), (Period{ Last - 6, Last }));
    const int steps = open.document.undoStack().count();
    QTRY_COMPARE(open.numbers.arrow(open.arrow).count, 7);
    QSignalSpy changes(&open.numbers, &ui::BoardNumbers::changed);
    open.drag(open.middleOf(Last - 3), open.middleOf(Last - 23));
    QCOMPARE(open.document.period(), (Period{ Last - 26, Last - 20 }));
    QCOMPARE(open.document.board().period.kind, PeriodChoice::Kind::Custom);
    QVERIFY(changes.count() > 1); // while the mouse moved
    QCOMPARE(open.document.undoStack().count(), steps + 1);
    open.document.undoStack().undo();
    QCOMPARE(open.document.period(), (Period{ Last - 6, Last }));
    QCOMPARE(open.strip().period(), open.document.period());
    open.document.undoStack().redo();
    // A drag there and back is none.
    open.press(open.middleOf(Last - 23));
    open.move(open.middleOf(Last - 50));
    open.move(open.middleOf(Last - 23));
    open.release(open.middleOf(Last - 23));
    QCOMPARE(open.document.undoStack().count(), steps + 1);
    // It does not leave the log.
    open.drag(open.middleOf(Last - 23), open.middleOf(Day0) - QPoint(3000, 0));
    QCOMPARE(open.document.period().length(), 7);
    QVERIFY(open.document.period().first >= Day0);
    // Back at its first place it is the preset again.
    open.document.undoStack().setIndex(steps);
    QCOMPARE(open.document.board().period.kind, PeriodChoice::Kind::LastDays);
}

void TestTimeline::draggingAHandleResizes()
{
    OpenTimeline open;
    const TimelineScale& scale = open.strip().scale();
    open.drag(open.edge(scale.left(Last - 6)), open.middleOf(Last - 30));
    QCOMPARE(open.document.period(), (Period{ Last - 30, Last }));
    open.drag(open.edge(scale.right(Last) - 1), open.middleOf(Last - 10));
    QCOMPARE(open.document.period(), (Period{ Last - 30, Last - 10 }));
    // One handle over the other: the days between.
    open.drag(open.edge(scale.right(Last - 10)), open.middleOf(Last - 40));
    QCOMPARE(open.document.period(), (Period{ Last - 40, Last - 30 }));
}

void TestTimeline::draggingBesideMakesAnotherPeriod()
{
    OpenTimeline open;
    open.drag(open.middleOf(Day0 + 40), open.middleOf(Day0 + 49));
    QCOMPARE(open.document.period(), (Period{ Day0 + 40, Day0 + 49 }));
    open.drag(open.middleOf(Day0 + 30), open.middleOf(Day0 + 20));
    QCOMPARE(open.document.period(), (Period{ Day0 + 20, Day0 + 30 }));
    // A click brings the period there.
    const QPoint at = open.middleOf(Day0 + 60);
    open.press(at);
    open.release(at);
    QCOMPARE(open.document.period(), (Period{ Day0 + 55, Day0 + 65 }));
}

void TestTimeline::escapeTakesADragBack()
{
    OpenTimeline open;
    const int steps = open.document.undoStack().count();
    open.press(open.middleOf(Last - 3));
    open.move(open.middleOf(Last - 33));
    QCOMPARE(open.document.period(), (Period{ Last - 36, Last - 30 }));
    QTest::keyClick(&open.strip(), Qt::Key_Escape);
    QCOMPARE(open.document.period(), (Period{ Last - 6, Last }));
    open.move(open.middleOf(Last - 43));
    open.release(open.middleOf(Last - 43));
    QCOMPARE(open.document.period(), (Period{ Last - 6, Last }));
    QCOMPARE(open.document.undoStack().count(), steps);
    QCOMPARE(open.document.board().period.kind, PeriodChoice::Kind::LastDays);
}

void TestTimeline::keysMoveAndResize()
{
    OpenTimeline open;
    const auto key = [&](Qt::Key which, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&open.strip(), which, modifiers);
        return open.document.period();
    };
    QCOMPARE(key(Qt::Key_Right), (Period{ Last - 6, Last })); // nothing beyond the log
    QCOMPARE(key(Qt::Key_Left), (Period{ Last - 7, Last - 1 }));
    QCOMPARE(key(Qt::Key_Left, Qt::ShiftModifier), (Period{ Last - 7, Last - 2 }));
    QCOMPARE(key(Qt::Key_Right, Qt::ShiftModifier), (Period{ Last - 7, Last - 1 }));
    QCOMPARE(key(Qt::Key_PageUp), (Period{ Last - 14, Last - 8 }));
    QCOMPARE(key(Qt::Key_PageDown), (Period{ Last - 7, Last - 1 }));
    QCOMPARE(key(Qt::Key_Home), (Period{ Day0, Day0 + 6 }));
    QCOMPARE(key(Qt::Key_Left), (Period{ Day0, Day0 + 6 }));
    QCOMPARE(key(Qt::Key_End), (Period{ Last - 6, Last }));
    for (int i = 0; i < 10; ++i)
        key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(open.document.period().length(), 1);
}

void TestTimeline::playingIsNoStepUntilItPauses()
{
    OpenTimeline open;
    open.document.setPeriod({ PeriodChoice::Kind::Custom, 7, { Day0 + 11, Day0 + 17 } });
    QTRY_COMPARE(open.numbers.arrow(open.arrow).count, 7);
    open.document.undoStack().setClean();
    const int steps = open.document.undoStack().count();
    open.dock->player().setSpeed(8);
    QTest::keyClick(&open.strip(), Qt::Key_Space);
    QVERIFY(open.dock->player().isPlaying());
    QTRY_VERIFY(open.document.period().first >= Day0 + 14);
    QCOMPARE(open.numbers.arrow(open.arrow).count, 9); // what is read while it plays
    QCOMPARE(open.strip().period(), open.document.period());
    QVERIFY(!open.document.isModified());
    QCOMPARE(open.document.board().period.custom.first, Day0 + 11);
    // Stop: as if nothing had been.
    QTest::keyClick(&open.strip(), Qt::Key_Escape);
    QVERIFY(!open.dock->player().isPlaying());
    QCOMPARE(open.document.period(), (Period{ Day0 + 11, Day0 + 17 }));
    QCOMPARE(open.document.undoStack().count(), steps);
    // Pause: the days that are reached stay, as one step.
    QTest::mouseClick(open.find<QToolButton>(u"timelinePlay"_s), Qt::LeftButton);
    QTRY_VERIFY(open.document.period().first >= Day0 + 13);
    QTest::keyClick(&open.strip(), Qt::Key_Space);
    const Period reached = open.document.period();
    QCOMPARE(open.document.board().period.custom, reached);
    QCOMPARE(open.document.undoStack().count(), steps + 1);
    QVERIFY(open.document.isModified());
    open.document.undoStack().undo();
    QCOMPARE(open.document.period(), (Period{ Day0 + 11, Day0 + 17 }));
    // Whoever sets the period meanwhile ends it.
    QTest::keyClick(&open.strip(), Qt::Key_Space);
    QTRY_VERIFY(open.document.isPassing());
    open.document.setPeriod({ PeriodChoice::Kind::LastDays, 28, {} });
    QVERIFY(!open.dock->player().isPlaying());
    QCOMPARE(open.document.period().length(), 28);
}

void TestTimeline::playingLoopsOrEnds()
{
    OpenTimeline open;
    open.dock->player().setSpeed(50);
    QTest::mouseClick(open.find<QToolButton>(u"timelineLoop"_s), Qt::LeftButton);
    QVERIFY(open.dock->player().isLooping());
    // From the end it begins anew.
    open.dock->player().play();
    QCOMPARE(open.document.period().first, Day0);
    QTRY_COMPARE_WITH_TIMEOUT(open.document.period().last, Last, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(open.document.period().first < Day0 + 20, 60'000);
    QTest::mouseClick(open.find<QToolButton>(u"timelineLoop"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!open.dock->player().isPlaying(), 60'000);
    QCOMPARE(open.document.period(), (Period{ Last - 6, Last }));
}

void TestTimeline::collapses()
{
    OpenTimeline open;
    QSignalSpy said(open.dock.get(), &ui::TimelineDock::collapsedChanged);
    const int tall = open.dock->sizeHint().height();
    QTest::mouseClick(open.find<QToolButton>(u"timelineCollapse"_s), Qt::LeftButton);
    QVERIFY(open.dock->isCollapsed());
    QTRY_VERIFY(open.dock->sizeHint().height() < tall);
    QCOMPARE(said.count(), 1);
    QTest::mouseClick(open.find<QToolButton>(u"timelineCollapse"_s), Qt::LeftButton);
    QVERIFY(!open.dock->isCollapsed());
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
