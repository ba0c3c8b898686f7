// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logkeeper.h"

#include "core/base/translate.h"
#include "core/db/connection.h"
#include "core/db/fileahead.h"
#include "core/log/logstore.h"
#include "core/segments/evaluator.h"
#include "core/segments/rfm.h"
#include "core/segments/segmentrefs.h"
#include "core/segments/segmentstore.h"
#include "core/shop/settings.h"
#include "core/shop/shopfacts.h"
#include "core/shop/shopstore.h"

#include <QHash>

namespace core::logkeeper {

namespace {

/// What the days of every log follow from; none of it without orders.
struct Horizon {
    std::optional<Day> recordingStart;
    std::optional<Day> lastComplete;
};

Result<Horizon> loadHorizon(Connection& connection, const Settings& settings)
{
    const auto orders = shopstore::orderDays(connection);
    if (!orders)
        return tl::unexpected(orders.error());
    if (orders->isEmpty())
        return Horizon{};
    Horizon horizon;
    horizon.recordingStart = settings.recordingStart.value_or(orders->first);
    horizon.lastComplete = settings.completeThrough.value_or(orders->last - 1);
    return horizon;
}

Result<Horizon> loadHorizon(Connection& connection)
{
    const auto settings = settingsstore::load(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    return loadHorizon(connection, *settings);
}

/// Works out segments one after the other; hands those that ask for others the logs of these.
class SegmentWork {
public:
    SegmentWork(Connection& connection, const ShopFacts& facts)
        : m_connection(connection)
        , m_facts(facts)
    {
        m_context.rfm = std::make_shared<RfmCache>();
        m_context.segmentStays = [this](const SegmentRef& ref) {
            const SegmentLogPtr log = logOf(ref);
            return log ? SegmentStays{ { log, &log->stays }, log->days.first } : SegmentStays();
        };
    }
    Q_DISABLE_COPY_MOVE(SegmentWork)

    Result<std::vector<Stay>> stays(const Segment& segment, DayRange days, const Progress& progress)
    {
        const Evaluator evaluator(*segment.conditions, m_facts, m_context);
        if (!m_loaded)
            return tl::unexpected(m_loaded.error());
        auto stays = evaluator.stays(days, progress);
        if (!stays)
            return failure(ErrorCode::Cancelled, tr("Stopped."));
        return std::move(*stays);
    }

    /// The log that others are to be given from now on, whether it is written or not.
    void setLog(SegmentId segment, SegmentLogPtr log) { m_logs.insert(segment, std::move(log)); }
    /// The log was written: it is to be read again.
    void forget(SegmentId segment) { m_logs.remove(segment); }

private:
    SegmentLogPtr logOf(const SegmentRef& ref)
    {
        SegmentId id = ref.id;
        if (!id.isValid()) { // conditions that are not in the workspace yet
            const auto segment = segmentstore::byName(m_connection, ref.name);
            if (!segment)
                m_loaded = tl::unexpected(segment.error());
            if (!segment || !*segment)
                return {};
            id = (*segment)->id;
        }
        if (const auto known = m_logs.constFind(id); known != m_logs.constEnd())
            return *known;
        auto log = logstore::load(m_connection, id);
        if (!log) {
            if (log.error().code != ErrorCode::NotFound) // one that was removed: nobody is in it
                m_loaded = tl::unexpected(log.error());
            return {};
        }
        m_logs.insert(id, *log);
        return *log;
    }

    Connection& m_connection;
    const ShopFacts& m_facts;
    EvaluationContext m_context;
    QHash<SegmentId, SegmentLogPtr> m_logs;
    Result<void> m_loaded;
};

/// Progress of the index-th of several equal parts.
Progress part(const Progress& whole, size_t index, size_t count)
{
    if (!whole.report)
        return whole;
    return { [&whole, index, count](double share, const QString& text) {
                whole.report((static_cast<double>(index) + share) / static_cast<double>(count), text);
            },
        whole.isCancelled };
}

Result<Segment> segmentById(Connection& connection, SegmentId id)
{
    auto segment = segmentstore::byId(connection, id);
    if (!segment)
        return tl::unexpected(segment.error());
    if (!*segment)
        return failure(ErrorCode::NotFound, tr("The segment is not in the workspace any more."));
    return std::move(**segment);
}

/// The first day of the log of a segment that has none yet, if it is recorded as the days come.
Day firstDayFor(const Segment& segment, const Horizon& horizon)
{
    return segment.fromCreation ? *horizon.lastComplete : *horizon.recordingStart;
}

/// The days a rebuild gives the segment. Empty without orders.
Result<DayRange> daysToRebuild(const Segment& segment, const Horizon& horizon, std::optional<Day> through)
{
    if (!horizon.lastComplete)
        return DayRange{};
    const bool keepsItsFirstDay = segment.fromCreation && !segment.days.isEmpty();
    const DayRange days{ keepsItsFirstDay ? segment.days.first : firstDayFor(segment, horizon),
        through.value_or(*horizon.lastComplete) };
    if (through && days.isEmpty())
        return failure(ErrorCode::InvalidInput,
            tr("The history of “%1” cannot be rebuilt through %2: it begins on %3.")
                .arg(segment.name, through->toIso(), days.first.toIso()));
    return days;
}

Result<logstore::Appended> record(
    Connection& connection, const Segment& segment, SegmentWork& work, DayRange days, const Progress& progress)
{
    const auto stays = work.stays(segment, days, progress);
    if (!stays)
        return tl::unexpected(stays.error());
    work.forget(segment.id);
    return logstore::append(connection, segment.id, days, *stays, progress);
}

/// Whether one of the segments asks for this one.
bool isUsed(const Segment& segment, const std::vector<Segment>& segments)
{
    return std::ranges::any_of(segments, [&](const Segment& other) {
        if (!other.conditions)
            return false;
        const auto refs = segmentrefs::of(*other.conditions);
        return std::ranges::any_of(refs,
            [&](const SegmentRef& ref) { return ref.id.isValid() ? ref.id == segment.id : ref.name == segment.name; });
    });
}

} // namespace

Result<std::optional<Day>> lastCompleteDay(Connection& connection)
{
    const auto horizon = loadHorizon(connection);
    if (!horizon)
        return tl::unexpected(horizon.error());
    return horizon->lastComplete;
}

Result<Advance> advance(Connection& connection, const ShopFacts& facts, const Progress& progress)
{
    Advance result;
    const auto horizon = loadHorizon(connection);
    if (!horizon)
        return tl::unexpected(horizon.error());
    result.through = horizon->lastComplete;
    if (!horizon->lastComplete)
        return result;
    auto all = segmentstore::all(connection);
    if (!all)
        return tl::unexpected(all.error());
    const auto segments = segmentrefs::sorted(std::move(*all));
    if (!segments)
        return tl::unexpected(segments.error());
    SegmentWork work(connection, facts);
    std::optional<FileAhead> ahead; // a day changes pages all over the rows of the log
    for (size_t i = 0; i < segments->size(); ++i) {
        const Segment& segment = (*segments)[i];
        if (segment.isList())
            continue;
        const Day first = segment.days.isEmpty() ? firstDayFor(segment, *horizon) : segment.days.last + 1;
        const DayRange newDays{ first, *horizon->lastComplete };
        if (newDays.isEmpty())
            continue;
        if (!ahead)
            ahead.emplace(connection.path());
        progress.say(
            static_cast<double>(i) / static_cast<double>(segments->size()), tr("Logging “%1”").arg(segment.name));
        auto appended = record(connection, segment, work, newDays, part(progress, i, segments->size()));
        if (!appended)
            return tl::unexpected(appended.error());
        ++result.segments;
        result.joined += appended->joined;
        result.left += appended->left;
        if (!segment.days.isEmpty())
            result.changes.push_back(std::move(appended->changes));
    }
    return result;
}

Result<void> workOutPast(Connection& connection, const std::vector<Segment>& segments, const ShopFacts& facts,
    const Settings& settings, std::optional<Day> through,
    const std::function<Result<void>(const Segment& segment, const SegmentLog& log)>& take, const Progress& progress)
{
    const auto horizon = loadHorizon(connection, settings);
    if (!horizon)
        return tl::unexpected(horizon.error());
    if (through && !horizon->lastComplete)
        return failure(ErrorCode::InvalidInput,
            tr("The history cannot be rebuilt through %1: there are no orders yet. Import an export of them first.")
                .arg(through->toIso()));
    if (through && *through > *horizon->lastComplete)
        return failure(ErrorCode::InvalidInput,
            tr("The history cannot be rebuilt through %1: the orders are complete only through %2. Import newer ones, "
               "or say through which day they are complete.")
                .arg(through->toIso(), horizon->lastComplete->toIso()));
    const auto order = segmentrefs::order(segments);
    if (!order)
        return tl::unexpected(order.error());
    SegmentWork work(connection, facts);
    for (size_t i = 0; i < segments.size(); ++i) {
        const Segment& segment = segments[(*order)[i]];
        if (segment.isList())
            continue;
        const auto days = daysToRebuild(segment, *horizon, through);
        if (!days)
            return tl::unexpected(days.error());
        progress.say(static_cast<double>(i) / static_cast<double>(segments.size()),
            tr("Working out the past of “%1”").arg(segment.name));
        SegmentLog log;
        log.segment = segment.id;
        log.days = *days;
        if (!days->isEmpty()) {
            auto stays = work.stays(segment, *days, part(progress, i, segments.size()));
            if (!stays)
                return tl::unexpected(stays.error());
            log.stays = std::move(*stays);
        }
        if (auto taken = take(segment, log); !taken)
            return taken;
        if (isUsed(segment, segments))
            work.setLog(segment.id, std::make_shared<const SegmentLog>(std::move(log)));
    }
    return {};
}

Result<void> rebuild(Connection& connection, const std::vector<SegmentId>& ids, const ShopFacts& facts,
    std::optional<Day> through, const Progress& progress)
{
    std::vector<Segment> segments;
    for (const SegmentId id : ids) {
        auto segment = segmentById(connection, id);
        if (!segment)
            return tl::unexpected(segment.error());
        segments.push_back(std::move(*segment));
    }
    const auto settings = settingsstore::load(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto write = [&](const Segment&, const SegmentLog& log) {
        return log.days.isEmpty() ? logstore::clear(connection, log.segment)
                                  : logstore::replace(connection, log, progress);
    };
    return workOutPast(connection, segments, facts, *settings, through, write, progress);
}

Result<void> begin(Connection& connection, SegmentId id, const ShopFacts& facts, const Progress& progress)
{
    const auto segment = segmentById(connection, id);
    if (!segment)
        return tl::unexpected(segment.error());
    if (segment->fromCreation)
        return startAnew(connection, id, facts, progress);
    return rebuild(connection, { id }, facts, {}, progress);
}

Result<void> startAnew(Connection& connection, SegmentId id, const ShopFacts& facts, const Progress& progress)
{
    const auto segment = segmentById(connection, id);
    if (!segment)
        return tl::unexpected(segment.error());
    if (segment->isList())
        return {};
    if (auto cleared = logstore::clear(connection, id); !cleared)
        return cleared;
    const auto last = lastCompleteDay(connection);
    if (!last)
        return tl::unexpected(last.error());
    if (!*last)
        return {};
    SegmentWork work(connection, facts);
    if (auto recorded = record(connection, *segment, work, { **last, **last }, progress); !recorded)
        return tl::unexpected(recorded.error());
    return {};
}

} // namespace core::logkeeper
