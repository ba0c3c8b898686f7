// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace app::commandline {

/// Opens the window on the demo shop.
inline const QString DemoOption = QStringLiteral("--demo");

/// Whether these arguments (without the program's name) are for the command line; otherwise the window opens.
[[nodiscard]] bool isCommand(const QStringList& arguments);
/// What a command needs to run on; a display never.
enum class Needs {
    Nothing, ///< a QCoreApplication
    Painting, ///< a QGuiApplication
    Widgets, ///< a QApplication
};
[[nodiscard]] Needs needs(const QStringList& arguments);

/// Runs one command to its end: data on standard output, a failure as one line on standard error. Returns the exit
/// code: 0 fine, 1 failed, 2 called wrongly. Needs a QCoreApplication.
[[nodiscard]] int run(const QStringList& arguments);

/// One line on standard error, as every failure of the program ends.
void complain(const QString& text);

} // namespace app::commandline
