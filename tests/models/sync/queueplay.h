// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/sync/demosession.h"

#include <map>

namespace muster {

/// A queue of which everything is known: runners with chosen tags that take so many jobs at once, jobs that arrive and end at
/// chosen rates. A round is 30 seconds of the simulator's time; nothing happens in between.
class QueuePlay final {
public:
    explicit QueuePlay(DemoSession &session);

    struct Stream {
        QStringList tags;
        int atOnce = 0;        ///< the runner's own limit; 0: there is no runner
        int waiting = 0;       ///< at the beginning
        int arrivals = 0;      ///< a round
        int ends = 0;          ///< a round, of those that run
        bool isOnline = true;
    };
    void add(const Stream &stream);
    void round();
    /// By the tags, with commas between.
    [[nodiscard]] int waiting(const QString &tags) const { return int(m_flows.at(tags).waiting.size()); }
    [[nodiscard]] int running(const QString &tags) const { return int(m_flows.at(tags).running.size()); }

private:
    struct Flow {
        Stream stream;
        qint64 runner = 0;
        std::vector<qint64> waiting, running;   // oldest first
    };
    void arrive(demo::World &world, Flow &flow, int count);
    void move(demo::World &world, Flow &flow);

    DemoSession &m_session;
    qint64 m_project = 0;
    std::map<QString, Flow> m_flows;
};

} // namespace muster
