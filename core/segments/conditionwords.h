// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/condition.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

/// The words of the file form of conditions (README, "Segments as JSON"), both ways. Never translated.
namespace core::conditionwords {

template <typename Value, size_t Size>
using Words = std::array<std::pair<Value, QLatin1StringView>, Size>;

// QLatin1StringView's constructor from a literal, short enough for tables.
template <size_t Size>
constexpr QLatin1StringView latin(const char (&text)[Size])
{
    return QLatin1StringView(text, Size - 1);
}

inline constexpr Words<Combine, 3> Combines{ {
    { Combine::All, latin("all") },
    { Combine::Any, latin("any") },
    { Combine::None, latin("none") },
} };

inline constexpr Words<NumberOp, 6> NumberOps{ {
    { NumberOp::Equal, latin("=") },
    { NumberOp::NotEqual, latin("!=") },
    { NumberOp::Less, latin("<") },
    { NumberOp::LessOrEqual, latin("<=") },
    { NumberOp::Greater, latin(">") },
    { NumberOp::GreaterOrEqual, latin(">=") },
} };

inline constexpr Words<TextOp, 6> TextOps{ {
    { TextOp::Is, latin("is") },
    { TextOp::IsNot, latin("is not") },
    { TextOp::OneOf, latin("one of") },
    { TextOp::NoneOf, latin("none of") },
    { TextOp::Contains, latin("contains") },
    { TextOp::StartsWith, latin("starts with") },
} };

inline constexpr Words<Fact, 6> Facts{ {
    { Fact::Orders, latin("orders") },
    { Fact::TotalSpent, latin("total_spent") },
    { Fact::DaysSinceFirstOrder, latin("days_since_first_order") },
    { Fact::DaysSinceLastOrder, latin("days_since_last_order") },
    { Fact::Country, latin("country") },
    { Fact::Region, latin("region") },
} };

inline constexpr Words<OrderAttribute, 11> Attributes{ {
    { OrderAttribute::Product, latin("product") },
    { OrderAttribute::Variant, latin("variant") },
    { OrderAttribute::Sku, latin("sku") },
    { OrderAttribute::Vendor, latin("vendor") },
    { OrderAttribute::Channel, latin("channel") },
    { OrderAttribute::Source, latin("source") },
    { OrderAttribute::UtmSource, latin("utm_source") },
    { OrderAttribute::UtmMedium, latin("utm_medium") },
    { OrderAttribute::UtmCampaign, latin("utm_campaign") },
    { OrderAttribute::OrderTag, latin("order_tag") },
    { OrderAttribute::DiscountCode, latin("discount_code") },
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

} // namespace core::conditionwords
