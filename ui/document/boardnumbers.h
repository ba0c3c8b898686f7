// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/comparison.h"
#include "core/engine/boardcounts.h"
#include "core/engine/countservice.h"
#include "ui/document/boarddocument.h"
#include "ui/document/boardelsewhere.h"

#include <QObject>

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace ui {

/// The numbers of an open board, always for its period and options: asks the count service for what is missing, answers
/// a change of the period at once from the indexes. GUI thread.
class BoardNumbers final : public QObject {
    Q_OBJECT

public:
    struct Number {
        core::CountService::State state = core::CountService::State::Unknown;
        std::optional<qint64> count; ///< while counting: the last known one, to be shown dimmed
        /// What it is held against (comparison()): the number of the other period, or of those who are in the other
        /// segment, too. Nothing while that is not known or rests on incomplete data.
        std::optional<qint64> other;
        friend bool operator==(const Number&, const Number&) = default;
    };

    BoardNumbers(BoardDocument& document, core::CountService& counts, QObject* parent = nullptr);

    [[nodiscard]] Number node(core::NodeId node) const;
    [[nodiscard]] Number arrow(core::ArrowId arrow) const;
    /// The number an arrow would have, for one that is still being drawn.
    [[nodiscard]] Number preview(core::SegmentId source, core::SegmentId target);
    /// Segments of the board whose log does not hold all of P − 1 … E, in the order of the board.
    [[nodiscard]] const std::vector<core::Incomplete>& incomplete() const { return m_incomplete; }
    [[nodiscard]] bool isIncomplete(core::SegmentId segment) const;

    /// What the numbers are held against: a way to look at the board, no change of it. Answered from the indexes like
    /// everything else.
    void setComparison(const core::Comparison& comparison);
    [[nodiscard]] const core::Comparison& comparison() const { return m_comparison; }
    /// The period that is shown is held against this one, if against any.
    [[nodiscard]] std::optional<core::Period> comparedPeriod() const
    {
        return m_comparison.against(m_document.period());
    }
    /// Whether the log of the segment holds what comparing needs.
    [[nodiscard]] bool isComparable(core::SegmentId segment) const;
    /// The count of an arrow in any other period; nothing until counted or where the data are incomplete for it.
    [[nodiscard]] std::optional<qint64> arrowIn(core::ArrowId arrow, const core::Period& period) const;
    /// The members of a node on any other day its log knows; nothing until counted.
    [[nodiscard]] std::optional<qint64> nodeOn(core::NodeId node, core::Day day) const;
    /// Members over the days that lead to the end of the period, scaled to 0 … 255; empty until counted or if all are
    /// the same.
    [[nodiscard]] std::vector<quint8> trend(core::NodeId node) const;

    /// From and to elsewhere, of each segment; counted only while it is on.
    [[nodiscard]] BoardElsewhere& elsewhere() { return m_elsewhere; }
    [[nodiscard]] const BoardElsewhere& elsewhere() const { return m_elsewhere; }

Q_SIGNALS:
    void changed(); ///< at least one number or the alert is different
    void comparisonChanged();

private:
    /// A number and the segments it is about: an arrow with a new end starts without an old number.
    template <size_t Ends>
    struct Entry {
        std::array<core::SegmentId, Ends> ends;
        Number number;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    void wantAll();
    void want(const core::Node& node);
    void want(const core::Arrow& arrow);
    void refresh(); ///< all of them
    // Each says whether it made a difference.
    bool update(const core::Node& node);
    bool update(const core::Arrow& arrow);
    bool updateIncomplete();
    void tellIf(bool isDifferent);
    [[nodiscard]] Number arrowNumber(
        core::SegmentId source, core::SegmentId target, const std::optional<qint64>& lastKnown) const;
    [[nodiscard]] std::optional<qint64> otherOf(
        const core::ArrowIndex& index, core::SegmentId source, core::SegmentId target) const;
    [[nodiscard]] std::optional<qint64> otherOf(const core::NodeIndex& index, core::SegmentId segment) const;

    BoardDocument& m_document;
    core::CountService& m_counts;
    std::map<core::NodeId, Entry<1>> m_nodes;
    std::map<core::ArrowId, Entry<2>> m_arrows;
    std::vector<core::Incomplete> m_incomplete;
    core::Comparison m_comparison;
    std::pair<core::SegmentId, core::SegmentId> m_previewed;
    BoardElsewhere m_elsewhere;
    bool m_hasNews = false; ///< since the last delivery of the count service
};

} // namespace ui
