// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/catalogueorigin.h"
#include "models/versions/fleetlag.h"
#include "models/versions/versionreference.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace muster {

/// How versions and what they lack are talked about.

/// "the newest release (19.3.0)", "this GitLab (19.5.0)", "the newest 17.x (17.11.4)", "18.4.0"; without the version where there
/// is none.
[[nodiscard]] QString referenceText(const VersionReference &reference, const std::optional<Version> &resolved);
/// Why it means no version; empty where it does.
[[nodiscard]] QString referenceTrouble(const VersionReference &reference, const std::optional<Version> &resolved);

/// "3", "≥ 53", "unknown".
[[nodiscard]] QString lagText(const MinorLag &lag);
/// "supported", "not supported", "unknown".
[[nodiscard]] QString supportText(Tri supported);
/// Days from then until `today`, at least 0.
[[nodiscard]] qint64 daysSince(const QDate &then, const QDate &today);

/// In a word: "recommended", "available", "none", "no version", "unknown". `foreign`: the server's own name of one that Muster does not know.
[[nodiscard]] QString upgradeText(UpgradeStatus status, std::string_view foreign = {});
/// GitLab's answer and ours differ: why that can be, in a sentence. Empty where they agree or GitLab tells none.
[[nodiscard]] QString upgradeDifference(UpgradeStatus ours, UpgradeStatus gitlab, const ReleaseCatalogue &catalogue);

/// `low`, `medium`, `high`, `critical`; empty: not told.
[[nodiscard]] QString severityText(Advisory::Severity severity);
/// "CVE-2022-2251 (medium, 4.8): Command execution through a crafted branch name. Fixed in 15.5.2; 15.3.5 and 15.4.4, which the
/// record names, were never released." `from`: only fixes that are newer.
[[nodiscard]] QString advisoryText(const Advisory &advisory, const Version &from);

/// "Releases up to 19.3.0 of 19 Aug 2026, as shipped with Muster (102 days ago)", "…, checked today at gitlab.com".
[[nodiscard]] QString catalogueText(const ReleaseCatalogue &catalogue, const CatalogueOrigin &origin, const QDate &today);

} // namespace muster
