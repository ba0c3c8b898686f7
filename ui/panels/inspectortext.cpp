// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectortext.h"

#include "core/engine/rebuiltdays.h"
#include "ui/panels/comparebutton.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QString narrowingText(const core::RuleOptions& options)
{
    QString text;
    if (options.directOnly)
        text += u' ' + tr("Only direct moves: in the source on the day before.");
    if (options.firstTimeOnly)
        text += u' ' + tr("Only who was never in the target before.");
    if (options.recordedOnly)
        text += u' ' + tr("Only recorded days; rebuilt days are unknown.");
    return text;
}

QString rebuiltText(const InspectorMatter& matter, std::initializer_list<const core::Segment*> segments)
{
    QString text;
    if (matter.document.board().options.recordedOnly)
        return text;
    const core::Period period = matter.document.period();
    const auto isAll = [&](const core::Segment* segment) {
        return core::rebuiltDays(*segment, period) == core::DayRange{ period.first - 1, period.last };
    };
    if (std::ranges::all_of(segments, isAll))
        return u' ' + tr("All these days were rebuilt, not recorded.");
    for (const core::Segment* segment : segments) {
        const core::DayRange days = core::rebuiltDays(*segment, period);
        if (!days.isEmpty())
            text += u' ' + tr("“%1”: %2 rebuilt, not recorded.").arg(segment->name, rangeText(days));
    }
    return text;
}

QString comparedText(const InspectorMatter& matter, const BoardNumbers::Number& number)
{
    const core::Comparison& comparison = matter.numbers.comparison();
    if (!comparison.isOn())
        return {};
    const QString against = comparisonText(comparison, matter.document.period(), matter.document.segments());
    if (number.other)
        return comparison.isOfPeriods() ? tr("%1: %2").arg(against, numberText(*number.other)) : against;
    return number.state == core::CountService::State::Ready
        ? tr("%1: cannot be told, the data are incomplete for it").arg(against)
        : against;
}

} // namespace ui
