// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/boarddocument.h"

#include "core/board/boardrules.h"
#include "core/engine/rebuiltdays.h"
#include "ui/document/boardeditor.h"
#include "ui/document/commands/changeitemscommand.h"
#include "ui/document/commands/replaceboardcommand.h"
#include "ui/document/commands/setoptionscommand.h"
#include "ui/document/commands/setperiodcommand.h"

#include <algorithm>
#include <utility>

namespace ui {

using core::boardrules::Refusal;

namespace {

/// The node or arrow with this measure; nothing if there is none or it has just this one.
template <typename Thing>
std::optional<Thing> noted(const Thing* old, const QString& note, const std::optional<core::Day>& since)
{
    if (!old || (old->note == note && old->noteSince == since))
        return std::nullopt;
    Thing changed = *old;
    changed.note = note;
    changed.noteSince = since;
    return changed;
}

} // namespace

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

bool BoardDocument::restsOnRebuiltDays(core::SegmentId id) const
{
    const core::Segment* const known = segment(id);
    return known && core::restsOnRebuiltDays(*known, m_board.options, period());
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
    BoardPatch patch;
    patch.nodes.emplace(node.id, node);
    push(std::move(patch), tr("Add segment"));
    return node.id;
}

bool BoardDocument::push(BoardPatch patch, const QString& name, int gesture)
{
    if (patch.isEmpty())
        return false;
    m_undoStack.push(new ChangeItemsCommand(BoardEditor(*this), std::move(patch), name, gesture));
    return true;
}

core::NodeId BoardDocument::addConnected(
    core::SegmentId segment, const QPointF& position, core::NodeId other, bool isTarget)
{
    const core::Node node{ m_board.nextNodeId(), segment, position, {} };
    const bool isAdded = push(boardpatch::connected(m_board, node, other, isTarget), tr("Add segment with arrow"));
    return isAdded ? node.id : core::NodeId{};
}

core::NodeId BoardDocument::insertBetween(core::SegmentId segment, const QPointF& position, core::ArrowId arrow)
{
    const core::Node node{ m_board.nextNodeId(), segment, position, {} };
    const bool isAdded = push(boardpatch::between(m_board, node, arrow), tr("Insert segment into arrow"));
    return isAdded ? node.id : core::NodeId{};
}

core::NodeId BoardDocument::reattachToNew(
    core::SegmentId segment, const QPointF& position, core::ArrowId arrow, bool isTarget)
{
    const core::Node node{ m_board.nextNodeId(), segment, position, {} };
    const bool isAdded = push(boardpatch::rehung(m_board, node, arrow, isTarget), tr("Reattach arrow to new segment"));
    return isAdded ? node.id : core::NodeId{};
}

void BoardDocument::remove(const std::vector<core::NodeId>& nodes, const std::vector<core::ArrowId>& arrows)
{
    removeItems(BoardItems{ nodes, arrows, {}, {} });
}

void BoardDocument::removeItems(const BoardItems& items, const QString& name)
{
    BoardPatch patch = boardpatch::removing(m_board, items);
    // Arrows that go with their nodes were not asked for.
    const auto asked = patch.nodes.size() + patch.frames.size() + patch.stickies.size()
        + static_cast<size_t>(
            std::ranges::count_if(items.arrows, [&patch](core::ArrowId id) { return patch.arrows.contains(id); }));
    push(std::move(patch), name.isEmpty() ? tr("Remove %n item(s)", nullptr, static_cast<int>(asked)) : name);
}

void BoardDocument::moveNodes(const std::map<core::NodeId, QPointF>& positions, int gesture)
{
    place({ positions, {}, {} }, gesture);
}

void BoardDocument::place(const BoardPlaces& places, int gesture, const QString& name)
{
    BoardPatch patch = boardpatch::placing(m_board, places);
    const auto count = static_cast<int>(patch.size());
    const bool isNodesOnly = patch.frames.empty() && patch.stickies.empty();
    const QString moved =
        isNodesOnly ? tr("Move %n segment(s)", nullptr, count) : tr("Move %n item(s)", nullptr, count);
    push(std::move(patch), name.isEmpty() ? moved : name, gesture);
}

Pasted BoardDocument::paste(const core::Board& piece, const QPointF& by, const QString& name)
{
    Pasted pasted;
    push(boardpatch::pasting(m_board, piece, by, pasted), name);
    return pasted;
}

core::ArrowId BoardDocument::connectNodes(core::NodeId source, core::NodeId target)
{
    if (core::boardrules::mayConnect(m_board, source, target) != Refusal::None)
        return {};
    const core::Arrow arrow{ m_board.nextArrowId(), source, target, {} };
    BoardPatch patch;
    patch.arrows.emplace(arrow.id, arrow);
    push(std::move(patch), tr("Draw arrow"));
    return arrow.id;
}

void BoardDocument::reattach(core::ArrowId arrow, core::NodeId source, core::NodeId target)
{
    const core::Arrow* old = m_board.arrow(arrow);
    if (!old || (old->source == source && old->target == target)
        || core::boardrules::mayConnect(m_board, source, target, arrow) != Refusal::None)
        return;
    BoardPatch patch;
    patch.arrows.emplace(arrow, core::Arrow{ arrow, source, target, old->note, old->noteSince });
    push(std::move(patch), tr("Reattach arrow"));
}

void BoardDocument::setColor(const BoardItems& items, int color)
{
    push(boardpatch::coloring(m_board, items, color), tr("Change colour"));
}

void BoardDocument::setLocked(const BoardItems& items, bool areLocked)
{
    BoardPatch patch = boardpatch::locking(m_board, items, areLocked);
    const auto count = static_cast<int>(patch.size());
    const QString locked = patch.nodes.size() == patch.size() ? tr("Lock %n segment(s)", nullptr, count)
                                                              : tr("Lock %n item(s)", nullptr, count);
    const QString unlocked = patch.nodes.size() == patch.size() ? tr("Unlock %n segment(s)", nullptr, count)
                                                                : tr("Unlock %n item(s)", nullptr, count);
    push(std::move(patch), areLocked ? locked : unlocked);
}

std::vector<core::FrameId> BoardDocument::addFrames(std::vector<core::Frame> frames)
{
    BoardPatch patch;
    std::vector<core::FrameId> ids;
    qint64 next = m_board.nextFrameId().value;
    for (core::Frame& frame : frames) {
        frame.id = core::boardrules::mayStand(frame) ? core::FrameId{ next++ } : core::FrameId{};
        ids.push_back(frame.id);
        if (frame.id.isValid())
            patch.frames.emplace(frame.id, frame);
    }
    const bool areLanes =
        std::ranges::all_of(frames, [](const core::Frame& frame) { return frame.kind == core::Frame::Kind::Lane; });
    const auto count = static_cast<int>(patch.frames.size());
    push(std::move(patch), areLanes ? tr("Add %n lane(s)", nullptr, count) : tr("Add %n frame(s)", nullptr, count));
    return ids;
}

core::StickyId BoardDocument::addSticky(const QRectF& rect, const QString& text, int color)
{
    const core::Sticky sticky{ m_board.nextStickyId(), rect, text, color };
    if (!core::boardrules::mayStand(sticky))
        return {};
    BoardPatch patch;
    patch.stickies.emplace(sticky.id, sticky);
    push(std::move(patch), tr("Add sticky note"));
    return sticky.id;
}

void BoardDocument::setFrame(const core::Frame& frame, int gesture)
{
    const core::Frame* old = m_board.frame(frame.id);
    if (!core::boardrules::mayChange(m_board, frame.id) || *old == frame || !core::boardrules::mayStand(frame))
        return;
    BoardPatch patch;
    patch.frames.emplace(frame.id, frame);
    push(std::move(patch), old->title != frame.title ? tr("Rename frame") : tr("Change frame"), gesture);
}

void BoardDocument::setSticky(const core::Sticky& sticky, int gesture)
{
    const core::Sticky* old = m_board.sticky(sticky.id);
    if (!core::boardrules::mayChange(m_board, sticky.id) || *old == sticky || !core::boardrules::mayStand(sticky))
        return;
    BoardPatch patch;
    patch.stickies.emplace(sticky.id, sticky);
    push(std::move(patch), tr("Change sticky note"), gesture);
}

void BoardDocument::setNodeNote(
    core::NodeId node, const QString& note, const std::optional<core::Day>& since, int gesture)
{
    BoardPatch patch;
    if (const auto changed = noted(m_board.node(node), note, since))
        patch.nodes.emplace(node, *changed);
    push(std::move(patch), tr("Change measure"), gesture);
}

void BoardDocument::setArrowNote(
    core::ArrowId arrow, const QString& note, const std::optional<core::Day>& since, int gesture)
{
    BoardPatch patch;
    if (const auto changed = noted(m_board.arrow(arrow), note, since))
        patch.arrows.emplace(arrow, *changed);
    push(std::move(patch), tr("Change measure"), gesture);
}

void BoardDocument::passThrough(const std::optional<core::Period>& period)
{
    using Kind = core::PeriodChoice::Kind;
    const std::optional<core::PeriodChoice> before = m_passing;
    m_passing.reset();
    if (period)
        m_passing = core::PeriodChoice{ Kind::Custom, m_board.period.days, *period };
    if (m_passing != before)
        Q_EMIT periodChanged();
}

void BoardDocument::setPeriod(const core::PeriodChoice& period, int gesture)
{
    if (period == m_board.period)
        return passThrough(std::nullopt);
    m_passing.reset();
    m_undoStack.push(new SetPeriodCommand(BoardEditor(*this), period, gesture));
}

void BoardDocument::setOptions(const core::RuleOptions& options)
{
    if (options != m_board.options)
        m_undoStack.push(new SetOptionsCommand(BoardEditor(*this), options));
}

void BoardDocument::replaceContent(const core::Board& content, const QString& name)
{
    m_undoStack.push(new ReplaceBoardCommand(BoardEditor(*this), content, name));
}

} // namespace ui
