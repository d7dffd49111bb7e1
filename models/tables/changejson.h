// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/changetable.h"

#include <QJsonObject>

namespace muster {

/// Stable fields; names are GitLab REST's where it has one. What is not known is null; an empty text is one that is not set.
[[nodiscard]] QJsonObject changeToJson(const RunnerChange &change, const ChangedRunner &runner);

} // namespace muster
