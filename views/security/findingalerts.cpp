// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/findingalerts.h"

#include "models/automation/signalwatch.h"
#include "models/base/hostiletext.h"
#include "models/wording/signaltext.h"
#include "views/widgets/icons.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QSet>
#include <QSystemTrayIcon>
#include <QTime>
#include <QWidget>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAlertLines = 5;
constexpr std::chrono::milliseconds gatheringFor{ 3000 }, lookAgainAfter{ 60'000 };

/// nullopt: nothing is told.
std::optional<FindingSeverity> leastToTell(Settings::AlertLevel level)
{
    switch (level) {
    case Settings::AlertLevel::High: return FindingSeverity::High;
    case Settings::AlertLevel::Critical: return FindingSeverity::Critical;
    case Settings::AlertLevel::Medium: return FindingSeverity::Medium;
    case Settings::AlertLevel::Low: return FindingSeverity::Low;
    case Settings::AlertLevel::Off: break;
    }
    return std::nullopt;
}

} // namespace

FindingAlerts::FindingAlerts(Settings &settings, QWidget *window) : QObject(window), m_settings(settings), m_window(window)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringFor);
    connect(&m_gathering, &QTimer::timeout, this, &FindingAlerts::tell);
}

FindingAlerts::~FindingAlerts() = default;

void FindingAlerts::setWatch(SignalWatch *watch)
{
    if (m_watch)
        m_watch->disconnect(this);
    m_watch = watch;
    m_untold.clear();
    if (watch)
        connect(watch, &SignalWatch::opened, this, &FindingAlerts::gather);
    else
        setGraveRunners(0);
}

void FindingAlerts::gather(const std::vector<Finding> &findings)
{
    const auto least = leastToTell(m_settings.alertLevel());
    for (const Finding &finding : findings) {
        if (least && finding.severity >= *least)
            m_untold.push_back(finding);
    }
    if (!m_untold.empty() && !m_gathering.isActive())
        m_gathering.start();
}

bool FindingAlerts::isQuiet(int hour, int from, int until)
{
    if (from < 0 || until < 0 || from == until)
        return false;
    return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

void FindingAlerts::tell()
{
    if (m_untold.empty())
        return;
    if (isQuiet(QTime::currentTime().hour(), m_settings.quietFrom(), m_settings.quietUntil())) {
        QTimer::singleShot(lookAgainAfter, this, &FindingAlerts::tell);
        return;
    }
    const Note note = noteOf(std::exchange(m_untold, {}));
    if (m_teller)
        m_teller(note);
    else
        show(note);
}

FindingAlerts::Note FindingAlerts::noteOf(const std::vector<Finding> &findings)
{
    std::vector<const Finding *> sorted;
    QSet<qint64> runners;
    for (const Finding &finding : findings) {
        sorted.push_back(&finding);
        runners.insert(finding.runner.value);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding *a, const Finding *b) { return a->severity > b->severity; });
    Note note;
    if (sorted.empty())
        return note;
    note.isCritical = sorted.front()->severity == FindingSeverity::Critical;
    note.headline = findings.size() == 1 ? signalTitle(sorted.front()->signal)
                                         : tr("%Ln finding(s) at %1", nullptr, int(findings.size())).arg(tr("%Ln runner(s)", nullptr, int(runners.size())));
    QStringList lines;
    for (const Finding *finding : sorted) {
        if (lines.size() == mostAlertLines) {
            lines += tr("… and %Ln more", nullptr, int(sorted.size()) - mostAlertLines);
            break;
        }
        //: a severity, the title of a finding, and the runner
        lines += tr("%1: %2, %3").arg(severityText(finding->severity), signalTitle(finding->signal), findingPlaceText(*finding));
    }
    note.text = lines.join(u'\n');
    return note;
}

void FindingAlerts::show(const Note &note)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // The text may be taken for markup.
    const QVariantMap hints{ { u"urgency"_s, QVariant::fromValue(uchar(note.isCritical ? 2 : 1)) }, { u"desktop-entry"_s, QGuiApplication::desktopFileName() } };
    call << QGuiApplication::applicationDisplayName() << uint(0) << u"muster"_s << note.headline << note.text.toHtmlEscaped() << QStringList{} << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 3000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, note](QDBusPendingCallWatcher *finished) {
        if (finished->isError())
            showInTray(note);
        finished->deleteLater();
    });
}

QSystemTrayIcon *FindingAlerts::tray()
{
    if (!m_tray && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = std::make_unique<QSystemTrayIcon>(m_window->windowIcon());
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &FindingAlerts::activated);
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &FindingAlerts::activated);
    }
    return m_tray.get();
}

void FindingAlerts::showInTray(const Note &note)
{
    if (QSystemTrayIcon *icon = tray()) {
        icon->show();
        icon->showMessage(note.headline, note.text, note.isCritical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
    }
}

void FindingAlerts::setGraveRunners(int runners)
{
    if (runners == 0 || m_settings.alertLevel() == Settings::AlertLevel::Off) {
        m_tray.reset();
        return;
    }
    if (QSystemTrayIcon *icon = tray()) {
        icon->setToolTip(tr("%Ln runner(s) with grave findings", nullptr, runners));
        icon->show();
    }
}

} // namespace muster
