// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/lookupwords.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Source = LookupAnswer::Source;

constexpr int maintainer = 40, owner = 50;

QString shown(const QString &text, qsizetype most = 300)
{
    return visibleText(text, most);
}

QString dateText(Instant time)
{
    return QLocale().toString(time.toDateTime().toLocalTime(), QLocale::ShortFormat);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::LookupWords)

public:
    static QString job(const Job &job);
    static QString noRunner(const Job &job);
    static QString runner(RunnerId id, const QString &name);
    static QStringList kind(const LookupAnswer::Runner &runner);
    static QString source(const LookupAnswer::Runner &runner);
    static QString source(const LookupAnswer::Manager &manager);
    static QString state(const QString &state);
    static QString registered(const LookupAnswer::Runner &runner);
    static QStringList hints(const LookupAnswer &answer);
    static QString owner(const LookupAnswer::Runner &runner);
    static QString contacts(const LookupAnswer &answer);
    static QString role(int level);
    static QString unreadable(LookupReading::Why why);
    static QString notFound(const LookupReading &reading, const std::optional<Error> &error);
    static QString candidate(const LookupCandidate &candidate);
    static QString noManager() { return tr("GitLab no longer says which machine ran it: it forgets runner managers a week after their last contact."); }
    static QStringList lines(const LookupAnswer &answer);
};

QString Words::job(const Job &job)
{
    //: %1 is the name of a job, %2 its number
    return job.name.isEmpty() ? tr("Job #%1").arg(job.id.value) : tr("%1 #%2").arg(shown(job.name)).arg(job.id.value);
}

QString Words::noRunner(const Job &job)
{
    if (job.kind == JobKind::Bridge)
        return tr("This is a trigger job: it starts another pipeline and never runs on a runner.");
    if (job.status == "pending"_L1)
        return tr("No runner has taken it yet: it is waiting for one.");
    if (!job.startedAt.isKnown())
        return tr("No runner took it.");
    return tr("GitLab no longer says which runner ran it: the runner was deleted since. Muster was not watching then, or has forgotten it, too.");
}

QString Words::runner(RunnerId id, const QString &name)
{
    return name.isEmpty() ? tr("Runner #%1").arg(id.value) : shown(name);
}

QStringList Words::kind(const LookupAnswer::Runner &runner)
{
    QStringList words;
    switch (runner.type) {
    case RunnerType::Unknown: break;
    case RunnerType::Instance: words += tr("instance runner"); break;
    case RunnerType::Group: words += tr("group runner"); break;
    case RunnerType::Project: words += tr("project runner"); break;
    }
    switch (runner.status) {
    case RunnerStatus::Unknown: break;
    case RunnerStatus::Online: words += tr("online"); break;
    case RunnerStatus::Offline: words += tr("offline"); break;
    case RunnerStatus::Stale: words += tr("stale"); break;
    case RunnerStatus::NeverContacted: words += tr("never contacted"); break;
    }
    if (runner.paused == Tri::Yes)
        words += tr("paused");
    if (runner.access == AccessLevel::RefProtected)
        words += tr("protected refs only");
    if (runner.locked == Tri::Yes)
        words += tr("locked to its projects");
    if (runner.runUntagged == Tri::Yes)
        words += tr("runs untagged jobs");
    return words;
}

QString Words::source(const LookupAnswer::Runner &runner)
{
    if (runner.source != Source::History)
        return {};
    if (runner.lastSeen.isKnown())
        return tr("GitLab no longer knows this runner, or does not show it to this token. Muster last saw it on %1; what follows is as it was then.").arg(dateText(runner.lastSeen));
    return tr("GitLab no longer knows this runner, or does not show it to this token. What follows is what Muster saw last.");
}

QString Words::source(const LookupAnswer::Manager &manager)
{
    if (manager.source != Source::History)
        return {};
    if (manager.contactedAt.isKnown())
        return tr("From Muster's memory: GitLab has forgotten this machine. Its last contact was on %1.").arg(dateText(manager.contactedAt));
    return tr("From Muster's memory: GitLab has forgotten this machine.");
}

QString Words::state(const QString &state)
{
    if (state.isEmpty() || state == "active"_L1)
        return {};
    if (state == "blocked"_L1 || state == "ldap_blocked"_L1)
        return tr("blocked");
    if (state == "deactivated"_L1)
        return tr("deactivated");
    if (state == "banned"_L1)
        return tr("banned");
    if (state == "blocked_pending_approval"_L1)
        return tr("waiting for approval");
    return shown(state, 60);   // a newer server's word
}

