// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/graphqlpeek.h"

#include "app/demo/graphql/language/parser.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muster::demo {

using namespace Qt::StringLiterals;

QByteArray GraphQlPeek::bodyOfGet(const HttpRequest &request)
{
    QJsonObject body;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (name == u"query"_s || name == u"operationName"_s || name == u"variables"_s)
            body.insert(name, value);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

GraphQlPeek GraphQlPeek::at(const HttpRequest &request)
{
    GraphQlPeek peek;
    const QJsonDocument document = QJsonDocument::fromJson(request.method == "GET" ? bodyOfGet(request) : request.body);
    const QJsonArray all = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (const auto &each : all) {
        const QByteArray text = each[u"query"_s].toString().toUtf8();
        if (each[u"variables"_s].isObject())
            peek.variables = each[u"variables"_s].toObject();
        const auto parsed = graphql::parseDocument({text.constData(), size_t(text.size())});
        if (!parsed)
            continue;
        const QString wanted = each[u"operationName"_s].toString();
        for (const graphql::Operation *operation : parsed->operations()) {
            if (!wanted.isEmpty() && QLatin1StringView(operation->name.data(), qsizetype(operation->name.size())) != wanted)
                continue;
            peek.operation = QString::fromUtf8(operation->name.data(), qsizetype(operation->name.size()));
            for (const graphql::Selection &selection : operation->selections) {
                if (selection.kind == graphql::Selection::Kind::Field)
                    peek.rootFields.append(QString::fromUtf8(selection.name.data(), qsizetype(selection.name.size())));
            }
        }
    }
    return peek;
}

} // namespace muster::demo
