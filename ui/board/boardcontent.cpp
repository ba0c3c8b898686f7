// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardcontent.h"

#include "core/engine/rebuiltdays.h"
#include "ui/board/decorationgeometry.h"
#include "ui/widgets/translate.h"

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
    look.name = segment ? segment->name : tr("Deleted segment", "name of a card");
    look.stage = segment ? segment->stage : core::Stage::None;
    look.count = segment ? std::optional(segment->customers) : std::nullopt;
    return look;
}

/// Whether an end of the arrow is the card below the mouse, or the only selected one.
bool atHand(const BoardContent::Marks& marks, const core::Arrow& arrow)
{
    const auto isEnd = [&arrow](core::NodeId node) { return node == arrow.source || node == arrow.target; };
    const bool isOneNode = marks.selectedNodes.size() == 1;
    return (marks.hover.node.isValid() && isEnd(marks.hover.node))
        || (isOneNode && isEnd(*marks.selectedNodes.begin()));
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
    findIncomplete();
    updatePills(marks);
    updateFocus(marks);
    updateCards(*snapshot, marks);
    updateLayout(marks);
    updateLines(*snapshot, marks);
    updateStubs(*snapshot, marks);
    const bool isSame = snapshot->cards == m_snapshot->cards && snapshot->lines == m_snapshot->lines
        && snapshot->pills == m_snapshot->pills && snapshot->stubs == m_snapshot->stubs;
    if (!isSame)
        m_snapshot = std::move(snapshot);
}

void BoardContent::findIncomplete()
{
    m_incomplete.clear();
    for (const core::Incomplete& gap : m_numbers.incomplete())
        m_incomplete.insert(gap.segment.value);
}

void BoardContent::updatePills(const Marks& marks)
{
    const core::Board& board = m_document.board();
    const auto isIncomplete = [&](core::NodeId node) { return m_incomplete.contains(board.node(node)->segment.value); };
    m_pills.clear();
    m_below.clear();
    qint64 largest = 0;
    for (const core::Arrow& arrow : board.arrows()) {
        const BoardNumbers::Number number = m_numbers.arrow(arrow.id);
        PillLook look;
        look.count = number.count;
        look.state = stateOf(number);
        look.isIncomplete = !m_incomplete.isEmpty() && (isIncomplete(arrow.source) || isIncomplete(arrow.target));
        if (number.other) {
            const core::Segment* target = m_document.segment(board.node(arrow.target)->segment);
            look.change = changeLookOf(
                m_numbers.comparison(), number.count, number.other, target ? target->stage : core::Stage::None);
        }
        look.isSelected = marks.selectedArrows.contains(arrow.id);
        look.isHovered = marks.hover.isArrow() && marks.hover.arrow == arrow.id;
        largest = std::max(largest, look.count.value_or(0));
        const bool isAtHand = look.isSelected || (marks.isEditing && (look.isHovered || atHand(marks, arrow)));
        if (look.count && *look.count < marks.view.threshold && !isAtHand)
            m_below.insert(arrow.id);
        m_pills.emplace_hint(m_pills.end(), arrow.id, look);
    }
    m_widths.scale = marks.view.widths;
    m_widths.top = ArrowWidths::topFor(largest);
}

void BoardContent::updateFocus(const Marks& marks)
{
    m_isFocused = !marks.focusNodes.empty() || !marks.focusArrows.empty();
    m_lit = m_isFocused ? focuspaths::through(m_document.board(), marks.focusNodes, marks.focusArrows, m_below)
                        : FocusPaths();
    for (auto& [id, pill] : m_pills)
        pill.isDim = isDim(id);
}

