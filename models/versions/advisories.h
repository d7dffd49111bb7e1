// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/versions/releasecatalogue.h"
#include "models/versions/version.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace muster {

/// One weakness of GitLab Runner, and which releases are without it.
struct Advisory {
    enum class Severity : quint8 { Unknown, Low, Medium, High, Critical };
    /// From `from` on (included), up to and without `below`.
    struct Span {
        Version from;
        Version below;
        friend bool operator==(const Span &, const Span &) = default;
    };
    QString id;                           ///< `CVE-2022-2251`; empty: it has no number
    QDate published;                      ///< of a fix without number: the day of the first release that has it
    Severity severity = Severity::Unknown;
    QString score;                        ///< CVSS as the record has it; may be empty
    QString condition;                    ///< where it matters: `kubernetes executor`; empty: everywhere, or not told
    QString summary;
    std::vector<Span> affected;           ///< ascending
    std::vector<Version> fixed;           ///< the first clean releases that exist, ascending
    std::vector<Version> neverReleased;   ///< what the record calls "fixed in", but which nobody ever released

    [[nodiscard]] bool affects(const Version &version) const;
    /// The first release after `version` that this record knows as clean; nullopt: none.
    [[nodiscard]] std::optional<Version> fixedAfter(const Version &version) const;
};

/// What is known of weaknesses in GitLab Runner: CVE records, and the security fixes of its change log. A value; thread-safe.
class Advisories {
public:
    /// The two lists that ship with Muster: records with `id,published,severity,cvss,affected_per_record,fixed_per_record,
    /// never_released,first_existing_clean,condition,summary,source`, fixes with `first_fixed,earliest_tag,what,
    /// changelog_section`. The first line of each is its heading; an unreadable line is an error that names it.
    [[nodiscard]] static Result<Advisories> fromCsv(const QByteArray &records, const QByteArray &fixes);

    [[nodiscard]] const std::vector<Advisory> &all() const { return m_all; }
    /// Places in all() of those that `version` suffers from, worst first.
    [[nodiscard]] std::vector<quint16> missedBy(const Version &version) const;
    /// The releases that are known and suffer from none of them, ascending: only at a fix, or with a new minor, can a version be
    /// clean while the one before it is not, so no lower clean release than one of these is missing.
    [[nodiscard]] std::vector<Version> cleanReleases(const ReleaseCatalogue &catalogue) const;

private:
    std::vector<Advisory> m_all;   // worst first, then newest
};

} // namespace muster