QString Words::registered(const LookupAnswer::Runner &runner)
{
    if (runner.registeredBy) {
        const QString person = personText(*runner.registeredBy), state = Words::state(runner.registeredBy->state);
        //: %1 is a person, %2 the state of their account: blocked, deactivated …
        return state.isEmpty() ? person : tr("%1. This account is %2.").arg(person, state);
    }
    switch (runner.method) {
    case CreationMethod::RegistrationToken:
        return tr("Nobody is named: it was registered the old way, with a shared registration token, and then GitLab does not record by whom.");
    case CreationMethod::AuthenticatedUser:
        return tr("Nobody is named: it was created by a signed-in person whose account is gone, or whom this token may not see.");
    case CreationMethod::Unknown:
        break;
    }
    return tr("Nobody is named, and GitLab does not tell how it was registered. Most likely it was with a shared registration token, and then GitLab does not record by whom.");
}

QStringList Words::hints(const LookupAnswer &answer)
{
    QStringList lines;
    if (!answer.runner || answer.runner->registeredBy)
        return lines;
    const LookupAnswer::Runner &runner = *answer.runner;
    if (runner.createdAt.isKnown())
        lines += tr("It was registered on %1.").arg(dateText(runner.createdAt));
    if (runner.firstSeen.isKnown())
        lines += tr("Muster saw it first on %1.").arg(dateText(runner.firstSeen));
    if (runner.ownerKind == RunnerType::Group)
        lines += tr("A registration token of a group is in the hands of its Owners: ask them.");
    else if (runner.ownerKind == RunnerType::Project)
        lines += tr("A registration token of a project is in the hands of its Maintainers and Owners: ask them.");
    else if (runner.ownerKind == RunnerType::Instance)
        lines += tr("The registration token of the instance is in the hands of its administrators: ask them.");
    return lines;
}

QString Words::owner(const LookupAnswer::Runner &runner)
{
    const QString path = shown(runner.ownerPath);
    switch (runner.ownerKind) {
    case RunnerType::Instance:
        return tr("The whole instance");
    case RunnerType::Group:
        return path.isEmpty() ? tr("A group that this token does not see") : tr("Group %1").arg(path);
    case RunnerType::Project:
        if (path.isEmpty())
            return tr("A project that this token does not see");
        if (runner.projectCount > 1)
            return tr("Project %1, assigned to %Ln projects", nullptr, runner.projectCount).arg(path);
        return tr("Project %1").arg(path);
    case RunnerType::Unknown:
        break;
    }
    return tr("GitLab does not tell whose it is.");
}

QString Words::contacts(const LookupAnswer &answer)
{
    if (!answer.runner)
        return {};
    if (answer.runner->ownerKind == RunnerType::Instance)
        return tr("It belongs to nobody in particular: ask the administrators of this GitLab.");
    if (answer.runner->ownerKind == RunnerType::Unknown || answer.runner->ownerPath.isEmpty())
        return tr("Without knowing whose it is, nobody can be named.");
    if (!answer.contacts && !answer.contactsRefused)
        return tr("Whom to call could not be found out.");
    if (!answer.contacts)
        return tr("This token may not list the members of %1, so nobody can be named.").arg(shown(answer.runner->ownerPath));
    if (answer.contacts->empty())
        return tr("%1 has no active Owner or Maintainer.").arg(shown(answer.runner->ownerPath));
    return {};
}

QString Words::role(int level)
{
    if (level >= ::muster::owner)
        return tr("Owner");
    return level >= maintainer ? tr("Maintainer") : QString();
}

QString Words::unreadable(LookupReading::Why why)
{
    switch (why) {
    case LookupReading::Why::Empty:
        return tr("There is nothing to look up.");
    case LookupReading::Why::ManyJobs:
        return tr("This address leads to many jobs. Open it, choose one of them, and paste the address of that job.");
    case LookupReading::Why::NoSuchThing:
        return tr("This address belongs to the GitLab that is connected, but names neither a job nor a runner.");
    case LookupReading::Why::TooLong:
        return tr("In this long text there is no address of a job or runner and no beginning of a job log.");
    }
    return {};
}

QString Words::notFound(const LookupReading &reading, const std::optional<Error> &error)
{
    if (error && reading.job.isValid())
        return tr("Job #%1 of %2: GitLab says that it does not exist, or that you don't have permission. It does not tell which.").arg(reading.job.value).arg(shown(reading.projectPath));
    if (error && reading.runner.isValid())
        return tr("Runner #%1: GitLab says that it does not exist, or that you don't have permission. It does not tell which. Muster does not remember it either.").arg(reading.runner.value);
    if (reading.kind == LookupReading::Kind::LogLines)
        return tr("No runner in the list has the token %1 or the system ID %2, and Muster remembers none.").arg(shown(reading.shortToken, 40), shown(reading.systemId, 60));
    return tr("No runner in the list has “%1” as its name, tag, short token, address, system ID or owner, and Muster remembers none.").arg(shown(reading.text, 80));
}

