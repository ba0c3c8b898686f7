// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bench/workload.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/log/segmentlog.h"

#include <QHash>

#include <memory>
#include <vector>

namespace core::bench {

/// The same log as rows in a SQLite file of its own, with a covering index, and the same questions in SQL: what the
/// engine is measured beside, and checked against.
class PeerStore final {
public:
    /// Writes the logs to a new file.
    [[nodiscard]] static Result<std::unique_ptr<PeerStore>> make(
        const QString& path, const std::vector<SegmentLogPtr>& logs);
    Q_DISABLE_COPY_MOVE(PeerStore)

    /// Ways of asking in SQL; all give the same answer.
    [[nodiscard]] static int ways();
    [[nodiscard]] static const char* nameOf(int way);
    /// The board's counts for one period, by the definition.
    [[nodiscard]] Result<std::vector<qint64>> count(int way, const std::vector<Pair>& arrows, const Period& period);

private:
    PeerStore() = default;

    std::unique_ptr<Connection> m_connection;
    std::vector<Statement> m_ways; ///< closed before the connection
    QHash<SegmentId, DayRange> m_days;
};

} // namespace core::bench
