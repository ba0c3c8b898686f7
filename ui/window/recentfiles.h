// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Which workspaces were open lately: paths only, newest first, in the settings of the user.
namespace ui::recentfiles {

[[nodiscard]] QStringList all(); ///< those that still exist
void add(const QString& path);
void remove(const QString& path);

} // namespace ui::recentfiles
