// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/catalogue.h"
#include "tests/support/segmentbyhand.h"

#include <QRandomGenerator>

/// Small shops full of coincidences: few days, few texts, many cancellations.
class RandomShop {
public:
    /// Orders lie on days 0 … spread − 1.
    explicit RandomShop(quint32 seed, int spread = 45)
        : m_random(seed)
        , m_spread(spread)
    {
    }

    std::vector<TestOrder> orders()
    {
        std::vector<int> days;
        for (int i = 1 + below(7); i > 0; --i)
            days.push_back(below(m_spread));
        if (!oneIn(20)) // clocks set back over midnight are rare
            std::ranges::sort(days);
        std::vector<TestOrder> orders;
        for (const int day : days)
            orders.push_back(order(day));
        return orders;
    }

    byhand::Customer customer()
    {
        byhand::Customer customer;
        if (!oneIn(8))
            customer.orders = orders();
        TestCustomer& about = customer.about;
        if (customer.orders.empty() || oneIn(2))
            about.added = below(m_spread);
        about.acceptsEmail = static_cast<core::Answer>(below(3));
        about.acceptsSms = static_cast<core::Answer>(below(3));
        about.tags = texts(3);
        for (const core::catalogue::FactRow& row : core::catalogue::facts()) {
            if (row.kind == core::catalogue::Kind::Text && oneIn(2))
                about.texts[row.fact] = text();
        }
        for (const char* const column : { "Birthday", "Favourite" }) {
            if (oneIn(2))
                about.columns[QString::fromLatin1(column)] = text();
        }
        return customer;
    }

    /// Customers and two segments with a log.
    byhand::World world(int customers = 4)
    {
        byhand::World world;
        for (int i = 0; i < customers; ++i)
            world.customers.push_back(customer());
        for (const char* const name : { "Loyal", "Asleep" }) {
            auto log = std::make_shared<core::SegmentLog>();
            log->days = { { below(5) }, { m_spread } };
            for (int i = 0; i < customers; ++i) {
                int day = log->days.first.value + below(10);
                while (oneIn(2)) {
                    core::Stay stay{ static_cast<core::CustomerNumber>(i + 1), { day }, core::Day::never() };
                    const bool isOpen = oneIn(4);
                    if (!isOpen)
                        stay.left = { day + 1 + below(m_spread / 3) };
                    log->stays.push_back(stay);
                    if (isOpen)
                        break;
                    day = stay.left.value + 1 + below(m_spread / 3);
                }
            }
            world.segments[QString::fromLatin1(name)] = log;
        }
        return world;
    }

    /// Only what the JSON form takes: "contains" and "starts with" have a text.
    core::Condition readableCondition()
    {
        m_isReadable = true;
        const core::Condition made = condition();
        m_isReadable = false;
        return made;
    }

    core::Condition condition(int depth = 0)
    {
        if (depth == 3 || !oneIn(2))
            return { test(), {} };
        core::Condition::Group group{ combine(), {} };
        for (int i = below(4); i > 0; --i)
            group.children.push_back(condition(depth + 1));
        if (group.combine == core::Combine::AtLeast && !group.children.empty())
            group.least = 1 + below(static_cast<int>(group.children.size()));
        return { {}, group };
    }

    core::FactTest test()
    {
        const auto facts = core::catalogue::facts();
        return oneIn(3) ? test(core::Fact::Orders) : test(facts[static_cast<size_t>(below(int(facts.size())))].fact);
    }

    core::FactTest test(core::Fact fact)
    {
        using namespace core::catalogue;
        const FactRow& row = rowOf(fact);
        const auto has = [&](Part part) { return (row.parts & part) != 0; };
        core::FactTest test;
        test.fact = fact;
        compare(test, row.kind);
        if (has(WherePart)) {
            if (oneIn(2))
                test.filter = filter();
            if (oneIn(3)) {
                test.position = core::OrderPosition{ 1 + below(4), {}, oneIn(2), oneIn(3) };
                if (oneIn(2))
                    test.position->to = test.position->from + below(3);
            }
            if (oneIn(6))
                test.which = static_cast<core::WhichOrders>(below(3));
        }
        if (has(WindowPart) && (has(NeedsWindow) || oneIn(2)))
            test.window = window(fact != core::Fact::InSegment);
        if (has(LinesPart) && oneIn(2))
            test.lines = filter(0, true);
        if (has(PeriodsPart))
            test.periods = { 1 + below(5), static_cast<core::Periods::Unit>(below(3)) };
        if (has(StepsPart)) {
            for (int i = 2 + below(2); i > 0; --i)
                test.steps.push_back({ filter(1), {} });
            for (size_t i = 1; i < test.steps.size(); ++i) {
                if (oneIn(2))
                    test.steps[i].within = below(m_spread / 3);
            }
        }
        if (has(RfmPart))
            test.rfm = rfm();
        if (has(SegmentPart))
            test.segment.name = oneOf({ "Loyal", "Asleep", "Gone" });
        if (has(ColumnPart))
            test.column = oneOf({ "Birthday", "Favourite", "Shoe size" });
        return test;
    }

