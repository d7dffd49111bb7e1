// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/findingbook.h"

#include <QSet>

#include <algorithm>

namespace muster {

namespace {

/// What was found before and is found again is no news.
bool addEvidence(std::vector<Evidence> &known, const std::vector<Evidence> &more)
{
    bool hasNews = false;
    for (const Evidence &each : more) {
        if (std::find(known.begin(), known.end(), each) != known.end())
            continue;
        known.push_back(each);
        hasNews = true;
    }
    if (known.size() > Finding::mostEvidence)
        known.erase(known.begin(), known.end() - qptrdiff(Finding::mostEvidence));
    return hasNews;
}

/// A contact that is a minute later says the same about a state.
bool saysTheSame(const std::vector<Evidence> &a, const std::vector<Evidence> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Evidence &one, const Evidence &other) { return one.fact == other.fact && one.before == other.before && one.now == other.now; });
}

} // namespace

FindingBook::FindingBook(std::vector<Finding> findings, std::vector<Expectation> expectations) : m_findings(std::move(findings)), m_expectations(std::move(expectations))
{
    m_index.reserve(qsizetype(m_findings.size()));
    for (int i = 0; i < int(m_findings.size()); ++i)
        m_index.insert(m_findings[std::size_t(i)].id, i);
}

const Finding *FindingBook::find(qint64 id) const
{
    const auto at = m_index.constFind(id);
    return at == m_index.cend() ? nullptr : &m_findings[std::size_t(*at)];
}

qint64 FindingBook::idOf(const Finding &finding)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    const auto mix = [&hash](quint64 value) {
        for (int i = 0; i < 8; ++i)
            hash = (hash ^ (value >> (8 * i) & 0xff)) * 0x100000001b3ULL;
    };
    for (const QString *text : { &finding.signal, &finding.subject }) {
        for (const QChar c : *text)
            hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
        mix(0xffff);
    }
    mix(quint64(finding.runner.value));
    mix(finding.runnerCreatedAt.packed());
    hash = (hash ^ (hash >> 31)) * 0x9e3779b97f4a7c15ULL;
    return qint64((hash >> 12) | 1);
}

bool FindingBook::isExpected(const Finding &finding) const
{
    return std::any_of(m_expectations.begin(), m_expectations.end(), [&finding](const Expectation &each) { return covers(each, finding); });
}

FindingBook::Outcome FindingBook::take(const SignalLook &look, Instant asOf)
{
    Outcome outcome;
    QSet<qint64> raised;
    raised.reserve(qsizetype(look.findings.size()));
    for (const Finding &found : look.findings) {
        if (isExpected(found))
            continue;
        Finding finding = found;
        finding.id = idOf(finding);
        raised.insert(finding.id);
        const Signal *signal = signalNamed(finding.signal);
        if (const auto at = m_index.constFind(finding.id); at != m_index.cend())
            meet(m_findings[std::size_t(*at)], finding, signal && signal->kind == Signal::Kind::State, outcome);
        else
            add(std::move(finding), outcome);
    }
    QSet<QString> states;
    for (const QString &id : look.looked) {
        if (const Signal *signal = signalNamed(id); signal && signal->kind == Signal::Kind::State)
            states.insert(id);
    }
    for (Finding &known : m_findings) {
        if (!known.stands || !states.contains(known.signal) || raised.contains(known.id))
            continue;
        known.stands = false;
        if (known.state != FindingState::Resolved) {
            known.state = FindingState::Resolved;
            known.reason.clear();
            known.decidedBy.clear();
            known.decidedAt = asOf;
        }
        outcome.changed.push_back(known);
    }
    return outcome;
}

void FindingBook::add(Finding finding, Outcome &outcome)
{
    m_index.insert(finding.id, int(m_findings.size()));
    outcome.opened.push_back(finding);
    outcome.changed.push_back(finding);
    m_findings.push_back(std::move(finding));
}

void FindingBook::meet(Finding &known, const Finding &again, bool isState, Outcome &outcome)
{
    const bool isBack = known.state == FindingState::Resolved && (!isState || !known.stands);
    bool hasNews = isBack || known.stands != again.stands || known.severity < again.severity;
    if (isState && !saysTheSame(known.evidence, again.evidence)) {
        hasNews = true;
        known.evidence = again.evidence;
    } else if (!isState && addEvidence(known.evidence, again.evidence)) {
        hasNews = true;
        known.times += again.times;
    }
    if (!hasNews)
        return;
    known.stands = true;
    known.severity = std::max(known.severity, again.severity);
    known.runnerName = again.runnerName;
    known.ownerPath = again.ownerPath;
    known.lastSeen = again.lastSeen;
    if (isBack) {
        known.state = FindingState::Open;
        known.reason.clear();
        known.decidedBy.clear();
        known.decidedAt = {};
        outcome.opened.push_back(known);
    }
    outcome.changed.push_back(known);
}

std::vector<Finding> FindingBook::decide(const std::vector<qint64> &ids, const FindingDecision &decision)
{
    std::vector<Finding> changed;
    for (const qint64 id : ids) {
        const auto at = m_index.constFind(id);
        if (at == m_index.cend())
            continue;
        Finding &finding = m_findings[std::size_t(*at)];
        finding.state = decision.state;
        finding.mutedUntil = decision.state == FindingState::Muted ? decision.mutedUntil : Instant();
        finding.reason = decision.reason;
        finding.decidedBy = decision.by;
        finding.decidedAt = decision.at;
        changed.push_back(finding);
    }
    return changed;
}

std::vector<Finding> FindingBook::expect(const Expectation &expectation)
{
    m_expectations.push_back(expectation);
    std::vector<qint64> covered;
    for (const Finding &finding : m_findings) {
        if (finding.state != FindingState::Resolved && covers(expectation, finding))
            covered.push_back(finding.id);
    }
    return decide(covered, { .state = FindingState::Resolved, .reason = expectation.reason, .by = expectation.decidedBy, .at = expectation.decidedAt });
}

} // namespace muster
