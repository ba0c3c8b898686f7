// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A marketer asks when, compared with what, and why: with mouse and keys on the window, reading what stands there.
#include "core/base/safefile.h"
#include "core/jobs/guithread.h"
#include "tests/support/answers.h"
#include "tests/support/orderexport.h"
#include "tests/support/ordersegment.h"
#include "tests/support/testing.h"
#include "ui/board/arrowitem.h"
#include "ui/board/boardscene.h"
#include "ui/board/boardview.h"
#include "ui/board/countbadge.h"
#include "ui/board/nodeitem.h"
#include "ui/panels/daybars.h"
#include "ui/theme/theme.h"
#include "ui/timeline/player.h"
#include "ui/timeline/timelinedock.h"
#include "ui/window/boardpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;
using ui::Session;

namespace {

template <typename T>
T* find(QWidget& window, const QString& name)
{
    return window.findChild<T*>(name);
}

void click(QWidget* widget)
{
    QVERIFY(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// On the square itself: beside its text a box does not listen.
void tick(QCheckBox* box)
{
    QVERIFY(box);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

} // namespace

class TestTimeAndCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
        core::guithread::watch();
    }

    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        m_workspace = m_folder->filePath(u"shop.journey"_s);
        m_answers = std::make_unique<Answers>();
        m_answers->saved = m_folder->filePath(u"out.csv"_s);
        ui::Prompts::setCurrent(m_answers.get());
        makeWorkspace();
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        ui::Prompts::setCurrent(nullptr);
    }

    void brushesThePeriodOnTheBoard();
    void playsAndStops();
    void comparesWithOtherDays();
    void comparesWithAnotherSegment();
    void explainsAnArrow();
    void explainsASegment();
    void saysWhatTheBoardSays();
    void tellsWhatAnOptionWouldChange();
    void measuresHaveADay();

private:
    void makeWorkspace();
    void openWindow();
    void selectArrow()
    {
        const QPointF place = scene().arrowItem(m_arrow)->arrowShape().pointAt(0.15);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().mapFromScene(place));
    }
    [[nodiscard]] QString badgeText() { return badge()->text(); }
    [[nodiscard]] QString change() { return badge()->look().change.text; }
    ui::CountBadge* badge() { return scene().countBadge(m_arrow); }
    ui::BoardView& view() { return *m_window->boardPage().view(); }
    ui::BoardScene& scene() { return view().boardScene(); }
    ui::BoardDocument& document() { return *m_window->boardPage().document(); }
    ui::TimelineStrip& strip() { return m_window->boardPage().timeline()->strip(); }
    [[nodiscard]] QString label(const QString& name) { return find<QLabel>(*m_window, name)->text(); }
    /// The value beside a name in the inspector; empty if it is not to be seen.
    [[nodiscard]] QString row(const QString& name)
    {
        const auto labels = m_window->findChildren<QLabel*>();
        for (qsizetype i = 0; i + 1 < labels.size(); ++i) {
            if (labels[i]->text() == name && labels[i]->isVisible())
                return labels[i + 1]->text();
        }
        return {};
    }
    [[nodiscard]] QPoint middleOf(core::Day day)
    {
        const ui::TimelineScale& scale = strip().scale();
        return { qRound((scale.left(day) + scale.right(day)) / 2), strip().height() / 3 };
    }
    [[nodiscard]] static core::Day july(int day) { return core::Day::fromDate({ 2024, 7, day }); }
    void compare(const QString& choice)
    {
        auto* button = find<QToolButton>(*m_window, u"compare"_s);
        click(button);
        click(find<QPushButton>(*button, choice));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    core::ArrowId m_arrow;
};

void TestTimeAndCompare::makeWorkspace()
{
    const QString orders = m_folder->filePath(u"orders.csv"_s);
    QVERIFY_RESULT(core::saveFile(orders, exportOfTheLadder()));
    m_session = std::make_unique<Session>();
    const auto created = m_session->create(m_workspace);
    QTRY_VERIFY(created.isFinished());
    const auto imported = m_session->importFile(orders, "Asia/Tokyo");
    QTRY_VERIFY(imported.isFinished());
    QVERIFY_RESULT(imported.result());
    std::vector<core::SegmentId> ids;
    for (const auto& [name, count] : { std::pair(u"Once"_s, 1), std::pair(u"Twice"_s, 2) }) {
        const auto added = m_session->addSegment(segmentOf(name, count));
        QTRY_VERIFY(added.isFinished());
        QVERIFY_RESULT(added.result());
        ids.push_back(*added.result());
    }
    const auto group = m_session->addGroup(u"Ladder"_s, ids);
    QTRY_VERIFY(group.isFinished());
    core::Board board;
    board.group = *group.result();
    board.name = u"Ladder"_s;
    board.insertNode({ { 1 }, ids[0], { 0, 0 }, {} });
    board.insertNode({ { 2 }, ids[1], { 440, 0 }, {} });
    m_arrow = { 1 };
    board.insertArrow({ m_arrow, { 1 }, { 2 }, {} });
    const auto saved = m_session->saveBoard(board);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY_RESULT(saved.result());
    m_session.reset();
}

