// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace muster::test {

inline double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Processor time of this thread: what a figure is when nobody else is at work on the machine.
inline double threadMilliseconds()
{
    return milliseconds(CLOCK_THREAD_CPUTIME_ID);
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Runs `work` several times, prints the median of the time it took beside its budget, and returns it in milliseconds. The
/// processor time is printed as well: on a busy machine it says more.
template <class Work>
double figure(const char *what, double budget, Work work, int rounds = 15)
{
    std::vector<double> times, processor;
    for (int i = 0; i < rounds; ++i) {
        const double begin = milliseconds(CLOCK_MONOTONIC), beginOfWork = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        work();
        times.push_back(milliseconds(CLOCK_MONOTONIC) - begin);
        processor.push_back(milliseconds(CLOCK_PROCESS_CPUTIME_ID) - beginOfWork);
    }
    const double took = median(times);
    std::printf("%-88.88s %7.2f ms, processor %7.2f ms, budget %5.1f ms %s\n", what, took, median(processor), budget, took <= budget ? "" : "OVER");
    std::fflush(stdout);
    return took;
}

} // namespace muster::test
