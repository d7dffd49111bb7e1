// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupdecision.h"

#include "models/fleet/cleanup/silence.h"
#include "models/policy/cleanupkeepers.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <optional>
#include <tuple>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Act = CleanupDecision::Act;
using Reason = CleanupDecision::Reason;
using Item = CleanupDecision::Item;
using State = QuarantineRecord::State;

Instant later(Instant moment, std::chrono::hours span)
{
    return moment.isKnown() ? Instant::fromSeconds(moment.seconds() + std::chrono::seconds(span).count()) : Instant::unknown();
}

/// The work on one decision. Rules are run one after the other, so that a runner falls under the first that takes it.
class CleanupDecider {
public:
    CleanupDecider(const CleanupPolicy &policy, const CleanupFacts &facts)
        : m_policy(policy), m_facts(facts), m_fleet(*facts.fleet), m_now(facts.filter.now), m_recordOf(std::size_t(m_fleet.size()), CleanupDecision::none),
          m_isSettled(std::size_t(m_fleet.size()), false), m_stock(m_fleet), m_ranks(m_fleet)
    {
    }

    CleanupDecision decide()
    {
        m_signs.reserve(m_isSettled.size());
        for (const RunnerRow &row : m_fleet.rows())
            m_signs.push_back(lastSignOf(m_fleet, row));
        matchRecords();
        findSilent();
        std::vector<quint32> order(m_policy.rules.size());
        std::iota(order.begin(), order.end(), 0U);
        if (m_facts.isPreview)
            std::stable_partition(order.begin(), order.end(), [this](quint32 rule) { return m_policy.rules[rule].isOn; });
        for (const quint32 rule : order) {
            if (isRun(rule))
                run(rule);
        }
        std::sort(m_decision.items.begin(), m_decision.items.end(), [](const Item &a, const Item &b) { return a.row < b.row; });
        return std::move(m_decision);
    }

private:
    /// A runner that the rule would take, if nothing speaks against it.
    struct Candidate {
        quint32 row = 0;
        bool isFromQuarantine = false;
        Instant silentSince;
        Instant due;
    };
    [[nodiscard]] bool isRun(quint32 rule) const
    {
        return m_facts.rules.empty() ? m_policy.rules[rule].isOn : rule < m_facts.rules.size() && m_facts.rules[rule];
    }
    [[nodiscard]] const QuarantineRecord *recordOf(quint32 row) const
    {
        return m_recordOf[row] == CleanupDecision::none ? nullptr : &m_facts.past.records[m_recordOf[row]];
    }
    void add(quint32 row, quint32 rule, Act act, Reason reason, Instant due = {})
    {
        m_decision.items.push_back({ row, rule, m_recordOf[row], act, reason, m_signs[row], due });
        m_isSettled[row] = true;
    }

    /// Which record is about which runner; what is in quarantine takes no jobs, and belongs to the rule that put it there.
    void matchRecords()
    {
        QHash<QString, quint32> rules;
        for (quint32 rule = 0; rule < m_policy.rules.size(); ++rule)
            rules.insert(m_policy.rules[rule].name, rule);
        m_ofRule.resize(m_policy.rules.size());
        for (quint32 at = 0; at < m_facts.past.records.size(); ++at) {
            const QuarantineRecord &record = m_facts.past.records[at];
            const auto found = m_fleet.find(record.runner);
            if (!found || (m_fleet.row(*found).createdAt.isKnown() && m_fleet.row(*found).createdAt != record.createdAt)) {
                if (m_fleet.isComplete())
                    m_decision.outlived.push_back(record.runner);
                continue;
            }
            const auto row = quint32(*found);
            m_recordOf[row] = at;
            if (record.state != State::Quarantined)
                continue;
            if (m_stock.knows(m_fleet.row(row).tags))
                m_stock.take(m_fleet.row(row).tags);
            const quint32 rule = rules.value(record.rule, CleanupDecision::none);
            if (rule == CleanupDecision::none || !isRun(rule))
                add(row, rule, Act::Wait, Reason::OtherRule, record.deleteAfter);
            else
                m_ofRule[rule].push_back(row);
        }
    }

    /// Most of a fleet is not silent for as long as any rule wants, and is asked about by none.
    void findSilent()
    {
        std::optional<std::chrono::hours> least;
        for (quint32 rule = 0; rule < m_policy.rules.size(); ++rule) {
            if (isRun(rule))
                least = std::min(least.value_or(std::chrono::hours::max()), m_policy.rules[rule].silent);
        }
        for (quint32 row = 0; least && row < m_isSettled.size(); ++row) {
            const bool isInQuarantine = recordOf(row) && recordOf(row)->state == State::Quarantined;
            if (!m_isSettled[row] && !isInQuarantine && isSilent(m_signs[row], *least))
                m_silent.push_back(row);
        }
    }
    [[nodiscard]] bool isSilent(Instant since, std::chrono::hours span) const
    {
        const auto age = since.age(m_now);
        return age && *age >= span;
    }