void TestTimeAndCompare::openWindow()
{
    m_session = std::make_unique<Session>();
    m_window = std::make_unique<ui::MainWindow>(*m_session);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openPaths({ m_workspace });
    QTRY_VERIFY(m_window->boardPage().isOpen());
    QTRY_VERIFY(badge());
    QTRY_COMPARE(badgeText(), u"2"_s);
}

void TestTimeAndCompare::brushesThePeriodOnTheBoard()
{
    QTRY_COMPARE(strip().bars().size(), size_t(strip().scale().days().length()));
    QTRY_COMPARE(std::accumulate(strip().bars().begin(), strip().bars().end(), qint64(0)), 5); // d, too, for a day
    QTest::mousePress(&strip(), Qt::LeftButton, {}, middleOf(july(27)));
    QStringList seen;
    for (int day = 26; day >= 20; --day) {
        QTest::mouseMove(&strip(), middleOf(july(day)));
        QMouseEvent move(QEvent::MouseMove, QPointF(middleOf(july(day))),
            strip().mapToGlobal(QPointF(middleOf(july(day)))), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip(), &move);
        QTRY_COMPARE(document().period().last, july(day + 3));
        seen << QString::number(*m_window->boardPage().numbers()->arrow(m_arrow).count);
    }
    QTest::mouseRelease(&strip(), Qt::LeftButton, {}, middleOf(july(20)));
    QCOMPARE(document().period(), (core::Period{ july(17), july(23) }));
    QCOMPARE(seen.first(), u"1"_s); // 23 … 29: a
    QCOMPARE(seen.last(), u"1"_s); // 17 … 23: g
    QTRY_COMPARE(badgeText(), u"1"_s);
    QVERIFY(find<QToolButton>(*m_window, u"period"_s)->accessibleName().contains(u"Jul 17"_s));
    QVERIFY(!m_window->boardPage().isEditing());
    QCOMPARE(document().undoStack().count(), 1);
    QTest::keyClick(&strip(), Qt::Key_PageDown);
    QTRY_COMPARE(badgeText(), u"2"_s);
}

void TestTimeAndCompare::playsAndStops()
{
    QTest::keyClick(&strip(), Qt::Key_Home);
    QTRY_VERIFY(document().period().first < july(5));
    m_window->boardPage().timeline()->player().setSpeed(20);
    QTest::keyClick(&strip(), Qt::Key_Space);
    QTRY_COMPARE(badgeText(), u"1"_s); // c goes by
    QTest::keyClick(&strip(), Qt::Key_Escape);
    QTRY_COMPARE(badgeText(), u"0"_s);
    QVERIFY(document().period().first < july(5));
    // The same from the menu; and the timeline can be put away.
    find<QAction>(*m_window, u"playPeriod"_s)->trigger();
    QTRY_COMPARE(badgeText(), u"1"_s);
    find<QAction>(*m_window, u"playPeriod"_s)->trigger();
    QVERIFY(!document().isPassing());
    QCOMPARE(document().board().period.kind, core::PeriodChoice::Kind::Custom);
    QAction* const timeline = find<QAction>(*m_window, u"showTimeline"_s);
    QVERIFY(timeline->isChecked());
    timeline->trigger();
    QVERIFY(!strip().isVisible());
    timeline->trigger();
    QVERIFY(strip().isVisible());
}

void TestTimeAndCompare::comparesWithOtherDays()
{
    compare(u"comparePeriodBefore"_s);
    QTRY_COMPARE(change(), u"▲ 1 (+100 %)"_s);
    QVERIFY(label(u"narrowing"_s).contains(u"Jul 17 – Jul 23"_s));
    QVERIFY(find<QToolButton>(*m_window, u"compare"_s)->accessibleName().contains(u"vs Jul 17"_s));
    // Two-timers: c and g before, and a, b and f now.
    const core::NodeId twice{ 2 };
    QTRY_COMPARE(scene().nodeItem(twice)->look().change.text, u"▲ 3 (+150 %)"_s);
    QCOMPARE(scene().nodeItem(twice)->look().change.tone, ui::ChangeLook::Tone::Good);

    // It follows the brush, and is no edit of the board.
    QTest::keyClick(&strip(), Qt::Key_PageUp);
    QTRY_COMPARE(change(), u"= 0"_s); // 17 … 23 against 10 … 16: g, and c
    QTest::keyClick(&strip(), Qt::Key_PageDown);
    QTRY_COMPARE(change(), u"▲ 1 (+100 %)"_s);

    // On what is taken out.
    find<QAction>(*m_window, u"exportNumbers"_s)->trigger();
    QFile csv(m_answers->saved);
    QTRY_VERIFY(csv.exists());
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY2(text.contains("compared_from,compared_to,compared_customers"), text.constData());
    QVERIFY2(
        text.contains("arrow,Once,Twice,2024-07-24,2024-07-30,2,rebuilt,2024-07-17,2024-07-23,1"), text.constData());

    // Last year nothing was logged: nothing is claimed.
    compare(u"compareYearBefore"_s);
    QTRY_VERIFY(change().isEmpty());

    // Kept with the view.
    compare(u"comparePeriodBefore"_s);
    m_window.reset();
    m_session.reset();
    openWindow();
    QTRY_COMPARE(change(), u"▲ 1 (+100 %)"_s);
    find<QAction>(*m_window, u"compareWithNothing"_s)->trigger();
    QTRY_VERIFY(change().isEmpty());
    QVERIFY(!find<QLabel>(*m_window, u"narrowing"_s)->isVisible());
}

