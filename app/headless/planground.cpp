// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/planground.h"

#include "app/headless/assignground.h"
#include "app/headless/connection.h"
#include "app/headless/editground.h"
#include "app/headless/jobwatch.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/filter/jobfilter.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto conditional = "conditional"_L1, withRunningJobs = "with-running-jobs"_L1;

/// The verbs that need nothing but the runners.
class PlainGround final : public RunnerGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::PlanGround)

public:
    explicit PlainGround(Verb verb) : m_verb(verb) { }

    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        if (m_verb != Verb::Delete)
            return {};
        return { { QString(conditional), tr("Delete one by one, each only if nobody edited it since the last look; slower.") },
            { QString(withRunningJobs), tr("Delete runners with running jobs, too; their jobs fail.") } };
    }

protected:
    [[nodiscard]] Plan planFor(const QCommandLineParser &arguments, Connection &connection, const Selection &selection) const override
    {
        PlanRequest request;
        request.verb = m_verb;
        request.ids = selection.ids();
        request.reason = selection.filter().toString();
        if (m_verb == Verb::Delete) {
            request.method = arguments.isSet(conditional) ? Plan::Method::Conditional : Plan::Method::Bulk;
            request.takesBusy = arguments.isSet(withRunningJobs);
        }
        return connection.session().operations().plan(selection.fleet(), request);
    }

private:
    const Verb m_verb;
};

/// Jobs that wait and run; to retry, the newest that ended.
class JobGround final : public PlanGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::PlanGround)

public:
    explicit JobGround(Verb verb) : m_verb(verb) { }

    [[nodiscard]] bool read(const QStringList &words, Terminal &terminal) override
    {
        const QString text = words.join(u' ');
        const auto filter = JobFilter::parse(text);
        if (!filter) {
            Selection::complain(filter.error(), text, terminal);
            return false;
        }
        m_filter = *filter;
        if (m_filter.isEmpty())
            terminal.complain(tr("An empty filter means every job. If that is meant, say project:**."));
        return !m_filter.isEmpty();
    }

    [[nodiscard]] std::optional<ExitStatus> plan(const QCommandLineParser &, Connection &connection, Plan &plan, Terminal &terminal) const override
    {
        JobSampler &sampler = connection.session().sampler();
        JobWatch::chooseProjects(connection);
        JobWatch::watch(sampler, std::chrono::seconds(0));
        const ExitStatus seen = JobWatch::judge(sampler, connection, terminal);
        if (seen != ExitStatus::Done)
            return seen;
        const JobPicture &jobs = *sampler.picture();
        JobPlanRequest request{ m_verb, {}, m_filter.toString() };
        const auto add = [&](const std::vector<Job> &list) {
            for (const quint32 at : m_filter.matching(list, jobs.asOf))
                request.ids.push_back(list[at].id);
        };
        if (m_verb == Verb::Retry) {
            add(jobs.finished);
        } else {
            add(jobs.pending);
            add(jobs.running);
        }
        plan = Operations::plan(jobs, request);
        return std::nullopt;
    }

private:
    const Verb m_verb;
    JobFilter m_filter;
};

} // namespace

bool PlanGround::accept(const QCommandLineParser &, Terminal &)
{
    return true;
}

std::unique_ptr<PlanGround> PlanGround::of(Verb verb)
{
    if (isAboutJobs(verb))
        return std::make_unique<JobGround>(verb);
    if (verb == Verb::Edit)
        return std::make_unique<EditGround>();
    if (verb == Verb::Assign || verb == Verb::Unassign)
        return std::make_unique<AssignGround>(verb);
    return std::make_unique<PlainGround>(verb);
}

} // namespace muster::headless
