// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signal.h"

#include <algorithm>

namespace muster {

void FindingSink::raise(const RunnerRow &row, Sign sign)
{
    const Snapshot &fleet = m_input.now();
    Finding finding;
    finding.runner = row.id;
    finding.runnerCreatedAt = row.createdAt;
    finding.runnerName = fleet.string(row.description);
    finding.ownerPath = fleet.string(fleet.owner(row.owner).fullPath);
    add(std::move(finding), std::move(sign));
}

void FindingSink::raise(Sign sign)
{
    add({}, std::move(sign));
}

void FindingSink::add(Finding finding, Sign &&sign)
{
    // What a person chose goes before what the signal itself makes of it.
    if (const auto chosen = m_input.settings().severities.constFind(QLatin1String(m_signal->id)); chosen != m_input.settings().severities.cend())
        sign.severity = *chosen;
    // Neighbours only: a signal tells of one runner after the other.
    for (auto last = m_findings.rbegin(); last != m_findings.rend() && last->runner == finding.runner && last->signal == QLatin1String(m_signal->id); ++last) {
        if (last->subject != sign.subject)
            continue;
        std::move(sign.evidence.begin(), sign.evidence.end(), std::back_inserter(last->evidence));
        ++last->times;
        if (last->evidence.size() > Finding::mostEvidence)
            last->evidence.erase(last->evidence.begin(), last->evidence.end() - qptrdiff(Finding::mostEvidence));
        last->severity = std::max(last->severity, sign.severity.value_or(m_signal->severity));
        return;
    }
    finding.signal = QLatin1String(m_signal->id);
    finding.severity = sign.severity.value_or(m_signal->severity);
    finding.subject = std::move(sign.subject);
    finding.evidence = std::move(sign.evidence);
    if (finding.evidence.size() > Finding::mostEvidence)
        finding.evidence.erase(finding.evidence.begin(), finding.evidence.end() - qptrdiff(Finding::mostEvidence));
    finding.firstSeen = finding.lastSeen = m_input.now().asOf();
    m_findings.push_back(std::move(finding));
}

} // namespace muster
