// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/jobstage.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

JobStage jobStageOf(const QString &status)
{
    // `manual` waits for a person, `scheduled` for a time.
    static constexpr std::array stages{
        std::pair{ "created"_L1, JobStage::UnderWay }, std::pair{ "waiting_for_resource"_L1, JobStage::UnderWay }, std::pair{ "waiting_for_callback"_L1, JobStage::UnderWay },
        std::pair{ "preparing"_L1, JobStage::UnderWay }, std::pair{ "pending"_L1, JobStage::UnderWay }, std::pair{ "running"_L1, JobStage::UnderWay },
        std::pair{ "manual"_L1, JobStage::UnderWay }, std::pair{ "scheduled"_L1, JobStage::UnderWay }, std::pair{ "canceling"_L1, JobStage::Cancelled },
        std::pair{ "canceled"_L1, JobStage::Cancelled }, std::pair{ "success"_L1, JobStage::Ended }, std::pair{ "failed"_L1, JobStage::Ended },
        std::pair{ "skipped"_L1, JobStage::Ended },
    };
    const auto *const at = std::find_if(stages.begin(), stages.end(), [&](const auto &each) { return each.first == status; });
    return at == stages.end() ? JobStage::Unknown : at->second;
}

} // namespace muster
