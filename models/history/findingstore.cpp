// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/findingstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfFindingDay = 24 * 60 * 60;

QString evidenceJson(const std::vector<Evidence> &evidence)
{
    QJsonArray all;
    for (const Evidence &each : evidence)
        all += QJsonArray{ each.fact.left(FindingStore::mostOfText), each.before.left(FindingStore::mostOfText), each.now.left(FindingStore::mostOfText), qint64(each.at.packed()) };
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<Evidence> evidenceIn(const QString &json)
{
    std::vector<Evidence> evidence;
    const QJsonArray written = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &each : written)
        evidence.push_back({ each[0].toString(), each[1].toString(), each[2].toString(), Instant::fromPacked(quint32(each[3].toInteger())) });
    return evidence;
}

Instant findingMoment(const QVariant &value)
{
    return Instant::fromPacked(value.toUInt());
}

/// A number that a newer Muster wrote is taken for the last one that this one knows.
template <class Enum>
Enum findingMember(const QVariant &value, Enum last)
{
    return Enum(std::clamp(value.toInt(), 0, int(last)));
}

Finding findingIn(const QSqlQuery &row)
{
    Finding finding;
    finding.id = row.value(0).toLongLong();
    finding.signal = row.value(1).toString();
    finding.subject = row.value(2).toString();
    finding.severity = findingMember(row.value(3), FindingSeverity::Critical);
    finding.runner = { row.value(4).toLongLong() };
    finding.runnerCreatedAt = findingMoment(row.value(5));
    finding.runnerName = row.value(6).toString();
    finding.ownerPath = row.value(7).toString();
    finding.evidence = evidenceIn(row.value(8).toString());
    finding.firstSeen = findingMoment(row.value(9));
    finding.lastSeen = findingMoment(row.value(10));
    finding.times = row.value(11).toInt();
    finding.stands = row.value(12).toBool();
    finding.state = findingMember(row.value(13), FindingState::Resolved);
    finding.mutedUntil = findingMoment(row.value(14));
    finding.reason = row.value(15).toString();
    finding.decidedBy = row.value(16).toString();
    finding.decidedAt = findingMoment(row.value(17));
    return finding;
}

} // namespace

Result<qint64> FindingStore::scopeOf(qint64 viewer, const Scope &scope)
{
    const QVariantList values{ viewer, int(scope.kind), scope.groupPath };
    if (const Outcome failed = m_file.run(u"INSERT OR IGNORE INTO scopes (viewer, kind, group_path) VALUES (?, ?, ?)"_s, values))
        return tl::unexpected<Error>(*failed);
    return m_file.number(u"SELECT scope FROM scopes WHERE viewer = ? AND kind = ? AND group_path = ?"_s, values);
}

Result<SignalMemory> FindingStore::read(qint64 viewer, const Question &question)
{
    SignalMemory memory;
    // Reading makes no scope: the file may be one that can only be read.
    const Result<qint64> scope = m_file.number(u"SELECT scope FROM scopes WHERE viewer = ? AND kind = ? AND group_path = ?"_s, { viewer, int(question.scope.kind), question.scope.groupPath });
    if (!scope)
        return tl::unexpected<Error>(scope.error());
    const QVariantList whose{ viewer, *scope };
    Outcome failed = m_file.select(u"SELECT looked_at, jobs_until, writes FROM signal_looks WHERE viewer = ? AND scope = ?"_s, whose, [&](const QSqlQuery &row) {
        memory.lookedAt = findingMoment(row.value(0));
        memory.jobsUntil = findingMoment(row.value(1));
        memory.writes = row.value(2).toLongLong();
    });
    if (!failed && memory.writes == question.knownWrites) {
        memory.isUnchanged = true;
        return memory;
    }
    if (!failed) {
        failed = m_file.select(u"SELECT finding, signal, subject, severity, runner, created_at, runner_name, owner, evidence, first_seen, last_seen, times, stands, state, muted_until, reason, "
                               "decided_by, decided_at FROM findings WHERE viewer = ? AND scope = ?"_s, whose, [&](const QSqlQuery &row) { memory.findings.push_back(findingIn(row)); });
    }
    if (!failed) {
        failed = m_file.select(u"SELECT signal, subject, runner, created_at, reason, decided_by, decided_at FROM expectations WHERE viewer = ? AND scope = ? ORDER BY expectation"_s, whose,
            [&](const QSqlQuery &row) {
                memory.expectations.push_back({ row.value(0).toString(), row.value(1).toString(), { row.value(2).toLongLong() }, findingMoment(row.value(3)), row.value(4).toString(),
                    row.value(5).toString(), findingMoment(row.value(6)) });
            });
    }
    if (!failed && question.withBaselines) {
        failed = m_file.select(u"SELECT runner, created_at, learned FROM baselines WHERE viewer = ? AND scope = ?"_s, whose, [&](const QSqlQuery &row) {
            memory.baselines.push_back({ { row.value(0).toLongLong() }, findingMoment(row.value(1)), row.value(2).toByteArray() });
        });
    }
    if (failed)
        return tl::unexpected<Error>(*failed);
    return memory;
}

