// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core {

class Connection;
struct FactsLoading;

/// Loads the products and gives each line, which stands there already, its own.
[[nodiscard]] Result<void> loadProductFacts(Connection& connection, FactsLoading& loading);

} // namespace core
