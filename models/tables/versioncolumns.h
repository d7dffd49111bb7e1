// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/runnercolumns.h"
#include "models/tables/versiontable.h"

namespace muster {

/// One runner of a VersionTable. Lives for one call.
struct VersionCell {
    const VersionPicture &picture;
    quint32 row;
    const CellTimes &times;
    [[nodiscard]] const Snapshot &fleet() const { return picture.fleet(); }
    [[nodiscard]] const RunnerRow &runner() const { return fleet().row(row); }
    [[nodiscard]] const FleetVersions::Runner &versions() const { return picture.lag.versions()->runner(row); }
    [[nodiscard]] const VersionLag &worst() const { return picture.lag.worst(row); }
    /// Of the manager that misses the most fixes.
    [[nodiscard]] const VersionLag &leastSafe() const { return picture.lag.lag(picture.lag.leastSafe(row)); }
    [[nodiscard]] QDate today() const { return times.now.toDateTime().date(); }
};

/// Everything about one column of the table of versions.
struct VersionColumn {
    VersionTable::Column column{};
    const char *id = nullptr;           ///< lasting name, in settings and for `--sort`
    const char *exportName = nullptr;   ///< in CSV and JSON: GitLab REST's name where it has one
    const char *title = nullptr;        ///< untranslated
    const char *explanation = nullptr;  ///< untranslated
    Qt::AlignmentFlag align = Qt::AlignLeft;
    int characters = 10;                ///< default width, in average characters
    bool visible = true;                ///< shown at first
    QString (*display)(const VersionCell &) = nullptr;
    QVariant (*raw)(const VersionCell &) = nullptr;
    /// Order by numbers, 0 unknown; with nullptr the column is ordered by `text`.
    quint32 (*key)(const VersionPicture &, quint32 row) = nullptr;
    RunnerText text = RunnerText::None;
    QString (*tip)(const VersionCell &) = nullptr;
    int (*severity)(const VersionCell &) = nullptr;
    QString (*icon)(const VersionCell &) = nullptr;
};

inline constexpr int versionColumnCount = int(VersionTable::Column::Count);
[[nodiscard]] const VersionColumn &versionColumn(VersionTable::Column column);

} // namespace muster
