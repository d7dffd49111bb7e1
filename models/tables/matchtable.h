// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/queue/matching.h"
#include "models/fleet/snapshot.h"
#include "models/tables/tablemodel.h"

#include <QStringList>

#include <array>
#include <utility>

namespace muster {

/// One runner held against one job, with what is shown of the runner.
struct MatchRow {
    RunnerId runner;
    QString name;
    QString ownerPath;           ///< empty for the instance, or not told
    RunnerType type = RunnerType::Unknown;
    std::array<Tri, matchConditions> met{};
    QStringList missingTags;
    std::vector<std::pair<QString, QString>> nearTags;   ///< see RunnerMatch
    friend bool operator==(const MatchRow &, const MatchRow &) = default;
};
[[nodiscard]] inline qint64 rowId(const MatchRow &row) { return row.runner.value; }

/// "Why is it waiting?": the runners that are near to taking a job, in the order given, with a tick, a cross or a question mark
/// for each condition.
class MatchTable final : public TableModel<MatchRow>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Runner, Reach, Tags, Untagged, Protected, NotPaused, Online, HasRoom, MissingTags, Owner, Type, Id, Count };
    Q_ENUM(Column)

    explicit MatchTable(QObject *parent = nullptr);

    void setMatches(const Snapshot &fleet, const std::vector<RunnerMatch> &matches);
    [[nodiscard]] const MatchRow &matchAt(int row) const { return rowAt(row); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace muster
