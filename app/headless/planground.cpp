// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/planground.h"

#include "app/headless/connection.h"
#include "app/headless/jobwatch.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/filter/jobfilter.h"

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto conditional = "conditional"_L1, withRunningJobs = "with-running-jobs"_L1;

class RunnerGround final : public PlanGround
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::PlanGround)

public:
    explicit RunnerGround(Verb verb) : m_verb(verb) { }

    [[nodiscard]] QList<QCommandLineOption> options() const override
    {
        if (m_verb != Verb::Delete)
            return {};
        return { { QString(conditional), tr("Delete one by one, each only if nobody edited it since the last look; slower.") },
            { QString(withRunningJobs), tr("Delete runners with running jobs, too; their jobs fail.") } };
    }

    [[nodiscard]] bool read(const QStringList &words, Terminal &terminal) override
    {
        m_filter = Selection::filterFrom(words, terminal);
        if (m_filter && m_filter->isEmpty()) {
            terminal.complain(tr("An empty filter means every runner. If that is meant, say id:>0."));
            return false;
        }
        return m_filter.has_value();
    }

    [[nodiscard]] std::optional<ExitStatus> plan(const QCommandLineParser &arguments, Connection &connection, Plan &plan, Terminal &terminal) const override
    {
        const Result<Snapshot::Ptr> fleet = connection.load(terminal);
        if (!fleet) {
            connection.complain(fleet.error(), terminal);
            return Connection::statusOf(fleet.error());
        }
        if (!(*fleet)->isComplete()) {
            terminal.complain(tr("Nothing is changed on the ground of an incomplete list: %1").arg((*fleet)->trouble()));
            return ExitStatus::Error;
        }
        const Selection selection(*fleet, *m_filter);
        PlanRequest request;
        request.verb = m_verb;
        request.ids = selection.ids();
        request.reason = m_filter->toString();
        if (m_verb == Verb::Delete) {
            request.method = arguments.isSet(conditional) ? Plan::Method::Conditional : Plan::Method::Bulk;
            request.takesBusy = arguments.isSet(withRunningJobs);
        }
        plan = connection.session().operations().plan(selection.fleet(), request);
        return std::nullopt;
    }

private:
    const Verb m_verb;
    std::optional<Filter> m_filter;
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

std::unique_ptr<PlanGround> PlanGround::of(Verb verb)
{
    if (isAboutJobs(verb))
        return std::make_unique<JobGround>(verb);
    return std::make_unique<RunnerGround>(verb);
}

} // namespace muster::headless
