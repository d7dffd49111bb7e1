// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/lookup.h"

#include "models/gitlab/decode/job.h"
#include "models/gitlab/decode/webaddress.h"

#include <limits>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

std::optional<Person> readPerson(JsonValue user)
{
    FieldReader field(user);
    Person person;
    person.id = UserId{ field("id").globalId() };
    person.username = field("username").text();
    person.name = field("name").text();
    person.state = field("state").text();
    person.webUrl = webAddress(field("webUrl"));
    return person.id.isValid() ? std::optional(person) : std::nullopt;
}

QString ownerPathOf(RunnerType type, JsonValue runner)
{
    switch (type) {
    case RunnerType::Group:
        return runner["groups"]["nodes"].first()["fullPath"].text();
    case RunnerType::Project:
        return runner["ownerProject"]["fullPath"].text();
    case RunnerType::Instance:
    case RunnerType::Unknown:
        break;
    }
    return {};
}

std::optional<LookupAnswer::Runner> readLookedUp(JsonValue node, DetailContext context)
{
    LookupAnswer::Runner runner;
    runner.id = context.runner = RunnerId{ node["id"].globalId() };
    if (!runner.id.isValid())
        return std::nullopt;
    runner.name = node["description"].text();
    runner.shortToken = node["shortSha"].text();
    runner.type = runnerTypeFromName(node["runnerType"].utf8());
    runner.status = runnerStatusFromName(node["status"].utf8());
    runner.paused = node["paused"].tri();
    runner.locked = node["locked"].tri();
    runner.runUntagged = node["runUntagged"].tri();
    runner.access = accessLevelFromName(node["accessLevel"].utf8());
    node["tagList"].forEach([&](JsonValue tag) { runner.tags += tag.text(); });
    runner.createdAt = node["createdAt"].instant(Instant::unknown());
    runner.contactedAt = node["contactedAt"].instant(Instant::never());
    runner.method = creationMethodFromName(node["creationMethod"].utf8());
    runner.registeredBy = readPerson(node["createdBy"]);
    runner.ownerKind = runner.type;
    runner.ownerPath = ownerPathOf(runner.type, node);
    runner.webUrl = pageOfRunner(node, context);
    runner.projectCount = int(node["projectCount"].count(std::numeric_limits<int>::max()));
    return runner;
}

std::optional<LookupAnswer::Manager> readManagerFacts(JsonValue node)
{
    LookupAnswer::Manager manager;
    manager.id = ManagerId{ node["id"].globalId() };
    if (!manager.id.isValid())
        return std::nullopt;
    manager.systemId = node["systemId"].text();
    manager.address = node["ipAddress"].text();
    manager.version = node["version"].text();
    manager.revision = node["revision"].text();
    manager.platform = node["platformName"].text();
    manager.architecture = node["architectureName"].text();
    manager.executor = node["executorName"].text();
    manager.status = runnerStatusFromName(node["status"].utf8());
    manager.createdAt = node["createdAt"].instant(Instant::unknown());
    manager.contactedAt = node["contactedAt"].instant(Instant::never());
    return manager;
}

} // namespace

Read<LookupAnswer> readJobLookup(const GraphqlReply &reply, const DetailContext &context)
{
    const JsonValue project = reply.data["project"];
    // One of the two is null, unless this server does not look at the kind in an id.
    const JsonValue node = project["job"].isObject() ? project["job"] : project["bridge"];
    if (!node.isObject())
        return tl::unexpected(whyNull(reply, u"project"_s));
    LookupAnswer answer;
    answer.asOf = reply.serverTime;
    answer.job = readJob(node, context.base);
    answer.manager = readManagerFacts(node["runnerManager"]);
    answer.runner = readLookedUp(node["runner"], context);
    return answer;
}

Read<LookupAnswer> readRunnerLookup(const GraphqlReply &reply, const DetailContext &context)
{
    const JsonValue node = reply.data["runner"];
    if (!node.isObject())
        return tl::unexpected(whyNull(reply, u"runner"_s));
    LookupAnswer answer;
    answer.asOf = reply.serverTime;
    answer.runner = readLookedUp(node, context);
    if (!answer.runner)
        return brokenPromise(u"a runner without an id"_s);
    node["managers"]["nodes"].forEach([&](JsonValue manager) {
        if (auto facts = readManagerFacts(manager))
            answer.managers.push_back(std::move(*facts));
    });
    RunnersJobs jobs = readRunnersJobs(node, context);
    answer.around = std::move(jobs.jobs);
    answer.aroundReadable = jobs.readable;
    return answer;
}

} // namespace muster::gitlab
