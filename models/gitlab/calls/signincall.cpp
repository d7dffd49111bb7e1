// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/signincall.h"

#include "models/base/clock.h"
#include "models/gitlab/decode/places.h"
#include "models/gitlab/decode/runnerspage.h"
#include "models/gitlab/rest/restrequest.h"

#include <algorithm>
#include <initializer_list>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(Error::Kind kind, std::initializer_list<Error::Kind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

SignInCall::SignInCall(Session &session, QObject *receiver, Callback<Identity> done, QObject *parent)
    : TypedCall<Identity>(session, receiver, std::move(done), parent)
{
    m_identity.instance = displayedBase(session.line.endpoint.base);
    askServer(u"/metadata"_s);
}

void SignInCall::expect(int answers, void (SignInCall::*next)())
{
    m_missing = answers;
    m_next = next;
}

void SignInCall::arrived()
{
    if (--m_missing == 0)
        (this->*m_next)();
}

void SignInCall::askServer(const QString &path)
{
    const bool isLastTry = path == "/version"_L1;
    const auto read = [this](const Answer &answer) {
        if (answer.serverTime.isKnown())
            session().serverAhead = std::chrono::seconds(answer.serverTime.seconds() - session().line.clock.now().seconds());
        return readServerVersion(answer);
    };
    ask<ServerVersion>(restReading(path, limits()), read, [this, isLastTry](Read<ServerVersion> version) { learnServer(std::move(version), isLastTry); });
}

void SignInCall::learnServer(Read<ServerVersion> version, bool isLastTry)
{
    if (version) {
        m_identity.server = *version;
        return askWho();
    }
    Error &error = version.error().error;
    if (error.kind == Error::Kind::NotFound && !isLastTry)
        return askServer(u"/version"_s);
    if (error.kind == Error::Kind::NotFound)
        error.kind = Error::Kind::NotGitLab;   // something answers there, but knows neither address
    if (error.kind == Error::Kind::Forbidden && error.detail.contains("scope"_L1))
        return askWho();                       // a GitLab it is; this token may not even ask for its version
    fail(version.error());
}

void SignInCall::askWho()
{
    expect(2, &SignInCall::askRights);
    ask<UserFacts>(restReading(u"/user"_s, limits()), &readUserFacts, [this](const Read<UserFacts> &user) { learnUser(user); });
    Request token = restReading(u"/personal_access_tokens/self"_s, limits());
    token.mayBeRefused = true;   // other kinds of token are refused here alone
    ask<TokenFacts>(std::move(token), &readTokenFacts, [this](const Read<TokenFacts> &facts) { learnToken(facts); });
}

void SignInCall::learnUser(const Read<UserFacts> &user)
{
    if (user) {
        m_isUserKnown = true;
        m_isAdministratorByName = user->isAdministrator;
        m_identity.userId = user->id;
        m_identity.username = user->username;
        m_identity.name = user->name;
    } else if (user.error().error.kind != Error::Kind::Forbidden) {
        return fail(user.error());
    }
    arrived();
}

void SignInCall::learnToken(const Read<TokenFacts> &token)
{
    using Kind = Error::Kind;
    if (token) {
        m_identity.tokenId = token->id;
        m_identity.tokenName = token->name;
        m_identity.scopes = token->scopes;
        m_identity.expiresAt = token->expiresAt;
    } else if (!isOneOf(token.error().error.kind, { Kind::Invalid, Kind::Unauthorized, Kind::Forbidden, Kind::NotFound })) {
        return fail(token.error());
    }
    arrived();
}

void SignInCall::askRights()
{
    const QStringList &scopes = m_identity.scopes;
    m_isGraphqlRefused = !scopes.isEmpty() && !scopes.contains("api"_L1) && !scopes.contains("read_api"_L1);
    if (m_isGraphqlRefused)
        return judgeRights();
    expect(2, &SignInCall::judgeRights);
    GraphqlAsk capabilities = GraphqlAsk::reading({ "capabilities", "capabilities" }, limits());
    capabilities.mayBeRefused = m_isUserKnown;   // the token is good, so a 401 here speaks of its scopes
    ask<Capabilities>(capabilities, [](const GraphqlReply &reply) -> Read<Capabilities> { return Capabilities::read(reply.data); },
        [this](Read<Capabilities> found) { learnCapabilities(std::move(found)); });
    GraphqlAsk count = GraphqlAsk::reading({ "counts", "instanceCount" }, limits());
    count.mayBeRefused = capabilities.mayBeRefused;
    ask<qint64>(count, [](const GraphqlReply &reply) { return readRunnerCount(reply, Scope::Kind::Instance); },
        [this](const Read<qint64> &found) { learnAdministrator(found); });
}

