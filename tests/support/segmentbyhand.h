// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "tests/support/shopbuilder.h"

#include <QRandomGenerator>

/// The obvious, slow answer to "is this customer in the segment on this day?": asks the day anew, straight from the
/// list of orders, as `definition.md` says it. Never optimise this.
namespace byhand {

template <typename Number>
bool compares(Number value, core::NumberOp op, Number number)
{
    switch (op) {
    case core::NumberOp::Equal:
        return value == number;
    case core::NumberOp::NotEqual:
        return value != number;
    case core::NumberOp::Less:
        return value < number;
    case core::NumberOp::LessOrEqual:
        return value <= number;
    case core::NumberOp::Greater:
        return value > number;
    case core::NumberOp::GreaterOrEqual:
        return value >= number;
    }
    return false;
}

/// Whether one of the texts is as asked; for negations: whether none is as their positive twin asks.
inline bool compares(const QStringList& texts, core::TextOp op, const QStringList& values)
{
    for (const QString& text : texts) {
        for (const QString& value : values) {
            bool isFound = text.compare(value, Qt::CaseInsensitive) == 0;
            if (op == core::TextOp::Contains)
                isFound = text.contains(value, Qt::CaseInsensitive);
            if (op == core::TextOp::StartsWith)
                isFound = text.startsWith(value, Qt::CaseInsensitive);
            if (isFound)
                return op != core::TextOp::IsNot && op != core::TextOp::NoneOf;
        }
    }
    return op == core::TextOp::IsNot || op == core::TextOp::NoneOf;
}

inline QStringList textsOf(const TestOrder& order, core::OrderAttribute attribute)
{
    QStringList texts;
    switch (attribute) {
    case core::OrderAttribute::Product:
        for (const auto& line : order.lines)
            texts << line.title << ShopBuilder::fullName(line);
        return texts;
    case core::OrderAttribute::Variant:
        for (const auto& line : order.lines)
            texts << line.variant;
        return texts;
    case core::OrderAttribute::Sku:
        for (const auto& line : order.lines)
            texts << line.sku;
        return texts;
    case core::OrderAttribute::Vendor:
        for (const auto& line : order.lines)
            texts << line.vendor;
        return texts;
    case core::OrderAttribute::Channel:
        return QStringList{ order.channel };
    case core::OrderAttribute::Source:
        return QStringList{ order.source };
    case core::OrderAttribute::UtmSource:
        return QStringList{ order.utmSource };
    case core::OrderAttribute::UtmMedium:
        return QStringList{ order.utmMedium };
    case core::OrderAttribute::UtmCampaign:
        return QStringList{ order.utmCampaign };
    case core::OrderAttribute::OrderTag:
        return order.tags;
    case core::OrderAttribute::DiscountCode:
        return order.codes;
    }
    return texts;
}

/// all/any/none of the children's answers.
template <typename Children, typename Ask>
bool combined(core::Combine combine, const Children& children, Ask ask)
{
    size_t holding = 0;
    for (const auto& child : children)
        holding += ask(child) ? 1 : 0;
    if (combine == core::Combine::All)
        return holding == children.size();
    return combine == core::Combine::Any ? holding > 0 : holding == 0;
}

inline bool isAsked(const core::OrderFilter& filter, const TestOrder& order)
{
    if (filter.test)
        return compares(textsOf(order, filter.test->attribute), filter.test->op, filter.test->values);
    return combined(filter.group->combine, filter.group->children,
        [&](const core::OrderFilter& child) { return isAsked(child, order); });
}

inline bool holds(const core::FactTest& test, const std::vector<TestOrder>& orders, int day)
{
    std::vector<TestOrder> counting;
    for (const TestOrder& order : orders) {
        if (order.day <= day && day < order.until)
            counting.push_back(order);
    }
    const auto isInWindow = [&](const TestOrder& order) {
        return !test.window || (day - test.window->from <= order.day && order.day <= day - test.window->to);
    };
    switch (test.fact) {
    case core::Fact::Orders: {
        qint64 count = 0;
        for (size_t i = 0; i < counting.size(); ++i) {
            const int position = static_cast<int>(i) + 1;
            const bool stands = !test.position
                || (test.position->from <= position && (!test.position->to || position <= *test.position->to));
            if (stands && isInWindow(counting[i]) && (!test.filter || isAsked(*test.filter, counting[i])))
                ++count;
        }
        return compares(count, test.op, test.number);
    }
    case core::Fact::TotalSpent: {
        qint64 sum = 0;
        for (const TestOrder& order : counting)
            sum += isInWindow(order) ? order.paid : 0;
        return compares(double(sum) / 100, test.op, test.amount.toDouble());
    }
    case core::Fact::DaysSinceFirstOrder:
        return !counting.empty() && compares<qint64>(day - counting.front().day, test.op, test.number);
    case core::Fact::DaysSinceLastOrder:
        return !counting.empty() && compares<qint64>(day - counting.back().day, test.op, test.number);
    case core::Fact::Country:
        return !counting.empty() && compares(QStringList{ counting.back().country }, test.textOp, test.values);
    case core::Fact::Region:
        return !counting.empty() && compares(QStringList{ counting.back().region }, test.textOp, test.values);
    }
    return false;
}

inline bool holds(const core::Condition& condition, const std::vector<TestOrder>& orders, int day)
{
    if (condition.test)
        return holds(*condition.test, orders, day);
    return combined(condition.group->combine, condition.group->children,
        [&](const core::Condition& child) { return holds(child, orders, day); });
}

} // namespace byhand

