// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/signaldesk.h"

#include <chrono>
#include <utility>

namespace muster {

void SignalDesk::begin(SignalMemory memory, bool withBaselines)
{
    m_findings = FindingBook(std::move(memory.findings), std::move(memory.expectations));
    m_told.reset();
    if (!withBaselines)
        return;
    std::vector<Baseline> baselines;
    baselines.reserve(memory.baselines.size());
    for (const PackedBaseline &packed : memory.baselines) {
        Baseline &baseline = baselines.emplace_back();
        baseline.runner = packed.runner;
        baseline.createdAt = packed.createdAt;
        baseline.unpack(packed.learned);
    }
    m_baselines = BaselineBook(std::move(baselines));
}

SignalDesk::Outcome SignalDesk::look(const Task &task)
{
    SignalFacts facts = task.facts;
    facts.baselines = &m_baselines;
    const auto begin = std::chrono::steady_clock::now();
    const SignalInput input({ task.before, task.now, facts, task.settings });
    const SignalLook look = lookForSignals(input);
    const auto took = std::chrono::steady_clock::now() - begin;
    FindingBook::Outcome outcome = m_findings.take(look, task.now->asOf());
    // What is found strange must not be learned before it was found.
    m_baselines.learn(input, { .youth = task.settings.stableAfter });
    std::vector<FinishedJob> fresh;
    for (const FinishedJob &job : task.facts.jobs) {
        if (job.finishedAt > task.facts.jobsSince)
            fresh.push_back(job);
    }
    m_baselines.learnJobs(fresh, task.now->asOf());
    m_baselines.learnProjects(task.facts.seen);

    Outcome result = told(std::move(outcome.changed));
    result.opened = std::move(outcome.opened);
    for (const BaselineBook::Gone &each : m_baselines.tidy(*task.now, task.goneKept))
        result.record.forgotten.push_back({ each.runner, each.createdAt, {} });
    result.record.baselines = changedBaselines();
    result.record.lookedAt = task.now->asOf();
    result.record.jobsUntil = task.facts.jobs.empty() ? task.facts.jobsSince : task.facts.jobs.back().finishedAt;
    result.milliseconds = std::chrono::duration<double, std::milli>(took).count();
    return result;
}

SignalDesk::Outcome SignalDesk::decide(const std::vector<qint64> &ids, const FindingDecision &decision)
{
    return told(m_findings.decide(ids, decision));
}

SignalDesk::Outcome SignalDesk::accept(const std::vector<qint64> &ids, const FindingDecision &decision)
{
    std::vector<Finding> changed;
    std::vector<Expectation> expected;
    for (const qint64 id : ids) {
        const Finding *found = m_findings.find(id);
        if (!found)
            continue;
        const Finding finding = *found;   // what follows may move it
        const Expectation expectation{ .signal = finding.signal, .subject = finding.subject, .runner = finding.runner, .runnerCreatedAt = finding.runnerCreatedAt, .reason = decision.reason,
            .decidedBy = decision.by, .decidedAt = decision.at };
        const std::vector<Finding> resolved = m_findings.expect(expectation);
        changed.insert(changed.end(), resolved.begin(), resolved.end());
        expected.push_back(expectation);
        if (!finding.runner.isValid())
            continue;
        m_baselines.accept(finding.runner, finding.runnerCreatedAt, finding.subject, decision.at);
        for (const Evidence &evidence : finding.evidence) {
            if (evidence.fact == u"address" || evidence.fact == u"system_id")
                m_baselines.accept(finding.runner, finding.runnerCreatedAt, evidence.now, decision.at);
        }
    }
    Outcome outcome = told(std::move(changed));
    outcome.record.expectations = std::move(expected);
    outcome.record.baselines = changedBaselines();
    return outcome;
}

SignalDesk::Risks SignalDesk::risks(RisksOf which, Instant now)
{
    if (!m_told)
        m_told = std::make_shared<const std::vector<Finding>>(m_findings.findings());
    return { m_told, std::make_shared<const std::vector<RunnerRisk>>(risksOf(*m_told, now, which)) };
}

SignalDesk::Outcome SignalDesk::told(std::vector<Finding> changed)
{
    Outcome outcome;
    m_told = std::make_shared<const std::vector<Finding>>(m_findings.findings());
    outcome.findings = m_told;
    outcome.record.findings = std::move(changed);
    return outcome;
}

std::vector<PackedBaseline> SignalDesk::changedBaselines()
{
    std::vector<PackedBaseline> packed;
    for (const Baseline &each : m_baselines.takeChanged())
        packed.push_back({ each.runner, each.createdAt, each.pack() });
    return packed;
}

} // namespace muster
