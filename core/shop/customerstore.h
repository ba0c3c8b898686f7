// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace core {

class Connection;

/// Who the numbers stand for: customers by the key they were imported with. Reading only; any thread with a connection
/// of its own.
namespace customerstore {

[[nodiscard]] Result<qint64> count(Connection& connection);
/// The keys of these customers, in the order of the numbers.
[[nodiscard]] Result<QStringList> keys(Connection& connection, const std::vector<CustomerNumber>& customers);

} // namespace customerstore
} // namespace core
