// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

/// The words of the file form of conditions (README, "Segments as JSON"), both ways; those of facts and attributes are
/// in catalogue.h. Never translated.
namespace core::conditionwords {

template <typename Value, size_t Size>
using Words = std::array<std::pair<Value, QLatin1StringView>, Size>;

// QLatin1StringView's constructor from a literal, short enough for tables.
template <size_t Size>
constexpr QLatin1StringView latin(const char (&text)[Size])
{
    return QLatin1StringView(text, Size - 1);
}

/// Combine::AtLeast is written otherwise: {"at_least": 2, "of": […]}.
inline constexpr Words<Combine, 3> Combines{ {
    { Combine::All, latin("all") },
    { Combine::Any, latin("any") },
    { Combine::None, latin("none") },
} };

inline constexpr Words<NumberOp, 8> NumberOps{ {
    { NumberOp::Equal, latin("=") },
    { NumberOp::NotEqual, latin("!=") },
    { NumberOp::Less, latin("<") },
    { NumberOp::LessOrEqual, latin("<=") },
    { NumberOp::Greater, latin(">") },
    { NumberOp::GreaterOrEqual, latin(">=") },
    { NumberOp::Between, latin("between") },
    { NumberOp::NotBetween, latin("not between") },
} };

inline constexpr Words<TextOp, 14> TextOps{ {
    { TextOp::Is, latin("is") },
    { TextOp::IsNot, latin("is not") },
    { TextOp::OneOf, latin("one of") },
    { TextOp::NoneOf, latin("none of") },
    { TextOp::Contains, latin("contains") },
    { TextOp::NotContains, latin("not contains") },
    { TextOp::StartsWith, latin("starts with") },
    { TextOp::NotStartsWith, latin("not starts with") },
    { TextOp::EndsWith, latin("ends with") },
    { TextOp::NotEndsWith, latin("not ends with") },
    { TextOp::Matches, latin("matches") },
    { TextOp::NotMatches, latin("not matches") },
    { TextOp::IsSet, latin("is set") },
    { TextOp::IsNotSet, latin("is not set") },
} };

inline constexpr Words<WhichOrders, 3> Which{ {
    { WhichOrders::Counting, latin("counting") },
    { WhichOrders::All, latin("all") },
    { WhichOrders::NotCounting, latin("not counting") },
} };

inline constexpr Words<Periods::Unit, 3> PeriodUnits{ {
    { Periods::Unit::Days, latin("days") },
    { Periods::Unit::Weeks, latin("weeks") },
    { Periods::Unit::Months, latin("months") },
} };

template <typename Value, size_t Size>
[[nodiscard]] std::optional<Value> find(const Words<Value, Size>& words, QStringView word)
{
    const auto found = std::ranges::find_if(words, [&](const auto& entry) { return word == entry.second; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

template <typename Value, size_t Size>
[[nodiscard]] QString word(const Words<Value, Size>& words, Value value)
{
    const auto found = std::ranges::find_if(words, [&](const auto& entry) { return entry.first == value; });
    Q_ASSERT(found != words.end());
    return found->second;
}

/// All of them, for a message that says what is known.
template <typename Value, size_t Size>
[[nodiscard]] QString list(const Words<Value, Size>& words)
{
    QStringList all;
    for (const auto& entry : words)
        all.append(entry.second);
    return all.join(QLatin1StringView(", "));
}

/// Some of them: the operators that fit.
template <typename Value, size_t Size>
[[nodiscard]] QString list(const Words<Value, Size>& words, std::span<const Value> some)
{
    QStringList all;
    for (const auto& entry : words) {
        if (std::ranges::find(some, entry.first) != some.end())
            all.append(entry.second);
    }
    return all.join(QLatin1StringView(", "));
}

} // namespace core::conditionwords
