// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <iterator>

namespace muster::demo {

/// Mixes a number beyond recognition: what is derived from an id without being stored (tokens, contact times).
[[nodiscard]] constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// The same numbers from the same seed on every machine and standard library, which std::uniform_int_distribution does
/// not promise.
class Random final {
public:
    explicit constexpr Random(quint64 seed) : m_state(seed) { }

    constexpr quint64 next() { return mixed(m_state += 0x9e3779b97f4a7c15ULL); }
    /// 0 … limit - 1; limit at least 1.
    constexpr qint64 below(qint64 limit) { return qint64(next() % quint64(limit)); }
    /// low … high, both included.
    constexpr qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    /// true in `percent` of 100 cases.
    constexpr bool chance(double percent) { return double(next() >> 11) * (100.0 / 9007199254740992.0) < percent; }
    /// One element of an array, a vector or a span that is not empty.
    template <class List>
    constexpr auto &pick(List &&list)
    {
        return std::data(list)[below(qint64(std::size(list)))];
    }

private:
    quint64 m_state;
};

} // namespace muster::demo
