// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/jobchanges.h"

namespace muster::gitlab {

using namespace Qt::StringLiterals;
using State = ChangeOutcome::State;

namespace {

JobOutcome judgeCancelled(const JobRef &job, const QString &status, const QString &sentence)
{
    if (status == "canceled"_L1 || status == "canceling"_L1)
        return outcomeFor(job, State::Done);
    if (!sentence.isEmpty())
        return outcomeFor(job, State::Refused, sentence, Error::Kind::Invalid);
    if (status.isEmpty())
        return outcomeFor(job, State::Unknown, u"GitLab's answer does not tell what became of the job"_s, Error::Kind::Parse);
    if (status == "success"_L1 || status == "failed"_L1 || status == "skipped"_L1)
        return outcomeFor(job, State::Refused, u"it had already ended: "_s + status, Error::Kind::Conflict);
    return outcomeFor(job, State::Refused, u"GitLab left it as it was: "_s + status, Error::Kind::Invalid);
}

JobOutcome judgeRetried(const JobRef &job, JobId made, const QString &sentence)
{
    if (made.isValid() && made != job.id)
        return outcomeFor(job, State::Done);
    if (!sentence.isEmpty())
        return outcomeFor(job, State::Refused, sentence, Error::Kind::Invalid);
    if (made == job.id)
        return outcomeFor(job, State::Refused, u"GitLab made no new job"_s, Error::Kind::Invalid);
    return outcomeFor(job, State::Unknown, u"GitLab's answer does not tell the new job"_s, Error::Kind::Parse);
}

/// Each alias stands alone; `judge` decides by the job of its payload and its sentences.
template <class Judge>
JobOutcomes readAliases(const GraphqlReply &reply, const char *prefix, std::span<const JobRef> jobs, Judge judge)
{
    JobOutcomes outcomes;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const QByteArray alias = prefix + QByteArray::number(i);
        const JsonValue payload = reply.data[std::string_view(alias.constData(), std::size_t(alias.size()))];
        if (payload.isObject())
            outcomes.push_back(judge(jobs[i], payload["job"], sentencesOf(payload["errors"])));
        else
            outcomes.push_back(outcomeOfNull(reply, QString::fromLatin1(alias), jobs[i]));
    }
    return outcomes;
}

} // namespace

JobOutcomes readCancelled(const GraphqlReply &reply, std::span<const JobRef> jobs)
{
    return readAliases(reply, "cancel_", jobs, [](const JobRef &job, JsonValue told, const QString &sentence) {
        const QString status = told["status"].text().toLower();
        JobOutcome outcome = judgeCancelled(job, status, sentence);
        outcome.status = status;
        return outcome;
    });
}

JobOutcomes readRetried(const GraphqlReply &reply, std::span<const JobRef> jobs)
{
    return readAliases(reply, "retry_", jobs, [](const JobRef &job, JsonValue told, const QString &sentence) {
        const JobId made{ told["id"].globalId() };
        JobOutcome outcome = judgeRetried(job, made, sentence);
        if (outcome.state == State::Done) {
            outcome.newJob = made;
            outcome.status = told["status"].text().toLower();
        }
        return outcome;
    });
}

} // namespace muster::gitlab
