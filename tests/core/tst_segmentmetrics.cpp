// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/segmentlog.h"
#include "core/metrics/segmentfigures.h"
#include "core/shop/shopfacts.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using core::Day;
using core::SegmentMetrics;

namespace {

struct BoughtThing {
    int day = 0;
    int until = Day::never().value;
    qint64 paid = 0;
    bool hasTotal = true;
};

/// A shop and the log of one segment as a test writes them down.
struct Shop {
    std::map<core::CustomerNumber, std::vector<BoughtThing>> orders;
    core::SegmentLog log;

    [[nodiscard]] core::ShopFacts facts() const
    {
        core::ShopFacts facts;
        for (const auto& [number, things] : orders) {
            core::ShopFacts::Customer customer;
            customer.number = number;
            customer.firstOrder = static_cast<quint32>(facts.orders.size());
            customer.orderCount = static_cast<quint32>(things.size());
            facts.customers.push_back(customer);
            for (const BoughtThing& thing : things) {
                core::ShopFacts::OrderFact order;
                order.day = { thing.day };
                order.countsUntil = { thing.until };
                order.paid = thing.paid;
                order.isInCurrency = order.hasTotal = thing.hasTotal;
                facts.orders.push_back(order);
            }
        }
        return facts;
    }

    [[nodiscard]] bool isMember(core::CustomerNumber customer, int day) const
    {
        return log.days.contains({ day }) && std::ranges::any_of(log.stays, [&](const core::Stay& stay) {
            return stay.customer == customer && stay.joined.value <= day && day < stay.left.value;
        });
    }
};

/// The obvious, slow answer: the words of the definition, one day, one member after the other. Never optimise this.
struct ByHand {
    std::vector<double> lifetimes, means, intervals;
    qint64 members = 0, known = 0, repeat = 0, atLeastOne = 0, revenue = 0, priced = 0, purchases = 0;

    ByHand(const Shop& shop, int day)
    {
        std::map<core::CustomerNumber, bool> seen;
        for (const core::Stay& stay : shop.log.stays)
            seen[stay.customer] = shop.isMember(stay.customer, day);
        for (const auto& [customer, isIn] : seen) {
            if (!isIn)
                continue;
            ++members;
            const auto found = shop.orders.find(customer);
            known += found != shop.orders.end();
            std::vector<BoughtThing> bought;
            if (found != shop.orders.end()) {
                for (const BoughtThing& thing : found->second) {
                    if (thing.day <= day && day < thing.until && thing.until > thing.day)
                        bought.push_back(thing);
                }
            }
            atLeastOne += !bought.empty();
            repeat += bought.size() >= 2;
            qint64 paid = 0, withMoney = 0;
            for (size_t i = 0; i < bought.size(); ++i) {
                if (bought[i].hasTotal) {
                    paid += bought[i].paid;
                    ++withMoney;
                }
                if (i > 0)
                    intervals.push_back(bought[i].day - bought[i - 1].day);
            }
            purchases += static_cast<qint64>(bought.size());
            priced += withMoney;
            revenue += paid;
            lifetimes.push_back(double(paid));
            if (withMoney > 0)
                means.push_back(double(paid) / double(withMoney));
        }
        std::ranges::sort(intervals);
    }

