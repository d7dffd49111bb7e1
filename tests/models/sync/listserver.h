// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/slots.h"

#include <QString>

#include <random>
#include <set>
#include <vector>

namespace muster {

/// GitLab's runner lists without the network: keyset cursors over (created, id), counts, runners that come and go between
/// two answers. It can also be made to misbehave in the ways that a load must notice.
class ListServer {
public:
    struct Runner {
        qint64 id = 0;
        qint64 microseconds = 0;    ///< created; Muster sees whole seconds of it
        RunnerType type = RunnerType::Instance;
    };
    struct Manners {
        int inSameSecond = 1;        ///< how many runners in a row are created in one second
        bool ties = false;           ///< … and in the same microsecond
        bool mirrorsTies = true;     ///< oldest first lists ties by rising id; else both orders list them by falling id
        double foreignShare = 0;     ///< runners of a type that no filter of ours names
        qint64 hidden = 0;           ///< an id that is counted and never listed
        bool stalls = false;         ///< next pages repeat the first one
        bool counts = true;
    };

    ListServer(int runners, const Manners &manners, quint32 seed);

    [[nodiscard]] PageFacts answer(const gitlab::RunnersQuery &query) const;
    void create();
    qint64 destroyAny();   ///< its id; 0 when there is none left
    [[nodiscard]] std::set<qint64> ids() const;
    [[nodiscard]] std::mt19937 &random() { return m_random; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_runners.size()); }

private:
    [[nodiscard]] RunnerType anyType();

    Manners m_manners;
    std::mt19937 m_random;
    std::vector<Runner> m_runners;   // oldest first
    qint64 m_lastId = 0;
    qint64 m_now = 1'700'000'000'000'000;
};

} // namespace muster
