// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/question.h"
#include "models/fleet/job.h"

#include <memory>
#include <span>

namespace muster {

/// What questions about jobs are asked about: row numbers are places in `jobs`, which live as long.
struct JobInquiry {
    std::span<const Job *const> jobs;
    Instant now;
};
[[nodiscard]] std::unique_ptr<Question> makeJobQuestion(const Term &term, const JobInquiry &inquiry);

} // namespace muster
