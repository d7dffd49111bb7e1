// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/changes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using State = ChangeOutcome::State;

namespace {

/// "User does not have permission to delete runner(s) #12, #13"
QSet<qint64> namedIn(const QString &sentence)
{
    static const QRegularExpression number(u"#(\\d{1,18})"_s);
    QSet<qint64> ids;
    for (auto match = number.globalMatch(sentence); match.hasNext();)
        ids.insert(match.next().captured(1).toLongLong());
    return ids;
}

/// What it means for a runner that a bulk payload does not list it.
ChangeOutcome notListed(RunnerId id, const QString &sentence, const QSet<qint64> &named)
{
    if (named.contains(id.value) || (named.isEmpty() && !sentence.isEmpty()))
        return { id, State::Refused, sentence, Error::Kind::Forbidden };
    return { id, State::Gone, {}, std::nullopt };   // ids it does not find, GitLab passes over
}

ChangeOutcome judgePaused(RunnerId id, Tri is, bool wanted)
{
    if (is == triOf(wanted))
        return { id, State::Done, {}, std::nullopt };
    if (is == Tri::Unknown)
        return { id, State::Unknown, u"GitLab's answer does not tell whether it is paused"_s, Error::Kind::Parse };
    return { id, State::Refused, u"GitLab left it as it was; it probably cannot save this runner's settings"_s, Error::Kind::Invalid };
}

ChangeOutcome judgeNote(const RunnerNote &wanted, JsonValue runner)
{
    if (wanted.paused != Tri::Unknown)
        return judgePaused(wanted.runner, runner["paused"].tri(), wanted.paused == Tri::Yes);
    if (!runner.isObject())
        return { wanted.runner, State::Unknown, u"GitLab's answer does not tell the note"_s, Error::Kind::Parse };
    // GitLab keeps an empty note as none.
    if (runner["maintenanceNote"].text().trimmed() == wanted.note.value_or(QString()).trimmed())
        return { wanted.runner, State::Done, {}, std::nullopt };
    return { wanted.runner, State::Refused, u"GitLab left the note as it was"_s, Error::Kind::Invalid };
}

} // namespace

Outcomes readBulkDelete(const GraphqlReply &reply, std::span<const RunnerId> ids)
{
    const QString key = u"bulkRunnerDelete"_s;
    const JsonValue payload = reply.data["bulkRunnerDelete"];
    QSet<qint64> deleted;
    payload["deletedIds"].forEach([&](JsonValue id) { deleted.insert(id.globalId()); });
    const QString sentence = sentencesOf(payload["errors"]);
    const QSet<qint64> named = namedIn(sentence);

    Outcomes outcomes;
    for (const RunnerId id : ids) {
        if (!payload.isObject())
            outcomes.push_back(outcomeOfNull(reply, key, id));
        else if (deleted.contains(id.value))
            outcomes.push_back({ id, State::Done, {}, std::nullopt });
        else if (!payload["deletedIds"].isArray() && sentence.isEmpty())
            outcomes.push_back({ id, State::Unknown, u"GitLab's answer does not tell what it deleted"_s, Error::Kind::Parse });
        else
            outcomes.push_back(notListed(id, sentence, named));
    }
    return outcomes;
}

Outcomes readBulkPause(const GraphqlReply &reply, std::span<const RunnerId> ids, bool paused)
{
    const QString key = u"runnerBulkPause"_s;
    const JsonValue payload = reply.data["runnerBulkPause"];
    QHash<qint64, Tri> updated;
    payload["updatedRunners"].forEach([&](JsonValue runner) { updated.insert(runner["id"].globalId(), runner["paused"].tri()); });
    const QString sentence = sentencesOf(payload["errors"]);
    const QSet<qint64> named = namedIn(sentence);

    Outcomes outcomes;
    for (const RunnerId id : ids) {
        if (!payload.isObject())
            outcomes.push_back(outcomeOfNull(reply, key, id));
        else if (const auto found = updated.constFind(id.value); found != updated.constEnd())
            outcomes.push_back(judgePaused(id, *found, paused));
        else if (!payload["updatedRunners"].isArray() && sentence.isEmpty())
            outcomes.push_back(judgePaused(id, Tri::Unknown, paused));
        else
            outcomes.push_back(notListed(id, sentence, named));
    }
    return outcomes;
}

Outcomes readNotes(const GraphqlReply &reply, std::span<const RunnerNote> notes)
{
    Outcomes outcomes;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const QByteArray alias = "update_" + QByteArray::number(i);
        const JsonValue payload = reply.data[std::string_view(alias.constData(), std::size_t(alias.size()))];
        const QString sentence = sentencesOf(payload["errors"]);
        if (!payload.isObject())
            outcomes.push_back(outcomeOfNull(reply, QString::fromLatin1(alias), notes[i].runner));
        else if (!sentence.isEmpty())
            outcomes.push_back({ notes[i].runner, State::Refused, sentence, Error::Kind::Invalid });
        else
            outcomes.push_back(judgeNote(notes[i], payload["runner"]));
    }
    return outcomes;
}

Outcomes readUpdates(const GraphqlReply &reply, std::span<const RunnerId> ids, bool paused)
{
    Outcomes outcomes;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const QByteArray alias = "update_" + QByteArray::number(i);
        const JsonValue payload = reply.data[std::string_view(alias.constData(), std::size_t(alias.size()))];
        const QString sentence = sentencesOf(payload["errors"]);
        if (!payload.isObject())
            outcomes.push_back(outcomeOfNull(reply, QString::fromLatin1(alias), ids[i]));
        else if (!sentence.isEmpty())
            outcomes.push_back({ ids[i], State::Refused, sentence, Error::Kind::Invalid });
        else
            outcomes.push_back(judgePaused(ids[i], payload["runner"]["paused"].tri(), paused));
    }
    return outcomes;
}

} // namespace muster::gitlab
