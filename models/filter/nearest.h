// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace muster {

/// The candidate that a mistyped word most likely meant: fewest letters to insert, remove, replace or swap with their
/// neighbour; empty when none is near (more than a third of the word, at least two, would have to change).
[[nodiscard]] QString nearestWord(QStringView word, const std::vector<QStringView> &candidates);

} // namespace muster
