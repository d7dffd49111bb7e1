// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gitlab/graphql/envelope.h"
#include "models/gitlab/session.h"

#include <QJsonObject>

namespace muster::gitlab {

/// What to ask, and how patiently.
struct GraphqlAsk {
    QueryRef query;
    QJsonObject variables;
    int items = 1;                          ///< how often the query's `# each` lines stand
    std::chrono::milliseconds deadline;
    int attempts = 1;
    bool isChange = false;
    bool mayBeRefused = false;              ///< see Request
    Request::Order order = Request::Order::InTurn;
    Attempts::ReadOn readOn = Attempts::ReadOn::ThisThread;

    /// The usual read that somebody waits for.
    [[nodiscard]] static GraphqlAsk reading(const QueryRef &query, const Limits &limits);
    /// A page of a long list, read on a worker, after what somebody waits for. `attempts` 0: as often as usual.
    [[nodiscard]] static GraphqlAsk page(const QueryRef &query, const Limits &limits, int attempts);
    [[nodiscard]] static GraphqlAsk changing(const QueryRef &query, const Limits &limits);
};

/// Keeps what an answer held; returns why it holds nothing. May run on a worker.
using ReplyReader = std::function<std::optional<Trouble>(const GraphqlReply &)>;

/// One GraphQL operation: its text cut to what the server has, posted, its envelope taken off. When the server refuses a
/// field it was believed to have, what it has is asked again, once, and the operation repeated without that field (a
/// refused query was not carried out, so this holds for changes too).
class GraphqlRequest final : public QObject
{
public:
    GraphqlRequest(Session &session, GraphqlAsk ask, ReplyReader reader, Attempts::Told told, QObject *parent);

    [[nodiscard]] bool mayHaveBeenSent() const { return m_attempts && m_attempts->mayHaveBeenSent(); }

private:
    void send();
    void judge(std::optional<Trouble> trouble);
    void askCapabilities(const Trouble &trouble);

    Session &m_session;
    const GraphqlAsk m_ask;
    const ReplyReader m_reader;
    Attempts::Told m_told;
    Attempts *m_attempts = nullptr;
    QString m_text;
    bool m_hasAskedAgain = false;
};

} // namespace muster::gitlab
