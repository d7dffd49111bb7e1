// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/readormatch.h"
#include "models/filter/rowquestion.h"
#include "models/fleet/textmemo.h"

#include <algorithm>

namespace muster {

namespace {

/// True when any manager is. Without a manager nothing is known, and "none of them" can be said only when all are here.
template <class Ask>
Truth anyManager(const Snapshot &fleet, const RunnerRow &row, Ask &ask)
{
    const auto managers = fleet.managers(row);
    Truth truth = managers.empty() || !hasAllManagers(row) ? Truth::Unknown : Truth::No;
    for (const ManagerRow &manager : managers) {
        truth = std::max(truth, ask(manager));
        if (truth == Truth::Yes)
            break;
    }
    return truth;
}

enum class Reading : quint8 {
    Once,         ///< few distinct texts: each is read once
    FetchedAhead, ///< many, standing here and there
    AsTheyStand,  ///< one for each manager, standing in a row
};

/// `answer(text)` is asked about texts that are there.
template <class Answer>
std::unique_ptr<Question> askText(const Inquiry &inquiry, TextId ManagerRow::*field, Reading reading, Answer answer)
{
    const Snapshot &fleet = inquiry.fleet;
    const auto ofText = [&fleet, answer](TextId id) mutable {
        const std::string_view text = fleet.text(id);
        return text.empty() ? Truth::Unknown : answer(text);
    };
    const auto ofRow = [&fleet, field, ask = ofText](const RunnerRow &row, quint32) mutable {
        const auto ofManager = [&](const ManagerRow &manager) { return ask(manager.*field); };
        return anyManager(fleet, row, ofManager);
    };
    if (!inquiry.manyRows || reading == Reading::AsTheyStand)
        return askRows(inquiry, ofRow);
    if (reading == Reading::FetchedAhead) {
        return askRows(inquiry, ofRow, [&fleet, field](const RunnerRow &row) {
            for (const ManagerRow &manager : fleet.managers(row))
                fleet.prefetch(manager.*field);
        });
    }
    return askRows(inquiry, [&fleet, field, ask = ofText, memo = TextMemo<Truth>()](const RunnerRow &row, quint32) mutable {
        const auto ofManager = [&](const ManagerRow &manager) {
            const TextId id = manager.*field;
            return id.isNull() ? Truth::Unknown : memo.of(id, [&] { return ask(id); });
        };
        return anyManager(fleet, row, ofManager);
    });
}

std::unique_ptr<Question> askPlainText(const Term &term, const Inquiry &inquiry, TextId ManagerRow::*field, Reading reading)
{
    return askText(inquiry, field, reading, [matchers = TextMatchers(term, TextMatcher::Mode::Whole)](std::string_view text) mutable { return truthOf(matchers.matches(text)); });
}

} // namespace

std::unique_ptr<Question> makeManagerQuestion(const Term &term, const Inquiry &inquiry)
{
    const auto isKey = [&](FilterKey key) { return term.is(key); };
    if (isKey(FilterKey::Executor))
        return askPlainText(term, inquiry, &ManagerRow::executor, Reading::Once);
    if (isKey(FilterKey::Platform))
        return askPlainText(term, inquiry, &ManagerRow::platform, Reading::Once);
    if (isKey(FilterKey::Arch))
        return askPlainText(term, inquiry, &ManagerRow::architecture, Reading::Once);
    if (isKey(FilterKey::Sys))
        return askPlainText(term, inquiry, &ManagerRow::systemId, Reading::AsTheyStand);
    if (isKey(FilterKey::Ip))
        return askText(inquiry, &ManagerRow::address, Reading::FetchedAhead, readOrMatch<AddressRange, AddressSet>(term));
    Q_ASSERT(isKey(FilterKey::Version));
    return askText(inquiry, &ManagerRow::version, Reading::Once, readOrMatch<VersionRange, VersionSet>(term));
}

} // namespace muster
