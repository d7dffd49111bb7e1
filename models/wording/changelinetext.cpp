// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/changelinetext.h"

#include "models/base/hostiletext.h"
#include "models/wording/edittext.h"
#include "models/wording/filtererrortext.h"
#include "models/wording/operationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Takes = ChangeOption::Takes;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::ChangeLineText)

public:
    static QString summary(WrittenVerb verb);
    static QString creating(int count) { return tr("Create %Ln runner(s)", nullptr, count); }
    static QString option(WrittenVerb verb, const ChangeOption &option);
    static QString value(Takes takes);
    static QString mistake(WrittenVerb verb, const ChangeMistake &mistake);
    static QString creation(CreationProblem problem);
    static QString suggestion(const QString &word) { return tr("Did you mean “%1”?").arg(word); }
};

QString Words::summary(WrittenVerb verb)
{
    switch (verb) {
    case WrittenVerb::Pause:
        return tr("Pause the runners that match: they finish their jobs and take no new ones");
    case WrittenVerb::Resume:
        return tr("Resume paused runners that match");
    case WrittenVerb::Delete:
        return tr("Delete the runners that match from GitLab, for good");
    case WrittenVerb::Edit:
        return tr("Change settings of the runners that match: tags, description, timeout, note and the like");
    case WrittenVerb::Assign:
        return tr("Let the project runners that match into a project");
    case WrittenVerb::Unassign:
        return tr("Take the project runners that match out of a project");
    case WrittenVerb::Move:
        return tr("Move the project runners that match from one project to another");
    case WrittenVerb::ResetToken:
        return tr("Give the runners that match new authentication tokens, which are printed this once");
    case WrittenVerb::Cancel:
        return tr("Cancel the waiting and running jobs that match");
    case WrittenVerb::Retry:
        return tr("Retry jobs that match, among the hundred that ended last");
    case WrittenVerb::Contain:
        return tr("Pause the runners that match, with the reason in their maintenance notes");
    case WrittenVerb::Create:
        return tr("Create runners and print their tokens, which GitLab shows this once");
    }
    return {};
}

QString Words::option(WrittenVerb verb, const ChangeOption &option)
{
    const bool creates = verb == WrittenVerb::Create;
    const auto is = [&option](const char *name) { return option.name == QLatin1String(name); };
    if (is("conditional"))
        return tr("Delete one by one, each only if nobody edited it since the last look; slower.");
    if (is("with-running-jobs"))
        return tr("Delete runners with running jobs, too; their jobs fail.");
    if (is("add-tag"))
        return tr("Add these tags, separated by commas; may be repeated.");
    if (is("remove-tag"))
        return tr("Take these tags away.");
    if (is("rename-tag"))
        return tr("Put tag B in the place of tag A; may be repeated.");
    if (is("set-tags"))
        return tr("These tags and no others; empty: none.");
    if (is("description"))
        return creates ? tr("Description; {n} is a running number, {nn} one of two digits.") : tr("The whole description; {n} is a running number, {nn} one of two digits, {id} the runner's own.");
    if (is("find"))
        return tr("Replace this in the description, as it is written.");
    if (is("replace"))
        return tr("What --find is replaced by.");
    if (is("first-number"))
        return tr("What {n} begins with; 1 otherwise.");
    if (is("note"))
        return creates ? tr("The maintenance note.") : tr("The maintenance note; empty: none.");
    if (is("timeout"))
        return tr("Maximum timeout of jobs: 3600, 90m, 2h, or none.");
    if (is("lock"))
        return tr("Lock to the projects it has.");
    if (is("unlock"))
        return tr("Do not lock to projects.");
    if (is("protect"))
        return tr("Take jobs of protected branches and tags only.");
    if (is("unprotect"))
        return tr("Take jobs of all branches and tags.");
    if (is("untagged"))
        return creates ? tr("Whether to run jobs without tags: yes (as long as nothing is said) or no.") : tr("Whether to run jobs without tags: yes or no.");
    if (is("paused"))
        return creates ? tr("Whether to take no jobs at first: yes or no.") : tr("Whether to take no new jobs: yes or no.");
    if (is("from"))
        return tr("The project they leave, by its full path.");
    if (is("to"))
        return tr("The project they are let into before, by its full path.");
    if (is("reason"))
        return tr("Why: stands in the maintenance note of each runner and in the record.");
    if (is("group"))
        return tr("For this group, by its full path.");
    if (is("project"))
        return creates ? tr("For this project, by its full path.") : verb == WrittenVerb::Assign ? tr("The project they are let into, by its full path.") : tr("The project they are taken out of, by its full path.");
    if (is("for-instance"))
        return tr("For the whole instance.");
    if (is("count"))
        return tr("How many; 1 otherwise, at most 100.");
    if (is("tags"))
        return tr("Tags, separated by commas.");
    return {};
}

