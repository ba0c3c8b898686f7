// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace core {

class Connection;

/// What would miss segments that are removed. Names in their order, each once.
struct SegmentUsers {
    QStringList boards; ///< on which they stand (a board has the name of its group)
    QStringList groups; ///< in which they are; those named as boards, too
    QStringList segments; ///< whose conditions ask for them, without the removed ones themselves

    [[nodiscard]] bool isEmpty() const { return boards.isEmpty() && groups.isEmpty() && segments.isEmpty(); }
    /// A sentence for each kind: “On the boards …”. Empty if nobody uses them.
    [[nodiscard]] QStringList sentences() const;
};

namespace segmentusers {
[[nodiscard]] Result<SegmentUsers> of(Connection& connection, const std::vector<SegmentId>& segments);
} // namespace segmentusers

} // namespace core
