// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/runcontext.h"

#include <QObject>

#include <deque>

namespace muster {

/// Deletes runners one by one, some at once, each only if nobody edited it since the look at `lookedAt`. Ends when all are
/// answered, or earlier: when nothing may leave, when the look has become too old, when the gate lets nobody out. Whoever
/// was not sent by then is told by notSent().
class SingleDeletes final : public QObject
{
    Q_OBJECT

public:
    /// Two batches work at a time, and GitLab is asked six things at once.
    static constexpr int atOnce = 3;

    struct LastLook {
        Instant serverTime;            ///< GitLab's clock when it was looked
        std::function<bool()> isFresh;
    };
    SingleDeletes(RunContext &run, const std::vector<TargetId> &ids, LastLook look, QObject *parent);
    void start();
    [[nodiscard]] std::vector<TargetId> notSent() const { return { m_rest.begin(), m_rest.end() }; }
    /// Why the gate let nobody out; nullopt: it did.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }

Q_SIGNALS:
    void answered(const muster::TargetOutcomes &outcomes);
    void finished();

private:
    void take(TargetId id, const Result<std::vector<gitlab::ChangeOutcome>> &answer);

    RunContext &m_run;
    std::deque<TargetId> m_rest;
    const LastLook m_look;
    std::optional<Error> m_refusal;
    int m_underWay = 0;
};

} // namespace muster
