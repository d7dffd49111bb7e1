// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/compliance.h"

#include "models/base/timezone.h"
#include "models/fleet/textmemo.h"
#include "models/policy/approvedreleases.h"
#include "models/policy/ownerpath.h"
#include "models/policy/rulefinder.h"

#include <QDateTime>

#include <algorithm>
#include <unordered_map>

namespace muster {

using Kind = PolicyProblem::Kind;
using Verdict = Compliance::Verdict;

namespace {

std::vector<RuleFinder::Entry> entriesOf(const std::vector<VersionRule> &rules)
{
    std::vector<RuleFinder::Entry> entries;
    entries.reserve(rules.size());
    for (const VersionRule &rule : rules)
        entries.push_back({ &rule.scopes, &rule.when });
    return entries;
}

std::vector<RuleFinder::Entry> entriesOf(const std::vector<Exemption> &exemptions, QDate today)
{
    std::vector<RuleFinder::Entry> entries;
    entries.reserve(exemptions.size());
    for (const Exemption &exemption : exemptions)
        entries.push_back({ &exemption.scopes, &exemption.when, exemption.until < today });
    return entries;
}

int gravityOf(ComplianceState state)
{
    switch (state) {
    case ComplianceState::Compliant: return 0;
    case ComplianceState::Exempt: return 1;
    case ComplianceState::InGrace: return 2;
    case ComplianceState::Unknown: return 3;
    case ComplianceState::NotApproved: return 4;
    }
    return 0;
}

} // namespace

void ComplianceCounts::add(const ComplianceCounts &other)
{
    for (std::size_t i = 0; i < of.size(); ++i)
        of[i] += other.of[i];
}

qint32 ComplianceCounts::total() const
{
    qint32 sum = 0;
    for (const qint32 count : of)
        sum += count;
    return sum;
}

bool Compliance::isWorse(const Verdict &a, const Verdict &b)
{
    if (a.state != b.state)
        return gravityOf(a.state) > gravityOf(b.state);
    if (a.daysLeft != b.daysLeft)
        return a.daysLeft < b.daysLeft;
    return a.readVersion && (!b.readVersion || *a.readVersion < *b.readVersion);
}

/// Holds a policy against a fleet: each distinct (rule, version) is judged once.
class ComplianceMaker {
public:
    ComplianceMaker(const VersionPolicy &policy, const Compliance::Facts &facts)
        : m_policy(policy), m_facts(facts), m_fleet(*facts.fleet), m_today(facts.filter.now.toDateTime().date()),
          m_rules(entriesOf(policy.rules), m_fleet, m_facts.filter), m_exemptions(entriesOf(policy.exemptions, m_today), m_fleet, m_facts.filter), m_releases(policy.rules.size())
    {
        m_result.m_fleet = facts.fleet;
    }

    Compliance make()
    {
        m_result.m_runners.reserve(std::size_t(m_fleet.size()));
        for (quint32 row = 0; row < quint32(m_fleet.size()); ++row)
            judgeRunner(row);
        warn();
        return std::move(m_result);
    }

private:
    void judgeRunner(quint32 row)
    {
        Compliance::Runner runner;
        runner.verdict = verdictOn(row);
        runner.state = m_result.m_verdicts[runner.verdict].state;
        if (runner.state != ComplianceState::Compliant && !m_policy.exemptions.empty()) {
            const quint32 exemption = m_exemptions.find(row);
            if (exemption < RuleFinder::open) {   // one of which it cannot be told excuses nobody
                runner.exemption = exemption;
                runner.state = ComplianceState::Exempt;
            }
        }
        m_result.m_counts.add(runner.state);
        m_result.m_runners.push_back(runner);
    }

    quint32 verdictOn(quint32 row)
    {
        const RunnerRow &runner = m_fleet.row(row);
        const quint32 rule = m_rules.find(row);
        if (rule == RuleFinder::open)
            return noted(Compliance::none, whyOpen(runner));
        if (rule == RuleFinder::none)
            return noted(Compliance::none, ComplianceReason::NoRule);
        quint32 worst = Compliance::none;
        for (const ManagerRow &manager : m_fleet.managers(runner)) {
            const quint32 verdict = verdictOn(rule, manager.version);
            if (verdict != worst && (worst == Compliance::none || Compliance::isWorse(m_result.m_verdicts[verdict], m_result.m_verdicts[worst])))
                worst = verdict;
        }
        if (worst == Compliance::none)
            return noted(rule, ComplianceReason::NoVersion);
        const ComplianceState state = m_result.m_verdicts[worst].state;
        if (runner.managerCount > qint32(runner.managersLoaded) && (state == ComplianceState::Compliant || state == ComplianceState::InGrace))
            return noted(rule, ComplianceReason::ManagersMissing);
        return worst;
    }

    /// Why no rule could be found. That there is no version is the plainer reason, and no rule would change it.
    ComplianceReason whyOpen(const RunnerRow &runner) const
    {
        const auto managers = m_fleet.managers(runner);
        if (std::all_of(managers.begin(), managers.end(), [this](const ManagerRow &manager) { return m_fleet.text(manager.version).empty(); }))
            return ComplianceReason::NoVersion;
        return ownerKnown(m_fleet, runner) == OwnerKnown::No ? ComplianceReason::OwnerUnknown : ComplianceReason::ConditionUnknown;
    }

