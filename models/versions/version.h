// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <string_view>

namespace muster {

/// The version of a runner as it reports it, read. What is read, and as what:
///
///     17.5.0   v16.9.1   17.5 (patch 0)                 the release
///     17.6.0~pre.123.gabc1234   17.6.0-beta.2           a development build on the way to 17.6.0
///     17.6.0-rc1                                        a candidate for 17.6.0
///     17.5.0-acme.2   13.3.1+dfsg-4                     a rebuild of that release by somebody else
///
/// `development version`, `dev`, the empty text, a lone `17` and four numbers are not versions. The members are in the order
/// in which they are compared: a development build comes before candidates, those before the release, and a rebuild after it.
struct Version {
    /// `~` always means "before", as packages have it; after `-` the words pre, dev, alpha, beta, snapshot and nightly do.
    enum class Stage : quint8 { Development, Candidate, Release, Rebuild };

    int major = 0;
    int minor = 0;
    int patch = 0;
    Stage stage = Stage::Release;
    int number = 0;   ///< 123 in `~pre.123.gabc1234`, 1 in `-rc1`; the commit and a rebuilder's own numbers are not kept

    [[nodiscard]] static std::optional<Version> parse(std::string_view text);
    [[nodiscard]] static std::optional<Version> parse(QStringView text);
    /// `17.6.0`, `17.6.0~pre.123`, `17.6.0-rc1`, `17.5.0+rebuild`: parses back to an equal version.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isPreRelease() const { return stage < Stage::Release; }

    friend auto operator<=>(const Version &, const Version &) = default;
};

} // namespace muster
