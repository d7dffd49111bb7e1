// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/answercheck.h"

#include "models/gitlab/http/errorsentence.h"
#include "models/gitlab/http/htmlpage.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401: return Error::Kind::Unauthorized;
    case 403: return Error::Kind::Forbidden;
    case 404:
    case 410: return Error::Kind::NotFound;
    case 409:
    case 412: return Error::Kind::Conflict;
    case 413:
    case 414: return Error::Kind::TooComplex;
    case 407: return Error::Kind::Offline;   // a proxy on the way wants a password
    case 408: return Error::Kind::Timeout;
    case 429: return Error::Kind::RateLimited;
    default: return status >= 500 ? Error::Kind::Server : Error::Kind::Invalid;
    }
}

Trouble notGitLab(const Answer &answer, const QString &detail, const QString &hint)
{
    Trouble trouble;
    trouble.error = { Error::Kind::NotGitLab, detail, answer.status, {}, answer.requestId, hint };
    return trouble;
}

/// Without user name and query: a login page's address carries state that is nobody's business.
QString shownAddress(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).left(500);
}

} // namespace

std::optional<Trouble> checkAnswer(const Answer &answer)
{
    if (answer.status >= 300 && answer.status < 400) {
        Trouble trouble = notGitLab(answer, u"redirected, not followed"_s, shownAddress(answer.location));
        trouble.surelyNotActed = true;   // whoever sends elsewhere has not done it
        return trouble;
    }
    const bool html = isHtml(answer.contentType, answer.body);
    const bool overloaded = answer.status == 429 || answer.status >= 500;   // a server in front may say so in a page of its own
    if (html && !overloaded)
        return notGitLab(answer, u"a web page instead of an API's answer"_s, titleOf(answer.body));
    if (answer.status >= 200 && answer.status < 300)
        return std::nullopt;
    if (answer.status < 200)
        return notGitLab(answer, u"HTTP status %1"_s.arg(answer.status), {});

    Trouble trouble;
    Error &error = trouble.error;
    error.kind = kindOf(answer.status);
    error.detail = html ? titleOf(answer.body) : errorSentence(answer.body);
    if (error.detail.isEmpty())
        error.detail = u"HTTP %1"_s.arg(answer.status);
    error.httpStatus = answer.status;
    error.requestId = answer.requestId;
    if (answer.status == 422 && error.detail.contains("Query too large"_L1))
        error.kind = Error::Kind::TooComplex;
    if (answer.status == 429 || answer.status == 503)
        error.retryAfter = answer.rate.retryAfter;
    trouble.surelyNotActed = answer.status < 500 && answer.status != 408;
    return trouble;
}

} // namespace muster::gitlab
