// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/board/board.h"
#include "core/log/derivedstore.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

class Connection;

/// The bytes of arrow and node indexes in the workspace, so that a board opens with its numbers there. Derived data:
/// what was made from another version of a log, or is damaged, is none. What the bytes mean is the indexes' own
/// business.
namespace indexstore {

/// Raised whenever ArrowIndex::toBytes or NodeIndex::toBytes change: older bytes are none then.
inline constexpr int Format = 1;

[[nodiscard]] DerivedKey nodeKey(SegmentId segment, bool recordedOnly);
[[nodiscard]] DerivedKey arrowKey(SegmentId source, SegmentId target, const RuleOptions& options);
[[nodiscard]] RuleOptions optionsOf(const DerivedKey& key);

/// Inside a transaction of the caller. `versions`: of the logs the index was made from (of a node: the same twice).
/// False, and nothing saved, if a log is another by now.
[[nodiscard]] Result<bool> save(
    Connection& connection, const DerivedKey& key, const DerivedVersions& versions, const QByteArray& bytes);
[[nodiscard]] Result<void> remove(Connection& connection, const DerivedKey& key);

} // namespace indexstore

/// Reads one index after the other with statements prepared once: more than an arrow a millisecond. Inside one
/// ReadSnapshot they belong together. Same thread as its connection, which must outlive it.
class IndexReader final {
public:
    [[nodiscard]] static Result<IndexReader> prepare(Connection& connection);

    /// None if there is none to be trusted.
    [[nodiscard]] Result<std::optional<QByteArray>> read(const DerivedKey& key);
    [[nodiscard]] Result<std::optional<QByteArray>> node(SegmentId segment, bool recordedOnly);
    [[nodiscard]] Result<std::optional<QByteArray>> arrow(
        SegmentId source, SegmentId target, const RuleOptions& options);

private:
    explicit IndexReader(DerivedReader reader)
        : m_reader(std::move(reader))
    {
    }

    DerivedReader m_reader;
};

} // namespace core
