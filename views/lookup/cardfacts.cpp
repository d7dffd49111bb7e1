// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lookup/cardfacts.h"

#include "models/base/hostiletext.h"
#include "models/wording/lookupwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype managersNamed = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::LookupCard)
};

using Facts = std::vector<FactGrid::Fact>;

/// What is empty says nothing, and is left out.
void add(Facts &facts, const QString &word, const QString &text)
{
    if (!text.isEmpty())
        facts.push_back({ word, visibleText(text, 1000), {} });
}

Severity severityOfJob(const Job &job)
{
    if (job.status == "failed"_L1)
        return Severity::Bad;
    return job.status == "success"_L1 ? Severity::Good : Severity::Neutral;
}

QString ownerIcon(RunnerType kind)
{
    return kind == RunnerType::Group ? u"group"_s : kind == RunnerType::Project ? u"project"_s : u"instance"_s;
}

QString joined(const QStringList &parts)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(", "_L1);
}

} // namespace

QString CardFacts::unlessMoreComes(const QString &note) const
{
    return isWhole || note.isEmpty() ? note : Words::tr("Asking…");
}

FactGrid::Fact CardFacts::when(const QString &word, Instant then) const
{
    return { word, relativeTime(then, answer.asOf), exactTime(then, time) };
}

std::optional<CardSection::Content> CardFacts::job() const
{
    if (!answer.job)
        return std::nullopt;
    const Job &job = *answer.job;
    CardSection::Content content{ .icon = severityOfJob(job) == Severity::Bad ? u"error"_s : severityOfJob(job) == Severity::Good ? u"success"_s : u"details"_s, .severity = severityOfJob(job),
        .title = Words::tr("Job"), .name = jobTitle(job), .page = job.webUrl, .copyText = job.webUrl.isEmpty() ? u"%1#%2"_s.arg(job.projectPath).arg(job.id.value) : job.webUrl,
        .copyTip = Words::tr("Copy the job's address") };
    Facts &facts = content.facts;
    add(facts, Words::tr("Status"), job.status);
    add(facts, Words::tr("Failure"), joined({ job.failureReason, job.failureMessage }));
    add(facts, Words::tr("Project"), job.projectPath);
    add(facts, Words::tr("Stage"), job.stage);
    add(facts, Words::tr("Ref"), job.ref);
    add(facts, Words::tr("Tags"), job.tags.join(", "_L1));
    if (job.startedAt.isKnown())
        facts.push_back(when(Words::tr("Started"), job.startedAt));
    if (job.finishedAt.isKnown())
        facts.push_back(when(Words::tr("Finished"), job.finishedAt));
    add(facts, Words::tr("Waited"), job.queuedFor ? spanText(*job.queuedFor) : QString());
    add(facts, Words::tr("Took"), job.duration ? spanText(*job.duration) : QString());
    return content;
}

CardSection::Content CardFacts::oneManager(const LookupAnswer::Manager &manager) const
{
    CardSection::Content content{ .icon = u"instance"_s, .title = Words::tr("Runner manager"), .name = visibleText(manager.systemId, 200), .note = sourceText(manager), .noteSeverity = Severity::Attention,
        .copyText = manager.systemId, .copyTip = Words::tr("Copy the system ID") };
    Facts &facts = content.facts;
    add(facts, Words::tr("Address"), manager.address);
    add(facts, Words::tr("Version"), manager.revision.isEmpty() ? manager.version : Words::tr("%1 (%2)").arg(manager.version, manager.revision));
    add(facts, Words::tr("Platform"), joined({ manager.platform, manager.architecture }));
    add(facts, Words::tr("Executor"), manager.executor);
    if (manager.status != RunnerStatus::Unknown)
        add(facts, Words::tr("Status"), statusText(manager.status));
    if (!manager.contactedAt.isUnknown())
        facts.push_back(when(Words::tr("Last contact"), manager.contactedAt));
    return content;
}

std::optional<CardSection::Content> CardFacts::manager() const
{
    if (answer.manager)
        return oneManager(*answer.manager);
    if (answer.managers.size() == 1)
        return oneManager(answer.managers.front());
    CardSection::Content content{ .icon = u"instance"_s, .title = Words::tr("Runner manager") };
    if (answer.managers.empty()) {
        if (!answer.job || !answer.runner)
            return std::nullopt;
        content.note = unlessMoreComes(noManagerText());
        return content;
    }
    content.title = Words::tr("Runner managers: %1").arg(QLocale().toString(qlonglong(answer.managers.size())));
    for (std::size_t i = 0; i < std::min(answer.managers.size(), std::size_t(managersNamed)); ++i) {
        const LookupAnswer::Manager &each = answer.managers[i];
        content.facts.push_back({ visibleText(each.systemId, 60), visibleText(joined({ each.address, each.version, each.platform, each.executor }), 300), {} });
    }
    if (const qsizetype more = qsizetype(answer.managers.size()) - managersNamed; more > 0)
        content.note = Words::tr("The newest ones; and %Ln more.", nullptr, int(more));
    return content;
}

