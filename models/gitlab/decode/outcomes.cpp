// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/outcomes.h"

#include <QStringList>

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using State = ChangeOutcome::State;

ChangeOutcome outcomeFor(RunnerId id, State state, const QString &detail, std::optional<Error::Kind> trouble)
{
    return { id, state, detail, trouble };
}

JobOutcome outcomeFor(const JobRef &job, State state, const QString &detail, std::optional<Error::Kind> trouble)
{
    return { job, state, {}, {}, detail, trouble };
}

QString sentencesOf(JsonValue errors)
{
    QStringList sentences;
    errors.forEach([&](JsonValue error) { sentences += error.text(); });
    sentences.removeAll(QString());
    return sentences.join("; "_L1).left(2000);
}

State stateAfter(const Trouble &trouble)
{
    const Error::Kind kind = trouble.error.kind;
    const bool saidNo = kind == Error::Kind::Forbidden || kind == Error::Kind::Invalid || kind == Error::Kind::Conflict;
    if (trouble.surelyNotActed)
        return saidNo ? State::Refused : State::Failed;
    return trouble.sent ? State::Unknown : State::Failed;
}

NullPayload nullPayload(const GraphqlReply &reply, const QString &key)
{
    Error why = whyNull(reply, key).error;
    const bool isRefusal = !reply.errors.empty() && why.kind != Error::Kind::Timeout && why.kind != Error::Kind::Server;
    return { isRefusal ? State::Refused : State::Unknown, std::move(why) };
}

} // namespace muster::gitlab
