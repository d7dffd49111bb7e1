// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/policyfile.h"
#include "models/sync/policyjudge.h"
#include "views/widgets/messagebar.h"

#include <functional>
#include <optional>

namespace muster {

class FleetSync;

/// What the Compliance tab stands on.
struct ComplianceGround {
    const PolicyFile::State &state;   ///< read
    bool isExample = false;           ///< there is no policy, and the example is shown in its place
    const Judgement &judgement;
    const FleetSync *sync = nullptr;
    std::function<void()> edit;       ///< opens the policy
};
/// What is wrong with it, the gravest only; nullopt: nothing.
[[nodiscard]] std::optional<MessageBar::Message> complianceTrouble(const ComplianceGround &ground);

} // namespace muster
