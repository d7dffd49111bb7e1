// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/graphqlservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muster::demo {

/// A still world with its GraphQL service, and whoever asks it.
class Asker {
public:
    explicit Asker(const QString &profile = QStringLiteral("19.5-ee"), int runners = 60) : world(options(profile, runners)), service(world) { }

    static WorldOptions options(const QString &profile, int runners)
    {
        WorldOptions options;
        options.runners = runners;
        options.profile = *Profile::parse(profile);
        options.epoch = 1'767'225'600'000;   // 2026-01-01
        options.still = true;
        return options;
    }

    [[nodiscard]] Requester as(TokenKind kind) const
    {
        const AccessToken &token = world.token(kind);
        return { world.user(token.userId), token.scopes };
    }

    /// Null object if the answer was not JSON.
    QJsonObject ask(const QString &query, const QJsonObject &variables = {})
    {
        const QJsonObject body { { QStringLiteral("query"), query }, { QStringLiteral("variables"), variables } };
        last = service.execute(QJsonDocument(body).toJson(QJsonDocument::Compact), who ? *who : as(TokenKind::Administrator));
        return QJsonDocument::fromJson(last.json).object();
    }
    /// What stands at a path of the data: `runners.nodes.0.id`.
    QJsonValue value(const QString &query, const QString &path) { return at(ask(query).value(QStringLiteral("data")), path); }

    static QJsonValue at(QJsonValue value, const QString &path)
    {
        for (const QString &step : path.split(u'.')) {
            bool isIndex = false;
            const int index = step.toInt(&isIndex);
            value = isIndex ? value.toArray().at(index) : value.toObject().value(step);
        }
        return value;
    }
    static QString firstError(const QJsonObject &answer) { return at(answer, QStringLiteral("errors.0.message")).toString(); }
    static QString notFoundOrForbidden()
    {
        return QStringLiteral("The resource that you are attempting to access does not exist or you don't have permission to perform this action");
    }

    /// Numbers of the ids in a list: 42 of gid://gitlab/Ci::Runner/42.
    static std::vector<qint64> numbers(const QJsonValue &list, const QString &key = QStringLiteral("id"))
    {
        std::vector<qint64> result;
        for (const QJsonArray items = list.toArray(); const auto &item : items)
            result.push_back((item.isString() ? item : item.toObject().value(key)).toString().section(u'/', -1).toLongLong());
        return result;
    }

    qint64 makeRunner(RunnerType type, qint64 groupId = 0, qint64 projectId = 0, RunnerChange settings = {})
    {
        NewRunner wanted;
        wanted.type = type;
        wanted.groupId = groupId;
        wanted.projectId = projectId;
        wanted.settings = std::move(settings);
        return world.createRunner(wanted).runner->id;
    }

    World world;
    GraphQlService service;
    std::optional<Requester> who;   ///< the administrator unless set
    GraphQlReply last;
};

} // namespace muster::demo
