// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/board/board.h"

#include <QJsonObject>

/// Frames and sticky notes in a board's JSON (boardjson): the optional lists "frames" and "sticky_notes".
namespace core::decorationjson {

[[nodiscard]] QStringList keys();
[[nodiscard]] Result<void> read(Board& board, const QJsonObject& object, const QString& place);
void write(const Board& board, QJsonObject& object); ///< nothing if there are none

} // namespace core::decorationjson
