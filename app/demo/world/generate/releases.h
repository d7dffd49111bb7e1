// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/world/profile.h"
#include "app/demo/world/random.h"

#include <QString>

#include <span>

namespace muster::demo {

/// One published minor version of GitLab Runner.
struct Release {
    int major;
    int minor;
    int newestPatch;
};

/// 15.0 to 19.3, ascending: every minor that was published, with its newest patch.
[[nodiscard]] std::span<const Release> releases();
/// The newest that a server of this profile would find on its own runners: its own minor, or the newest there is.
[[nodiscard]] int newestRelease(const Profile &profile);
/// `17.4.2`
[[nodiscard]] QString versionOf(const Release &release, int patch);
/// Eight hexadecimal digits; the same for the same version, as with real builds.
[[nodiscard]] QString revisionOf(const QString &version);

} // namespace muster::demo
