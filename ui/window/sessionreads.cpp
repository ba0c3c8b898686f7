// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionjobs.h"

#include "core/base/safefile.h"
#include "core/exchange/bundlejson.h"
#include "core/log/rebuildchanges.h"

#include <QFile>

using core::Connection;
using core::Progress;
using core::Result;
using core::Segment;
using core::SegmentId;

namespace ui {

using namespace sessionjobs;

namespace {

constexpr qint64 LargestBundle = 64 * 1024 * 1024;

/// Writes what was taken out of the workspace.
Result<bool> writeBundle(const QString& path, const Result<core::Bundle>& bundle)
{
    if (!bundle)
        return tl::unexpected(bundle.error());
    return asDone(core::saveFile(path, core::bundlejson::toJson(*bundle)));
}

} // namespace

Session::Answer<core::orderimport::Survey> Session::survey(const QString& path)
{
    return read<core::orderimport::Survey>([path] { return core::orderimport::survey(path); });
}

Session::Answer<FactsPtr> Session::facts()
{
    if (m_facts)
        return QtFuture::makeReadyFuture(Result<FactsPtr>(m_facts));
    return readWorkspace<FactsPtr>([](Connection& reader) {
        return core::loadShopFacts(reader);
    }).then(this, [this, version = m_factsVersion](const Result<FactsPtr>& facts) {
        if (facts && version == m_factsVersion)
            m_facts = *facts;
        return facts;
    });
}

Session::Answer<core::PairMatrix> Session::countAllPairs(const core::RuleOptions& options, const core::Period& period)
{
    std::vector<SegmentId> segments;
    for (const Segment& segment : m_state.segments)
        segments.push_back(segment.id);
    m_pairs.cancel(); // nobody looks at two
    m_pairs = QtConcurrent::run(&m_pairsPool,
        [read = m_counts->logReader(), segments, options, period](QPromise<Result<core::PairMatrix>>& promise) {
            promise.setProgressRange(0, 1000);
            const Progress progress{ [&promise](double share, const QString&) {
                                        promise.setProgressValue(static_cast<int>(share * 1000));
                                    },
                [&promise] { return promise.isCanceled(); } };
            const auto logs = read(segments, progress);
            if (!logs) {
                promise.addResult(tl::unexpected(logs.error()));
                return;
            }
            if (auto pairs = core::countAllPairs(*logs, options, period, progress))
                promise.addResult(std::move(*pairs));
        });
    return m_pairs;
}

RebuildWork Session::rebuildWork(std::vector<Segment> segments, std::optional<core::Settings> settings) const
{
    // Orders count by the settings: under others the facts in memory are not the ones to ask.
    const FactsPtr known = settings ? nullptr : m_facts;
    return [path = m_state.path, known, segments = std::move(segments), settings = std::move(settings)](
               const Progress& progress) {
        using Changes = Result<std::vector<core::RebuildChanges>>;
        return withReader(path, [&](Connection& reader) -> Changes {
            const auto asked = settings ? Result<core::Settings>(*settings) : core::settingsstore::load(reader);
            if (!asked)
                return tl::unexpected(asked.error());
            const auto facts = known ? Result<FactsPtr>(known) : core::loadShopFacts(reader, *asked, progress);
            if (!facts)
                return tl::unexpected(facts.error());
            return core::rebuildchanges::workOut(reader, segments, **facts, *asked, {}, progress);
        });
    };
}

Session::Answer<core::SegmentUsers> Session::segmentUsers(const std::vector<SegmentId>& segments)
{
    return readWorkspace<core::SegmentUsers>(
        [segments](Connection& reader) { return core::segmentusers::of(reader, segments); });
}

Session::Answer<core::Bundle> Session::readBundle(const QString& path)
{
    return read<core::Bundle>([path]() -> Result<core::Bundle> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > LargestBundle)
            return core::failure(core::ErrorCode::Io,
                file.isOpen() ? tr("“%1” is too large to be a file of segments.").arg(QFileInfo(path).fileName())
                              : tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()));
        return core::bundlejson::fromJson(file.readAll());
    });
}

Session::Answer<bool> Session::exportSegments(const std::vector<SegmentId>& segments, const QString& path)
{
    return readWorkspace<bool>([segments, path](Connection& reader) {
        return writeBundle(path, core::bundletransfer::ofSegments(reader, segments));
    });
}

Session::Answer<bool> Session::exportGroup(core::GroupId group, const QString& path)
{
    return readWorkspace<bool>(
        [group, path](Connection& reader) { return writeBundle(path, core::bundletransfer::ofGroup(reader, group)); });
}

Session::Answer<std::optional<CustomerView>> Session::customer(const QString& key)
{
    using Found = std::optional<CustomerView>;
    return readWorkspace<Found>([key](Connection& reader) -> Result<Found> {
        auto file = core::customerfilestore::load(reader, key);
        if (!file)
            return tl::unexpected(file.error());
        if (!*file)
            return Found();
        auto stays = core::customerstaystore::load(reader, (*file)->number);
        if (!stays)
            return tl::unexpected(stays.error());
        return CustomerView{ std::move(**file), std::move(*stays) };
    });
}

Session::Answer<QStringList> Session::findCustomers(const QString& text, int most)
{
    return readWorkspace<QStringList>(
        [text, most](Connection& reader) { return core::customerfilestore::find(reader, text, most); });
}

Session::Answer<bool> Session::saveText(const QString& path, const QByteArray& content)
{
    return read<bool>([path, content] { return asDone(core::saveFile(path, content)); });
}

} // namespace ui
