// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <random>
#include <vector>

namespace muster::test {

/// Chance for tests: the same from the same seed everywhere.
class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) { }
    /// 0 … below - 1.
    int roll(int below) { return int(m_engine() % quint32(below)); }
    bool chance(double of) { return double(m_engine() % 100000U) < of * 100000; }
    template <class T>
    const T &pick(const std::vector<T> &from) { return from[std::size_t(roll(int(from.size())))]; }

private:
    std::mt19937 m_engine;   // its numbers are the same everywhere; the distributions of <random> are not
};

} // namespace muster::test
