// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionjobs.h"

#include "core/demo/demoshop.h"
#include "core/engine/storedcounts.h"
#include "core/log/logkeeper.h"
#include "core/log/logstore.h"
#include "core/segments/segmentstore.h"
#include "core/shop/customerstore.h"
#include "ui/window/upkeep.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;
using core::Connection;
using core::Progress;
using core::Result;
using core::Segment;
using core::SegmentId;
using core::Workspace;

namespace ui {

using namespace sessionjobs;

Result<WorkspaceState> sessionjobs::readState(Connection& connection)
{
    auto settings = core::settingsstore::load(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    auto segments = core::segmentstore::all(connection);
    if (!segments)
        return tl::unexpected(segments.error());
    auto groups = core::segmentstore::groups(connection);
    if (!groups)
        return tl::unexpected(groups.error());
    auto imports = core::orderimport::reports(connection);
    if (!imports)
        return tl::unexpected(imports.error());
    const auto customers = core::customerstore::count(connection);
    if (!customers)
        return tl::unexpected(customers.error());
    const auto lastDay = core::logkeeper::lastCompleteDay(connection);
    if (!lastDay)
        return tl::unexpected(lastDay.error());

    WorkspaceState state{ connection.path(), std::move(*settings), std::move(*segments), std::move(*groups),
        std::move(*imports), *customers, *lastDay, {} };
    for (const Segment& segment : state.segments) {
        if (segment.days.isEmpty())
            continue;
        state.logSince = std::min(state.logSince.value_or(segment.days.first), segment.days.first);
        // Logs made elsewhere come without orders: then the log says where the data end.
        if (!*lastDay)
            state.lastDay = std::max(state.lastDay.value_or(segment.days.last), segment.days.last);
    }
    return state;
}

namespace {

constexpr int ListThreads = 3; // the page that is looked at, a search, a file that is written
constexpr int FiguresThreads = 2; // what an arrow says, and the bars of the timeline
constexpr int BuilderThreads = 2; // the size while one edits, and a look through the shop
} // namespace

QString WorkspaceState::shopName() const
{
    return settings.shopName.isEmpty() ? QFileInfo(path).completeBaseName() : settings.shopName;
}

const Segment* WorkspaceState::segment(SegmentId id) const
{
    const auto found = std::ranges::find(segments, id, &Segment::id);
    return found == segments.end() ? nullptr : &*found;
}

const core::SegmentGroup* WorkspaceState::group(core::GroupId id) const
{
    const auto found = std::ranges::find(groups, id, &core::SegmentGroup::id);
    return found == groups.end() ? nullptr : &*found;
}

Session::Session(core::Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_writer(std::make_shared<Writer>())
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    for (QThreadPool* pool : { &m_writePool, &m_readPool, &m_countPool, &m_exportPool, &m_pairsPool })
        pool->setMaxThreadCount(1);
    m_figuresPool.setMaxThreadCount(FiguresThreads);
    m_listPool.setMaxThreadCount(ListThreads);
    m_builderPool.setMaxThreadCount(BuilderThreads);
    // The writing connection belongs to its thread, which therefore never expires.
    m_writePool.setExpiryTimeout(-1);
}

Session::~Session()
{
    cancel();
    m_pairs.cancel();
    m_upkeep.reset();
    m_counts.reset();
    m_writePool.start([writer = m_writer] { writer->workspace.reset(); });
    for (QThreadPool* pool : { &m_writePool, &m_readPool, &m_countPool, &m_exportPool, &m_pairsPool })
        pool->waitForDone();
    m_figuresPool.waitForDone();
    m_listPool.waitForDone();
    m_builderPool.waitForDone();
}

void Session::adopt(WorkspaceState state, std::vector<core::LogChanges> changes)
{
    if (state.path != m_state.path) {
        close();
        m_counts = std::make_unique<core::CountService>(
            m_countPool, [path = state.path]() -> Result<std::unique_ptr<core::CountSource>> {
                auto reader = Workspace::openReader(path);
                if (!reader)
                    return tl::unexpected(reader.error());
                return core::StoredCounts::open(std::move(*reader));
            });
        connect(m_counts.get(), &core::CountService::failed, this, &Session::failed);
        m_state = std::move(state);
        startUpkeep();
        Q_EMIT opened();
        return;
    }
    // What grew by days is brought forward; what is different in any other way is read and counted anew.
    QSet<SegmentId> stale;
    for (const Segment& segment : m_state.segments) {
        const Segment* const now = state.segment(segment.id);
        if (now && now->logVersion == segment.logVersion)
            continue;
        const bool hasGrown = now && std::ranges::any_of(changes, [&](const core::LogChanges& change) {
            return change.segment == now->id && change.fromVersion == segment.logVersion
                && change.toVersion == now->logVersion;
        });
        if (!hasGrown)
            stale.insert(segment.id);
    }
    std::erase_if(changes, [&](const core::LogChanges& change) { return stale.contains(change.segment); });
    m_state = std::move(state);
    if (!stale.isEmpty())
        m_counts->forget(stale);
    if (!changes.empty())
        m_counts->advance(std::move(changes));
    Q_EMIT changed();
}

/// What is derived is kept between the verbs of the user, and while nothing is counted for them.
void Session::startUpkeep()
{
    const auto write = [pool = &m_writePool, writer = m_writer, path = m_state.path](
                           const Upkeep::Work& work, const std::function<void(Result<bool>)>& then) {
        // Another workspace may stand in its place already.
        pool->start([=] {
            const bool isThere = writer->workspace && writer->workspace->path() == path;
            then(isThere ? work(writer->connection()) : Result<bool>(false));
        });
    };
    m_upkeep = std::make_unique<Upkeep>(m_state.path, m_counts->logsInMemory(), write);
    connect(m_upkeep.get(), &Upkeep::done, this, &Session::kept);
    connect(m_counts.get(), &core::CountService::busyChanged, m_upkeep.get(),
        [this] { m_counts->isBusy() || isBusy() ? m_upkeep->pause() : m_upkeep->resume(); });
    m_upkeep->resume();
}

void Session::setRunning(int change, const QString& doing)
{
    m_running += change;
    if (m_upkeep)
        isBusy() || m_counts->isBusy() ? m_upkeep->pause() : m_upkeep->resume();
    Q_EMIT busyChanged(m_running > 0, doing);
}

void Session::cancel()
{
    m_cancelled->store(true);
}

Session::Answer<bool> Session::open(const QString& path)
{
    return write<bool>(tr("Opening"), Facts::Forget,
        [path](Writer& writer, const Progress&) { return writer.open(path, Workspace::Mode::OpenExisting); });
}

Session::Answer<bool> Session::create(const QString& path)
{
    return write<bool>(tr("Making a workspace"), Facts::Forget,
        [path](Writer& writer, const Progress&) { return writer.open(path, Workspace::Mode::CreateOrOpen); });
}

Session::Answer<bool> Session::openDemo(const QString& path, core::Day lastDay)
{
    return write<bool>(tr("Filling the demo shop"), Facts::Forget,
        [path, lastDay](Writer& writer, const Progress& progress) -> Result<bool> {
            if (QFileInfo::exists(path))
                return writer.open(path, Workspace::Mode::OpenExisting);
            auto workspace = Workspace::open(path, Workspace::Mode::CreateOrOpen);
            if (!workspace)
                return tl::unexpected(workspace.error());
            core::demoshop::Parameters parameters;
            parameters.lastDay = lastDay;
            const auto filled =
                core::demoshop::fill((*workspace)->writer(), QFileInfo(path).absolutePath(), parameters, progress);
            if (!filled) {
                // A half-filled demo would be opened as it is the next time.
                workspace->reset();
                QFile::remove(path);
                return tl::unexpected(filled.error());
            }
            writer.workspace = std::move(*workspace);
            return true;
        });
}

void Session::close()
{
    if (!isOpen())
        return;
    Q_EMIT closed();
    const QString path = m_state.path;
    m_pairs.cancel();
    m_state = {};
    m_facts.reset();
    ++m_factsVersion;
    m_upkeep.reset();
    m_counts.reset();
    m_writePool.start([writer = m_writer, path] {
        // Another workspace may stand in its place already.
        if (writer->workspace && writer->workspace->path() == path)
            writer->workspace.reset();
    });
}

Session::Answer<core::ImportReport> Session::importFile(
    const QString& path, const QByteArray& timeZone, bool isLastPart)
{
    return write<core::ImportReport>(tr("Importing %1").arg(QFileInfo(path).fileName()), Facts::Forget,
        [path, timeZone, isLastPart, clock = m_clock](Writer& writer, const Progress& progress) {
            core::orderimport::Options options;
            options.timeZone = timeZone;
            options.clock = clock;
            options.advancesLog = isLastPart;
            return core::orderimport::importFile(writer.connection(), path, options, progress, &writer.changes);
        })
        .then(this, [this](const Result<core::ImportReport>& report) {
            if (report)
                Q_EMIT imported(*report);
            return report;
        });
}

Session::Answer<SegmentId> Session::addSegment(const Segment& segment, core::GroupId group)
{
    return write<SegmentId>(tr("Working out “%1”").arg(segment.name), Facts::Keep,
        [segment, group, now = m_clock.now().toMSecsSinceEpoch()](Writer& writer, const Progress& progress) {
            Connection& connection = writer.connection();
            return inTransaction<SegmentId>(connection, [&]() -> Result<SegmentId> {
                const auto facts = writer.facts(progress);
                if (!facts)
                    return tl::unexpected(facts.error());
                const auto id = core::segmentstore::add(connection, segment, now);
                if (!id)
                    return id;
                if (auto begun = core::logkeeper::begin(connection, *id, **facts, progress); !begun)
                    return tl::unexpected(begun.error());
                if (!group.isValid())
                    return id;
                auto groups = core::segmentstore::groups(connection);
                if (!groups)
                    return tl::unexpected(groups.error());
                const auto found = std::ranges::find(*groups, group, &core::SegmentGroup::id);
                if (found == groups->end())
                    return id;
                found->segments.push_back(*id);
                if (auto set = core::segmentstore::setGroupSegments(connection, group, found->segments); !set)
                    return tl::unexpected(set.error());
                return id;
            });
        });
}

Session::Answer<SegmentId> Session::addList(
    const QString& name, const QString& note, std::shared_ptr<const std::vector<core::CustomerNumber>> customers)
{
    core::DayRange days;
    if (m_state.lastDay)
        days = { std::min(m_state.logSince.value_or(*m_state.lastDay), *m_state.lastDay), *m_state.lastDay };
    return write<SegmentId>(tr("Saving “%1”").arg(name), Facts::Keep,
        [name, note, customers, days, now = m_clock.now().toMSecsSinceEpoch()](
            Writer& writer, const Progress& progress) {
            return inTransaction<SegmentId>(writer.connection(), [&]() -> Result<SegmentId> {
                Segment segment;
                segment.name = name;
                segment.note = note;
                const auto id = core::segmentstore::add(writer.connection(), segment, now);
                if (!id)
                    return id;
                core::SegmentLog kept;
                kept.segment = *id;
                kept.days = days;
                kept.firstRecordedDay = days.first; // as of any list: nothing rebuilds it
                kept.stays.reserve(customers->size());
                for (const core::CustomerNumber customer : *customers)
                    kept.stays.push_back({ customer, days.first, core::Day::never() });
                if (auto done = core::logstore::replace(writer.connection(), kept, progress); !done)
                    return tl::unexpected(done.error());
                return id;
            });
        });
}

Session::Answer<bool> Session::updateSegment(const Segment& segment, core::History history)
{
    return write<bool>(tr("Working out “%1”").arg(segment.name), Facts::Keep,
        [segment, history](Writer& writer, const Progress& progress) {
            Connection& connection = writer.connection();
            return inTransaction<bool>(connection, [&]() -> Result<bool> {
                const auto before = core::segmentstore::byId(connection, segment.id);
                if (!before)
                    return tl::unexpected(before.error());
                if (auto updated = core::segmentstore::update(connection, segment); !updated)
                    return asDone(updated);
                if (!segment.conditions || (*before && (*before)->conditions == segment.conditions))
                    return true;
                const auto facts = writer.facts(progress);
                if (!facts)
                    return tl::unexpected(facts.error());
                return asDone(history == core::History::StartAnew
                        ? core::logkeeper::startAnew(connection, segment.id, **facts, progress)
                        : core::logkeeper::rebuild(connection, { segment.id }, **facts, {}, progress));
            });
        });
}

Session::Answer<bool> Session::removeSegments(const std::vector<SegmentId>& segments)
{
    return write<bool>(tr("Removing segments"), Facts::Keep, [segments](Writer& writer, const Progress&) {
        return inTransaction<bool>(writer.connection(), [&]() -> Result<bool> {
            for (const SegmentId segment : segments) {
                if (auto removed = core::segmentstore::remove(writer.connection(), segment); !removed)
                    return asDone(removed);
            }
            return true;
        });
    });
}

Session::Answer<core::bundletransfer::Taken> Session::importBundle(
    const core::Bundle& bundle, core::bundletransfer::SameSegments same)
{
    using core::bundletransfer::Taken;
    return write<Taken>(tr("Taking in segments"), Facts::Keep,
        [bundle, same, now = m_clock.now().toMSecsSinceEpoch()](Writer& writer, const Progress& progress) {
            return inTransaction<Taken>(writer.connection(), [&]() -> Result<Taken> {
                const auto facts = writer.facts(progress);
                if (!facts)
                    return tl::unexpected(facts.error());
                return core::bundletransfer::take(writer.connection(), bundle, same, **facts, now, progress);
            });
        });
}

Session::Answer<bool> Session::saveSettings(const core::Settings& settings, bool rebuildAll)
{
    std::vector<SegmentId> segments;
    for (const Segment& segment : m_state.segments)
        segments.push_back(segment.id);
    return write<bool>(tr("Saving the settings"), Facts::Forget,
        [settings, rebuildAll, segments](Writer& writer, const Progress& progress) {
            return inTransaction<bool>(writer.connection(), [&]() -> Result<bool> {
                if (auto saved = core::settingsstore::save(writer.connection(), settings); !saved || !rebuildAll)
                    return asDone(saved);
                const auto facts = core::loadShopFacts(writer.connection(), progress);
                if (!facts)
                    return tl::unexpected(facts.error());
                return asDone(core::logkeeper::rebuild(writer.connection(), segments, **facts, {}, progress));
            });
        });
}

Session::Answer<bool> Session::advanceLog()
{
    return write<bool>(tr("Bringing the log up to date"), Facts::Keep, [](Writer& writer, const Progress& progress) {
        return asDone(core::orderimport::advanceLog(writer.connection(), progress, &writer.changes));
    });
}

Session::Answer<bool> Session::rebuild(const std::vector<SegmentId>& segments)
{
    return write<bool>(tr("Rebuilding the history"), Facts::Keep, [segments](Writer& writer, const Progress& progress) {
        return inTransaction<bool>(writer.connection(), [&]() -> Result<bool> {
            const auto facts = writer.facts(progress);
            if (!facts)
                return tl::unexpected(facts.error());
            return asDone(core::logkeeper::rebuild(writer.connection(), segments, **facts, {}, progress));
        });
    });
}

Session::Answer<core::GroupId> Session::addGroup(const QString& name, const std::vector<SegmentId>& segments)
{
    return write<core::GroupId>(tr("Making a group"), Facts::Keep, [name, segments](Writer& writer, const Progress&) {
        return inTransaction<core::GroupId>(writer.connection(), [&]() -> Result<core::GroupId> {
            const auto group = core::segmentstore::addGroup(writer.connection(), name);
            if (!group || segments.empty())
                return group;
            if (auto set = core::segmentstore::setGroupSegments(writer.connection(), *group, segments); !set)
                return tl::unexpected(set.error());
            return group;
        });
    });
}

Session::Answer<core::GroupId> Session::addRecipe(const QString& groupName, const core::rfmrecipe::Recipe& recipe)
{
    return write<core::GroupId>(tr("Making the group “%1”").arg(groupName), Facts::Keep,
        [groupName, recipe, now = m_clock.now().toMSecsSinceEpoch()](Writer& writer, const Progress& progress) {
            return inTransaction<core::GroupId>(writer.connection(), [&]() -> Result<core::GroupId> {
                const auto facts = writer.facts(progress);
                if (!facts)
                    return tl::unexpected(facts.error());
                return core::rfmrecipe::create(writer.connection(), groupName, recipe, **facts, now, progress);
            });
        });
}

Session::Answer<bool> Session::renameGroup(core::GroupId group, const QString& name)
{
    return write<bool>(tr("Renaming the group"), Facts::Keep, [group, name](Writer& writer, const Progress&) {
        return inTransaction<bool>(writer.connection(),
            [&] { return asDone(core::segmentstore::renameGroup(writer.connection(), group, name)); });
    });
}

Session::Answer<bool> Session::removeGroup(core::GroupId group)
{
    return write<bool>(tr("Removing the group"), Facts::Keep, [group](Writer& writer, const Progress&) {
        return inTransaction<bool>(
            writer.connection(), [&] { return asDone(core::segmentstore::removeGroup(writer.connection(), group)); });
    });
}

Session::Answer<bool> Session::setGroupSegments(core::GroupId group, const std::vector<SegmentId>& segments)
{
    return write<bool>(tr("Saving the group"), Facts::Keep, [group, segments](Writer& writer, const Progress&) {
        return inTransaction<bool>(writer.connection(),
            [&] { return asDone(core::segmentstore::setGroupSegments(writer.connection(), group, segments)); });
    });
}

} // namespace ui
