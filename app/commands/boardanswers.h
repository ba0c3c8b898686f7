// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/ending.h"
#include "core/board/board.h"
#include "core/engine/arrowindex.h"
#include "core/engine/boardcounts.h"
#include "core/engine/nodeindex.h"
#include "core/log/segmentlog.h"
#include "core/segments/segment.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace core {
class Connection;
}

namespace app {

/// A board's numbers for one period.
struct BoardNumbers {
    std::map<core::NodeId, qint64> nodes;
    std::map<core::ArrowId, qint64> arrows;
    std::vector<core::Incomplete> incomplete; ///< in the order of the board
};

/// A board of a workspace with the logs of its segments in memory; answers any number of periods.
class BoardAnswers final {
public:
    /// With the given options, or else with those stored with the board.
    [[nodiscard]] static Outcome<BoardAnswers> load(
        core::Connection& connection, const QString& name, std::optional<core::RuleOptions> options);

    [[nodiscard]] const core::Board& board() const { return m_board; }
    [[nodiscard]] const std::vector<core::Segment>& segments() const { return m_segments; } ///< of the workspace
    [[nodiscard]] std::optional<core::Day> lastDay() const; ///< the latest logged day of the workspace
    [[nodiscard]] QString nameOf(core::NodeId node) const;
    [[nodiscard]] QString nameOf(core::SegmentId segment) const;

    [[nodiscard]] BoardNumbers numbers(const core::Period& period);
    [[nodiscard]] QStringList incompleteNames(const BoardNumbers& numbers) const; ///< sorted by bytes

    /// Who is counted, ascending. A node or an arrow that the board does not have is refused.
    [[nodiscard]] Outcome<std::vector<core::CustomerNumber>> customersOfNode(
        const QString& segment, const core::Period& period) const;
    [[nodiscard]] Outcome<std::vector<core::CustomerNumber>> customersOfArrow(
        const QString& source, const QString& target, const core::Period& period) const;

private:
    [[nodiscard]] Outcome<core::NodeId> find(const QString& segment) const;
    [[nodiscard]] const core::SegmentLogPtr& logOf(core::NodeId node) const;
    void buildIndexes();

    core::Board m_board;
    std::vector<core::Segment> m_segments;
    std::map<core::SegmentId, core::SegmentLogPtr> m_logs;
    std::map<core::NodeId, core::NodeIndex> m_nodes; ///< built with the first question
    std::map<core::ArrowId, core::ArrowIndex> m_arrows;
};

} // namespace app
