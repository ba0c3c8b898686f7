// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/boardrecovery.h"

#include "core/base/filekey.h"
#include "core/base/safefile.h"
#include "core/base/translate.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::boardrecovery {

namespace {

constexpr int Format = 1;
constexpr qint64 MostBytes = 64 * 1024 * 1024;

QString pathOf(const QString& folder, const QString& workspace, GroupId group)
{
    return QDir(folder).filePath(fileKey(workspace) + u'-' + QString::number(group.value) + u".board"_s);
}

} // namespace

Result<void> keep(const QString& folder, const QString& workspace, const Unsaved& unsaved)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Io, tr("There is no place to keep unsaved changes."));
    const QJsonObject content{ { u"format"_s, Format }, { u"group"_s, unsaved.group.value },
        { u"changed_at"_s, unsaved.changedAt.toUTC().toString(Qt::ISODateWithMs) },
        { u"snapshot"_s, QString::fromUtf8(unsaved.snapshot) } };
    return saveFile(pathOf(folder, workspace, unsaved.group), QJsonDocument(content).toJson(QJsonDocument::Compact));
}

std::vector<Unsaved> find(const QString& folder, const QString& workspace)
{
    std::vector<Unsaved> all;
    const QDir place(folder);
    for (const QString& name : place.entryList({ fileKey(workspace) + u"-*.board"_s }, QDir::Files)) {
        QFile file(place.filePath(name));
        if (file.size() > MostBytes || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
        const QDateTime changedAt = QDateTime::fromString(content[u"changed_at"_s].toString(), Qt::ISODateWithMs);
        const GroupId group{ content[u"group"_s].toInteger() };
        if (content[u"format"_s].toInt() == Format && group.isValid() && changedAt.isValid())
            all.push_back({ group, changedAt, content[u"snapshot"_s].toString().toUtf8() });
    }
    std::ranges::sort(all, std::greater(), &Unsaved::changedAt);
    return all;
}

void remove(const QString& folder, const QString& workspace, GroupId group)
{
    QFile::remove(pathOf(folder, workspace, group));
}

} // namespace core::boardrecovery
