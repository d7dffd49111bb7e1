// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/stoprule.h"

#include "models/operations/verbs.h"

#include <algorithm>

namespace muster {

namespace {

bool isServerTrouble(Error::Kind kind)
{
    return kind == Error::Kind::Server || kind == Error::Kind::Timeout || kind == Error::Kind::Offline;
}

} // namespace

void StopRule::observe(const std::vector<TargetOutcome> &outcomes)
{
    using State = gitlab::ChangeOutcome::State;
    const auto failed = std::find_if(outcomes.begin(), outcomes.end(), [](const TargetOutcome &outcome) {
        return outcome.trouble && (*outcome.trouble == Error::Kind::Unauthorized || isServerTrouble(*outcome.trouble));
    });
    if (failed == outcomes.end())
        m_troubles = 0;
    else
        trouble(*failed->trouble, failed->detail);

    const bool anyChanged = std::any_of(outcomes.begin(), outcomes.end(), [](const TargetOutcome &outcome) { return outcome.state == State::Done; });
    if (anyChanged)
        m_refusals = 0;
    for (const TargetOutcome &outcome : outcomes) {
        if (outcome.state != State::Refused || anyChanged)
            continue;
        if (++m_refusals >= maxRefusals)
            stop(Error::Kind::Forbidden, outcome.detail);
    }
}

void StopRule::observe(const Error &error)
{
    trouble(error.kind, error.detail);
}

void StopRule::observeSuccess()
{
    m_troubles = 0;
}

void StopRule::trouble(Error::Kind kind, const QString &detail)
{
    if (kind == Error::Kind::Unauthorized || (isServerTrouble(kind) && ++m_troubles >= maxTroublesInRow))
        stop(kind, detail);
}

void StopRule::stop(const Error &error)
{
    if (!m_verdict)
        m_verdict = error;
}

void StopRule::stop(Error::Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    stop(error);
}

} // namespace muster
