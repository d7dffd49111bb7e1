// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/graphql/graphqlrequest.h"

#include <QJsonDocument>

#include <memory>
#include <utility>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

GraphqlAsk GraphqlAsk::reading(const QueryRef &query, const Limits &limits)
{
    return { .query = query, .variables = {}, .deadline = limits.smallDeadline, .attempts = limits.attempts, .order = Request::Order::Now };
}

GraphqlAsk GraphqlAsk::page(const QueryRef &query, const Limits &limits, int attempts)
{
    return { .query = query, .variables = {}, .deadline = limits.pageDeadline, .attempts = attempts > 0 ? attempts : limits.attempts, .readOn = Attempts::ReadOn::Worker };
}

GraphqlAsk GraphqlAsk::changing(const QueryRef &query, const Limits &limits)
{
    return { .query = query, .variables = {}, .deadline = limits.changeDeadline, .attempts = limits.attempts, .isChange = true, .order = Request::Order::Now };
}

GraphqlRequest::GraphqlRequest(Session &session, GraphqlAsk ask, ReplyReader reader, Attempts::Told told, QObject *parent)
    : QObject(parent), m_session(session), m_ask(std::move(ask)), m_reader(std::move(reader)), m_told(std::move(told))
{
    send();
}

void GraphqlRequest::send()
{
    m_text = m_session.queries.text(m_ask.query, m_ask.items);
    const QString operation = QString::fromLatin1(m_ask.query.operation);
    Request request;
    request.method = Request::Method::Post;
    request.path = u"/api/graphql"_s;
    request.body = QJsonDocument(QJsonObject{ { u"query"_s, m_text }, { u"variables"_s, m_ask.variables }, { u"operationName"_s, operation } }).toJson(QJsonDocument::Compact);
    request.name = operation;
    request.deadline = m_ask.deadline;
    request.attempts = m_ask.attempts;
    request.isChange = m_ask.isChange;
    request.mayBeRefused = m_ask.mayBeRefused;
    request.order = m_ask.order;
    const auto read = [reader = m_reader](const Answer &answer) -> std::optional<Trouble> {
        const Read<GraphqlReply> reply = openEnvelope(answer);
        return reply ? reader(*reply) : std::optional(reply.error());
    };
    m_attempts = new Attempts(m_session.line, std::move(request), m_ask.readOn, read, { [this](std::optional<Trouble> trouble) { judge(std::move(trouble)); }, m_told.waiting }, this);
}

void GraphqlRequest::judge(std::optional<Trouble> trouble)
{
    if (trouble && !trouble->unknownFields.isEmpty() && !m_hasAskedAgain) {
        m_hasAskedAgain = true;
        return askCapabilities(*trouble);
    }
    const auto done = std::exchange(m_told.done, nullptr);
    if (done)
        done(std::move(trouble));
}

void GraphqlRequest::askCapabilities(const Trouble &trouble)
{
    const auto found = std::make_shared<Capabilities>();
    const auto read = [found](const GraphqlReply &reply) -> std::optional<Trouble> {
        *found = Capabilities::read(reply.data);
        return std::nullopt;
    };
    const auto then = [this, found, trouble](const std::optional<Trouble> &failed) {
        if (!failed)
            m_session.queries.setCapabilities(*found);
        m_session.queries.deny(trouble.unknownFields);
        if (m_session.queries.text(m_ask.query, m_ask.items) == m_text)
            return judge(trouble);   // nothing to leave out: this server really cannot
        send();
    };
    new GraphqlRequest(m_session, GraphqlAsk::reading({ "capabilities", "capabilities" }, m_session.line.limits), read, { then, m_told.waiting }, this);
}

} // namespace muster::gitlab
