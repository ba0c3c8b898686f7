// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/maker.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace core::templates {

namespace {

const ParameterRow ActiveDays{ QT_TRANSLATE_NOOP("core::Templates", "Active: days since the last order, at most"),
    Kind::Days, &ShopMeasures::halfOfRepeats,
    QT_TRANSLATE_NOOP("core::Templates", "Half of all repeat orders come within %1 days.") };
const ParameterRow RiskDays{ QT_TRANSLATE_NOOP("core::Templates", "At risk from so many days on"), Kind::Days,
    &ShopMeasures::threeQuartersOfRepeats,
    QT_TRANSLATE_NOOP("core::Templates", "Three in four repeat orders come within %1 days.") };
const ParameterRow LostDays{ QT_TRANSLATE_NOOP("core::Templates", "Lost after so many days"), Kind::Days,
    &ShopMeasures::ninetyPercentOfRepeats,
    QT_TRANSLATE_NOOP("core::Templates", "Nine in ten repeat orders come within %1 days.") };

const Row Rows[] = {
    { "first-time-active", Category::LifeCycle, Stage::First,
        QT_TRANSLATE_NOOP("core::Templates", "First-time & active"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "To see who bought once, and recently enough that a second order can be hoped for."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Thank them, tell the story behind what they bought, and offer what goes with it."),
        { ActiveDays },
        [](const Values& values) {
            return all({ leaf(orders(Op::Equal, 1)), leaf(daysSinceLast(Op::LessOrEqual, values.number(0))) });
        },
        {} },
    { "first-time-at-risk", Category::LifeCycle, Stage::Risk,
        QT_TRANSLATE_NOOP("core::Templates", "First-time & at risk"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "To reach customers of one order before they are forgotten, and are lost."),
        QT_TRANSLATE_NOOP("core::Templates",
            "A reminder with a small reason to come back: a sample, free shipping, news of the product they had."),
        { RiskDays, LostDays },
        [](const Values& values) {
            return all({ leaf(orders(Op::Equal, 1)), lastOrderBetween(values.number(0), values.number(1)) });
        },
        {} },
    { "first-time-lost", Category::LifeCycle, Stage::Risk, QT_TRANSLATE_NOOP("core::Templates", "First-time & lost"),
        QT_TRANSLATE_NOOP("core::Templates", "To measure how many customers never came back after their first order."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Ask one question: why not? Then spend the budget on those who are still at risk."),
        { LostDays },
        [](const Values& values) {
            return all({ leaf(orders(Op::Equal, 1)), leaf(daysSinceLast(Op::Greater, values.number(0))) });
        },
        {} },
    { "repeat-active", Category::LifeCycle, Stage::Repeat, QT_TRANSLATE_NOOP("core::Templates", "Repeat & active"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "The customers a shop lives on: more than one order, the last one recent."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Widen what they buy: neighbours of their favourite, bundles, new products first."),
        { ActiveDays },
        [](const Values& values) {
            return all({ leaf(orders(Op::GreaterOrEqual, 2)), leaf(daysSinceLast(Op::LessOrEqual, values.number(0))) });
        },
        {} },
    { "repeat-at-risk", Category::LifeCycle, Stage::Risk, QT_TRANSLATE_NOOP("core::Templates", "Repeat & at risk"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Good customers who are later than most repeat orders come. The moment to act."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "A personal message about what they always bought; the offer only in the second one."),
        { RiskDays, LostDays },
        [](const Values& values) {
            return all({ leaf(orders(Op::GreaterOrEqual, 2)), lastOrderBetween(values.number(0), values.number(1)) });
        },
        {} },
    { "repeat-lost", Category::LifeCycle, Stage::Risk, QT_TRANSLATE_NOOP("core::Templates", "Repeat & lost"),
        QT_TRANSLATE_NOOP("core::Templates", "Customers who came back once and have stopped."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "One strong offer, once. Whoever does not answer leaves the mailing list."),
        { LostDays },
        [](const Values& values) {
            return all({ leaf(orders(Op::GreaterOrEqual, 2)), leaf(daysSinceLast(Op::Greater, values.number(0))) });
        },
        {} },
    { "new-customers", Category::LifeCycle, Stage::Entry, QT_TRANSLATE_NOOP("core::Templates", "New customers"),
        QT_TRANSLATE_NOOP("core::Templates", "To follow everybody whose first order lies only some days back."),
        QT_TRANSLATE_NOOP("core::Templates", "A welcome series: how to use it, who makes it, what others bought next."),
        { { QT_TRANSLATE_NOOP("core::Templates", "Days since the first order, at most"), Kind::Days,
            &ShopMeasures::halfOfRepeats,
            QT_TRANSLATE_NOOP("core::Templates", "Half of all repeat orders come within %1 days.") } },
        [](const Values& values) {
            return leaf(numberFact(Fact::DaysSinceFirstOrder, Op::LessOrEqual, values.number(0)));
        },
        {} },
    { "champions", Category::LifeCycle, Stage::Loyal, QT_TRANSLATE_NOOP("core::Templates", "Champions (RFM)"),
        QT_TRANSLATE_NOOP("core::Templates",
            "The best by recency, frequency and amount at once, scored against the shop's own customers of each day."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Early access, a say in new products, a note written by hand. No discounts."),
        {}, [](const Values&) { return leaf(textFact(Fact::RfmGroup, TextOp::Is, { u"champions"_s })); },
        FactKind::Total },
    { "slipped-champions", Category::LifeCycle, Stage::Risk,
        QT_TRANSLATE_NOOP("core::Templates", "Were champions, are not any more (RFM)"),
        QT_TRANSLATE_NOOP(
            "core::Templates", "To notice the day on which one of the best customers slips, not the quarter after."),
        QT_TRANSLATE_NOOP("core::Templates", "Call, or write as a person would. Find out before offering anything."),
        {},
        [](const Values&) {
            return all({ leaf(textFact(Fact::PreviousRfmGroup, TextOp::Is, { u"champions"_s })),
                leaf(textFact(Fact::RfmGroup, TextOp::IsNot, { u"champions"_s })) });
        },
        FactKind::Total },
    { "rfm-changed", Category::LifeCycle, Stage::None,
        QT_TRANSLATE_NOOP("core::Templates", "Changed their RFM group in the last %1 days"),
        QT_TRANSLATE_NOOP("core::Templates", "To look only at customers in movement, in whichever direction."),
        QT_TRANSLATE_NOOP(
            "core::Templates", "Put them on a board between the groups and see which way most of them go."),
        { { QT_TRANSLATE_NOOP("core::Templates", "In the last days"), Kind::Days, nullptr, nullptr, nullptr, 0,
            "30" } },
        [](const Values& values) {
            FactTest test;
            test.fact = Fact::RfmGroupChanged;
            return leaf(inLast(values.number(0), test));
        },
        FactKind::Total },
};

} // namespace

std::span<const Row> lifeCycleRows()
{
    return Rows;
}

} // namespace core::templates
