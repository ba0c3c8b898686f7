// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/rfmrecipe.h"

#include "core/base/translate.h"
#include "core/board/board.h"
#include "core/board/boardstore.h"
#include "core/db/connection.h"
#include "core/log/logkeeper.h"
#include "core/segments/segmentstore.h"
#include "core/templates/maker.h"

#include <algorithm>
#include <optional>

namespace core::rfmrecipe {

namespace {

using templates::all;
using templates::daysSinceLast;
using templates::leaf;
using templates::orders;

constexpr int ColumnWidth = 400;
constexpr int RowHeight = 280;
constexpr int Longest = 36'500;

struct Frequency {
    QString name; ///< with %1 for the recency
    int from;
    int to; ///< 0: no end
    Stage stage;
};
struct Recency {
    QString name;
    int after; ///< more than so many days ago; below 0: no beginning
    int until; ///< at most so many days ago; 0: no end
    bool isRisk;
};

std::vector<Frequency> frequencies(const Thresholds& thresholds)
{
    return { { tr("First-time & %1"), 1, 1, Stage::First },
        { tr("Repeat & %1"), 2, thresholds.loyalOrders - 1, Stage::Repeat },
        { tr("Loyal & %1"), thresholds.loyalOrders, 0, Stage::Loyal } };
}

std::vector<Recency> recencies(const Thresholds& thresholds)
{
    std::vector<Recency> bands{ { tr("active"), -1, thresholds.activeDays, false } };
    if (thresholds.coolingDays > thresholds.activeDays)
        bands.push_back({ tr("cooling down"), thresholds.activeDays, thresholds.coolingDays, false });
    bands.push_back({ tr("at risk"), thresholds.coolingDays, thresholds.riskDays, true });
    bands.push_back({ tr("lost"), thresholds.riskDays, 0, true });
    return bands;
}

Segment segmentOf(const Frequency& frequency, const Recency& recency)
{
    std::vector<Condition> conditions;
    if (frequency.from == frequency.to) {
        conditions.push_back(leaf(orders(NumberOp::Equal, frequency.from)));
    } else {
        conditions.push_back(leaf(orders(NumberOp::GreaterOrEqual, frequency.from)));
        if (frequency.to > 0)
            conditions.push_back(leaf(orders(NumberOp::LessOrEqual, frequency.to)));
    }
    if (recency.after >= 0)
        conditions.push_back(leaf(daysSinceLast(NumberOp::Greater, recency.after)));
    if (recency.until > 0)
        conditions.push_back(leaf(daysSinceLast(NumberOp::LessOrEqual, recency.until)));
    Segment segment;
    segment.name = frequency.name.arg(recency.name);
    segment.conditions = all(std::move(conditions));
    segment.stage = recency.isRisk ? Stage::Risk : frequency.stage;
    return segment;
}

/// The segment of that name if it is the same, otherwise a new one with its past and a free name.
Result<SegmentId> segmentIn(
    Connection& connection, const Segment& segment, const ShopFacts& facts, qint64 now, const Progress& progress)
{
    Segment named = segment;
    for (int number = 2;; ++number) {
        const auto found = segmentstore::byName(connection, named.name);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            break;
        if ((*found)->conditions == segment.conditions)
            return (*found)->id;
        named.name = tr("%1 (%2)").arg(segment.name).arg(number);
    }
    const auto added = segmentstore::add(connection, named, now);
    if (!added)
        return added;
    if (auto begun = logkeeper::begin(connection, *added, facts, progress); !begun)
        return tl::unexpected(begun.error());
    return added;
}

} // namespace

Thresholds suggested(const ShopFacts& facts)
{
    return suggested(templates::ShopMeasures(facts));
}

Thresholds suggested(const templates::ShopMeasures& measures)
{
    Thresholds thresholds{ static_cast<int>(measures.halfOfRepeats.value),
        static_cast<int>(measures.threeQuartersOfRepeats.value),
        static_cast<int>(measures.ninetyPercentOfRepeats.value), static_cast<int>(measures.loyalOrders.value) };
    // Where most orders come at the same interval, the quantiles are the same.
    thresholds.riskDays = std::max(thresholds.riskDays, thresholds.coolingDays + 1);
    return thresholds;
}

Result<void> check(const Thresholds& thresholds)
{
    const auto refused = [](const QString& text) { return failure(ErrorCode::InvalidInput, text); };
    if (thresholds.activeDays < 1 || thresholds.riskDays > Longest)
        return refused(tr("Days must be between 1 and %1.").arg(Longest));
    if (thresholds.coolingDays < thresholds.activeDays || thresholds.riskDays <= thresholds.coolingDays)
        return refused(tr("The days must rise: active, cooling down, at risk."));
    if (thresholds.loyalOrders < 3)
        return refused(tr("Loyal customers have at least 3 orders; with fewer there would be no repeat customers."));
    return {};
}

Recipe recipe(const Thresholds& thresholds)
{
    Recipe made;
    const std::vector<Frequency> rows = frequencies(thresholds);
    const std::vector<Recency> columns = recencies(thresholds);
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; column < columns.size(); ++column) {
            const QPointF position(double(column) * ColumnWidth, double(row) * RowHeight);
            made.segments.push_back({ segmentOf(rows[row], columns[column]), position });
        }
    }
    const auto at = [&](size_t row, size_t column) { return row * columns.size() + column; };
    const size_t lost = columns.size() - 1;
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t column = 0; column < lost; ++column)
            made.arrows.push_back({ at(row, column), at(row, column + 1) });
    }
    // Who orders is active again: a first-time customer becomes a repeat one, the others return to where they were.
    for (size_t column = 0; column <= lost; ++column) {
        made.arrows.push_back({ at(0, column), at(1, 0) });
        if (column >= columns.size() - 2) {
            made.arrows.push_back({ at(1, column), at(1, 0) });
            made.arrows.push_back({ at(2, column), at(2, 0) });
        }
    }
    made.arrows.push_back({ at(1, 0), at(2, 0) });
    return made;
}

Result<GroupId> create(Connection& connection, const QString& groupName, const Recipe& recipe, const ShopFacts& facts,
    qint64 now, const Progress& progress)
{
    std::vector<SegmentId> ids;
    Board board;
    board.name = groupName;
    for (size_t i = 0; i < recipe.segments.size(); ++i) {
        const Recipe::Placed& placed = recipe.segments[i];
        Progress part;
        part.isCancelled = progress.isCancelled;
        part.report = [&](double share, const QString& text) {
            progress.say((double(i) + share) / double(recipe.segments.size()), text);
        };
        const auto id = segmentIn(connection, placed.segment, facts, now, part);
        if (!id)
            return tl::unexpected(id.error());
        ids.push_back(*id);
        board.insertNode({ board.nextNodeId(), *id, placed.position, {} });
    }
    for (const Recipe::Step& step : recipe.arrows)
        board.insertArrow({ board.nextArrowId(), board.nodes()[step.from].id, board.nodes()[step.to].id, {} });
    const auto group = segmentstore::addGroup(connection, groupName);
    if (!group)
        return group;
    if (auto set = segmentstore::setGroupSegments(connection, *group, ids); !set)
        return tl::unexpected(set.error());
    board.group = *group;
    if (auto saved = boardstore::save(connection, board); !saved)
        return tl::unexpected(saved.error());
    return group;
}

} // namespace core::rfmrecipe
