// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/completion.h"
#include "models/fleet/placedid.h"
#include "models/fleet/snapshot.h"

#include <QString>
#include <QStringList>

namespace muster {

/// A few milliseconds at 100,000 runners. Without a fleet nothing is counted and only closed lists have values. `instances`: of a picture of
/// several, see FilterContext.
[[nodiscard]] FilterCompletion completeFilter(QStringView text, qsizetype cursor, const Snapshot *fleet, int limit = 20, const InstanceNames *instances = nullptr);

/// All keys of filters over runners, in the order of the documentation.
[[nodiscard]] QStringList filterKeys();

/// `acme/ci runner` → `"acme/ci runner"`: a value as it must be written in a filter.
[[nodiscard]] QString quotedFilterValue(QStringView value);

} // namespace muster
