// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/ending.h"

#include <QStringList>

/// The commands, one per verb. `words` is what follows the command's name. They print data to standard output only
/// when all of it is known.
namespace app::commands {

Outcome<void> demo(const QStringList& words); ///< needs a QGuiApplication
Outcome<void> importOrders(const QStringList& words);
Outcome<void> logImport(const QStringList& words);
Outcome<void> logExport(const QStringList& words);
Outcome<void> logRebuild(const QStringList& words);
Outcome<void> segmentAdd(const QStringList& words);
Outcome<void> segmentList(const QStringList& words);
Outcome<void> segmentRemove(const QStringList& words);
Outcome<void> segmentExport(const QStringList& words);
Outcome<void> groupExport(const QStringList& words);
Outcome<void> bundleImport(const QStringList& words); ///< segments and groups: one file holds both
Outcome<void> segmentMetrics(const QStringList& words);
Outcome<void> templatesList(const QStringList& words);
Outcome<void> templatesShow(const QStringList& words);
Outcome<void> templatesAdd(const QStringList& words);
Outcome<void> templatesRfm(const QStringList& words);
Outcome<void> boardImport(const QStringList& words);
Outcome<void> boardExport(const QStringList& words);
Outcome<void> count(const QStringList& words);
Outcome<void> customers(const QStringList& words);
Outcome<void> exportPicture(const QStringList& words); ///< needs a QGuiApplication
Outcome<void> benchGenerate(const QStringList& words);
Outcome<void> benchSegments(const QStringList& words);
Outcome<void> benchBoard(const QStringList& words); ///< needs a QApplication
Outcome<void> benchRun(const QStringList& words); ///< needs a QApplication

} // namespace app::commands
