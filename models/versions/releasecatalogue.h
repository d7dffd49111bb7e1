// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/versions/version.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace muster {

/// The released minors of GitLab Runner, oldest first: the only way to count "versions behind" (18.11 → 19.0 is one step).
class ReleaseCatalogue {
public:
    struct Minor {
        int major = 0;
        int minor = 0;
        int newestPatch = 0;
        QDate first;
        QDate newestPatchDate;
    };
    /// CSV `minor,first,newest_patch,newest_date`, any order, with or without that heading; an unreadable line is an error
    /// that names it, and so is a minor that stands there twice.
    [[nodiscard]] static Result<ReleaseCatalogue> fromCsv(const QByteArray &csv);

    [[nodiscard]] const std::vector<Minor> &minors() const { return m_minors; }
    [[nodiscard]] bool isEmpty() const { return m_minors.empty(); }
    [[nodiscard]] Version newest() const;
    /// The day its newest entry was published: how old the catalogue is.
    [[nodiscard]] QDate asOf() const;
    /// How many minors were released after that of `version`, up to and with that of `reference`; 0 when at or ahead of it. A
    /// minor that was never released counts as the released one before it, and a pre-release counts with its release's minor.
    /// nullopt below the catalogue's first minor, and with an empty catalogue.
    [[nodiscard]] std::optional<int> minorsBehind(const Version &version, const Version &reference) const;

private:
    std::vector<Minor> m_minors;
};

} // namespace muster
