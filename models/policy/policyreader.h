// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/policyproblem.h"
#include "models/policy/versionpolicy.h"

#include <QByteArray>

#include <vector>

namespace muster {

/// What became of a policy's text.
struct PolicyReading {
    VersionPolicy policy;                  ///< empty when there are errors
    std::vector<PolicyProblem> problems;   ///< in the order of the text
    [[nodiscard]] bool isGood() const;
    friend bool operator==(const PolicyReading &, const PolicyReading &) = default;
};

/// Reads a policy, TOML in UTF-8. Reports all mistakes, not only the first; unknown keys are mistakes. Any thread.
///
///     [[rule]]
///     name  = "…"                  may be left out
///     scope = "acme/**"            or a list: ["acme", "acme/**"]
///     when  = "tag:production"     a filter; may be left out
///     allow = ">=18.9.3 <19.0 || >=19.1.2"
///     deny  = "18.10.0"            at least one of allow and deny
///     grace = "14d"                h, d, w; may be left out
///
///     [[exemption]]
///     scope = "acme/legacy"
///     when  = "id:12,15"           may be left out
///     who   = "…"
///     why   = "…"
///     until = 2026-12-31           that day included
[[nodiscard]] PolicyReading readPolicy(const QByteArray &utf8);

} // namespace muster
