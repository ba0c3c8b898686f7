// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/bench/loggenerator.h"
#include "core/engine/derivedkeeper.h"
#include "core/jobs/guithread.h"
#include "core/log/logcsv.h"
#include "core/workspace/workspace.h"
#include "tests/support/heartbeat.h"
#include "tests/support/testing.h"
#include "ui/board/boardview.h"
#include "ui/dialogs/customerlist.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <thread>

using namespace Qt::StringLiterals;
using core::ArrowId;
using core::CountService;
using core::NodeId;
using core::SegmentId;
using ui::Session;

namespace {

/// A workspace with a generated log, made where the window does not wait.
core::Result<void> generate(const QString& path)
{
    QByteArray csv;
    const auto append = [&csv](QByteArrayView piece) -> core::Result<void> {
        csv.append(piece);
        return {};
    };
    const core::bench::LogShape shape{ .customers = 2000, .segments = 20, .days = 120, .seed = 7 };
    if (auto generated = core::bench::generateLog(shape, append); !generated)
        return generated;
    if (auto saved = core::saveFile(path + u".csv"_s, csv); !saved)
        return saved;
    auto workspace = core::Workspace::open(path, core::Workspace::Mode::CreateOrOpen);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto imported = core::logcsv::importFile((*workspace)->writer(), path + u".csv"_s, {}, 0);
    return imported ? core::Result<void>() : tl::unexpected(imported.error());
}

/// The board of all segments, with as many arrows as asked.
class OpenBoard {
public:
    OpenBoard(Session& session, size_t arrows)
        : document(core::Board())
        , numbers(document, session.counts())
        , view(document, numbers)
    {
        document.setSegments(session.state().segments);
        document.setLastDay(session.state().lastDay.value());
        int place = 0;
        for (const core::Segment& segment : session.state().segments) {
            document.addNode(segment.id, QPointF(place % 8 * 320, place / 8 * 200));
            ++place;
        }
        const auto nodes = document.board().nodes();
        for (size_t step = 1; step < nodes.size(); ++step) {
            for (size_t i = 0; i < nodes.size() && document.board().arrows().size() < arrows; ++i)
                document.connectNodes(nodes[i].id, nodes[(i + step) % nodes.size()].id);
        }
        view.resize(1200, 800);
        view.show();
    }

    [[nodiscard]] bool isCounted() const
    {
        const auto& arrows = document.board().arrows();
        const auto& nodes = document.board().nodes();
        return std::ranges::all_of(arrows,
                   [&](const auto& arrow) { return numbers.arrow(arrow.id).state == CountService::State::Ready; })
            && std::ranges::all_of(
                nodes, [&](const auto& node) { return numbers.node(node.id).state == CountService::State::Ready; });
    }
    [[nodiscard]] qint64 countIn(const core::PairMatrix& pairs, const core::Arrow& arrow) const
    {
        const auto index = [&](NodeId node) {
            return static_cast<size_t>(std::ranges::find(pairs.segments, segmentOf(node)) - pairs.segments.begin());
        };
        return pairs.count(index(arrow.source), index(arrow.target));
    }
    [[nodiscard]] SegmentId segmentOf(NodeId node) const { return document.board().node(node)->segment; }

