// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/spans.h"

#include <algorithm>
#include <limits>

namespace core::spans {

Day shifted(Day day, qint64 days)
{
    using Limits = std::numeric_limits<qint32>;
    return { static_cast<qint32>(std::clamp<qint64>(qint64(day.value) + days, Limits::min(), Limits::max())) };
}

void append(Spans& spans, Span span)
{
    if (span.isEmpty())
        return;
    if (!spans.empty() && span.from <= spans.back().until)
        spans.back().until = std::max(spans.back().until, span.until);
    else
        spans.push_back(span);
}

void arrange(Spans& spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    size_t kept = 0;
    for (const Span span : spans) {
        if (span.isEmpty())
            continue;
        if (kept > 0 && span.from <= spans[kept - 1].until)
            spans[kept - 1].until = std::max(spans[kept - 1].until, span.until);
        else
            spans[kept++] = span;
    }
    spans.resize(kept);
}

bool contains(const Spans& spans, Day day)
{
    return std::ranges::any_of(spans, [day](const Span& span) { return span.contains(day); });
}

void unite(const Spans& left, const Spans& right, Spans& out)
{
    out.clear();
    auto l = left.begin();
    auto r = right.begin();
    while (l != left.end() || r != right.end()) {
        const bool takeLeft = r == right.end() || (l != left.end() && l->from <= r->from);
        append(out, takeLeft ? *l++ : *r++);
    }
}

void intersect(const Spans& left, const Spans& right, Spans& out)
{
    out.clear();
    auto l = left.begin();
    auto r = right.begin();
    while (l != left.end() && r != right.end()) {
        append(out, { std::max(l->from, r->from), std::min(l->until, r->until) });
        if (l->until < r->until)
            ++l;
        else
            ++r;
    }
}

void complement(const Spans& spans, Day from, Spans& out)
{
    out.clear();
    for (const Span& span : spans) {
        append(out, { from, span.from });
        from = span.until;
    }
    append(out, { from, Day::never() });
}

void atLeast(std::span<const Spans> sets, int least, Day from, Spans& out)
{
    out.clear();
    std::vector<std::pair<Day, int>> steps;
    for (const Spans& set : sets) {
        for (const Span& span : set) {
            steps.emplace_back(span.from, 1);
            if (!span.until.isNever())
                steps.emplace_back(span.until, -1);
        }
    }
    std::ranges::sort(steps);
    int holding = 0;
    for (const auto& [day, step] : steps) {
        if (day > from && holding >= least)
            append(out, { from, day });
        from = std::max(from, day);
        holding += step;
    }
    if (holding >= least)
        append(out, { from, Day::never() });
}

} // namespace core::spans
