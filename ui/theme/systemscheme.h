// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

/// Whether the desktop wants light or dark, also when it changes its mind. From Qt 6.5 on Qt tells on every platform.
/// With Qt 6.4 the settings portal of Linux desktops tells, where there is one; elsewhere the palette at the start
/// does, and that stands. GUI thread.
class SystemScheme final : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr); ///< before the application has a palette of its own

    void watch(); ///< once somebody wants to know
    [[nodiscard]] bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private:
    void set(bool isDark);

    bool m_isDark = false;
    bool m_isWatching = false;
};

} // namespace ui
