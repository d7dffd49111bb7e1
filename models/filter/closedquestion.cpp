// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/rowquestion.h"

namespace muster {

namespace {

/// Wanted values as bits. What is not known, or known by a name of the server's only, is neither wanted nor unwanted.
class Wanted {
public:
    explicit Wanted(const Term &term)
    {
        for (const Alternative &alternative : term.alternatives)
            m_bits |= 1U << std::get<const ClosedValue *>(alternative)->value;
    }
    [[nodiscard]] Truth operator()(quint8 value) const
    {
        return value == 0 || value >= firstForeign ? Truth::Unknown : truthOf((m_bits >> value & 1U) != 0);
    }

private:
    quint32 m_bits = 0;
};

Tri isProtected(AccessLevel level)
{
    return level == AccessLevel::RefProtected ? Tri::Yes : level == AccessLevel::NotProtected ? Tri::No : Tri::Unknown;
}

Tri isBusy(JobExecution execution)
{
    return execution == JobExecution::Busy ? Tri::Yes : execution == JobExecution::Idle ? Tri::No : Tri::Unknown;
}

template <class Value>
std::unique_ptr<Question> asking(const Term &term, const Inquiry &inquiry, Value value)
{
    return askRows(inquiry, [wanted = Wanted(term), value](const RunnerRow &row, quint32) { return wanted(quint8(value(row))); });
}

} // namespace

std::unique_ptr<Question> makeClosedQuestion(const Term &term, const Inquiry &inquiry)
{
    const auto isKey = [&](FilterKey key) { return term.key == key; };
    if (isKey(FilterKey::Status))
        return asking(term, inquiry, [](const RunnerRow &row) { return row.status; });
    if (isKey(FilterKey::Type))
        return asking(term, inquiry, [](const RunnerRow &row) { return row.type; });
    if (isKey(FilterKey::Method))
        return asking(term, inquiry, [](const RunnerRow &row) { return row.method; });
    if (isKey(FilterKey::Paused))
        return asking(term, inquiry, [](const RunnerRow &row) { return row.paused; });
    if (isKey(FilterKey::Locked))
        return asking(term, inquiry, [](const RunnerRow &row) { return row.locked; });
    if (isKey(FilterKey::Protected))
        return asking(term, inquiry, [](const RunnerRow &row) { return isProtected(row.access); });
    if (isKey(FilterKey::Untagged))
        return asking(term, inquiry, [](const RunnerRow &row) { return row.runUntagged; });
    Q_ASSERT(isKey(FilterKey::Busy));
    return asking(term, inquiry, [](const RunnerRow &row) { return isBusy(row.execution); });
}

} // namespace muster
