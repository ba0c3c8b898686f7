// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace core {

class Connection;

/// One segment's log as it concerns one customer.
struct CustomerStays {
    SegmentId segment;
    DayRange logged; ///< the days the log holds
    Day firstRecordedDay = Day::never(); ///< days before it are rebuilt
    std::vector<DayRange> stays; ///< their days, both included; the last one ends on logged.last if it is still open
    bool isMember = false; ///< on logged.last

    [[nodiscard]] int days() const; ///< in the segment, all in all
};

/// Reading only; any thread with a connection of its own.
namespace customerstaystore {

/// For every segment that has a log, by id; also those in which the customer never was.
[[nodiscard]] Result<std::vector<CustomerStays>> load(Connection& connection, CustomerNumber customer);

} // namespace customerstaystore
} // namespace core
