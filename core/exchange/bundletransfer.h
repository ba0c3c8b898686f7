// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/bundle.h"
#include "core/jobs/progress.h"

#include <QString>

#include <utility>
#include <vector>

namespace core {

class Connection;
struct ShopFacts;

/// Bundles out of a workspace and into one.
namespace bundletransfer {

/// The segments, and those their conditions ask for. NotFound for one that is gone.
[[nodiscard]] Result<Bundle> ofSegments(Connection& connection, const std::vector<SegmentId>& segments);
/// The group with its board and its segments, and those their conditions ask for.
[[nodiscard]] Result<Bundle> ofGroup(Connection& connection, GroupId group);

/// What becomes of a segment whose name and conditions are both in the workspace already.
enum class SameSegments { UseExisting, KeepBoth };

/// What taking a bundle would do to names.
struct Plan {
    struct Step {
        SegmentId existing; ///< used in place of the bundle's; not valid: it is added
        QString name; ///< under which it is added, or is there
    };
    std::vector<Step> segments; ///< one for each of the bundle's
    QStringList groupNames; ///< one for each of the bundle's

    int used = 0; ///< segments that are there already and are used
    std::vector<std::pair<QString, QString>> renamed; ///< segments and groups: the name in the bundle, the new one
};
/// A name that stands for something else in the workspace gets a number: “Loyal (2)”.
[[nodiscard]] Plan plan(const Bundle& bundle, const std::vector<Segment>& segments,
    const std::vector<SegmentGroup>& groups, SameSegments same);

struct Taken {
    Plan plan;
    std::vector<SegmentId> segments; ///< one for each of the bundle's, used ones included
    std::vector<GroupId> groups;
};
/// Adds segments, with their past, and groups with their boards. Inside a transaction of the caller, which is to be
/// rolled back on any error. InvalidInput for conditions that lead back to themselves.
[[nodiscard]] Result<Taken> take(Connection& connection, const Bundle& bundle, SameSegments same,
    const ShopFacts& facts, qint64 now, const Progress& progress = {});

} // namespace bundletransfer
} // namespace core
