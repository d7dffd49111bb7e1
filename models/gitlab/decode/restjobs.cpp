// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/restjobs.h"

#include "models/gitlab/decode/job.h"
#include "models/gitlab/decode/webaddress.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maintainer = 40;
constexpr qint64 highestLevel = 1000;   // GitLab's own end at 60; levels are an open list

} // namespace

Read<QString> readFailureReason(const Answer &answer)
{
    const Read<JsonDocument> document = jsonOf(answer);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->root()["id"].exists())
        return brokenPromise(u"a job without an id"_s);
    return document->root()["failure_reason"].text();
}

Read<std::vector<Job>> readManagersJobs(const Answer &answer, RunnerId runner, const QString &systemId)
{
    Read<RestPage<Job>> page = readRestPage<Job>(answer, [&](JsonValue value) -> std::optional<Job> {
        Job job = readRestJob(value);
        job.runner = runner;
        job.systemId = systemId;
        return job.id.isValid() ? std::optional(std::move(job)) : std::nullopt;
    });
    if (!page)
        return tl::unexpected(std::move(page.error()));
    return std::move(page->items);
}

Read<RestPage<Person>> readContactsPage(const Answer &answer)
{
    return readRestPage<Person>(answer, [](JsonValue value) -> std::optional<Person> {
        Person person;
        person.id = UserId{ value["id"].globalId() };
        person.username = value["username"].text();
        person.name = value["name"].text();
        person.state = value["state"].text();
        person.webUrl = webAddress(value["web_url"]);
        person.accessLevel = int(value["access_level"].count(highestLevel));
        const bool mayBeCalled = person.id.isValid() && person.accessLevel >= maintainer && person.state == "active"_L1;
        return mayBeCalled ? std::optional(std::move(person)) : std::nullopt;
    });
}

Read<RestPage<QString>> readProtectedNames(const Answer &answer)
{
    return readRestPage<QString>(answer, [](JsonValue value) -> std::optional<QString> {
        QString name = value["name"].text();
        return name.isEmpty() ? std::nullopt : std::optional(std::move(name));
    });
}

} // namespace muster::gitlab
