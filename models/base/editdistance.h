// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace muster {

/// How many letters to insert, remove, replace or swap with their neighbour make one text of the other (optimal string
/// alignment). Letters differ by case. Costs the product of the lengths: for words, not for pages.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

} // namespace muster
