// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"
#include "models/fleet/job.h"

#include <QString>

#include <string_view>

namespace muster::gitlab {

/// GitLab's Global IDs (`gid://gitlab/Ci::Runner/42`) are made and taken apart here; inside, ids are numbers.

/// The number at the end; 0 when the text is no Global ID.
[[nodiscard]] qint64 numberOfGlobalId(std::string_view text);
[[nodiscard]] QString globalId(RunnerId id);
/// GitLab writes the kind into a job's id. JobKind::Unknown: `Ci::Processable`, which stands for both where one is to be retried.
[[nodiscard]] QString globalId(JobId id, JobKind kind);

} // namespace muster::gitlab
