// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Tells the undo stack which commands may merge with each other.
enum class CommandId { ChangeItems = 1, SetPeriod };

} // namespace ui
