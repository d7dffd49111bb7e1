// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/signals/serveradvisory.h"
#include "models/sync/releaselist.h"
#include "models/versions/advisories.h"
#include "models/versions/releasecatalogue.h"

#include <memory>
#include <vector>

namespace muster {

/// The release catalogue that came with this Muster (resources/data/runner-releases.csv); empty only if the build is broken.
[[nodiscard]] const ReleaseCatalogue &shippedCatalogue();
/// The releases that a program of one command counts with: those that shipped, and what useReleaseFile() named.
[[nodiscard]] const ReleaseList &knownReleaseList();
/// Reads what the window program has found since Muster shipped. Before anything asks for knownReleaseList().
void useReleaseFile(const QString &file);
/// The weaknesses of GitLab Runner that were known when this Muster was made (resources/data/runner-*.csv); empty only if the build
/// is broken.
[[nodiscard]] const std::shared_ptr<const Advisories> &shippedAdvisories();
/// The same of GitLab versions that let runners be taken over.
[[nodiscard]] const std::vector<ServerAdvisory> &shippedServerAdvisories();

} // namespace muster
