// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/jobs/progress.h"

#include <QString>

#include <vector>

namespace core {

class Connection;

enum class ListOrder {
    Number, ///< as they first appeared in what was imported
    Key, ///< by the bytes of their keys: A–Z
};

/// What can be done with a list of customers of any length, given by ascending numbers. Any thread with a connection of
/// its own; Cancelled where `progress` says so.
namespace customerlisting {

/// Those whose key holds the text, whatever its case (all for an empty one), in this order. The texts of `progress` say
/// how many were found so far.
[[nodiscard]] Result<std::vector<CustomerNumber>> arrange(Connection& connection,
    const std::vector<CustomerNumber>& customers, ListOrder order, const QString& text, const Progress& progress);

/// A CSV file for spreadsheets: header "customer" and a row for each, sorted by bytes.
[[nodiscard]] Result<void> saveCsv(Connection& connection, const std::vector<CustomerNumber>& customers,
    const QString& path, const Progress& progress);

/// Their keys as lines, in the order of the numbers, which here need not ascend.
[[nodiscard]] Result<QString> lines(
    Connection& connection, const std::vector<CustomerNumber>& customers, const Progress& progress);

} // namespace customerlisting
} // namespace core
