// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/rest/restservice.h"

#include "app/demo/server/rest/routes.h"

#include <array>

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

using rest::Route;

/// What stands for the pattern's `:words`, if the path has its form.
std::optional<QStringList> operandsOf(const char *pattern, const QList<QByteArray> &segments)
{
    const QList<QByteArray> parts = QByteArray::fromRawData(pattern, qsizetype(qstrlen(pattern))).split('/');
    if (parts.size() != segments.size())
        return std::nullopt;
    QStringList operands;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].startsWith(':'))
            operands.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segments[i])));
        else if (parts[i] != segments[i])
            return std::nullopt;
    }
    return operands;
}

const Route *routeTo(const QByteArray &method, const QList<QByteArray> &segments, const Profile &profile, QStringList &operands)
{
    const std::array tables{rest::instanceRoutes(), rest::runnerRoutes(), rest::runnerWriteRoutes(),
                            rest::placeRoutes(), rest::placeRunnerRoutes(), rest::jobRoutes()};
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    const Route *best = nullptr;
    for (const auto &table : tables) {
        for (const Route &route : table) {
            if (wanted != route.method || !profile.atLeast(route.major, route.minor))
                continue;
            // `runners/all` is found before `runners/:id`: fewer operands win.
            const auto found = operandsOf(route.pattern, segments);
            if (found && (best == nullptr || found->size() < operands.size())) {
                best = &route;
                operands = *found;
            }
        }
    }
    return best;
}

/// nullopt: the token may; else the refusal that lists what would do.
std::optional<HttpAnswer> scopeRefusal(const Route &route, const AccessToken &token, const Profile &profile)
{
    const QString extra = QString::fromLatin1(route.scope);
    if (extra == u"*"_s)
        return std::nullopt;
    QStringList accepted{u"api"_s};
    if (qstrcmp(route.method, "GET") == 0)
        accepted.append(u"read_api"_s);
    if (!extra.isEmpty() && (extra != u"manage_runner"_s || profile.atLeast(17, 1)))
        accepted.append(extra);
    for (const QString &scope : token.scopes) {
        if (accepted.contains(scope))
            return std::nullopt;
    }
    return HttpAnswer::json(403, "{\"error\":\"insufficient_scope\",\"error_description\":\"The request requires higher privileges than "
                                 "provided by the access token.\",\"scope\":\"" + accepted.join(u' ').toLatin1() + "\"}");
}

} // namespace

HttpAnswer RestService::answer(const HttpRequest &request, const QByteArray &path, const Credentials &credentials)
{
    QStringList operands;
    const Route *route = routeTo(request.method, path.split('/'), m_world.profile(), operands);
    if (route == nullptr)
        return HttpAnswer::error(404, u"404 Not Found"_s);
    if (!credentials.isGood())
        return credentials.restRefusal();
    if (auto refusal = scopeRefusal(*route, *credentials.token, m_world.profile()))
        return *refusal;
    rest::RestCall call(m_world, request, *credentials.user, *credentials.token, m_baseUrl, operands);
    return route->handler(call);
}

} // namespace muster::demo
