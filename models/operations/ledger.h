// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/operation.h"

#include <unordered_map>
#include <vector>

namespace muster {

/// What became of each target of one plan, with the counts kept along. Struck-out targets are Skipped from the start and
/// can never become anything else. Pure.
class Ledger {
public:
    using Item = Operation::Item;

    explicit Ledger(const Plan &plan);

    /// Takes effect once per item: what is decided stays.
    void set(TargetId id, Item::Outcome outcome, Item::Reason reason = Item::Reason::None, const QString &detail = {});
    /// Everything that is still pending.
    void setRest(Item::Outcome outcome, Item::Reason reason);
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] const Operation::Counts &counts() const { return m_counts; }

private:
    void decide(Item &item, Item::Outcome outcome, Item::Reason reason, const QString &detail);

    std::vector<Item> m_items;
    std::unordered_map<qint64, std::size_t> m_places;
    Operation::Counts m_counts;
};

} // namespace muster