    [[nodiscard]] static double mean(const std::vector<double>& values)
    {
        double sum = 0;
        for (const double value : values)
            sum += value;
        return sum / double(values.size());
    }
    [[nodiscard]] double median() const
    {
        const size_t middle = intervals.size() / 2;
        return intervals.size() % 2 == 1 ? intervals[middle] : (intervals[middle - 1] + intervals[middle]) / 2;
    }
};

class RandomShop {
public:
    explicit RandomShop(quint32 seed)
        : m_random(seed)
    {
        const int first = below(10), last = first + below(40);
        m_shop.log.days = { { first }, { last } };
        const int customers = 1 + below(12);
        for (int i = 1; i <= customers; ++i) {
            if (below(6) > 0)
                addOrders(static_cast<core::CustomerNumber>(i));
            addStays(static_cast<core::CustomerNumber>(i), first, last);
        }
    }
    [[nodiscard]] const Shop& shop() const { return m_shop; }
    int below(int end) { return static_cast<int>(m_random.bounded(end)); }

private:
    void addOrders(core::CustomerNumber customer)
    {
        std::vector<BoughtThing> things;
        for (int count = below(7); count > 0; --count) {
            BoughtThing thing{ below(60) - 5, Day::never().value, below(2000) - 100, below(5) > 0 };
            if (below(4) == 0)
                thing.until = thing.day + below(12);
            things.push_back(thing);
        }
        std::ranges::stable_sort(things, {}, &BoughtThing::day);
        m_shop.orders[customer] = things;
    }
    void addStays(core::CustomerNumber customer, int first, int last)
    {
        for (int day = first + below(8); day <= last;) {
            const int left = day + 1 + below(15);
            const bool isOpen = left > last;
            m_shop.log.stays.push_back({ customer, { day }, isOpen ? Day::never() : Day{ left } });
            day = left + 1 + below(6);
        }
    }

    QRandomGenerator m_random;
    Shop m_shop;
};

std::optional<SegmentMetrics> metricsOn(const Shop& shop, Day day)
{
    const auto metrics = core::segmentMetrics(*core::purchasesOf(shop.facts()), shop.log, std::array{ day });
    return metrics ? std::optional(metrics->front()) : std::nullopt;
}

/// Three members with 2, 1 and 0 purchases, and somebody who left.
Shop smallShop()
{
    Shop shop;
    shop.log.days = { { 0 }, { 30 } };
    shop.log.stays = { { 1, { 0 }, Day::never() }, { 2, { 5 }, Day::never() }, { 3, { 8 }, Day::never() },
        { 4, { 0 }, { 10 } } };
    shop.orders[1] = { { 0, Day::never().value, 1000 }, { 10, Day::never().value, 3000 } };
    shop.orders[2] = { { 5, Day::never().value, 500 } };
    shop.orders[3] = {};
    shop.orders[4] = { { 0, Day::never().value, 9999 } };
    return shop;
}

} // namespace

class TestSegmentMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void saysWhatTheDefinitionSays()
    {
        const auto metrics = metricsOn(smallShop(), { 20 });

        QVERIFY(metrics);
        QVERIFY(metrics->isLogged);
        QCOMPARE(metrics->customers, 3);
        QCOMPARE(metrics->repeatRate(), 0.5); // one of two who bought
        QCOMPARE(metrics->lifetimeValue(), 1500); // 4500 ÷ 3
        QCOMPARE(metrics->averageOrderValue(), 1500); // 4500 ÷ 3 orders
        QCOMPARE(metrics->meanOfCustomerMeans(), 1250); // (2000 + 500) ÷ 2
        QCOMPARE(metrics->averageOrderCount(), 1.0);
        QCOMPARE(metrics->meanInterval(), 10.0);
        QCOMPARE(metrics->medianInterval(), 10.0);
    }

    void leavesOrdersInAnotherCurrencyOutOfMoneyAndSaysSo()
    {
        Shop shop = smallShop();
        shop.orders[2].push_back({ 6, Day::never().value, 0, false });

        const auto metrics = metricsOn(shop, { 20 });

        QVERIFY(metrics);
        QCOMPARE(metrics->unpriced(), 1);
        QCOMPARE(metrics->averageOrderValue(), 1500);
        QCOMPARE(metrics->repeatRate(), 1.0);
    }

    void anOrderStopsCountingFromTheDayOfItsCancellationOn()
    {
        Shop shop = smallShop();
        shop.orders[1].back().until = 15;

        QCOMPARE(metricsOn(shop, { 14 })->repeaters, 1);
        QCOMPARE(metricsOn(shop, { 15 })->repeaters, 0);
        QCOMPARE(metricsOn(shop, { 15 })->paid, 1500);
    }

    void knowsNothingOutsideTheLog()
    {
        for (const int day : { -1, 31, 100 }) {
            const auto metrics = metricsOn(smallShop(), { day });
            QVERIFY(metrics);
            QVERIFY(!metrics->isLogged);
            QCOMPARE(metrics->customers, 0);
            QVERIFY(!metrics->lifetimeValue());
        }
    }

    void saysNothingOfMoneyWhereThereAreOnlyLogs()
    {
        Shop shop = smallShop();
        shop.orders.clear();

        const auto metrics = metricsOn(shop, { 20 });

        QVERIFY(metrics);
        QCOMPARE(metrics->customers, 3);
        QVERIFY(!metrics->lifetimeValue());
        QVERIFY(!metrics->averageOrderCount());
        QVERIFY(!metrics->repeatRate());
    }

    void salesCountByTheMembershipOfTheDayBefore()
    {
        const Shop shop = smallShop();
        const auto sales = core::salesPerDay(*core::purchasesOf(shop.facts()), shop.log, { { 0 }, { 30 } });

        QVERIFY_RESULT(sales);
        QCOMPARE((*sales)[0].orders, 0); // who was in on the day before the first is not known
        QCOMPARE((*sales)[5].orders, 0); // 2 joins with that very order
        QCOMPARE((*sales)[10].orders, 1);
        QCOMPARE((*sales)[10].revenue, 3000);
    }

    void theTableComparesWithTheDayBeforeThePeriod()
    {
        const Shop shop = smallShop();
        const auto purchases = core::purchasesOf(shop.facts());

        const auto figures = core::segmentFigures(*purchases, shop.log, { { 8 }, { 14 } }, 5);
        QVERIFY_RESULT(figures);
        QCOMPARE(figures->now.day, Day{ 14 });
        QCOMPARE(figures->before.day, Day{ 7 });
        QCOMPARE(figures->now.customers, 3);
        QCOMPARE(figures->before.customers, 3);
        QCOMPARE(figures->sales.revenue, 3000);
        QCOMPARE(figures->trend, (std::vector<quint32>{ 3, 3, 3, 3, 3 }));
        QCOMPARE(figures->trendDays, (core::DayRange{ { 10 }, { 14 } }));
        QVERIFY(!figures->isIncomplete());

        const auto late = core::segmentFigures(*purchases, shop.log, { { 25 }, { 40 } }, 5);
        QVERIFY_RESULT(late);
        QCOMPARE(late->now.day, Day{ 30 }); // stands in for day 40
        QVERIFY(late->isIncomplete());

        const auto early = core::segmentFigures(*purchases, shop.log, { { 0 }, { 6 } }, 500);
        QVERIFY_RESULT(early);
        QVERIFY(!early->before.isLogged);
        QCOMPARE(early->trend.size(), 7U);

        const auto after = core::segmentFigures(*purchases, shop.log, { { 50 }, { 60 } }, 5);
        QVERIFY_RESULT(after);
        QCOMPARE(after->now.day, Day{ 30 });
        QVERIFY(!after->before.isLogged);
    }

    void stopsWhenCancelled()
    {
        Shop shop;
        shop.log.days = { { 0 }, { 1 } };
        for (core::CustomerNumber customer = 1; customer < 10000; ++customer)
            shop.log.stays.push_back({ customer, { 0 }, Day::never() });
        core::Progress progress;
        progress.isCancelled = [] { return true; };

        const auto metrics =
            core::segmentMetrics(*core::purchasesOf(shop.facts()), shop.log, std::array{ Day{ 1 } }, progress);

        QVERIFY(!metrics);
        QCOMPARE(metrics.error().code, core::ErrorCode::Cancelled);
    }

    void agreesWithWorkingItOutByHand_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 3000; seed += 100)
            QTest::addRow("seeds from %u", seed) << seed;
    }
    void agreesWithWorkingItOutByHand()
    {
        QFETCH(const quint32, seed);
        for (quint32 i = seed; i < seed + 100; ++i)
            agrees(i);
    }

