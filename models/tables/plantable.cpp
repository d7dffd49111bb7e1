// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/plantable.h"

#include "models/tables/celltext.h"
#include "models/tables/tableroles.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QVariant raw(const Plan::Target &target, PlanTable::Column column)
{
    const auto name = [](std::string_view word) { return word.empty() ? QVariant() : QVariant(QString::fromLatin1(word.data(), qsizetype(word.size()))); };
    switch (column) {
    case PlanTable::Column::Name: return target.name;
    case PlanTable::Column::Owner: return target.ownerPath.isEmpty() ? QVariant() : QVariant(target.ownerPath);
    case PlanTable::Column::Type: return name(nameOf(target.type));
    case PlanTable::Column::Status: return name(nameOf(target.status));
    case PlanTable::Column::LastContact: return target.contactedAt.isKnown() ? QVariant(target.contactedAt.toDateTime()) : QVariant();
    case PlanTable::Column::Jobs: return target.runningJobs < 0 ? QVariant() : QVariant(qint64(target.runningJobs));
    case PlanTable::Column::Id: return target.id.value;
    case PlanTable::Column::Count: break;
    }
    return {};
}

const char *idOf(PlanTable::Column column)
{
    switch (column) {
    case PlanTable::Column::Name: return "name";
    case PlanTable::Column::Owner: return "owner";
    case PlanTable::Column::Type: return "type";
    case PlanTable::Column::Status: return "status";
    case PlanTable::Column::LastContact: return "last_contact";
    case PlanTable::Column::Jobs: return "jobs";
    case PlanTable::Column::Id: return "id";
    case PlanTable::Column::Count: break;
    }
    return "";
}

bool isNumber(PlanTable::Column column)
{
    return column == PlanTable::Column::LastContact || column == PlanTable::Column::Jobs || column == PlanTable::Column::Id;
}

} // namespace

void PlanTable::setPlan(const Plan &plan, Instant now)
{
    beginResetModel();
    m_plan = plan;
    m_now = now;
    endResetModel();
    Q_EMIT strikesChanged();
}

void PlanTable::setStruckOut(int first, int last, bool struckOut)
{
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    bool changed = false;
    for (int row = first; row <= last; ++row)
        changed = std::exchange(m_plan.targets[std::size_t(row)].struckOut, struckOut) != struckOut || changed;
    if (!changed)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT strikesChanged();
}

int PlanTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.targets.size());
}

int PlanTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString PlanTable::text(const Plan::Target &target, Column column) const
{
    switch (column) {
    case Column::Name: return cellText(target.name);
    case Column::Owner: return cellText(target.ownerPath);
    case Column::Type: return typeText(target.type);
    case Column::Status: return statusText(target.status);
    case Column::LastContact: return relativeTime(target.contactedAt, m_now);
    case Column::Jobs: return countText(target.runningJobs);
    case Column::Id: return QString::number(target.id.value);
    case Column::Count: break;
    }
    return {};
}

QVariant PlanTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Plan::Target &target = targetAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(target, column);
    case Qt::CheckStateRole:
        return index.column() == 0 ? QVariant(target.struckOut ? Qt::Unchecked : Qt::Checked) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return target.id.value;
    case RawRole:
        return raw(target, column);
    case SeverityRole:
        return column == Column::Status ? severityOf(target.status) : 0;
    case IconRole:
        return column == Column::Status ? iconOf(target.status) : QString();
    default:
        return {};
    }
}

bool PlanTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index) || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    setStruckOut(index.row(), index.row(), value.toInt() != Qt::Checked);
    return true;
}

QVariant PlanTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = Column(section);
    if (role == ColumnIdRole)
        return QString::fromLatin1(idOf(column));
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    //: column: a runner's name
    case Column::Name: return tr("Name");
    //: column: the group or project a runner belongs to
    case Column::Owner: return tr("Owner");
    //: column: type of a runner
    case Column::Type: return tr("Type");
    //: column: status of a runner
    case Column::Status: return tr("Status");
    //: column: when a runner last spoke to GitLab
    case Column::LastContact: return tr("Last contact");
    //: column: how many jobs a runner is running
    case Column::Jobs: return tr("Jobs");
    //: column: a runner's number in GitLab
    case Column::Id: return tr("ID");
    case Column::Count: break;
    }
    return {};
}

Qt::ItemFlags PlanTable::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace muster
