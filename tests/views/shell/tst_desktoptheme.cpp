// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/desktoptheme.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

/// The part of a desktop's portal that tells the colour scheme.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariant scheme;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool isKnown = group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
        return QDBusVariant(isKnown ? QVariant::fromValue(QDBusVariant(scheme)) : QVariant());
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestDesktopTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A bus of our own, before anybody asks for the session's.
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
        if (!m_daemon.waitForStarted())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(m_daemon.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
    }
    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void withoutAPortalNothingIsTold()
    {
        DesktopTheme theme;
        QSignalSpy changed(&theme, &DesktopTheme::changed);
        theme.ask();
        QTest::qWait(50);
        QVERIFY(!theme.prefersDark());
        QCOMPARE(changed.count(), 0);
    }

    void whatThePortalSays_data()
    {
        QTest::addColumn<QVariant>("scheme");
        QTest::addColumn<std::optional<bool>>("dark");
        QTest::newRow("no preference") << QVariant(0u) << std::optional<bool>();
        QTest::newRow("dark") << QVariant(1u) << std::optional(true);
        QTest::newRow("light") << QVariant(2u) << std::optional(false);
        QTest::newRow("a later desktop's word") << QVariant(7u) << std::optional<bool>();
        QTest::newRow("nonsense") << QVariant(u"dark"_s) << std::optional<bool>();
    }
    void whatThePortalSays()
    {
        QFETCH(const QVariant, scheme);
        Portal portal;
        portal.scheme = scheme;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        DesktopTheme theme;
        theme.ask();
        // A change that is sure to be heard after the answer.
        QSignalSpy changed(&theme, &DesktopTheme::changed);
        QTest::qWait(50);
        QTEST(theme.prefersDark(), "dark");
        const uint other = scheme == QVariant(1u) ? 2 : 1;
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(other));
        QTRY_COMPARE(theme.prefersDark(), std::optional(other == 1));
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1u));
        QTest::qWait(20);
        QCOMPARE(theme.prefersDark(), std::optional(other == 1));
        bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
        bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    }

private:
    QProcess m_daemon;
};

QTEST_GUILESS_MAIN(TestDesktopTheme)
#include "tst_desktoptheme.moc"
