// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardtips.h"

#include "ui/board/detail.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/translate.h"

using namespace Qt::StringLiterals;

namespace ui::boardtips {

namespace {

QString nameOf(const BoardDocument& document, core::NodeId node)
{
    const core::Segment* segment = document.segment(document.board().node(node)->segment);
    return segment ? segment->name : tr("Deleted segment");
}

QString nodeTip(const BoardDocument& document, const BoardNumbers& numbers, const core::Node& node, double scale)
{
    CardLook look;
    look.name = nameOf(document, node.id);
    look.isIncomplete = numbers.isIncomplete(node.segment);
    look.isLocked = node.isLocked;
    QStringList lines;
    if (!Detail(scale).isNear() || boardpainter::isNameCut(look))
        lines += look.name;
    if (!node.note.isEmpty())
        lines += node.note;
    for (const core::Incomplete& gap : numbers.incomplete()) {
        if (gap.segment != node.segment)
            continue;
        lines += gap.known.isEmpty() ? tr("Incomplete: nothing is logged for this segment yet.")
                                     : tr("Incomplete for this period: its log has %1 to %2.")
                                           .arg(dayText(gap.known.first), dayText(gap.known.last));
    }
    if (document.restsOnRebuiltDays(node.segment))
        lines += tr("↺ Days of this period are rebuilt from the orders, not recorded as they came.");
    return lines.join(u'\n');
}

QString elsewhereTip(const BoardDocument& document, const BoardNumbers& numbers, core::NodeId node, bool isOut)
{
    const auto count = numbers.elsewhere().of(node);
    if (!count)
        return {};
    const QString counted = isOut
        ? tr("%Ln customer(s) went elsewhere:\nthey left “%1” in the period, were not in it at its end, and are on no "
             "arrow out of it.",
            nullptr, static_cast<int>(count->to))
        : tr("%Ln customer(s) came from elsewhere:\nthey joined “%1” in the period, were still in it at its end, and "
             "are on no arrow into it.",
            nullptr, static_cast<int>(count->from));
    QString text = counted.arg(nameOf(document, node)) + u'\n' + tr("Click to see who they are.");
    if (numbers.isIncomplete(document.board().node(node)->segment))
        text += u'\n' + tr("⚠ The data are incomplete for this period.");
    return text;
}

} // namespace

QString tipOf(const BoardDocument& document, const BoardNumbers& numbers, const BoardHit& hit, double scale)
{
    const core::Board& board = document.board();
    if (hit.isStub() && board.node(hit.node))
        return elsewhereTip(document, numbers, hit.node, hit.kind == BoardHit::Kind::ToElsewhere);
    if (const core::Node* node = board.node(hit.node); node && hit.isNode())
        return nodeTip(document, numbers, *node, scale);
    const core::Arrow* arrow = board.arrow(hit.arrow);
    if (!arrow || hit.kind != BoardHit::Kind::ArrowCount)
        return {};
    QString text = tr("%1 → %2").arg(nameOf(document, arrow->source), nameOf(document, arrow->target));
    if (!Detail(scale).isNear()) {
        const BoardNumbers::Number number = numbers.arrow(arrow->id);
        text += u": "_s + boardpainter::countText(number.count, NumberState::Ready);
    }
    if (!arrow->note.isEmpty())
        text += u'\n' + arrow->note;
    return text;
}

} // namespace ui::boardtips
