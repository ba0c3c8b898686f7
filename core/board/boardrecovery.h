// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/board/board.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

/// Boards that are being edited and are not saved yet, one small file each beside nobody's data: in a folder of the
/// program's own, so that neither an import that holds the workspace nor a place that cannot be written stands in the
/// way. Written whole and private (saveFile). Any thread.
namespace core::boardrecovery {

struct Unsaved {
    GroupId group;
    QDateTime changedAt; ///< of the last change in it, UTC
    QByteArray snapshot; ///< see boardsnapshot
};

/// `workspace`: the path of its file. Replaces what was kept of this board.
[[nodiscard]] Result<void> keep(const QString& folder, const QString& workspace, const Unsaved& unsaved);
/// What a session that did not end left of this workspace, newest first. A file that cannot be read is passed over and
/// left where it is.
[[nodiscard]] std::vector<Unsaved> find(const QString& folder, const QString& workspace);
/// The board was saved, or its changes are not wanted.
void remove(const QString& folder, const QString& workspace, GroupId group);

} // namespace core::boardrecovery
