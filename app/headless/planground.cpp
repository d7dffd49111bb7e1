// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/planground.h"

#include "app/headless/connection.h"
#include "app/headless/jobwatch.h"
#include "app/headless/runnerground.h"
#include "app/headless/terminal.h"
#include "app/headless/writtenoptions.h"
#include "app/session/session.h"
#include "models/filter/jobfilter.h"
#include "models/operations/changeline.h"

namespace muster::headless {

namespace {

/// Jobs that wait and run; to retry, the newest that ended.
class JobGround final : public PlanGround
{
public:
    explicit JobGround(WrittenVerb verb) : PlanGround(verb) { }

    [[nodiscard]] std::optional<ExitStatus> plan(Connection &connection, Plan &plan, Terminal &terminal) const override
    {
        JobSampler &sampler = connection.session().sampler();
        JobWatch::chooseProjects(connection);
        JobWatch::watch(sampler, std::chrono::seconds(0));
        const ExitStatus seen = JobWatch::judge(sampler, connection, terminal);
        if (seen != ExitStatus::Done)
            return seen;
        plan = Operations::plan(*sampler.picture(), jobsMatching(change(), *sampler.picture()));
        return std::nullopt;
    }
};

} // namespace

bool PlanGround::read(const QStringList &words, Terminal &terminal)
{
    const ChangeMistakes mistakes = readFilter(words, m_change);
    complain(m_change.verb, mistakes, terminal);
    return mistakes.empty();
}

bool PlanGround::accept(const QCommandLineParser &arguments, Terminal &terminal)
{
    return readWrittenOptions(arguments, m_change, terminal);
}

std::unique_ptr<PlanGround> PlanGround::of(WrittenVerb verb)
{
    if (isAboutJobs(verb))
        return std::make_unique<JobGround>(verb);
    return std::make_unique<RunnerGround>(verb);
}

} // namespace muster::headless
