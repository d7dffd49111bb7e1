// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace muster::demo {

/// The server the simulator pretends to be: version, edition and licence.
struct Profile {
    int major = 19;
    int minor = 5;
    bool enterprise = true;
    QString versionText;   ///< as `metadata.version` answers it: `18.1.2-ee`, `17.0.1`
    bool ultimate = false; ///< of the enterprise edition: with the licence that makes GitLab tell of upgrades; nothing says so itself

    [[nodiscard]] bool atLeast(int wantedMajor, int wantedMinor) const
    {
        return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
    }
    /// Reads `18.1-ee`, `19.5-ce`, `19.5-ultimate`; nullopt for anything else. The patch number follows from the minor one.
    [[nodiscard]] static std::optional<Profile> parse(QStringView text);
    /// `18.1-ee` again.
    [[nodiscard]] QString name() const;
};

} // namespace muster::demo
