// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settings.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace muster {

/// The one way from Muster to the desktop: by org.freedesktop.Notifications; where nobody answers there, unanswered() lets the tray say
/// it. In the quiet hours nothing is told; what waits is told when they end, one message for each kind. GUI thread.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(Settings &settings, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// One message; plain text, whoever wrote what is in it.
    struct Note {
        QString headline;
        QString text;
        bool isCritical = false;
        friend bool operator==(const Note &, const Note &) = default;
    };
    using Maker = std::function<std::optional<Note>()>;
    /// `kind`: a word for whoever hears activated(), `security`. `make` is asked when it is told, so that what came meanwhile is in the
    /// same message; a later one of the same kind takes its place until then.
    void tell(const QString &kind, const Maker &make);
    /// A message that is as it is; several that wait become one.
    void tell(const QString &kind, const Note &note);

    /// Whether it is quiet then; from and until are hours of the day, either being -1 means never. The end is not included, and
    /// 22 to 6 goes over midnight.
    [[nodiscard]] static bool isQuiet(int hour, int from, int until);
    /// For tests: the hour of the day instead of the clock's, and who hears the message instead of the desktop.
    void setHour(std::function<int()> hour) { m_hour = std::move(hour); }
    void setTeller(std::function<void(const Note &)> teller) { m_teller = std::move(teller); }
    /// For tests: looks at once whether the quiet hours have ended.
    void tellWaiting();

Q_SIGNALS:
    /// Somebody clicked on a message of this kind.
    void activated(const QString &kind);
    /// The desktop shows no notifications.
    void unanswered(const muster::DesktopNotifier::Note &note);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id);

private:
    void send(const QString &kind, const Note &note);

    Settings &m_settings;
    QMap<QString, Maker> m_waiting;      // by kind
    QMap<QString, QList<Note>> m_notes;  // by kind: of those that are as they are
    QHash<uint, QString> m_shown;        // number that the desktop gave: kind
    QTimer m_lookAgain;
    std::function<int()> m_hour;
    std::function<void(const Note &)> m_teller;
};

} // namespace muster
