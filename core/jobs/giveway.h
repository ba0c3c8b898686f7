// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// From now on the calling thread works when no other thread of the program wants the processor: what follows the
/// user's hand comes first. For as long as the thread lives, so for threads with nothing else to do. Threads it starts
/// do the same.
void giveWay();

} // namespace core