void BoardContent::updateCards(BoardSnapshot& snapshot, const Marks& marks)
{
    QHash<qint64, const core::Segment*> segments;
    for (const core::Segment& segment : m_document.segments())
        segments.insert(segment.id.value, &segment);

    const core::RuleOptions options = m_document.board().options;
    const core::Period period = m_document.period();
    m_hits.countWidths.clear();
    for (const core::Node& node : m_document.board().nodes()) {
        const core::Segment* const segment = segments.value(node.segment.value);
        CardLook look = lookOf(segment);
        const BoardNumbers::Number number = m_numbers.node(node.id);
        look.count = number.count;
        look.state = stateOf(number);
        look.isIncomplete = m_incomplete.contains(node.segment.value);
        look.change = changeLookOf(m_numbers.comparison(), number.count, number.other, look.stage);
        look.trend = m_numbers.trend(node.id);
        look.isRebuilt = segment && core::restsOnRebuiltDays(*segment, options, period);
        look.color = node.color;
        look.isLocked = node.isLocked;
        look.isHovered = marks.hover.node == node.id;
        look.isDim = isDim(node.id);
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

void BoardContent::updateLayout(const Marks& marks)
{
    const core::Board& board = m_document.board();
    std::map<core::ArrowId, double> widths;
    for (const auto& [id, pill] : m_pills) {
        constexpr double Step = 8;
        const double width = std::ceil(boardpainter::pillWidth(pill) / Step) * Step;
        const auto before = m_pillWidths.find(id);
        widths.emplace_hint(widths.end(), id, before == m_pillWidths.end() ? width : std::max(width, before->second));
    }
    m_layout.decorations = decorationgeometry::bounds(board);
    const bool isAsBefore = board.arrows() == m_arrows && widths == m_pillWidths;
    if (isAsBefore && board.nodes() == m_nodes && (!m_isRough || marks.isGesture))
        return;
    constexpr size_t Many = 80; // to find good places for more pills takes a good part of a frame
    m_areStubsPlaced = false;
    m_isRough = marks.isGesture && isAsBefore && board.arrows().size() > Many;
    m_layout = m_isRough ? m_layouter.carry(board, m_layout) : m_layouter.layOut(board, widths);
    m_nodes = board.nodes();
    m_arrows = board.arrows();
    m_pillWidths = std::move(widths);
}

void BoardContent::updateStubs(BoardSnapshot& snapshot, const Marks& marks)
{
    const BoardElsewhere& elsewhere = m_numbers.elsewhere();
    std::map<std::pair<core::NodeId, bool>, StubLook> looks;
    StubWidths widths;
    if (marks.view.hasStubs) {
        const core::Board& board = m_document.board();
        std::set<std::pair<core::NodeId, bool>> incomplete;
        const auto isIncomplete = [&](core::NodeId node) {
            return m_incomplete.contains(board.node(node)->segment.value);
        };
        if (!m_incomplete.isEmpty()) {
            for (const core::Arrow& arrow : board.arrows()) {
                if (!isIncomplete(arrow.source) && !isIncomplete(arrow.target))
                    continue;
                incomplete.insert({ arrow.source, true });
                incomplete.insert({ arrow.target, false });
            }
        }
        for (const core::Node& node : board.nodes()) {
            const auto count = elsewhere.of(node.id);
            for (const bool isOut : { false, true }) {
                const qint64 customers = !count ? 0 : isOut ? count->to : count->from;
                if (customers == 0)
                    continue; // nobody: nothing to be seen
                StubLook look;
                look.count = customers;
                look.state = elsewhere.isLate() ? NumberState::Counting : NumberState::Ready;
                look.isIncomplete =
                    m_incomplete.contains(node.segment.value) || incomplete.contains({ node.id, isOut });
                look.isHovered = marks.hover.node == node.id
                    && marks.hover.kind == (isOut ? BoardHit::Kind::ToElsewhere : BoardHit::Kind::FromElsewhere);
                look.isDim = isDim(node.id);
                const auto key = std::pair(node.id, isOut);
                const auto before = m_stubWidths.find(key);
                const double width = boardpainter::stubWidth(look);
                widths.emplace(key, before == m_stubWidths.end() ? width : std::max(width, before->second));
                looks.emplace(key, look);
            }
        }
    }
    if (!m_areStubsPlaced || widths != m_stubWidths) {
        m_layout.stubs = boardgeometry::placeStubs(m_layout, widths);
        m_stubWidths = std::move(widths);
        m_areStubsPlaced = true;
    }
    for (const StubPlace& place : m_layout.stubs)
        snapshot.stubs.push_back({ place.key(), place, looks.at(place.key()) });
}

void BoardContent::updateLines(BoardSnapshot& snapshot, const Marks& marks)
{
    const bool isOneArrow = marks.selectedArrows.size() == 1 && marks.selectedNodes.empty();
    m_arrowLooks.clear();
    m_hits.arrowWidths.clear();
    for (const ArrowShape& shape : m_layout.arrows) {
        const PillLook& pill = m_pills.at(shape.id);
        ArrowLook look;
        look.width = m_widths.widthOf(pill.count);
        look.isSelected = pill.isSelected || shape.id == marks.insertion;
        look.isHovered = pill.isHovered;
        look.isDim = pill.isDim;
        m_arrowLooks.emplace_hint(m_arrowLooks.end(), shape.id, look);
        if (!isShown(shape.id, marks))
            continue;
        m_hits.arrowWidths.emplace_hint(m_hits.arrowWidths.end(), shape.id, look.width);
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
    m_hits.onlyKnownArrows = true; // the others are not drawn
    m_hits.withEndsOf = marks.isEditing && isOneArrow ? *marks.selectedArrows.begin() : core::ArrowId{};
    return boardgeometry::hitAt(m_layout, point, m_hits);
}

bool BoardContent::isShown(core::ArrowId arrow, const Marks& marks) const
{
    return arrow != marks.hidden && !m_below.contains(arrow);
}

CardLook BoardContent::cardLook(core::SegmentId segment) const
{
    return lookOf(m_document.segment(segment));
}

} // namespace ui