    core::Window window(bool withAnniversary = true)
    {
        switch (below(withAnniversary ? 8 : 7)) {
        case 0:
        case 1:
        case 2:
            return core::DaysAgo{ below(m_spread / 2), 0 };
        case 3: {
            const int to = 1 + below(m_spread / 3);
            return core::DaysAgo{ to + below(m_spread / 3), to };
        }
        case 4:
            return core::DaysAgo{ core::DaysAgo::Unlimited, 1 + below(m_spread / 3) };
        case 5: {
            core::Dates dates{ core::Day{ below(m_spread) }, {} };
            if (oneIn(2))
                dates.to = *dates.from + below(m_spread / 3);
            if (oneIn(3))
                dates = { {}, dates.from };
            return dates;
        }
        case 6:
            return core::Ever{};
        default:
            return core::Anniversary{};
        }
    }

    core::OrderFilter filter(int depth = 0, bool ofLines = false)
    {
        if (depth == 2 || !oneIn(3))
            return { attributeTest(ofLines), {} };
        core::OrderFilter::Group group{ combine(), {} };
        group.isOneLine = !ofLines && oneIn(3);
        for (int i = below(4); i > 0; --i)
            group.children.push_back(filter(depth + 1, ofLines || group.isOneLine));
        if (group.combine == core::Combine::AtLeast && !group.children.empty())
            group.least = 1 + below(static_cast<int>(group.children.size()));
        return { {}, group };
    }

    core::AttributeTest attributeTest(bool ofLines)
    {
        const auto attributes = core::catalogue::attributes();
        while (true) {
            const auto& row = attributes[static_cast<size_t>(below(int(attributes.size())))];
            if (!ofLines || row.isOfLine)
                return attributeTest(row.attribute);
        }
    }

    core::AttributeTest attributeTest(core::OrderAttribute attribute)
    {
        const core::catalogue::Kind kind = core::catalogue::rowOf(attribute).kind;
        core::FactTest made;
        compare(made, kind);
        core::AttributeTest test{ attribute, made.textOp, made.values, made.op };
        if (core::catalogue::isNumber(kind)) {
            const bool isDecimal = core::catalogue::isDecimal(kind);
            const auto shown = [&](qint64 number, const QString& amount) {
                if (kind == core::catalogue::Kind::Date)
                    return core::Day{ static_cast<qint32>(number) }.toIso();
                if (kind == core::catalogue::Kind::TimeOfDay)
                    return QStringLiteral("%1:00").arg(number % 24, 2, 10, QLatin1Char('0'));
                return isDecimal ? amount : QString::number(number);
            };
            test.values = QStringList{ shown(made.number, made.amount) };
            if (core::catalogue::valueCount(made.op) == 2)
                test.values << shown(made.upperNumber, made.upperAmount);
        }
        return test;
    }

private:
    int below(int bound) { return bound <= 0 ? 0 : m_random.bounded(bound); }
    bool oneIn(int times) { return below(times) == 0; }
    core::Combine combine() { return static_cast<core::Combine>(below(4)); }
    QString oneOf(std::initializer_list<const char*> texts)
    {
        return QString::fromUtf8(texts.begin()[below(static_cast<int>(texts.size()))]);
    }

    QString text()
    {
        static const QStringList Texts{ QString(), QStringLiteral("tea"), QStringLiteral("Tea"),
            QStringLiteral("Rum Baba"), QStringLiteral("rum"), QStringLiteral("Éclair"), QStringLiteral("éclair Tea") };
        const int first = m_isReadable ? 1 : 0;
        return Texts.at(first + below(static_cast<int>(Texts.size()) - first));
    }
    QStringList texts(int most)
    {
        QStringList list;
        for (int i = below(most); i > 0; --i)
            list << text();
        return list;
    }

