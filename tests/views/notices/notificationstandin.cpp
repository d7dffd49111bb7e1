// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/notices/notificationstandin.h"

#include <unistd.h>

#include <vector>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *privateBusMark = "MUSTER_TEST_PRIVATE_BUS";

} // namespace

NotificationStandIn::NotificationStandIn() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notification stand-in"_s))
{
    m_isThere = m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals)
        && m_bus.registerService(u"org.freedesktop.Notifications"_s);
}

NotificationStandIn::~NotificationStandIn()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    QDBusConnection::disconnectFromBus(u"notification stand-in"_s);
}

uint NotificationStandIn::Notify(const QString &application, uint replaces, const QString &icon, const QString &summary, const QString &body, const QStringList &actions, const QVariantMap &hints, int)
{
    told.push_back({ application, icon, summary, body, actions, hints, replaces });
    return uint(told.size());
}

void onPrivateBus(char *arguments[])
{
    if (qEnvironmentVariableIsSet(privateBusMark))
        return;
    qputenv(privateBusMark, "1");
    std::vector<char *> again;
    char program[] = "dbus-run-session", separator[] = "--";
    again.push_back(program);
    again.push_back(separator);
    for (char **each = arguments; *each; ++each)
        again.push_back(*each);
    again.push_back(nullptr);
    execvp(program, again.data());
    qunsetenv(privateBusMark);   // it is not there
}

bool hasPrivateBus()
{
    return qEnvironmentVariableIsSet(privateBusMark);
}

} // namespace muster
