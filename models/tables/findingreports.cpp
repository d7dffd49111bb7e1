// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/findingreports.h"

#include "models/base/hostiletext.h"
#include "models/signals/risk.h"
#include "models/signals/signals.h"
#include "models/tables/evidencetext.h"
#include "models/tables/jsonvalues.h"
#include "models/wording/signaltext.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

std::vector<const Finding *> gravestFirst(const std::vector<Finding> &findings)
{
    std::vector<const Finding *> sorted;
    sorted.reserve(findings.size());
    for (const Finding &finding : findings)
        sorted.push_back(&finding);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding *a, const Finding *b) {
        if (a->severity != b->severity)
            return a->severity > b->severity;
        return a->lastSeen != b->lastSeen ? a->lastSeen > b->lastSeen : a->runner < b->runner;
    });
    return sorted;
}

QJsonObject findingJson(const Finding &finding)
{
    QJsonArray evidence;
    for (const Evidence &each : finding.evidence)
        evidence += QJsonObject{ { u"fact"_s, each.fact }, { u"before"_s, textJson(each.before) }, { u"now"_s, textJson(each.now) }, { u"at"_s, timeJson(each.at) } };
    return {
        { u"id"_s, finding.id },
        { u"signal"_s, finding.signal },
        { u"title"_s, signalTitle(finding.signal) },
        { u"severity"_s, nameOf(finding.severity) },
        { u"state"_s, nameOf(finding.state) },
        { u"runner_id"_s, finding.runner.isValid() ? QJsonValue(finding.runner.value) : QJsonValue() },
        { u"description"_s, textJson(finding.runnerName) },
        { u"owner"_s, textJson(finding.ownerPath) },
        { u"subject"_s, textJson(finding.subject) },
        { u"evidence"_s, evidence },
        { u"first_seen"_s, timeJson(finding.firstSeen) },
        { u"last_seen"_s, timeJson(finding.lastSeen) },
        { u"times"_s, finding.times },
        { u"reason"_s, textJson(finding.reason) },
    };
}

QString sarifLevel(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Low: return u"note"_s;
    case FindingSeverity::Medium: return u"warning"_s;
    case FindingSeverity::High:
    case FindingSeverity::Critical: return u"error"_s;
    }
    return {};
}

QJsonObject findingSarif(const Finding &finding, const QString &instance)
{
    QStringList lines;
    for (const Evidence &each : finding.evidence)
        lines += evidenceLine(each, TimeDisplay::Utc);
    const QString place = finding.runner.isValid() ? u"%1/runners/%2"_s.arg(finding.ownerPath.isEmpty() ? instance : finding.ownerPath).arg(finding.runner.value) : instance;
    return {
        { u"ruleId"_s, finding.signal },
        { u"level"_s, sarifLevel(finding.severity) },
        { u"message"_s, QJsonObject{ { u"text"_s, QString(findingPlaceText(finding) + u": " + signalTitle(finding.signal) + u". " + lines.join(u"; "_s)) } } },
        { u"locations"_s, QJsonArray{ QJsonObject{ { u"logicalLocations"_s, QJsonArray{ QJsonObject{ { u"kind"_s, u"resource"_s }, { u"name"_s, finding.runnerName }, { u"fullyQualifiedName"_s, place } } } } } } },
        { u"partialFingerprints"_s, QJsonObject{ { u"finding/v1"_s, QString::number(finding.id) } } },
        { u"properties"_s, QJsonObject{ { u"severity"_s, nameOf(finding.severity) }, { u"first_seen"_s, timeJson(finding.firstSeen) } } },
    };
}

} // namespace

QJsonObject findingsToJson(const FindingReport &report)
{
    QJsonArray items;
    for (const Finding *finding : gravestFirst(report.findings))
        items += findingJson(*finding);
    return {
        { u"as_of"_s, timeJson(report.asOf) },
        { u"complete"_s, report.isComplete },
        { u"compared"_s, report.hasCompared },
        { u"count"_s, items.size() },
        { u"items"_s, items },
    };
}

QJsonObject findingsToSarif(const FindingReport &report)
{
    QJsonArray rules, results;
    for (const Signal *signal : allSignals()) {
        const QString id = QLatin1String(signal->id);
        rules += QJsonObject{
            { u"id"_s, id },
            { u"shortDescription"_s, QJsonObject{ { u"text"_s, signalTitle(id) } } },
            { u"fullDescription"_s, QJsonObject{ { u"text"_s, signalMeaning(id) } } },
            { u"help"_s, QJsonObject{ { u"text"_s, signalInnocent(id) } } },
            { u"defaultConfiguration"_s, QJsonObject{ { u"level"_s, sarifLevel(signal->severity) } } },
        };
    }
    for (const Finding *finding : gravestFirst(report.findings))
        results += findingSarif(*finding, report.instance);
    const QJsonObject driver{ { u"name"_s, u"muster-cli"_s }, { u"version"_s, QStringLiteral(MUSTER_VERSION) }, { u"rules"_s, rules } };
    return {
        { u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s },
        { u"version"_s, u"2.1.0"_s },
        { u"runs"_s, QJsonArray{ QJsonObject{ { u"tool"_s, QJsonObject{ { u"driver"_s, driver } } }, { u"results"_s, results } } } },
    };
}

std::vector<BlastLine> blastRadius(const std::vector<FinishedJob> &jobs)
{
    std::map<QString, BlastLine> byProject;
    for (const FinishedJob &job : jobs) {
        BlastLine &line = byProject[job.projectPath];
        line.project = job.projectPath;
        line.first = line.jobs == 0 ? job.startedAt : std::min(line.first, job.startedAt);
        line.last = std::max(line.last, job.finishedAt);
        ++line.jobs;
    }
    std::vector<BlastLine> lines;
    for (const auto &[project, line] : byProject)
        lines.push_back(line);
    std::stable_sort(lines.begin(), lines.end(), [](const BlastLine &a, const BlastLine &b) { return a.jobs > b.jobs; });
    return lines;
}

} // namespace muster