    /// Of a version under a rule.
    quint32 verdictOn(quint32 rule, TextId version)
    {
        const quint64 key = quint64(rule) << 32 | version.value;
        if (key == m_lastKey)
            return m_last;
        const auto [at, isNew] = m_known.try_emplace(key, 0);
        if (isNew) {
            at->second = quint32(m_result.m_verdicts.size());
            m_result.m_verdicts.push_back(judged(rule, version));
        }
        m_lastKey = key;
        return m_last = at->second;
    }

    Verdict judged(quint32 number, TextId text)
    {
        const VersionRule &rule = m_policy.rules[number];
        Verdict verdict{ .rule = number, .version = text };
        verdict.reason = m_fleet.text(text).empty() ? ComplianceReason::NoVersion : ComplianceReason::UnreadableVersion;
        verdict.readVersion = text.isNull() ? std::nullopt : Version::parse(m_fleet.text(text));
        if (!verdict.readVersion)
            return verdict;
        if (rule.approves(*verdict.readVersion)) {
            verdict.state = ComplianceState::Compliant;
            verdict.reason = ComplianceReason::Approved;
            return verdict;
        }
        verdict.state = ComplianceState::NotApproved;
        verdict.reason = rule.deny && rule.deny->contains(*verdict.readVersion) ? ComplianceReason::Denied : ComplianceReason::NotAllowed;
        const std::vector<ApprovedRelease> &releases = releasesOf(number);
        const auto next = std::upper_bound(releases.begin(), releases.end(), *verdict.readVersion, [](const Version &version, const ApprovedRelease &release) { return version < release.version; });
        if (next == releases.end())
            return verdict;
        verdict.needed = next->version;
        const qint64 ends = next->released.startOfDay(utcZone).toSecsSinceEpoch() + std::chrono::seconds(rule.grace).count();
        const qint64 left = ends - m_facts.filter.now.seconds();
        constexpr qint64 day = 24 * 60 * 60;
        if (rule.grace.count() > 0 && m_facts.filter.now.isKnown() && left > 0) {
            verdict.state = ComplianceState::InGrace;
            verdict.daysLeft = qint16(std::min<qint64>((left + day - 1) / day, 30'000));
        }
        return verdict;
    }

    const std::vector<ApprovedRelease> &releasesOf(quint32 rule)
    {
        if (!m_releases[rule])
            m_releases[rule] = approvedReleases(m_policy.rules[rule], m_facts.catalogue);
        return *m_releases[rule];
    }

    /// An unknown without a version.
    quint32 noted(quint32 rule, ComplianceReason reason)
    {
        // Reasons are few, and version ids of real texts begin higher than any of them.
        const quint64 key = 1ULL << 63 | quint64(reason) << 40 | rule;
        const auto [at, isNew] = m_known.try_emplace(key, 0);
        if (isNew) {
            at->second = quint32(m_result.m_verdicts.size());
            m_result.m_verdicts.push_back({ .reason = reason, .rule = rule });
        }
        return at->second;
    }

    template <class Entries>
    void warnOfScopes(const Entries &entries, const std::vector<std::vector<bool>> &used)
    {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            for (std::size_t scope = 0; scope < entries[i].scopes.size(); ++scope) {
                const PolicyPlace at = scope < entries[i].scopesAt.size() ? entries[i].scopesAt[scope] : entries[i].at;
                if (!used[i][scope])
                    m_result.m_warnings.push_back({ .kind = Kind::ScopeMatchesNothing, .at = at, .argument = entries[i].scopes[scope].toString() });
            }
        }
    }

    void warn()
    {
        if (m_fleet.isComplete()) {
            warnOfScopes(m_policy.rules, m_rules.used());
            warnOfScopes(m_policy.exemptions, m_exemptions.used());
        }
        for (const Exemption &exemption : m_policy.exemptions) {
            if (m_today.isValid() && exemption.until < m_today)
                m_result.m_warnings.push_back({ .kind = Kind::ExemptionExpired, .at = exemption.untilAt, .argument = exemption.until.toString(Qt::ISODate) });
        }
        std::stable_sort(m_result.m_warnings.begin(), m_result.m_warnings.end(), [](const PolicyProblem &a, const PolicyProblem &b) { return a.at.line < b.at.line; });
    }

    const VersionPolicy &m_policy;
    const Compliance::Facts &m_facts;
    const Snapshot &m_fleet;
    QDate m_today;
    RuleFinder m_rules;
    RuleFinder m_exemptions;
    std::vector<std::optional<std::vector<ApprovedRelease>>> m_releases;   // per rule, once asked for
    std::unordered_map<quint64, quint32> m_known;   // by rule and version, or rule and reason
    quint64 m_lastKey = ~0ULL;
    quint32 m_last = 0;
    Compliance m_result;
};

Compliance Compliance::evaluate(const VersionPolicy &policy, const Facts &facts)
{
    return ComplianceMaker(policy, facts).make();
}

} // namespace muster
