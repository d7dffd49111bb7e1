// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/job.h"

#include <QHash>

#include <array>

namespace muster::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, jobStatusCount> statusNames{
    "CANCELED"_L1, "CANCELING"_L1, "CREATED"_L1, "FAILED"_L1,    "MANUAL"_L1,  "PENDING"_L1,
    "PREPARING"_L1, "RUNNING"_L1,  "SCHEDULED"_L1, "SKIPPED"_L1, "SUCCESS"_L1, "WAITING_FOR_CALLBACK"_L1,
    "WAITING_FOR_RESOURCE"_L1};

} // namespace

QString constantName(JobStatus status)
{
    return statusNames[size_t(status)];
}

std::optional<JobStatus> jobStatusFromName(QStringView name)
{
    for (size_t i = 0; i < statusNames.size(); ++i) {
        if (name.compare(statusNames[i], Qt::CaseInsensitive) == 0)
            return JobStatus(i);
    }
    return std::nullopt;
}

QString failureMessage(const QString &reason)
{
    if (reason.isNull())
        return {};
    static const QHash<QString, QString> sentences{
        {u"script_failure"_s, u"There is an unknown failure, please try again"_s},
        {u"runner_system_failure"_s, u"There has been a runner system failure, please try again"_s},
        {u"runner_unsupported"_s, u"Your runner is outdated, please upgrade your runner"_s},
        {u"job_execution_timeout"_s, u"The script exceeded the maximum execution time set for the job"_s},
        {u"stuck_or_timeout_failure"_s, u"There has been a timeout failure or the job got stuck. Check your timeout limits or try again"_s},
        {u"stuck_pending_no_matching_runners"_s, u"The job was pending for too long because no runner could take it"_s},
        {u"stuck_pending_with_matching_runners"_s, u"The job was pending for too long although runners could take it"_s},
        {u"no_matching_runner"_s, u"No matching runner available"_s},
        {u"runner_interrupted"_s, u"The runner was interrupted"_s},
        {u"runner_configuration_error"_s, u"The runner is not configured correctly"_s},
    };
    return sentences.value(reason, u"There is an unknown failure, please try again"_s);
}

} // namespace muster::demo
