// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/owncheckedkeys.h"

#include "core/db/connection.h"

#include <QLoggingCategory>

namespace core {

Result<OwnCheckedKeys> OwnCheckedKeys::begin(Connection& connection)
{
    if (auto done = connection.execute("PRAGMA foreign_keys=OFF"); !done)
        return tl::unexpected(done.error());
    return OwnCheckedKeys(connection);
}

OwnCheckedKeys::~OwnCheckedKeys()
{
    if (!m_connection)
        return;
    if (auto done = m_connection->execute("PRAGMA foreign_keys=ON"); !done)
        qWarning("Foreign keys stay unchecked: %s", qUtf8Printable(done.error().detail));
}

} // namespace core
