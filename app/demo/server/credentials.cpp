// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/credentials.h"

namespace muster::demo {

using namespace Qt::StringLiterals;

Credentials credentialsOf(const HttpRequest &request, const World &world)
{
    Credentials credentials;
    credentials.inQuery = request.query.hasQueryItem(u"private_token"_s) || request.query.hasQueryItem(u"access_token"_s);
    QByteArray secret = request.header("private-token");
    if (secret.isEmpty()) {
        const QByteArray authorization = request.header("authorization");
        if (authorization.left(7).toLower() == "bearer ")
            secret = authorization.mid(7).trimmed();
    }
    if (secret.isEmpty() && !credentials.inQuery)
        return credentials;
    credentials.state = Credentials::State::Unknown;
    credentials.token = world.tokenBySecret(secret);
    if (credentials.token == nullptr)
        return credentials;
    credentials.user = world.user(credentials.token->userId);
    credentials.state = credentials.token->revoked             ? Credentials::State::Revoked
        : credentials.token->isExpired(world.now())            ? Credentials::State::Expired
        : !credentials.user || !credentials.user->isActive()   ? Credentials::State::Blocked
                                                               : Credentials::State::Good;
    return credentials;
}

QString Credentials::name() const
{
    return token != nullptr ? token->name : state == State::Anonymous ? u"none"_s : u"unknown"_s;
}

HttpAnswer Credentials::restRefusal() const
{
    switch (state) {
    case State::Expired:
        return HttpAnswer::json(401, R"({"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."})");
    case State::Revoked:
        return HttpAnswer::json(401, R"({"error":"invalid_token","error_description":"Token was revoked. You have to re-authorize from the user."})");
    case State::Blocked:
        return HttpAnswer::message(403, u"403 Forbidden - Your account has been blocked."_s);
    case State::Anonymous:
    case State::Unknown:
    case State::Good:
        break;
    }
    return HttpAnswer::message(401, u"401 Unauthorized"_s);
}

std::optional<HttpAnswer> Credentials::graphQlRefusal() const
{
    switch (state) {
    case State::Unknown:
    case State::Expired:
    case State::Revoked:
        return HttpAnswer::json(401, R"({"errors":[{"message":"Invalid token"}]})");
    case State::Blocked:
        return HttpAnswer::json(403, R"({"errors":[{"message":"API not accessible for user"}]})");
    case State::Anonymous:
    case State::Good:
        break;
    }
    return std::nullopt;
}

} // namespace muster::demo
