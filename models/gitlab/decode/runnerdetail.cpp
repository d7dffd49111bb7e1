// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/runnerdetail.h"

#include "models/gitlab/decode/job.h"
#include "models/gitlab/decode/places.h"
#include "models/gitlab/endpoint.h"

#include <limits>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// An address from a server is opened in a browser one day: only web addresses pass.
QString webAddress(JsonValue value)
{
    const QString text = value.text();
    return text.startsWith("https://"_L1) || text.startsWith("http://"_L1) ? text : QString();
}

QString pageBelow(const QString &ownersPage, RunnerId runner)
{
    return ownersPage.isEmpty() ? QString() : ownersPage + "/-/runners/"_L1 + QString::number(runner.value);
}

} // namespace

Read<RunnerDetail> readRunnerDetail(const GraphqlReply &reply, const DetailContext &context)
{
    const JsonValue runner = reply.data["runner"];
    if (!runner.isObject())
        return tl::unexpected(whyNull(reply, u"runner"_s));

    RunnerDetail detail;
    detail.projects = readPlaces(runner["projects"]["nodes"]);
    detail.projectCount = runner["projectCount"].count(std::numeric_limits<qint64>::max());

    const JsonValue jobs = runner["jobs"]["nodes"];
    jobs.forEach([&](JsonValue job) { detail.recentJobs.push_back(readJob(job, context.base)); });
    // Without the right to see them GitLab shows an empty list and no error; so only a right that is known counts.
    const bool mayRead = context.administrator || runner["userPermissions"]["updateRunner"].tri() == Tri::Yes;
    detail.jobsReadable = jobs.isArray() && (mayRead || !detail.recentJobs.empty());

    detail.adminUrl = webAddress(runner["adminUrl"]);
    if (detail.adminUrl.isEmpty() && context.administrator)
        detail.adminUrl = displayedBase(context.base) + "/admin/runners/"_L1 + QString::number(context.runner.value);
    detail.webUrl = pageBelow(webAddress(runner["ownerProject"]["webUrl"]), context.runner);
    if (detail.webUrl.isEmpty())
        detail.webUrl = pageBelow(webAddress(runner["groups"]["nodes"].first()["webUrl"]), context.runner);
    if (detail.webUrl.isEmpty())
        detail.webUrl = detail.adminUrl;
    return detail;
}

} // namespace muster::gitlab
