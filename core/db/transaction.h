// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <utility>

namespace core {

class Connection;

/// BEGIN IMMEDIATE … COMMIT by scope: leaving without a successful commit() rolls back. Movable so that begin() can
/// return it.
class Transaction final {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {
    }

    Connection* m_connection;
};

} // namespace core
