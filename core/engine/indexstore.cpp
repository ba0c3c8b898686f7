// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/indexstore.h"

namespace core {

namespace indexstore {

namespace {

constexpr int DirectBit = 1;
constexpr int FirstTimeBit = 2;
constexpr int RecordedBit = 4;

} // namespace

DerivedKey nodeKey(SegmentId segment, bool recordedOnly)
{
    return { DerivedKey::Kind::Node, segment, segment, recordedOnly ? RecordedBit : 0 };
}

DerivedKey arrowKey(SegmentId source, SegmentId target, const RuleOptions& options)
{
    return { DerivedKey::Kind::Arrow, source, target,
        (options.directOnly ? DirectBit : 0) | (options.firstTimeOnly ? FirstTimeBit : 0)
            | (options.recordedOnly ? RecordedBit : 0) };
}

RuleOptions optionsOf(const DerivedKey& key)
{
    return { (key.options & DirectBit) != 0, (key.options & FirstTimeBit) != 0, (key.options & RecordedBit) != 0 };
}

Result<bool> save(
    Connection& connection, const DerivedKey& key, const DerivedVersions& versions, const QByteArray& bytes)
{
    const auto current = derivedstore::versionsOf(connection, key);
    if (!current)
        return tl::unexpected(current.error());
    if (*current != versions)
        return false;
    if (auto saved = derivedstore::save(connection, key, versions, Format, bytes); !saved)
        return tl::unexpected(saved.error());
    return true;
}

Result<void> remove(Connection& connection, const DerivedKey& key)
{
    return derivedstore::remove(connection, key);
}

} // namespace indexstore

Result<IndexReader> IndexReader::prepare(Connection& connection)
{
    auto reader = DerivedReader::prepare(connection);
    if (!reader)
        return tl::unexpected(reader.error());
    return IndexReader(std::move(*reader));
}

Result<std::optional<QByteArray>> IndexReader::read(const DerivedKey& key)
{
    return m_reader.fresh(key, indexstore::Format);
}

Result<std::optional<QByteArray>> IndexReader::node(SegmentId segment, bool recordedOnly)
{
    return read(indexstore::nodeKey(segment, recordedOnly));
}

Result<std::optional<QByteArray>> IndexReader::arrow(SegmentId source, SegmentId target, const RuleOptions& options)
{
    return read(indexstore::arrowKey(source, target, options));
}

} // namespace core
