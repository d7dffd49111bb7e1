// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/fleet/finding.h"
#include "models/versions/versionrange.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace muster {

/// A published weakness of GitLab itself that lets others take over runners. Those of GitLab Runner: models/versions/advisories.h.
struct ServerAdvisory {
    QString id;                 ///< `CVE-2025-11702`
    FindingSeverity severity = FindingSeverity::Low;
    VersionRange affected;
    QString summary;
    bool onlyEnterprise = false;
};

/// `resources/data/gitlab-runner-hijack-advisories.csv`. A line that cannot be read is left out; a file without its columns is an error.
[[nodiscard]] Result<std::vector<ServerAdvisory>> serverAdvisoriesFromCsv(const QByteArray &csv);

/// The word, or where there is none what the CVSS score stands for.
[[nodiscard]] FindingSeverity severityOfScore(const QString &word, const QString &score);

} // namespace muster
