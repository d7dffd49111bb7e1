// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/queue/matching.h"
#include "models/fleet/snapshot.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muster {

/// Why one job waits: the runners nearest to taking it, held against each condition, and the smallest changes that would let it
/// run. Looks through the whole fleet on a worker; the last job asked about wins. Lives on the GUI thread.
class WaitReasons final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostRunners = 50;

    struct Answer {
        Job job;
        Snapshot::Ptr fleet;                 ///< that the rows are of
        std::vector<RunnerMatch> nearest;    ///< best first
        std::vector<MatchAdvice> advice;
        EligibleCount eligible;
        bool knowsAllRunners = false;        ///< else a runner that is not seen may be there all the same
    };

    explicit WaitReasons(QObject *parent = nullptr);
    ~WaitReasons() override;

    /// How many jobs a runner was seen to run at once at the most; 0: not known. Asked on the GUI thread.
    using MostAtOnce = std::function<int(RunnerId)>;
    /// nullopt: about none. What is shown stays until the new answer is there.
    void ask(const std::optional<Job> &job, const Snapshot::Ptr &fleet, const MostAtOnce &mostAtOnce = {});
    /// nullptr: none was asked about, or the answer is not there yet.
    [[nodiscard]] const Answer *answer() const { return m_answer.get(); }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void changed();

private:
    void work();
    void take(const Answer &answer);

    QFutureWatcher<std::shared_ptr<const Answer>> m_watcher;
    std::shared_ptr<const Answer> m_answer;
    std::optional<Job> m_job;
    MostAtOnce m_mostAtOnce;
    Snapshot::Ptr m_fleet;
    bool m_isAsking = false;
    bool m_isStale = false;   // another job was asked about since the work began
};

} // namespace muster
