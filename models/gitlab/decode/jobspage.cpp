// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/jobspage.h"

#include "models/gitlab/decode/connection.h"
#include "models/gitlab/decode/job.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// Where the list of jobs stands in an answer; null: at the root.
const char *placeOf(JobsQuery::Of of)
{
    switch (of) {
    case JobsQuery::Of::Instance: return nullptr;
    case JobsQuery::Of::Project: return "project";
    case JobsQuery::Of::Runner: return "runner";
    }
    return nullptr;
}

constexpr qint64 mostJobs = 1001;   // GitLab counts no further; "more than 1000"

} // namespace

Read<JobsPage> readJobsPage(const GraphqlReply &reply, JobsQuery::Of of, const QUrl &base)
{
    Read<ListPage> list = pageIn(reply, placeOf(of), "jobs");
    if (!list)
        return tl::unexpected(std::move(list.error()));
    JobsPage page;
    page.endCursor = list->cursor.end;
    page.hasNext = list->cursor.hasNext;
    page.count = list->connection["count"].count(mostJobs);
    page.serverTime = reply.serverTime;
    page.trouble = sentenceOf(reply.errors);
    list->nodes.forEach([&](JsonValue node) {
        Job job = readJob(node, base);
        if (job.id.isValid())
            page.jobs.push_back(std::move(job));
        else if (page.trouble.isEmpty())
            page.trouble = u"a job without an id"_s;
    });
    return page;
}

Read<std::vector<Job>> readJobsNow(const GraphqlReply &reply, const std::vector<JobRef> &jobs, const QUrl &base)
{
    std::vector<Job> now;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const QByteArray alias = "job_" + QByteArray::number(i);
        const JsonValue project = reply.data[std::string_view(alias.constData(), std::size_t(alias.size()))];
        if (!project.exists())
            return brokenPromise(u"an answer without "_s + QString::fromLatin1(alias));
        if (!project["job"].isObject()) {
            Trouble trouble = whyNull(reply, QString::fromLatin1(alias));
            if (trouble.error.kind != Error::Kind::NotFound)
                return tl::unexpected(std::move(trouble));
        }
        Job job = readJob(project["job"], base);
        job.id = jobs[i].id;
        job.projectPath = jobs[i].projectPath;
        now.push_back(std::move(job));
    }
    return now;
}

} // namespace muster::gitlab
