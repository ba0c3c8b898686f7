// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/conditiontext.h"

#include "core/base/translate.h"
#include "core/segments/filtertext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using catalogue::Kind;
using filtertext::compared;
using filtertext::comparison;
using filtertext::positionText;
using filtertext::quoted;
using filtertext::sentence;
using filtertext::spaced;
using filtertext::whichText;
using filtertext::windowText;

/// "at least 3 times"; empty for "at all".
QString timesText(const FactTest& test)
{
    const auto times = [](qint64 n) {
        if (n == 1)
            return tr("once");
        return n == 2 ? tr("twice") : tr("%n times", nullptr, n);
    };
    switch (test.op) {
    case NumberOp::NotEqual:
        return test.number == 0 ? QString() : tr("not exactly %1").arg(times(test.number));
    case NumberOp::Less:
        return test.number == 2 ? tr("at most once") : tr("fewer than %1").arg(times(test.number));
    case NumberOp::Greater:
        return test.number == 0 ? QString() : tr("at least %1").arg(times(test.number + 1));
    case NumberOp::GreaterOrEqual:
        return test.number <= 1 ? QString() : tr("at least %1").arg(times(test.number));
    case NumberOp::Between:
        return tr("%1 to %2 times").arg(test.number).arg(test.upperNumber);
    case NumberOp::NotBetween:
        return tr("not %1 to %2 times").arg(test.number).arg(test.upperNumber);
    default:
        return comparison(test.op, { times(test.number) });
    }
}

bool isNever(NumberOp op, qint64 number)
{
    return (op == NumberOp::Equal && number == 0) || (op == NumberOp::Less && number == 1)
        || (op == NumberOp::LessOrEqual && number == 0);
}

QString whereText(const QString& filter)
{
    return filter.isEmpty() ? QString() : tr("where %1").arg(filter);
}

QString ordersText(const FactTest& test, const QString& currency)
{
    const bool holdsAlways = test.op == NumberOp::GreaterOrEqual && test.number <= 0;
    if (holdsAlways)
        return tr("ordered any number of times, or never");
    const filtertext::Purchase purchase = filtertext::purchaseOf(test.filter, currency);
    const bool never = isNever(test.op, test.number);
    const QString times = never ? QString() : timesText(test);
    const QString position = positionText(test.position);
    const QString window = windowText(test.window);
    const QString which = whichText(test.which);
    if (!never && times.isEmpty() && !position.isEmpty() && purchase.product.isEmpty() && !purchase.where.isEmpty())
        return sentence({ purchase.where, position, window, which });
    QString what;
    if (purchase.product.isEmpty())
        what = never ? tr("never ordered") : tr("ordered");
    else
        what = never ? tr("never bought %1").arg(purchase.product) : tr("bought %1").arg(purchase.product);
    return sentence({ what, times, position, window, whereText(purchase.where), which });
}

/// "in the latest order in the last 90 days where …".
QString scopeText(const FactTest& test, const QString& currency)
{
    const QString where = test.filter ? filtertext::filterText(*test.filter, currency) : QString();
    return sentence({ positionText(test.position), windowText(test.window), whereText(where), whichText(test.which) });
}

QString daysText(qint64 days)
{
    return days == 1 ? tr("1 day") : tr("%n days", nullptr, days);
}

/// The values of a number test, with their unit.
QStringList shownValues(const FactTest& test, const QString& currency)
{
    const bool hasUpper = catalogue::valueCount(test.op) == 2;
    const auto both = [&](const QString& lower, const QString& upper) {
        return hasUpper ? QStringList{ lower, upper } : QStringList{ lower };
    };
    switch (catalogue::rowOf(test.fact).kind) {
    case Kind::Money:
        return both(spaced({ test.amount, currency }), spaced({ test.upperAmount, currency }));
    case Kind::Percent:
        return both(tr("%1 percent").arg(test.amount), tr("%1 percent").arg(test.upperAmount));
    case Kind::Decimal:
        if (test.fact == Fact::MeanGap || test.fact == Fact::MedianGap)
            return both(tr("%1 days").arg(test.amount), tr("%1 days").arg(test.upperAmount));
        return both(test.amount, test.upperAmount);
    case Kind::Days:
        return both(hasUpper ? QString::number(test.number) : daysText(test.number), daysText(test.upperNumber));
    default:
        return both(QString::number(test.number), QString::number(test.upperNumber));
    }
}

QString spentText(const FactTest& test, const QString& currency)
{
    const QStringList amounts = shownValues(test, currency);
    const QString spent = test.op == NumberOp::NotEqual ? tr("spent anything but %1").arg(amounts.value(0))
                                                        : tr("spent %1").arg(comparison(test.op, amounts));
    return sentence({ spent, scopeText(test, currency) });
}

