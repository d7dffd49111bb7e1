// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// A runner that is protected only since the last look may still be at what it took before.
bool wasProtected(const SignalInput &input, const RunnerRow &row)
{
    const auto at = input.isFirst() ? std::nullopt : input.before().find(row.id);
    return !at || input.before().row(*at).access == AccessLevel::RefProtected;
}

} // namespace

constinit const Signal unprotectedRef{
    .id = "unprotected_ref",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::Event,
    .needsBefore = false,
    .needsJobs = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Protected runner with a job of an unprotected ref"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The runner is meant for protected branches and tags only, and ran a job of another: its protection was changed meanwhile, or got around."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The branch lost its protection while the job waited."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const Job &job : input.facts().seen) {
                const auto at = job.runner.isValid() && job.protectedRef == Tri::No ? input.now().find(job.runner) : std::nullopt;
                if (!at || input.now().row(*at).access != AccessLevel::RefProtected || !wasProtected(input, input.now().row(*at)))
                    continue;
                sink.raise(input.now().row(*at), { .subject = job.projectPath, .evidence = { { u"ref"_s, {}, job.ref, job.startedAt }, { u"project"_s, {}, job.projectPath, {} }, { u"job"_s, {}, u"#%1 %2"_s.arg(job.id.value).arg(job.name), job.startedAt } } });
            }
        },
};

} // namespace muster
