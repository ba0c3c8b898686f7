// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/shop/extrastore.h"
#include "core/shop/profile.h"
#include "core/shop/profilestore.h"

#include <vector>

namespace core {

/// Puts products into the workspace, each once, by its handle. Belongs inside a transaction of the caller, on the
/// writing thread.
class ProductWriter final {
public:
    [[nodiscard]] static Result<ProductWriter> prepare(Connection& connection, ImportId import);

    [[nodiscard]] Result<StoreOutcome> put(const ShopProduct& product);

private:
    enum Sql { Find, InsertProduct, UpdateProduct, DeleteSkus, InsertSku, SqlCount };

    ProductWriter(ImportId import, std::vector<Statement> statements, ExtraStore extras)
        : m_import(import)
        , m_statements(std::move(statements))
        , m_extras(std::move(extras))
    {
    }

    ImportId m_import;
    std::vector<Statement> m_statements; ///< by Sql
    ExtraStore m_extras;
};

namespace productstore {

struct Coverage {
    qint64 lines = 0;
    qint64 withProduct = 0; ///< of those
};
/// Goes over all lines: a second per two million.
[[nodiscard]] Result<Coverage> coverage(Connection& connection);

} // namespace productstore
} // namespace core
