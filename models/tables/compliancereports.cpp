// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/compliancereports.h"

#include "models/base/hostiletext.h"
#include "models/tables/jsonvalues.h"
#include "models/wording/policytext.h"
#include "models/wording/queuetext.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

#include <map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString ownerOf(const Snapshot &fleet, qsizetype row)
{
    return fleet.string(fleet.owner(fleet.row(row).owner).fullPath);
}

void addCounts(QJsonObject &object, const ComplianceCounts &counts)
{
    for (const ComplianceState state : allComplianceStates)
        object[nameOf(state)] = counts[state];
}

QString nameOf(ComplianceGroup::Kind kind)
{
    switch (kind) {
    case ComplianceGroup::Kind::Instance: return u"instance"_s;
    case ComplianceGroup::Kind::Group: return u"group"_s;
    case ComplianceGroup::Kind::Unknown: return u"unknown"_s;
    }
    return {};
}

QJsonValue jobsSeenJson(const SeenJobs *jobs)
{
    if (!jobs)
        return {};
    return QJsonObject{
        { u"from"_s, timeJson(jobs->from) },
        { u"until"_s, timeJson(jobs->until) },
        { u"watched"_s, qint64(jobs->watchedFor().count()) },
        { u"whole"_s, !jobs->watched.empty() && !jobs->isPart() },
        { u"count"_s, jobs->total() },
    };
}

QJsonObject groupJson(const ComplianceGroup &group, const Snapshot &fleet)
{
    QJsonObject object{
        { u"full_path"_s, textJson(group.path) },
        { u"kind"_s, nameOf(group.kind) },
        { u"runners"_s, group.counts.total() },
        { u"share"_s, group.share() },
        { u"jobs"_s, group.jobs },
        { u"compliant_jobs"_s, group.compliantJobs },
        { u"job_share"_s, group.jobs == 0 ? QJsonValue() : QJsonValue(*group.jobShare()) },
        { u"worst"_s, group.worst == Compliance::none ? QJsonValue() : QJsonValue(fleet.row(group.worst).id.value) },
    };
    addCounts(object, group.counts);
    return object;
}

QJsonObject itemJson(const ComplianceReport &report, qsizetype row)
{
    const Compliance &compliance = report.compliance;
    const Snapshot &fleet = *compliance.fleet();
    const Compliance::Verdict &verdict = compliance.verdict(row);
    const quint32 exemption = compliance.exemption(row);
    return {
        { u"id"_s, fleet.row(row).id.value },
        { u"description"_s, textJson(fleet.string(fleet.row(row).description)) },
        { u"state"_s, nameOf(compliance.state(row)) },
        { u"rule"_s, textJson(ruleText(report.policy, verdict.rule)) },
        { u"detail"_s, complianceReasonText(compliance, row, report.policy) },
        { u"version"_s, textJson(fleet.string(verdict.version)) },
        { u"needed"_s, verdict.needed ? QJsonValue(verdict.needed->toString()) : QJsonValue() },
        { u"days_left"_s, countJson(verdict.daysLeft) },
        { u"owner"_s, textJson(ownerOf(fleet, row)) },
        { u"exempt_until"_s, exemption < report.policy.exemptions.size() ? QJsonValue(report.policy.exemptions[exemption].until.toString(Qt::ISODate)) : QJsonValue() },
    };
}

/// XML 1.0 cannot hold most control characters at all.
QString xmlText(const QString &text)
{
    return visibleText(text);
}

void writeCase(QXmlStreamWriter &xml, const ComplianceReport &report, quint32 row, const QString &owner)
{
    const Compliance &compliance = report.compliance;
    const QString detail = complianceReasonText(compliance, row, report.policy);
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, owner);
    xml.writeAttribute(u"name"_s, xmlText(runnerLabel(*compliance.fleet(), row)));
    switch (compliance.state(row)) {
    case ComplianceState::NotApproved:
    case ComplianceState::Unknown:
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, nameOf(compliance.state(row)));
        xml.writeAttribute(u"message"_s, xmlText(detail));
        xml.writeEndElement();
        break;
    case ComplianceState::Exempt:
        xml.writeStartElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, xmlText(detail));
        xml.writeEndElement();
        break;
    case ComplianceState::InGrace:
        xml.writeTextElement(u"system-out"_s, xmlText(detail));
        break;
    case ComplianceState::Compliant:
        break;
    }
    xml.writeEndElement();
}

QString levelOf(ComplianceState state)
{
    switch (state) {
    case ComplianceState::NotApproved: return u"error"_s;
    case ComplianceState::Unknown: return u"warning"_s;
    case ComplianceState::InGrace:
    case ComplianceState::Exempt:
    case ComplianceState::Compliant: return u"note"_s;
    }
    return {};
}

