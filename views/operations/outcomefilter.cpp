// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/outcomefilter.h"

#include "models/tables/operationtable.h"
#include "views/operations/runwords.h"

namespace muster {

namespace {

auto weightOf(Operation::Item::Outcome outcome)
{
    return std::find(outcomesByWeight.begin(), outcomesByWeight.end(), outcome);
}

} // namespace

OutcomeFilter::OutcomeFilter(OperationTable *items, QObject *parent) : QSortFilterProxyModel(parent), m_items(items)
{
    setSourceModel(items);
}

void OutcomeFilter::setChoice(const Choice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    invalidateFilter();
}

bool OutcomeFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Operation::Item::Outcome outcome = m_items->itemAt(row).outcome;
    switch (m_choice.kind) {
    case Choice::Kind::All: return true;
    case Choice::Kind::NotDone: return !isAsWanted(outcome);
    case Choice::Kind::One: return outcome == m_choice.outcome;
    }
    return true;
}

bool OutcomeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Operation::Item &a = m_items->itemAt(left.row()), &b = m_items->itemAt(right.row());
    switch (OperationTable::Column(left.column())) {
    case OperationTable::Column::Name: return a.name != b.name ? QString::localeAwareCompare(a.name, b.name) < 0 : a.id < b.id;
    case OperationTable::Column::Id: return a.id < b.id;
    case OperationTable::Column::Outcome: return weightOf(a.outcome) != weightOf(b.outcome) ? weightOf(a.outcome) < weightOf(b.outcome) : a.id < b.id;
    case OperationTable::Column::Detail: return a.reason != b.reason ? a.reason < b.reason : a.detail != b.detail ? a.detail < b.detail : a.id < b.id;
    case OperationTable::Column::Count: break;
    }
    return false;
}

} // namespace muster
