// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/board/boardsnapshot.h"

#include <QWidget>

#include <functional>

namespace ui {

class Session;

/// Looks for changes of boards that a session of the open workspace could not save because it did not end, and asks
/// what becomes of the newest ones. `restore` is called with those the user wants back; they stay kept until the board
/// is saved. GUI thread; looks on another one.
void offerUnsavedChanges(QWidget& parent, Session& session,
    std::function<void(core::GroupId group, const core::boardsnapshot::Restored& state)> restore);

} // namespace ui
