// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectortext.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString arrowName(const InspectorMatter& matter, const core::Arrow& arrow)
{
    const core::Board& board = matter.document.board();
    const core::Segment* from = matter.document.segment(board.node(arrow.source)->segment);
    const core::Segment* to = matter.document.segment(board.node(arrow.target)->segment);
    return from && to ? tr("“%1” → “%2”").arg(from->name, to->name) : QString();
}

/// What a reader of the whole board would say first.
QStringList findings(const InspectorMatter& matter)
{
    const core::Board& board = matter.document.board();
    const core::Period period = matter.document.period();
    const core::Comparison& comparison = matter.numbers.comparison();
    const core::Comparison usual{ core::Comparison::Kind::PeriodBefore, {}, {} };
    const core::Period before = *(comparison.isOfPeriods() ? comparison : usual).against(period);
    const core::Arrow* largest = nullptr;
    const core::Arrow* changed = nullptr;
    qint64 largestCount = 0;
    qint64 changedNow = 0;
    qint64 changedBefore = 0;
    int without = 0;
    int counted = 0;
    for (const core::Arrow& arrow : board.arrows()) {
        const auto count = matter.numbers.arrow(arrow.id).count;
        if (!count)
            continue;
        ++counted;
        without += *count == 0 ? 1 : 0;
        if (*count > largestCount) {
            largest = &arrow;
            largestCount = *count;
        }
        const auto now = matter.numbers.arrowIn(arrow.id, period);
        const auto then = matter.numbers.arrowIn(arrow.id, before);
        if (now && then && std::abs(*now - *then) > std::abs(changedNow - changedBefore)) {
            changed = &arrow;
            changedNow = *now;
            changedBefore = *then;
        }
    }
    QStringList sentences;
    if (largest)
        sentences << tr("The largest movement: %1, %Ln customer(s).", nullptr, static_cast<int>(largestCount))
                         .arg(arrowName(matter, *largest));
    if (changed)
        sentences << tr("The largest change: %1, %2 against %3.")
                         .arg(arrowName(matter, *changed), changeText(changedNow, changedBefore), rangeText(before));
    if (counted == static_cast<int>(board.arrows().size()) && without > 0)
        sentences << tr("Nobody moved on %Ln arrow(s).", nullptr, without);
    if (const auto gaps = static_cast<int>(matter.numbers.incomplete().size()); gaps > 0)
        sentences << tr("⚠ %Ln segment(s) have incomplete data for this period: the alert over the board names them.",
            nullptr, gaps);
    return sentences;
}

} // namespace

InspectorText boardText(const InspectorMatter& matter)
{
    const core::Board& board = matter.document.board();
    InspectorText text;
    text.kind = tr("Board");
    text.title = board.name;
    if (board.nodes().empty()) {
        text.sentence = matter.isEditing
            ? tr("Drag segments from the list on the left onto the board, then draw arrows from one to another.")
            : tr("This board is empty. Choose Edit to put segments on it.");
        return text;
    }
    QStringList paragraphs = findings(matter);
    paragraphs << tr("Each arrow counts the customers who were in its first segment and joined its second "
                     "between %1 and %2, and were still in it on %2. Select an arrow or a segment to read more.")
                      .arg(dayText(matter.document.period().first), dayText(matter.document.period().last))
            + narrowingText(board.options);
    text.sentence = paragraphs.join(u"\n\n"_s);
    text.rows = { { tr("Segments"), numberText(static_cast<qint64>(board.nodes().size())) },
        { tr("Arrows"), numberText(static_cast<qint64>(board.arrows().size())) } };
    return text;
}

} // namespace ui
