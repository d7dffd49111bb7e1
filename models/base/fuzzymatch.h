// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace muster {

/// How well a text fits what somebody types to find it: 0 not at all, otherwise the higher the better. Every character that was typed
/// has to occur in that order, upper and lower case alike; blanks separate words, each of which has to fit by itself. Beginnings of words
/// and characters in a row count most, and of two equally good texts the shorter one wins. An empty search fits everything. Pure.
[[nodiscard]] int fuzzyScore(QStringView sought, QStringView text);

} // namespace muster
