// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/segments/condition.h"

#include <QString>

#include <optional>

namespace core {

/// The stage of a segment in its life cycle: gives it its colour on boards and in lists.
enum class Stage { None, Entry, First, Repeat, Loyal, Risk };

/// A segment as the workspace knows it, with the state of its log. A value.
struct Segment {
    SegmentId id;
    QString name; ///< unique byte for byte
    std::optional<Condition> conditions; ///< none: a list segment, whose log comes from outside
    QString note; ///< the measure for this segment
    Stage stage = Stage::None;
    bool fromCreation = false; ///< log starts with the newest complete day at creation, no rebuilt past
    DayRange days; ///< what its log holds; empty: nothing yet
    Day firstRecordedDay = Day::never();
    qint64 logVersion = 0;
    qint64 customers = 0; ///< members on days.last

    [[nodiscard]] bool isList() const { return !conditions; }
};

struct SegmentGroup {
    GroupId id;
    QString name; ///< the name of its board, too
    std::vector<SegmentId> segments; ///< in their order
    BoardId board; ///< none yet: not valid
};

} // namespace core
