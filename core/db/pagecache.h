// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <utility>

namespace core {

class Connection;

/// For as long as it lives the connection keeps at most so many pages in memory: for work that writes its pages one
/// after the other and comes back to few of them.
class PageCache final {
public:
    [[nodiscard]] static Result<PageCache> limit(Connection& connection, int kibibytes);
    ~PageCache();
    PageCache(PageCache&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
        , m_before(other.m_before)
    {
    }
    PageCache(const PageCache&) = delete;
    PageCache& operator=(const PageCache&) = delete;
    PageCache& operator=(PageCache&&) = delete;

private:
    PageCache(Connection& connection, qint64 before)
        : m_connection(&connection)
        , m_before(before)
    {
    }

    Connection* m_connection;
    qint64 m_before; ///< as PRAGMA cache_size says it
};

} // namespace core
