// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/englishplurals.h"
#include "core/base/safefile.h"
#include "core/jobs/guithread.h"
#include "tests/support/answers.h"
#include "tests/support/orderexport.h"
#include "tests/support/testing.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/rebuilddialog.h"
#include "ui/segments/segmentlife.h"
#include "ui/theme/theme.h"
#include "ui/widgets/parts.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ui::Session;

namespace {

core::Segment segmentOf(const QString& name, qint64 orders)
{
    core::FactTest test;
    test.number = orders;
    core::Segment segment;
    segment.name = name;
    segment.conditions = core::Condition{ test, {} };
    return segment;
}

QPushButton* button(const QWidget& parent, const QString& text)
{
    const auto buttons = parent.findChildren<QPushButton*>();
    for (QPushButton* const candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QString wordsOf(const QWidget& parent)
{
    QStringList words;
    const auto labels = parent.findChildren<QLabel*>();
    for (const QLabel* const label : labels)
        words << label->text();
    return words.join(u'\n');
}

} // namespace

class TestSegmentLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
        core::guithread::watch();
        qApp->installTranslator(&m_plurals);
    }
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_answers = std::make_unique<Answers>();
        ui::Prompts::setCurrent(m_answers.get());
        m_window = std::make_unique<QWidget>();
        m_session = std::make_unique<Session>();
        finish(m_session->create(m_folder->filePath(u"shop.journey"_s)));
        import(orderRow(1, "a", "2024-07-01") + orderRow(2, "b", "2024-07-03") + orderRow(3, "c", "2024-07-10"));
        finish(m_session->addSegment(segmentOf(u"Buyers"_s, 1)));
        finish(m_session->addSegment(segmentOf(u"Twice"_s, 2)));
        import(orderRow(4, "a", "2024-07-15"));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        ui::Prompts::setCurrent(nullptr);
    }

    void aRebuildSaysFirstWhatItChanges()
    {
        const qint64 before = segment(u"Buyers"_s).logVersion;
        ui::segmentlife::rebuild(m_window.get(), *m_session, { segment(u"Buyers"_s).id, segment(u"Twice"_s).id });
        QTRY_VERIFY(wordsOf(dialog<ui::RebuildDialog>()).contains(u"Nothing would change"_s));
        QVERIFY(button(dialog<ui::RebuildDialog>(), u"Rebuild"_s)->isHidden());
        button(dialog<ui::RebuildDialog>(), u"Close"_s)->click();
        QTRY_VERIFY(!m_window->findChild<ui::RebuildDialog*>());

        import(orderRow(5, "d", "2024-07-12")); // late: on a recorded day
        QCOMPARE(m_session->state().imports.front().lateOrders, 1);
        QCOMPARE(segment(u"Buyers"_s).logVersion, before);
        ui::segmentlife::rebuild(m_window.get(), *m_session, { segment(u"Buyers"_s).id });
        auto& asking = dialog<ui::RebuildDialog>();
        QTRY_VERIFY(button(asking, u"Rebuild"_s)->isEnabled());
        const QString words = wordsOf(asking);
        QVERIFY2(
            words.contains(u"1 stay of 1 customer would change: 1 added, 0 removed, 0 altered"_s), qPrintable(words));
        QVERIFY2(words.contains(u"3 recorded days between %1 and %2 would have other members"_s.arg(
                     ui::dayText(core::Day::fromIso(u"2024-07-12").value()),
                     ui::dayText(core::Day::fromIso(u"2024-07-14").value()))),
            qPrintable(words));
        QCOMPARE(segment(u"Buyers"_s).logVersion, before);

        button(asking, u"Rebuild"_s)->click();
        QTRY_COMPARE(segment(u"Buyers"_s).customers, 4);
        QVERIFY(segment(u"Buyers"_s).firstRecordedDay.isNever());
    }

    void cancellingARebuildLeavesTheLog()
    {
        const qint64 before = segment(u"Twice"_s).logVersion;
        ui::segmentlife::rebuild(m_window.get(), *m_session, { segment(u"Twice"_s).id });
        dialog<ui::RebuildDialog>().reject();
        QTRY_VERIFY(!m_window->findChild<ui::RebuildDialog*>());
        QVERIFY(!m_session->isBusy());
        QCOMPARE(segment(u"Twice"_s).logVersion, before);
    }

    void otherConditionsRebuildStartAnewOrBecomeANewSegment_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("days");
        QTest::newRow("rebuild") << 0 << 2 << 14;
        QTest::newRow("start anew") << 1 << 2 << 1;
        QTest::newRow("new segment") << 2 << 3 << 14;
    }
    void otherConditionsRebuildStartAnewOrBecomeANewSegment()
    {
        QFETCH(int, choice);
        QFETCH(int, segments);
        QFETCH(int, days);
        const core::Segment old = segment(u"Twice"_s);
        core::Segment changed = segmentOf(u"Twice"_s, 3);
        changed.id = old.id;
        bool isSaved = false;
        ui::segmentlife::save(m_window.get(), *m_session, changed, {}, [&] { isSaved = true; });
        auto& asking = dialog<ui::HistoryDialog>();
        asking.findChildren<QRadioButton*>().at(choice)->setChecked(true);
        QTRY_VERIFY(wordsOf(asking).contains(u"would change"_s));
        QTRY_VERIFY(button(asking, u"Save"_s)->isEnabled());
        if (choice == 2)
            QCOMPARE(asking.findChild<QLineEdit*>()->text(), u"Twice (2)"_s);

        button(asking, u"Save"_s)->click();

        QTRY_VERIFY(isSaved);
        QCOMPARE(m_session->state().segments.size(), static_cast<size_t>(segments));
        const core::Segment now = segment(choice == 2 ? u"Twice (2)"_s : u"Twice"_s);
        QVERIFY(now.conditions == changed.conditions);
        QCOMPARE(now.days.length(), days);
        if (choice == 2)
            QCOMPARE(segment(u"Twice"_s).logVersion, old.logVersion);
    }

    void removingNamesTheBoardsFirst()
    {
        finish(m_session->addGroup(u"Ladder"_s, { segment(u"Buyers"_s).id }));
        core::Board board;
        board.group = m_session->state().groups.front().id;
        board.name = u"Ladder"_s;
        board.insertNode({ board.nextNodeId(), segment(u"Buyers"_s).id, {}, {} });
        finish(m_session->saveBoard(board));
        ui::segmentlife::remove(m_window.get(), *m_session, { segment(u"Buyers"_s).id });
        QTRY_COMPARE(m_answers->asked.size(), 1);
        QVERIFY2(m_answers->asked.front().contains(u"On the board “Ladder”."_s), qPrintable(m_answers->asked.front()));
        QCOMPARE(m_session->state().segments.size(), size_t{ 2 });
        m_answers->choices = { 0 };
        ui::segmentlife::remove(m_window.get(), *m_session, { segment(u"Buyers"_s).id });
        QTRY_COMPARE(m_session->state().segments.size(), size_t{ 1 });
    }

    void aGroupGoesToAFileAndBack()
    {
        finish(m_session->addGroup(u"Ladder"_s, { segment(u"Buyers"_s).id, segment(u"Twice"_s).id }));
        m_answers->saved = m_folder->filePath(u"ladder.json"_s);
        m_answers->opened = { m_answers->saved };
        ui::segmentlife::exportGroup(m_window.get(), *m_session, m_session->state().groups.front().id);
        QTRY_VERIFY(QFileInfo::exists(m_answers->saved));

        core::GroupId taken;
        m_answers->choices = { 1 };
        ui::segmentlife::import(m_window.get(), *m_session, [&](core::GroupId group) { taken = group; });
        QTRY_VERIFY(taken.isValid());
        QVERIFY2(m_answers->asked.front().contains(u"conditions: 2 segments."_s), qPrintable(m_answers->asked.front()));
        QCOMPARE(m_session->state().group(taken)->name, u"Ladder (2)"_s);
        QCOMPARE(m_session->state().segments.size(), size_t{ 4 });
        QCOMPARE(segment(u"Twice (2)"_s).days.length(), 14);

        QVERIFY_RESULT(core::saveFile(m_answers->saved, QByteArray(R"({"journeyboard": 1, "segments": [3]})")));
        QSignalSpy failed(m_session.get(), &Session::failed);
        ui::segmentlife::import(m_window.get(), *m_session, [](core::GroupId) {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_session->state().segments.size(), size_t{ 4 });
    }

private:
    template <typename T>
    static void finish(const QFuture<core::Result<T>>& answer)
    {
        QTRY_VERIFY(answer.isFinished());
        QVERIFY_RESULT(answer.result());
        QCoreApplication::sendPostedEvents();
    }
    void import(const QByteArray& rows)
    {
        const QString path = m_folder->filePath(u"orders_export.csv"_s);
        QVERIFY_RESULT(core::saveFile(path, OrderHeader + rows));
        finish(m_session->importFile(path, "Asia/Tokyo"));
    }
    core::Segment segment(const QString& name)
    {
        for (const core::Segment& segment : m_session->state().segments) {
            if (segment.name == name)
                return segment;
        }
        return {};
    }
    template <typename T>
    T& dialog()
    {
        T* found = m_window->findChild<T*>();
        Q_ASSERT(found);
        return *found;
    }

    core::EnglishPlurals m_plurals;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestSegmentLife)
#include "tst_segmentlife.moc"
