// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/comparison.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = Comparison::Kind;

constexpr std::array Names{ std::pair(Kind::Off, "off"_L1), std::pair(Kind::PeriodBefore, "periodBefore"_L1),
    std::pair(Kind::YearBefore, "yearBefore"_L1), std::pair(Kind::Custom, "custom"_L1),
    std::pair(Kind::Within, "within"_L1) };

} // namespace

std::optional<Period> Comparison::against(const Period& shown) const
{
    switch (kind) {
    case Kind::PeriodBefore:
        return Period{ shown.first - shown.length(), shown.first - 1 };
    case Kind::YearBefore:
        return Period{ Day::fromDate(shown.first.toDate().addYears(-1)),
            Day::fromDate(shown.last.toDate().addYears(-1)) };
    case Kind::Custom:
        return custom;
    case Kind::Off:
    case Kind::Within:
        break;
    }
    return std::nullopt;
}

QJsonObject Comparison::toJson() const
{
    QJsonObject json;
    for (const auto& [each, name] : Names) {
        if (each == kind)
            json["kind"_L1] = name;
    }
    if (kind == Kind::Custom) {
        json["first"_L1] = custom.first.toIso();
        json["last"_L1] = custom.last.toIso();
    }
    if (kind == Kind::Within)
        json["segment"_L1] = segment.value;
    return json;
}

Comparison Comparison::fromJson(const QJsonObject& json)
{
    Comparison comparison;
    const QString kind = json["kind"_L1].toString();
    for (const auto& [each, name] : Names) {
        if (name == kind)
            comparison.kind = each;
    }
    if (comparison.kind == Kind::Custom) {
        const auto first = Day::fromIso(json["first"_L1].toString());
        const auto last = Day::fromIso(json["last"_L1].toString());
        if (!first || !last || *last < *first)
            return {};
        comparison.custom = { *first, *last };
    }
    comparison.segment = { comparison.kind == Kind::Within ? json["segment"_L1].toInteger() : 0 };
    if (comparison.kind == Kind::Within && !comparison.segment.isValid())
        return {};
    return comparison;
}

} // namespace core