void TestTimeAndCompare::comparesWithAnotherSegment()
{
    auto* button = find<QToolButton>(*m_window, u"compare"_s);
    click(button);
    auto* segments = find<QComboBox>(*button, u"compareSegment"_s);
    segments->setCurrentText(u"Twice"_s);
    click(find<QPushButton>(*button, u"compareWithin"_s));
    QTRY_COMPARE(change(), u"● 2 (100 %)"_s);
    QTRY_COMPARE(scene().nodeItem({ 1 })->look().change.text, u"● 0 (0 %)"_s);
    click(button);
    segments->setCurrentText(u"Once"_s);
    click(find<QPushButton>(*button, u"compareWithin"_s));
    QTRY_COMPARE(change(), u"● 0 (0 %)"_s);
    QVERIFY(label(u"narrowing"_s).contains(u"“Once”"_s));

    // Each of the two numbers opens its own customers.
    selectArrow();
    click(find<QPushButton>(*m_window, u"showCustomers"_s));
    auto* list = find<QDialog>(*m_window, u"customerList"_s);
    QTRY_COMPARE(find<QLabel>(*list, u"listCount"_s)->text(), u"2 customer(s)"_s);
    const QList<QAbstractButton*> scopes = find<QFrame>(*list, u"listScope"_s)->findChildren<QAbstractButton*>();
    QCOMPARE(scopes.back()->text(), u"Also in “Once”"_s);
    click(scopes.back());
    QTRY_COMPARE(find<QLabel>(*list, u"listCount"_s)->text(), u"0 customer(s)"_s);
    click(scopes.front());
    QTRY_COMPARE(find<QLabel>(*list, u"listCount"_s)->text(), u"2 customer(s)"_s);
    list->close();
}

void TestTimeAndCompare::explainsAnArrow()
{
    compare(u"comparePeriodBefore"_s);
    selectArrow();
    QTRY_COMPARE(label(u"inspectorTitle"_s), u"Once → Twice"_s);
    QCOMPARE(label(u"inspectorNumber"_s), u"2"_s);
    QTRY_COMPARE(label(u"inspectorChange"_s), u"▲ 1 (+100 %)"_s);
    QCOMPARE(label(u"inspectorChangeFoot"_s), u"vs Jul 17 – Jul 23, 2024: 1"_s);
    QTRY_COMPARE(row(u"Share of the source"_s), u"50 % of 4"_s); // a, b, d and e
    QCOMPARE(row(u"Share of the joiners"_s), u"67 % of 3"_s); // f came from elsewhere
    QCOMPARE(row(u"Median days to move"_s), u"26"_s); // 24 and 28
    QTRY_COMPARE(row(u"They paid from the move on"_s), u"¥2,000"_s);
    QCOMPARE(row(u"They paid before the move"_s), u"¥0"_s);
    const auto bars = find<ui::DayBars>(*m_window, u"inspectorChart0"_s)->bars();
    QCOMPARE(bars.size(), size_t(7));
    QCOMPARE(bars[1].value, 1);
    QCOMPARE(bars[6].value, 1);
    QVERIFY(find<ui::DayBars>(*m_window, u"inspectorChart1"_s)->isVisible());
    // The timeline is of this arrow now, and the figures follow the period.
    QVERIFY(label(u"timelineTitle"_s).contains(u"Once → Twice"_s));
    QTest::keyClick(&strip(), Qt::Key_PageUp);
    QTRY_COMPARE(row(u"Median days to move"_s), u"14"_s);
}