QString sinceText(const FactTest& test, const QString& currency)
{
    const QStringList days = shownValues(test, currency);
    const QString ago = test.op == NumberOp::NotEqual ? tr("not exactly %1 ago").arg(days.value(0))
                                                      : tr("%1 ago").arg(comparison(test.op, days));
    const QString ordered =
        test.fact == Fact::DaysSinceFirstOrder ? tr("first ordered %1").arg(ago) : tr("last ordered %1").arg(ago);
    return sentence({ ordered, scopeText(test, currency) });
}

QString nameOf(Fact fact)
{
    switch (fact) {
    case Fact::Country:
        return tr("the country of the latest order");
    case Fact::Region:
        return tr("the region of the latest order");
    case Fact::AverageOrderValue:
        return tr("the average order value");
    case Fact::LargestOrder:
        return tr("the largest order");
    case Fact::SmallestOrder:
        return tr("the smallest order");
    case Fact::Items:
        return tr("the number of items bought");
    case Fact::DistinctProducts:
        return tr("the number of different products bought");
    case Fact::DiscountShare:
        return tr("the share of discounts");
    case Fact::RefundedAmount:
        return tr("the refunded amount");
    case Fact::RefundedShare:
        return tr("the refunded share");
    case Fact::MeanGap:
        return tr("the mean time between orders");
    case Fact::MedianGap:
        return tr("the median time between orders");
    case Fact::LastGap:
        return tr("the time between the last two orders");
    case Fact::Overdue:
        return tr("the time since the last order, in usual gaps,");
    case Fact::DaysFirstToSecond:
        return tr("the time from the first to the second order");
    case Fact::CustomerTag:
        return tr("a tag of the customer");
    case Fact::EmailDomain:
        return tr("the e-mail domain");
    case Fact::Language:
        return tr("the language");
    case Fact::AccountState:
        return tr("the state of the account");
    case Fact::Company:
        return tr("the company");
    case Fact::CustomerNote:
        return tr("the note on the customer");
    case Fact::CustomerCountry:
        return tr("the country of the customer");
    case Fact::CustomerRegion:
        return tr("the region of the customer");
    case Fact::CustomerCity:
        return tr("the city of the customer");
    case Fact::CustomerPostcode:
        return tr("the postcode of the customer");
    case Fact::RecencyScore:
        return tr("the RFM recency score");
    case Fact::FrequencyScore:
        return tr("the RFM frequency score");
    case Fact::MonetaryScore:
        return tr("the RFM monetary score");
    case Fact::RfmGroup:
        return tr("the RFM group");
    case Fact::PreviousRfmGroup:
        return tr("the previous RFM group");
    default:
        return {};
    }
}

QString shareText(const FactTest& test, const QString& currency)
{
    const QString where = test.filter ? filtertext::filterText(*test.filter, currency) : tr("anything holds");
    FactTest rest = test;
    rest.filter.reset();
    return sentence(
        { tr("the share of orders where %1 is %2").arg(where, comparison(test.op, shownValues(test, currency))),
            scopeText(rest, currency) });
}

QString numberText(const FactTest& test, const QString& currency)
{
    QString subject = nameOf(test.fact);
    if (test.lines)
        subject = tr("%1 where %2").arg(subject, filtertext::filterText(*test.lines, currency));
    if (catalogue::rowOf(test.fact).family == catalogue::Family::Rfm)
        subject = test.rfm.recencyCuts.isEmpty() ? tr("%1 (of %2)").arg(subject, QString::number(test.rfm.bins))
                                                 : tr("%1 (own cut-offs)").arg(subject);
    return sentence(
        { tr("%1 is %2").arg(subject, comparison(test.op, shownValues(test, currency))), scopeText(test, currency) });
}

QString habitText(const FactTest& test, const QString& currency)
{
    const auto periods = [&] {
        switch (test.periods.unit) {
        case Periods::Unit::Days:
            return tr("of the last %n days", nullptr, test.periods.count);
        case Periods::Unit::Months:
            return tr("of the last %n months", nullptr, test.periods.count);
        case Periods::Unit::Weeks:
            break;
        }
        return tr("of the last %n weeks", nullptr, test.periods.count);
    };
    return sentence({ tr("ordered in %1").arg(comparison(test.op, shownValues(test, currency))), periods(),
        scopeText(test, currency) });
}

