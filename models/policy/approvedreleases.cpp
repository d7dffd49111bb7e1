// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/approvedreleases.h"

namespace muster {

std::vector<ApprovedRelease> approvedReleases(const VersionRule &rule, const ReleaseCatalogue &catalogue)
{
    std::vector<ApprovedRelease> releases;
    for (const ReleaseCatalogue::Minor &minor : catalogue.minors()) {
        for (int patch = 0; patch <= minor.newestPatch; ++patch) {
            const Version version{ minor.major, minor.minor, patch };
            if (rule.approves(version))
                releases.push_back({ version, patch == minor.newestPatch ? minor.newestPatchDate : minor.first });
        }
    }
    return releases;
}

} // namespace muster
