// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/filter.h"
#include "models/policy/pathscope.h"
#include "models/policy/policyproblem.h"
#include "models/versions/versionrange.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace muster {

/// Which versions the runners of some owners may have. Places are where it was read; they are no part of its value.
struct VersionRule {
    QString name;                          ///< may be empty
    std::vector<PathScope> scopes;         ///< any of them
    std::optional<VersionRange> allow;     ///< absent: every version that is not denied
    std::optional<VersionRange> deny;
    std::chrono::hours grace{ 0 };         ///< after the release of the version that is needed
    Filter when;                           ///< the rule is for runners of which this is true

    PolicyPlace at;
    PolicyPlace allowAt;
    PolicyPlace denyAt;
    std::vector<PolicyPlace> scopesAt;     ///< one for each scope

    [[nodiscard]] bool approves(const Version &version) const
    {
        return (!allow || allow->contains(version)) && !(deny && deny->contains(version));
    }
    friend bool operator==(const VersionRule &a, const VersionRule &b)
    {
        return a.name == b.name && a.scopes == b.scopes && a.allow == b.allow && a.deny == b.deny && a.grace == b.grace && a.when == b.when;
    }
};

/// Runners that are let off, and who answers for that.
struct Exemption {
    std::vector<PathScope> scopes;
    Filter when;
    QString who;
    QString why;
    QDate until;                           ///< the last day, UTC

    PolicyPlace at;
    PolicyPlace untilAt;
    std::vector<PolicyPlace> scopesAt;

    friend bool operator==(const Exemption &a, const Exemption &b)
    {
        return a.scopes == b.scopes && a.when == b.when && a.who == b.who && a.why == b.why && a.until == b.until;
    }
};

/// Approved versions per owner: a value. The most specific scope wins; of rules for the same scope one with a condition goes
/// before one without, and then the first.
struct VersionPolicy {
    std::vector<VersionRule> rules;
    std::vector<Exemption> exemptions;

    /// As TOML; readPolicy() of it gives an equal policy. Comments are not part of the value.
    [[nodiscard]] QString toString() const;
    friend bool operator==(const VersionPolicy &, const VersionPolicy &) = default;
};

} // namespace muster
