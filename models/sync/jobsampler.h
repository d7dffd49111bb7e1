// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/identity.h"
#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/queueboard.h"
#include "models/fleet/queue/queueload.h"
#include "models/fleet/snapshot.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace muster {

class Clock;
class History;
namespace gitlab {
class Client;
}

/// Looks at the jobs that wait and run, pass after pass: one pass in flight, the interval counted from the end of the pass
/// before, slower by itself when pages take long or GitLab's rate limit nears. Finished jobs are read newest first down to the
/// last one seen, and jobs that vanished from the running ones are looked up. Hands every pass to history. Lives on the GUI
/// thread; the board is made on a worker.
class JobSampler final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Idle,       ///< never started, or stopped
        Sampling,   ///< a pass is under way
        Fresh,      ///< the last pass was complete
        Partial,    ///< the last pass was not: picture()->trouble or error() says why
        Failed,     ///< the last pass brought nothing: the older picture stays
    };
    Q_ENUM(State)

    /// All of it outlives the sampler; without history nothing is kept.
    struct Ground {
        gitlab::Client &client;
        Identity identity;
        const Clock &clock;
        History *history = nullptr;
    };
    explicit JobSampler(const Ground &ground, QObject *parent = nullptr);
    ~JobSampler() override;

    /// The runners against which jobs are matched; their owners and ids are also what a non-administrator's passes ask about.
    void setFleet(const Snapshot::Ptr &fleet);
    /// A non-administrator's choice of full paths; empty: the projects they maintain.
    void setProjects(const QStringList &paths);
    [[nodiscard]] const QStringList &projects() const;
    /// The projects that the user maintains; nullopt: not asked yet. findMaintained() asks, unless it is known, and
    /// maintainedFound() answers either way: nullopt then means that GitLab did not tell.
    [[nodiscard]] const std::optional<QStringList> &maintained() const;
    void findMaintained();

    void start();
    void stop();                 ///< the pass under way is dropped
    void sampleNow();            ///< starts a pass unless one runs
    /// The machine slept so long: the pass under way is dead. One pass, now, if it samples at all; what was open before a long
    /// sleep is history.
    void sampleAfterWake(std::chrono::seconds slept);
    static constexpr std::chrono::seconds usualInterval{ 30 };
    void setInterval(std::chrono::seconds interval);
    /// As it is at present; longer than asked while slowedBy() says why.
    [[nodiscard]] std::chrono::seconds interval() const;
    enum class SlowedBy : quint8 { Nothing, SlowPages, RateLimit, Trouble };
    [[nodiscard]] SlowedBy slowedBy() const;

    [[nodiscard]] State state() const;
    [[nodiscard]] const std::optional<Error> &error() const;
    /// The newest pass; null before the first.
    [[nodiscard]] JobPicture::Ptr picture() const;
    /// Made from picture() and the fleet; a moment behind a new picture.
    [[nodiscard]] const std::vector<QueueRow> &board() const;
    /// Who is loaded, of the same picture; by Runner, Manager or Platform.
    [[nodiscard]] std::vector<QueueLoad> loads(QueueDimension by) const;
    /// How many jobs this runner was seen to run at once at the most, for "why is it waiting".
    [[nodiscard]] int mostAtOnce(RunnerId runner) const;

Q_SIGNALS:
    void stateChanged();
    void sampled(const muster::JobPicture::Ptr &picture);
    void boardChanged();
    void maintainedFound();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
