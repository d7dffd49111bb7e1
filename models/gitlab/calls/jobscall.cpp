// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/jobscall.h"

#include "models/gitlab/decode/cursor.h"
#include "models/gitlab/decode/jobspage.h"
#include "models/gitlab/json/globalid.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

QJsonArray statusesOf(JobsQuery::States states, const Capabilities &capabilities)
{
    switch (states) {
    case JobsQuery::States::Waiting:
        return { u"PENDING"_s };
    case JobsQuery::States::Executing:
        // Came about 17.0; an older server would refuse the whole query for it.
        return capabilities.has(u"CiJobStatus.CANCELING"_s) ? QJsonArray{ u"RUNNING"_s, u"CANCELING"_s } : QJsonArray{ u"RUNNING"_s };
    case JobsQuery::States::Finished:
        return { u"SUCCESS"_s, u"FAILED"_s, u"CANCELED"_s };
    }
    return {};
}

const char *operationOf(JobsQuery::Of of)
{
    switch (of) {
    case JobsQuery::Of::Instance: return "instanceJobs";
    case JobsQuery::Of::Project: return "projectJobs";
    case JobsQuery::Of::Runner: return "runnerJobs";
    }
    return "instanceJobs";
}

GraphqlAsk pageAsk(const JobsQuery &query, const Session &session)
{
    GraphqlAsk what = GraphqlAsk::page({ "jobs", operationOf(query.of) }, session.line.limits, query.attempts);
    what.variables = { { u"statuses"_s, statusesOf(query.states, session.queries.capabilities()) }, { u"first"_s, query.pageSize } };
    if (query.of == JobsQuery::Of::Project)
        what.variables.insert(u"path"_s, query.path);
    if (query.of == JobsQuery::Of::Runner)
        what.variables.insert(u"id"_s, globalId(query.runner));
    if (!query.after.isEmpty())
        what.variables.insert(u"after"_s, query.after);
    return what;
}

} // namespace

JobsCall::JobsCall(Session &session, const JobsQuery &query, QObject *receiver, Callback<JobsPage> done, QObject *parent)
    : TypedCall(session, receiver, std::move(done), parent)
{
    m_elapsed.start();
    const auto read = [of = query.of, base = session.line.endpoint.base](const GraphqlReply &reply) { return readJobsPage(reply, of, base); };
    ask<JobsPage>(pageAsk(query, session), read, [this, after = query.after](Read<JobsPage> page) {
        if (!page)
            return fail(page.error());
        if (page->hasNext && page->endCursor == after)
            return fail(goesInCircles().value());
        page->took = std::chrono::milliseconds(m_elapsed.elapsed());
        finish(std::move(*page));
    });
}

JobsNowCall::JobsNowCall(Session &session, std::vector<JobRef> jobs, QObject *receiver, Callback<std::vector<Job>> done, QObject *parent)
    : TypedCall(session, receiver, std::move(done), parent), m_jobs(std::move(jobs)), m_now(m_jobs.size()), m_missing(m_jobs.size())
{
    if (m_jobs.empty())
        QTimer::singleShot(0, this, [this] { finish(m_now); });
    for (std::size_t from = 0; from < m_jobs.size(); from += perRequest)
        askPart(from);
}

void JobsNowCall::askPart(std::size_t from)
{
    const std::vector<JobRef> part(m_jobs.begin() + qsizetype(from), m_jobs.begin() + qsizetype(std::min(m_jobs.size(), from + perRequest)));
    GraphqlAsk what = GraphqlAsk::reading({ "jobs", "jobsNow" }, limits());
    what.order = Request::Order::InTurn;
    what.items = int(part.size());
    for (std::size_t i = 0; i < part.size(); ++i) {
        what.variables.insert("path_"_L1 + QString::number(i), part[i].projectPath);
        what.variables.insert("job_"_L1 + QString::number(i), globalId(part[i].id, JobKind::Build));
    }
    const auto read = [part, base = session().line.endpoint.base](const GraphqlReply &reply) { return readJobsNow(reply, part, base); };
    ask<std::vector<Job>>(std::move(what), read, [this, from](Read<std::vector<Job>> jobs) { take(from, std::move(jobs)); });
}

void JobsNowCall::take(std::size_t from, Read<std::vector<Job>> part)
{
    if (!part)
        return fail(part.error());
    m_missing -= part->size();
    std::move(part->begin(), part->end(), m_now.begin() + qsizetype(from));
    if (m_missing == 0)
        finish(std::move(m_now));
}

} // namespace muster::gitlab
