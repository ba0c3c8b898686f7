// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/db/connection.h"

#include <QLoggingCategory>

namespace core {

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    // SQLite may have rolled back by itself (a full disk); then there is nothing left to do and it says so.
    if (auto undone = m_connection->execute("ROLLBACK"); !undone)
        qInfo("rollback: %s", qUtf8Printable(undone.error().detail));
}

Result<void> Transaction::commit()
{
    if (auto done = m_connection->execute("COMMIT"); !done)
        return done;
    m_connection = nullptr;
    return {};
}

} // namespace core
