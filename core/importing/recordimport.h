// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvreader.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/importing/importreport.h"
#include "core/jobs/progress.h"
#include "core/shop/productstore.h"
#include "core/shop/profilestore.h"

#include <functional>

namespace core {

/// Takes customers and products exports into the workspace, inside the transaction of one import, and counts what
/// happens.
class RecordImport final {
public:
    using Say = std::function<void(qint64 rows)>;

    [[nodiscard]] static Result<RecordImport> prepare(Connection& connection, ImportId import);

    /// The reader stands before the header. Return how many rows the file had.
    [[nodiscard]] Result<qint64> takeCustomers(CsvReader& reader, const Progress& progress, const Say& say);
    [[nodiscard]] Result<qint64> takeProducts(CsvReader& reader, const Progress& progress, const Say& say);

    [[nodiscard]] bool hasTaken() const;
    [[nodiscard]] const std::vector<ImportReport::Rejection>& rejections() const { return m_counted.rejections; }
    /// Joins customers to what is known of them, and adds the numbers to the report.
    [[nodiscard]] Result<void> finish(ImportReport& report);

private:
    RecordImport(Connection& connection, ProfileWriter profiles, ProductWriter products)
        : m_connection(&connection)
        , m_profiles(std::move(profiles))
        , m_products(std::move(products))
    {
    }

    void reject(ImportReport::Rejection rejection);

    Connection* m_connection;
    ProfileWriter m_profiles;
    ProductWriter m_products;
    ImportReport m_counted;
};

} // namespace core
