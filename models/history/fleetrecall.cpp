// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/fleetrecall.h"

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

// In the file stand numbers: a member may be added behind the others, not between them.
static_assert(int(RunnerStatus::NeverContacted) == 4 && int(RunnerType::Project) == 3 && int(AccessLevel::RefProtected) == 2 && int(CreationMethod::AuthenticatedUser) == 2 && int(Tri::Yes) == 2);

constexpr qsizetype mostOfText = 4096;

/// For LIKE … ESCAPE '\'.
QString escaped(QString text)
{
    for (const QChar special : { u'\\', u'%', u'_' })
        text.replace(special, u'\\' + QString(special));
    return text;
}

} // namespace

Result<std::vector<LookupAnswer>> FleetRecall::find(qint64 viewer, const QString &asked)
{
    std::vector<LookupAnswer> answers;
    const QString text = asked.trimmed();
    if (text.isEmpty() || text.size() > mostOfText)
        return answers;
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    const QString tag = "%,"_L1 + escaped(text) + ",%"_L1;
    Outcome failed = read(u"SELECT runner FROM runners WHERE viewer = ? AND id = ? "
                          "UNION SELECT runner FROM short_tokens WHERE viewer = ? AND short_token = ? "
                          "UNION SELECT runner FROM managers WHERE system_id = ? COLLATE NOCASE "
                          "UNION SELECT runner FROM managers WHERE address = ? COLLATE NOCASE "
                          "UNION SELECT runner FROM runners WHERE viewer = ? AND name = ? COLLATE NOCASE "
                          "UNION SELECT runner FROM runners WHERE viewer = ? AND tags IN (SELECT fact FROM facts WHERE ',' || text || ',' LIKE ? ESCAPE '\\')"_s,
        { viewer, isNumber ? id : 0, viewer, text, text, text, viewer, text, viewer, tag, viewer, mostAnswers }, text, answers);
    if (!failed && answers.empty())
        failed = read(u"SELECT runner FROM runners WHERE viewer = ? AND name LIKE ? ESCAPE '\\'"_s, { viewer, QString("%"_L1 + escaped(text) + "%"_L1), viewer, mostAnswers }, text, answers);
    if (failed)
        return tl::unexpected<Error>(*failed);
    return answers;
}

SqliteFile::Outcome FleetRecall::read(const QString &which, const QVariantList &values, const QString &text, std::vector<LookupAnswer> &answers)
{
    std::vector<qint64> keys;
    const auto add = [&](const QSqlQuery &row) {
        int column = 0;
        const auto next = [&] { return row.value(column++); };
        const auto instant = [&] { return Instant::fromPacked(next().toUInt()); };
        keys.push_back(next().toLongLong());
        LookupAnswer &answer = answers.emplace_back();
        LookupAnswer::Runner &runner = *(answer.runner = LookupAnswer::Runner());   // clang 14 has no emplace() for a nested class
        runner.source = LookupAnswer::Source::History;
        runner.id = { next().toLongLong() };
        runner.createdAt = instant();
        runner.firstSeen = instant();
        runner.lastSeen = answer.asOf = instant();
        runner.name = next().toString();
        runner.shortToken = next().toString();
        runner.type = RunnerType(next().toInt());
        runner.status = RunnerStatus(next().toInt());
        runner.paused = Tri(next().toInt());
        runner.locked = Tri(next().toInt());
        runner.runUntagged = Tri(next().toInt());
        runner.access = AccessLevel(next().toInt());
        runner.method = CreationMethod(next().toInt());
        runner.contactedAt = instant();
        runner.projectCount = next().toInt();
        runner.ownerKind = RunnerType(next().toInt());
        runner.ownerPath = next().toString();
        runner.tags = next().toString().split(u',', Qt::SkipEmptyParts);
        const Person person{ .id = { next().toLongLong() }, .username = next().toString(), .name = next().toString(), .state = next().toString(), .webUrl = next().toString() };
        if (person.id.isValid() || !person.username.isEmpty())
            runner.registeredBy = person;
    };
    if (auto failed = m_file.select(
            "SELECT r.runner, r.id, r.created_at, r.first_seen, max(r.last_seen, coalesce(s.complete_at, 0)) AS seen, r.name, r.short_token, r.type, r.status, r.paused, r.locked, r.run_untagged, "
            "r.access, r.method, r.contacted_at, r.project_count, r.owner_kind, owner.text, tags.text, p.id, p.username, p.name, p.state, p.web_url FROM runners r "
            "LEFT JOIN scopes s ON s.scope = r.scope LEFT JOIN people p ON p.person = r.person LEFT JOIN facts owner ON owner.fact = r.owner LEFT JOIN facts tags ON tags.fact = r.tags "
            "WHERE r.runner IN ("_L1 + which + ") AND r.viewer = ? ORDER BY seen DESC, r.id DESC LIMIT ?"_L1, values, add))
        return failed;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (auto failed = readManagers(keys[i], text, answers[i]))
            return failed;
    }
    return std::nullopt;
}

SqliteFile::Outcome FleetRecall::readManagers(qint64 runner, const QString &text, LookupAnswer &answer)
{
    const auto add = [&](const QSqlQuery &row) {
        LookupAnswer::Manager manager;
        manager.source = LookupAnswer::Source::History;
        manager.id = { row.value(0).toLongLong() };
        manager.createdAt = Instant::fromPacked(row.value(1).toUInt());
        manager.contactedAt = Instant::fromPacked(row.value(2).toUInt());
        manager.status = RunnerStatus(row.value(3).toInt());
        int column = 4;
        for (QString LookupAnswer::Manager::*field : { &LookupAnswer::Manager::systemId, &LookupAnswer::Manager::address, &LookupAnswer::Manager::version, &LookupAnswer::Manager::revision,
                 &LookupAnswer::Manager::platform, &LookupAnswer::Manager::architecture, &LookupAnswer::Manager::executor })
            manager.*field = row.value(column++).toString();
        answer.managers.push_back(std::move(manager));
    };
    if (auto failed = m_file.select(u"SELECT m.id, m.created_at, m.contacted_at, m.status, m.system_id, m.address, version.text, revision.text, platform.text, architecture.text, executor.text "
                                    "FROM managers m LEFT JOIN facts version ON version.fact = m.version LEFT JOIN facts revision ON revision.fact = m.revision "
                                    "LEFT JOIN facts platform ON platform.fact = m.platform LEFT JOIN facts architecture ON architecture.fact = m.architecture "
                                    "LEFT JOIN facts executor ON executor.fact = m.executor WHERE m.runner = ? "
                                    "ORDER BY (m.system_id = ? COLLATE NOCASE OR m.address = ? COLLATE NOCASE) DESC, m.id DESC LIMIT ?"_s, { runner, text, text, mostManagers }, add))
        return failed;
    std::sort(answer.managers.begin(), answer.managers.end(), [](const auto &left, const auto &right) { return left.id > right.id; });
    return std::nullopt;
}

} // namespace muster
