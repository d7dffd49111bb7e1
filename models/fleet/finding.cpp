// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/finding.h"

namespace muster {

using namespace Qt::StringLiterals;

QString nameOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Low: return u"low"_s;
    case FindingSeverity::Medium: return u"medium"_s;
    case FindingSeverity::High: return u"high"_s;
    case FindingSeverity::Critical: return u"critical"_s;
    }
    return {};
}

std::optional<FindingSeverity> findingSeverityNamed(QStringView name)
{
    for (const FindingSeverity severity : allFindingSeverities) {
        if (name == nameOf(severity))
            return severity;
    }
    return std::nullopt;
}

QString nameOf(FindingState state)
{
    switch (state) {
    case FindingState::Open: return u"open"_s;
    case FindingState::Acknowledged: return u"acknowledged"_s;
    case FindingState::Muted: return u"muted"_s;
    case FindingState::Resolved: return u"resolved"_s;
    }
    return {};
}

bool isPending(const Finding &finding, Instant now)
{
    if (finding.state == FindingState::Muted)
        return finding.mutedUntil.isKnown() && finding.mutedUntil <= now;
    return finding.state == FindingState::Open;
}

bool covers(const Expectation &expectation, const Finding &finding)
{
    if (!expectation.signal.isEmpty() && expectation.signal != finding.signal)
        return false;
    if (!expectation.subject.isEmpty() && expectation.subject != finding.subject)
        return false;
    return !expectation.runner.isValid() || (expectation.runner == finding.runner && expectation.runnerCreatedAt == finding.runnerCreatedAt);
}

} // namespace muster
