// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/versionpicture.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace muster {

/// By what versions are counted together.
enum class VersionGrouping : quint8 { Group, Executor, Version };
/// `group`, `executor`, `version`, and back.
[[nodiscard]] QString nameOf(VersionGrouping grouping);
[[nodiscard]] std::optional<VersionGrouping> versionGroupingFrom(QStringView name);

/// One group, executor or minor version.
struct VersionGroup {
    QString name;             ///< as the server has it: the group that owns the runner, or that its project is in; `(instance)`; empty: not told
    qint64 runners = 0;       ///< in it; of executors and versions those with such a manager, so a runner may be in several
    qint64 behind = 0;        ///< of these at least as far behind as was asked
    qint64 unknown = 0;       ///< of these without a version that is known
    int furthest = -1;        ///< minors behind; -1: nothing is known
    friend bool operator==(const VersionGroup &, const VersionGroup &) = default;
};

/// What is told of a fleet's versions outside the window: `muster-cli versions`, and exports.
struct VersionReport {
    const VersionPicture &picture;
    int behind = 0;
    std::optional<VersionGrouping> by;

    [[nodiscard]] std::vector<quint32> rows() const;            ///< at least so far behind, ascending
    /// Most that are behind first, then by name; versions newest first.
    [[nodiscard]] std::vector<VersionGroup> groups() const;
};
/// `{"reference","behind","count","unknown","items":[{"id","version","behind","patches_behind","owner"}]}` and more: see the README.
[[nodiscard]] QJsonObject versionsToJson(const VersionReport &report);
/// The items; with `by` the groups.
[[nodiscard]] QByteArray versionsToCsv(const VersionReport &report);

} // namespace muster
