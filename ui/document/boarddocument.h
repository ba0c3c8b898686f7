// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/segments/segment.h"
#include "ui/document/boardpatch.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// An open board: the document, its undo stack, what it needs to know of the workspace. GUI thread. Every verb that
/// changes the board is one undo step with a name; what boardrules forbid is not done. No scene, no selection in here.
class BoardDocument final : public QObject {
    Q_OBJECT

public:
    explicit BoardDocument(core::Board board, QObject* parent = nullptr);

    [[nodiscard]] const core::Board& board() const { return m_board; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    void markSaved(core::BoardId id); ///< the board as it is now is the one in the workspace

    /// The segments of the workspace: names, stages and days for what the board shows.
    void setSegments(std::vector<core::Segment> segments);
    [[nodiscard]] const std::vector<core::Segment>& segments() const { return m_segments; }
    [[nodiscard]] const core::Segment* segment(core::SegmentId id) const;
    /// The last complete day of the data, to which presets of the period relate.
    void setLastDay(core::Day day);
    [[nodiscard]] core::Day lastDay() const { return m_lastDay; }
    /// The days that are shown and counted.
    [[nodiscard]] core::Period period() const { return shownPeriod().resolve(m_lastDay); }
    /// The board's period, or the one it passes through.
    [[nodiscard]] const core::PeriodChoice& shownPeriod() const { return m_passing ? *m_passing : m_board.period; }
    /// Shows another period without changing the board: no undo step, nothing to save. Until it is taken back with none
    /// or until the board's period is set.
    void passThrough(const std::optional<core::Period>& period);
    [[nodiscard]] bool isPassing() const { return m_passing.has_value(); }

    /// Whether its numbers rest on days that were rebuilt, not recorded.
    [[nodiscard]] bool restsOnRebuiltDays(core::SegmentId segment) const;

    core::NodeId addNode(core::SegmentId segment, const QPointF& position); ///< not valid if it stands there already
    /// Adds a segment and the arrow between it and a node that is there; `isTarget`: the arrow leads to the new one.
    core::NodeId addConnected(core::SegmentId segment, const QPointF& position, core::NodeId other, bool isTarget);
    /// Puts a segment in the midst of an arrow, which then ends at it; a second arrow leads on.
    core::NodeId insertBetween(core::SegmentId segment, const QPointF& position, core::ArrowId arrow);
    /// Adds a segment and hangs an end of an arrow at it: its head, or (`isTarget` false) its beginning.
    core::NodeId reattachToNew(core::SegmentId segment, const QPointF& position, core::ArrowId arrow, bool isTarget);
    /// With the arrows at the nodes; what is locked stays.
    void remove(const std::vector<core::NodeId>& nodes, const std::vector<core::ArrowId>& arrows);
    void removeItems(const BoardItems& items, const QString& name = {});
    /// Milliseconds that typed text may wait before it is part of the board.
    static constexpr int TypingMs = 300;
    /// What comes one after the other under the same number becomes one step: a drag, a text as it is typed. Back at
    /// the start there is no step. Never 0, which is no gesture.
    [[nodiscard]] int startGesture() { return ++m_gesture; }
    /// What is locked stays where it is. `name` of the step; empty: that things are moved.
    void moveNodes(const std::map<core::NodeId, QPointF>& positions, int gesture);
    void place(const BoardPlaces& places, int gesture, const QString& name = {});
    /// Brings in all of `piece`, moved by `by`, as one step with this name. Segments that stand here already stay where
    /// they are, and only the arrows they lack are drawn. The segments must be of this workspace.
    Pasted paste(const core::Board& piece, const QPointF& by, const QString& name);
    core::ArrowId connectNodes(core::NodeId source, core::NodeId target);
    void reattach(core::ArrowId arrow, core::NodeId source, core::NodeId target);
    void setColor(const BoardItems& items, int color); ///< of nodes, frames and sticky notes
    void setLocked(const BoardItems& items, bool areLocked); ///< nodes, frames and sticky notes
    /// Frames, lanes and sticky notes; the ids of those to be added are given here. Not valid if they may not stand.
    std::vector<core::FrameId> addFrames(std::vector<core::Frame> frames);
    core::StickyId addSticky(const QRectF& rect, const QString& text, int color);
    void setFrame(const core::Frame& frame, int gesture = 0); ///< title and colour; for its place there is place()
    void setSticky(const core::Sticky& sticky, int gesture = 0); ///< text and colour
    /// The measure at a node or an arrow, and the day from which on it is taken.
    void setNodeNote(
        core::NodeId node, const QString& note, const std::optional<core::Day>& since = {}, int gesture = 0);
    void setArrowNote(
        core::ArrowId arrow, const QString& note, const std::optional<core::Day>& since = {}, int gesture = 0);
    void setPeriod(const core::PeriodChoice& period, int gesture = 0);
    void setOptions(const core::RuleOptions& options);
    /// Everything on the board at once, as one step of this name; which board it is stays.
    void replaceContent(const core::Board& content, const QString& name);

Q_SIGNALS:
    void nodeAdded(core::NodeId node);
    void nodeRemoved(core::NodeId node);
    void nodeChanged(core::NodeId node);
    void arrowAdded(core::ArrowId arrow);
    void arrowRemoved(core::ArrowId arrow);
    void arrowChanged(core::ArrowId arrow); ///< ends or note
    void decorationsChanged(); ///< frames or sticky notes
    void periodChanged(); ///< also when the data's last day moved
    void optionsChanged();
    void segmentsChanged();
    void modifiedChanged(bool isModified);

private:
    friend class BoardEditor; // what commands use to write: ui/document/commands

    bool push(BoardPatch patch, const QString& name, int gesture = 0); ///< false: nothing to change

    core::Board m_board;
    QUndoStack m_undoStack;
    std::vector<core::Segment> m_segments;
    core::Day m_lastDay;
    int m_gesture = 0;
    std::optional<core::PeriodChoice> m_passing; ///< see passThrough()
};

} // namespace ui
