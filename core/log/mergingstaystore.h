// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/statement.h"
#include "core/jobs/progress.h"
#include "core/log/stay.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace core {

/// Writes stays that come in any order and may overlap or touch, however many: collects a million of them, sorts
/// them, joins those that are one stay, with those written before, too. For segments whose log was cleared before,
/// inside the caller's transaction. Same thread as its connection, which must outlive it.
class MergingStayStore final {
public:
    static constexpr size_t DefaultCapacity = 1'000'000; ///< 24 MB
    static constexpr size_t EnoughToWrite = 500'000; ///< where a segment ends, so that reading and writing overlap

    [[nodiscard]] static Result<MergingStayStore> prepare(Connection& connection, size_t capacity = DefaultCapacity);

    [[nodiscard]] Result<void> add(SegmentId segment, const Stay& stay, const Progress& progress = {});
    /// Writes what is collected; after the last stay.
    [[nodiscard]] Result<void> flush(const Progress& progress = {});
    /// Stays written so far, joined.
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    struct Row {
        SegmentId segment;
        Stay stay;
        friend auto operator<=>(const Row&, const Row&) = default;
    };
    MergingStayStore(Statement insert, Statement find, Statement remove, size_t capacity);

    Result<void> takeBack(SegmentId segment, CustomerNumber customer);
    Result<void> write(SegmentId segment);

    Statement m_insert;
    Statement m_find;
    Statement m_remove;
    size_t m_capacity;
    std::vector<Row> m_rows;
    std::vector<Stay> m_group; ///< of one customer in one segment
    QSet<SegmentId> m_seen;
    QHash<SegmentId, CustomerNumber> m_reached; ///< the highest customer written of each segment
    qint64 m_written = 0;
};

} // namespace core
