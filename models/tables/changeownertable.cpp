// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/changeownertable.h"

#include "models/tables/rawvalues.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using ChangeOwnerColumn = TableColumn<ChangeOwnerRow>;

qint64 changesOfOwner(const ChangeOwnerRow &row)
{
    return std::accumulate(row.counts.begin(), row.counts.end(), qint64(0));
}

template <ChangeGroup group>
constexpr ChangeOwnerColumn changeCountColumn(const char *id, const char *title)
{
    return { .id = id, .title = title, .align = Qt::AlignRight,
        .display = [](const ChangeOwnerRow &row, const CellTimes &) { return row.counts[std::size_t(group)] == 0 ? QString() : countText(row.counts[std::size_t(group)]); },
        .raw = [](const ChangeOwnerRow &row) { return QVariant(row.counts[std::size_t(group)]); } };
}

QString changeOwnerIcon(const ChangeOwnerRow &row)
{
    switch (row.owner.type) {
    case RunnerType::Instance: return u"instance"_s;
    case RunnerType::Group: return u"group"_s;
    case RunnerType::Project: return u"project"_s;
    case RunnerType::Unknown: break;
    }
    return u"question"_s;
}

constexpr std::array changeOwnerColumns{
    ChangeOwnerColumn{ .id = "owner", .title = QT_TRANSLATE_NOOP("muster::ChangeOwnerTable", "Owner"),
        .display = [](const ChangeOwnerRow &row, const CellTimes &) { return ownerText(row.owner.type, row.owner.path); },
        .raw = [](const ChangeOwnerRow &row) { return rawText(row.owner.path); },
        .icon = changeOwnerIcon },
    ChangeOwnerColumn{ .id = "changes", .title = QT_TRANSLATE_NOOP("muster::ChangeOwnerTable", "Changes"), .align = Qt::AlignRight,
        .display = [](const ChangeOwnerRow &row, const CellTimes &) { return countText(changesOfOwner(row)); },
        .raw = [](const ChangeOwnerRow &row) { return QVariant(changesOfOwner(row)); } },
    changeCountColumn<ChangeGroup::Added>("added", QT_TRANSLATE_NOOP("muster::ChangeOwnerTable", "Added")),
    changeCountColumn<ChangeGroup::Removed>("removed", QT_TRANSLATE_NOOP("muster::ChangeOwnerTable", "Removed")),
    changeCountColumn<ChangeGroup::Changed>("changed", QT_TRANSLATE_NOOP("muster::ChangeOwnerTable", "Changed")),
    changeCountColumn<ChangeGroup::Status>("status", QT_TRANSLATE_NOOP("muster::ChangeOwnerTable", "Status")),
};
static_assert(changeOwnerColumns.size() == std::size_t(ChangeOwnerTable::Column::Count));

} // namespace

ChangeOwnerTable::ChangeOwnerTable(QObject *parent) : TableModel(changeOwnerColumns, "muster::ChangeOwnerTable", parent) { }

void ChangeOwnerTable::setOwners(const std::vector<ChangeTable::OwnerCounts> &owners)
{
    std::vector<ChangeOwnerRow> rows;
    rows.reserve(owners.size());
    for (const ChangeTable::OwnerCounts &each : owners)
        rows.push_back({ m_ids.of({ int(each.owner.type), each.owner.path }), each.owner, each.counts });
    std::stable_sort(rows.begin(), rows.end(), [](const ChangeOwnerRow &a, const ChangeOwnerRow &b) { return changesOfOwner(a) > changesOfOwner(b); });
    setRows(std::move(rows));
}

int ChangeOwnerTable::rowOf(const ChangeOwner &owner) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (ownerAt(row) == owner)
            return row;
    }
    return -1;
}

} // namespace muster
