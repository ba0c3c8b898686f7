// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/wanderinglogs.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int Days = 365;
constexpr core::Day FirstDay{ 19'000 };
constexpr std::array Words{ "Rum Baba", "Herbal tea", "One-time", "Two-time", "Lost", "At risk", "Newsletter",
    "Display ads", "Sandwich every morning", "Tasting set", "Gift card", "Subscription" };

/// Reads what is in memory already.
class MemorySource final : public core::CountSource {
public:
    explicit MemorySource(std::vector<core::SegmentLogPtr> logs)
        : m_logs(std::move(logs))
    {
    }

    core::Result<qint64> logVersion(core::SegmentId /*segment*/) override { return 1; }
    core::Result<core::SegmentLogPtr> log(core::SegmentId segment, const core::Progress& /*progress*/) override
    {
        return m_logs[size_t(segment.value) - 1];
    }
    core::NodeIndexPtr storedNode(const core::NodeKey& /*node*/) override { return nullptr; }
    core::ArrowIndexPtr storedArrow(const core::ArrowKey& /*arrow*/) override { return nullptr; }

private:
    std::vector<core::SegmentLogPtr> m_logs;
};

/// Most arrows go to a card nearby, one of ten far across the board.
std::vector<std::pair<size_t, size_t>> drawArrows(const WanderingLogs::Shape& shape, QRandomGenerator& random)
{
    std::set<std::pair<size_t, size_t>> arrows;
    const int most = std::min(shape.arrows, shape.nodes * (shape.nodes - 1) / 2);
    while (int(arrows.size()) < most) {
        const int from = random.bounded(shape.nodes);
        int to = random.bounded(shape.nodes);
        if (random.bounded(10) > 0) {
            const int column = from % WanderingLogs::NodesInARow + random.bounded(-2, 3);
            const int row = from / WanderingLogs::NodesInARow + random.bounded(-2, 3);
            if (column < 0 || column >= WanderingLogs::NodesInARow || row < 0)
                continue;
            to = row * WanderingLogs::NodesInARow + column;
        }
        if (to != from && to < shape.nodes)
            arrows.emplace(size_t(from), size_t(to));
    }
    return { arrows.begin(), arrows.end() };
}

} // namespace

WanderingLogs WanderingLogs::make(const Shape& shape)
{
    QRandomGenerator random(1);
    WanderingLogs made;
    made.days = { FirstDay, FirstDay + (Days - 1) };
    made.arrows = drawArrows(shape, random);
    const auto nodes = size_t(shape.nodes);
    std::vector<std::vector<size_t>> ways(nodes);
    for (const auto& [from, to] : made.arrows)
        ways[from].push_back(to);

    std::vector<std::vector<core::Stay>> stays(nodes);
    for (int customer = 1; customer <= shape.customers; ++customer) {
        std::set<size_t> been; // nobody comes back: stays of one customer must not overlap
        size_t at = size_t(random.bounded(shape.nodes));
        int day = random.bounded(Days);
        while (day < Days && been.insert(at).second) {
            const int next = day + random.bounded(3, 40);
            const core::Day left = next < Days ? FirstDay + next : core::Day::never();
            stays[at].push_back({ core::CustomerNumber(customer), FirstDay + day, left });
            day = next;
            if (ways[at].empty())
                break;
            at = ways[at][size_t(random.bounded(int(ways[at].size())))];
        }
    }
    for (size_t i = 0; i < nodes; ++i) {
        core::Segment segment;
        segment.id = { qint64(i) + 1 };
        segment.name = QLatin1StringView(Words[i % Words.size()]) + u' ' + QString::number(i + 1);
        segment.stage = static_cast<core::Stage>(i % 6);
        segment.days = made.days;
        segment.firstRecordedDay = FirstDay;
        made.segments.push_back(segment);
        made.logs.push_back(std::make_shared<const core::SegmentLog>(
            core::SegmentLog{ segment.id, made.days, FirstDay, 1, std::move(stays[i]) }));
    }
    return made;
}

core::OpenCountSource WanderingLogs::source() const
{
    return [logs = logs]() -> core::Result<std::unique_ptr<core::CountSource>> {
        return std::make_unique<MemorySource>(logs);
    };
}

} // namespace app
