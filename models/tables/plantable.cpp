// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/plantable.h"

#include "models/tables/celltext.h"
#include "models/tables/jobstate.h"
#include "models/tables/tableroles.h"
#include "models/wording/edittext.h"

#include <QDateTime>

#include <algorithm>
#include <array>
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
    case PlanTable::Column::Status: return target.jobStatus.isEmpty() ? name(nameOf(target.status)) : QVariant(target.jobStatus);
    case PlanTable::Column::Ref: return target.ref;
    case PlanTable::Column::Created: return target.createdAt.isKnown() ? QVariant(target.createdAt.toDateTime()) : QVariant();
    case PlanTable::Column::LastContact: return target.contactedAt.isKnown() ? QVariant(target.contactedAt.toDateTime()) : QVariant();
    case PlanTable::Column::Jobs: return target.runningJobs < 0 ? QVariant() : QVariant(qint64(target.runningJobs));
    case PlanTable::Column::Id: return bareId(target.id.runner()).value;
    case PlanTable::Column::Change: return target.change ? QVariant(changeText(target.change->settings)) : QVariant();
    case PlanTable::Column::Project: return target.change ? QVariant(target.change->project) : QVariant();
    case PlanTable::Column::From: return target.change ? QVariant(target.change->fromProject) : QVariant();
    case PlanTable::Column::Instance: break;   // the table knows its name
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
    case PlanTable::Column::Ref: return "ref";
    case PlanTable::Column::Created: return "created";
    case PlanTable::Column::Id: return "id";
    case PlanTable::Column::Change: return "change";
    case PlanTable::Column::Project: return "project";
    case PlanTable::Column::From: return "from";
    case PlanTable::Column::Instance: return "instance";
    }
    return "";
}

bool isNumber(PlanTable::Column column)
{
    using Column = PlanTable::Column;
    return column == Column::LastContact || column == Column::Jobs || column == Column::Created || column == Column::Id;
}

constexpr std::array runnerColumns{ PlanTable::Column::Name, PlanTable::Column::Owner, PlanTable::Column::Type, PlanTable::Column::Status, PlanTable::Column::LastContact,
    PlanTable::Column::Jobs, PlanTable::Column::Id };
constexpr std::array editColumns{ PlanTable::Column::Name, PlanTable::Column::Owner, PlanTable::Column::Change, PlanTable::Column::Type, PlanTable::Column::Status, PlanTable::Column::Id };
constexpr std::array severalEditColumns{ PlanTable::Column::Name, PlanTable::Column::Owner, PlanTable::Column::Instance, PlanTable::Column::Change, PlanTable::Column::Type, PlanTable::Column::Status, PlanTable::Column::Id };
constexpr std::array assignColumns{ PlanTable::Column::Name, PlanTable::Column::Owner, PlanTable::Column::Project, PlanTable::Column::Status, PlanTable::Column::LastContact, PlanTable::Column::Id };
constexpr std::array movedColumns{ PlanTable::Column::Name, PlanTable::Column::Owner, PlanTable::Column::From, PlanTable::Column::Project, PlanTable::Column::Status, PlanTable::Column::Id };
constexpr std::array jobColumns{ PlanTable::Column::Name, PlanTable::Column::Owner, PlanTable::Column::Ref, PlanTable::Column::Status, PlanTable::Column::Created, PlanTable::Column::Id };

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
    return parent.isValid() ? 0 : int(columns().size());
}

int PlanTable::widestColumn() const
{
    const auto all = columns();
    const auto change = std::find(all.begin(), all.end(), Column::Change);
    return change == all.end() ? 0 : int(change - all.begin());
}

std::span<const PlanTable::Column> PlanTable::columns() const
{
    if (m_plan.verb == Verb::Edit)
        return m_instances.empty() ? std::span<const Column>(editColumns) : std::span<const Column>(severalEditColumns);
    if (m_plan.verb == Verb::Move)
        return movedColumns;
    if (isAboutProjects(m_plan.verb))
        return assignColumns;
    return isAboutJobs(m_plan.verb) ? std::span<const Column>(jobColumns) : std::span<const Column>(runnerColumns);
}

QString PlanTable::text(const Plan::Target &target, Column column) const
{
    switch (column) {
    case Column::Name: return cellText(target.name);
    case Column::Owner: return ownerText(target.type, target.ownerPath);
    case Column::Type: return typeText(target.type);
    case Column::Status: return target.jobStatus.isEmpty() ? statusText(target.status) : cellText(target.jobStatus);
    case Column::LastContact: return relativeTime(target.contactedAt, m_now);
    case Column::Jobs: return countText(target.runningJobs);
    case Column::Ref: return cellText(target.ref);
    case Column::Created: return relativeTime(target.createdAt, m_now);
    case Column::Id: return QString::number(bareId(target.id.runner()).value);
    case Column::Change: return target.change ? changeText(target.change->settings) : QString();
    case Column::Project: return target.change ? cellText(target.change->project) : QString();
    case Column::From: return target.change ? cellText(target.change->fromProject) : QString();
    case Column::Instance: {
        const std::size_t number = instanceOf(target.id.runner());
        return number > 0 && number <= m_instances.size() ? cellText(m_instances[number - 1].name) : QString();
    }
    }
    return {};
}

QVariant PlanTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Plan::Target &target = targetAt(index.row());
    const Column column = columns()[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(target, column);
    case Qt::ToolTipRole:   // an edit may be longer than its cell
        return column == Column::Change ? QVariant(toolTip(tr("Before → after"), text(target, column).split(u"; "_s))) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == 0 ? QVariant(target.struckOut ? Qt::Unchecked : Qt::Checked) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return target.id.value;
    case RawRole:
        return column == Column::Instance ? QVariant(text(target, column)) : raw(target, column);
    case SeverityRole:
        return column != Column::Status ? 0 : target.jobStatus.isEmpty() ? severityOf(target.status) : jobStateSeverity(target.jobStatus);
    case IconRole:
        return column != Column::Status ? QString() : target.jobStatus.isEmpty() ? iconOf(target.status) : jobStateIcon(target.jobStatus);
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
    const Column column = columns()[std::size_t(section)];
    if (role == ColumnIdRole)
        return QString::fromLatin1(idOf(column));
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    //: column: a runner's or job's name
    case Column::Name: return tr("Name");
    //: column: the group or project a runner belongs to; the project of a job
    case Column::Owner: return isAboutJobs(m_plan.verb) ? tr("Project") : tr("Owner");
    //: column: type of a runner
    case Column::Type: return tr("Type");
    //: column: status of a runner or job
    case Column::Status: return tr("Status");
    //: column: when a runner last spoke to GitLab
    case Column::LastContact: return tr("Last contact");
    //: column: how many jobs a runner is running
    case Column::Jobs: return tr("Jobs");
    //: column: branch or tag a job is for
    case Column::Ref: return tr("Ref");
    //: column: when a job was made
    case Column::Created: return tr("Created");
    //: column: a runner's or job's number in GitLab
    case Column::Id: return tr("ID");
    //: column: the settings of a runner that will be changed, before and after
    case Column::Change: return tr("Before → after");
    //: column: the project that runners are let into, taken out of, or moved to
    case Column::Project: return m_plan.verb == Verb::Move ? tr("To project") : tr("Project");
    //: column: the project that runners move away from
    case Column::From: return tr("From project");
    //: column: the GitLab a runner is on, as the person calls it
    case Column::Instance: return tr("Instance");
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
