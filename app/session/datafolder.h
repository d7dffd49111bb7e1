// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// Where both programs keep what must outlive them (the journal): `chosen`, or `muster` in the user's data folder
/// (XDG_DATA_HOME). Absolute; need not exist yet.
[[nodiscard]] QString dataFolder(const QString &chosen = {});
/// Where the window program keeps its log: `logs` in the data folder. Need not exist yet.
[[nodiscard]] QString logFolder(const QString &chosen = {});
/// Where the last load of each fleet is remembered: `fleets` in `chosen`, or in Muster's part of the user's cache folder
/// (XDG_CACHE_HOME): all of it can be loaded again. Absolute; need not exist yet.
[[nodiscard]] QString memoryFolder(const QString &chosen = {});
/// What was found of GitLab Runner's releases since Muster shipped: `releases.json` in dataFolder(). Need not exist.
[[nodiscard]] QString releaseFile(const QString &chosen = {});

} // namespace muster
