// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/readsnapshot.h"

#include "core/db/connection.h"

#include <QLoggingCategory>

namespace core {

Result<ReadSnapshot> ReadSnapshot::begin(Connection& connection)
{
    if (connection.isInTransaction())
        return ReadSnapshot(nullptr);
    if (auto begun = connection.execute("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    return ReadSnapshot(&connection);
}

ReadSnapshot::~ReadSnapshot()
{
    if (!m_connection)
        return;
    if (auto ended = m_connection->execute("ROLLBACK"); !ended)
        qInfo("end of a snapshot: %s", qUtf8Printable(ended.error().detail));
}

} // namespace core
