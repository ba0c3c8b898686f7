// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A small shop whose numbers one can work out by hand. The data are complete through July 30, 2024.
///
///     a  07-01, 07-25            b  07-02, 07-30      c  07-03, 07-10      e  07-20
///     d  07-05, 07-26, 07-27     f  07-28 twice       g  07-06, 07-20
///
/// Segments: Once, Twice, Thrice (so many orders), Repeat (two or more), Often (three or more) and Buyers (one or
/// more). The group “Ladder” has all of them and a board: Once, 440 to its right Twice, and an arrow; the group
/// “Spring” is empty. In the last 7 days two went along it (a, b), in the 7 days before one (g); one went from Once to
/// Thrice (d).
namespace realshop {

/// Makes the workspace through the importer; says why if it cannot. Runs the caller's events.
[[nodiscard]] bool make(const QString& path);

/// One more export of the same shop, an order of somebody new, as a file at that path.
[[nodiscard]] bool writeExport(const QString& path);

} // namespace realshop
