// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// The promise that nothing is read from the database and nothing is counted on the GUI thread, held at run time: the
/// window and its tests name their thread, commands (whose work is on the main thread) do not. Whatever may take longer
/// than a frame asks; on the named thread it says so as a warning, which fails every test of the window.
namespace guithread {

/// The calling thread is from now on the one that must never wait.
void watch();
/// Nobody is watched any more: for tests that look into the file by themselves.
void unwatch();
/// Says that `work` ran on the watched thread. Cheap: one comparison.
void expectElsewhere(const char* work);

} // namespace guithread
} // namespace core
