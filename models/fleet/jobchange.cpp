// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/jobchange.h"

#include "models/fleet/jobstage.h"

namespace muster {

bool allows(const Job &job, JobChange change)
{
    const JobStage stage = jobStageOf(job.status);
    switch (change) {
    case JobChange::Cancel:
        // What waits for a person or a time is not being worked on: GitLab counts it as ended for this.
        return stage == JobStage::UnderWay && job.status != u"manual" && job.status != u"scheduled";
    case JobChange::Retry:
        return (stage == JobStage::Ended && job.status != u"skipped") || job.status == u"canceled";
    }
    return false;
}

} // namespace muster
