// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/lookupprint.h"

#include "app/headless/terminal.h"
#include "models/tables/celltext.h"
#include "models/wording/lookupwords.h"

#include <QCoreApplication>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<QStringList>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::headless::LookupPrint)

public:
    static void job(const LookupAnswer &answer, Lines &lines);
    static void manager(const LookupAnswer &answer, Lines &lines);
    static void runner(const LookupAnswer &answer, Instant now, Lines &lines);
    static QStringList people() { return { tr("PERSON"), tr("ROLE"), tr("ADDRESS") }; }
    static QStringList jobs() { return { tr("JOB"), tr("STATUS"), tr("PROJECT"), tr("STARTED"), tr("ADDRESS") }; }
    static QStringList candidates() { return { tr("MEANING"), tr("FOUND BY"), tr("OWNER") }; }
};

void add(Lines &lines, const QString &word, const QString &text)
{
    if (!text.isEmpty())
        lines.push_back({ word, text });
}

void Words::job(const LookupAnswer &answer, Lines &lines)
{
    if (!answer.job)
        return;
    const Job &job = *answer.job;
    add(lines, tr("job"), jobTitle(job));
    add(lines, tr("status"), job.status);
    add(lines, tr("project"), job.projectPath);
    add(lines, tr("stage"), job.stage);
    add(lines, tr("ref"), job.ref);
    add(lines, tr("started"), job.startedAt.toIso());
    add(lines, tr("finished"), job.finishedAt.toIso());
    add(lines, tr("failure"), job.failureReason);
    add(lines, tr("address"), job.webUrl);
    if (!answer.runner)
        add(lines, tr("runner"), noRunnerText(job));
}

void Words::manager(const LookupAnswer &answer, Lines &lines)
{
    std::vector<LookupAnswer::Manager> managers = answer.managers;
    if (answer.manager)
        managers = { *answer.manager };
    for (const LookupAnswer::Manager &each : managers) {
        QStringList facts{ each.systemId, each.address, each.version, each.platform, each.architecture, each.executor };
        facts.removeAll(QString());
        add(lines, tr("machine"), facts.join("  "_L1));
        add(lines, QString(), sourceText(each));
    }
    if (managers.empty() && answer.job && answer.runner)
        add(lines, tr("machine"), noManagerText());
}

void Words::runner(const LookupAnswer &answer, Instant now, Lines &lines)
{
    if (!answer.runner)
        return;
    const LookupAnswer::Runner &runner = *answer.runner;
    add(lines, tr("runner"), u"#%1 %2"_s.arg(runner.id.value).arg(runner.name));
    add(lines, QString(), sourceText(runner));
    add(lines, tr("kind"), runnerKindLine(runner));
    add(lines, tr("tags"), runner.tags.join(", "_L1));
    if (runner.contactedAt.isKnown())
        add(lines, tr("last contact"), relativeTime(runner.contactedAt, now));
    add(lines, tr("registered by"), registeredText(runner));
    if (runner.registeredBy)
        add(lines, tr("registered"), runner.createdAt.toIso());
    for (const QString &hint : registrationHints(answer))
        add(lines, QString(), hint);
    add(lines, tr("belongs to"), ownerText(runner));
    add(lines, tr("to call"), contactsText(answer));
}

} // namespace

void printLookup(const LookupAnswer &answer, Terminal &terminal)
{
    Lines lines;
    Words::job(answer, lines);
    Words::manager(answer, lines);
    Words::runner(answer, answer.asOf, lines);
    terminal.table({ u"FIELD"_s, u"VALUE"_s }, lines);
    if (answer.contacts && !answer.contacts->empty()) {
        terminal.say({});
        Lines people;
        for (const Person &each : *answer.contacts)
            people.push_back({ personText(each), roleText(each.accessLevel), each.webUrl });
        terminal.table(Words::people(), people);
    }
    if (!answer.around.empty()) {
        terminal.say({});
        Lines jobs;
        for (const Job &each : answer.around)
            jobs.push_back({ jobTitle(each), each.status, each.projectPath, each.startedAt.toIso(), each.webUrl });
        terminal.table(Words::jobs(), jobs);
    }
}

void printCandidates(const std::vector<LookupCandidate> &candidates, Terminal &terminal)
{
    Lines lines;
    for (const LookupCandidate &each : candidates)
        lines.push_back({ candidateText(each), each.matched, each.job.isValid() || !each.ownerPath.isEmpty() ? each.ownerPath : ownerText(each.type, {}) });
    terminal.table(Words::candidates(), lines);
}

} // namespace muster::headless
