// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/countservice.h"
#include "core/engine/within.h"
#include "tests/support/fakecounts.h"
#include "tests/support/testing.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>
#include <map>
#include <memory>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr SegmentId Once{ 1 };
constexpr SegmentId Twice{ 2 };
constexpr SegmentId Thrice{ 3 };
constexpr SegmentId Broken{ 9 };
constexpr Period AllDays{ { 0 }, { 30 } };

/// Customer 1 climbs a step every ten days; each load gives version `version`.
SegmentLogPtr ladder(SegmentId segment, qint64 version)
{
    auto log = std::make_shared<SegmentLog>();
    log->segment = segment;
    log->version = version;
    log->days = AllDays;
    log->firstRecordedDay = { 15 };
    const int step = int((segment.value - 1) % 3 + 1) * 8;
    log->stays = { { 1, { step - 5 }, { step + 3 } } };
    if (segment == Twice)
        log->stays.front().left = Day::never();
    return log;
}

/// What two days more did to a ladder of version 1: who was in leaves, somebody else passes through, and one more.
constexpr qint64 Grown = 7;
LogChanges growthOf(SegmentId segment)
{
    const Day next = AllDays.last + 1;
    LogChanges changes{ segment, 1, Grown, { next, next + 1 }, { 15 }, {}, {} };
    changes.begun = { { 2, next, segment == Once ? next + 1 : Day::never() },
        { 3, segment == Twice ? next + 1 : next, Day::never() } };
    if (segment == Twice)
        changes.ended = { { 1, ladder(Twice, 1)->stays.front().joined, next + 1 } };
    return changes;
}

SegmentLogPtr grown(SegmentId segment)
{
    return advanced(ladder(segment, 1), growthOf(segment));
}

/// A workspace whose loads wait for a permit each; it is asked from the pool's threads.
struct Loading {
    QSemaphore permits;
    std::atomic<int> opened = 0;
    std::atomic<int> started = 0;
    std::atomic<int> ended = 0;
    std::atomic<int> stored = 0; ///< questions for stored indexes
    std::atomic<qint64> version = 1;
    std::atomic<bool> onceStays = false; ///< at version 1
    std::atomic<bool> hasStored = false; ///< an index of every arrow and node of version 1

    OpenCountSource opener()
    {
        FakeCounts fake;
        fake.log = [this](SegmentId segment, const Progress& progress) -> Result<SegmentLogPtr> {
            const qint64 asked = version;
            ++started;
            while (!permits.tryAcquire(1, 10)) {
                if (progress.shouldStop())
                    return failure(ErrorCode::Cancelled, {});
            }
            ++ended;
            if (segment == Broken)
                return failure(ErrorCode::Io, u"The log cannot be read."_s);
            return asked == Grown ? grown(segment) : ladder(segment, asked);
        };
        fake.version = [this](SegmentId segment) { return segment == Once && onceStays ? 1 : version.load(); };
        const auto isStored = [this] {
            ++stored;
            return hasStored && version == 1;
        };
        fake.node = [isStored](const NodeKey& node) {
            return isStored() ? std::make_shared<const NodeIndex>(*ladder(node.segment, 1)) : nullptr;
        };
        fake.arrow = [isStored](const ArrowKey& arrow) {
            return isStored()
                ? std::make_shared<const ArrowIndex>(ladder(arrow.source, 1), ladder(arrow.target, 1), arrow.options)
                : nullptr;
        };
        return [this, open = fake.opener()] {
            ++opened;
            return open();
        };
    }
};

} // namespace

