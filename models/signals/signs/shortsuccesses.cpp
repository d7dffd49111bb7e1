// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include "models/signals/signhelp.h"

#include <algorithm>
#include <map>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// By project and name: how long a job usually takes where it succeeds, and one runner that takes so long. Of five at least.
std::map<std::pair<QString, QString>, std::pair<RunnerId, std::chrono::seconds>> usualDurations(const SignalInput &input)
{
    std::map<std::pair<QString, QString>, std::vector<const FinishedJob *>> byName;
    for (const FinishedJob &job : input.facts().jobs) {
        if (job.status == "success"_L1 && job.duration)
            byName[{ job.projectPath, job.name }].push_back(&job);
    }
    std::map<std::pair<QString, QString>, std::pair<RunnerId, std::chrono::seconds>> usual;
    for (auto &[name, jobs] : byName) {
        if (jobs.size() < 5)
            continue;
        // The upper quarter: a burst of hasty ones must not become what is usual.
        const auto at = jobs.begin() + qptrdiff(jobs.size() * 3 / 4);
        std::nth_element(jobs.begin(), at, jobs.end(), [](const FinishedJob *a, const FinishedJob *b) { return *a->duration < *b->duration; });
        usual[name] = { (*at)->runner, *(*at)->duration };
    }
    return usual;
}

} // namespace

constinit const Signal shortSuccesses{
    .id = "short_successes",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = false,
    .needsJobs = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Burst of very short successes"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "Jobs that take minutes elsewhere end well within seconds on this runner: it may take jobs, and their secrets, without doing the work."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Everything came from a cache, or the jobs skipped themselves."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const auto usual = usualDurations(input);
            for (const auto &[id, jobs] : lastHourByRunner(input)) {
                const auto at = input.now().find(RunnerId{ id });
                if (!at)
                    continue;
                std::vector<const FinishedJob *> hasty;
                for (const FinishedJob *job : jobs) {
                    const auto known = usual.find({ job->projectPath, job->name });
                    if (job->status == "success"_L1 && job->duration && known != usual.end() && known->second.first != job->runner && known->second.second >= std::chrono::seconds(60) && *job->duration * 20 <= known->second.second)
                        hasty.push_back(job);
                }
                if (hasty.size() < 5 || hasty.size() * 2 < jobs.size())
                    continue;
                const FinishedJob &first = *hasty.front();
                sink.raise(input.now().row(*at),
                    { .evidence = { { u"short_jobs"_s, {}, u"%1/%2"_s.arg(hasty.size()).arg(jobs.size()), first.finishedAt },
                          { u"duration"_s, QString::number(usual.at({ first.projectPath, first.name }).second.count()), QString::number(first.duration->count()), first.finishedAt },
                          { u"job"_s, {}, u"#%1 %2"_s.arg(first.id.value).arg(first.name), first.finishedAt } } });
            }
        },
};

} // namespace muster
