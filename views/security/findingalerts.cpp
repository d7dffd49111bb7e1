// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/findingalerts.h"

#include "models/automation/signalwatch.h"
#include "models/wording/signaltext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAlertLines = 5;
constexpr std::chrono::milliseconds gatheringFor{ 3000 };

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

FindingAlerts::FindingAlerts(Settings &settings, DesktopNotifier &notifier, QObject *parent) : QObject(parent), m_settings(settings), m_notifier(notifier)
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

void FindingAlerts::tell()
{
    // What is found until the quiet hours end is in the same message.
    m_notifier.tell(kind, [self = QPointer(this)]() -> std::optional<DesktopNotifier::Note> {
        if (!self || self->m_untold.empty())
            return std::nullopt;
        return noteOf(std::exchange(self->m_untold, {}));
    });
}

DesktopNotifier::Note FindingAlerts::noteOf(const std::vector<Finding> &findings)
{
    std::vector<const Finding *> sorted;
    QSet<qint64> runners;
    for (const Finding &finding : findings) {
        sorted.push_back(&finding);
        runners.insert(finding.runner.value);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding *a, const Finding *b) { return a->severity > b->severity; });
    DesktopNotifier::Note note;
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

} // namespace muster