    TestOrder order(int day)
    {
        TestOrder order;
        order.day = day;
        if (oneIn(3))
            order.until = day + below(20);
        order.isInCurrency = !oneIn(6);
        order.isCancelled = oneIn(3);
        order.paid = below(5) * 500;
        order.subtotal = below(4) * 500;
        order.discount = below(3) * 250;
        order.refunded = below(3) * 500;
        order.minute = below(24) * 60 + (oneIn(2) ? 59 : 0);
        for (QString* text : { &order.channel, &order.source, &order.utmSource, &order.utmMedium, &order.utmCampaign,
                 &order.country, &order.region })
            *text = this->text();
        for (const core::catalogue::AttributeRow& row : core::catalogue::attributes()) {
            if (row.kind == core::catalogue::Kind::Text && !row.isOfLine)
                order.texts[row.attribute] = text();
        }
        for (int i = below(3); i > 0; --i) {
            TestOrder::Line line{ text(), oneIn(2) ? text() : QString(), text(), text(), text(), text(), texts(3),
                texts(3) };
            line.quantity = 1 + below(3);
            line.price = below(3) * 500;
            line.discount = below(2) * 250;
            order.lines.push_back(line);
        }
        order.tags = texts(3);
        order.codes = texts(2);
        return order;
    }

    /// Gives a test an operator and values of the kind.
    void compare(core::FactTest& test, core::catalogue::Kind kind)
    {
        using core::catalogue::Kind;
        if (core::catalogue::isNumber(kind)) {
            const auto ops = core::catalogue::numberOps(kind);
            test.op = ops[static_cast<size_t>(below(static_cast<int>(ops.size())))];
            test.number = below(kind == Kind::Count ? 4 : kind == Kind::Days ? m_spread / 2 : m_spread);
            if (!core::catalogue::isDecimal(kind))
                test.upperNumber = 0;
            if (core::catalogue::valueCount(test.op) == 2)
                test.upperNumber = test.number + below(kind == Kind::Count ? 3 : 10);
            if (core::catalogue::isDecimal(kind))
                setAmounts(test, kind);
            return;
        }
        const auto ops = core::catalogue::textOps(kind);
        test.textOp = ops[static_cast<size_t>(below(static_cast<int>(ops.size())))];
        const int count = kind == Kind::Nothing ? 0 : core::catalogue::valueCount(test.textOp);
        const bool isPattern = core::catalogue::positiveOf(test.textOp) == core::TextOp::Matches;
        for (int i = count < 0 ? 2 : count; i > 0; --i)
            test.values << (isPattern ? oneOf({ "^t", "a$", "r.m", "tea|baba", "[^a]", "é" }) : value(kind));
    }

    void setAmounts(core::FactTest& test, core::catalogue::Kind kind)
    {
        using core::catalogue::Kind;
        static const QStringList Money{ QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("10.00"),
            QStringLiteral("12.5"), QStringLiteral("20.003") };
        static const QStringList Percents{ QStringLiteral("0"), QStringLiteral("25"), QStringLiteral("33.3"),
            QStringLiteral("50"), QStringLiteral("100") };
        static const QStringList Decimals{ QStringLiteral("0.5"), QStringLiteral("1"), QStringLiteral("1.5"),
            QStringLiteral("3"), QStringLiteral("7.25") };
        const QStringList& choice = kind == Kind::Money ? Money : kind == Kind::Percent ? Percents : Decimals;
        const int lower = below(static_cast<int>(choice.size()));
        test.number = 1;
        test.upperNumber = 0;
        test.amount = choice[lower];
        if (core::catalogue::valueCount(test.op) == 2)
            test.upperAmount = choice[lower + below(static_cast<int>(choice.size()) - lower)];
    }

    QString value(core::catalogue::Kind kind)
    {
        using core::catalogue::Kind;
        switch (kind) {
        case Kind::Flag:
            return oneOf({ "yes", "no" });
        case Kind::Weekday:
            return core::catalogue::weekdays()[static_cast<size_t>(below(7))];
        case Kind::Month:
            return QString::number(1 + below(12));
        case Kind::RfmGroup:
            return core::catalogue::rfmGroups()[static_cast<size_t>(
                below(static_cast<int>(core::catalogue::rfmGroups().size())))];
        default:
            return text();
        }
    }

    core::RfmSetup rfm()
    {
        core::RfmSetup rfm;
        rfm.bins = oneIn(2) ? 3 : 5;
        if (!oneIn(3))
            return rfm;
        for (int i = 1; i < rfm.bins; ++i) {
            rfm.recencyCuts << QString::number(i * m_spread / 10);
            rfm.frequencyCuts << QString::number(i + 1);
            rfm.monetaryCuts << QString::number(i * 7.5);
        }
        return rfm;
    }

    QRandomGenerator m_random;
    int m_spread;
    bool m_isReadable = false;
};
