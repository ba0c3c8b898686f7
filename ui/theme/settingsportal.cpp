// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/settingsportal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;
const QString Group = u"org.freedesktop.appearance"_s;
const QString Key = u"color-scheme"_s;

} // namespace

void SettingsPortal::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this, SLOT(takeChange(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    question << Group << Key;
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] { takeAnswer(*call); });
}

void SettingsPortal::takeAnswer(QDBusPendingCallWatcher& call)
{
    const QDBusPendingReply<QDBusVariant> reply = call;
    if (reply.isValid())
        take(reply.value().variant());
    call.deleteLater();
}

void SettingsPortal::takeChange(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0] == Group && arguments[1] == Key)
        take(arguments[2]);
}

/// Portals wrap the value once or twice.
void SettingsPortal::take(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    constexpr uint Dark = 1, Light = 2;
    if (const uint scheme = value.toUInt(); scheme == Dark || scheme == Light)
        Q_EMIT schemeTold(scheme == Dark);
}

} // namespace ui
