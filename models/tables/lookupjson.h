// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"

#include <QJsonObject>

#include <vector>

namespace muster {

/// The card as `muster-cli lookup --json` gives it, a lasting contract: GitLab REST's names where it has one, null where something
/// is not known or this token may not know it. Texts are GitLab's, unchanged.
///
///     {"job":{…},"manager":{"system_id",…},"managers":[…],"runner":{…},
///      "registered_by":{"username","name","state"},"registered_how",
///      "owner":{"kind","full_path","contacts":[{"username","name","access_level","web_url"}]},"around":[…],
///      "source":"gitlab" or "history"}
[[nodiscard]] QJsonObject lookupToJson(const LookupAnswer &answer);

/// Several meanings: {"candidates":[{"kind":"job" or "runner","id","name","owner","matched","status","source"}]}.
[[nodiscard]] QJsonObject candidatesToJson(const std::vector<LookupCandidate> &candidates);

} // namespace muster