std::optional<CardSection::Content> CardFacts::runner() const
{
    CardSection::Content content{ .icon = u"runner"_s, .title = Words::tr("Runner") };
    if (!answer.runner) {
        if (!answer.job)
            return std::nullopt;
        content.note = unlessMoreComes(noRunnerText(*answer.job));
        return content;
    }
    const LookupAnswer::Runner &runner = *answer.runner;
    const QString title = runnerTitle(runner.id, runner.name);
    content.icon = iconOf(runner.status);
    content.severity = Severity(severityOf(runner.status));
    content.name = runner.name.isEmpty() ? title : Words::tr("%1 #%2").arg(title).arg(runner.id.value);
    content.note = sourceText(runner);
    content.noteSeverity = Severity::Attention;
    content.page = runner.webUrl;
    content.copyText = runner.name.isEmpty() ? u"#%1"_s.arg(runner.id.value) : u"#%1 %2"_s.arg(runner.id.value).arg(runner.name);
    content.copyTip = Words::tr("Copy the runner's number and name");
    if (runner.source != LookupAnswer::Source::History)
        content.showText = Words::tr("Show in Runners");
    Facts &facts = content.facts;
    add(facts, Words::tr("What it is"), runnerKindLine(runner));
    if (!runner.contactedAt.isUnknown())
        facts.push_back(when(Words::tr("Last contact"), runner.contactedAt));
    add(facts, Words::tr("Tags"), runner.tags.isEmpty() ? Words::tr("none") : runner.tags.join(", "_L1));
    add(facts, Words::tr("Token"), runner.shortToken.isEmpty() ? QString() : QString(runner.shortToken + u'…'));
    return content;
}

std::optional<CardSection::Content> CardFacts::registered() const
{
    if (!answer.runner)
        return std::nullopt;
    const LookupAnswer::Runner &runner = *answer.runner;
    CardSection::Content content{ .icon = u"person"_s, .title = Words::tr("Registered by") };
    Facts &facts = content.facts;
    if (runner.registeredBy) {
        const Person &person = *runner.registeredBy;
        content.name = personText(person);
        content.page = person.webUrl;
        content.copyText = person.username;
        content.copyTip = Words::tr("Copy the username");
        if (const QString state = accountStateText(person.state); !state.isEmpty()) {
            //: %1: blocked, deactivated …
            content.note = Words::tr("This account is %1.").arg(state);
            content.noteSeverity = Severity::Attention;
        }
    } else {
        content.note = QStringList(QStringList{ registeredText(runner) } + registrationHints(answer)).join(u' ');
    }
    facts.push_back(when(Words::tr("When"), runner.createdAt));
    facts.push_back({ Words::tr("How"), methodText(runner.method), {} });
    if (runner.firstSeen.isKnown())
        facts.push_back(when(Words::tr("First seen by Muster"), runner.firstSeen));
    return content;
}

std::optional<CardSection::Content> CardFacts::owner() const
{
    if (!answer.runner)
        return std::nullopt;
    const LookupAnswer::Runner &runner = *answer.runner;
    CardSection::Content content{ .icon = ownerIcon(runner.ownerKind), .title = Words::tr("Belongs to"), .name = ownerText(runner), .note = answer.contacts ? contactsText(answer) : unlessMoreComes(contactsText(answer)) };
    if (runner.ownerPath.isEmpty())
        return content;
    content.page = runner.ownerKind == RunnerType::Group ? u"%1/groups/%2"_s.arg(instance, runner.ownerPath) : u"%1/%2"_s.arg(instance, runner.ownerPath);
    content.copyText = runner.ownerPath;
    content.copyTip = Words::tr("Copy the full path");
    content.showText = Words::tr("Show Its Runners");
    return content;
}

QString CardFacts::around() const
{
    if (!answer.runner || (answer.job && !answer.manager))
        return {};
    if (!answer.aroundReadable)
        return unlessMoreComes(answer.job ? Words::tr("What else this runner manager did then, this token may not read.") : Words::tr("The jobs of this runner this token may not read."));
    if (answer.around.empty())
        return answer.job ? Words::tr("Nothing else ran on this runner manager within an hour before or after.") : Words::tr("GitLab keeps no job that this runner took.");
    return answer.job ? Words::tr("What else this runner manager did, from an hour before to an hour after") : Words::tr("The newest jobs of this runner");
}

} // namespace muster
