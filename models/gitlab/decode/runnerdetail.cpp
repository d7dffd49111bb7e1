// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/runnerdetail.h"

#include "models/gitlab/decode/job.h"
#include "models/gitlab/decode/places.h"
#include "models/gitlab/decode/webaddress.h"
#include "models/gitlab/endpoint.h"

#include <limits>
#include <utility>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

QString pageBelow(const QString &ownersPage, RunnerId runner)
{
    return ownersPage.isEmpty() ? QString() : ownersPage + "/-/runners/"_L1 + QString::number(runner.value);
}

QString adminPage(JsonValue runner, const DetailContext &context)
{
    QString page = webAddress(runner["adminUrl"]);
    if (page.isEmpty() && context.administrator)
        page = displayedBase(context.base) + "/admin/runners/"_L1 + QString::number(context.runner.value);
    return page;
}

} // namespace

RunnersJobs readRunnersJobs(JsonValue runner, const DetailContext &context)
{
    RunnersJobs read;
    const JsonValue jobs = runner["jobs"]["nodes"];
    jobs.forEach([&](JsonValue job) { read.jobs.push_back(readJob(job, context.base)); });
    const bool mayRead = context.administrator || runner["userPermissions"]["updateRunner"].tri() == Tri::Yes;
    read.readable = jobs.isArray() && (mayRead || !read.jobs.empty());
    return read;
}

QString pageOfRunner(JsonValue runner, const DetailContext &context)
{
    QString page = pageBelow(webAddress(runner["ownerProject"]["webUrl"]), context.runner);
    if (page.isEmpty())
        page = pageBelow(webAddress(runner["groups"]["nodes"].first()["webUrl"]), context.runner);
    return page.isEmpty() ? adminPage(runner, context) : page;
}

Read<RunnerDetail> readRunnerDetail(const GraphqlReply &reply, const DetailContext &context)
{
    const JsonValue runner = reply.data["runner"];
    if (!runner.isObject())
        return tl::unexpected(whyNull(reply, u"runner"_s));

    RunnerDetail detail;
    detail.projects = readPlaces(runner["projects"]["nodes"]);
    detail.projectCount = runner["projectCount"].count(std::numeric_limits<qint64>::max());

    RunnersJobs jobs = readRunnersJobs(runner, context);
    detail.recentJobs = std::move(jobs.jobs);
    detail.jobsReadable = jobs.readable;
    detail.adminUrl = adminPage(runner, context);
    detail.webUrl = pageOfRunner(runner, context);
    return detail;
}

} // namespace muster::gitlab
