// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <utility>

namespace core {

class Connection;

/// While it lives, a reading connection sees the workspace as it was at its first look: numbers that are read one after
/// the other belong together, whatever is imported meanwhile. Inside another
/// snapshot or a transaction it is that one's. Movable so that begin() can return it.
class ReadSnapshot final {
public:
    [[nodiscard]] static Result<ReadSnapshot> begin(Connection& connection);
    ~ReadSnapshot();
    ReadSnapshot(ReadSnapshot&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(ReadSnapshot&&) = delete;

private:
    explicit ReadSnapshot(Connection* connection)
        : m_connection(connection)
    {
    }

    Connection* m_connection; ///< null: somebody else ends it
};

} // namespace core
