// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/db/readsnapshot.h"
#include "core/engine/countsource.h"
#include "core/engine/indexstore.h"

#include <memory>
#include <optional>

namespace core {

/// A workspace as the source of its counts, as it was when this was opened. On the thread of its connection.
class StoredCounts final : public CountSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<CountSource>> open(std::unique_ptr<Connection> reader);

    [[nodiscard]] Result<qint64> logVersion(SegmentId segment) override;
    [[nodiscard]] Result<SegmentLogPtr> log(SegmentId segment, const Progress& progress) override;
    [[nodiscard]] NodeIndexPtr storedNode(const NodeKey& node) override;
    [[nodiscard]] ArrowIndexPtr storedArrow(const ArrowKey& arrow) override;

private:
    StoredCounts(std::unique_ptr<Connection> reader, ReadSnapshot snapshot);

    std::unique_ptr<Connection> m_reader;
    ReadSnapshot m_snapshot; ///< ends before its connection
    std::optional<IndexReader> m_indexes; ///< none where what is derived cannot be read
};

} // namespace core
