// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/ledger.h"

namespace muster {

namespace {

int &countOf(Operation::Counts &counts, Operation::Item::Outcome outcome)
{
    using Outcome = Operation::Item::Outcome;
    switch (outcome) {
    case Outcome::Pending: return counts.pending;
    case Outcome::Done: return counts.done;
    case Outcome::Gone: return counts.gone;
    case Outcome::Skipped: return counts.skipped;
    case Outcome::Refused: return counts.refused;
    case Outcome::Failed: return counts.failed;
    case Outcome::Unknown: return counts.unknown;
    case Outcome::NotSent: break;
    }
    return counts.notSent;
}

} // namespace

Ledger::Ledger(const Plan &plan)
{
    m_items.reserve(plan.targets.size());
    m_places.reserve(plan.targets.size());
    for (const Plan::Target &target : plan.targets) {
        m_places.emplace(target.id.value, m_items.size());
        Item &item = m_items.emplace_back();
        item.id = target.id;
        item.name = target.name;
        ++m_counts.pending;
        if (target.struckOut)
            decide(item, Item::Outcome::Skipped, Item::Reason::StruckOut, {});
    }
}

void Ledger::set(TargetId id, Item::Outcome outcome, Item::Reason reason, const QString &detail)
{
    const auto at = m_places.find(id.value);
    if (at != m_places.end() && m_items[at->second].outcome == Item::Outcome::Pending)
        decide(m_items[at->second], outcome, reason, detail);
}

void Ledger::setRest(Item::Outcome outcome, Item::Reason reason)
{
    for (Item &item : m_items) {
        if (item.outcome == Item::Outcome::Pending)
            decide(item, outcome, reason, {});
    }
}

void Ledger::decide(Item &item, Item::Outcome outcome, Item::Reason reason, const QString &detail)
{
    --countOf(m_counts, item.outcome);
    ++countOf(m_counts, outcome);
    item.outcome = outcome;
    item.reason = reason;
    item.detail = detail;
}

} // namespace muster
