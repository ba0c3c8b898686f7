// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectortext.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int BucketsAtMost = 14;

QString daysNumber(double days)
{
    return QLocale().toString(days, 'f', days == static_cast<int>(days) ? 0 : 1);
}

void addFigures(InspectorText& text, const core::MoveFigures& figures, const QString& from, const QString& to)
{
    text.rows.push_back({ tr("Share of the source"),
        tr("%1 of %2").arg(shareText(figures.moved, figures.sourceCustomers), numberText(figures.sourceCustomers)),
        tr("Moved ÷ customers who were in “%1” on any day from the day before the period to its end").arg(from) });
    text.rows.push_back({ tr("Share of the joiners"),
        tr("%1 of %2").arg(shareText(figures.moved, figures.joiners), numberText(figures.joiners)),
        tr("Moved ÷ customers who joined “%1” in the period from anywhere and were still in it at its end").arg(to) });
    if (const auto median = figures.medianDays())
        text.rows.push_back({ tr("Median days to move"), daysNumber(*median),
            tr("From the first day in “%1” to the day of the move").arg(from)
                + (figures.begunBeforeLog == 0 ? QString()
                                               : u' '
                            + tr("%Ln of them may have been in it for longer than its log goes back.", nullptr,
                                static_cast<int>(figures.begunBeforeLog))) });
}

void addRevenue(InspectorText& text, const core::MoversRevenue& revenue, const QString& currency)
{
    if (revenue.movers == 0)
        return;
    QString tip = tr("Of each who moved as many days before the day of the move as from that day on, at most %1 and "
                     "none after the data end. Orders that are cancelled or in another currency are left out.")
                      .arg(core::MoversRevenue::Window);
    if (revenue.unpriced > 0)
        tip += u' ' + tr("%Ln order(s) without money are left out.", nullptr, static_cast<int>(revenue.unpriced));
    text.rows.push_back({ tr("They paid before the move"), moneyText(revenue.before, currency), tip });
    text.rows.push_back({ tr("They paid from the move on"), moneyText(revenue.after, currency), tip });
}

void addCharts(InspectorText& text, const core::MoveFigures& figures, core::Day first)
{
    InspectorText::Chart perDay{ tr("Moved per day"), {} };
    for (size_t i = 0; i < figures.perDay.size(); ++i)
        perDay.bars.push_back({ dayText(first + static_cast<int>(i)), figures.perDay[i] });
    text.charts.push_back(std::move(perDay));
    const auto buckets = core::bucketsOf(figures.daysToMove, BucketsAtMost);
    if (buckets.size() < 2)
        return;
    InspectorText::Chart distribution{ tr("Days to move"), {} };
    for (const core::DaysBucket& bucket : buckets)
        distribution.bars.push_back({ bucket.first == bucket.last ? tr("%Ln day(s)", nullptr, bucket.first)
                                                                  : tr("%1–%2 days").arg(bucket.first).arg(bucket.last),
            bucket.count });
    distribution.foot = tr("0 to %1 days").arg(numberText(buckets.back().last));
    text.charts.push_back(std::move(distribution));
}

/// As many days before the measure began as after it, at most as many as the period has, none after the data end.
QString effectText(const InspectorMatter& matter, const core::Arrow& arrow)
{
    if (!arrow.noteSince)
        return {};
    const core::Day since = *arrow.noteSince;
    const int length = std::min(matter.document.period().length(), matter.document.lastDay() - since + 1);
    if (length < 1)
        return tr("Begins after the data end: nothing to compare yet.");
    const auto before = matter.numbers.arrowIn(arrow.id, { since - length, since - 1 });
    const auto after = matter.numbers.arrowIn(arrow.id, { since, since + (length - 1) });
    if (!before || !after)
        return tr("The days around %1 cannot be compared: their data are incomplete.").arg(dayText(since));
    return tr("In the first %Ln day(s) of it %1 moved, in as many days before %2: %3", nullptr, length)
        .arg(numberText(*after), numberText(*before), changeText(*after, *before));
}

} // namespace

InspectorText arrowText(const InspectorMatter& matter, const core::Arrow& arrow,
    const std::optional<ArrowFigures>& figures, const std::optional<core::MoversRevenue>& revenue, bool isSettled)
{
    const core::Board& board = matter.document.board();
    const core::Node* source = board.node(arrow.source);
    const core::Node* target = board.node(arrow.target);
    const core::Segment* from = matter.document.segment(source->segment);
    const core::Segment* to = matter.document.segment(target->segment);
    if (!from || !to)
        return boardText(matter);
    const BoardNumbers::Number number = matter.numbers.arrow(arrow.id);
    const core::Period period = matter.document.period();
    const QString last = dayText(period.last);
    InspectorText text;
    text.kind = tr("Arrow");
    text.title = from->name + u" → "_s + to->name;
    text.number = number.count ? numberText(*number.count) : u"…"_s;
    text.change = changeLookOf(matter.numbers.comparison(), number.count, number.other, to->stage);
    text.changeFoot = comparedText(matter, number);
    text.sentence = tr("customers joined “%1” between %2 and %3, were still in it on %3, and had been in “%4” before, "
                       "on %5 at the earliest.")
                        .arg(to->name, dayText(period.first), last, from->name, dayText(period.first - 1))
        + narrowingText(board.options) + rebuiltText(matter, { from, to });
    if (matter.numbers.isIncomplete(source->segment) || matter.numbers.isIncomplete(target->segment))
        text.alert = tr("⚠ Rests on incomplete data: see the alert over the board.");
    text.isSettled = isSettled;
    if (figures) {
        addFigures(text, figures->move, from->name, to->name);
        addCharts(text, figures->move, period.first);
    }
    if (revenue)
        addRevenue(text, *revenue, matter.currency);
    text.hasMeasure = true;
    text.measureTitle = tr("Measure for this step");
    text.measure = arrow.note;
    text.measureSince = arrow.noteSince;
    text.measureFoot = effectText(matter, arrow);
    return text;
}

} // namespace ui