QJsonObject placeJson(const ComplianceReport &report, qsizetype row)
{
    const Snapshot &fleet = *report.compliance.fleet();
    const quint32 rule = report.compliance.verdict(row).rule;
    QJsonObject place{ { u"logicalLocations"_s, QJsonArray{ QJsonObject{
        { u"kind"_s, u"resource"_s },
        { u"name"_s, fleet.string(fleet.row(row).description) },
        { u"fullyQualifiedName"_s, QString(ownerOf(fleet, row) + u"/runners/" + QString::number(fleet.row(row).id.value)) } } } } };
    QJsonObject physical{ { u"artifactLocation"_s, QJsonObject{ { u"uri"_s, report.policyFile } } } };
    if (rule < report.policy.rules.size())
        physical[u"region"_s] = QJsonObject{ { u"startLine"_s, std::max(report.policy.rules[rule].at.line, 1) } };
    place[u"physicalLocation"_s] = physical;
    return place;
}

QJsonObject resultJson(const ComplianceReport &report, qsizetype row)
{
    const ComplianceState state = report.compliance.state(row);
    const Snapshot &fleet = *report.compliance.fleet();
    QJsonObject result{
        { u"ruleId"_s, nameOf(state) },
        { u"level"_s, levelOf(state) },
        { u"message"_s, QJsonObject{ { u"text"_s, QString(runnerLabel(fleet, row) + u": " + complianceReasonText(report.compliance, row, report.policy)) } } },
        { u"locations"_s, QJsonArray{ placeJson(report, row) } },
        { u"partialFingerprints"_s, QJsonObject{ { u"runner/v1"_s, QString::number(fleet.row(row).id.value) } } },
    };
    const quint32 exemption = report.compliance.exemption(row);
    if (exemption < report.policy.exemptions.size())
        result[u"suppressions"_s] = QJsonArray{ QJsonObject{ { u"kind"_s, u"external"_s }, { u"justification"_s, report.policy.exemptions[exemption].why } } };
    return result;
}

} // namespace

QJsonObject complianceToJson(const ComplianceReport &report)
{
    const Snapshot &fleet = *report.compliance.fleet();
    QJsonObject counts;
    addCounts(counts, report.compliance.counts());
    QJsonArray groups, items, warnings;
    for (const ComplianceGroup &group : report.groups)
        groups += groupJson(group, fleet);
    for (qsizetype row = 0; row < report.compliance.size(); ++row)
        items += itemJson(report, row);
    for (const PolicyProblem &warning : report.warnings)
        warnings += QJsonObject{ { u"line"_s, warning.at.line }, { u"column"_s, warning.at.column }, { u"detail"_s, policyProblemText(warning) } };
    return {
        { u"as_of"_s, timeJson(fleet.asOf()) },
        { u"complete"_s, fleet.isComplete() },
        { u"compliant"_s, report.compliance.counts().isCompliant() },
        { u"counts"_s, counts },
        { u"jobs_seen"_s, jobsSeenJson(report.jobs) },
        { u"groups"_s, groups },
        { u"items"_s, items },
        { u"warnings"_s, warnings },
    };
}

QByteArray complianceToJunit(const ComplianceReport &report)
{
    const Compliance &compliance = report.compliance;
    const Snapshot &fleet = *compliance.fleet();
    std::map<QString, std::vector<quint32>> byOwner;
    for (quint32 row = 0; row < quint32(compliance.size()); ++row) {
        const QString path = ownerOf(fleet, row);
        byOwner[path.isEmpty() ? (fleet.row(row).type == RunnerType::Instance ? u"(instance)"_s : u"(unknown)"_s) : path].push_back(row);
    }
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, u"muster compliance"_s);
    for (const auto &[path, rows] : byOwner) {
        const QString owner = xmlText(path);
        ComplianceCounts counts;
        for (const quint32 row : rows)
            counts.add(compliance.state(row));
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, owner);
        xml.writeAttribute(u"tests"_s, QString::number(rows.size()));
        xml.writeAttribute(u"failures"_s, QString::number(counts[ComplianceState::NotApproved] + counts[ComplianceState::Unknown]));
        xml.writeAttribute(u"errors"_s, u"0"_s);
        xml.writeAttribute(u"skipped"_s, QString::number(counts[ComplianceState::Exempt]));
        for (const quint32 row : rows)
            writeCase(xml, report, row, owner);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

QJsonObject complianceToSarif(const ComplianceReport &report)
{
    QJsonArray results, rules;
    for (const ComplianceState state : allComplianceStates) {
        if (state != ComplianceState::Compliant)
            rules += QJsonObject{ { u"id"_s, nameOf(state) }, { u"shortDescription"_s, QJsonObject{ { u"text"_s, complianceSentence(state) } } } };
    }
    for (qsizetype row = 0; row < report.compliance.size(); ++row) {
        if (report.compliance.state(row) != ComplianceState::Compliant)
            results += resultJson(report, row);
    }
    const QJsonObject driver{ { u"name"_s, u"muster-cli"_s }, { u"version"_s, QStringLiteral(MUSTER_VERSION) }, { u"rules"_s, rules } };
    return {
        { u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s },
        { u"version"_s, u"2.1.0"_s },
        { u"runs"_s, QJsonArray{ QJsonObject{ { u"tool"_s, QJsonObject{ { u"driver"_s, driver } } }, { u"results"_s, results } } } },
    };
}

} // namespace muster
