// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusMessage;
class QDBusPendingCallWatcher;
class QVariant;

namespace ui {

/// Asks the settings portal of a Linux desktop (org.freedesktop.portal.Settings, on the session bus) whether light or
/// dark is preferred, and hears when that changes. Waits for nobody; without bus or portal it says nothing. GUI thread.
class SettingsPortal final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void ask();

Q_SIGNALS:
    void schemeTold(bool isDark); ///< not where the desktop has no preference

private Q_SLOTS:
    void takeChange(const QDBusMessage& message);

private:
    void takeAnswer(QDBusPendingCallWatcher& call);
    void take(QVariant value);
};

} // namespace ui
