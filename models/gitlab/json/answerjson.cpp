// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/json/answerjson.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;

Read<JsonDocument> jsonOf(const Answer &answer)
{
    Trouble trouble;
    trouble.error = { Error::Kind::NotGitLab, u"neither JSON nor a web page"_s, answer.status, {}, answer.requestId, {} };
    const QByteArray start = answer.body.left(64).trimmed();
    if (!start.isEmpty() && !start.startsWith('{') && !start.startsWith('[')) {
        trouble.error.hint = QString::fromUtf8(answer.body.left(100)).simplified();
        return tl::unexpected(std::move(trouble));
    }
    Result<JsonDocument> document = JsonDocument::parse(answer.body);
    if (document)
        return std::move(*document);
    trouble.error.kind = document.error().kind;
    trouble.error.detail = document.error().detail;
    return tl::unexpected(std::move(trouble));
}

tl::unexpected<Trouble> brokenPromise(const QString &what)
{
    Trouble trouble;
    trouble.error.kind = Error::Kind::Parse;
    trouble.error.detail = what;
    return tl::unexpected(std::move(trouble));
}

} // namespace muster::gitlab
