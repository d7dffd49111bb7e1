// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/notecall.h"

#include "models/gitlab/json/globalid.h"

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

std::vector<RunnerId> runnersOfNotes(const std::vector<RunnerNote> &notes)
{
    std::vector<RunnerId> runners(notes.size());
    std::transform(notes.begin(), notes.end(), runners.begin(), [](const RunnerNote &note) { return note.runner; });
    return runners;
}

} // namespace

NoteCall::NoteCall(Session &session, std::vector<RunnerNote> notes, QObject *receiver, Callback<Outcomes> done, QObject *parent)
    : ChangeCall<RunnerId>(session, runnersOfNotes(notes), receiver, std::move(done), parent), m_notes(std::move(notes))
{
}

bool NoteCall::mayHaveBeenSent() const
{
    return m_request && m_request->mayHaveBeenSent();
}

void NoteCall::send(Batch batch)
{
    GraphqlAsk what = GraphqlAsk::changing({ "update", "noteRunners" }, limits());
    what.items = int(batch.size());
    const std::vector<RunnerNote> wanted(m_notes.begin() + qsizetype(m_sent), m_notes.begin() + qsizetype(m_sent + batch.size()));
    m_sent += batch.size();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const QString number = QString::number(i);
        what.variables.insert("id_"_L1 + number, globalId(wanted[i].runner));
        if (wanted[i].paused != Tri::Unknown)
            what.variables.insert("paused_"_L1 + number, wanted[i].paused == Tri::Yes);
        if (wanted[i].note)
            what.variables.insert("note_"_L1 + number, *wanted[i].note);
    }
    m_request = ask<Outcomes>(std::move(what), [wanted](const GraphqlReply &reply) -> Read<Outcomes> { return readNotes(reply, wanted); }, [this](const Read<Outcomes> &outcomes) { settle(outcomes); });
}

} // namespace muster::gitlab
