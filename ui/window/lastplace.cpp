// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lastplace.h"

#include "core/base/filekey.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui::lastplace {

namespace {

QString keyOf(const QString& workspace, const QString& what)
{
    return u"places/%1/%2"_s.arg(core::fileKey(workspace), what);
}

QString sightKey(const QString& workspace, core::GroupId group)
{
    return keyOf(workspace, u"sight%1"_s.arg(group.value));
}

} // namespace

QString workspace()
{
    return QSettings().value(u"lastWorkspace"_s).toString();
}

void setWorkspace(const QString& path)
{
    QSettings().setValue(u"lastWorkspace"_s, path);
}

std::optional<Place> place(const QString& workspace)
{
    const QSettings settings;
    const QVariant group = settings.value(keyOf(workspace, u"group"_s));
    if (!group.isValid())
        return std::nullopt;
    return Place{ { group.toLongLong() }, settings.value(keyOf(workspace, u"asBoard"_s), true).toBool() };
}

void setPlace(const QString& workspace, const Place& place)
{
    QSettings settings;
    settings.setValue(keyOf(workspace, u"group"_s), place.group.value);
    settings.setValue(keyOf(workspace, u"asBoard"_s), place.asBoard);
}

std::optional<Sight> sight(const QString& workspace, core::GroupId group)
{
    const QVariantList kept = QSettings().value(sightKey(workspace, group)).toList();
    if (kept.size() != 3 || kept[0].toDouble() <= 0)
        return std::nullopt;
    return Sight{ kept[0].toDouble(), { kept[1].toDouble(), kept[2].toDouble() } };
}

void setSight(const QString& workspace, core::GroupId group, const Sight& sight)
{
    QSettings().setValue(sightKey(workspace, group), QVariantList{ sight.zoom, sight.center.x(), sight.center.y() });
}

} // namespace ui::lastplace
