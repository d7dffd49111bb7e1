// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/graphqlservice.h"

#include "app/demo/graphql/check/introduced.h"
#include "app/demo/graphql/check/limits.h"
#include "app/demo/graphql/check/validator.h"
#include "app/demo/graphql/language/parser.h"
#include "app/demo/graphql/lists/connectionfields.h"
#include "app/demo/graphql/mutations/mutations.h"
#include "app/demo/graphql/mutations/payload.h"
#include "app/demo/graphql/types/introspection.h"
#include "app/demo/graphql/types/jobtype.h"
#include "app/demo/graphql/types/managertype.h"
#include "app/demo/graphql/types/pipelinetype.h"
#include "app/demo/graphql/types/placetype.h"
#include "app/demo/graphql/types/querytype.h"
#include "app/demo/graphql/types/runnertype.h"
#include "app/demo/graphql/types/usertype.h"

#include <QJsonDocument>

namespace muster::demo {

using namespace Qt::StringLiterals;
using namespace graphql;

namespace {

Bindings allBindings(const Schema &schema)
{
    const std::array tables { bulkMutations(), connectionBindings(), introspectionBindings(), jobBindings(), jobMutations(),
                              managerBindings(), payloadBindings(), pipelineBindings(), placeBindings(), placeMutations(),
                              queryBindings(), runnerBindings(), runnerMutations(), userBindings() };
    return Bindings(schema, tables);
}

QByteArray errorsOnly(const std::vector<QueryError> &errors)
{
    QJsonArray array;
    for (const QueryError &error : errors)
        array.append(error.toJson());
    return QJsonDocument(QJsonObject { { u"errors"_s, array } }).toJson(QJsonDocument::Compact);
}

QByteArray errorOnly(const QString &message) { return errorsOnly({ { message, {}, {}, {} } }); }

GraphQlReply refusal(int status, const QString &message)
{
    GraphQlReply reply;
    reply.httpStatus = status;
    reply.json = errorOnly(message);
    return reply;
}

/// GitLab takes variables as an object or as the JSON text of one; nullopt for anything else.
std::optional<QJsonObject> variablesOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QJsonObject();
    if (value.isObject())
        return value.toObject();
    if (!value.isString())
        return std::nullopt;
    if (value.toString().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Code points, as GitLab counts them.
qint64 length(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

/// One request of a batch on its way. Everything in it views `text`.
struct GraphQlService::Prepared {
    QByteArray text;
    Document document;
    const Operation *operation = nullptr;
    VariableValues variables;
    Plan plan;
    std::vector<QueryError> errors;   ///< it will not run
};

GraphQlService::GraphQlService(World &world, QString baseUrl)
    : m_world(world), m_baseUrl(std::move(baseUrl)), m_schema(Schema::load(world.profile())), m_bindings(allBindings(*m_schema))
{
}

GraphQlService::~GraphQlService() = default;

GraphQlReply GraphQlService::execute(const QByteArray &body, const Requester &who, Method method)
{
    const bool mayRead = who.scopes.contains("api"_L1) || who.scopes.contains("read_api"_L1);
    if (who.user && !mayRead)
        return refusal(401, u"Invalid token"_s);
    if (who.user && !who.user->isActive())
        return refusal(403, u"API not accessible for user"_s);

    const QJsonDocument document = QJsonDocument::fromJson(body);
    const bool isBatch = document.isArray();
    if (document.isNull()) {
        GraphQlReply reply;
        reply.httpStatus = 400;
        reply.json = QByteArrayLiteral("{\"status\":400,\"error\":\"Bad Request\"}");
        return reply;
    }
    const QJsonArray requests = isBatch ? document.array() : QJsonArray { document.object() };
    qint64 size = 0;
    for (const auto &request : requests) {
        size += length(request[u"query"_s].toString());
        if (!variablesOf(request[u"variables"_s]))
            return refusal(422, u"Unexpected parameter: variables"_s);
    }
    if (size > Limits::queryText)
        return refusal(422, u"Query too large"_s);

    GraphQlReply reply;
    std::vector<Prepared> prepared(size_t(requests.size()));
    for (qsizetype i = 0; i < requests.size(); ++i)
        prepare(prepared[size_t(i)], requests[i].toObject(), reply);
    if (method == Method::Get && reply.isMutation) {
        reply.httpStatus = 422;
        reply.json = errorOnly(u"Mutations are forbidden in GET requests"_s);
        return reply;
    }

    const Limits limits = Limits::of(who.user, m_world.profile());
    for (Prepared &each : prepared) {
        if (each.errors.empty())
            each.errors = limits.exceeded(each.plan, reply.complexity);
    }
    QByteArray answers;
    for (Prepared &each : prepared) {
        if (!answers.isEmpty())
            answers += ',';
        answers += each.errors.empty() ? run(each, who, reply) : errorsOnly(each.errors);
    }
    reply.json = isBatch ? QByteArray('[' + answers + ']') : answers;
    return reply;
}

void GraphQlService::prepare(Prepared &request, const QJsonObject &json, GraphQlReply &reply) const
{
    const auto fail = [&request](const QString &message) { request.errors.push_back({ message, {}, {}, {} }); };
    request.text = json.value(u"query"_s).toString().toUtf8();
    if (request.text.trimmed().isEmpty())
        return fail(u"No query string was present"_s);
    auto parsed = parseDocument({ request.text.constData(), size_t(request.text.size()) });
    if (!parsed) {
        const SyntaxError &error = parsed.error();
        request.errors.push_back({ error.message, error.at ? std::vector { *error.at } : std::vector<Position>(), {}, {} });
        return;
    }
    request.document = std::move(*parsed);
    reply.sentIntroduced |= dropIntroduced(request.document, m_world.profile());

    const QString wanted = json.value(u"operationName"_s).toString();
    const auto operations = request.document.operations();
    for (const Operation *operation : operations) {
        reply.isMutation |= operation->kind == Operation::Kind::Mutation;
        if (wanted.isEmpty() ? operations.size() == 1 : text(operation->name) == wanted)
            request.operation = operation;
    }
    if (request.operation) {
        reply.operationName = text(request.operation->name);
        for (const Selection &selection : request.operation->selections) {
            if (selection.kind == Selection::Kind::Field)
                reply.rootFields += text(selection.name);
        }
    }

    request.errors = validate(*m_schema, request.document);
    if (!request.errors.empty())
        return;
    if (!request.operation)
        return fail(wanted.isEmpty() ? u"An operation name is required"_s : u"No operation named \"%1\""_s.arg(wanted));
    auto variables = readVariables(*m_schema, *request.operation, *variablesOf(json.value(u"variables"_s)));
    if (!variables) {
        request.errors = std::move(variables.error());
        return;
    }
    request.variables = std::move(*variables);
    request.plan = makePlan({ *m_schema, m_bindings, request.document, *request.operation, request.variables });
    reply.complexity += request.plan.root.cost;
    reply.depth = std::max(reply.depth, request.plan.root.depth);
}

QByteArray GraphQlService::run(Prepared &request, const Requester &who, GraphQlReply &reply)
{
    static const User nobody;
    const Access access(m_world, who.user ? *who.user : nobody);
    Run run({ .world = m_world,
              .profile = m_world.profile(),
              .access = access,
              .signedIn = who.user != nullptr,
              .schema = *m_schema,
              .baseUrl = m_baseUrl,
              .complexity = reply.complexity,
              .complexityLimit = Limits::of(who.user, m_world.profile()).complexity,
              .mayChange = who.user && who.scopes.contains("api"_L1) });
    QByteArray answer = run.answer(request.plan.root);
    std::move(run.mutations.begin(), run.mutations.end(), std::back_inserter(reply.mutations));
    return answer;
}

} // namespace muster::demo
