// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/types/words.h"

namespace muster::demo::graphql {

using namespace Qt::StringLiterals;

std::string_view word(RunnerType type)
{
    switch (type) {
    case RunnerType::Instance: return "INSTANCE_TYPE";
    case RunnerType::Group: return "GROUP_TYPE";
    case RunnerType::Project: return "PROJECT_TYPE";
    case RunnerType::Cluster: return "CLUSTER_TYPE";
    }
    Q_UNREACHABLE();
}

std::string_view word(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Online: return "ONLINE";
    case RunnerStatus::Offline: return "OFFLINE";
    case RunnerStatus::Stale: return "STALE";
    case RunnerStatus::NeverContacted: return "NEVER_CONTACTED";
    case RunnerStatus::Hibernating: return "HIBERNATING";
    }
    Q_UNREACHABLE();
}

std::string_view word(UpgradeStatus status)
{
    switch (status) {
    case UpgradeStatus::Invalid: return "INVALID";
    case UpgradeStatus::NotAvailable: return "NOT_AVAILABLE";
    case UpgradeStatus::Available: return "AVAILABLE";
    case UpgradeStatus::Recommended: return "RECOMMENDED";
    }
    Q_UNREACHABLE();
}

std::string_view word(JobStatus status)
{
    switch (status) {
    case JobStatus::Canceled: return "CANCELED";
    case JobStatus::Canceling: return "CANCELING";
    case JobStatus::Created: return "CREATED";
    case JobStatus::Failed: return "FAILED";
    case JobStatus::Manual: return "MANUAL";
    case JobStatus::Pending: return "PENDING";
    case JobStatus::Preparing: return "PREPARING";
    case JobStatus::Running: return "RUNNING";
    case JobStatus::Scheduled: return "SCHEDULED";
    case JobStatus::Skipped: return "SKIPPED";
    case JobStatus::Success: return "SUCCESS";
    case JobStatus::WaitingForCallback: return "WAITING_FOR_CALLBACK";
    case JobStatus::WaitingForResource: return "WAITING_FOR_RESOURCE";
    }
    Q_UNREACHABLE();
}

std::string_view executionWord(bool busy, const Profile &profile)
{
    return !busy ? "IDLE" : profile.atLeast(17, 2) ? "ACTIVE" : "RUNNING";
}

bool isManagerIn(const World &world, const Manager &manager, const QString &status)
{
    const Moment contact = world.contactedAt(manager);
    const Moment silent = world.now() - contact;
    if (status == "ONLINE"_L1)
        return contact != 0 && silent < hours(2);
    if (status == "OFFLINE"_L1)
        return contact != 0 && silent >= hours(2);
    if (status == "NEVER_CONTACTED"_L1)
        return contact == 0;
    return world.now() - manager.createdAt >= days(7) && (contact == 0 || silent >= days(7));
}

} // namespace muster::demo::graphql
