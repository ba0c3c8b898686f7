// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/viewsettings.h"

#include "core/base/filekey.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ViewSettings ViewSettings::load(const QString& name)
{
    QSettings settings;
    settings.beginGroup(u"boardViews/"_s + name);
    ViewSettings view;
    const int widths = settings.value(u"widths"_s, 0).toInt();
    view.widths = static_cast<ArrowWidths::Scale>(std::clamp(widths, 0, static_cast<int>(ArrowWidths::Scale::Equal)));
    view.threshold = std::max<qint64>(0, settings.value(u"threshold"_s, 0).toLongLong());
    view.isFocusing = settings.value(u"focus"_s, view.isFocusing).toBool();
    view.hasMinimap = settings.value(u"minimap"_s, view.hasMinimap).toBool();
    view.hasLegend = settings.value(u"legend"_s, view.hasLegend).toBool();
    view.hasStubs = settings.value(u"elsewhere"_s, view.hasStubs).toBool();
    return view;
}

void ViewSettings::save(const QString& name) const
{
    QSettings settings;
    const QString group = u"boardViews/"_s + name;
    if (*this == ViewSettings()) {
        settings.remove(group);
        return;
    }
    settings.beginGroup(group);
    settings.setValue(u"widths"_s, static_cast<int>(widths));
    settings.setValue(u"threshold"_s, threshold);
    settings.setValue(u"focus"_s, isFocusing);
    settings.setValue(u"minimap"_s, hasMinimap);
    settings.setValue(u"legend"_s, hasLegend);
    settings.setValue(u"elsewhere"_s, hasStubs);
}

QString ViewSettings::nameFor(const QString& workspacePath, qint64 board)
{
    return core::fileKey(workspacePath) + u'-' + QString::number(board);
}

} // namespace ui
