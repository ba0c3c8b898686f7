// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui::recentfiles {

namespace {

constexpr int AtMost = 8;

QString key()
{
    return u"recentWorkspaces"_s;
}

} // namespace

QStringList all()
{
    QStringList paths = QSettings().value(key()).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void add(const QString& path)
{
    QStringList paths = all();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(key(), QStringList(paths.mid(0, AtMost)));
}

void remove(const QString& path)
{
    QStringList paths = all();
    paths.removeAll(path);
    QSettings().setValue(key(), paths);
}

} // namespace ui::recentfiles
