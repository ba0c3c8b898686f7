// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/jobs/progress.h"
#include "core/log/logchanges.h"
#include "core/log/segmentlog.h"
#include "core/segments/segment.h"

#include <functional>
#include <optional>
#include <vector>

namespace core {

class Connection;
struct Settings;
struct ShopFacts;

/// What becomes of the log of a segment whose conditions were changed.
enum class History {
    Rebuild, ///< the whole past at once
    StartAnew, ///< from the newest complete day on
};

/// Keeps the log of condition segments true to `definition.md`, "Days". All functions run on the writing thread inside
/// the caller's transaction. List segments are left alone.
namespace logkeeper {

/// The last complete day: the day before the newest order's day, or the day the user said the data are complete
/// through. None without orders.
[[nodiscard]] Result<std::optional<Day>> lastCompleteDay(Connection& connection);

struct Advance {
    int segments = 0; ///< segments whose log grew
    qint64 joined = 0, left = 0; ///< stays begun and ended on the new days, over all segments
    std::optional<Day> through;
    std::vector<LogChanges> changes; ///< per segment that had a log before; those whose log began are to be loaded
};
/// Works out the days that are new since the last time, as recorded days, for every condition segment.
[[nodiscard]] Result<Advance> advance(Connection& connection, const ShopFacts& facts, const Progress& progress = {});

/// The whole past from the recording start (or, for a segment from its creation, its first day), marked as rebuilt.
/// `through`: the last day to work out; by default the last complete day. Already recorded days are replaced and are
/// rebuilt from then on. InvalidInput, naming the days, for a `through` later than the last complete day or before a
/// segment's first.
[[nodiscard]] Result<void> rebuild(Connection& connection, const std::vector<SegmentId>& segments,
    const ShopFacts& facts, std::optional<Day> through = {}, const Progress& progress = {});

/// What rebuild() writes, handed to `take` segment by segment; writes nothing itself, so a reading connection will do.
/// The segments are taken as given: they may have other conditions than those in the workspace, and the settings may be
/// others, too (`facts` must be loaded by them).
[[nodiscard]] Result<void> workOutPast(Connection& connection, const std::vector<Segment>& segments,
    const ShopFacts& facts, const Settings& settings, std::optional<Day> through,
    const std::function<Result<void>(const Segment& segment, const SegmentLog& log)>& take,
    const Progress& progress = {});

/// The log of a segment that was just added: rebuilt at once from the recording start, or, with `fromCreation`,
/// recorded from the last complete day on. Without orders it stays empty and is recorded from the first import on.
[[nodiscard]] Result<void> begin(
    Connection& connection, SegmentId segment, const ShopFacts& facts, const Progress& progress = {});

/// Forgets the log and begins it anew with the last complete day, recorded: for conditions that were changed.
[[nodiscard]] Result<void> startAnew(
    Connection& connection, SegmentId segment, const ShopFacts& facts, const Progress& progress = {});

} // namespace logkeeper
} // namespace core
