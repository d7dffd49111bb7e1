// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runnerview.h"

#include "models/tables/runnertable.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// How many columns of this kind the view should at least have room for: names matter most, long lists of tags have tips.
int shareOf(int column)
{
    using Column = RunnerTable::Column;
    switch (Column(column)) {
    case Column::Name:
        return 5;
    case Column::Owner:
    case Column::Tags:
    case Column::Version:
    case Column::Address:
    case Column::Creator:
    case Column::Note:
        return 7;
    default:
        return 3;
    }
}

} // namespace

RunnerView::RunnerView(RunnerTable &table, QWidget *parent) : RowView(table, parent), m_runners(table)
{
    setObjectName(u"runnerView"_s);
    setAccessibleName(tr("Runners"));
    setShares(shareOf);
    connect(this, &RowView::currentIdChanged, this, [this](qint64 id) { Q_EMIT currentRunnerChanged(RunnerId{ id }); });
}

} // namespace muster
