// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/instant.h"

#include <QString>

/// What Muster writes into the maintenance note of a runner in quarantine (see noteline), for whoever looks at it in GitLab. Never read
/// back as a reason for anything: what counts is Muster's own record.
namespace muster::cleanupnote {

/// `Unused since 2026-08-01. Paused, and will be removed after 2026-09-15 10:00 UTC unless it makes contact or is resumed. Muster`
[[nodiscard]] QString line(Instant lastSign, Instant deleteAfter);

} // namespace muster::cleanupnote
