// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/pagecache.h"

#include "core/db/connection.h"

#include <QLoggingCategory>

namespace core {

namespace {

Result<void> setSize(Connection& connection, qint64 size)
{
    return connection.execute(("PRAGMA cache_size=" + QByteArray::number(size)).constData());
}

} // namespace

Result<PageCache> PageCache::limit(Connection& connection, int kibibytes)
{
    const auto before = connection.integer("PRAGMA cache_size");
    if (!before)
        return tl::unexpected(before.error());
    if (auto done = setSize(connection, -qint64{ kibibytes }); !done)
        return tl::unexpected(done.error());
    return PageCache(connection, *before);
}

PageCache::~PageCache()
{
    if (!m_connection)
        return;
    if (auto done = setSize(*m_connection, m_before); !done)
        qWarning("The page cache stays small: %s", qUtf8Printable(done.error().detail));
}

} // namespace core
