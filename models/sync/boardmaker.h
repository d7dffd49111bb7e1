// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/comparison.h"
#include "models/fleet/queue/jobpicture.h"
#include "models/fleet/queue/queueboard.h"
#include "models/fleet/queue/queueflow.h"
#include "models/fleet/queue/queueload.h"
#include "models/fleet/snapshot.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace muster {

/// Makes of pictures what is counted and shown: follows the queue from pass to pass, and matches the newest picture against the
/// fleet. All on a worker, one piece of work at a time; every picture is counted, in order, and of boards only the newest is
/// made. Results come on the thread that made it; none after it died.
class BoardMaker final : public QObject
{
    Q_OBJECT

public:
    explicit BoardMaker(QObject *parent = nullptr);
    ~BoardMaker() override;

    void setFleet(const Snapshot::Ptr &fleet);
    void add(const JobPicture::Ptr &picture);
    /// Another picture of the world begins: nothing is compared with what was before.
    void forget();
    [[nodiscard]] const std::vector<QueueRow> &board() const { return m_board; }
    /// Of the board's picture; by Runner, Manager or Platform.
    [[nodiscard]] std::vector<QueueLoad> loads(QueueDimension by) const;
    [[nodiscard]] int mostAtOnce(RunnerId runner) const { return m_mostAtOnce.value(runner.value); }

Q_SIGNALS:
    /// Of every picture added, in order.
    void counted(const muster::JobPicture::Ptr &picture, const muster::QueueSample &sample, const std::vector<muster::FinishedJob> &finished);
    void boardChanged();

private:
    struct Workshop;
    using Loads = QHash<int, std::vector<QueueLoad>>;   // by QueueDimension
    struct Count {
        JobPicture::Ptr picture;
        QueueSample sample;
        std::vector<FinishedJob> finished;
    };
    struct Product {
        std::vector<Count> counts;
        std::vector<QueueRow> board;
        Loads loads;
        QHash<qint64, int> mostAtOnce;     // of the runners in these pictures
    };
    void work();
    void take();
    [[nodiscard]] static Product produce(Workshop &workshop, const std::vector<JobPicture::Ptr> &pictures, const JobPicture::Ptr &newest, const Snapshot::Ptr &fleet);

    std::shared_ptr<Workshop> m_workshop;   // touched by the worker alone
    QFutureWatcher<std::shared_ptr<Product>> m_watcher;
    std::vector<JobPicture::Ptr> m_toCount;
    JobPicture::Ptr m_newest;
    Snapshot::Ptr m_fleet;
    bool m_isWorking = false;               // until take(): the future may have finished before its watcher tells
    bool m_isWanted = false;                // another piece of work waits
    bool m_isStale = false;                 // what is being made belongs to what was forgotten
    std::vector<QueueRow> m_board;
    Loads m_loads;
    QHash<qint64, int> m_mostAtOnce;
};

} // namespace muster
