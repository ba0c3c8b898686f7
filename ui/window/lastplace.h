// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QPointF>
#include <QString>

#include <optional>

/// Where the user was: kept in the user's settings, so that the next start goes on there. Paths and numbers only.
namespace ui::lastplace {

/// What of a board was to be seen.
struct Sight {
    double zoom = 1;
    QPointF center; ///< in board units
};

struct Place {
    core::GroupId group; ///< none: another page than a group's
    bool asBoard = true;
};

/// The workspace that was open when the program ended; empty if none was.
[[nodiscard]] QString workspace();
void setWorkspace(const QString& path);

[[nodiscard]] std::optional<Place> place(const QString& workspace);
void setPlace(const QString& workspace, const Place& place);

[[nodiscard]] std::optional<Sight> sight(const QString& workspace, core::GroupId group);
void setSight(const QString& workspace, core::GroupId group, const Sight& sight);

} // namespace ui::lastplace
