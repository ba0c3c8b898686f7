// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"
#include "core/shop/shopfacts.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

/// The one table of what conditions can ask: reading and writing JSON, sentences, the builder and the evaluator all
/// follow it.
namespace core::catalogue {

/// What is compared, and with it which operators fit and how values are written.
enum class Kind {
    Count, ///< whole number
    Days, ///< whole number of days
    Decimal, ///< "1.5"
    Percent, ///< decimal, 0 … 100
    Money, ///< decimal in the workspace's currency
    Text,
    Texts, ///< several texts: holds if one of them does
    Flag, ///< "yes" or "no"; may be unknown
    Weekday, ///< "mon" … "sun"
    Month, ///< "1" … "12"
    TimeOfDay, ///< "06:00", "11:00": from, until; the end not included
    Date, ///< "2024-07-31"
    RfmGroup, ///< a word of rfmGroups()
    Nothing, ///< the fact is a yes or no in itself: it is, or is not, and has no value
};

/// Parts of a FactTest that may go with a fact.
enum Part : unsigned {
    NoPart = 0,
    WherePart = 1, ///< filter, position, which
    WindowPart = 2,
    LinesPart = 4,
    PeriodsPart = 8,
    StepsPart = 16,
    RfmPart = 32,
    SegmentPart = 64,
    ColumnPart = 128,
    NeedsWindow = 256, ///< with WindowPart: it cannot be left out
    OptionalValue = 512, ///< comparison and value may be left out: at least 1
};

/// Where a fact or attribute belongs in a list of choices.
enum class Family { Orders, Rhythm, Product, Channel, Order, Time, Customer, Place, Rfm, Relation };

struct FactRow {
    Fact fact;
    QLatin1StringView word; ///< in JSON, never translated
    Kind kind;
    unsigned parts;
    Family family;
    const char* label; ///< "Number of orders"; see labelOf
    std::optional<FactKind> needs; ///< what the shop's data must have
};

struct AttributeRow {
    OrderAttribute attribute;
    QLatin1StringView word;
    Kind kind;
    bool isOfLine;
    Family family;
    const char* label;
    std::optional<FactKind> needs;
};

/// All facts in the order they are offered; all attributes, too.
[[nodiscard]] std::span<const FactRow> facts();
[[nodiscard]] std::span<const AttributeRow> attributes();
[[nodiscard]] const FactRow& rowOf(Fact fact);
[[nodiscard]] const AttributeRow& rowOf(OrderAttribute attribute);
[[nodiscard]] const FactRow* factByWord(QStringView word); ///< null: unknown
[[nodiscard]] const AttributeRow* attributeByWord(QStringView word);

/// In the user's language: "Number of orders", "Discount code".
[[nodiscard]] QString labelOf(Fact fact);
[[nodiscard]] QString labelOf(OrderAttribute attribute);

[[nodiscard]] bool isNumber(Kind kind); ///< compared by NumberOp: counts, days, decimals, percents, money, dates
[[nodiscard]] bool isDecimal(Kind kind); ///< written as a decimal text
/// Operators that fit, in the order they are offered; one of the two is empty.
[[nodiscard]] std::span<const NumberOp> numberOps(Kind kind);
[[nodiscard]] std::span<const TextOp> textOps(Kind kind);

/// How many values an operator has: 0, 1, 2 (Between) or -1 for a list of at least one.
[[nodiscard]] int valueCount(NumberOp op);
[[nodiscard]] int valueCount(TextOp op);
[[nodiscard]] bool isNegated(TextOp op);
[[nodiscard]] TextOp positiveOf(TextOp op); ///< the op itself where it is no negation

/// Whether the shop has what the fact or attribute asks for: else a builder says so instead of offering it.
[[nodiscard]] bool isAvailable(Fact fact, const ShopFacts& shop);
[[nodiscard]] bool isAvailable(OrderAttribute attribute, const ShopFacts& shop);

/// Words of the values of closed lists, in their order.
[[nodiscard]] std::span<const QLatin1StringView> weekdays();
[[nodiscard]] std::span<const QLatin1StringView> rfmGroups();
[[nodiscard]] QString weekdayName(QStringView word); ///< "Monday", in the user's language; the word itself if unknown
[[nodiscard]] QString monthName(QStringView word);
[[nodiscard]] QString rfmGroupName(QStringView word);

} // namespace core::catalogue
