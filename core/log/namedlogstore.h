// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace core {

class Connection;

/// The Segment Membership Log with the names of its segments and customers, as bytes: what is written for others.
/// Reading only.
namespace namedlogstore {

struct NamedLog {
    SegmentId segment;
    QByteArray name;
    DayRange days;
};
/// The segments that have a log, sorted by the bytes of their names.
[[nodiscard]] Result<std::vector<NamedLog>> all(Connection& connection);

/// Calls `take` for every stay of the segment, sorted by the bytes of the customers' keys and by joined; an open one
/// has left = never(). `customer` is valid during the call. Stops early, without an error, when `take` returns false.
[[nodiscard]] Result<void> eachStay(Connection& connection, SegmentId segment,
    const std::function<bool(QByteArrayView customer, Day joined, Day left)>& take);

} // namespace namedlogstore
} // namespace core