QString Words::candidate(const LookupCandidate &candidate)
{
    if (candidate.job.isValid())
        //: one of several meanings of a number
        return candidate.ownerPath.isEmpty() ? tr("Job #%1 of a project that you name next").arg(candidate.job.value) : tr("Job #%1 of %2").arg(candidate.job.value).arg(shown(candidate.ownerPath));
    //: a runner in a list of several: number, name
    return candidate.name.isEmpty() ? tr("Runner #%1").arg(candidate.runner.value) : tr("Runner #%1 %2").arg(candidate.runner.value).arg(shown(candidate.name));
}

QStringList Words::lines(const LookupAnswer &answer)
{
    QStringList lines;
    if (answer.job) {
        lines += tr("Job: %1, %2 in %3").arg(jobTitle(*answer.job), shown(answer.job->status), shown(answer.job->projectPath));
        if (!answer.job->failureReason.isEmpty())
            lines += tr("Failure: %1").arg(shown(answer.job->failureReason));
        if (!answer.job->webUrl.isEmpty())
            lines += shown(answer.job->webUrl, 1000);
    }
    if (answer.manager)
        lines += tr("Machine: %1, address %2, version %3").arg(shown(answer.manager->systemId), shown(answer.manager->address), shown(answer.manager->version));
    if (!answer.runner) {
        if (answer.job)
            lines += noRunner(*answer.job);
        return lines;
    }
    const LookupAnswer::Runner &runner = *answer.runner;
    lines += tr("Runner: #%1 %2 (%3)").arg(runner.id.value).arg(runnerTitle(runner.id, runner.name), runnerKindLine(runner));
    if (!runner.tags.isEmpty())
        lines += tr("Tags: %1").arg(shown(runner.tags.join(", "_L1), 1000));
    if (const QString from = source(runner); !from.isEmpty())
        lines += from;
    lines += tr("Registered by: %1").arg(registered(runner));
    lines += hints(answer);
    lines += tr("Belongs to: %1").arg(owner(runner));
    if (answer.contacts && !answer.contacts->empty()) {
        QStringList people;
        for (const Person &each : *answer.contacts)
            people += tr("%1, %2").arg(personText(each), role(each.accessLevel));
        lines += tr("To call: %1").arg(people.join("; "_L1));
    } else {
        lines += contacts(answer);
    }
    return lines;
}

} // namespace

QString jobTitle(const Job &job)
{
    return Words::job(job);
}

QString noRunnerText(const Job &job)
{
    return Words::noRunner(job);
}

QString noManagerText()
{
    return Words::noManager();
}

QString runnerTitle(RunnerId id, const QString &name)
{
    return Words::runner(id, name);
}

QString runnerKindLine(const LookupAnswer::Runner &runner)
{
    return Words::kind(runner).join(", "_L1);
}

QString sourceText(const LookupAnswer::Runner &runner)
{
    return Words::source(runner);
}

QString sourceText(const LookupAnswer::Manager &manager)
{
    return Words::source(manager);
}

QString personText(const Person &person)
{
    const QString username = shown(person.username, 100);
    return person.name.isEmpty() ? u'@' + username : u"%1 (@%2)"_s.arg(shown(person.name, 200), username);
}

QString accountStateText(const QString &state)
{
    return Words::state(state);
}

QString registeredText(const LookupAnswer::Runner &runner)
{
    return Words::registered(runner);
}

QStringList registrationHints(const LookupAnswer &answer)
{
    return Words::hints(answer);
}

QString ownerText(const LookupAnswer::Runner &runner)
{
    return Words::owner(runner);
}

QString contactsText(const LookupAnswer &answer)
{
    return Words::contacts(answer);
}

QString roleText(int accessLevel)
{
    return Words::role(accessLevel);
}

QString unreadableText(LookupReading::Why why)
{
    return Words::unreadable(why);
}

QString notFoundText(const LookupReading &reading, const std::optional<Error> &error)
{
    return Words::notFound(reading, error);
}

QString candidateText(const LookupCandidate &candidate)
{
    return Words::candidate(candidate);
}

QString lookupAsText(const LookupAnswer &answer)
{
    return Words::lines(answer).join(u'\n');
}

} // namespace muster
