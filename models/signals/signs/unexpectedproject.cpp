// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <set>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Watched for long enough, and serving few: a runner for everybody meets new projects every day.
bool hasKnownProjects(const SignalInput &input, const Baseline &baseline)
{
    return input.isOlderThan(baseline.since, input.settings().stableAfter) && baseline.jobs >= 20 && !baseline.projects.empty() && baseline.projects.size() <= 20;
}

} // namespace

constinit const Signal unexpectedProject{
    .id = "unexpected_project",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = false,
    .needsJobs = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Jobs from a project never seen on it"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The runner ran jobs of a project that was not among those it served in all the time it was watched."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "A new project of the same team."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const auto look = [&](const auto &job, Instant seenAt) {
                const auto at = job.runner.isValid() ? input.now().find(job.runner) : std::nullopt;
                if (!at)
                    return;
                const RunnerRow &row = input.now().row(*at);
                const Baseline *baseline = input.baseline(row);
                const QByteArray path = job.projectPath.toUtf8();
                if (!baseline || !hasKnownProjects(input, *baseline) || path.isEmpty() || baseline->knowsProject({ path.constData(), std::size_t(path.size()) }))
                    return;
                sink.raise(row, { .subject = job.projectPath, .evidence = { { u"project"_s, {}, job.projectPath, seenAt }, { u"job"_s, {}, u"#%1 %2"_s.arg(job.id.value).arg(job.name), job.startedAt } } });
            };
            std::set<qint64> told;   // one that was seen to run and has ended meanwhile is one job
            for (const FinishedJob &job : input.facts().jobs) {
                if (job.finishedAt > input.facts().jobsSince && told.insert(job.id.value).second)
                    look(job, job.finishedAt);
            }
            for (const Job &job : input.facts().seen) {
                if (job.startedAt.isKnown() && told.insert(job.id.value).second)
                    look(job, job.startedAt);
            }
        },
};

} // namespace muster
