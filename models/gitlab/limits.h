// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace muster::gitlab {

/// How long and how often the client tries. The values are Muster's; tests hand in quicker ones.
struct Limits {
    using ms = std::chrono::milliseconds;

    ms pageDeadline{ 35'000 };     ///< GitLab itself gives a GraphQL request 30 s
    ms smallDeadline{ 15'000 };
    ms changeDeadline{ 60'000 };
    int attempts = 4;              ///< of a read, the first one included

    ms firstBackoff{ 500 };        ///< doubles from attempt to attempt, with jitter
    ms longestBackoff{ 8'000 };
    ms firstThrottle{ 5'000 };     ///< after a 429 that names no time; doubles, with jitter
    ms longestThrottle{ 60'000 };
    ms longestWait{ 120'000 };     ///< a server that asks for more than this gets no repeat: the person is told instead

    int inFlight = 6;              ///< connections Qt keeps per host
    qint64 maxBody = 256LL << 20;  ///< bytes of one answer; a page of 100 runners takes some 200,000
};

} // namespace muster::gitlab
