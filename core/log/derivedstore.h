// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/db/statement.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

class Connection;

/// What a piece of derived data is of.
struct DerivedKey {
    enum class Kind { Log, Node, Arrow };
    Kind kind = Kind::Log;
    SegmentId segment; ///< of an arrow: the source
    SegmentId target; ///< of a log or a node: the segment again
    int options = 0; ///< 1 direct moves only, 2 first time only, 4 recorded days only

    friend bool operator==(const DerivedKey&, const DerivedKey&) = default;
    friend auto operator<=>(const DerivedKey&, const DerivedKey&) = default;
};

/// The log versions something was made from.
struct DerivedVersions {
    qint64 segment = 0;
    qint64 target = 0;

    friend bool operator==(const DerivedVersions&, const DerivedVersions&) = default;
};

/// What stands about a piece of derived data in the workspace.
struct DerivedHead {
    qint64 id = 0;
    DerivedKey key;
    DerivedVersions versions;
    DerivedVersions current; ///< of the segments now
    int format = 0;
    qint64 size = 0;
    quint32 checksum = 0;

    [[nodiscard]] bool isFresh() const { return versions == current; }
};

/// Bytes derived from the log, kept in the workspace beside it: disposable, keyed by the log versions they were made
/// from, checksummed (CRC-32), in chunks. Whether it is there and fresh is one look at one row. Writing belongs inside
/// a transaction of the caller.
namespace derivedstore {

/// Replaces what is there under the key.
[[nodiscard]] Result<void> save(Connection& connection, const DerivedKey& key, const DerivedVersions& versions,
    int format, const QByteArray& content);
[[nodiscard]] Result<void> remove(Connection& connection, const DerivedKey& key);
[[nodiscard]] Result<void> removeAll(Connection& connection);
/// Everything there is, by key.
[[nodiscard]] Result<std::vector<DerivedHead>> all(Connection& connection);
/// The segments that have a log, ascending.
[[nodiscard]] Result<std::vector<SegmentId>> loggedSegments(Connection& connection);
/// The segments' log versions now; none if one of them is gone.
[[nodiscard]] Result<std::optional<DerivedVersions>> versionsOf(Connection& connection, const DerivedKey& key);

[[nodiscard]] quint32 crc32(QByteArrayView bytes, quint32 before = 0);

} // namespace derivedstore

/// Reads many pieces with statements prepared once. Same thread as its connection, which must outlive it.
class DerivedReader final {
public:
    [[nodiscard]] static Result<DerivedReader> prepare(Connection& connection);

    /// None if there is nothing under the key.
    [[nodiscard]] Result<std::optional<DerivedHead>> head(const DerivedKey& key);
    /// None if it is damaged.
    [[nodiscard]] Result<std::optional<QByteArray>> content(const DerivedHead& head);
    /// The content if it is there, fresh, of this format and whole.
    [[nodiscard]] Result<std::optional<QByteArray>> fresh(const DerivedKey& key, int format);

private:
    DerivedReader(Statement head, Statement chunks);

    Statement m_head;
    Statement m_chunks;
};

} // namespace core
