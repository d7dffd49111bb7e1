// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/graphql/run/binding.h"
#include "app/demo/world/world.h"

#include <QJsonObject>

namespace muster::demo {

/// Who asks: the account behind the token, and the token's scopes. No user: an anonymous request. Whether the token is
/// known, expired or revoked has been settled before.
struct Requester {
    const User *user = nullptr;
    QStringList scopes;
};

/// A mutation that ran, or was refused, and what it touched; for the request log.
struct MutationRecord {
    QString field;                 ///< `bulkRunnerDelete`
    std::vector<qint64> asked;     ///< ids the request named, in its order
    std::vector<qint64> changed;   ///< ids that are different, new or gone now
};

/// An answer of the GraphQL endpoint, and what the request log wants to know about the request.
struct GraphQlReply {
    int httpStatus = 200;
    QByteArray json;
    QString operationName;                  ///< empty if anonymous or unreadable
    QStringList rootFields;                 ///< field names, aliases put aside: `runners`, `metadata`
    bool isMutation = false;
    qint64 complexity = 0;                  ///< 0 if the request did not get so far
    int depth = 0;
    bool sentIntroduced = false;            ///< it carried @gl_introduced
    std::vector<MutationRecord> mutations;
};

/// The GraphQL API of the pretend GitLab: reads, checks, limits, authorizes and runs requests against a world, as the
/// world's server version would. Knows nothing of HTTP but the status it answers with. For one thread; the world must
/// outlive it, and its profile must not change.
class GraphQlService final {
public:
    enum class Method { Post, Get };

    explicit GraphQlService(World &world, QString baseUrl = QStringLiteral("https://gitlab.example.com"));
    ~GraphQlService();
    Q_DISABLE_COPY_MOVE(GraphQlService)

    /// The address the instance calls its own, without a slash at the end; part of web URLs.
    void setBaseUrl(const QString &baseUrl) { m_baseUrl = baseUrl; }

    /// `body` is the JSON of a request ({query, variables, operationName}) or of a batch of them. A GET's parameters are
    /// handed in as such a body, with Method::Get: mutations are refused then.
    [[nodiscard]] GraphQlReply execute(const QByteArray &body, const Requester &who, Method method = Method::Post);

    [[nodiscard]] const graphql::Schema &schema() const { return *m_schema; }
    /// Fields of the schema that nothing answers: none.
    [[nodiscard]] const std::vector<std::string> &unansweredFields() const { return m_bindings.unbound(); }

private:
    struct Prepared;

    void prepare(Prepared &request, const QJsonObject &json, GraphQlReply &reply) const;
    [[nodiscard]] QByteArray run(Prepared &request, const Requester &who, GraphQlReply &reply);

    World &m_world;
    QString m_baseUrl;
    std::unique_ptr<const graphql::Schema> m_schema;
    graphql::Bindings m_bindings;
};

} // namespace muster::demo