void TestTimeAndCompare::explainsASegment()
{
    const QPointF card = scene().nodeItem({ 2 })->sceneBoundingRect().center() + QPointF(0, 30);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().mapFromScene(card));
    QTRY_COMPARE(label(u"inspectorTitle"_s), u"Twice"_s);
    QCOMPARE(label(u"inspectorNumber"_s), u"5"_s);
    QTRY_COMPARE(row(u"Joined in the period"_s), u"4"_s); // a, b, d and f
    QCOMPARE(row(u"Left in the period"_s), u"1"_s);
    QCOMPARE(row(u"From elsewhere"_s), u"1"_s);
    QTRY_VERIFY(row(u"Repeat rate"_s).startsWith(u"100"_s));
    QVERIFY(label(u"timelineTitle"_s).contains(u"Joined"_s));

    // Its measure is kept with the segment, though the board is not being edited.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto* note = find<QPlainTextEdit>(*m_window, u"segmentNote"_s);
    QTest::mouseClick(note->viewport(), Qt::LeftButton);
    QTest::keyClicks(note, u"A sample with the parcel"_s);
    view().setFocus();
    QTRY_COMPARE(m_session->state().segment({ 2 })->note, u"A sample with the parcel"_s);
    QCOMPARE(find<QPlainTextEdit>(*m_window, u"segmentNote"_s)->toPlainText(), u"A sample with the parcel"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestTimeAndCompare::saysWhatTheBoardSays()
{
    QTRY_VERIFY(label(u"inspectorSentence"_s).contains(u"The largest movement: “Once” → “Twice”, 2 customer"_s));
    QVERIFY(label(u"inspectorSentence"_s).contains(u"▲ 1 (+100 %) against Jul 17 – Jul 23, 2024"_s));
}

void TestTimeAndCompare::tellsWhatAnOptionWouldChange()
{
    auto* button = find<QToolButton>(*m_window, u"options"_s);
    click(button);
    QTRY_COMPARE(find<QLabel>(*button, u"optionRecordedEffect"_s)->text(),
        u"Would hide 2 of 2 movements on this board"_s); // all days were rebuilt
    QTRY_COMPARE(
        find<QLabel>(*button, u"optionDirectEffect"_s)->text(), u"Would change none of 2 movements on this board"_s);
    tick(find<QCheckBox>(*button, u"optionRecorded"_s));
    QTRY_COMPARE(badgeText(), u"0"_s);
    QTRY_COMPARE(find<QLabel>(*button, u"optionRecordedEffect"_s)->text(), u"Hides 2 of 2 movements on this board"_s);
    QCOMPARE(label(u"narrowing"_s), u"Counted: recorded days only."_s);
    tick(find<QCheckBox>(*button, u"optionRecorded"_s));
    QTRY_COMPARE(badgeText(), u"2"_s);
}

void TestTimeAndCompare::measuresHaveADay()
{
    click(find<QPushButton>(*m_window, u"edit"_s));
    selectArrow();
    QTRY_COMPARE(label(u"inspectorTitle"_s), u"Once → Twice"_s);
    auto* note = find<QPlainTextEdit>(*m_window, u"inspectorNote"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    note->setFocus();
    const int steps = document().undoStack().count();
    QTest::keyClicks(note, u"A "_s);
    QTRY_COMPARE(document().board().arrow(m_arrow)->note, u"A"_s);
    QTest::keyClicks(note, u"coupon"_s);
    QTRY_COMPARE(document().board().arrow(m_arrow)->note, u"A coupon"_s);
    QCOMPARE(note->toPlainText(), u"A coupon"_s);
    QCOMPARE(document().undoStack().count(), steps + 1);
    tick(find<QCheckBox>(*m_window, u"measureHasSince"_s));
    find<QDateEdit>(*m_window, u"measureSince"_s)->setDate({ 2024, 7, 25 });
    QCOMPARE(document().board().arrow(m_arrow)->note, u"A coupon"_s);
    QCOMPARE(document().board().arrow(m_arrow)->noteSince, july(25));
    QTRY_COMPARE(
        label(u"measureFoot"_s), u"In the first 6 day(s) of it 2 moved, in as many days before 1: ▲ 1 (+100 %)"_s);
    document().setNodeNote({ 2 }, u"A letter"_s, july(24));
    const QPointF card = scene().nodeItem({ 2 })->sceneBoundingRect().center() + QPointF(0, 30);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().mapFromScene(card));
    QTRY_VERIFY(label(u"measureFoot"_s)
                    .contains(u"On Jul 23, 2024, the day before it, 2 customers; on Jul 30, 2024, 5: ▲ 3"_s));
    click(find<QPushButton>(*m_window, u"save"_s));
    QTRY_VERIFY(!m_window->boardPage().isEditing());
    const auto again = m_session->loadBoard(document().board().group);
    QTRY_VERIFY(again.isFinished());
    QCOMPARE(again.result()->arrow(m_arrow)->noteSince, july(25));
}

QTEST_MAIN(TestTimeAndCompare)
#include "tst_timeandcompare.moc"
