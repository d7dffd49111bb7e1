// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <span>
#include <vector>

namespace muster {

/// A set of rows of one snapshot, a bit each: 100,000 rows are 12.5 kB, and counting them takes microseconds.
class RowSet final {
public:
    RowSet() = default;
    explicit RowSet(qsizetype rows) : m_words(std::size_t(rows + 63) / 64, 0) { }

    [[nodiscard]] bool contains(quint32 row) const { return (m_words[row / 64] >> (row % 64)) & 1U; }
    void insert(quint32 row) { m_words[row / 64] |= bit(row); }
    void remove(quint32 row) { m_words[row / 64] &= ~bit(row); }

    [[nodiscard]] qsizetype count() const
    {
        qsizetype count = 0;
        for (const quint64 word : m_words)
            count += std::popcount(word);
        return count;
    }
    [[nodiscard]] qsizetype countCommon(const RowSet &other) const
    {
        qsizetype count = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            count += std::popcount(m_words[i] & other.m_words[i]);
        return count;
    }
    /// Calls `visit(row)` for every row in it, ascending.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(quint32(i * 64 + std::size_t(std::countr_zero(word))));
        }
    }

    // Both operands are about the same snapshot.
    RowSet &operator|=(const RowSet &other) { return combine(other, [](quint64 a, quint64 b) { return a | b; }); }
    RowSet &operator^=(const RowSet &other) { return combine(other, [](quint64 a, quint64 b) { return a ^ b; }); }
    RowSet &operator-=(const RowSet &other) { return combine(other, [](quint64 a, quint64 b) { return a & ~b; }); }
    friend bool operator==(const RowSet &, const RowSet &) = default;

    [[nodiscard]] static RowSet of(std::span<const quint32> rows, qsizetype size)
    {
        RowSet set(size);
        for (const quint32 row : rows)
            set.insert(row);
        return set;
    }

private:
    static constexpr quint64 bit(quint32 row) { return quint64(1) << (row % 64); }
    template <class Combine>
    RowSet &combine(const RowSet &other, Combine with)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] = with(m_words[i], other.m_words[i]);
        return *this;
    }

    std::vector<quint64> m_words;
};

} // namespace muster
