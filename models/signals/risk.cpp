// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/risk.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace muster {

namespace {

/// How sure one sign alone makes that something is wrong.
constexpr std::array riskWeights{ 0.08, 0.25, 0.55, 0.9 };   // by FindingSeverity

} // namespace

int scoreOf(const std::vector<FindingSeverity> &severities)
{
    double innocent = 1;
    for (const FindingSeverity severity : severities)
        innocent *= 1 - riskWeights[std::size_t(severity)];
    return int(std::lround(100 * (1 - innocent)));
}

std::vector<RunnerRisk> risksOf(const std::vector<Finding> &findings, Instant now, RisksOf which)
{
    std::vector<RunnerRisk> risks;
    QHash<std::pair<qint64, quint32>, int> places;
    for (quint32 i = 0; i < quint32(findings.size()); ++i) {
        const Finding &finding = findings[i];
        const bool asks = isPending(finding, now);
        if (!asks && which != RisksOf::Everything && !(which == RisksOf::Undecided && finding.state == FindingState::Acknowledged))
            continue;
        const std::pair key{ finding.runner.value, finding.runnerCreatedAt.packed() };
        const auto known = places.constFind(key);
        const int at = known == places.cend() ? int(risks.size()) : *known;
        if (known == places.cend()) {
            places.insert(key, at);
            risks.push_back({ .runner = finding.runner, .createdAt = finding.runnerCreatedAt });
        }
        RunnerRisk &risk = risks[std::size_t(at)];
        risk.findings.push_back(i);
        risk.pending += asks ? 1 : 0;
        risk.worst = std::max(risk.worst, finding.severity);
        risk.lastSeen = std::max(risk.lastSeen, finding.lastSeen);
    }
    for (RunnerRisk &risk : risks) {
        std::stable_sort(risk.findings.begin(), risk.findings.end(), [&](quint32 a, quint32 b) {
            return findings[a].severity != findings[b].severity ? findings[a].severity > findings[b].severity : findings[a].lastSeen > findings[b].lastSeen;
        });
        // The same sign at three machines is one sign: only the gravest of each signal counts.
        std::vector<FindingSeverity> severities;
        std::vector<const QString *> counted;
        for (const quint32 i : risk.findings) {
            const Finding &finding = findings[i];
            if ((!isPending(finding, now) && finding.state != FindingState::Acknowledged) || std::any_of(counted.begin(), counted.end(), [&finding](const QString *each) { return *each == finding.signal; }))
                continue;
            counted.push_back(&finding.signal);
            severities.push_back(finding.severity);
        }
        risk.score = scoreOf(severities);
    }
    std::stable_sort(risks.begin(), risks.end(), [](const RunnerRisk &a, const RunnerRisk &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.lastSeen != b.lastSeen ? a.lastSeen > b.lastSeen : a.runner < b.runner;
    });
    return risks;
}

} // namespace muster
