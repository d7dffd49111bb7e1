// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/runnerquery.h"

#include "app/demo/graphql/lists/runnerfilter.h"
#include "app/demo/server/rest/entities.h"
#include "app/demo/server/rest/paging.h"

#include <QRegularExpression>

namespace muster::demo::rest {

using namespace Qt::StringLiterals;

std::optional<RunnerQuery> RunnerQuery::read(const RestCall &call, HttpAnswer &refusal)
{
    static const QStringList statuses{u"online"_s, u"offline"_s, u"stale"_s, u"never_contacted"_s, u"active"_s, u"paused"_s};
    RunnerQuery query;
    if (const auto type = call.text(u"type"_s)) {
        for (const RunnerType candidate : {RunnerType::Instance, RunnerType::Group, RunnerType::Project}) {
            if (constantName(candidate).toLower() == *type)
                query.m_type = candidate;
        }
        if (!query.m_type) {
            refusal = invalidValue(u"type"_s);
            return std::nullopt;
        }
    }
    query.m_status = call.text(u"status"_s).value_or(QString());
    if (!query.m_status.isEmpty() && !statuses.contains(query.m_status)) {
        refusal = invalidValue(u"status"_s);
        return std::nullopt;
    }
    if (call.has(u"paused"_s)) {
        query.m_paused = call.boolean(u"paused"_s);
        if (!query.m_paused) {
            refusal = HttpAnswer::error(400, u"paused is invalid"_s);
            return std::nullopt;
        }
    }
    query.m_tags = call.list(u"tag_list"_s).value_or(QStringList());
    query.m_versionPrefix = call.text(u"version_prefix"_s).value_or(QString());
    static const QRegularExpression prefix(u"^[\\d+.]+"_s);
    if (!query.m_versionPrefix.isEmpty() && !prefix.match(query.m_versionPrefix).hasMatch()) {
        refusal = HttpAnswer::error(400, u"version_prefix is invalid"_s);
        return std::nullopt;
    }
    return query;
}

bool RunnerQuery::isPlain() const
{
    return m_status.isEmpty() && !m_paused && m_tags.isEmpty() && m_versionPrefix.isEmpty();
}

bool RunnerQuery::matchesStatus(const World &world, const Runner &runner) const
{
    // Not a partition: offline contains stale ones that once had contact, never_contacted stale ones that had none.
    const Moment contact = world.contactedAt(runner);
    if (m_status == u"online"_s)
        return contact > world.now() - hours(2);
    if (m_status == u"offline"_s)
        return contact != 0 && contact <= world.now() - hours(2);
    if (m_status == u"never_contacted"_s)
        return contact == 0;
    if (m_status == u"stale"_s) {
        const Moment limit = world.now() - graphql::staleAfter(world.profile());
        return runner.createdAt <= limit && contact <= limit;
    }
    return runner.paused == (m_status == u"paused"_s);
}

bool RunnerQuery::matches(const World &world, const Runner &runner) const
{
    if (m_paused && runner.paused != *m_paused)
        return false;
    if (!m_status.isEmpty() && !matchesStatus(world, runner))
        return false;
    for (const QString &tag : m_tags) {
        if (!runner.tags.contains(tag))
            return false;
    }
    return m_versionPrefix.isEmpty() || std::any_of(runner.managers.begin(), runner.managers.end(), [this](const Manager &manager) {
        return graphql::hasVersionPrefix(manager.software->version, m_versionPrefix);
    });
}

HttpAnswer runnerPage(const RestCall &call, const RunnerQuery &query, const RunnerList &list, const std::function<bool(const Runner &)> &mayList)
{
    const PageRequest page = pageRequest(call);
    const Entities entities(call.world, call.access, call.baseUrl);
    const bool counted = query.isPlain() && !mayList;
    qint64 seen = 0;
    JsonWriter json;
    json.array([&] {
        list.walk(Order::NewestFirst, {}, [&](const Runner &runner) {
            if (!counted && (!query.matches(call.world, runner) || (mayList && !mayList(runner))))
                return true;
            if (seen >= page.offset() && seen < page.offset() + page.perPage)
                entities.runner(json, runner);
            ++seen;
            return !counted || seen < page.offset() + page.perPage;
        });
    });
    const qint64 total = counted ? qint64(list.count()) : seen;
    HttpAnswer answer = HttpAnswer::json(200, json.take());
    addPageHeaders(answer, call, page, total, page.offset() + page.perPage < total);
    return answer;
}

} // namespace muster::demo::rest
