// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segments/spans.h"

#include <algorithm>

namespace core::spans {

void append(Spans& spans, Span span)
{
    if (span.isEmpty())
        return;
    if (!spans.empty() && span.from <= spans.back().until)
        spans.back().until = std::max(spans.back().until, span.until);
    else
        spans.push_back(span);
}

Spans united(const Spans& left, const Spans& right)
{
    Spans both;
    both.reserve(left.size() + right.size());
    auto l = left.begin();
    auto r = right.begin();
    while (l != left.end() || r != right.end()) {
        const bool takeLeft = r == right.end() || (l != left.end() && l->from <= r->from);
        append(both, takeLeft ? *l++ : *r++);
    }
    return both;
}

Spans common(const Spans& left, const Spans& right)
{
    Spans both;
    auto l = left.begin();
    auto r = right.begin();
    while (l != left.end() && r != right.end()) {
        append(both, { std::max(l->from, r->from), std::min(l->until, r->until) });
        if (l->until < r->until)
            ++l;
        else
            ++r;
    }
    return both;
}

Spans complement(const Spans& spans, Day from)
{
    Spans others;
    for (const Span& span : spans) {
        append(others, { from, span.from });
        from = span.until;
    }
    append(others, { from, Day::never() });
    return others;
}

} // namespace core::spans
