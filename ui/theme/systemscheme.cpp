// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#ifdef HAS_SETTINGS_PORTAL
#include "ui/theme/settingsportal.h"
#endif

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#include <utility>

namespace ui {

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent)
    , m_isDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
}

void SystemScheme::watch()
{
    if (std::exchange(m_isWatching, true))
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto take = [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            set(scheme == Qt::ColorScheme::Dark);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, take);
    take(QGuiApplication::styleHints()->colorScheme());
#elif defined(HAS_SETTINGS_PORTAL)
    auto* portal = new SettingsPortal(this);
    connect(portal, &SettingsPortal::schemeTold, this, &SystemScheme::set);
    portal->ask();
#endif
}

void SystemScheme::set(bool isDark)
{
    if (std::exchange(m_isDark, isDark) != isDark)
        Q_EMIT changed();
}

} // namespace ui
