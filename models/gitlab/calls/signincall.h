// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/calls/typedcall.h"
#include "models/gitlab/rest/identityreader.h"

namespace muster::gitlab {

/// Who is this token, on which server, and what can be done with it: `/metadata` (else `/version`), then `/user` and
/// `/personal_access_tokens/self` together, then what GraphQL has and whether this is an administrator, then, for
/// everybody else, whether there is a place whose runners they may see. Weak tokens are no error: the identity says what
/// is in the way. Fails when the server cannot be reached, is no GitLab or does not take the token.
class SignInCall final : public TypedCall<Identity>
{
public:
    SignInCall(Session &session, QObject *receiver, Callback<Identity> done, QObject *parent);

private:
    void askServer(const QString &path);
    void learnServer(Read<ServerVersion> version, bool isLastTry);
    void askWho();
    void learnUser(const Read<UserFacts> &user);
    void learnToken(const Read<TokenFacts> &token);
    void askRights();
    void learnCapabilities(Read<Capabilities> capabilities);
    void learnAdministrator(const Read<qint64> &count);
    void judgeRights();
    void askPlaces();
    void learnPlace(const Read<bool> &found);
    void conclude();

    /// Runs `next` when as many answers came as were asked for.
    void expect(int answers, void (SignInCall::*next)());
    void arrived();

    Identity m_identity;
    Capabilities m_capabilities;
    int m_missing = 0;
    void (SignInCall::*m_next)() = nullptr;
    bool m_isUserKnown = false;
    bool m_isAdministratorByName = false;   // GET /user says so
    bool m_isGraphqlRefused = false;
    bool m_hasPlace = false;
    bool m_isPlaceUnsure = false;
};

} // namespace muster::gitlab
