// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/operation.h"
#include "models/operations/plan.h"

#include <QJsonObject>

#include <optional>

namespace muster {

/// `{"verb","plan_sha256","instance","user","scope","as_of","method","requests","targets":[{"id","reason", …}],
/// "skipped":[{"id","reason"}],"warnings":[{"kind","count","text"}]}`; what else a target has is in targetjson.h. Struck-out
/// targets count as skipped. Whole enough to be kept and read back by readPlan().
[[nodiscard]] QJsonObject planToJson(const Plan &plan);

/// `{"run","verb","done","gone","skipped","failed","unknown","not_sent","refused","items":[{"id","outcome","detail"}]}`.
/// Items are the plan's targets and then those that the plan had skipped; the six counts add up to their number. `failed`
/// includes what GitLab refused, which `refused` counts besides.
[[nodiscard]] QJsonObject operationToJson(const Operation &operation);

/// Stable names, as the JSON has them: `no_permission`, `not_sent`, `came_back`.
[[nodiscard]] QString nameOf(Plan::SkipReason reason);
[[nodiscard]] QString nameOf(Plan::Warning::Kind kind);
[[nodiscard]] QString nameOf(Plan::Method method);
[[nodiscard]] QString nameOf(const Scope &scope);                ///< `instance`, `mine`, `group:acme/tools`
[[nodiscard]] std::optional<Scope> scopeNamed(const QString &name);
[[nodiscard]] QString nameOf(Operation::Item::Outcome outcome);
[[nodiscard]] QString nameOf(Operation::Item::Reason reason);   ///< empty for None

} // namespace muster
