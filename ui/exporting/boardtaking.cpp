// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/boardtaking.h"

#include "core/base/csvtext.h"
#include "ui/exporting/boardsheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

BoardPicture pictureOf(const QString& shop, const BoardDocument& document, const BoardNumbers& numbers)
{
    BoardPicture picture{ shop, document.board(), document.period(), document.lastDay(), document.segments(), {}, {},
        numbers.incomplete(), numbers.comparison(), {}, {}, {} };
    for (const core::Node& node : document.board().nodes()) {
        const BoardNumbers::Number number = numbers.node(node.id);
        picture.nodeCounts[node.id] = number.count.value_or(0);
        if (number.other)
            picture.nodeOthers[node.id] = *number.other;
        if (const auto count = numbers.elsewhere().of(node.id))
            picture.elsewhere[node.id] = *count;
    }
    for (const core::Arrow& arrow : document.board().arrows()) {
        const BoardNumbers::Number number = numbers.arrow(arrow.id);
        picture.arrowCounts[arrow.id] = number.count.value_or(0);
        if (number.other)
            picture.arrowOthers[arrow.id] = *number.other;
    }
    return picture;
}

QByteArray numbersCsv(const BoardDocument& document, const BoardNumbers& numbers)
{
    const core::Board& board = document.board();
    const auto name = [&](core::NodeId id) {
        const core::Segment* segment = document.segment(board.node(id)->segment);
        return segment ? segment->name : QString();
    };
    const core::Comparison& comparison = numbers.comparison();
    const std::optional<core::Period> other = numbers.comparedPeriod();
    const core::Segment* within = document.segment(comparison.segment);
    const QString options = optionsText(board.options);
    const auto row = [&](const QString& kind, const QString& from, const QString& to,
                         const BoardNumbers::Number& number, const QString& marks) {
        const core::Period period = document.period();
        QStringList cells{ kind, from, to, period.first.toIso(), period.last.toIso(),
            number.count ? QString::number(*number.count) : QString(), marks };
        const QString otherCount = number.other ? QString::number(*number.other) : QString();
        if (other)
            cells << other->first.toIso() << other->last.toIso() << otherCount;
        else if (comparison.isOn())
            cells << (within ? within->name : QString()) << otherCount;
        if (!options.isEmpty())
            cells << options;
        QByteArray line;
        for (const QString& cell : cells)
            line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + core::spreadsheetCell(cell);
        return line + '\n';
    };
    const auto marksOf = [&](std::initializer_list<core::SegmentId> segments) {
        QStringList marks;
        if (std::ranges::any_of(segments, [&](core::SegmentId id) { return numbers.isIncomplete(id); }))
            marks.append(u"incomplete"_s);
        if (std::ranges::any_of(segments, [&](core::SegmentId id) { return document.restsOnRebuiltDays(id); }))
            marks.append(u"rebuilt"_s);
        return marks.join(u' ');
    };
    QByteArray csv = "kind,segment,target,from,to,customers,data";
    csv += other            ? ",compared_from,compared_to,compared_customers"
        : comparison.isOn() ? ",also_in,customers_also_in"
                            : "";
    csv += options.isEmpty() ? "\n" : ",options\n";
    for (const core::Node& node : board.nodes())
        csv += row(u"segment"_s, name(node.id), {}, numbers.node(node.id), marksOf({ node.segment }));
    for (const core::Arrow& arrow : board.arrows())
        csv += row(u"arrow"_s, name(arrow.source), name(arrow.target), numbers.arrow(arrow.id),
            marksOf({ board.node(arrow.source)->segment, board.node(arrow.target)->segment }));
    return csv;
}

} // namespace ui
