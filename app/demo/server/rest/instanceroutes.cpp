// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/entities.h"
#include "app/demo/server/rest/routes.h"

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer metadata(RestCall &call)
{
    const Profile &profile = call.world.profile();
    const QString plain = profile.versionText.section(u'-', 0, 0);
    const QString socket = QString(call.baseUrl).replace(0, 4, u"ws"_s) + u"/-/kubernetes-agent/"_s;
    JsonWriter json;
    json.object([&] {
        json.member("version", profile.versionText);
        json.member("revision", u"ab12cd34ef5"_s);
        json.object("kas", [&] {
            json.member("enabled", true);
            json.member("externalUrl", socket);
            if (profile.atLeast(17, 6))
                json.member("externalK8sProxyUrl", call.baseUrl + u"/-/kubernetes-agent/k8s-proxy/"_s);
            json.member("version", plain);
        });
        json.member("enterprise", profile.enterprise);
    });
    return HttpAnswer::json(200, json.take());
}

HttpAnswer currentUser(RestCall &call)
{
    const User &user = call.access.user();
    JsonWriter json;
    json.object([&] {
        json.member("id", user.id);
        json.member("username", user.username);
        json.member("name", user.name);
        json.member("state", user.state);
        json.member("locked", false);
        json.member("avatar_url", nullptr);
        json.member("web_url", call.baseUrl + u'/' + user.username);
        json.time("created_at", user.createdAt);
        json.member("bot", user.bot);
        json.member("last_activity_on", isoDate(user.lastActivityAt));
        if (user.admin) {
            json.member("is_admin", true);
            json.member("note", nullptr);
        }
    });
    return HttpAnswer::json(200, json.take());
}

HttpAnswer tokenSelf(RestCall &call)
{
    const AccessToken &token = call.token;
    JsonWriter json;
    json.object([&] {
        json.member("id", token.id);
        json.member("name", u"muster-"_s + token.name);
        json.member("revoked", token.revoked);
        json.time("created_at", token.createdAt);
        if (call.world.profile().atLeast(17, 0))
            json.member("description", nullptr);
        json.texts("scopes", token.scopes);
        json.member("user_id", token.userId);
        json.time("last_used_at", token.lastUsedAt);
        if (call.world.profile().atLeast(17, 4))
            json.texts("last_used_ips", {u"127.0.0.1"_s});
        json.member("active", true);
        json.member("expires_at", isoDate(token.expiresAt));
    });
    return HttpAnswer::json(200, json.take());
}

void queues(JsonWriter &json)
{
    json.object("queues", [&] {
        for (const std::string_view name : {"default", "mailers"}) {
            json.object(name, [&] {
                json.member("backlog", 0);
                json.member("latency", 0);
            });
        }
    });
}

void processes(JsonWriter &json, const World &world)
{
    json.array("processes", [&] {
        json.object([&] {
            json.member("hostname", u"app1"_s);
            json.member("pid", 412);
            json.member("tag", u"gitlab"_s);
            json.time("started_at", world.now() - days(12));
            json.texts("queues", {u"default"_s, u"mailers"_s});
            json.array("labels", [] { });
            json.member("concurrency", 20);
            json.member("busy", 3);
        });
    });
}

void jobs(JsonWriter &json, const World &world)
{
    json.object("jobs", [&] {
        json.member("processed", 800000 + qint64(world.jobs().size()));
        json.member("failed", 91);
        json.member("enqueued", qint64(world.jobs(JobStatus::Created).size()));
        json.member("dead", 0);
    });
}

template <class Write>
HttpAnswer sidekiq(RestCall &call, Write write)
{
    if (!call.access.isAdmin())
        return forbidden();
    JsonWriter json;
    json.object([&] { write(json); });
    return HttpAnswer::json(200, json.take());
}

HttpAnswer sidekiqQueues(RestCall &call)
{
    return sidekiq(call, [](JsonWriter &json) { queues(json); });
}

HttpAnswer sidekiqProcesses(RestCall &call)
{
    return sidekiq(call, [&](JsonWriter &json) { processes(json, call.world); });
}

HttpAnswer sidekiqJobs(RestCall &call)
{
    return sidekiq(call, [&](JsonWriter &json) { jobs(json, call.world); });
}

HttpAnswer sidekiqAll(RestCall &call)
{
    return sidekiq(call, [&](JsonWriter &json) {
        queues(json);
        processes(json, call.world);
        jobs(json, call.world);
    });
}

/// Audit events and the licence itself are for those who have one.
HttpAnswer unlicensed(RestCall &)
{
    return forbidden();
}

constexpr Route routes[] = {
    {"GET", "version", metadata, "read_user"},
    {"GET", "metadata", metadata, "read_user"},
    {"GET", "user", currentUser, "read_user"},
    {"GET", "personal_access_tokens/self", tokenSelf, "*"},
    {"GET", "sidekiq/queue_metrics", sidekiqQueues},
    {"GET", "sidekiq/process_metrics", sidekiqProcesses},
    {"GET", "sidekiq/job_stats", sidekiqJobs},
    {"GET", "sidekiq/compound_metrics", sidekiqAll},
    {"GET", "license", unlicensed},
    {"GET", "audit_events", unlicensed},
    {"GET", "groups/:id/audit_events", unlicensed},
    {"GET", "projects/:id/audit_events", unlicensed},
};

} // namespace

std::span<const Route> instanceRoutes()
{
    return routes;
}

} // namespace muster::demo::rest
