// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundletransfer.h"

#include "core/base/translate.h"
#include "core/board/boardstore.h"
#include "core/exchange/references.h"
#include "core/log/logkeeper.h"
#include "core/segments/conditionjson.h"
#include "core/segments/segmentstore.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::bundletransfer {

namespace {

QStringList namesAskedFor(const Segment& segment)
{
    return segment.conditions ? references::names(*segment.conditions) : QStringList();
}

/// Puts segments of a workspace into a bundle, each once, with those they ask for.
class Packer {
public:
    explicit Packer(const std::vector<Segment>& all)
        : m_all(all)
    {
    }

    Result<SegmentId> add(SegmentId id)
    {
        const auto found = std::ranges::find(m_all, id, &Segment::id);
        if (found == m_all.end())
            return failure(ErrorCode::NotFound, tr("The segment is not in the workspace any more."));
        return put(*found);
    }
    Bundle bundle;

private:
    SegmentId put(const Segment& segment)
    {
        if (const auto known = m_ids.constFind(segment.id); known != m_ids.constEnd())
            return *known;
        const SegmentId id{ static_cast<qint64>(bundle.segments.size()) + 1 };
        m_ids.insert(segment.id, id);
        Segment packed;
        packed.id = id;
        packed.name = segment.name;
        packed.conditions = segment.conditions;
        packed.note = segment.note;
        packed.stage = segment.stage;
        packed.fromCreation = segment.fromCreation;
        bundle.segments.push_back(std::move(packed));
        for (const QString& name : namesAskedFor(segment)) {
            const auto other = std::ranges::find(m_all, name, &Segment::name);
            if (other != m_all.end())
                put(*other);
        }
        return id;
    }

    const std::vector<Segment>& m_all;
    QHash<SegmentId, SegmentId> m_ids;
};

/// The board with other segments on the same places. All of them must be in the map.
Board translated(const Board& board, const std::function<SegmentId(SegmentId)>& segmentOf)
{
    Board result;
    result.name = board.name;
    result.period = board.period;
    result.options = board.options;
    for (Node node : board.nodes()) {
        node.segment = segmentOf(node.segment);
        result.insertNode(node);
    }
    for (const Arrow& arrow : board.arrows())
        result.insertArrow(arrow);
    for (const Frame& frame : board.frames())
        result.insertFrame(frame);
    for (const Sticky& sticky : board.stickies())
        result.insertSticky(sticky);
    return result;
}

/// In their file form, which knows other segments by name alone.
bool areSame(const Segment& a, const Segment& b)
{
    if (!a.conditions || !b.conditions)
        return a.isList() && b.isList();
    return conditionToJson(*a.conditions) == conditionToJson(*b.conditions);
}

QString freeName(const QString& name, const QSet<QString>& taken)
{
    for (int number = 2;; ++number) {
        const QString numbered = u"%1 (%2)"_s.arg(name).arg(number);
        if (!taken.contains(numbered))
            return numbered;
    }
}

/// Which segments of the bundle are there already. One that asks for a segment that is not, is not the same either.
std::vector<SegmentId> existingOnes(const Bundle& bundle, const std::vector<Segment>& segments)
{
    std::vector<SegmentId> existing(bundle.segments.size());
    for (size_t i = 0; i < existing.size(); ++i) {
        const auto found = std::ranges::find(segments, bundle.segments[i].name, &Segment::name);
        if (found != segments.end() && areSame(*found, bundle.segments[i]))
            existing[i] = found->id;
    }
    const auto isThere = [&](const QString& name) {
        const auto other = std::ranges::find(bundle.segments, name, &Segment::name);
        return existing[static_cast<size_t>(other - bundle.segments.begin())].isValid();
    };
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (size_t i = 0; i < existing.size(); ++i) {
            const QStringList names = namesAskedFor(bundle.segments[i]);
            if (existing[i].isValid() && !std::ranges::all_of(names, isThere)) {
                existing[i] = {};
                isSettled = false;
            }
        }
    }
    return existing;
}

