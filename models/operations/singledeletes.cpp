// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/singledeletes.h"

namespace muster {

SingleDeletes::SingleDeletes(RunContext &run, const std::vector<TargetId> &ids, LastLook look, QObject *parent)
    : QObject(parent), m_run(run), m_rest(ids.begin(), ids.end()), m_look(std::move(look))
{
}

void SingleDeletes::start()
{
    while (m_underWay < atOnce && !m_rest.empty() && !m_refusal && m_look.isFresh() && m_run.mayDepart()) {
        const TargetId id = m_rest.front();
        m_rest.pop_front();
        ++m_underWay;
        m_run.client.deleteUnmodified(id.runner(), m_look.serverTime, this, [this, id](const Result<std::vector<gitlab::ChangeOutcome>> &answer) { take(id, answer); });
    }
    if (m_underWay == 0)
        Q_EMIT finished();
}

void SingleDeletes::take(TargetId id, const Result<std::vector<gitlab::ChangeOutcome>> &answer)
{
    --m_underWay;
    if (answer) {
        const TargetOutcomes outcomes = outcomesOf(*answer);
        m_run.stopRule.observe(outcomes);
        Q_EMIT answered(outcomes);
    } else {
        m_run.stopRule.observe(answer.error());
        m_refusal = answer.error();
        m_rest.push_front(id);
    }
    start();
}

} // namespace muster
