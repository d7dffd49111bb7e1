// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/rowset.h"
#include "models/versions/versionmatrix.h"
#include "models/versions/versionpicture.h"

#include <QString>

#include <limits>
#include <optional>

namespace muster {

/// Which runners of a picture are meant, by how far behind they are.
struct VersionNarrowing {
    int least = 0;                                   ///< minors behind, by the runner's oldest known version
    int most = std::numeric_limits<int>::max();
    bool unknown = false;                            ///< instead: those of which nothing is known
    friend bool operator==(const VersionNarrowing &, const VersionNarrowing &) = default;
};
/// A fraction of a millisecond for 100,000 runners.
[[nodiscard]] RowSet rowsOf(const VersionPicture &picture, const VersionNarrowing &narrowing);
/// In the filter language, where `behind` counts from the newest release: these runners, and perhaps others that are further behind.
[[nodiscard]] QString filterOf(const VersionPicture &picture, const VersionNarrowing &narrowing);

/// A cell of a matrix, or a whole line, by name: it means the same after a refresh.
struct MatrixChoice {
    VersionMatrix::By by = VersionMatrix::By::Executor;
    QString name;                                 ///< see VersionMatrix::Line
    bool isInstance = false;
    std::optional<VersionMatrix::Minor> minor;    ///< nullopt: all of the line
    friend bool operator==(const MatrixChoice &, const MatrixChoice &) = default;
};
/// `matrix` is the picture's. None where there is no such cell (any more).
[[nodiscard]] RowSet rowsOf(const VersionPicture &picture, const VersionMatrix &matrix, const MatrixChoice &choice);
/// In the filter language: these `rows`, and perhaps others of the same line. Empty where a filter cannot tell them from all others.
[[nodiscard]] QString filterOf(const VersionPicture &picture, const MatrixChoice &choice, const RowSet &rows);

} // namespace muster
