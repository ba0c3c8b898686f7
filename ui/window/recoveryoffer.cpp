// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recoveryoffer.h"

#include "core/board/boardrecovery.h"
#include "ui/dialogs/prompts.h"
#include "ui/widgets/translate.h"
#include "ui/window/boardautosave.h"
#include "ui/window/session.h"
#include "ui/window/whendone.h"

#include <QLocale>
#include <QtConcurrent>

namespace ui {

namespace {

using core::boardrecovery::Unsaved;
using Restore = std::function<void(core::GroupId, const core::boardsnapshot::Restored&)>;

/// False: there is nothing to offer in it.
bool offer(QWidget& parent, Session& session, const Unsaved& unsaved, const Restore& restore)
{
    const QString workspace = session.state().path;
    const core::SegmentGroup* group = session.state().group(unsaved.group);
    if (!group) {
        core::boardrecovery::remove(recoveryFolder(), workspace, unsaved.group);
        return false;
    }
    const auto state = core::boardsnapshot::fromBytes(unsaved.snapshot, session.state().segments);
    if (!state)
        return false;
    const QString text =
        tr("Journeyboard ended before the board “%1” was saved. Its changes were kept until %2.")
            .arg(group->name, QLocale().toString(unsaved.changedAt.toLocalTime(), QLocale::ShortFormat));
    Prompts::current().ask(&parent,
        { tr("Unsaved changes"), text, { tr("Restore"), tr("Discard"), tr("Decide later") } },
        [workspace, state = *state, group = unsaved.group, restore](int answer) {
            if (answer == 0)
                restore(group, state);
            if (answer == 1)
                core::boardrecovery::remove(recoveryFolder(), workspace, group);
        });
    return true;
}

} // namespace

void offerUnsavedChanges(QWidget& parent, Session& session, Restore restore)
{
    const QString workspace = session.state().path;
    auto job = QtConcurrent::run(&session.exportPool(),
        [folder = recoveryFolder(), workspace] { return core::boardrecovery::find(folder, workspace); });
    whenDone(
        job, &parent, [&parent, &session, workspace, restore = std::move(restore)](const std::vector<Unsaved>& found) {
            // Another workspace may be open by now.
            if (session.state().path != workspace)
                return;
            for (const Unsaved& unsaved : found) {
                if (offer(parent, session, unsaved, restore))
                    return;
            }
        });
}

} // namespace ui
