// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/progress.h"
#include "core/log/derivedstore.h"
#include "core/log/segmentlog.h"

#include <QByteArray>

#include <functional>
#include <list>
#include <optional>
#include <vector>

namespace core {

class Connection;

/// Keeps what is derived from the log in the workspace: packed columns of every log, the node indexes and arrow indexes
/// of all boards. Off the user's path and in small steps, each prepared by a reader and then written by the writer in a
/// short transaction of its own, so that no write of the user waits long:
///
///     plan(reader, …) → for each key of missing: Preparer(reader).prepare(key) → write(writer, prepared)
///                  → remove(writer, obsolete)
///
/// A step that is overtaken by a change of the log writes nothing; the plan after that change has it again.
namespace derivedkeeper {

struct Plan {
    std::vector<DerivedKey> missing; ///< or stale; in a good order: logs, nodes, arrows by their source
    std::vector<DerivedKey> obsolete; ///< of what is on no board any more

    [[nodiscard]] bool isEmpty() const { return missing.empty() && obsolete.empty(); }
};
enum class Look {
    Heads, ///< versions only: some milliseconds; after each change
    Contents, ///< checksums too, so that what is damaged is made anew: all bytes are read; once after opening
};
[[nodiscard]] Result<Plan> plan(Connection& reader, Look look = Look::Heads, const Progress& progress = {});

/// One piece, ready to be written. Who has an index in memory can fill it without a Preparer: `content` is its
/// toBytes(), `versions` are those of the logs it was made from.
struct Prepared {
    DerivedKey key;
    DerivedVersions versions;
    QByteArray content;
};

/// Logs that are in memory anyway; null for those that are not. Called on the thread of the Preparer.
using LogsInMemory = std::function<SegmentLogPtr(SegmentId)>;

/// Packs logs and builds indexes; keeps the last few logs for the next step. On the thread of its reader, which must
/// outlive it.
class Preparer final {
public:
    explicit Preparer(Connection& reader, LogsInMemory inMemory = {});

    /// None if there is nothing to write: the segment is gone, or its rows break the laws of a log.
    [[nodiscard]] Result<std::optional<Prepared>> prepare(const DerivedKey& key, const Progress& progress = {});

private:
    Result<SegmentLogPtr> log(SegmentId segment, const Progress& progress);

    Connection& m_reader;
    LogsInMemory m_inMemory;
    std::list<SegmentLogPtr> m_recent; ///< the latest first
};

/// In a transaction of its own. False if a log is another by now: nothing was written.
[[nodiscard]] Result<bool> write(Connection& writer, const Prepared& prepared);
/// In a transaction of its own: of pieces that are obsolete or did not match.
[[nodiscard]] Result<void> remove(Connection& writer, const std::vector<DerivedKey>& keys);

/// Compares all that would be trusted with the rows, whoever wrote these, and gives what does not match (or is
/// damaged): to be removed, and made anew. Reads every row; for a background thread.
[[nodiscard]] Result<std::vector<DerivedKey>> mismatches(Connection& reader, const Progress& progress = {});

} // namespace derivedkeeper
} // namespace core