    ui::BoardDocument document;
    ui::BoardNumbers numbers;
    ui::BoardView view;
};

core::PeriodChoice lastDays(int days)
{
    core::PeriodChoice choice;
    choice.days = days;
    return choice;
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Theme::Choice::Light);
        // A workspace of one's own, to measure with: JOURNEYBOARD_WORKSPACE=shop.journey tst_session
        m_path = qEnvironmentVariable("JOURNEYBOARD_WORKSPACE", m_folder.filePath(u"shop.journey"_s));
        if (!QFileInfo::exists(m_path))
            QVERIFY_RESULT(generate(m_path));
        core::guithread::watch();
    }

    void init()
    {
        failOnAnyWarning();
        m_session = std::make_unique<Session>();
        const auto opened = m_session->open(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 60'000);
        QVERIFY_RESULT(opened.result());
    }
    void cleanup() { m_session.reset(); }

    void aBoardOfTwoHundredArrowsNeverStopsTheWindow()
    {
        Heartbeat heartbeat;
        OpenBoard board(*m_session, 199);
        const double drawn = heartbeat.longestMs();
        heartbeat.restart();
        QTRY_VERIFY_WITH_TIMEOUT(board.isCounted(), 60'000);
        qInfo("199 arrows: %.1f ms to draw them one by one, then gaps of at most %.1f ms until they are counted", drawn,
            heartbeat.longestMs());

        const auto& nodes = board.document.board().nodes();
        heartbeat.restart();
        const ArrowId last = board.document.connectNodes(nodes.front().id, nodes.back().id);
        QVERIFY(last.isValid());
        QTRY_VERIFY(board.numbers.arrow(last).state == CountService::State::Ready);
        heartbeat.turn();
        qInfo("the 200th arrow: gaps of at most %.1f ms", heartbeat.longestMs());

        heartbeat.restart();
        for (int days = 1; days <= 60; ++days) {
            board.document.setPeriod(lastDays(days), 1);
            heartbeat.turn();
        }
        qInfo("the period over 200 arrows: gaps of at most %.1f ms", heartbeat.longestMs());
        QVERIFY(!m_session->counts().isBusy());
    }

    void allPairsSayWhatTheArrowsSay()
    {
        OpenBoard board(*m_session, 100);
        board.document.setPeriod(lastDays(28));
        const auto answer = m_session->countAllPairs({}, board.document.period());
        QTRY_VERIFY_WITH_TIMEOUT(board.isCounted() && answer.isFinished(), 60'000);

        QVERIFY_RESULT(answer.result());
        const core::PairMatrix pairs = *answer.result();
        qint64 moved = 0;
        for (const core::Arrow& arrow : board.document.board().arrows()) {
            const auto count = board.numbers.arrow(arrow.id).count;
            QCOMPARE(count, std::optional(board.countIn(pairs, arrow)));
            moved += *count;
        }
        QVERIFY(moved > 0);
    }

    void allPairsCanBeCancelled()
    {
        auto answer = m_session->countAllPairs({}, { core::Day{ 0 }, core::Day{ 1 } });
        answer.cancel();
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.resultCount(), 0);
        const auto dropped = m_session->countAllPairs({}, { core::Day{ 0 }, core::Day{ 1 } });
        m_session->close();
        QTRY_VERIFY(dropped.isFinished());
    }

    void theListIsTheNumber()
    {
        OpenBoard board(*m_session, 20);
        board.document.setPeriod(lastDays(56));
        QTRY_VERIFY_WITH_TIMEOUT(board.isCounted(), 60'000);
        for (const core::Arrow& arrow : board.document.board().arrows()) {
            const auto question = ui::CustomerQuestion::of(board.document, *m_session, arrow.id, {});
            QVERIFY(question);
            const auto customers = QtConcurrent::run(&m_session->listPool(), question->count);
            QTRY_VERIFY(customers.isFinished());
            QVERIFY_RESULT(customers.result());
            QCOMPARE(qint64(customers.result()->size()), board.numbers.arrow(arrow.id).count.value());
        }
    }

    void whatIsDerivedIsKeptWhenNobodyWantsAnything()
    {
        std::vector<SegmentId> segments;
        for (const core::Segment& segment : m_session->state().segments)
            segments.push_back(segment.id);
        QSignalSpy kept(m_session.get(), &Session::kept);
        const auto group = m_session->addGroup(u"All"_s, segments);
        QTRY_VERIFY(group.isFinished());
        QVERIFY_RESULT(group.result());
        core::Board saved;
        {
            OpenBoard board(*m_session, 40);
            saved = board.document.board();
            saved.group = *group.result();
            QTRY_VERIFY_WITH_TIMEOUT(board.isCounted(), 60'000);
        }
        const auto written = m_session->saveBoard(saved);
        QTRY_VERIFY(written.isFinished());
        QVERIFY_RESULT(written.result());
        kept.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!kept.isEmpty(), 60'000);
        QVERIFY(!m_session->isBusy());
        QVERIFY(missing().isEmpty());

        // The next opening has its numbers at once, and they are the same.
        m_session = std::make_unique<Session>();
        const auto opened = m_session->open(m_path);
        QTRY_VERIFY(opened.isFinished());
        OpenBoard again(*m_session, 40);
        again.document.setPeriod(lastDays(28));
        QTRY_VERIFY(again.isCounted());
        const auto pairs = m_session->countAllPairs({}, again.document.period());
        QTRY_VERIFY(pairs.isFinished());
        const core::PairMatrix matrix = pairs.result().value();
        for (const core::Arrow& arrow : again.document.board().arrows()) {
            QCOMPARE(again.numbers.arrow(arrow.id).count, std::optional(again.countIn(matrix, arrow)));
        }

        // A board that goes takes with it what was derived for it.
        QSignalSpy keptAgain(m_session.get(), &Session::kept);
        const auto removed = m_session->removeGroup(*group.result());
        QTRY_VERIFY(removed.isFinished());
        keptAgain.clear();
        QTRY_VERIFY_WITH_TIMEOUT(!keptAgain.isEmpty(), 60'000);
        QVERIFY(missing().isEmpty());
    }

    void aVerbGoesBeforeTheUpkeepAndClosingDoesNotWaitForIt()
    {
        QTest::qWait(520); // the upkeep has just begun
        const auto group = m_session->addGroup(u"Another"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(group.isFinished(), 5'000);
        QVERIFY_RESULT(group.result());
        const auto gone = m_session->removeGroup(*group.result());
        QTRY_VERIFY_WITH_TIMEOUT(gone.isFinished(), 5'000);
        QTest::qWait(520);
        m_session->close();
        QVERIFY(!m_session->isOpen());
    }

private:
    /// What the upkeep would do now.
    core::derivedkeeper::Plan missing() const
    {
        core::derivedkeeper::Plan plan;
        std::thread other([&] {
            const auto reader = core::Workspace::openReader(m_path);
            plan = core::derivedkeeper::plan(**reader).value();
        });
        other.join();
        return plan;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
