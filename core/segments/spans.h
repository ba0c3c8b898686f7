// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <vector>

namespace core {

/// Days `from` … `until − 1`; `until` is never() where the span does not end.
struct Span {
    Day from;
    Day until = Day::never();

    [[nodiscard]] bool isEmpty() const { return until <= from; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// A set of days as ascending spans, none empty, none touching the next.
using Spans = std::vector<Span>;

namespace spans {

/// Adds a span that begins at or after the beginning of the last one; joins what overlaps or touches.
void append(Spans& spans, Span span);
[[nodiscard]] Spans united(const Spans& left, const Spans& right);
[[nodiscard]] Spans common(const Spans& left, const Spans& right);
/// The days from `from` on that are not in `spans`, which begin at or after `from`.
[[nodiscard]] Spans complement(const Spans& spans, Day from);

} // namespace spans
} // namespace core
