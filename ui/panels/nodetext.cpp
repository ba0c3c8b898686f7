// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/metrictext.h"
#include "ui/panels/inspectortext.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Which days its log holds, and which of them were recorded as they came.
QString daysText(const core::Segment& segment)
{
    const QString logged = rangeText(segment.days);
    if (segment.firstRecordedDay > segment.days.last)
        return tr("Logged: %1, all rebuilt.").arg(logged);
    if (segment.firstRecordedDay <= segment.days.first)
        return tr("Logged: %1, all recorded.").arg(logged);
    return tr("Logged: %1, recorded from %2 on.").arg(logged, dayText(segment.firstRecordedDay));
}

void addFigures(InspectorText& text, const NodeFigures& figures)
{
    text.rows.push_back({ tr("Joined in the period"), numberText(figures.joined) });
    text.rows.push_back({ tr("Left in the period"), numberText(figures.left) });
    if (figures.hasArrowsIn)
        text.rows.push_back({ tr("From elsewhere"), numberText(figures.fromElsewhere),
            tr("Joined in the period, were still in it at its end, and are on no arrow into it") });
    if (figures.hasArrowsOut)
        text.rows.push_back({ tr("To elsewhere"), numberText(figures.toElsewhere),
            tr("Left in the period, were not in it at its end, and are on no arrow out of it") });
}

void addSizes(InspectorText& text, const NodeFigures& figures, const core::Period& period)
{
    if (figures.sizes.empty())
        return;
    InspectorText::Chart sizes{ tr("Size over time"), {} };
    for (size_t i = 0; i < figures.sizes.size(); ++i) {
        const core::Day day = figures.sizeDays.first + static_cast<int>(i);
        sizes.bars.push_back({ dayText(day), figures.sizes[i], period.contains(day) });
    }
    sizes.foot = rangeText(figures.sizeDays);
    text.charts.push_back(std::move(sizes));
}

void addMetrics(InspectorText& text, const core::SegmentFigures& figures, const QString& currency)
{
    for (const Metric metric : { Metric::RepeatRate, Metric::LifetimeValue, Metric::AverageOrder, Metric::OrderCount,
             Metric::MedianInterval }) {
        const metrictext::Change change = metrictext::change(figures, metric, currency);
        QString tip = metrictext::formula(metric);
        if (change.isKnown())
            tip += u'\n' + tr("Since the day before the period: %1").arg(change.text());
        text.rows.push_back({ metrictext::name(metric), metrictext::value(figures.now, metric, currency), tip });
    }
}

/// The size as it was when the measure began, and on the last day that is shown.
QString effectText(const InspectorMatter& matter, const core::Node& node)
{
    const core::Day before = *node.noteSince - 1;
    const core::Day now = matter.document.period().last;
    const auto then = matter.numbers.nodeOn(node.id, before);
    const auto today = matter.numbers.nodeOn(node.id, now);
    if (now <= before)
        return tr("Begins after the period that is shown.");
    if (!then || !today)
        return tr("What came of it cannot be told: its log lacks %1 or %2.").arg(dayText(before), dayText(now));
    return tr("On %1, the day before it, %2 customers; on %3, %4: %5")
        .arg(dayText(before), numberText(*then), dayText(now), numberText(*today), changeText(*today, *then));
}

} // namespace

InspectorText nodeText(const InspectorMatter& matter, const core::Node& node, const std::optional<NodeFigures>& figures,
    const std::optional<core::SegmentFigures>& metrics, bool isSettled)
{
    const core::Segment* segment = matter.document.segment(node.segment);
    if (!segment)
        return boardText(matter);
    const core::Period period = matter.document.period();
    const BoardNumbers::Number number = matter.numbers.node(node.id);
    const bool isLogged = segment->days.isEmpty() || segment->days.last >= period.last;
    InspectorText text;
    text.kind = tr("Segment");
    text.title = segment->name;
    text.number = number.count ? numberText(*number.count) : u"…"_s;
    text.change = changeLookOf(matter.numbers.comparison(), number.count, number.other, segment->stage);
    text.changeFoot = comparedText(matter, number);
    text.sentence = segment->days.isEmpty() ? tr("Nothing is logged of this segment yet.")
        : isLogged                          ? tr("customers were in it at the end of %1.").arg(dayText(period.last))
                   : tr("customers were in it at the end of %1, its last logged day.").arg(dayText(segment->days.last));
    if (!segment->days.isEmpty())
        text.sentence += u' ' + daysText(*segment);
    if (matter.numbers.isIncomplete(node.segment))
        text.alert = tr("⚠ Its data are incomplete for this period.");
    text.isSettled = isSettled;
    if (figures) {
        addFigures(text, *figures);
        addSizes(text, *figures, period);
    }
    if (metrics)
        addMetrics(text, *metrics, matter.currency);
    text.hasMeasure = true;
    text.measureTitle = tr("Measure at this step");
    text.measure = node.note;
    text.measureSince = node.noteSince;
    if (node.noteSince)
        text.measureFoot = effectText(matter, node);
    text.segmentMeasure = segment->note;
    return text;
}

} // namespace ui
