// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/rowquestion.h"
#include "models/filter/wantedvalues.h"

namespace muster {

namespace {

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
    return askRows(inquiry, [wanted = WantedValues(term), value](const RunnerRow &row, quint32) { return wanted(quint8(value(row))); });
}

} // namespace

std::unique_ptr<Question> makeClosedQuestion(const Term &term, const Inquiry &inquiry)
{
    const auto isKey = [&](FilterKey key) { return term.is(key); };
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
