// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/versionrows.h"
#include "views/charts/barchart.h"

#include <optional>

namespace muster {

/// Runners by minor versions behind, a bar for each number up to the furthest, then those of which nothing is known. From
/// `behind` on the bars have another colour and stripes.
[[nodiscard]] BarData lagBars(const VersionPicture &picture, int behind, const std::optional<VersionNarrowing> &chosen);
/// What the series of these bars are called, wherever they are shown.
struct LagWords {
    QString nearer, further, unknown;
};
[[nodiscard]] LagWords lagWords(int behind);
/// What a bar's key means, and back.
[[nodiscard]] VersionNarrowing narrowingOfBar(const QString &key);
[[nodiscard]] QString barOf(const VersionNarrowing &narrowing);

} // namespace muster
