// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/derivedstore.h"

#include "core/db/connection.h"

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype ChunkBytes = 256 * 1024;

constexpr char HeadColumns[] =
    "SELECT d.id, d.kind, d.segment, d.target, d.options, d.segment_version, d.target_version, s.log_version,"
    " t.log_version, d.format, d.size, d.checksum"
    " FROM derived d JOIN segment s ON s.id = d.segment JOIN segment t ON t.id = d.target ";

QString wordOf(DerivedKey::Kind kind)
{
    switch (kind) {
    case DerivedKey::Kind::Log:
        return u"log"_s;
    case DerivedKey::Kind::Node:
        return u"node"_s;
    case DerivedKey::Kind::Arrow:
        return u"arrow"_s;
    }
    Q_UNREACHABLE();
}

DerivedKey::Kind kindOf(QByteArrayView word)
{
    return word == "log" ? DerivedKey::Kind::Log : word == "node" ? DerivedKey::Kind::Node : DerivedKey::Kind::Arrow;
}

DerivedHead headOf(const Statement& row)
{
    DerivedHead head;
    head.id = row.integer(0);
    head.key = { kindOf(row.utf8(1)), row.id<SegmentId>(2), row.id<SegmentId>(3), static_cast<int>(row.integer(4)) };
    head.versions = { row.integer(5), row.integer(6) };
    head.current = { row.integer(7), row.integer(8) };
    head.format = static_cast<int>(row.integer(9));
    head.size = row.integer(10);
    head.checksum = static_cast<quint32>(row.integer(11));
    return head;
}

/// Of the content and of what stands in its row: content under a wrong key is as damaged as wrong content.
quint32 checksumOf(const DerivedHead& head, QByteArrayView content)
{
    const QByteArray row =
        u"%1 %2 %3 %4 %5 %6 %7 %8"_s
            .arg(wordOf(head.key.kind), QString::number(head.key.segment.value), QString::number(head.key.target.value),
                QString::number(head.key.options), QString::number(head.versions.segment),
                QString::number(head.versions.target), QString::number(head.format), QString::number(head.size))
            .toUtf8();
    return derivedstore::crc32(row, derivedstore::crc32(content));
}

} // namespace

namespace derivedstore {

quint32 crc32(QByteArrayView bytes, quint32 before)
{
    return static_cast<quint32>(
        ::crc32_z(before, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<z_size_t>(bytes.size())));
}

Result<void> save(Connection& connection, const DerivedKey& key, const DerivedVersions& versions, int format,
    const QByteArray& content)
{
    if (auto removed = remove(connection, key); !removed)
        return removed;
    auto head = Statement::prepare(connection,
        "INSERT INTO derived(kind, segment, target, options, segment_version, target_version, format, size, checksum)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!head)
        return tl::unexpected(head.error());
    auto chunk =
        Statement::prepare(connection, "INSERT INTO derived_chunk(derived, position, content) VALUES (?, ?, ?)");
    if (!chunk)
        return tl::unexpected(chunk.error());
    const DerivedHead row{ 0, key, versions, {}, format, content.size(), 0 };
    if (auto inserted = head->bind(wordOf(key.kind), key.segment, key.target, key.options, versions.segment,
                                versions.target, format, row.size, checksumOf(row, content))
                            .run();
        !inserted)
        return inserted;
    const qint64 id = head->lastInsertId();
    for (qsizetype at = 0, position = 0; at < content.size(); at += ChunkBytes, ++position) {
        const qsizetype size = std::min(ChunkBytes, content.size() - at);
        const QByteArray piece = QByteArray::fromRawData(content.constData() + at, size);
        if (auto inserted = chunk->bind(id, static_cast<qint64>(position), piece).run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> remove(Connection& connection, const DerivedKey& key)
{
    auto statement = Statement::prepare(
        connection, "DELETE FROM derived WHERE kind = ? AND segment = ? AND target = ? AND options = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bind(wordOf(key.kind), key.segment, key.target, key.options).run();
}

Result<void> removeAll(Connection& connection)
{
    return connection.execute("DELETE FROM derived; DELETE FROM log_change;");
}

Result<std::vector<DerivedHead>> all(Connection& connection)
{
    auto statement = Statement::prepare(connection, HeadColumns);
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<DerivedHead> heads;
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        heads.push_back(headOf(*statement));
    }
    std::ranges::sort(heads, {}, &DerivedHead::key);
    return heads;
}

Result<std::vector<SegmentId>> loggedSegments(Connection& connection)
{
    auto statement = Statement::prepare(connection, "SELECT id FROM segment WHERE first_day IS NOT NULL ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<SegmentId> segments;
    while (true) {
        const auto row = statement->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return segments;
        segments.push_back(statement->id<SegmentId>(0));
    }
}

Result<std::optional<DerivedVersions>> versionsOf(Connection& connection, const DerivedKey& key)
{
    auto statement = Statement::prepare(
        connection, "SELECT s.log_version, t.log_version FROM segment s, segment t WHERE s.id = ? AND t.id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->bind(key.segment, key.target).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(DerivedVersions{ statement->integer(0), statement->integer(1) }) : std::nullopt;
}

} // namespace derivedstore

DerivedReader::DerivedReader(Statement head, Statement chunks)
    : m_head(std::move(head))
    , m_chunks(std::move(chunks))
{
}

Result<DerivedReader> DerivedReader::prepare(Connection& connection)
{
    auto head = Statement::prepare(connection,
        QByteArray(HeadColumns)
            .append("WHERE d.kind = ? AND d.segment = ? AND d.target = ? AND d.options = ?")
            .constData());
    if (!head)
        return tl::unexpected(head.error());
    auto chunks = Statement::prepare(
        connection, "SELECT position, content FROM derived_chunk WHERE derived = ? ORDER BY position");
    if (!chunks)
        return tl::unexpected(chunks.error());
    return DerivedReader(std::move(*head), std::move(*chunks));
}

Result<std::optional<DerivedHead>> DerivedReader::head(const DerivedKey& key)
{
    const auto row = m_head.bind(wordOf(key.kind), key.segment, key.target, key.options).next();
    if (!row)
        return tl::unexpected(row.error());
    const auto head = *row ? std::optional(headOf(m_head)) : std::nullopt;
    m_head.reset();
    return head;
}

Result<std::optional<QByteArray>> DerivedReader::content(const DerivedHead& head)
{
    QByteArray content;
    m_chunks.bind(head.id);
    for (qint64 position = 0;; ++position) {
        const auto row = m_chunks.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        const QByteArrayView piece = m_chunks.bytes(1);
        if (m_chunks.integer(0) != position || piece.size() > head.size - content.size()) {
            m_chunks.reset();
            return std::nullopt;
        }
        // The size is believed as far as there are bytes for it.
        if (position == 0)
            content.reserve(std::min<qsizetype>(head.size, 64 * ChunkBytes));
        content.append(piece);
    }
    m_chunks.reset();
    if (content.size() != head.size || checksumOf(head, content) != head.checksum)
        return std::nullopt;
    return content;
}

Result<std::optional<QByteArray>> DerivedReader::fresh(const DerivedKey& key, int format)
{
    const auto found = head(key);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || !(*found)->isFresh() || (*found)->format != format)
        return std::nullopt;
    return content(**found);
}

} // namespace core
