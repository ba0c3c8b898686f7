// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/boardcounts.h"
#include "core/engine/countservice.h"
#include "ui/document/boarddocument.h"

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

Q_SIGNALS:
    void changed(); ///< at least one number or the alert is different

private:
    /// A number and the segments it is about: an arrow with a new end starts without an old number.
    template <size_t Ends>
    struct Entry {
        std::array<core::SegmentId, Ends> ends;
        Number number;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    void wantAll();
    void want(const core::Arrow& arrow);
    void refresh(); ///< all of them
    // Each says whether it made a difference.
    bool update(const core::Node& node);
    bool update(const core::Arrow& arrow);
    bool updateIncomplete();
    void tellIf(bool isDifferent);
    [[nodiscard]] Number arrowNumber(
        core::SegmentId source, core::SegmentId target, const std::optional<qint64>& lastKnown) const;

    BoardDocument& m_document;
    core::CountService& m_counts;
    std::map<core::NodeId, Entry<1>> m_nodes;
    std::map<core::ArrowId, Entry<2>> m_arrows;
    std::vector<core::Incomplete> m_incomplete;
    std::pair<core::SegmentId, core::SegmentId> m_previewed;
    bool m_hasNews = false; ///< since the last delivery of the count service
};

} // namespace ui
