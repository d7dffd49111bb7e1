// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace muster {

using namespace Qt::StringLiterals;

void showDesktopNotice(const QString &headline, const QString &text)
{
    constexpr qsizetype longest = 600;   // who wants all of it opens Muster
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage notify = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // The body may be taken for markup, and names of runners are in it.
    notify << u"Muster"_s << uint(0) << u"muster"_s << headline << text.left(longest).toHtmlEscaped() << QStringList() << QVariantMap() << -1;
    bus.asyncCall(notify);
}

} // namespace muster
