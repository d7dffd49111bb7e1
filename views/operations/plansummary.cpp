// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/plansummary.h"

#include <algorithm>

namespace muster {

PlanSummary summarize(const std::vector<Plan::Target> &targets)
{
    PlanSummary summary;
    for (const Plan::Target &target : targets) {
        if (target.struckOut) {
            ++summary.struckOut;
            continue;
        }
        ++summary.active;
        const Instant contact = target.contactedAt;
        if (contact.isNever()) {
            ++summary.neverContacted;
        } else if (!contact.isKnown()) {
            ++summary.contactUnknown;
        } else {
            summary.oldestContact = summary.oldestContact.isKnown() ? std::min(summary.oldestContact, contact) : contact;
            summary.newestContact = std::max(summary.newestContact, contact);
        }
    }
    return summary;
}

} // namespace muster
