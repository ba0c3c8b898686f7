// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <utility>

namespace core {

class Connection;

/// For a job that writes millions of rows whose foreign keys it has made or looked up itself: while this lives, SQLite
/// does not look them up again for every row. Begins outside of any transaction and outlives the one of the job, which
/// deletes no row that others refer to.
class OwnCheckedKeys final {
public:
    [[nodiscard]] static Result<OwnCheckedKeys> begin(Connection& connection);
    ~OwnCheckedKeys();
    OwnCheckedKeys(OwnCheckedKeys&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    OwnCheckedKeys(const OwnCheckedKeys&) = delete;
    OwnCheckedKeys& operator=(const OwnCheckedKeys&) = delete;
    OwnCheckedKeys& operator=(OwnCheckedKeys&&) = delete;

private:
    explicit OwnCheckedKeys(Connection& connection)
        : m_connection(&connection)
    {
    }

    Connection* m_connection;
};

} // namespace core
