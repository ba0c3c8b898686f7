// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcontent.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace ui {

using core::CountService;

namespace {

NumberState stateOf(const BoardNumbers::Number& number)
{
    switch (number.state) {
    case CountService::State::Ready:
        return NumberState::Ready;
    case CountService::State::Failed:
        return NumberState::Failed;
    case CountService::State::Unknown:
    case CountService::State::Counting:
        return NumberState::Counting;
    }
    Q_UNREACHABLE();
}

CardLook lookOf(const core::Segment* segment)
{
    CardLook look;
    look.isMissing = !segment;
    look.name =
        segment ? segment->name : QCoreApplication::translate("ui::BoardScene", "Deleted segment", "name of a card");
    look.stage = segment ? segment->stage : core::Stage::None;
    look.count = segment ? std::optional(segment->customers) : std::nullopt;
    return look;
}

} // namespace

BoardContent::BoardContent(const BoardDocument& document, const BoardNumbers& numbers)
    : m_document(document)
    , m_numbers(numbers)
{
}

void BoardContent::update(const Marks& marks)
{
    auto snapshot = std::make_shared<BoardSnapshot>();
    updateCards(*snapshot, marks);
    updateLayout(*snapshot, marks);
    updateLines(*snapshot, marks);
    const bool isSame = snapshot->cards == m_snapshot->cards && snapshot->lines == m_snapshot->lines
        && snapshot->pills == m_snapshot->pills;
    if (!isSame)
        m_snapshot = std::move(snapshot);
}

void BoardContent::updateCards(BoardSnapshot& snapshot, const Marks& marks)
{
    QHash<qint64, const core::Segment*> segments;
    for (const core::Segment& segment : m_document.segments())
        segments.insert(segment.id.value, &segment);
    QSet<qint64> incomplete;
    for (const core::Incomplete& gap : m_numbers.incomplete())
        incomplete.insert(gap.segment.value);

    m_hits.countWidths.clear();
    for (const core::Node& node : m_document.board().nodes()) {
        CardLook look = lookOf(segments.value(node.segment.value));
        const BoardNumbers::Number number = m_numbers.node(node.id);
        look.count = number.count;
        look.state = stateOf(number);
        look.isIncomplete = incomplete.contains(node.segment.value);
        look.isHovered = marks.hover.node == node.id;
        const bool isSelected = marks.selectedNodes.contains(node.id);
        const bool isTarget = marks.target == node.id;
        look.isHighlighted = isTarget || isSelected;
        const bool isHot = marks.hover.node == node.id && marks.hover.kind == BoardHit::Kind::Dot;
        const bool isUnder = isHot || (marks.hover.node == node.id && marks.hover.isNode());
        m_hits.countWidths.emplace_hint(m_hits.countWidths.end(), node.id, boardpainter::countWidth(look));
        snapshot.cards.push_back({ node.id, boardgeometry::cardRect(node.position), look,
            marks.isEditing && (isUnder || isSelected || isTarget),
            isHot && marks.isEditing ? std::optional(marks.hover.side) : std::nullopt });
    }
}

void BoardContent::updateLayout(const BoardSnapshot& snapshot, const Marks& marks)
{
    const core::Board& board = m_document.board();
    std::map<core::NodeId, bool> isIncomplete;
    for (const BoardSnapshot::Card& card : snapshot.cards)
        isIncomplete.emplace_hint(isIncomplete.end(), card.id, card.look.isIncomplete);

    std::map<core::ArrowId, double> widths;
    m_pills.clear();
    for (const core::Arrow& arrow : board.arrows()) {
        const BoardNumbers::Number number = m_numbers.arrow(arrow.id);
        PillLook look;
        look.count = number.count;
        look.state = stateOf(number);
        look.isIncomplete = isIncomplete[arrow.source] || isIncomplete[arrow.target];
        look.isSelected = marks.selectedArrows.contains(arrow.id);
        look.isHovered = marks.hover.isArrow() && marks.hover.arrow == arrow.id;
        constexpr double Step = 8;
        const double width = std::ceil(boardpainter::pillWidth(look) / Step) * Step;
        const auto before = m_pillWidths.find(arrow.id);
        widths.emplace_hint(
            widths.end(), arrow.id, before == m_pillWidths.end() ? width : std::max(width, before->second));
        m_pills.emplace_hint(m_pills.end(), arrow.id, look);
    }
    if (board.nodes() == m_nodes && board.arrows() == m_arrows && widths == m_pillWidths)
        return;
    m_layout = m_layouter.layOut(board, widths);
    m_nodes = board.nodes();
    m_arrows = board.arrows();
    m_pillWidths = std::move(widths);
}

void BoardContent::updateLines(BoardSnapshot& snapshot, const Marks& marks)
{
    qint64 largest = 0;
    for (const auto& [id, pill] : m_pills)
        largest = std::max(largest, pill.count.value_or(0));
    const bool isOneArrow = marks.selectedArrows.size() == 1 && marks.selectedNodes.empty();
    m_arrowLooks.clear();
    m_hits.arrowWidths.clear();
    for (const ArrowShape& shape : m_layout.arrows) {
        const PillLook& pill = m_pills.at(shape.id);
        const ArrowLook look{ boardgeometry::arrowWidth(pill.count, largest), pill.isSelected, pill.isHovered };
        m_arrowLooks.emplace_hint(m_arrowLooks.end(), shape.id, look);
        m_hits.arrowWidths.emplace_hint(m_hits.arrowWidths.end(), shape.id, look.width);
        if (shape.id == marks.hidden)
            continue;
        snapshot.lines.push_back({ shape.id, shape, look, marks.isEditing && isOneArrow && pill.isSelected });
        QRectF place(0, 0, std::min(shape.pill.width(), boardpainter::pillWidth(pill)), shape.pill.height());
        place.moveCenter(shape.pill.center());
        snapshot.pills.push_back({ shape.id, place, pill });
    }
}

BoardHit BoardContent::hitAt(const QPointF& point, double scale, const Marks& marks)
{
    m_hits.scale = scale;
    m_hits.withDots = marks.isEditing;
    const bool isOneArrow = marks.selectedArrows.size() == 1 && marks.selectedNodes.empty();
    m_hits.withEndsOf = marks.isEditing && isOneArrow ? *marks.selectedArrows.begin() : core::ArrowId{};
    return boardgeometry::hitAt(m_layout, point, m_hits);
}

CardLook BoardContent::cardLook(core::SegmentId segment) const
{
    return lookOf(m_document.segment(segment));
}

} // namespace ui
