// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/node.h"
#include "models/filter/question.h"

#include <vector>

namespace muster {

/// Of `rows` rows those for which the filter is true, ascending. Many rows and dear filters are shared among up to four threads, which are
/// gone when this returns; a system that grants none gets the same answer later.
[[nodiscard]] std::vector<quint32> rowsMatching(const Filter::Node &root, std::size_t rows, const QuestionMaker &make);

} // namespace muster
