// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

std::chrono::milliseconds within(std::chrono::milliseconds span, double share)
{
    const double factor = 1 - share + 2 * share * QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(std::llround(double(span.count()) * factor));
}

} // namespace

std::chrono::milliseconds backOff(int failures, std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    const int doublings = std::clamp(failures - 1, 0, 20);
    return within(std::min(longest, first * (std::chrono::milliseconds::rep(1) << doublings)), 0.25);
}

std::chrono::milliseconds jittered(std::chrono::milliseconds span)
{
    return within(span, 0.1);
}

} // namespace muster
