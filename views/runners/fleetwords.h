// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/fleetmember.h"
#include "views/widgets/severity.h"

#include <QString>

namespace muster {

/// How far one of several instances is, in words.
struct FleetWords {
    QString state;         ///< "loading 300 of 5,000", "waiting for its token", "failed"; empty: complete
    QString age;           ///< "12 s ago", "from memory, 3 h ago"; empty: nothing is shown of it
    Severity severity = Severity::Neutral;
};
/// `busyForSeconds`: for how long it has been signing in or loading.
[[nodiscard]] FleetWords fleetWords(const FleetMember &member, qint64 busyForSeconds);
/// Whether it is signing in, waiting for its token, or loading.
[[nodiscard]] bool isUnderWay(const FleetMember &member);

/// From here on one that is under way is called slow.
inline constexpr qint64 slowAfterSeconds = 10;

} // namespace muster
