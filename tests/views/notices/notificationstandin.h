// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace muster {

/// Stands in for a desktop's org.freedesktop.Notifications: keeps what it was told. On a connection of its own, so that calls really go
/// over the bus; use it on a private one, see onPrivateBus().
class NotificationStandIn final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    NotificationStandIn();
    ~NotificationStandIn() override;

    /// The bus let it have the name.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    struct Told {
        QString application, icon, summary, body;
        QStringList actions;
        QVariantMap hints;
        uint replaces = 0;
    };
    std::vector<Told> told;   ///< numbers are 1, 2, …
    /// As if somebody had clicked on it.
    void click(uint id) { Q_EMIT ActionInvoked(id, QStringLiteral("default")); }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the names on the bus
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary, const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    Q_SCRIPTABLE QStringList GetCapabilities() { return { QStringLiteral("body"), QStringLiteral("actions") }; }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
    // NOLINTEND(readability-identifier-naming)

private:
    QDBusConnection m_bus;
    bool m_isThere = false;
};

/// Runs this program again on a session bus of its own, and does not come back; returns there, and where there is no dbus-run-session.
/// At the very beginning of main().
void onPrivateBus(char *arguments[]);
/// onPrivateBus() got one.
[[nodiscard]] bool hasPrivateBus();

} // namespace muster