void SignInCall::learnCapabilities(Read<Capabilities> capabilities)
{
    using Kind = Error::Kind;
    if (capabilities)
        m_capabilities = std::move(*capabilities);
    else if (isOneOf(capabilities.error().error.kind, { Kind::Unauthorized, Kind::Forbidden }) && m_isUserKnown)
        m_isGraphqlRefused = true;
    else
        return fail(capabilities.error());
    arrived();
}

void SignInCall::learnAdministrator(const Read<qint64> &count)
{
    using Kind = Error::Kind;
    m_identity.administrator = count.has_value();
    if (!count && !isOneOf(count.error().error.kind, { Kind::NotFound, Kind::Forbidden, Kind::Unauthorized, Kind::Invalid, Kind::Unsupported }))
        return fail(count.error());
    // A sentence nobody knows may be a refusal, but not to an administrator: taken for one, the whole instance would look empty.
    if (!count && count.error().error.kind == Kind::Invalid && m_isAdministratorByName)
        return fail(count.error());
    arrived();
}

void SignInCall::judgeRights()
{
    const QStringList &scopes = m_identity.scopes;
    const bool hasLists = m_capabilities.has(u"Query.runners"_s) && m_capabilities.has(u"CiRunner.managers"_s);
    if (m_isGraphqlRefused)
        m_identity.reading = Obstacle::Scope;
    else if (!hasLists)
        m_identity.reading = Obstacle::Server;
    m_identity.canBulkPause = m_capabilities.has(u"Mutation.runnerBulkPause"_s);
    m_identity.canBulkDelete = m_capabilities.has(u"Mutation.bulkRunnerDelete"_s);

    if (m_isGraphqlRefused || (!scopes.isEmpty() && !scopes.contains("api"_L1)))
        m_identity.changing = Obstacle::Scope;
    else if (!m_capabilities.has(u"Mutation.runnerUpdate"_s))
        m_identity.changing = Obstacle::Server;
    else if (scopes.isEmpty())
        m_identity.changing = Obstacle::Unknown;   // fine-grained and OAuth tokens do not tell
    if (m_identity.administrator || m_identity.reading != Obstacle::None)
        return conclude();
    askPlaces();
}

void SignInCall::askPlaces()
{
    expect(2, &SignInCall::conclude);
    Request groups = restReading(u"/groups"_s, limits());
    groups.query = "min_access_level=40&per_page=1";
    ask<bool>(groups, [](const Answer &answer) -> Read<bool> { return readGroupsPage(answer).map([](const auto &found) { return !found.items.empty(); }); },
        [this](const Read<bool> &found) { learnPlace(found); });
    GraphqlAsk projects = GraphqlAsk::reading({ "places", "maintainedProjects" }, limits());
    projects.variables.insert(u"first"_s, 1);
    ask<bool>(projects, [](const GraphqlReply &reply) -> Read<bool> { return readProjectsPage(reply).map([](const auto &found) { return !found.items.empty(); }); },
        [this](const Read<bool> &found) { learnPlace(found); });
}

void SignInCall::learnPlace(const Read<bool> &found)
{
    m_hasPlace = m_hasPlace || found.value_or(false);
    m_isPlaceUnsure = m_isPlaceUnsure || !found;
    if (m_missing == 1 && !m_hasPlace) {
        m_identity.reading = m_isPlaceUnsure ? Obstacle::Unknown : Obstacle::Role;
        if (m_identity.changing == Obstacle::None || m_identity.changing == Obstacle::Unknown)
            m_identity.changing = m_identity.reading;
    }
    arrived();
}

void SignInCall::conclude()
{
    session().queries.setCapabilities(m_capabilities);
    session().identity = m_identity;
    finish(m_identity);
}

} // namespace muster::gitlab
