// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/statement.h"

#include <QHash>
#include <QString>

namespace core {

/// Keeps texts that come back in many records once each, and gives their ids. Inside the caller's transaction; same
/// thread as its connection, which must outlive it.
class ShopTextStore final {
public:
    [[nodiscard]] static Result<ShopTextStore> prepare(Connection& connection);

    /// 0 for the empty text.
    [[nodiscard]] Result<qint64> idOf(const QString& text);

private:
    ShopTextStore(Statement insert, Statement find)
        : m_insert(std::move(insert))
        , m_find(std::move(find))
    {
    }

    Statement m_insert;
    Statement m_find;
    QHash<QString, qint64> m_known;
};

} // namespace core
