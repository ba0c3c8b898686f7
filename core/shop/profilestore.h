// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/shop/extrastore.h"
#include "core/shop/profile.h"

#include <vector>

namespace core {

enum class StoreOutcome { New, Changed, Same };

/// Puts what is known of customers into the workspace, each person once, however often they come. Belongs inside a
/// transaction of the caller, on the writing thread.
class ProfileWriter final {
public:
    [[nodiscard]] static Result<ProfileWriter> prepare(Connection& connection, ImportId import);

    /// A person is known by the shop's id, then by e-mail, then by phone; two people who share a phone stay two.
    /// Whoever has a day on which they were added becomes a customer even without an order.
    [[nodiscard]] Result<StoreOutcome> put(const CustomerProfile& profile);

    [[nodiscard]] qint64 newCustomers() const { return m_newCustomers; }

private:
    enum Sql {
        FindByKey,
        KeysOf,
        HashOf,
        InsertProfile,
        UpdateProfile,
        TakeKey,
        LendKey,
        FindCustomer,
        AddCustomer,
        SqlCount
    };

    ProfileWriter(ImportId import, std::vector<Statement> statements, ExtraStore extras)
        : m_import(import)
        , m_statements(std::move(statements))
        , m_extras(std::move(extras))
    {
    }

    Result<qint64> find(const CustomerProfile& profile);
    Result<bool> contradicts(qint64 id, const CustomerProfile& profile);
    Result<qint64> write(qint64 id, const CustomerProfile& profile, const QByteArray& hash);
    Result<void> writeKeys(qint64 id, const CustomerProfile& profile);
    Result<void> makeKnown(const CustomerProfile& profile);

    ImportId m_import;
    std::vector<Statement> m_statements; ///< by Sql
    ExtraStore m_extras;
    qint64 m_newCustomers = 0;
};

namespace profilestore {

/// Lets every customer know the profile their key belongs to; after any import of orders or customers.
[[nodiscard]] Result<void> link(Connection& connection);

struct Coverage {
    qint64 orders = 0; ///< of known customers
    qint64 withProfile = 0; ///< of those
    qint64 undated = 0; ///< profiles without an order and without a day they were added: in no segment yet
};
[[nodiscard]] Result<Coverage> coverage(Connection& connection);

} // namespace profilestore
} // namespace core
