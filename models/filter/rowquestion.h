// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/runnerquestion.h"

#include <algorithm>
#include <vector>

namespace muster {

/// For what needs nothing but the row itself.
struct FetchNothing {
    void operator()(const RunnerRow &) const { }
};

/// A question that looks at one row after the other. `Ask` is `Truth (const RunnerRow &row, quint32 number)`; `Fetch` names the
/// texts that it will read (Snapshot::prefetch) where they lie here and there: a text that many share stands where it was
/// met first, and fetching one by one would be waiting for the most part.
template <class Ask, class Fetch>
class RowQuestion final : public Question {
public:
    RowQuestion(const Snapshot &fleet, Ask ask, Fetch fetch) : m_rows(fleet.rows()), m_ask(std::move(ask)), m_fetch(fetch) { }
    void ask(std::span<const quint32> rows, Truth *answers) override
    {
        while (!rows.empty()) {
            const auto some = rows.first(std::min(rows.size(), atOnce));
            for (const quint32 row : some)
                m_fetch(m_rows[row]);
            for (const quint32 row : some)
                *answers++ = m_ask(m_rows[row], row);
            rows = rows.subspan(some.size());
        }
    }

private:
    static constexpr std::size_t atOnce = 64;
    std::span<const RunnerRow> m_rows;
    Ask m_ask;
    Fetch m_fetch;
};

template <class Ask, class Fetch = FetchNothing>
[[nodiscard]] std::unique_ptr<Question> askRows(const Inquiry &inquiry, Ask ask, Fetch fetch = {})
{
    return std::make_unique<RowQuestion<Ask, Fetch>>(inquiry.fleet, std::move(ask), std::move(fetch));
}

/// Answers by index into one of the snapshot's tables, each found once.
class IndexMemo final {
public:
    explicit IndexMemo(qsizetype size) : m_answers(std::size_t(size), unasked) { }
    template <class Make>
    Truth of(quint32 index, Make make)
    {
        quint8 &answer = m_answers[index];
        if (answer == unasked)
            answer = quint8(make());
        return Truth(answer);
    }

private:
    static constexpr quint8 unasked = 0xff;
    std::vector<quint8> m_answers;
};

/// Every manager the server counts is here, so that "none of them" can be said.
[[nodiscard]] inline bool hasAllManagers(const RunnerRow &row)
{
    return row.managerCount >= 0 && qint64(row.managersLoaded) >= row.managerCount;
}

} // namespace muster
