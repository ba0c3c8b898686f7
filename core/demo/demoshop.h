// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/jobs/progress.h"

#include <QIODevice>
#include <QString>

namespace core {

class Connection;

/// "Maison Baba", an invented bakery and tea shop: about 12,000 customers over two years, the same for the same last
/// day and seed. Names and addresses are invented and use example.com.
namespace demoshop {

inline constexpr QByteArrayView TimeZone = "Asia/Tokyo";

struct Parameters {
    Day lastDay; ///< the day of the newest orders
    int customers = 12'000;
    int days = 730;
    quint32 seed = 20240718;
};

/// Writes a Shopify orders export (79 columns, newest first). Any thread.
[[nodiscard]] Result<void> writeExport(QIODevice& device, const Parameters& parameters);

/// Writes a Shopify customers export, with the columns that an app adds to it; some never ordered.
[[nodiscard]] Result<void> writeCustomers(QIODevice& device, const Parameters& parameters);
/// Writes a Shopify products export of all that is sold.
[[nodiscard]] Result<void> writeProducts(QIODevice& device);

/// Fills an empty workspace through the same importer a user's file takes, then adds the demo's segments, groups and
/// boards (the five ideas of the journey feature and the "Rum Baba fans" ladder). `folder` gets the exports
/// themselves as "demo_orders_export.csv", "demo_customers_export.csv" and "demo_products_export.csv". The data are
/// complete through parameters.lastDay.
[[nodiscard]] Result<void> fill(
    Connection& writer, const QString& folder, const Parameters& parameters, const Progress& progress = {});

} // namespace demoshop
} // namespace core
