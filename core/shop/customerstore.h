// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/jobs/progress.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace core {

class Connection;

/// Who the numbers stand for: customers by the key they were imported with. Reading only; any thread with a connection
/// of its own. What reads many takes the same memory however many they are, unless it says otherwise.
namespace customerstore {

[[nodiscard]] Result<qint64> count(Connection& connection);
/// The keys of these customers, one for each number, in the order of the numbers; empty where nobody has the number.
[[nodiscard]] Result<QStringList> keys(Connection& connection, std::span<const CustomerNumber> customers);

/// Looks at one key, in UTF-8 and only for the time of the call. False: enough, which is no failure.
using TakeKey = std::function<bool(CustomerNumber customer, QByteArrayView key)>;

/// Gives each of these customers in the order of the numbers. Cancelled where `progress` says so; its texts are empty.
[[nodiscard]] Result<void> eachKey(
    Connection& connection, std::span<const CustomerNumber> customers, const TakeKey& take, const Progress& progress);
/// The same in the order of the keys' bytes; the numbers ascend. Many customers are read along the index of the keys; a
/// few among many are sorted in memory.
[[nodiscard]] Result<void> eachKeySorted(
    Connection& connection, std::span<const CustomerNumber> customers, const TakeKey& take, const Progress& progress);

} // namespace customerstore
} // namespace core