SqliteFile::Outcome FindingStore::write(qint64 viewer, const Scope &scope, const SignalRecord &record)
{
    return m_file.write([&] { return writeIn(viewer, scope, record); });
}

SqliteFile::Outcome FindingStore::writeIn(qint64 viewer, const Scope &scopeValue, const SignalRecord &record)
{
    const Result<qint64> scope = scopeOf(viewer, scopeValue);
    if (!scope)
        return scope.error();
    for (const Finding &each : record.findings) {
        const QVariantList values{ viewer, *scope, each.id, each.signal, each.subject.left(mostOfText), int(each.severity), each.runner.value, each.runnerCreatedAt.packed(),
            each.runnerName.left(mostOfText), each.ownerPath.left(mostOfText), evidenceJson(each.evidence), each.firstSeen.packed(), each.lastSeen.packed(), each.times, each.stands, int(each.state),
            each.mutedUntil.packed(), each.reason.left(mostOfText), each.decidedBy.left(mostOfText), each.decidedAt.packed() };
        if (auto failed = m_file.run(u"INSERT OR REPLACE INTO findings (viewer, scope, finding, signal, subject, severity, runner, created_at, runner_name, owner, evidence, first_seen, last_seen, times, "
                                     "stands, state, muted_until, reason, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, values))
            return failed;
    }
    for (const Expectation &each : record.expectations) {
        if (auto failed = m_file.run(u"INSERT INTO expectations (viewer, scope, signal, subject, runner, created_at, reason, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                { viewer, *scope, each.signal, each.subject.left(mostOfText), each.runner.value, each.runnerCreatedAt.packed(), each.reason.left(mostOfText), each.decidedBy.left(mostOfText),
                    each.decidedAt.packed() }))
            return failed;
    }
    for (const PackedBaseline &each : record.baselines) {
        if (auto failed = m_file.run(u"INSERT OR REPLACE INTO baselines (viewer, scope, runner, created_at, learned) VALUES (?, ?, ?, ?, ?)"_s,
                { viewer, *scope, each.runner.value, each.createdAt.packed(), each.learned }))
            return failed;
    }
    for (const PackedBaseline &each : record.forgotten) {
        if (auto failed = m_file.run(u"DELETE FROM baselines WHERE viewer = ? AND scope = ? AND runner = ? AND created_at = ?"_s, { viewer, *scope, each.runner.value, each.createdAt.packed() }))
            return failed;
    }
    if (record.lookedAt.isKnown()) {
        if (auto failed = m_file.run(u"DELETE FROM findings WHERE viewer = ? AND scope = ? AND state = ? AND stands = 0 AND decided_at < ?"_s,
                { viewer, *scope, int(FindingState::Resolved), record.lookedAt.seconds() - daysKept * secondsOfFindingDay }))
            return failed;
    }
    return m_file.run(u"INSERT INTO signal_looks (viewer, scope, looked_at, jobs_until, writes) VALUES (?, ?, ?, ?, 1) ON CONFLICT (viewer, scope) DO UPDATE SET looked_at = max(looked_at, "
                      "excluded.looked_at), jobs_until = max(jobs_until, excluded.jobs_until), writes = writes + 1"_s,
        { viewer, *scope, record.lookedAt.packed(), record.jobsUntil.packed() });
}

} // namespace muster
