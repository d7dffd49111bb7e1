// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/instancelock.h"
#include "models/history/journalrun.h"
#include "models/operations/plan.h"
#include "models/operations/runmeans.h"
#include "models/operations/runrecord.h"

#include <QObject>

#include <optional>
#include <vector>

namespace muster {

struct Look;

/// A run that was broken off, with what is on record of it. check() asks GitLab what became of those whose outcome is
/// unknown and puts it on record; nothing is ever sent again blindly: what the look proves not to have happened counts as
/// not sent. Then the rest may be carried out (Operations::resume) or the run be abandoned.
class Recovery final : public QObject
{
    Q_OBJECT

public:
    Recovery(const RunMeans &means, JournalRunDetail detail, QObject *parent = nullptr);

    [[nodiscard]] const JournalRunDetail &detail() const { return m_detail; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// settled() follows. What GitLab does not answer for stays unknown. When nothing is left to do, the run gets its end.
    void check();
    /// What was not sent, as a plan that looks at each runner again. Empty while there are unknowns: check first.
    [[nodiscard]] Plan rest() const;
    /// Leaves it as it is, for good; settled() follows.
    void abandon();

Q_SIGNALS:
    void settled(const std::optional<muster::Error> &trouble);

private:
    enum class Turn : quint8 { First, Last };
    void lookAt(const std::vector<TargetId> &ids, Turn which);
    void step(Turn which);
    void conclude();
    void judge(const Look &seen, Turn which);
    [[nodiscard]] Operation::Item taken(JournalItem &item, Operation::Item::Outcome proved);
    void settle(const std::optional<Error> &trouble);
    [[nodiscard]] std::vector<TargetId> unknowns() const;
    [[nodiscard]] const JournalItem *itemOf(TargetId id) const;
    /// What is left as it is needs no verb that this Muster knows.
    [[nodiscard]] bool lockOrSettle(bool needsVerb);

    const RunMeans m_means;
    JournalRunDetail m_detail;
    RunRecord m_record;
    InstanceLock m_lock;
    std::optional<Verb> m_verb;
    std::optional<Error> m_trouble;
    std::vector<TargetId> m_unchanged;
    int m_steps = 0;   // looks and writings that have not ended
    bool m_isBusy = false;
};

} // namespace muster
