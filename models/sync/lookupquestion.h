// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/fleet/lookup/lookupanswer.h"
#include "models/fleet/lookup/lookuptext.h"
#include "models/fleet/snapshot.h"
#include "models/gitlab/client.h"
#include "models/history/history.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace muster {

/// One job or one runner, asked to the end: GitLab once, then beside each other what takes further requests and what Muster
/// remembers. The answer grows; changed() tells each part. Aborts what is under way when it is destroyed.
class LookupQuestion final : public QObject
{
    Q_OBJECT

public:
    struct Ground {
        gitlab::Client &client;
        Identity identity;
        History *history = nullptr;
        Snapshot::Ptr fleet;       ///< may be null
    };
    explicit LookupQuestion(Ground ground);
    ~LookupQuestion() override;

    /// Nothing is told any more, and what is under way is aborted. For the end within one's own news: then delete it later.
    void abandon();

    enum class Depth : quint8 {
        Card,     ///< everything
        Exists,   ///< only whether there is such a runner, now or in memory
    };
    /// `systemId`: the manager that is meant; may be empty.
    void askRunner(RunnerId runner, const QString &systemId, Depth depth);
    /// `said` is what the text told besides: a log names the runner of a job that has lost it.
    void askJob(const gitlab::JobRef &job, const LookupReading &said);

    enum class State : quint8 { Asking, Answered, NotFound, Failed };
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isAboutJob() const { return m_job.id.isValid(); }
    [[nodiscard]] const std::optional<LookupAnswer> &answer() const { return m_answer; }
    /// Failed and NotFound: why. Answered: why a part is missing, unless the token may not have it.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    using Known = std::vector<LookupAnswer>;

    void become(State next);
    void begun() { ++m_open; }
    void ended();
    void noteTrouble(const Error &error);
    [[nodiscard]] History::Viewer viewer() const { return { m_ground.identity.instance, m_ground.identity.username }; }
    void jobArrived(const LookupAnswer &answer, const LookupReading &said);
    void runnerArrived(const LookupAnswer &answer);
    void askFailureReason();
    void askContacts();
    void askAround();
    void findLostRunner(const LookupReading &said);
    void findLostManager(const QString &systemId);
    void takeRunner(const LookupAnswer &known, const QString &systemId);
    void recall(const QString &text, const std::function<void(const Known &)> &then);
    void recallTimes();
    /// The job as it was sampled when it ended, if Muster was watching.
    void recallJob(const std::function<void(const FinishedJob &)> &then);
    void recallForgotten(const Error &error);

    const Ground m_ground;
    State m_state = State::Asking;
    RunnerId m_runner;
    gitlab::JobRef m_job;
    QString m_systemId;
    Depth m_depth = Depth::Card;
    std::optional<LookupAnswer> m_answer;
    std::optional<Error> m_error;
    std::vector<QPointer<gitlab::Call>> m_calls;
    int m_open = 0;   ///< parts that are on their way
};

} // namespace muster
