// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"

#include <QString>

namespace muster {

/// What is wrong with a filter, in one translated sentence, with the nearest valid word where there is one.
[[nodiscard]] QString filterErrorText(const FilterError &error);

} // namespace muster