    void run(quint32 number)
    {
        const CleanupRule &rule = m_policy.rules[number];
        CleanupKeepers keepers(rule.keep, m_fleet, m_ranks);
        std::vector<Candidate> candidates = dueFromQuarantine(number, keepers);
        const std::vector<Candidate> silent = silentOnes(number, keepers);
        candidates.insert(candidates.end(), silent.begin(), silent.end());
        int takenNow = 0;
        const auto takenToday = int(std::count_if(m_facts.past.takings.begin(), m_facts.past.takings.end(), [&](const CleanupTaking &taking) { return taking.rule == rule.name; }));
        for (const Candidate &candidate : candidates) {
            if (const auto against = objection(rule, candidate)) {
                refuse(number, candidate, *against);
            } else if (rule.action == CleanupAction::Report && !candidate.isFromQuarantine) {
                add(candidate.row, number, Act::Report, Reason::Silent);
            } else if (takenNow >= rule.mostPerRun) {
                refuse(number, candidate, Reason::LaterRun);
            } else if (takenNow + takenToday >= rule.mostPerDay) {
                refuse(number, candidate, Reason::LaterDay);
            } else {
                ++takenNow;
                take(number, candidate);
            }
        }
    }

    void take(quint32 number, const Candidate &candidate)
    {
        const CleanupRule &rule = m_policy.rules[number];
        if (candidate.isFromQuarantine)
            return add(candidate.row, number, Act::Delete, Reason::GraceOver, candidate.due);
        if (m_stock.knows(m_fleet.row(candidate.row).tags))
            m_stock.take(m_fleet.row(candidate.row).tags);
        if (rule.action == CleanupAction::Delete)
            add(candidate.row, number, Act::Delete, Reason::Silent, m_now);
        else
            add(candidate.row, number, Act::Quarantine, Reason::Silent, later(m_now, rule.grace));
    }

    void refuse(quint32 number, const Candidate &candidate, Reason reason)
    {
        if (candidate.isFromQuarantine)
            add(candidate.row, number, Act::Wait, reason, candidate.due);
        else
            add(candidate.row, number, Act::Keep, reason);
    }

    /// What is in quarantine by this rule: released, waiting, or due. Oldest promise first.
    std::vector<Candidate> dueFromQuarantine(quint32 number, CleanupKeepers &keepers)
    {
        const CleanupRule &rule = m_policy.rules[number];
        const std::vector<quint32> &rows = m_ofRule[number];
        const std::vector<Tri> selected = rule.select.answers(m_fleet, rows, m_facts.filter);
        std::vector<Candidate> due;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const quint32 row = rows[i];
            const QuarantineRecord &record = *recordOf(row);
            const RunnerRow &runner = m_fleet.row(row);
            // A longer grace in the policy of today delays; a shorter one does not break the note's promise.
            const Instant deleteAfter = std::max(record.deleteAfter, later(record.pausedAt, rule.grace));
            const std::optional<Reason> kept = keepers.reason(row);
            const bool isKeptForSure = kept && *kept != Reason::TagsUnknown && *kept != Reason::OwnerUnknown;
            if (m_signs[row].isKnown() && m_signs[row] > record.lastSign)
                add(row, number, Act::Release, Reason::CameBack);
            else if (runner.paused == Tri::No)
                add(row, number, Act::Release, Reason::Unpaused);
            else if (selected[i] == Tri::No || isKeptForSure || rule.action == CleanupAction::Report || (runner.type == RunnerType::Instance && !rule.takesInstance))
                add(row, number, Act::Release, Reason::NoLongerMeant);
            else if (!m_signs[row].isKnown() || runner.paused == Tri::Unknown || selected[i] == Tri::Unknown || kept || !record.lastSign.isKnown() || !deleteAfter.isKnown())
                add(row, number, Act::Wait, Reason::NotSaid, deleteAfter);
            else if (m_now < deleteAfter)
                add(row, number, Act::Wait, Reason::InGrace, deleteAfter);
            else
                due.push_back({ row, true, m_signs[row], deleteAfter });
        }
        std::sort(due.begin(), due.end(), [](const Candidate &a, const Candidate &b) { return std::tie(a.due, a.row) < std::tie(b.due, b.row); });
        return due;
    }

    /// Since when the rule may count a runner's silence: its last sign of life, or that somebody let it go.
    [[nodiscard]] Instant silentSince(quint32 row) const
    {
        const QuarantineRecord *record = recordOf(row);
        return record && record->state == State::Spared && m_signs[row].isKnown() ? std::max(m_signs[row], record->pausedAt) : m_signs[row];
    }

    /// Whom the rule selects and nobody keeps. Longest silence first.
    std::vector<Candidate> silentOnes(quint32 number, CleanupKeepers &keepers)
    {
        const CleanupRule &rule = m_policy.rules[number];
        const auto isLong = [&](Instant since) { return isSilent(since, rule.silent); };
        std::erase_if(m_silent, [this](quint32 row) { return m_isSettled[row]; });
        std::vector<quint32> rows;
        std::copy_if(m_silent.begin(), m_silent.end(), std::back_inserter(rows), [&](quint32 row) { return isLong(m_signs[row]); });
        const std::vector<Tri> selected = rule.select.answers(m_fleet, rows, m_facts.filter);
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (selected[i] != Tri::Yes)
                continue;
            const quint32 row = rows[i];
            if (!isLong(silentSince(row)))
                add(row, number, Act::Keep, Reason::Spared);
            else if (m_fleet.row(row).type == RunnerType::Instance && !rule.takesInstance)
                add(row, number, Act::Keep, Reason::InstanceRunner);
            else if (const auto kept = keepers.reason(row))
                add(row, number, Act::Keep, *kept);
            else
                candidates.push_back({ row, false, silentSince(row), {} });
        }
        std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return std::tie(a.silentSince, a.row) < std::tie(b.silentSince, b.row); });
        return candidates;
    }

    /// What speaks against taking it now, whoever is taken before.
    [[nodiscard]] std::optional<Reason> objection(const CleanupRule &rule, const Candidate &candidate) const
    {
        const RunnerRow &row = m_fleet.row(candidate.row);
        if (row.runningJobs > 0 || row.execution == JobExecution::Busy)
            return Reason::RunningJob;
        const bool changes = rule.action != CleanupAction::Report;
        if (changes && row.runningJobs < 0 && row.execution != JobExecution::Idle)
            return Reason::JobsUnknown;
        const bool pauses = rule.action == CleanupAction::Quarantine && !candidate.isFromQuarantine;
        if (changes && (row.canDelete != Tri::Yes || (pauses && row.canUpdate != Tri::Yes)))
            return Reason::NotAllowed;
        const int stays = candidate.isFromQuarantine ? 0 : 1;   // what is in quarantine is no part of the stock any more
        if (rule.keep.atLeast > 0 && m_stock.left(row.tags) - stays < rule.keep.atLeast)
            return Reason::KeptForTagSet;
        return std::nullopt;
    }

    const CleanupPolicy &m_policy;
    const CleanupFacts &m_facts;
    const Snapshot &m_fleet;
    const Instant m_now;
    std::vector<Instant> m_signs;                  // by row
    std::vector<quint32> m_recordOf;               // by row
    std::vector<std::vector<quint32>> m_ofRule;    // rows in quarantine
    std::vector<bool> m_isSettled;                 // by row: there is an item
    std::vector<quint32> m_silent;                 // rows that some rule may ask about, ascending; settled ones go with the next rule
    TagSetStock m_stock;
    OwnerRanks m_ranks;
    CleanupDecision m_decision;
};

} // namespace

