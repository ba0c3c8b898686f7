// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board.h"
#include "core/segments/segment.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

/// Segments and groups with their boards on their way from one workspace to another. A value. Ids are those of the
/// bundle alone: a segment's id is its place in the list, from 1.
struct Bundle {
    struct Group {
        QString name;
        std::vector<SegmentId> segments;
        std::optional<Board> board; ///< none was drawn
    };
    std::vector<Segment> segments; ///< name, conditions, note, stage, fromCreation; names are unique
    std::vector<Group> groups; ///< names are unique
};

} // namespace core
