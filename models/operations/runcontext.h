// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/operations/ledger.h"
#include "models/operations/runrecord.h"
#include "models/operations/stoprule.h"
#include "models/operations/verbs.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace muster {

/// What the batches of one run share. Owned by the Operation.
class RunContext final
{
public:
    RunContext(gitlab::Client &theClient, const Clock &theClock, const Plan &thePlan, RunRecord &theRecord)
        : client(theClient), clock(theClock), plan(thePlan), rules(rulesOf(thePlan.verb)), record(theRecord), ledger(thePlan)
    {
    }

    gitlab::Client &client;
    const Clock &clock;
    const Plan &plan;
    const VerbRules &rules;
    RunRecord &record;
    Ledger ledger;
    StopRule stopRule;
    bool cancelled = false;
    /// Every verb looks before it changes: the plan was made long ago, or the machine slept meanwhile.
    bool looksFirst = false;

    [[nodiscard]] bool mayGoOn() const { return !cancelled && !stopRule.verdict(); }

    /// Something new may leave right now.
    [[nodiscard]] bool mayDepart() const
    {
        if (beforeDeparture)
            beforeDeparture();
        return mayGoOn() && !m_isHeld;
    }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    void hold() { m_isHeld = true; }
    /// Whoever waits goes on, or finds that it may not.
    void release();
    /// Calls `go` now, or when the run is no longer held; not if `waiter` has died.
    void whenFree(QObject *waiter, std::function<void()> go);
    /// Asked at each departure: may hold the run.
    std::function<void()> beforeDeparture;

private:
    struct Waiting {
        QPointer<QObject> who;
        std::function<void()> go;
    };
    std::vector<Waiting> m_waiting;
    bool m_isHeld = false;
};

} // namespace muster
