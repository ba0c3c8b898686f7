// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openworkspace.h"

#include "app/translate.h"
#include "core/segments/segmentstore.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

Outcome<std::unique_ptr<WritableWorkspace>> WritableWorkspace::open(const QString& path)
{
    const bool isNew = !QFileInfo::exists(path);
    auto workspace = core::Workspace::open(path, core::Workspace::Mode::CreateOrOpen);
    if (!workspace)
        return failed(workspace.error());
    return std::unique_ptr<WritableWorkspace>(new WritableWorkspace(std::move(*workspace), isNew));
}

WritableWorkspace::WritableWorkspace(std::unique_ptr<core::Workspace> workspace, bool isNew)
    : m_workspace(std::move(workspace))
    , m_isKept(!isNew)
{
}

WritableWorkspace::~WritableWorkspace()
{
    if (m_isKept)
        return;
    const QString path = m_workspace->path();
    m_workspace.reset();
    for (const QString& ending : { QString(), u"-wal"_s, u"-shm"_s })
        QFile::remove(path + ending);
}

Outcome<std::unique_ptr<core::Connection>> openReader(const QString& path)
{
    auto connection = core::Workspace::openReader(path);
    if (!connection)
        return failed(connection.error());
    return std::move(*connection);
}

Outcome<core::Segment> segmentNamed(core::Connection& connection, const QString& name)
{
    auto segment = core::segmentstore::byName(connection, name);
    if (!segment)
        return failed(segment.error());
    if (!*segment)
        return failed(tr("There is no segment “%1”.").arg(name));
    return std::move(**segment);
}

} // namespace app
