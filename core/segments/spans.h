// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <span>
#include <vector>

namespace core {

/// Days `from` … `until − 1`; `until` is never() where the span does not end.
struct Span {
    Day from;
    Day until = Day::never();

    [[nodiscard]] bool isEmpty() const { return until <= from; }
    [[nodiscard]] bool contains(Day day) const { return from <= day && day < until; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// A set of days as ascending spans, none empty, none touching the next.
using Spans = std::vector<Span>;

namespace spans {

/// `day` moved by `days`; beyond what a Day can say it is the earliest day, or never().
[[nodiscard]] Day shifted(Day day, qint64 days);

/// Adds a span that begins at or after the beginning of the last one; joins what overlaps or touches.
void append(Spans& spans, Span span);
/// Puts spans that came in any order into their form.
void arrange(Spans& spans);
[[nodiscard]] bool contains(const Spans& spans, Day day);

// These write their answer to `out`, whose memory is used again; `out` is none of the others.
void unite(const Spans& left, const Spans& right, Spans& out);
void intersect(const Spans& left, const Spans& right, Spans& out);
/// The days from `from` on that are not in `spans`, which begin at or after `from`.
void complement(const Spans& spans, Day from, Spans& out);
/// The days of which at least `least` of the sets hold.
void atLeast(std::span<const Spans> sets, int least, Day from, Spans& out);

} // namespace spans
} // namespace core
