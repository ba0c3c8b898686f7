// SPDX-FileCopyrightText: 2026 The Journeyboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// A desktop's settings portal, as far as one may ask it for colours.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

    void change(uint to)
    {
        scheme = to;
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << u"org.freedesktop.appearance"_s << u"color-scheme"_s
               << QVariant::fromValue(QDBusVariant(QVariant::fromValue(to)));
        QDBusConnection::sessionBus().send(signal);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString&, const QString&) // NOLINT: the portal's name
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(QVariant::fromValue(scheme))));
    }
};

/// With a bus and a portal of its own.
class TestSystemScheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theProgramFollowsTheDesktop()
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QSKIP("Qt tells by itself");
#endif
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("There is no dbus-daemon");
        QProcess bus;
        bus.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address=1"_s });
        QVERIFY(bus.waitForStarted() && bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
        Portal portal;
        QDBusConnection connection = QDBusConnection::sessionBus();
        QVERIFY(
            connection.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
        QVERIFY(connection.registerService(u"org.freedesktop.portal.Desktop"_s));
        using ui::Theme;

        Theme::apply(*qApp, Theme::Choice::Light);
        QVERIFY(Theme::current().scheme == Theme::Scheme::Light);
        Theme::apply(*qApp, Theme::Choice::System);
        QTRY_VERIFY(Theme::current().scheme == Theme::Scheme::Dark); // as the portal says
        portal.change(2);
        QTRY_VERIFY(Theme::current().scheme == Theme::Scheme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::of(Theme::Scheme::Light).panel);
        portal.change(1);
        QTRY_VERIFY(Theme::current().scheme == Theme::Scheme::Dark);
        portal.change(0); // no preference: as it is
        Theme::apply(*qApp, Theme::Choice::Light);
        portal.change(1); // the user's own choice stands
        QTest::qWait(200);
        QVERIFY(Theme::current().scheme == Theme::Scheme::Light);

        QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
        bus.kill();
        bus.waitForFinished();
    }
};

QTEST_MAIN(TestSystemScheme)
#include "tst_systemscheme.moc"
