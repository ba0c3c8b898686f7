// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/board/boardperiod.h"
#include "core/board/decoration.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace core {

struct Node {
    NodeId id;
    SegmentId segment;
    QPointF position; ///< top left, in board units (one unit is one pixel at 100 %)
    QString note; ///< the measure at this step
    int color = 0; ///< of the card: 0 the stage's own, else 1 … PaletteSize
    bool isLocked = false; ///< stays where it is and on the board until unlocked
    std::optional<Day> noteSince = {}; ///< from when on the measure is taken

    friend bool operator==(const Node&, const Node&) = default;
};

struct Arrow {
    ArrowId id;
    NodeId source;
    NodeId target;
    QString note; ///< the measure for this movement
    std::optional<Day> noteSince = {}; ///< from when on it is taken

    friend bool operator==(const Arrow&, const Arrow&) = default;
};

/// What narrows the rule of an arrow's count (`definition.md`); printed wherever the board is shown.
struct RuleOptions {
    bool directOnly = false;
    bool firstTimeOnly = false;
    bool recordedOnly = false;

    friend bool operator==(const RuleOptions&, const RuleOptions&) = default;
};

/// The document: which segments stand where, which arrows join them, which period is shown. A value without signals;
/// ids are never given twice in a board's life, so undo brings back the very node that was removed.
class Board {
public:
    BoardId id;
    GroupId group;
    QString name;
    PeriodChoice period;
    RuleOptions options;

    [[nodiscard]] const std::vector<Node>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<Arrow>& arrows() const { return m_arrows; }
    [[nodiscard]] const Node* node(NodeId wanted) const;
    [[nodiscard]] const Node* nodeOf(SegmentId segment) const;
    [[nodiscard]] const Arrow* arrow(ArrowId wanted) const;
    [[nodiscard]] const Arrow* arrowBetween(NodeId source, NodeId target) const;
    [[nodiscard]] std::vector<Arrow> arrowsAt(NodeId node) const;

    [[nodiscard]] const std::vector<Frame>& frames() const { return m_frames; }
    [[nodiscard]] const std::vector<Sticky>& stickies() const { return m_stickies; }
    [[nodiscard]] const Frame* frame(FrameId wanted) const;
    [[nodiscard]] const Sticky* sticky(StickyId wanted) const;

    [[nodiscard]] NodeId nextNodeId() const { return { m_lastNode + 1 }; }
    [[nodiscard]] ArrowId nextArrowId() const { return { m_lastArrow + 1 }; }
    [[nodiscard]] FrameId nextFrameId() const { return { m_lastFrame + 1 }; }
    [[nodiscard]] StickyId nextStickyId() const { return { m_lastSticky + 1 }; }

    // Each of these must be allowed by boardrules first (asserted).
    void insertNode(const Node& node);
    void removeNode(NodeId removed); ///< no arrow may touch it any more
    void setNode(const Node& node); ///< all but the segment of an existing node
    void insertArrow(const Arrow& arrow);
    void removeArrow(ArrowId removed);
    void setArrow(const Arrow& arrow); ///< ends and note of an existing arrow
    void insertFrame(const Frame& frame);
    void removeFrame(FrameId removed);
    void setFrame(const Frame& frame);
    void insertSticky(const Sticky& sticky);
    void removeSticky(StickyId removed);
    void setSticky(const Sticky& sticky);

    /// Whether the board keeps its laws: known ends, no arrow twice, none to itself, no segment twice, colours of the
    /// palette, frames and sticky notes of a size that can be seen and taken hold of. For tests.
    [[nodiscard]] bool check() const;

    friend bool operator==(const Board& a, const Board& b);

private:
    std::vector<Node> m_nodes; ///< by id, which is the order of painting
    std::vector<Arrow> m_arrows;
    std::vector<Frame> m_frames;
    std::vector<Sticky> m_stickies;
    qint64 m_lastNode = 0;
    qint64 m_lastArrow = 0;
    qint64 m_lastFrame = 0;
    qint64 m_lastSticky = 0;
};

} // namespace core
