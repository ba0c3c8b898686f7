// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/db/statement.h"

#include <QByteArrayView>

namespace core {

/// Finds customers by their keys and adds those that are new, inside the caller's transaction. Same thread as its
/// connection, which must outlive it.
class CustomerKeyStore final {
public:
    [[nodiscard]] static Result<CustomerKeyStore> prepare(Connection& connection);

    /// `key` is UTF-8 and taken as it is, byte for byte.
    [[nodiscard]] Result<CustomerNumber> numberOf(QByteArrayView key);
    [[nodiscard]] qint64 added() const { return m_added; }

private:
    CustomerKeyStore(Statement insert, Statement find)
        : m_insert(std::move(insert))
        , m_find(std::move(find))
    {
    }

    Statement m_insert;
    Statement m_find;
    qint64 m_added = 0;
};

} // namespace core
