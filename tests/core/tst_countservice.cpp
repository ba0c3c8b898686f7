// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/countservice.h"
#include "tests/support/testing.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <atomic>
#include <memory>
#include <thread>

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
    const int step = int(segment.value) * 8;
    log->stays = { { 1, { step - 5 }, { step + 3 } } };
    if (segment == Twice)
        log->stays.front().left = Day::never();
    return log;
}

/// A loader whose loads wait for a permit each, and which is asked from the pool's threads.
struct Loading {
    QSemaphore permits;
    std::atomic<int> started = 0;
    std::atomic<int> ended = 0;
    std::atomic<qint64> version = 1;

    CountService::LogLoader loader()
    {
        return [this](SegmentId segment) -> Result<SegmentLogPtr> {
            const qint64 asked = version;
            ++started;
            permits.acquire();
            ++ended;
            if (segment == Broken)
                return failure(ErrorCode::Io, u"The log cannot be read."_s);
            return ladder(segment, asked);
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
        m_pool.setMaxThreadCount(2);
        m_service = std::make_unique<CountService>(m_pool, m_loading->loader());
    }
    void cleanup()
    {
        m_loading->permits.release(100);
        m_service.reset();
        QCOMPARE(m_pool.waitForDone(5000), true);
    }

    void countsANode()
    {
        QSignalSpy ready(m_service.get(), &CountService::nodeReady);
        QCOMPARE(m_service->nodeState(Twice), CountService::State::Unknown);

        m_service->wantNode(Twice);
        QCOMPARE(m_service->nodeState(Twice), CountService::State::Counting);
        QVERIFY(!m_service->node(Twice, {}));
        QVERIFY(!m_service->log(Twice));
        m_loading->permits.release();

        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(m_service->nodeState(Twice), CountService::State::Ready);
        QCOMPARE(m_service->node(Twice, {})->members({ 12 }), 1);
        QCOMPARE(m_service->node(Twice, { .recordedOnly = true })->members({ 12 }), 0);
        QCOMPARE(m_service->node(Twice, { .recordedOnly = true })->members({ 15 }), 1);
        QCOMPARE(m_service->log(Twice)->segment, Twice);
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

    void loadsALogOnceForAll()
    {
        QSignalSpy ready(m_service.get(), &CountService::arrowReady);
        m_loading->permits.release(100);

        m_service->wantNode(Twice);
        m_service->wantArrow(Once, Twice, {});
        m_service->wantArrow(Twice, Thrice, {});
        m_service->wantArrow(Once, Twice, {});
        m_service->wantNode(Once);

        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(m_loading->started.load(), 3);
        m_service->wantArrow(Once, Twice, {});
        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Ready);
        QVERIFY(!m_service->isBusy());
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
        m_loading->permits.release(2);

        m_service->wantArrow(Once, Broken, {});

        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), u"The log cannot be read."_s);
        QCOMPARE(m_service->nodeState(Broken), CountService::State::Failed);
        QCOMPARE(m_service->arrowState(Once, Broken, {}), CountService::State::Failed);
        QTRY_COMPARE(m_service->nodeState(Once), CountService::State::Ready);
        QVERIFY(!m_service->isBusy());
        m_loading->permits.release();
        m_service->wantArrow(Once, Broken, {});
        QTRY_COMPARE(failed.size(), 2);
    }

    void theNewestLogWins()
    {
        QSignalSpy ready(m_service.get(), &CountService::arrowReady);
        m_service->wantArrow(Once, Twice, {});
        QTRY_COMPARE(m_loading->started.load(), 2);

        m_loading->version = 2;
        m_service->forget({ Once, Twice });
        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Unknown);
        m_service->wantArrow(Once, Twice, {});
        m_loading->permits.release(4);

        QTRY_COMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Ready);
        QCOMPARE(ready.size(), 1);
        QCOMPARE(m_loading->started.load(), 4);
        QCOMPARE(m_service->log(Once)->version, 2);
        QCOMPARE(m_service->log(Twice)->version, 2);
    }

    void forgetsOnlyWhatChanged()
    {
        m_loading->permits.release(3);
        m_service->wantArrow(Once, Twice, {});
        m_service->wantArrow(Twice, Thrice, {});
        QTRY_VERIFY(!m_service->isBusy());

        m_service->forget({ Thrice });

        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Ready);
        QCOMPARE(m_service->nodeState(Twice), CountService::State::Ready);
        QCOMPARE(m_service->arrowState(Twice, Thrice, {}), CountService::State::Unknown);
        QVERIFY(!m_service->log(Thrice));
    }

    void forgettingWhileItRunsIsSilent()
    {
        QSignalSpy ready(m_service.get(), &CountService::nodeReady);
        QSignalSpy failed(m_service.get(), &CountService::failed);
        m_service->wantNode(Once);
        m_service->wantNode(Broken);
        QTRY_COMPARE(m_loading->started.load(), 2);

        m_service->forgetAll();
        QVERIFY(!m_service->isBusy());
        m_loading->permits.release(2);
        QVERIFY(m_pool.waitForDone(5000));
        QCoreApplication::processEvents();

        QCOMPARE(ready.size(), 0);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(m_service->nodeState(Once), CountService::State::Unknown);
    }

    void aReceiverMayForgetEverything()
    {
        m_loading->permits.release(2);
        QObject::connect(m_service.get(), &CountService::nodeReady, m_service.get(), &CountService::forgetAll);

        m_service->wantArrow(Once, Twice, {});

        QTRY_COMPARE(m_service->nodeState(Once), CountService::State::Unknown);
        QCOMPARE(m_service->arrowState(Once, Twice, {}), CountService::State::Unknown);
        QVERIFY(!m_service->isBusy());
    }

    void whatWasCancelledBeforeItBeganNeverBegins()
    {
        m_service->wantArrow(Once, Twice, {});
        m_service->wantNode(Thrice); // waits for a free thread
        QTRY_COMPARE(m_loading->started.load(), 2);

        m_service->forgetAll();
        m_loading->permits.release(2);

        QVERIFY(m_pool.waitForDone(5000));
        QCOMPARE(m_loading->started.load(), 2);
    }

    void endsWhileLoadsRun()
    {
        m_service->wantArrow(Once, Twice, {});
        QTRY_COMPARE(m_loading->started.load(), 2);
        std::thread other([this] { m_loading->permits.release(2); });

        m_service.reset();

        QCOMPARE(m_loading->ended.load(), 2);
        other.join();
    }

private:
    std::unique_ptr<Loading> m_loading;
    QThreadPool m_pool;
    std::unique_ptr<CountService> m_service;
};

QTEST_GUILESS_MAIN(TestCountService)
#include "tst_countservice.moc"
