// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/finding.h"
#include "models/fleet/queue/comparison.h"
#include "models/operations/containmentrecord.h"
#include "models/tables/celltext.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace muster {

/// Findings for other programs and for paper. In documents for programs texts are GitLab's, unchanged; in documents for people
/// no markup and no control character of theirs comes through.

/// `muster-cli findings --json`, a lasting contract:
///
///     {"as_of","complete","compared","count",
///      "items":[{"id","signal","title","severity","state","runner_id","description","owner","subject",
///                "evidence":[{"fact","before","now","at"}],"first_seen","last_seen","times","reason"}]}
///
/// Gravest first, then newest. `compared`: there was an earlier list to compare with.
struct FindingReport {
    std::vector<Finding> findings;
    QString instance;
    Instant asOf;
    bool isComplete = true;
    bool hasCompared = false;
};
[[nodiscard]] QJsonObject findingsToJson(const FindingReport &report);
/// SARIF 2.1.0: a rule for each signal, a result for each finding, at the runner as a logical place.
[[nodiscard]] QJsonObject findingsToSarif(const FindingReport &report);

/// What is handed to those who have to deal with it: what was found at one runner, when, what it could reach.
struct Incident {
    QString instance;
    Finding place;                       ///< any of the findings: whose runner it is
    std::vector<Finding> findings;
    QString registeredBy;                ///< empty: not known
    std::optional<RunnerContainment> containment;   ///< nullopt: it was not contained, as far as this Muster knows
    bool isProtected = false;            ///< handles protected branches and tags
    std::vector<FinishedJob> jobs;       ///< since the first evidence, oldest first
    bool knowsJobs = false;              ///< jobs were watched at all
    Instant asOf;
    [[nodiscard]] Instant since() const; ///< the first evidence
};
[[nodiscard]] QString incidentMarkdown(const Incident &incident, TimeDisplay display);
[[nodiscard]] QString incidentHtml(const Incident &incident, TimeDisplay display);
/// To whom it belongs: what was seen and what is asked. Plain text.
[[nodiscard]] QString ownerQuestion(const Incident &incident, TimeDisplay display);
/// `incident-runner-12`: for a file.
[[nodiscard]] QString incidentFileName(const Incident &incident);

/// Projects whose jobs ran there, most jobs first.
struct BlastLine {
    QString project;
    int jobs = 0;
    Instant first, last;
};
[[nodiscard]] std::vector<BlastLine> blastRadius(const std::vector<FinishedJob> &jobs);

} // namespace muster