private:
    static void agrees(quint32 seed)
    {
        RandomShop random(seed);
        const Shop& shop = random.shop();
        std::vector<Day> days;
        for (int day = -8; day < 60; ++day) {
            if (random.below(3) > 0)
                days.push_back({ day });
        }
        const auto purchases = core::purchasesOf(shop.facts());
        const auto all = core::segmentMetrics(*purchases, shop.log, days);
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), days.size());
        const core::DayRange range{ { -8 }, { 60 } };
        const auto members = core::membersPerDay(shop.log, range);
        for (const SegmentMetrics& metrics : *all)
            agreesOn(shop, metrics, members[static_cast<size_t>(metrics.day - range.first)]);

        const auto sales = core::salesPerDay(*purchases, shop.log, range);
        QVERIFY_RESULT(sales);
        for (Day day = range.first; day <= range.last; ++day) {
            core::SegmentSales byHand;
            for (const auto& [customer, things] : shop.orders) {
                if (!shop.isMember(customer, day.value - 1) || !shop.log.days.contains(day))
                    continue;
                for (const BoughtThing& thing : things) {
                    if (thing.day != day.value || thing.until <= thing.day)
                        continue;
                    ++byHand.orders;
                    byHand.priced += thing.hasTotal;
                    byHand.revenue += thing.hasTotal ? thing.paid : 0;
                }
            }
            QCOMPARE((*sales)[static_cast<size_t>(day - range.first)], byHand);
        }
    }

    static void agreesOn(const Shop& shop, const SegmentMetrics& metrics, quint32 members)
    {
        const ByHand byHand(shop, metrics.day.value);
        QCOMPARE(metrics.isLogged, shop.log.days.contains(metrics.day));
        QCOMPARE(metrics.customers, byHand.members);
        QCOMPARE(members, static_cast<quint32>(byHand.members));
        QCOMPARE(metrics.known, byHand.known);
        QCOMPARE(metrics.purchases, byHand.purchases);
        QCOMPARE(metrics.unpriced(), byHand.purchases - byHand.priced);
        QCOMPARE(metrics.repeatRate().has_value(), byHand.atLeastOne > 0);
        if (byHand.atLeastOne > 0)
            QCOMPARE(*metrics.repeatRate(), double(byHand.repeat) / double(byHand.atLeastOne));
        QCOMPARE(metrics.lifetimeValue().has_value(), byHand.known > 0);
        if (byHand.known > 0) {
            QCOMPARE(*metrics.lifetimeValue(), std::llround(ByHand::mean(byHand.lifetimes)));
            QCOMPARE(*metrics.averageOrderCount(), double(byHand.purchases) / double(byHand.members));
        }
        QCOMPARE(metrics.averageOrderValue().has_value(), byHand.priced > 0);
        if (byHand.priced > 0) {
            QCOMPARE(*metrics.averageOrderValue(), std::llround(double(byHand.revenue) / double(byHand.priced)));
            QVERIFY(std::abs(metrics.ownMeans / double(metrics.pricedBuyers) - ByHand::mean(byHand.means)) < 0.001);
        }
        QCOMPARE(metrics.meanInterval().has_value(), !byHand.intervals.empty());
        QCOMPARE(metrics.medianInterval().has_value(), !byHand.intervals.empty());
        if (!byHand.intervals.empty()) {
            QCOMPARE(*metrics.meanInterval(), ByHand::mean(byHand.intervals));
            QCOMPARE(*metrics.medianInterval(), byHand.median());
        }
    }
};

QTEST_GUILESS_MAIN(TestSegmentMetrics)

#include "tst_segmentmetrics.moc"
