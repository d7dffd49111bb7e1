// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/operationtable.h"

#include "models/operations/planjson.h"
#include "models/tables/celltext.h"
#include "models/tables/rowspans.h"
#include "models/tables/tableroles.h"
#include "models/wording/operationtext.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Item = Operation::Item;
using Outcome = Operation::Item::Outcome;

bool isSame(const Item &a, const Item &b)
{
    return a.id == b.id && a.outcome == b.outcome && a.reason == b.reason && a.detail == b.detail && a.name == b.name;
}

int severityOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending: return 0;
    case Outcome::Done: return 1;
    case Outcome::Gone: return 1;
    case Outcome::Skipped: return 2;
    case Outcome::Refused: return 3;
    case Outcome::Failed: return 3;
    case Outcome::Unknown: return 3;
    case Outcome::NotSent: return 2;
    }
    return 0;
}

QString iconOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pending: return {};
    case Outcome::Done: return u"success"_s;
    case Outcome::Gone: return u"success"_s;
    case Outcome::Skipped: return u"info"_s;
    case Outcome::Refused: return u"error"_s;
    case Outcome::Failed: return u"error"_s;
    case Outcome::Unknown: return u"warning"_s;
    case Outcome::NotSent: return u"cancel"_s;
    }
    return {};
}

QVariant raw(const Item &item, OperationTable::Column column)
{
    switch (column) {
    case OperationTable::Column::Name: return item.name;
    case OperationTable::Column::Id: return item.id.value;
    case OperationTable::Column::Outcome: return nameOf(item.outcome);
    case OperationTable::Column::Detail: {
        const QString why = item.detail.isEmpty() ? nameOf(item.reason) : item.detail;
        return why.isEmpty() ? QVariant() : QVariant(why);
    }
    case OperationTable::Column::Count: break;
    }
    return {};
}

} // namespace

void OperationTable::setOperation(const Operation *operation)
{
    if (m_operation)
        m_operation->disconnect(this);
    m_operation = operation;
    if (!operation)
        return;
    const auto read = [this] { setItems(m_operation->items()); };
    connect(operation, &Operation::progressed, this, read);
    connect(operation, &Operation::finished, this, read);
    connect(operation, &QObject::destroyed, this, [this] { m_operation = nullptr; });
    read();
}

void OperationTable::setItems(const std::vector<Operation::Item> &items)
{
    const bool sameRows = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), [](const Item &a, const Item &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    std::vector<int> changed;
    for (std::size_t row = 0; row < items.size(); ++row) {
        if (isSame(items[row], m_items[row]))
            continue;
        m_items[row] = items[row];
        changed.push_back(int(row));
    }
    for (const RowSpan &span : mergedSpans(changed))
        Q_EMIT dataChanged(index(span.first, 0), index(span.last, columnCount() - 1));
}

int OperationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int OperationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant OperationTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Item &item = itemAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Column::Name: return cellText(item.name);
        case Column::Id: return QString::number(item.id.value);
        case Column::Outcome: return outcomeWord(item.outcome);
        case Column::Detail: return outcomeReason(item);
        case Column::Count: break;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((column == Column::Id ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return item.id.value;
    case RawRole:
        return raw(item, column);
    case SeverityRole:
        return column == Column::Outcome ? severityOf(item.outcome) : 0;
    case IconRole:
        return column == Column::Outcome ? iconOf(item.outcome) : QString();
    default:
        return {};
    }
}

QVariant OperationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    constexpr const char *ids[] = { "name", "id", "outcome", "detail" };
    if (role == ColumnIdRole)
        return QString::fromLatin1(ids[section]);
    if (role == Qt::TextAlignmentRole)
        return int((Column(section) == Column::Id ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    //: column: a runner's name
    case Column::Name: return tr("Name");
    //: column: a runner's number in GitLab
    case Column::Id: return tr("ID");
    //: column: what became of a change to one runner
    case Column::Outcome: return tr("Outcome");
    //: column: why a change to one runner came out as it did
    case Column::Detail: return tr("Details");
    case Column::Count: break;
    }
    return {};
}

} // namespace muster
