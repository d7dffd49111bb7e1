// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/rest/identityreader.h"

#include <QRegularExpression>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

Read<ServerVersion> readServerVersion(const Answer &answer)
{
    const Read<JsonDocument> document = jsonOf(answer);
    if (!document)
        return tl::unexpected(document.error());
    const JsonValue root = document->root();
    ServerVersion version;
    version.text = root["version"].text();
    static const QRegularExpression numbers(u"^(\\d{1,4})\\.(\\d{1,4})(?:\\.|$)"_s);
    const auto match = numbers.match(version.text);
    if (!match.hasMatch()) {
        Trouble trouble;
        trouble.error = { Error::Kind::NotGitLab, u"JSON, but without a GitLab version"_s, answer.status, {}, answer.requestId, {} };
        return tl::unexpected(std::move(trouble));
    }
    version.major = match.capturedView(1).toInt();
    version.minor = match.capturedView(2).toInt();
    const Tri enterprise = root["enterprise"].tri();
    version.enterprise = enterprise == Tri::Unknown ? version.text.endsWith("-ee"_L1) : enterprise == Tri::Yes;
    return version;
}

Read<UserFacts> readUserFacts(const Answer &answer)
{
    const Read<JsonDocument> document = jsonOf(answer);
    if (!document)
        return tl::unexpected(document.error());
    const JsonValue root = document->root();
    const UserFacts facts{ UserId{ root["id"].globalId() }, root["username"].text(), root["name"].text(), root["is_admin"].tri() == Tri::Yes };
    if (facts.username.isEmpty())
        return brokenPromise(u"a user without a user name"_s);
    return facts;
}

Read<TokenFacts> readTokenFacts(const Answer &answer)
{
    const Read<JsonDocument> document = jsonOf(answer);
    if (!document)
        return tl::unexpected(document.error());
    const JsonValue root = document->root();
    TokenFacts facts;
    facts.id = root["id"].globalId();
    facts.name = root["name"].text();
    root["scopes"].forEach([&](JsonValue scope) { facts.scopes += scope.text(); });
    if (const QDate date = QDate::fromString(root["expires_at"].text(), Qt::ISODate); date.isValid())
        facts.expiresAt = date;
    return facts;
}

} // namespace muster::gitlab