/// The order in which each segment comes after those it asks for.
class Order {
public:
    explicit Order(const Bundle& bundle)
        : m_bundle(bundle)
        , m_states(bundle.segments.size(), State::New)
    {
    }

    Result<std::vector<size_t>> make()
    {
        for (size_t i = 0; i < m_states.size(); ++i) {
            if (auto visited = visit(i); !visited)
                return tl::unexpected(visited.error());
        }
        return std::move(m_order);
    }

private:
    enum class State { New, Entered, Done };

    Result<void> visit(size_t index)
    {
        if (m_states[index] == State::Done)
            return {};
        const Segment& segment = m_bundle.segments[index];
        m_path.append(segment.name);
        if (m_states[index] == State::Entered) {
            const QStringList circle = m_path.mid(m_path.indexOf(segment.name));
            return failure(
                ErrorCode::InvalidInput, tr("The conditions lead back to themselves: %1.").arg(circle.join(u" → "_s)));
        }
        m_states[index] = State::Entered;
        for (const QString& name : namesAskedFor(segment)) {
            const auto other = std::ranges::find(m_bundle.segments, name, &Segment::name);
            if (auto visited = visit(static_cast<size_t>(other - m_bundle.segments.begin())); !visited)
                return visited;
        }
        m_states[index] = State::Done;
        m_path.removeLast();
        m_order.push_back(index);
        return {};
    }

    const Bundle& m_bundle;
    std::vector<State> m_states;
    QStringList m_path;
    std::vector<size_t> m_order;
};

Result<std::vector<SegmentId>> addSegments(Connection& connection, const Bundle& bundle, const Plan& plan,
    const ShopFacts& facts, qint64 now, const Progress& progress)
{
    const auto order = Order(bundle).make();
    if (!order)
        return tl::unexpected(order.error());
    QHash<QString, QString> newNames;
    for (size_t i = 0; i < plan.segments.size(); ++i)
        newNames.insert(bundle.segments[i].name, plan.segments[i].name);
    std::vector<SegmentId> ids(bundle.segments.size());
    size_t done = 0;
    for (const size_t i : *order) {
        progress.say(static_cast<double>(done++) / static_cast<double>(ids.size()),
            tr("Working out “%1”").arg(plan.segments[i].name));
        if (progress.shouldStop())
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        if (plan.segments[i].existing.isValid()) {
            ids[i] = plan.segments[i].existing;
            continue;
        }
        Segment segment = bundle.segments[i];
        segment.name = plan.segments[i].name;
        if (segment.conditions)
            segment.conditions = references::renamed(*segment.conditions, newNames);
        const auto id = segmentstore::add(connection, segment, now);
        if (!id)
            return tl::unexpected(id.error());
        const Progress quiet{ {}, progress.isCancelled };
        if (auto begun = logkeeper::begin(connection, *id, facts, quiet); !begun)
            return tl::unexpected(begun.error());
        ids[i] = *id;
    }
    return ids;
}

} // namespace

Result<Bundle> ofSegments(Connection& connection, const std::vector<SegmentId>& segments)
{
    const auto all = segmentstore::all(connection);
    if (!all)
        return tl::unexpected(all.error());
    Packer packer(*all);
    for (const SegmentId id : segments) {
        if (auto added = packer.add(id); !added)
            return tl::unexpected(added.error());
    }
    return std::move(packer.bundle);
}

