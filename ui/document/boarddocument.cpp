// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/boarddocument.h"

#include "core/board/boardrules.h"
#include "ui/document/boardeditor.h"
#include "ui/document/commands/addnodecommand.h"
#include "ui/document/commands/connectnodescommand.h"
#include "ui/document/commands/movenodescommand.h"
#include "ui/document/commands/reattacharrowcommand.h"
#include "ui/document/commands/removeitemscommand.h"
#include "ui/document/commands/setarrownotecommand.h"
#include "ui/document/commands/setnodenotecommand.h"
#include "ui/document/commands/setoptionscommand.h"
#include "ui/document/commands/setperiodcommand.h"

#include <algorithm>
#include <utility>

namespace ui {

using core::boardrules::Refusal;

BoardDocument::BoardDocument(core::Board board, QObject* parent)
    : QObject(parent)
    , m_board(std::move(board))
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool isClean) { Q_EMIT modifiedChanged(!isClean); });
}

void BoardDocument::markSaved(core::BoardId id)
{
    m_board.id = id;
    m_undoStack.setClean();
}

void BoardDocument::setSegments(std::vector<core::Segment> segments)
{
    m_segments = std::move(segments);
    Q_EMIT segmentsChanged();
}

const core::Segment* BoardDocument::segment(core::SegmentId id) const
{
    const auto found = std::ranges::find(m_segments, id, &core::Segment::id);
    return found == m_segments.end() ? nullptr : &*found;
}

void BoardDocument::setLastDay(core::Day day)
{
    if (day == m_lastDay)
        return;
    m_lastDay = day;
    Q_EMIT periodChanged();
}

core::NodeId BoardDocument::addNode(core::SegmentId segment, const QPointF& position)
{
    if (!core::boardrules::mayAdd(m_board, segment))
        return {};
    const core::Node node{ m_board.nextNodeId(), segment, position, {} };
    m_undoStack.push(new AddNodeCommand(BoardEditor(*this), node));
    return node.id;
}

void BoardDocument::remove(const std::vector<core::NodeId>& nodes, const std::vector<core::ArrowId>& arrows)
{
    if (auto command = removeItemsCommand(BoardEditor(*this), nodes, arrows))
        m_undoStack.push(command.release());
}

void BoardDocument::moveNodes(const std::map<core::NodeId, QPointF>& positions, int gesture)
{
    std::map<core::NodeId, QPointF> moves;
    for (const auto& [id, position] : positions) {
        const core::Node* node = m_board.node(id);
        if (node && node->position != position)
            moves.emplace(id, position);
    }
    if (!moves.empty())
        m_undoStack.push(new MoveNodesCommand(BoardEditor(*this), std::move(moves), gesture));
}

core::ArrowId BoardDocument::connectNodes(core::NodeId source, core::NodeId target)
{
    if (core::boardrules::mayConnect(m_board, source, target) != Refusal::None)
        return {};
    const core::Arrow arrow{ m_board.nextArrowId(), source, target, {} };
    m_undoStack.push(new ConnectNodesCommand(BoardEditor(*this), arrow));
    return arrow.id;
}

void BoardDocument::reattach(core::ArrowId arrow, core::NodeId source, core::NodeId target)
{
    const core::Arrow* old = m_board.arrow(arrow);
    if (!old || (old->source == source && old->target == target)
        || core::boardrules::mayConnect(m_board, source, target, arrow) != Refusal::None)
        return;
    m_undoStack.push(new ReattachArrowCommand(BoardEditor(*this), core::Arrow{ arrow, source, target, old->note }));
}

void BoardDocument::setNodeNote(core::NodeId node, const QString& note)
{
    const core::Node* old = m_board.node(node);
    if (old && old->note != note)
        m_undoStack.push(new SetNodeNoteCommand(BoardEditor(*this), node, note));
}

void BoardDocument::setArrowNote(core::ArrowId arrow, const QString& note)
{
    const core::Arrow* old = m_board.arrow(arrow);
    if (old && old->note != note)
        m_undoStack.push(new SetArrowNoteCommand(BoardEditor(*this), arrow, note));
}

void BoardDocument::setPeriod(const core::PeriodChoice& period, int gesture)
{
    if (period != m_board.period)
        m_undoStack.push(new SetPeriodCommand(BoardEditor(*this), period, gesture));
}

void BoardDocument::setOptions(const core::RuleOptions& options)
{
    if (options != m_board.options)
        m_undoStack.push(new SetOptionsCommand(BoardEditor(*this), options));
}

} // namespace ui
