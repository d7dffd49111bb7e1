// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/calls/recheckcall.h"

#include "models/gitlab/decode/recheck.h"
#include "models/gitlab/json/globalid.h"

#include <QTimer>

#include <algorithm>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

namespace {

/// In what looks at runners and at jobs differ.
const char *operationFor(RunnerId) { return "recheck"; }
const char *operationFor(const JobRef &) { return "recheckJobs"; }

void addVariables(QJsonObject &variables, qsizetype at, RunnerId runner)
{
    variables.insert("id_"_L1 + QString::number(at), globalId(runner));
}

void addVariables(QJsonObject &variables, qsizetype at, const JobRef &job)
{
    variables.insert("path_"_L1 + QString::number(at), job.projectPath);
    variables.insert("job_"_L1 + QString::number(at), globalId(job.id, JobKind::Build));
}

Read<Recheck> read(const GraphqlReply &reply, const std::vector<RunnerId> &runners) { return readRecheck(reply, runners); }
Read<JobRecheck> read(const GraphqlReply &reply, const std::vector<JobRef> &jobs) { return readJobRecheck(reply, jobs); }

auto &listOf(Recheck &looked) { return looked.runners; }
auto &listOf(JobRecheck &looked) { return looked.jobs; }

} // namespace

template <class Target>
RecheckCall<Target>::RecheckCall(Session &session, std::vector<Target> targets, QObject *receiver, Callback<Looked> done, QObject *parent)
    : TypedCall<Looked>(session, receiver, std::move(done), parent), m_targets(std::move(targets)), m_missing(m_targets.size())
{
    listOf(m_looked).resize(m_targets.size());
    if (m_targets.empty())
        QTimer::singleShot(0, this, [this] { this->finish(m_looked); });
    for (std::size_t from = 0; from < m_targets.size(); from += perRequest)
        askPart(from);
}

template <class Target>
void RecheckCall<Target>::askPart(std::size_t from)
{
    const std::vector<Target> part(m_targets.begin() + qsizetype(from), m_targets.begin() + qsizetype(std::min(m_targets.size(), from + perRequest)));
    GraphqlAsk what = GraphqlAsk::reading({ "recheck", operationFor(part.front()) }, this->limits());
    what.items = int(part.size());
    for (std::size_t i = 0; i < part.size(); ++i)
        addVariables(what.variables, qsizetype(i), part[i]);
    this->template ask<Looked>(std::move(what), [part](const GraphqlReply &reply) { return read(reply, part); }, [this, from](const Read<Looked> &looked) { take(from, looked); });
}

template <class Target>
void RecheckCall<Target>::take(std::size_t from, const Read<Looked> &part)
{
    if (!part)
        return this->fail(part.error());
    Looked looked = *part;
    std::move(listOf(looked).begin(), listOf(looked).end(), listOf(m_looked).begin() + qsizetype(from));
    m_missing -= listOf(looked).size();
    if (!m_looked.serverTime.isKnown() || looked.serverTime < m_looked.serverTime)
        m_looked.serverTime = looked.serverTime;   // the oldest look is how old the whole is
    if (m_missing == 0)
        this->finish(std::move(m_looked));
}

template class RecheckCall<RunnerId>;
template class RecheckCall<JobRef>;

} // namespace muster::gitlab
