// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/notices/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QTime>

#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds lookAgainAfter{ 60 };
constexpr int answerWithinMs = 3000;
constexpr qsizetype longestText = 600;   // who wants all of it opens Muster
constexpr qsizetype mostJoined = 5;

constexpr auto service = "org.freedesktop.Notifications"_L1, path = "/org/freedesktop/Notifications"_L1;

} // namespace

DesktopNotifier::DesktopNotifier(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings), m_hour([] { return QTime::currentTime().hour(); })
{
    m_lookAgain.setInterval(lookAgainAfter);
    connect(&m_lookAgain, &QTimer::timeout, this, &DesktopNotifier::tellWaiting);
}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::isQuiet(int hour, int from, int until)
{
    if (from < 0 || until < 0 || from == until)
        return false;
    return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

void DesktopNotifier::tell(const QString &kind, const Maker &make)
{
    m_waiting.insert(kind, make);
    tellWaiting();
}

void DesktopNotifier::tell(const QString &kind, const Note &note)
{
    m_notes[kind] += note;
    tell(kind, [this, kind]() -> std::optional<Note> {
        const QList<Note> notes = m_notes.take(kind);
        if (notes.size() <= 1)
            return notes.isEmpty() ? std::nullopt : std::optional(notes.first());
        Note one{ tr("%Ln message(s) while it was quiet", nullptr, int(notes.size())), {}, false };
        QStringList lines;
        for (const Note &each : notes) {
            one.isCritical |= each.isCritical;
            if (lines.size() < mostJoined)
                lines += each.headline;
        }
        one.text = lines.join(u'\n');
        return one;
    });
}

void DesktopNotifier::tellWaiting()
{
    if (isQuiet(m_hour(), m_settings.quietFrom(), m_settings.quietUntil())) {
        if (!m_waiting.isEmpty())
            m_lookAgain.start();
        return;
    }
    m_lookAgain.stop();
    const QMap<QString, Maker> due = std::exchange(m_waiting, {});
    for (auto each = due.cbegin(); each != due.cend(); ++each) {
        if (const std::optional<Note> note = each.value()())
            send(each.key(), *note);
    }
}

void DesktopNotifier::send(const QString &kind, const Note &note)
{
    if (m_teller)
        return m_teller(note);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT unanswered(note);
        return;
    }
    if (m_shown.isEmpty()) {   // made twice it would be heard twice; while nothing is shown nothing can be clicked
        bus.disconnect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint,QString)));
        bus.disconnect(service, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint)));
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint,QString)));
        bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{ { u"urgency"_s, QVariant::fromValue(uchar(note.isCritical ? 2 : 1)) }, { u"desktop-entry"_s, QGuiApplication::desktopFileName() } };
    //: button of a notification: brings the window to the front
    const QStringList actions{ u"default"_s, tr("Show") };
    // The text may be taken for markup, and names of runners are in it.
    call << QGuiApplication::applicationDisplayName() << uint(0) << u"muster"_s << note.headline << note.text.left(longestText).toHtmlEscaped() << actions << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call, answerWithinMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, note, kind](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<uint> reply = *finished;
        if (reply.isError())
            Q_EMIT unanswered(note);
        else
            m_shown.insert(reply.value(), kind);
        finished->deleteLater();
    });
}

void DesktopNotifier::takeAction(uint id, const QString &)
{
    // Every program's clicks are told to all.
    if (const auto shown = m_shown.constFind(id); shown != m_shown.cend())
        Q_EMIT activated(*shown);
}

void DesktopNotifier::takeClosed(uint id)
{
    m_shown.remove(id);
}

} // namespace muster