class TestCountService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_loading = std::make_unique<Loading>();
        m_pool.setMaxThreadCount(1);
        m_service = std::make_unique<CountService>(m_pool, m_loading->opener());
    }
    void cleanup()
    {
        m_service.reset();
        QCOMPARE(m_pool.waitForDone(5000), true);
    }

    void countsANode()
    {
        QSignalSpy ready(m_service.get(), &CountService::nodeReady);
        QCOMPARE(m_service->nodeState(Twice), CountService::State::Unknown);

        m_service->wantNode(Twice);
        m_service->wantNode(Twice, { .recordedOnly = true });
        QCOMPARE(m_service->nodeState(Twice), CountService::State::Counting);
        QVERIFY(!m_service->node(Twice, {}));
        m_loading->permits.release();

        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(m_service->nodeState(Twice), CountService::State::Ready);
        QCOMPARE(m_service->node(Twice, {})->members({ 12 }), 1);
        QCOMPARE(m_service->node(Twice, { .recordedOnly = true })->members({ 12 }), 0);
        QCOMPARE(m_service->node(Twice, { .recordedOnly = true })->members({ 15 }), 1);
    }

    void countsAnArrowWithItsOptions()
    {
        QSignalSpy ready(m_service.get(), &CountService::arrowReady);
        m_loading->permits.release(2);

        m_service->wantArrow(Once, Twice, {});
        m_service->wantArrow(Once, Twice, { .recordedOnly = true });

        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(ready.first().at(0).value<SegmentId>(), Once);
        QCOMPARE(ready.first().at(1).value<SegmentId>(), Twice);
        QCOMPARE(m_service->arrow(Once, Twice, {})->count(AllDays), 1);
        QCOMPARE(m_service->arrow(Once, Twice, { .recordedOnly = true })->count(AllDays), 0);
        QVERIFY(!m_service->arrow(Twice, Once, {}));
        QCOMPARE(m_service->arrowState(Once, Twice, { .directOnly = true }), CountService::State::Unknown);
    }

    void countsWithinAnotherSegment()
    {
        m_loading->permits.release(20);
        m_loading->hasStored = true; // what is stored is of all customers

        m_service->wantArrow(Once, Twice, {}, Thrice);
        m_service->wantNode(Twice, {}, Thrice);

        QTRY_COMPARE(m_service->arrowState(Once, Twice, {}, Thrice), CountService::State::Ready);
        QTRY_COMPARE(m_service->nodeState(Twice, {}, Thrice), CountService::State::Ready);
        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Unknown);
        const ArrowIndex anew(ladder(Once, 1), ladder(Twice, 1), {}, ladder(Thrice, 1));
        const NodeIndex both(*commonLog(ladder(Twice, 1), ladder(Thrice, 1), {}));
        for (qint32 day = 0; day <= AllDays.last.value; ++day) {
            const Period period{ { day / 2 }, { day } };
            QCOMPARE(m_service->arrow(Once, Twice, {}, Thrice)->count(period), anew.count(period));
            QCOMPARE(m_service->node(Twice, {}, Thrice)->members({ day }), both.members({ day }));
        }

        // It rests on the third segment, too.
        m_loading->version = Grown;
        m_service->advance({ growthOf(Thrice) });
        QCOMPARE(m_service->arrowState(Once, Twice, {}, Thrice), CountService::State::Counting);
        QTRY_COMPARE(m_service->nodeState(Twice, {}, Thrice), CountService::State::Ready);
        m_service->forget({ Thrice });
        QCOMPARE(m_service->arrowState(Once, Twice, {}, Thrice), CountService::State::Unknown);
        QCOMPARE(m_service->nodeState(Twice, {}, Thrice), CountService::State::Unknown);
    }

    void onlyWhatTheBoardAsksForIsKeptBeyondTheBudget()
    {
        QSignalSpy ready(m_service.get(), &CountService::arrowReady);
        m_loading->permits.release(20);
        m_service->wantArrow(Once, Twice, {});
        m_service->wantArrow(Twice, Once, {});
        m_service->trim(0); // both are of the board that is open
        QTRY_COMPARE(ready.size(), 2);

        m_service->wantArrow(Twice, Once, {});
        m_service->wantArrow(Once, Twice, { .directOnly = true });
        m_service->trim(1'000'000);
        QVERIFY(m_service->arrow(Once, Twice, {}));
        QTRY_COMPARE(ready.size(), 3);
        m_service->wantArrow(Twice, Once, {});
        m_service->trim(0);

        QVERIFY(m_service->arrow(Twice, Once, {}));
        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Unknown);
        QCOMPARE(m_service->arrowState(Once, Twice, { .directOnly = true }), CountService::State::Unknown);
    }

    void whatIsAskedInOneGoIsOneJobWithOneConnection()
    {
        QSignalSpy ready(m_service.get(), &CountService::arrowReady);
        QSignalSpy delivered(m_service.get(), &CountService::delivered);
        m_loading->permits.release(100);

        for (qint64 source = 1; source <= 7; ++source) {
            m_service->wantNode({ 10 + source });
            for (qint64 target = 1; target <= 7; ++target) {
                if (source != target)
                    m_service->wantArrow({ 10 + source }, { 10 + target }, {});
            }
        }

        QTRY_COMPARE(ready.size(), 42);
        QTRY_VERIFY(!m_service->isBusy());
        QVERIFY(m_loading->opened <= 2); // the first may be answered before the others are asked
        QCOMPARE(m_loading->started.load(), 7); // each log once
        QVERIFY(delivered.size() <= 10);
    }

    void oneArrowMoreIsWorkForOne()
    {
        m_loading->permits.release(100);
        m_service->wantArrow(Once, Twice, {});
        m_service->wantArrow(Twice, Thrice, {});
        QTRY_VERIFY(!m_service->isBusy());
        const int stored = m_loading->stored;
        QSignalSpy ready(m_service.get(), &CountService::arrowReady);

        m_service->wantArrow(Once, Thrice, {});
        m_service->wantArrow(Twice, Thrice, {}); // is there

        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(!m_service->isBusy());
        QCOMPARE(m_loading->stored.load(), stored + 1);
        QCOMPARE(m_loading->started.load(), 3);
    }

    void whatIsKeptReadyNeedsNoLog()
    {
        m_loading->hasStored = true;
        m_service->wantNode(Twice);
        m_service->wantArrow(Once, Twice, {});
        m_service->wantArrow(Once, Twice, { .directOnly = true });

        QTRY_VERIFY(!m_service->isBusy());
        QCOMPARE(m_service->node(Twice, {})->members({ 12 }), 1);
        QCOMPARE(m_service->arrow(Once, Twice, {})->count(AllDays), 1);
        QCOMPARE(m_service->arrowState(Once, Twice, { .directOnly = true }), CountService::State::Ready);
        QCOMPARE(m_loading->started.load(), 0);
    }

    void whatIsKeptReadyDoesNotWaitForWhatIsBuilt()
    {
        m_service->wantArrow(Once, Twice, {});
        QTRY_COMPARE(m_loading->started.load(), 1);
        m_service->wantArrow(Twice, Thrice, {});
        m_loading->hasStored = true;
        m_service->wantArrow(Once, Thrice, {});
        m_loading->permits.release(2);

        QTRY_COMPARE(m_service->arrowState(Once, Thrice, {}), CountService::State::Ready);
        QCOMPARE(m_service->arrowState(Twice, Thrice, {}), CountService::State::Ready);
        QCOMPARE(m_loading->started.load(), 2); // of the first arrow
    }

    void whatIsKeptReadyButStaleIsBuiltAnew()
    {
        m_loading->hasStored = true;
        m_loading->version = 2;
        m_loading->permits.release(2);

        m_service->wantArrow(Once, Twice, {});

        QTRY_COMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Ready);
        QCOMPARE(m_loading->started.load(), 2);
    }

    void aDroppedLogIsReadAgainAndItsNumbersStay()
    {
        m_service = std::make_unique<CountService>(m_pool, m_loading->opener(), 1); // room for no log at all
        m_loading->permits.release(100);
        m_service->wantNode(Twice);
        m_service->wantArrow(Once, Twice, {});
        QTRY_VERIFY(!m_service->isBusy());
        QCOMPARE(m_service->node(Twice, {})->members({ 12 }), 1);
        QCOMPARE(m_loading->started.load(), 3);

        const auto logs = m_service->logReader()({ Twice, Once }, {});

        QVERIFY_RESULT(logs);
        QCOMPARE(logs->size(), size_t(2));
        QCOMPARE(logs->front()->segment, Twice);
        QCOMPARE(logs->back()->segment, Once);
        QCOMPARE(m_loading->started.load(), 5);
    }

    void listsReadNoLogThatIsInMemory()
    {
        m_loading->permits.release(100);
        m_service->wantArrow(Once, Twice, {});
        QTRY_VERIFY(!m_service->isBusy());
        const CountService::LogReader read = m_service->logReader();

        QVERIFY_RESULT(read({ Once, Twice }, {}));
        QCOMPARE(m_loading->started.load(), 2);

        // Written meanwhile: what is read together is of one moment.
        m_loading->version = 2;
        const auto newer = read({ Once, Twice }, {});
        QVERIFY_RESULT(newer);
        QCOMPARE(newer->front()->version, 2);
        QCOMPARE(newer->back()->version, 2);
        m_service.reset();
        QVERIFY_RESULT(read({ Once, Thrice }, {}));
        QVERIFY(!read({ Broken }, {}));
    }

    void newDaysBringForwardWithoutReading()
    {
        m_loading->permits.release(100);
        const std::vector<RuleOptions> rules{ {}, { .directOnly = true }, { .firstTimeOnly = true },
            { .recordedOnly = true } };
        for (const SegmentId segment : { Once, Twice, Thrice }) {
            m_service->wantNode(segment);
            m_service->wantNode(segment, { .recordedOnly = true });
        }
        for (const RuleOptions& rule : rules) {
            m_service->wantArrow(Once, Twice, rule);
            m_service->wantArrow(Once, Thrice, rule); // only its target grows
            m_service->wantArrow(Thrice, Twice, rule);
        }
        QTRY_VERIFY(!m_service->isBusy());
        const int loads = m_loading->started;
        m_loading->version = Grown;
        m_loading->onceStays = true;

        m_service->advance({ growthOf(Twice), growthOf(Thrice) });

        QCOMPARE(m_service->nodeState(Twice), CountService::State::Counting);
        QCOMPARE(m_service->nodeState(Once), CountService::State::Ready);
        QTRY_VERIFY(!m_service->isBusy());
        QCOMPARE(m_loading->started.load(), loads);
        const std::map<SegmentId, SegmentLogPtr> logs{ { Once, ladder(Once, 1) }, { Twice, grown(Twice) },
            { Thrice, grown(Thrice) } };
        for (const RuleOptions& rule : rules) {
            for (const auto& [source, target] :
                { std::pair(Once, Twice), std::pair(Once, Thrice), std::pair(Thrice, Twice) }) {
                const ArrowIndex anew(logs.at(source), logs.at(target), rule);
                for (qint32 first = 0; first <= AllDays.last.value + 2; ++first) {
                    for (qint32 last = first; last <= AllDays.last.value + 2; ++last) {
                        const Period period{ { first }, { last } };
                        QCOMPARE(m_service->arrow(source, target, rule)->count(period), anew.count(period));
                    }
                }
            }
            for (const auto& [segment, log] : logs) {
                const NodeIndex anew(rule.recordedOnly ? *recordedOnly(log) : *log);
                for (qint32 day = 0; day <= AllDays.last.value + 2; ++day) {
                    QCOMPARE(m_service->node(segment, rule)->members({ day }), anew.members({ day }));
                    QCOMPARE(m_service->node(segment, rule)->joined({ { day }, AllDays.last + 2 }),
                        anew.joined({ { day }, AllDays.last + 2 }));
                }
            }
        }
    }

    void changesThatLeadElsewhereAreNotBelieved()
    {
        m_loading->permits.release(100);
        m_service->wantNode(Twice);
        m_service->wantArrow(Twice, Thrice, {});
        QTRY_VERIFY(!m_service->isBusy());
        const int loads = m_loading->started;
        m_loading->version = 9; // more was written than the changes say

        m_service->advance({ growthOf(Twice), growthOf(Thrice) });

        QTRY_VERIFY(!m_service->isBusy());
        QCOMPARE(m_loading->started.load(), loads + 2);
        QCOMPARE(m_service->node(Twice, {})->days(), AllDays); // as the workspace says
        QCOMPARE(m_service->logReader()({ Thrice }, {})->front()->version, 9);
    }

    void newDaysWhileItCountsAreCounted()
    {
        m_service->wantNode(Twice);
        QTRY_COMPARE(m_loading->started.load(), 1);
        m_loading->version = Grown;

        m_service->advance({ growthOf(Twice) });
        m_loading->permits.release(100);

        QTRY_VERIFY(!m_service->isBusy());
        QCOMPARE(m_service->node(Twice, {})->days().last, AllDays.last + 2);
    }

    void saysWhenItIsBusy()
    {
        QSignalSpy busy(m_service.get(), &CountService::busyChanged);

        m_service->wantArrow(Once, Twice, {});
        QVERIFY(m_service->isBusy());
        m_loading->permits.release(2);

        QTRY_VERIFY(!m_service->isBusy());
        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Ready);
        QCOMPARE(busy.size(), 2);
        QCOMPARE(busy.first().first().toBool(), true);
        QCOMPARE(busy.last().first().toBool(), false);
    }

    void aBrokenLogFailsWhatRestsOnIt()
    {
        QSignalSpy failed(m_service.get(), &CountService::failed);
        m_loading->permits.release(100);

        m_service->wantNode(Once);
        m_service->wantNode(Broken);
        m_service->wantArrow(Once, Broken, {});

        QTRY_VERIFY(!m_service->isBusy());
        QVERIFY(!failed.isEmpty());
        QCOMPARE(failed.first().first().toString(), u"The log cannot be read."_s);
        QCOMPARE(m_service->nodeState(Broken), CountService::State::Failed);
        QCOMPARE(m_service->arrowState(Once, Broken, {}), CountService::State::Failed);
        QCOMPARE(m_service->nodeState(Once), CountService::State::Ready);
        const auto before = failed.size();
        m_service->wantArrow(Once, Broken, {});
        QTRY_COMPARE(failed.size(), before + 1);
    }

    void aWorkspaceThatDoesNotOpenFailsEverythingOnce()
    {
        m_service = std::make_unique<CountService>(
            m_pool, [] { return Result<std::unique_ptr<CountSource>>(failure(ErrorCode::Io, u"It is gone."_s)); });
        QSignalSpy failed(m_service.get(), &CountService::failed);

        m_service->wantNode(Once);
        m_service->wantArrow(Once, Twice, {});

        QTRY_VERIFY(!m_service->isBusy());
        QCOMPARE(failed.first().first().toString(), u"It is gone."_s);
        QCOMPARE(m_service->nodeState(Once), CountService::State::Failed);
        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Failed);
    }

    void theNewestLogWins()
    {
        QSignalSpy ready(m_service.get(), &CountService::arrowReady);
        m_service->wantArrow(Once, Twice, {});
        QTRY_COMPARE(m_loading->started.load(), 1);
        QCOMPARE(m_loading->opened.load(), 1);

        m_loading->version = 2;
        m_service->forget({ Once, Twice });
        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Unknown);
        m_service->wantArrow(Once, Twice, {});
        m_loading->permits.release(4);

        QTRY_COMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Ready);
        QCOMPARE(ready.size(), 1);
        QCOMPARE(m_loading->opened.load(), 2); // a connection that sees the new moment
        QCOMPARE(m_service->logReader()({ Once }, {})->front()->version, 2);
    }

    void forgetsOnlyWhatChanged()
    {
        m_loading->permits.release(4);
        m_service->wantNode(Twice);
        m_service->wantArrow(Once, Twice, {});
        m_service->wantArrow(Twice, Thrice, {});
        QTRY_VERIFY(!m_service->isBusy());

        m_service->forget({ Thrice });

        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Ready);
        QCOMPARE(m_service->nodeState(Twice), CountService::State::Ready);
        QCOMPARE(m_service->arrowState(Twice, Thrice, {}), CountService::State::Unknown);
    }

    void forgettingWhileItRunsIsSilent()
    {
        QSignalSpy ready(m_service.get(), &CountService::nodeReady);
        QSignalSpy failed(m_service.get(), &CountService::failed);
        m_service->wantNode(Once);
        m_service->wantNode(Broken);
        QTRY_VERIFY(m_loading->started.load() >= 1);

        m_service->forgetAll();
        QVERIFY(!m_service->isBusy());
        QVERIFY(m_pool.waitForDone(5000)); // the load stops by itself
        QCoreApplication::processEvents();

        QCOMPARE(ready.size(), 0);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(m_service->nodeState(Once), CountService::State::Unknown);
        QCOMPARE(m_loading->ended.load(), 0);
    }

    void whatWasForgottenLastDoesNotHoldBackTheOthers()
    {
        QSignalSpy ready(m_service.get(), &CountService::nodeReady);
        m_loading->permits.release(2);
        m_service->wantNode(Once);
        m_service->wantNode(Thrice);
        m_service->wantNode(Twice); // waits for a permit
        QTRY_COMPARE(m_loading->started.load(), 3);

        m_service->forget({ Twice });

        QTRY_COMPARE(ready.size(), 2);
        QVERIFY(!m_service->isBusy());
    }

    void aReceiverMayForgetEverything()
    {
        m_loading->permits.release(10);
        QObject::connect(m_service.get(), &CountService::nodeReady, m_service.get(), &CountService::forgetAll);

        m_service->wantNode(Once);
        m_service->wantArrow(Once, Twice, {});

        QTRY_COMPARE(m_service->nodeState(Once), CountService::State::Unknown);
        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Unknown);
        QVERIFY(!m_service->isBusy());
    }

    void endsWhileLoadsRun()
    {
        m_service->wantArrow(Once, Twice, {});
        QTRY_COMPARE(m_loading->started.load(), 1);

        m_service.reset();

        QCOMPARE(m_loading->ended.load(), 0);
    }

    void keepsTheLogsThatWereUsedLast()
    {
        const auto logOf = [](qint64 segment, size_t stays) {
            auto log = std::make_shared<SegmentLog>();
            log->segment = { segment };
            log->version = 1;
            log->stays.resize(stays);
            return log;
        };
        LogCache cache(2500 * sizeof(Stay));
        cache.insert(logOf(1, 1000));
        cache.insert(logOf(2, 1000));
        QVERIFY(cache.find({ 1 }, 1));
        const SegmentLogPtr held = cache.find({ 2 }, 1);
        QVERIFY(cache.find({ 1 }, 1));

        cache.insert(logOf(3, 1000)); // too much with both others

        QVERIFY(!cache.find({ 2 }, 1));
        QCOMPARE(held->stays.size(), size_t(1000)); // whoever holds it keeps it
        QVERIFY(cache.find({ 1 }, 1));
        QVERIFY(cache.find({ 3 }, 1));
        QVERIFY(!cache.find({ 3 }, 2));
        QVERIFY(cache.bytes() <= qint64(2500 * sizeof(Stay)));
        cache.insert(logOf(4, 3000)); // more than there is room for
        QVERIFY(cache.bytes() <= qint64(2500 * sizeof(Stay)));
        cache.forget({ SegmentId{ 1 }, SegmentId{ 3 } });
        QCOMPARE(cache.bytes(), 0);
    }

private:
    std::unique_ptr<Loading> m_loading;
    QThreadPool m_pool;
    std::unique_ptr<CountService> m_service;
};

QTEST_GUILESS_MAIN(TestCountService)
#include "tst_countservice.moc"
