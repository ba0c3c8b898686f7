// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/jobs/progress.h"
#include "core/segments/segment.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace core {

class Connection;
struct ShopFacts;
namespace templates {
class ShopMeasures;
}

/// The whole RFM group at once: segments by how often customers ordered and how long ago they did last, and the board
/// on which they move between them.
namespace rfmrecipe {

/// Where one segment ends and the next begins. A customer is active up to `activeDays` after the last order, cooling
/// down up to `coolingDays` (nobody is where both are equal), at risk up to `riskDays` and lost from then on.
struct Thresholds {
    int activeDays = 30;
    int coolingDays = 90;
    int riskDays = 180;
    int loyalOrders = 3; ///< from so many orders on a repeat customer is loyal; at least 3
};
/// What the shop's own orders suggest: half, three quarters and nine tenths of all repeat orders come within these
/// days; the tenth of the customers with the most orders is loyal.
[[nodiscard]] Thresholds suggested(const ShopFacts& facts);
[[nodiscard]] Thresholds suggested(const templates::ShopMeasures& measures);
/// InvalidInput, in a sentence, unless the days rise and there are orders enough.
[[nodiscard]] Result<void> check(const Thresholds& thresholds);

struct Recipe {
    struct Placed {
        Segment segment;
        QPointF position;
    };
    struct Step {
        size_t from = 0; ///< into `segments`
        size_t to = 0;
    };
    std::vector<Placed> segments;
    std::vector<Step> arrows;
};
/// What would be made: to be shown, and created as it is.
[[nodiscard]] Recipe recipe(const Thresholds& thresholds);

/// Adds the segments with their past, the group and its board, inside the caller's transaction. A segment that is there
/// by name with the same conditions is used as it is; if its conditions differ, the new one is named "… (2)".
[[nodiscard]] Result<GroupId> create(Connection& connection, const QString& groupName, const Recipe& recipe,
    const ShopFacts& facts, qint64 now, const Progress& progress = {});

} // namespace rfmrecipe
} // namespace core
