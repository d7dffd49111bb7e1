// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/job.h"
#include "models/fleet/queue/queueflow.h"

#include <QHash>

#include <array>
#include <vector>

namespace muster {

/// Under which names one job counts; empty: not told, and not counted there (but for the tag set, which is always told).
struct FlowNames {
    QString tagSet;
    QString runner;
    QString manager;
    QString platform;
};
[[nodiscard]] FlowNames namesOf(const Job &job);

/// Counts what one pass told, under all of a job's names at once.
class FlowLedger final {
public:
    void clear();

    void arrived(const FlowNames &names);
    void started(const FlowNames &names);
    struct End {
        bool failed = false;
        bool isRunnersFault = false;
    };
    void finished(const FlowNames &names, const End &end);
    struct Level {
        bool isRunning = false;   ///< else it waits
        int wait = -1;            ///< seconds until now; -1: not told
    };
    void isThere(const FlowNames &names, const Level &level);

    /// In order of (dimension, name).
    [[nodiscard]] std::vector<QueueFlow> flows();

private:
    struct Entry {
        QueueFlow flow;
        std::vector<int> waits;
    };
    Entry &entry(QueueDimension dimension, const QString &name) { return m_entries[std::size_t(dimension)][name]; }
    template <class Change>
    void inQueue(const FlowNames &names, Change change);
    template <class Change>
    void everywhere(const FlowNames &names, Change change);

    std::array<QHash<QString, Entry>, 5> m_entries;   // by QueueDimension, then name
};

} // namespace muster
