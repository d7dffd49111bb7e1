// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/graphql/envelope.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

FieldError readError(JsonValue value)
{
    FieldError error;
    error.message = value["message"].text().left(2000);
    value["path"].forEach([&](JsonValue step) {
        const auto position = step.integer();
        error.path += position ? QString::number(*position) : step.text();
    });
    const JsonValue extensions = value["extensions"];
    if (extensions["code"].utf8() == "undefinedField") {
        error.unknownField = extensions["typeName"].text() + u'.' + extensions["fieldName"].text();
    } else {
        static const QRegularExpression sentence(u"^Field '(\\w+)' doesn't exist on type '(\\w+)'"_s);
        if (const auto match = sentence.match(error.message); match.hasMatch())
            error.unknownField = match.captured(2) + u'.' + match.captured(1);
    }
    return error;
}

Trouble troubleOf(Error::Kind kind, const QString &detail, int status, const QString &requestId)
{
    Trouble trouble;
    trouble.error = { kind, detail, status, {}, requestId, {} };
    return trouble;
}

Trouble refusedWhole(const std::vector<FieldError> &errors, const Answer &answer)
{
    Trouble trouble = troubleOf(kindOf(errors.front()), sentenceOf(errors), answer.status, answer.requestId);
    for (const FieldError &error : errors) {
        if (!error.unknownField.isEmpty())
            trouble.unknownFields += error.unknownField;
    }
    // Without `data` nothing was carried out, unless GitLab stumbled on the way.
    trouble.surelyNotActed = trouble.error.kind != Error::Kind::Server && trouble.error.kind != Error::Kind::Timeout;
    return trouble;
}

} // namespace

Error::Kind kindOf(const FieldError &error)
{
    const auto says = [&](QLatin1String text) { return error.message.contains(text, Qt::CaseInsensitive); };
    if (!error.unknownField.isEmpty() || says("doesn't accept argument"_L1) || says("isn't a defined input type"_L1))
        return Error::Kind::Unsupported;
    if (says("max complexity"_L1) || says("max depth"_L1) || says("Query too large"_L1))
        return Error::Kind::TooComplex;
    if (says("does not exist or you don't have permission"_L1))
        return Error::Kind::NotFound;
    if (says("Invalid token"_L1))
        return Error::Kind::Unauthorized;
    if (says("insufficient_scope"_L1) || says("not accessible"_L1))
        return Error::Kind::Forbidden;
    if (says("timed out"_L1) || says("Timeout on"_L1))
        return Error::Kind::Timeout;
    if (says("Internal server error"_L1))
        return Error::Kind::Server;
    return Error::Kind::Invalid;
}

QString sentenceOf(const std::vector<FieldError> &errors)
{
    QStringList messages;
    for (const FieldError &error : errors)
        messages += error.message;
    messages.removeDuplicates();
    return messages.join("; "_L1).left(2000);
}

Trouble whyNull(const GraphqlReply &reply, const QString &key)
{
    const auto about = std::find_if(reply.errors.begin(), reply.errors.end(), [&](const FieldError &error) { return error.path.isEmpty() || error.path.first() == key; });
    if (about == reply.errors.end())
        return troubleOf(Error::Kind::NotFound, u"GitLab answers null for "_s + key, reply.status, reply.requestId);
    return troubleOf(kindOf(*about), about->message, reply.status, reply.requestId);
}

Read<GraphqlReply> openEnvelope(const Answer &answer)
{
    Read<JsonDocument> document = jsonOf(answer);
    if (!document)
        return tl::unexpected(std::move(document.error()));

    const JsonValue root = document->root();
    std::vector<FieldError> errors;
    root["errors"].forEach([&](JsonValue error) { errors.push_back(readError(error)); });
    const JsonValue data = root["data"];
    if (!data.isObject()) {
        if (!errors.empty())
            return tl::unexpected(refusedWhole(errors, answer));
        return tl::unexpected(troubleOf(Error::Kind::NotGitLab, u"JSON, but no GraphQL answer"_s, answer.status, answer.requestId));
    }
    return GraphqlReply{ std::move(*document), data, std::move(errors), answer.serverTime, answer.requestId, answer.status };
}

} // namespace muster::gitlab
