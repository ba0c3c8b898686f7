// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/threshold.h"

#include "core/base/money.h"

#include <algorithm>

namespace core {

namespace {

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

} // namespace

Threshold::Threshold(NumberOp op, qint64 number, qint64 upper)
    : m_op(op)
    , m_number(number)
    , m_upper(upper)
{
}

Threshold::Threshold(NumberOp op, QStringView number, QStringView upper, int digits)
    : m_op(op)
    , m_number(Wide(parseMinorUnits(number, MostDecimals).value_or(0)) * powerOfTen(digits))
    , m_upper(Wide(parseMinorUnits(upper, MostDecimals).value_or(0)) * powerOfTen(digits))
    , m_scale(powerOfTen(MostDecimals))
{
}

bool Threshold::holds(qint64 num, qint64 den) const
{
    const Wide value = Wide(num) * m_scale;
    const Wide number = m_number * den;
    switch (m_op) {
    case NumberOp::Equal:
        return value == number;
    case NumberOp::NotEqual:
        return value != number;
    case NumberOp::Less:
        return value < number;
    case NumberOp::LessOrEqual:
        return value <= number;
    case NumberOp::Greater:
        return value > number;
    case NumberOp::GreaterOrEqual:
        return value >= number;
    case NumberOp::Between:
        return number <= value && value <= m_upper * den;
    case NumberOp::NotBetween:
        return value < number || m_upper * den < value;
    }
    return false;
}

void Threshold::appendDays(Spans& spans, Span within, Day since, qint64 num, qint64 den) const
{
    using Limits = std::numeric_limits<qint32>;
    const auto floorOf = [&](Wide number) {
        const Wide divisor = Wide(num) * m_scale;
        const Wide dividend = number * den;
        const Wide quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    };
    const auto dayOf = [&](Wide days) {
        const Wide day = std::clamp<Wide>(days + since.value, Limits::min(), Limits::max());
        return std::clamp(Day{ static_cast<qint32>(day) }, within.from, std::max(within.from, within.until));
    };
    // The first days on which the number is reached, and is passed.
    const auto reached = [&](Wide number) { return dayOf(-floorOf(-number)); };
    const auto passed = [&](Wide number) { return dayOf(floorOf(number) + 1); };
    switch (m_op) {
    case NumberOp::Equal:
        return spans::append(spans, { reached(m_number), passed(m_number) });
    case NumberOp::NotEqual:
        spans::append(spans, { within.from, reached(m_number) });
        return spans::append(spans, { passed(m_number), within.until });
    case NumberOp::Less:
        return spans::append(spans, { within.from, reached(m_number) });
    case NumberOp::LessOrEqual:
        return spans::append(spans, { within.from, passed(m_number) });
    case NumberOp::Greater:
        return spans::append(spans, { passed(m_number), within.until });
    case NumberOp::GreaterOrEqual:
        return spans::append(spans, { reached(m_number), within.until });
    case NumberOp::Between:
        return spans::append(spans, { reached(m_number), passed(m_upper) });
    case NumberOp::NotBetween:
        if (m_upper < m_number)
            return spans::append(spans, within);
        spans::append(spans, { within.from, reached(m_number) });
        return spans::append(spans, { passed(m_upper), within.until });
    }
}

bool Threshold::needsAtLeast(qint64 value) const
{
    const Wide least = Wide(value) * m_scale;
    switch (m_op) {
    case NumberOp::Equal:
    case NumberOp::GreaterOrEqual:
    case NumberOp::Between:
        return m_number >= least;
    case NumberOp::Greater:
        return m_number >= least - m_scale;
    default:
        return false;
    }
}

} // namespace core