QString Words::value(Takes takes)
{
    switch (takes) {
    case Takes::Nothing: return {};
    //: in the help of a command: what an option takes
    case Takes::Text: return tr("TEXT");
    //: in the help of a command: what an option takes
    case Takes::Tags: return tr("TAGS");
    //: in the help of a command: what an option takes; two tags
    case Takes::Rename: return tr("A=B");
    //: in the help of a command: what an option takes
    case Takes::Number: return tr("NUMBER");
    //: in the help of a command: what an option takes
    case Takes::Time: return tr("TIME");
    //: in the help of a command: what an option takes, yes or no
    case Takes::YesNo: return tr("YES");
    //: in the help of a command: what an option takes
    case Takes::Path: return tr("PATH");
    }
    return {};
}

QString Words::creation(CreationProblem problem)
{
    switch (problem) {
    case CreationProblem::None: return {};
    case CreationProblem::NoPlace: return tr("Say for whom: --group PATH, --project PATH, or --for-instance.");
    case CreationProblem::NoTagsNorUntagged: return tr("A runner without tags has to run untagged jobs.");
    case CreationProblem::TooManyTags: return tr("GitLab takes no more than 50 tags.");
    case CreationProblem::TagTooLong: return tr("A tag is longer than 255 characters.");
    case CreationProblem::TimeoutTooShort: return tr("GitLab takes no maximum timeout under 10 minutes (600 s).");
    case CreationProblem::TextTooLong: return tr("GitLab takes texts of no more than 1,024 characters.");
    case CreationProblem::BadCount: return tr("--count takes 1 to %1.").arg(mostNewRunners);
    }
    return {};
}

QString Words::mistake(WrittenVerb verb, const ChangeMistake &mistake)
{
    using Kind = ChangeMistake::Kind;
    const QString argument = visibleText(mistake.argument, 60), value = visibleText(mistake.value, 60);
    const bool ofJobs = isAboutJobs(verb);
    switch (mistake.kind) {
    case Kind::UnclosedQuote: return tr("The closing quotation mark is missing.");
    case Kind::UnknownOption: return tr("“%1” has no option “%2”.").arg(nameOf(verb), argument);
    case Kind::MissingValue: return tr("A value is missing after %1.").arg(argument);
    case Kind::UnwantedValue: return tr("%1 takes no value.").arg(argument);
    case Kind::UnexpectedWord: return tr("“%1” is no option, and new runners cannot be filtered.").arg(argument);
    case Kind::NoFilter: return ofJobs ? tr("Say which jobs: a filter, or job:12,15.") : tr("Say which runners: a filter, or id:12,15.");
    case Kind::EmptyFilter: return ofJobs ? tr("An empty filter means every job. If that is meant, say project:**.") : tr("An empty filter means every runner. If that is meant, say id:>0.");
    case Kind::BareNumber:
        return ofJobs ? tr("%1 alone would be looked for in every name. Write job:%1 for the job of that number.").arg(argument)
                      : tr("%1 alone would be looked for in every name, tag and address. Write id:%1 for the runner of that number.").arg(argument);
    case Kind::BadFilter: return filterErrorText(mistake.filter);
    case Kind::NotYesNo: return tr("--%1 takes yes or no.").arg(argument);
    case Kind::NotANumber: return tr("--%1 takes a number.").arg(argument);
    case Kind::NotATime: return tr("--timeout takes seconds, 90m, 2h, or none; not “%1”.").arg(value);
    case Kind::NotARename: return tr("--rename-tag takes OLD=NEW.");
    case Kind::NotBoth: return tr("Either --%1 or --%2, not both.").arg(argument, value);
    case Kind::FindAlone: return tr("--find and --replace go together.");
    case Kind::NoProject: return tr("Say which project: --project group/name.");
    case Kind::NoFrom: return tr("Say which project they leave: --from group/name.");
    case Kind::NoTo: return tr("Say which project they move to: --to group/name.");
    case Kind::SameProject: return tr("--from and --to are the same project.");
    case Kind::NoReason: return tr("Say why: --reason TEXT. Whoever finds the runner paused reads it in its note.");
    case Kind::Edit: return editProblemText(mistake.edit);
    case Kind::Creation: return creation(mistake.creation);
    }
    return {};
}

} // namespace

QString summaryOf(WrittenVerb verb)
{
    return Words::summary(verb);
}

QString headlineOf(const WrittenChange &change, int count)
{
    if (change.verb == WrittenVerb::Create)
        return Words::creating(change.wanted.count);
    const auto planned = planVerbOf(change.verb);
    return planned ? planHeadline(*planned, count) : containmentHeadline(count);
}

QString optionText(WrittenVerb verb, const ChangeOption &option)
{
    return Words::option(verb, option);
}

QString valueName(const ChangeOption &option)
{
    return Words::value(option.takes);
}

QString mistakeText(WrittenVerb verb, const ChangeMistake &mistake)
{
    const QString text = Words::mistake(verb, mistake);
    return mistake.suggestion.isEmpty() ? text : text + u' ' + Words::suggestion(visibleText(mistake.suggestion, 60));
}

QString creationProblemText(CreationProblem problem)
{
    return Words::creation(problem);
}

} // namespace muster