QString sequenceText(const FactTest& test, const QString& currency)
{
    QString text;
    for (const Step& step : test.steps) {
        const filtertext::Purchase purchase = filtertext::purchaseOf(step.filter, currency);
        const QString what = purchase.product.isEmpty() ? tr("ordered") : tr("bought %1").arg(purchase.product);
        const QString one = sentence({ what, whereText(purchase.where) });
        if (text.isEmpty())
            text = one;
        else if (step.within)
            text = tr("%1, later, at most %2 on, %3").arg(text, daysText(*step.within), one);
        else
            text = tr("%1, later %2").arg(text, one);
    }
    return sentence({ text, windowText(test.window) });
}

QString flagText(const FactTest& test)
{
    const QString what = test.fact == Fact::AcceptsEmail ? tr("e-mail marketing") : tr("SMS marketing");
    const bool isNegated = catalogue::isNegated(test.textOp);
    if (catalogue::positiveOf(test.textOp) == TextOp::IsSet)
        return isNegated ? tr("it is not known whether %1 is accepted").arg(what)
                         : tr("it is known whether %1 is accepted").arg(what);
    const bool isYes = test.values.value(0) == u"yes"_s;
    if (isNegated)
        return isYes ? tr("does not accept %1, or it is not known").arg(what)
                     : tr("accepts %1, or it is not known").arg(what);
    return isYes ? tr("accepts %1").arg(what) : tr("does not accept %1").arg(what);
}

QString groupText(const FactTest& test)
{
    QStringList names;
    for (const QString& value : test.values)
        names.append(catalogue::rfmGroupName(value));
    return compared(nameOf(test.fact), test.textOp, names);
}

QString relationText(const FactTest& test, const QString& currency)
{
    const QString name = quoted(test.segment.name);
    const QString window = windowText(test.window);
    switch (test.fact) {
    case Fact::JoinedSegment:
        return sentence({ tr("joined the segment %1").arg(name), window });
    case Fact::LeftSegment:
        return sentence({ tr("left the segment %1").arg(name), window });
    case Fact::DaysInSegment:
        return tr("has been in the segment %1 for %2").arg(name, comparison(test.op, shownValues(test, currency)));
    default:
        break;
    }
    return test.window ? sentence({ tr("was in the segment %1").arg(name), window })
                       : tr("is in the segment %1").arg(name);
}

/// Facts that are a yes or no in themselves.
QString plainText(const FactTest& test, const QString& currency)
{
    switch (test.fact) {
    case Fact::Sequence:
        return sequenceText(test, currency);
    case Fact::CustomerAdded:
        return sentence({ tr("was added as a customer"), windowText(test.window) });
    case Fact::RfmGroupChanged:
        return sentence({ tr("changed the RFM group"), windowText(test.window) });
    default:
        return relationText(test, currency);
    }
}

QString testText(const FactTest& test, const QString& currency)
{
    switch (test.fact) {
    case Fact::Orders:
        return ordersText(test, currency);
    case Fact::TotalSpent:
        return spentText(test, currency);
    case Fact::DaysSinceFirstOrder:
    case Fact::DaysSinceLastOrder:
        return sinceText(test, currency);
    case Fact::OrderShare:
        return shareText(test, currency);
    case Fact::ActivePeriods:
        return habitText(test, currency);
    case Fact::DaysInSegment:
        return relationText(test, currency);
    case Fact::CustomerColumn:
        return compared(tr("“%1” of the customer").arg(test.column), test.textOp, test.values);
    default:
        break;
    }
    switch (catalogue::rowOf(test.fact).kind) {
    case Kind::Text:
    case Kind::Texts:
        return compared(nameOf(test.fact), test.textOp, test.values);
    case Kind::Flag:
        return flagText(test);
    case Kind::RfmGroup:
        return groupText(test);
    case Kind::Nothing: {
        const QString text = plainText(test, currency);
        return catalogue::isNegated(test.textOp) ? tr("not (%1)").arg(text) : text;
    }
    default:
        return numberText(test, currency);
    }
}

QString partText(const Condition& condition, const QString& currency)
{
    if (condition.test)
        return testText(*condition.test, currency);
    const Condition::Group group = condition.group.value_or(Condition::Group{});
    QStringList parts;
    for (const Condition& child : group.children) {
        const bool inBrackets = group.children.size() > 1 && filtertext::isJoined(child.group);
        parts.append(inBrackets ? tr("(%1)").arg(partText(child, currency)) : partText(child, currency));
    }
    return filtertext::combined(group.combine, group.least, parts, tr(", and "), tr(", or "));
}

} // namespace

QString conditionText(const Condition& condition, const QString& currency)
{
    if (!condition.test && (!condition.group || condition.group->children.empty())) {
        const bool isNobody =
            condition.group && condition.group->combine != Combine::All && condition.group->combine != Combine::None;
        return isNobody ? tr("Nobody.") : tr("Every customer.");
    }
    QString text = partText(condition, currency);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return tr("%1.").arg(text);
}

} // namespace core