int CleanupDecision::count(Act act) const
{
    return int(std::count_if(items.begin(), items.end(), [act](const Item &item) { return item.act == act; }));
}

int CleanupDecision::count(Act act, quint32 rule) const
{
    return int(std::count_if(items.begin(), items.end(), [act, rule](const Item &item) { return item.act == act && item.rule == rule; }));
}

CleanupDecision decideCleanup(const CleanupPolicy &policy, const CleanupFacts &facts)
{
    return CleanupDecider(policy, facts).decide();
}

QString nameOf(CleanupDecision::Act act)
{
    switch (act) {
    case Act::Release: return u"release"_s;
    case Act::Delete: return u"delete"_s;
    case Act::Quarantine: return u"quarantine"_s;
    case Act::Report: return u"report"_s;
    case Act::Wait: return u"wait"_s;
    case Act::Keep: break;
    }
    return u"keep"_s;
}

QString nameOf(CleanupDecision::Reason reason)
{
    switch (reason) {
    case Reason::Silent: return u"silent"_s;
    case Reason::GraceOver: return u"grace_over"_s;
    case Reason::CameBack: return u"came_back"_s;
    case Reason::Unpaused: return u"unpaused"_s;
    case Reason::NoLongerMeant: return u"no_longer_meant"_s;
    case Reason::InGrace: return u"in_grace"_s;
    case Reason::NotSaid: return u"not_said"_s;
    case Reason::OtherRule: return u"other_rule"_s;
    case Reason::KeptByTag: return u"kept_by_tag"_s;
    case Reason::KeptByName: return u"kept_by_name"_s;
    case Reason::KeptAsNewest: return u"kept_as_newest"_s;
    case Reason::KeptForTagSet: return u"kept_for_tag_set"_s;
    case Reason::TagsUnknown: return u"tags_unknown"_s;
    case Reason::OwnerUnknown: return u"owner_unknown"_s;
    case Reason::InstanceRunner: return u"instance_runner"_s;
    case Reason::RunningJob: return u"running_job"_s;
    case Reason::JobsUnknown: return u"jobs_unknown"_s;
    case Reason::NotAllowed: return u"not_allowed"_s;
    case Reason::Spared: return u"spared"_s;
    case Reason::LaterRun: return u"later_run"_s;
    case Reason::LaterDay: break;
    }
    return u"later_day"_s;
}

} // namespace muster
