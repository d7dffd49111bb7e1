// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/versions/version.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace muster {

/// The released minors of GitLab Runner, oldest first: the only way to count "versions behind" (18.11 → 19.0 is one step).
class ReleaseCatalogue {
public:
    struct Patch {
        int number = 0;
        QDate published;
        friend bool operator==(const Patch &, const Patch &) = default;
    };
    struct Minor {
        int major = 0;
        int minor = 0;
        int newestPatch = 0;
        QDate first;
        QDate newestPatchDate;
        std::vector<Patch> patches;   ///< those whose day is known, ascending: the newest one at least
        bool isWhole = false;         ///< `patches` are all there are; else the numbers between are taken to exist
        friend bool operator==(const Minor &, const Minor &) = default;
    };
    /// One release as its page tells of it.
    struct Release {
        Version version;
        QDate published;
        friend bool operator==(const Release &, const Release &) = default;
    };
    /// CSV `minor,first,newest_patch,newest_date`, any order, with or without that heading; an unreadable line is an error
    /// that names it, and so is a minor that stands there twice.
    [[nodiscard]] static Result<ReleaseCatalogue> fromCsv(const QByteArray &csv);
    /// A whole list of releases, in any order. Pre-releases and rebuilds are left out, and so is what has no day.
    [[nodiscard]] static ReleaseCatalogue fromReleases(std::span<const Release> releases);
    /// Of this minor more patches may exist than are known: a list that was put together from parts.
    void setPartial(int major, int minor);
    /// What either knows; where both know a minor, `newer` where it knows at least as late a patch.
    [[nodiscard]] ReleaseCatalogue mergedWith(const ReleaseCatalogue &newer) const;
    /// Oldest first, as far as days are known: fromReleases() of it knows the same days.
    [[nodiscard]] std::vector<Release> releases() const;

    [[nodiscard]] const std::vector<Minor> &minors() const { return m_minors; }
    [[nodiscard]] bool isEmpty() const { return m_minors.empty(); }
    [[nodiscard]] Version newest() const;
    /// The newest release of a major; nullopt: there is none.
    [[nodiscard]] std::optional<Version> newestOfMajor(int major) const;
    /// The minor of exactly this number; nullptr: it was never released.
    [[nodiscard]] const Minor *minorOf(const Version &version) const;
    /// How many minors were out when that of `version` was, itself included; 0 below the first one. One that was never released
    /// counts as the released one before it.
    [[nodiscard]] int position(const Version &version) const;
    /// The day its newest entry was published: how old the catalogue is.
    [[nodiscard]] QDate asOf() const;
    /// How many minors were released after that of `version`, up to and with that of `reference`; 0 when at or ahead of it. A
    /// minor that was never released counts as the released one before it, and a pre-release counts with its release's minor.
    /// nullopt below the catalogue's first minor, and with an empty catalogue.
    [[nodiscard]] std::optional<int> minorsBehind(const Version &version, const Version &reference) const;
    /// So many majors were begun after that of `version`, up to and with that of `reference`; as far as the catalogue goes back.
    [[nodiscard]] int majorsBehind(const Version &version, const Version &reference) const;

    friend bool operator==(const ReleaseCatalogue &, const ReleaseCatalogue &) = default;

private:
    std::vector<Minor> m_minors;
};

} // namespace muster