inline bool isInSegmentByHand(const core::Condition& condition, const std::vector<TestOrder>& orders, int day)
{
    bool isKnown = false;
    for (const TestOrder& order : orders)
        isKnown = isKnown || order.day <= day;
    return isKnown && byhand::holds(condition, orders, day);
}

/// Small shops full of coincidences: few days, few texts, many cancellations.
class RandomShop {
public:
    explicit RandomShop(quint32 seed)
        : m_random(seed)
    {
    }

    std::vector<TestOrder> orders()
    {
        std::vector<int> days;
        for (int i = 1 + below(7); i > 0; --i)
            days.push_back(below(45));
        if (!oneIn(20)) // clocks set back over midnight are rare
            std::ranges::sort(days);
        std::vector<TestOrder> orders;
        for (const int day : days) {
            TestOrder order;
            order.day = day;
            if (oneIn(3))
                order.until = day + below(20);
            order.paid = below(5) * 500;
            for (QString* text : { &order.channel, &order.source, &order.utmSource, &order.utmMedium,
                     &order.utmCampaign, &order.country, &order.region })
                *text = this->text();
            for (int i = below(3); i > 0; --i)
                order.lines.push_back({ text(), oneIn(2) ? text() : QString(), text(), text() });
            for (int i = below(3); i > 0; --i)
                order.tags << text();
            for (int i = below(2); i > 0; --i)
                order.codes << text();
            orders.push_back(order);
        }
        return orders;
    }

    /// Only what the JSON form takes: "contains" and "starts with" have a text.
    core::Condition readableCondition()
    {
        m_hasEmptyTexts = false;
        const core::Condition made = condition();
        m_hasEmptyTexts = true;
        return made;
    }

    core::Condition condition(int depth = 0)
    {
        if (depth == 3 || !oneIn(2))
            return { test(), {} };
        core::Condition::Group group{ combine(), {} };
        for (int i = below(4); i > 0; --i)
            group.children.push_back(condition(depth + 1));
        return { {}, group };
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool oneIn(int times) { return below(times) == 0; }
    core::Combine combine() { return static_cast<core::Combine>(below(3)); }

    QString text()
    {
        static const QStringList Texts{ QString(), QStringLiteral("tea"), QStringLiteral("Tea"),
            QStringLiteral("Rum Baba"), QStringLiteral("rum"), QStringLiteral("Éclair"), QStringLiteral("éclair Tea") };
        const int first = m_hasEmptyTexts ? 0 : 1;
        return Texts.at(first + below(static_cast<int>(Texts.size()) - first));
    }

    core::TextOp textOp() { return static_cast<core::TextOp>(below(6)); }
    QStringList values(core::TextOp op)
    {
        QStringList values{ text() };
        if (op == core::TextOp::OneOf || op == core::TextOp::NoneOf)
            values << text();
        return values;
    }

    core::OrderFilter filter(int depth = 0)
    {
        if (depth == 2 || !oneIn(3)) {
            const auto attribute = static_cast<core::OrderAttribute>(below(11));
            const core::TextOp op = textOp();
            return { core::AttributeTest{ attribute, op, values(op) }, {} };
        }
        core::OrderFilter::Group group{ combine(), {} };
        for (int i = below(4); i > 0; --i)
            group.children.push_back(filter(depth + 1));
        return { {}, group };
    }

    core::FactTest test()
    {
        core::FactTest test;
        test.fact = oneIn(2) ? core::Fact::Orders : static_cast<core::Fact>(below(6));
        const bool isPlace = test.fact == core::Fact::Country || test.fact == core::Fact::Region;
        if (!isPlace)
            test.op = static_cast<core::NumberOp>(below(6));
        const bool hasWindow = test.fact == core::Fact::Orders || test.fact == core::Fact::TotalSpent;
        if (hasWindow && oneIn(2)) {
            test.window = core::DaysAgo{ below(25), 0 };
            if (oneIn(2))
                test.window->to = below(test.window->from + 1);
        }
        switch (test.fact) {
        case core::Fact::Orders:
            test.number = below(4);
            if (oneIn(2))
                test.filter = filter();
            if (oneIn(2)) {
                test.position = core::OrderPosition{ 1 + below(4), {} };
                if (oneIn(2))
                    test.position->to = test.position->from + below(3);
            }
            break;
        case core::Fact::TotalSpent:
            test.amount = QStringList{ QStringLiteral("0"), QStringLiteral("10.00"), QStringLiteral("12.5"),
                QStringLiteral("20.003") }[below(4)];
            break;
        case core::Fact::DaysSinceFirstOrder:
        case core::Fact::DaysSinceLastOrder:
            test.number = below(20);
            break;
        case core::Fact::Country:
        case core::Fact::Region:
            test.textOp = textOp();
            test.values = values(test.textOp);
            break;
        }
        return test;
    }

    QRandomGenerator m_random;
    bool m_hasEmptyTexts = true;
};
