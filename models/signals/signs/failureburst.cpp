// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include "models/signals/signhelp.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal failureBurst{
    .id = "failure_burst",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = false,
    .needsJobs = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Burst of runner failures"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "Within an hour most of its jobs failed by the runner's own fault: it breaks, or somebody works on it."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "Disk full, registry down, host overloaded."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const auto &[id, jobs] : lastHourByRunner(input)) {
                const auto at = input.now().find(RunnerId{ id });
                if (!at)
                    continue;
                const auto isBad = [](const FinishedJob *job) { return job->isSystemFailure; };
                const auto bad = std::count_if(jobs.begin(), jobs.end(), isBad);
                if (bad < 5 || bad * 2 < qptrdiff(jobs.size()))
                    continue;
                const auto first = std::find_if(jobs.begin(), jobs.end(), isBad);
                sink.raise(input.now().row(*at), { .evidence = { { u"runner_failures"_s, {}, u"%1/%2"_s.arg(bad).arg(jobs.size()), (*first)->finishedAt }, { u"job"_s, {}, u"#%1 %2"_s.arg((*first)->id.value).arg((*first)->name), (*first)->finishedAt } } });
            }
        },
};

} // namespace muster
