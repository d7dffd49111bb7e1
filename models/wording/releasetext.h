// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/releasekeeper.h"

#include <QString>

namespace muster {

/// "The list of releases stays as it was. mirror.example.com did not answer in time."
[[nodiscard]] QString releaseTroubleText(const ReleaseKeeper::Trouble &trouble);

} // namespace muster
