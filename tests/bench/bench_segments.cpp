// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/conditionjson.h"
#include "core/segments/evaluator.h"
#include "core/segments/rfm.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// One of each kind of condition; a hundred segments are these with other numbers.
constexpr const char* Conditions[] = {
    R"({"fact":"orders","count":{"op":">=","value":2}})",
    R"({"fact":"orders","count":{"op":"=","value":0},"window":{"last_days":90}})",
    R"({"fact":"total_spent","op":">","value":"150.00","window":{"last_days":365}})",
    R"({"fact":"average_order_value","op":">=","value":"40"})",
    R"({"fact":"largest_order","op":">=","value":"80"})",
    R"({"fact":"orders","count":{"op":">=","value":2},"window":{"last_days":90},"where":{"all":[
        {"attribute":"product","op":"is","value":"Product 3"},{"attribute":"channel","op":"is","value":"pos"}]}})",
    R"({"fact":"orders","position":{"from":1,"to":1},"where":{"attribute":"product","op":"contains","value":"7"}})",
    R"({"fact":"days_since_last_order","op":"between","value":[30,90]})",
    R"({"fact":"median_gap","op":"<=","value":"30"})",
    R"({"fact":"overdue","op":">","value":"1.5"})",
    R"({"fact":"active_periods","op":">=","value":3,"in_last":{"weeks":4}})",
    R"({"fact":"active_periods","op":">=","value":2,"in_last":{"months":6}})",
    R"({"fact":"order_share","op":">=","value":"50","where":{"all":[{"attribute":"weekday","op":"is","value":"fri"},
        {"attribute":"hour","op":"between","value":["17:00","22:00"]}]}})",
    R"({"fact":"sequence","steps":[{"where":{"attribute":"product","op":"is","value":"Product 1"}},
        {"where":{"attribute":"product","op":"is","value":"Product 2"},"within_days":60}]})",
    R"({"fact":"distinct_products","op":">=","value":5})",
    R"({"fact":"orders","where":{"attribute":"product","op":"matches","value":"^product (1|2).*$"}})",
    R"({"fact":"rfm_recency","op":">=","value":4})",
    R"({"fact":"rfm_group","op":"one of","value":["champions","loyal"]})",
    R"({"all":[{"fact":"orders","count":{"op":">=","value":2}},
        {"none":[{"fact":"orders","window":{"last_days":60}}]},{"any":[{"fact":"country","op":"is","value":"DE"},
        {"fact":"total_spent","op":">","value":"500"}]}]})",
};

std::shared_ptr<ShopFacts> shopOf(int customers, int orders)
{
    auto facts = std::make_shared<ShopFacts>();
    QRandomGenerator random(1);
    const auto addText = [&](const QString& text) {
        facts->texts.push_back(text);
        facts->folded.push_back(text.toCaseFolded());
        return static_cast<TextNumber>(facts->texts.size() - 1);
    };
    addText({});
    for (int i = 0; i < 500; ++i)
        addText(u"Product %1"_s.arg(i));
    const TextNumber channels[] = { addText(u"web"_s), addText(u"pos"_s) };
    const TextNumber countries[] = { addText(u"DE"_s), addText(u"JP"_s), addText(u"FR"_s) };
    constexpr int FirstDay = 19'000;
    constexpr int Days = 730;
    const double each = double(orders) / customers;
    for (int i = 0; i < customers; ++i) {
        ShopFacts::Customer customer;
        customer.number = static_cast<CustomerNumber>(i + 1);
        customer.firstOrder = static_cast<quint32>(facts->orders.size());
        const double rare = random.generateDouble();
        customer.orderCount = 1 + static_cast<quint32>((each - 1) * 3 * rare * rare);
        std::vector<int> days;
        for (quint32 k = 0; k < customer.orderCount; ++k)
            days.push_back(FirstDay + random.bounded(Days));
        std::ranges::sort(days);
        customer.known = { days.front() };
        for (const int day : days) {
            ShopFacts::OrderFact order;
            order.day = { day };
            order.countsUntil = random.bounded(30) == 0 ? Day{ day + random.bounded(9) } : Day::never();
            order.minuteOfDay = static_cast<qint16>(random.bounded(1440));
            const QDate date = order.day.toDate();
            order.weekday = static_cast<quint8>(date.dayOfWeek());
            order.month = static_cast<quint8>(date.month());
            order.isInCurrency = order.hasTotal = true;
            order.paid = order.total = 500 + random.bounded(9500);
            order.channel = channels[random.bounded(2)];
            order.country = countries[random.bounded(3)];
            order.firstLine = static_cast<quint32>(facts->lines.size());
            order.lineCount = 1 + static_cast<quint32>(random.bounded(3));
            for (quint32 line = 0; line < order.lineCount; ++line) {
                ShopFacts::Line fact;
                fact.title = fact.name = 1 + static_cast<TextNumber>(random.bounded(500));
                fact.quantity = 1;
                facts->lines.push_back(fact);
            }
            facts->orders.push_back(order);
        }
        facts->customers.push_back(customer);
    }
    facts->days = DayRange{ { FirstDay }, { FirstDay + Days - 1 } };
    return facts;
}

} // namespace

/// Speed of evaluating conditions. At full size (200,000 customers, a million orders, two years) only when
/// JOURNEYBOARD_BENCH is set; else small, to see that it runs.
class BenchSegments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void evaluatesEveryKind()
    {
        const bool isFull = qEnvironmentVariableIsSet("JOURNEYBOARD_BENCH");
        const auto facts = isFull ? shopOf(200'000, 1'000'000) : shopOf(2'000, 10'000);
        EvaluationContext context;
        context.rfm = std::make_shared<RfmCache>();
        qint64 all = 0;
        qint64 slowest = 0;
        for (const char* const json : Conditions) {
            const auto condition = conditionFromJson(QJsonDocument::fromJson(json).object());
            QVERIFY_RESULT(condition);
            QElapsedTimer timer;
            timer.start();
            const auto stays = Evaluator(*condition, *facts, context).stays(*facts->days);
            const qint64 history = timer.restart();
            const auto count = Evaluator(*condition, *facts, context).countOn(facts->days->last);
            const qint64 counted = timer.elapsed();
            QVERIFY(stays && count);
            all += history;
            slowest = std::max(slowest, counted);
            if (isFull)
                qInfo("%5lld ms history, %4lld ms count, %8zu stays  %s", history, counted, stays->size(),
                    QByteArray(json).left(90).constData());
        }
        if (isFull)
            qInfo("%zu orders: mean %lld ms a history, slowest count %lld ms", facts->orders.size(),
                all / static_cast<qint64>(std::size(Conditions)), slowest);
    }
};

QTEST_GUILESS_MAIN(BenchSegments)
#include "bench_segments.moc"
