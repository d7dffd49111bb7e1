// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanupplan.h"
#include "models/base/result.h"

#include <QJsonObject>

namespace muster {

/// As changing commands have it, and what a cleanup has besides:
/// `{"verb":"cleanup","plan_sha256","policy_sha256","rules":[…],"limits_raised_for","instance","user","scope","as_of","requests",
/// "targets":[{"id","act","rule","reason","last_sign","due", …}],"reported":[{"id","rule","last_sign"}],
/// "skipped":[{"id","reason","act","rule"}],"warnings":[…],"refused":[{"guard","is","limit","text"}]}`. Targets hold what a plan on disk holds of them.
[[nodiscard]] QJsonObject cleanupPlanToJson(const CleanupPlan &plan);

/// What a plan that was kept wants; the rest of it has to be found out anew.
struct KeptCleanupPlan {
    QByteArray planSha256;
    QByteArray policySha256;
    QStringList rules;
    FleetKey fleet;
    Instant asOf;
    std::vector<CleanupRequest::Wanted> wanted;
};
/// Kind::Parse: no such plan; Kind::Conflict: it was altered, its hash is another.
[[nodiscard]] Result<KeptCleanupPlan> readCleanupPlan(const QByteArray &json);

} // namespace muster
