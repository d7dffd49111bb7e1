// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/releasecatalogue.h"

#include <QString>

#include <optional>

namespace muster {

/// What one counts "versions behind" from.
struct VersionReference {
    enum class Kind : quint8 {
        Newest,   ///< the newest release of GitLab Runner
        Server,   ///< the version of this GitLab: runners of the same minor fit it best
        Pinned,   ///< one version
        Major,    ///< the newest release within a major
    };
    Kind kind = Kind::Newest;
    Version version;   ///< Pinned: that one; Major: its major

    /// `newest`, `server`, `18.4`, `18.4.1`, `17.x`, in any case; nullopt for anything else.
    [[nodiscard]] static std::optional<VersionReference> parse(QStringView text);
    /// Parses back to an equal one.
    [[nodiscard]] QString toString() const;
    /// The version that it means now; nullopt: an empty catalogue, no release of that major, or `server` is not told.
    [[nodiscard]] std::optional<Version> resolve(const ReleaseCatalogue &catalogue, const std::optional<Version> &server) const;

    friend bool operator==(const VersionReference &, const VersionReference &) = default;
};

/// GitLab's version as its `metadata` tells it (`19.4.2-ee`, `19.5.0-pre`), as a version of runners: the edition is no rebuild.
[[nodiscard]] std::optional<Version> serverVersionFrom(QStringView text);

/// Whether this GitLab is of a later minor than `newest`, the newest release that is known: then runners may be further behind
/// than a comparison with `newest` says. False where either is not known.
[[nodiscard]] bool outruns(const std::optional<Version> &server, const Version &newest);

} // namespace muster
