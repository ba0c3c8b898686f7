// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/statement.h"
#include "core/shop/profile.h"
#include "core/shop/shoptextstore.h"

#include <QHash>

namespace core {

/// Keeps the extra columns of one kind of record. Inside the caller's transaction; same thread as its connection.
class ExtraStore final {
public:
    enum class Of { Profile, Product };

    [[nodiscard]] static Result<ExtraStore> prepare(Connection& connection, Of owner);

    /// These and no others.
    [[nodiscard]] Result<void> replace(qint64 owner, const ExtraTexts& extras);

private:
    enum Sql { AddColumn, FindColumn, Delete, Insert, SqlCount };

    ExtraStore(std::vector<Statement> statements, ShopTextStore texts)
        : m_statements(std::move(statements))
        , m_texts(std::move(texts))
    {
    }

    Result<qint64> columnOf(const QString& name);

    std::vector<Statement> m_statements; ///< by Sql
    ShopTextStore m_texts;
    QHash<QString, qint64> m_columns;
};

} // namespace core
