// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/call.h"
#include "models/gitlab/client.h"
#include "models/gitlab/graphql/graphqlrequest.h"

#include <memory>
#include <utility>

namespace muster::gitlab {

/// Keeps the promises of Call: one callback, none after the receiver died, Cancelled on abort. The requests a call makes
/// are its children, and go with it.
template <class T>
class TypedCall : public Call
{
public:
    TypedCall(Session &session, QObject *receiver, Callback<T> done, QObject *parent) : Call(parent), m_session(session), m_receiver(receiver), m_done(std::move(done))
    {
        Q_ASSERT(receiver);
        connect(receiver, &QObject::destroyed, this, [this] {
            m_done = nullptr;
            withdrawRequests();
            deleteLater();
        });
    }

    void abort() final
    {
        if (!isFinished())
            finish(aborted());
    }

protected:
    [[nodiscard]] bool isFinished() const { return !m_done; }
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const Limits &limits() const { return m_session.line.limits; }

    /// What an aborted call answers.
    [[nodiscard]] virtual Result<T> aborted() { return failure(Error::Kind::Cancelled); }

    /// The last thing a call does: the callback may destroy everything around it.
    void finish(Result<T> result)
    {
        if (isFinished())
            return;
        const Callback<T> done = std::exchange(m_done, nullptr);
        withdrawRequests();
        deleteLater();
        if (m_receiver)
            done(std::move(result));
    }
    void fail(const Trouble &trouble) { finish(tl::unexpected<Error>(trouble.error)); }

    /// Asks, and hands what `read` made of the answer to `then`, unless this call is over by then.
    template <class Part>
    GraphqlRequest *ask(GraphqlAsk what, std::function<Read<Part>(const GraphqlReply &)> read, std::function<void(Read<Part>)> then)
    {
        auto kept = std::make_shared<std::optional<Part>>();
        return new GraphqlRequest(m_session, std::move(what), keepingReader<Part, GraphqlReply>(kept, std::move(read)), told<Part>(kept, std::move(then)), this);
    }
    /// The same over REST.
    template <class Part>
    Attempts *ask(Request what, std::function<Read<Part>(const Answer &)> read, std::function<void(Read<Part>)> then)
    {
        auto kept = std::make_shared<std::optional<Part>>();
        return new Attempts(m_session.line, std::move(what), Attempts::ReadOn::ThisThread, keepingReader<Part, Answer>(kept, std::move(read)), told<Part>(kept, std::move(then)), this);
    }

private:
    /// Deletion is later, in a nested event loop much later; nothing may leave once the callback was told.
    void withdrawRequests()
    {
        const QList<Attempts *> requests = this->template findChildren<Attempts *>();
        for (Attempts *request : requests)
            request->withdraw();
    }

    template <class Part, class From>
    static std::function<std::optional<Trouble>(const From &)> keepingReader(std::shared_ptr<std::optional<Part>> kept, std::function<Read<Part>(const From &)> read)
    {
        return [kept, read = std::move(read)](const From &from) -> std::optional<Trouble> {
            Read<Part> part = read(from);
            if (!part)
                return std::move(part.error());
            *kept = std::move(*part);
            return std::nullopt;
        };
    }
    template <class Part>
    Attempts::Told told(std::shared_ptr<std::optional<Part>> kept, std::function<void(Read<Part>)> then)
    {
        return { [this, kept, then = std::move(then)](std::optional<Trouble> trouble) {
                    if (isFinished())
                        return;
                    if (trouble)
                        then(tl::unexpected<Trouble>(std::move(*trouble)));
                    else
                        then(std::move(**kept));
                },
            [this](int attempt, std::chrono::milliseconds wait, const QString &reason) {
                if (!isFinished())
                    Q_EMIT waiting(attempt, int(wait.count()), reason);
            } };
    }

    Session &m_session;
    QPointer<QObject> m_receiver;
    Callback<T> m_done;
};

/// A call that is one request: a GraphQL operation, or a REST request.
template <class T, class What, class From>
class SingleCall final : public TypedCall<T>
{
public:
    SingleCall(Session &session, What what, std::function<Read<T>(const From &)> read, QObject *receiver, Callback<T> done, QObject *parent)
        : TypedCall<T>(session, receiver, std::move(done), parent)
    {
        this->template ask<T>(std::move(what), std::move(read), [this](Read<T> result) {
            if (result)
                this->finish(std::move(*result));
            else
                this->fail(result.error());
        });
    }
};
template <class T>
using GraphqlCall = SingleCall<T, GraphqlAsk, GraphqlReply>;
template <class T>
using RestCall = SingleCall<T, Request, Answer>;

} // namespace muster::gitlab
