// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/jobchange.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

constexpr std::array<QStringView, 6> cancelable{ u"created", u"waiting_for_resource", u"waiting_for_callback", u"preparing", u"pending", u"running" };
constexpr std::array<QStringView, 3> retryable{ u"success", u"failed", u"canceled" };

} // namespace

bool allows(const Job &job, JobChange change)
{
    switch (change) {
    case JobChange::Cancel:
        return std::find(cancelable.begin(), cancelable.end(), job.status) != cancelable.end();
    case JobChange::Retry:
        return std::find(retryable.begin(), retryable.end(), job.status) != retryable.end();
    }
    return false;
}

} // namespace muster