Result<Bundle> ofGroup(Connection& connection, GroupId id)
{
    const auto all = segmentstore::all(connection);
    if (!all)
        return tl::unexpected(all.error());
    const auto groups = segmentstore::groups(connection);
    if (!groups)
        return tl::unexpected(groups.error());
    const auto group = std::ranges::find(*groups, id, &SegmentGroup::id);
    if (group == groups->end())
        return failure(ErrorCode::NotFound, tr("The group is not in the workspace any more."));
    const auto board = boardstore::load(connection, id);
    if (!board)
        return tl::unexpected(board.error());

    Packer packer(*all);
    Bundle::Group packed{ group->name, {}, {} };
    for (const SegmentId member : group->segments) {
        const auto added = packer.add(member);
        if (!added)
            return tl::unexpected(added.error());
        packed.segments.push_back(*added);
    }
    if (board->id.isValid()) {
        for (const Node& node : board->nodes()) {
            if (auto added = packer.add(node.segment); !added)
                return tl::unexpected(added.error());
        }
        packed.board = translated(*board, [&](SegmentId segment) { return packer.add(segment).value(); });
        packed.board->name = group->name;
    }
    packer.bundle.groups.push_back(std::move(packed));
    return std::move(packer.bundle);
}

Plan plan(const Bundle& bundle, const std::vector<Segment>& segments, const std::vector<SegmentGroup>& groups,
    SameSegments same)
{
    Plan plan;
    const std::vector<SegmentId> existing = same == SameSegments::UseExisting
        ? existingOnes(bundle, segments)
        : std::vector<SegmentId>(bundle.segments.size());
    QSet<QString> there;
    for (const Segment& segment : segments)
        there.insert(segment.name);
    QSet<QString> taken = there;
    for (const Segment& segment : bundle.segments)
        taken.insert(segment.name);
    for (size_t i = 0; i < existing.size(); ++i) {
        Plan::Step step{ existing[i], bundle.segments[i].name };
        if (step.existing.isValid()) {
            ++plan.used;
        } else if (there.contains(step.name)) {
            step.name = freeName(step.name, taken);
            taken.insert(step.name);
            plan.renamed.emplace_back(bundle.segments[i].name, step.name);
        }
        plan.segments.push_back(std::move(step));
    }
    QSet<QString> groupsThere;
    for (const SegmentGroup& group : groups)
        groupsThere.insert(group.name);
    QSet<QString> groupsTaken = groupsThere;
    for (const Bundle::Group& group : bundle.groups)
        groupsTaken.insert(group.name);
    for (const Bundle::Group& group : bundle.groups) {
        QString name = group.name;
        if (groupsThere.contains(name)) {
            name = freeName(name, groupsTaken);
            groupsTaken.insert(name);
            plan.renamed.emplace_back(group.name, name);
        }
        plan.groupNames.append(name);
    }
    return plan;
}

Result<Taken> take(Connection& connection, const Bundle& bundle, SameSegments same, const ShopFacts& facts, qint64 now,
    const Progress& progress)
{
    const auto segments = segmentstore::all(connection);
    if (!segments)
        return tl::unexpected(segments.error());
    const auto groups = segmentstore::groups(connection);
    if (!groups)
        return tl::unexpected(groups.error());
    Taken taken;
    taken.plan = plan(bundle, *segments, *groups, same);
    auto ids = addSegments(connection, bundle, taken.plan, facts, now, progress);
    if (!ids)
        return tl::unexpected(ids.error());
    taken.segments = std::move(*ids);
    const auto idOf = [&](SegmentId inBundle) { return taken.segments.at(static_cast<size_t>(inBundle.value - 1)); };
    for (size_t i = 0; i < bundle.groups.size(); ++i) {
        const Bundle::Group& group = bundle.groups[i];
        const auto id = segmentstore::addGroup(connection, taken.plan.groupNames.at(static_cast<qsizetype>(i)));
        if (!id)
            return tl::unexpected(id.error());
        taken.groups.push_back(*id);
        std::vector<SegmentId> members;
        std::ranges::transform(group.segments, std::back_inserter(members), idOf);
        if (auto set = segmentstore::setGroupSegments(connection, *id, members); !set)
            return tl::unexpected(set.error());
        if (!group.board)
            continue;
        Board board = translated(*group.board, idOf);
        board.group = *id;
        board.name = taken.plan.groupNames.at(static_cast<qsizetype>(i));
        if (auto saved = boardstore::save(connection, board); !saved)
            return tl::unexpected(saved.error());
    }
    return taken;
}

} // namespace core::bundletransfer
