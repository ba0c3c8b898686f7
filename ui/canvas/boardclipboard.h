// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/segment.h"
#include "ui/document/boardpatch.h"

#include <QLatin1StringView>

#include <optional>
#include <vector>

class QMimeData;

/// Pieces of boards on the clipboard: JSON with the segments by name, so that they go from one workspace and window to
/// another; and their names as text for everybody else.
namespace ui::boardclipboard {

inline constexpr QLatin1StringView MimeType{ "application/x-journeyboard-board+json" };

/// The things with all arrows between the nodes among them.
[[nodiscard]] core::Board piece(const core::Board& board, const BoardItems& items);
[[nodiscard]] QMimeData* toMime(const core::Board& piece, const std::vector<core::Segment>& segments);

struct Incoming {
    core::Board piece;
    int unknown = 0; ///< segments this workspace does not have; left out with their arrows
};
[[nodiscard]] bool isIn(const QMimeData* data);
[[nodiscard]] std::optional<Incoming> fromMime(const QMimeData* data, const std::vector<core::Segment>& segments);

/// By how much to move a piece so that none of it covers just what stands there.
[[nodiscard]] QPointF freeOffset(const core::Board& board, const core::Board& piece);

} // namespace ui::boardclipboard
