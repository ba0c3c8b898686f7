// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core {

class Connection;
struct FactsLoading;

/// Gives the customers, who stand there with their orders, all that is known of them, and adds those who never ordered
/// but were added on a known day.
[[nodiscard]] Result<void> loadCustomerFacts(Connection& connection, FactsLoading& loading);

} // namespace core
