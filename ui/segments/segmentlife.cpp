// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentlife.h"

#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/rebuilddialog.h"
#include "ui/widgets/translate.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Segment;
using core::SegmentId;
using core::bundletransfer::SameSegments;

namespace ui::segmentlife {

namespace {

QString quoted(const QString& name)
{
    return u"“"_s + name + u"”"_s;
}

QString fileFilter()
{
    return tr("Segments and groups (*.json)");
}

/// A name without what no file system takes.
QString fileName(QString name)
{
    for (const QChar character : u"/\\:*?\"<>|"_s)
        name.replace(character, u'-');
    return name + u".json"_s;
}

std::vector<Segment> segmentsOf(const Session& session, const std::vector<SegmentId>& ids)
{
    std::vector<Segment> segments;
    for (const SegmentId id : ids) {
        const Segment* segment = session.state().segment(id);
        if (segment && !segment->isList())
            segments.push_back(*segment);
    }
    return segments;
}

std::vector<SegmentId> idsOf(const std::vector<Segment>& segments)
{
    std::vector<SegmentId> ids;
    std::ranges::transform(segments, std::back_inserter(ids), &Segment::id);
    return ids;
}

void addSegment(
    QWidget* parent, Session& session, Segment segment, core::GroupId group, const std::function<void()>& then)
{
    segment.id = {};
    whenDone(session.addSegment(segment, group), parent, [then](const auto& done) {
        if (done)
            then();
    });
}

void updateSegment(
    QWidget* parent, Session& session, const Segment& segment, core::History history, const std::function<void()>& then)
{
    whenDone(session.updateSegment(segment, history), parent, [then](const auto& done) {
        if (done)
            then();
    });
}

/// What taking the bundle means where it is not simply added.
QString clashText(const core::Bundle& bundle, const core::bundletransfer::Plan& plan)
{
    const auto segments = static_cast<int>(bundle.segments.size());
    const auto groups = static_cast<int>(bundle.groups.size());
    QStringList sentences{ groups == 0
            ? tr("The file holds %n segment(s).", nullptr, segments)
            : tr("The file holds %n segment(s)", nullptr, segments) + tr(" and %n group(s).", nullptr, groups) };
    if (plan.used > 0)
        sentences << tr(
            "Already in the workspace, with the same name and conditions: %n segment(s).", nullptr, plan.used);
    constexpr size_t MostNames = 6;
    QStringList renamed;
    for (size_t i = 0; i < std::min(plan.renamed.size(), MostNames); ++i)
        renamed << tr("%1 as %2").arg(quoted(plan.renamed[i].first), quoted(plan.renamed[i].second));
    if (plan.renamed.size() > MostNames)
        renamed << u"…"_s;
    if (!renamed.isEmpty())
        sentences
            << tr("Names that stand for something else are taken in with a number: %1.").arg(renamed.join(u", "_s));
    return sentences.join(u"\n\n"_s);
}

void take(QWidget* parent, Session& session, const core::Bundle& bundle, SameSegments same,
    const std::function<void(core::GroupId)>& then)
{
    whenDone(
        session.importBundle(bundle, same), parent, [then](const core::Result<core::bundletransfer::Taken>& taken) {
            if (taken)
                then(taken->groups.empty() ? core::GroupId{} : taken->groups.front());
        });
}

void askAndTake(
    QWidget* parent, Session& session, const core::Bundle& bundle, const std::function<void(core::GroupId)>& then)
{
    const WorkspaceState& state = session.state();
    const auto plan = core::bundletransfer::plan(bundle, state.segments, state.groups, SameSegments::UseExisting);
    if (plan.used == 0 && plan.renamed.empty())
        return take(parent, session, bundle, SameSegments::UseExisting, then);
    const bool hasChoice = plan.used > 0;
    const QStringList answers = hasChoice ? QStringList{ tr("Use those that are there"), tr("Keep both"), tr("Cancel") }
                                          : QStringList{ tr("Take in"), tr("Cancel") };
    Prompts::current().ask(parent, { tr("Import segments"), clashText(bundle, plan), answers, false },
        [parent, &session, bundle, then, hasChoice](int answer) {
            if (answer == 0)
                take(parent, session, bundle, SameSegments::UseExisting, then);
            else if (hasChoice && answer == 1)
                take(parent, session, bundle, SameSegments::KeepBoth, then);
        });
}

} // namespace

void rebuild(QWidget* parent, Session& session, const std::vector<SegmentId>& ids)
{
    const std::vector<Segment> segments = segmentsOf(session, ids);
    const QString headline = segments.size() == 1
        ? tr("Rebuild the history of %1?").arg(quoted(segments.front().name))
        : tr("Rebuild the history of %n segment(s)?", nullptr, static_cast<int>(segments.size()));
    auto* dialog = new RebuildDialog(headline, session.exportPool(), session.rebuildWork(segments), parent);
    QObject::connect(dialog, &QDialog::accepted, parent,
        [parent, &session, segments] { whenDone(session.rebuild(idsOf(segments)), parent, [](const auto&) {}); });
    dialog->open();
}

void saveSettings(QWidget* parent, Session& session, const core::Settings& settings)
{
    const std::vector<Segment> segments = segmentsOf(session, idsOf(session.state().segments));
    auto* dialog = new RebuildDialog(tr("Save the settings and rebuild the history of all segments?"),
        session.exportPool(), session.rebuildWork(segments, settings), parent);
    dialog->setOtherwise(tr("Save without rebuilding"));
    const auto saved = [parent, &session, settings](bool rebuilds) {
        whenDone(session.saveSettings(settings, rebuilds), parent, [](const auto&) {});
    };
    QObject::connect(dialog, &QDialog::accepted, parent, [saved] { saved(true); });
    QObject::connect(dialog, &RebuildDialog::otherwiseChosen, parent, [saved] { saved(false); });
    dialog->open();
}

void save(QWidget* parent, Session& session, const Segment& segment, core::GroupId group, std::function<void()> then)
{
    if (!segment.id.isValid())
        return addSegment(parent, session, segment, group, then);
    const Segment* before = session.state().segment(segment.id);
    if (!before || before->conditions == segment.conditions)
        return updateSegment(parent, session, segment, core::History::Rebuild, then);
    QStringList names;
    for (const Segment& other : session.state().segments)
        names << other.name;
    auto* dialog =
        new HistoryDialog(*before, segment.name, names, session.exportPool(), session.rebuildWork({ segment }), parent);
    QObject::connect(
        dialog, &HistoryDialog::historyChosen, parent, [parent, &session, segment, then](core::History history) {
            updateSegment(parent, session, segment, history, then);
        });
    QObject::connect(dialog, &HistoryDialog::newSegmentChosen, parent,
        [parent, &session, segment, group, then](const QString& name) {
            Segment other = segment;
            other.name = name;
            addSegment(parent, session, other, group, then);
        });
    dialog->open();
}

void remove(QWidget* parent, Session& session, const std::vector<SegmentId>& ids)
{
    whenDone(session.segmentUsers(ids), parent, [parent, &session, ids](const core::Result<core::SegmentUsers>& users) {
        const Segment* first = session.state().segment(ids.front());
        if (!users || !first)
            return;
        const QString what =
            ids.size() == 1 ? quoted(first->name) : tr("%n segment(s)", nullptr, static_cast<int>(ids.size()));
        QStringList lines{ tr("Remove %1 with its log? This cannot be undone.").arg(what) };
        if (ids.size() > 1)
            lines.first() = tr("Remove %1 with their logs? This cannot be undone.").arg(what);
        if (!users->isEmpty()) {
            lines << QString() << (ids.size() == 1 ? tr("It is in use:") : tr("They are in use:"));
            lines << users->sentences();
        }
        Prompts::current().ask(parent, { tr("Remove"), lines.join(u'\n'), { tr("Remove"), tr("Keep") }, true },
            [parent, &session, ids](int answer) {
                if (answer == 0)
                    whenDone(session.removeSegments(ids), parent, [](const auto&) {});
            });
    });
}

void exportSegments(QWidget* parent, Session& session, const std::vector<SegmentId>& ids)
{
    const Segment* first = session.state().segment(ids.front());
    const QString name = ids.size() == 1 && first ? first->name : tr("Segments");
    Prompts::current().saveFile(
        parent, tr("Export segments"), fileName(name), fileFilter(), [parent, &session, ids](const QString& path) {
            whenDone(session.exportSegments(ids, path), parent, [](const auto&) {});
        });
}

void exportGroup(QWidget* parent, Session& session, core::GroupId id)
{
    const core::SegmentGroup* group = session.state().group(id);
    if (!group)
        return;
    Prompts::current().saveFile(parent, tr("Export the group with its board"), fileName(group->name), fileFilter(),
        [parent, &session, id](
            const QString& path) { whenDone(session.exportGroup(id, path), parent, [](const auto&) {}); });
}

void import(QWidget* parent, Session& session, std::function<void(core::GroupId)> then)
{
    Prompts::current().openFiles(parent, tr("Import segments and groups"), fileFilter(),
        [parent, &session, then = std::move(then)](const QStringList& paths) {
            if (paths.isEmpty())
                return;
            whenDone(session.readBundle(paths.first()), parent,
                [parent, &session, then](const core::Result<core::Bundle>& bundle) {
                    if (bundle)
                        askAndTake(parent, session, *bundle, then);
                });
        });
}

} // namespace ui::segmentlife
