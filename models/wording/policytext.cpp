// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/policytext.h"

#include "models/base/hostiletext.h"
#include "models/wording/filtererrortext.h"

#include <QCoreApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString visible(const QString &text, qsizetype limit = 100)
{
    return visibleText(text, limit);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::PolicyText)

public:
    static QString state(ComplianceState state);
    static QString means(ComplianceState state);
    static QString reason(const Compliance::Verdict &verdict, const QString &version, const VersionRule *rule);
    static QString needed(const Compliance::Verdict &verdict);
    static QString problem(const PolicyProblem &problem);
    static QString wanted(const PolicyProblem &problem);
    static QString risk(TeamSheet::Risk risk);
    static QString exempt(const Exemption &exemption)
    {
        //: who lets a runner off, until which day, and why
        return tr("Exempt by %1 until %2: %3").arg(visible(exemption.who), exemption.until.toString(Qt::ISODate), visible(exemption.why, 300));
    }
    //: whose a runner is: the instance's
    static QString instance() { return tr("(instance)"); }
    //: whose a runner is: not told
    static QString unknown() { return tr("unknown"); }
    static QString suggestion(const QString &word) { return tr("Did you mean “%1”?").arg(word); }
    //: a place in a text, and what is wrong there
    static QString placed(const PolicyPlace &at, const QString &text) { return tr("Line %1, column %2: %3").arg(at.line).arg(at.column).arg(text); }
    //: two sentences
    static QString both(const QString &first, const QString &second) { return tr("%1 %2").arg(first, second); }
};

QString Words::state(ComplianceState state)
{
    switch (state) {
    //: state of a runner under a policy: its version is approved
    case ComplianceState::Compliant: return tr("compliant");
    //: state of a runner under a policy: not approved any more, but there are days left to update it
    case ComplianceState::InGrace: return tr("in grace");
    //: state of a runner under a policy
    case ComplianceState::NotApproved: return tr("not approved");
    //: state of a runner under a policy: nothing can be said
    case ComplianceState::Unknown: return tr("unknown");
    //: state of a runner under a policy: let off
    case ComplianceState::Exempt: return tr("exempt");
    }
    return {};
}

QString Words::means(ComplianceState state)
{
    switch (state) {
    case ComplianceState::Compliant: return tr("Every manager runs an approved version.");
    case ComplianceState::InGrace: return tr("The version is not approved any more; the approved one is so new that there are days left.");
    case ComplianceState::NotApproved: return tr("At least one manager runs a version that is not approved.");
    case ComplianceState::Unknown: return tr("The version, the owner or the rule cannot be told. Never counted as compliant.");
    case ComplianceState::Exempt: return tr("Not compliant, but somebody answers for that until a day that the policy names.");
    }
    return {};
}

QString Words::needed(const Compliance::Verdict &verdict)
{
    if (!verdict.needed)
        return tr("The release catalogue knows no newer release that is approved.");
    if (verdict.state == ComplianceState::InGrace)
        return tr("%Ln day(s) left to update to %1 or another approved release.", nullptr, verdict.daysLeft).arg(verdict.needed->toString());
    return tr("The next approved release is %1.").arg(verdict.needed->toString());
}

QString Words::reason(const Compliance::Verdict &verdict, const QString &version, const VersionRule *rule)
{
    switch (verdict.reason) {
    case ComplianceReason::Approved: return tr("%1 is approved.").arg(version);
    case ComplianceReason::Denied:
        //: a version, and the versions that a rule denies
        return both(tr("%1 is denied (%2).").arg(version, rule && rule->deny ? visible(rule->deny->toString(), 200) : QString()), needed(verdict));
    case ComplianceReason::NotAllowed:
        //: a version, and the versions that a rule allows
        return both(tr("%1 is none of %2.").arg(version, rule && rule->allow ? visible(rule->allow->toString(), 200) : QString()), needed(verdict));
    case ComplianceReason::NoVersion: return tr("No manager has told its version.");
    case ComplianceReason::UnreadableVersion: return tr("“%1” is not a version that can be compared.").arg(version);
    case ComplianceReason::ManagersMissing: return tr("Not all of its managers are loaded.");
    case ComplianceReason::OwnerUnknown: return tr("GitLab does not tell whose it is, and the rules differ by owner.");
    case ComplianceReason::ConditionUnknown: return tr("Whether the condition of a rule holds for it cannot be told.");
    case ComplianceReason::NoRule: return tr("No rule of the policy is about it.");
    }
    return {};
}

QString Words::wanted(const PolicyProblem &problem)
{
    const QString key = visible(problem.argument, 40);
    switch (problem.wanted) {
    case PolicyProblem::Wanted::Text: return tr("“%1” takes a text between quotation marks.").arg(key);
    case PolicyProblem::Wanted::TextOrList: return tr("“%1” takes a text between quotation marks, or a list of them.").arg(key);
    case PolicyProblem::Wanted::Date: return tr("“%1” takes a date: 2026-12-31.").arg(key);
    case PolicyProblem::Wanted::YesOrNo: return tr("“%1” takes true or false, without quotation marks.").arg(key);
    case PolicyProblem::Wanted::Number: return tr("“%1” takes a whole number, without quotation marks.").arg(key);
    case PolicyProblem::Wanted::Table: return tr("“%1” takes keys of its own: in braces, or below [%1].").arg(key);
    case PolicyProblem::Wanted::Tables: return tr("Write [[%1]], with its keys in the lines below.").arg(key);
    }
    return {};
}

QString Words::problem(const PolicyProblem &problem)
{
    using Kind = PolicyProblem::Kind;
    const QString argument = visible(problem.argument);
    switch (problem.kind) {
    case Kind::TooLarge: return tr("This is too much text for a policy.");
    //: of a file format; %1: in the words of the parser, English
    case Kind::Syntax: return tr("This is not TOML: %1").arg(visible(problem.argument, 300));
    case Kind::UnknownKey: return tr("There is no key “%1” here.").arg(argument);
    case Kind::WrongType: return wanted(problem);
    case Kind::MissingKey: return problem.argument == "allow"_L1 ? tr("“allow” or “deny” is missing.") : tr("“%1” is missing.").arg(argument);
    case Kind::BadScope: return tr("“%1” is not a path; write acme/payments, acme/*, acme/**, ** or (instance).").arg(argument);
    case Kind::BadVersions: return argument.isEmpty() ? tr("A version is missing here.") : tr("“%1” is not a version or a range; write 18.9, >=18.9.3 <19.0 or 17.0..17.5.").arg(argument);
    case Kind::BadSpan: return tr("“%1” is not a span; write 48h, 14d or 2w.").arg(argument);
    case Kind::BadDate: return tr("“%1” is not a date; write 2026-12-31.").arg(argument);
    //: of a policy; %1: what is wrong with the filter
    case Kind::BadCondition: return problem.filter ? tr("The condition is not a filter: %1").arg(filterErrorText(*problem.filter)) : QString();
    case Kind::EmptyText: return tr("“%1” is empty.").arg(argument);
    case Kind::NothingAllowed: return tr("No release is in “%1”.").arg(argument);
    case Kind::Contradiction: return tr("Line %1 denies everything that line %2 allows.").arg(problem.other.line).arg(problem.at.line);
    case Kind::Overlap:
        //: %3: a version
        return tr("Lines %1 and %2 are about the same runners and contradict each other, for example on %3.").arg(problem.other.line).arg(problem.at.line).arg(argument);
    case Kind::BadWord: return tr("“%1” is none of the words that can stand here.").arg(argument);
    //: %1, %2: numbers
    case Kind::OutOfBounds: return tr("This must be a number from %1 to %2.").arg(problem.argument.section(".."_L1, 0, 0), problem.argument.section(".."_L1, 1, 1));
    //: %1: a span such as 24h
    case Kind::TooShort: return tr("This must be %1 or longer.").arg(argument);
    case Kind::BadWindow: return tr("“%1” is not a window of the day; write 02:00-05:00.").arg(argument);
    case Kind::BadRecipient: return tr("“%1” is nobody to tell; write desktop, mail:ops@example.com or command:/usr/local/bin/tell.").arg(argument);
    case Kind::NameTwice: return tr("Lines %1 and %2 are rules with the same name, “%3”.").arg(problem.other.line).arg(problem.at.line).arg(argument);
    case Kind::ReasonMissing: return tr("“%1” is above what is usual; say why with “reason”.").arg(argument);
    case Kind::ForbiddenCondition: return tr("A rule that removes runners must not ask for “%1”.").arg(argument);
    case Kind::SelectsByText: return argument.isEmpty() ? tr("Names and tags are written by others: what they write decides whom this rule takes.") : tr("“%1” is written by others: what they write decides whom this rule takes.").arg(argument);
    case Kind::WithoutEffect: return tr("“%1” has no effect here.").arg(argument);
    case Kind::Repeated: return tr("Lines %1 and %2 are about the same runners and say the same.").arg(problem.other.line).arg(problem.at.line);
    case Kind::ScopeMatchesNothing: return tr("No runner of this fleet belongs to “%1”.").arg(argument);
    case Kind::ExemptionExpired: return tr("This exemption ran out on %1 and excuses nobody.").arg(argument);
    }
    return {};
}

QString Words::risk(TeamSheet::Risk risk)
{
    using Risk = TeamSheet::Risk;
    switch (risk) {
    case Risk::Stale: return tr("no contact for %Ln day(s)", nullptr, TeamSheet::staleDays);
    //: about a runner
    case Risk::NeverContacted: return tr("never made contact");
    //: about a runner's version
    case Risk::NotApproved: return tr("version not approved");
    //: about a runner's version
    case Risk::UnknownVersion: return tr("online with an unknown version");
    //: about a runner
    case Risk::RegistrantBlocked: return tr("registered by an account that is not active");
    //: about a runner
    case Risk::RegistrationToken: return tr("registered with a registration token");
    }
    return {};
}

} // namespace

QString complianceText(ComplianceState state)
{
    return Words::state(state);
}

QString nameOf(ComplianceState state)
{
    switch (state) {
    case ComplianceState::Compliant: return u"compliant"_s;
    case ComplianceState::InGrace: return u"in_grace"_s;
    case ComplianceState::NotApproved: return u"not_approved"_s;
    case ComplianceState::Unknown: return u"unknown"_s;
    case ComplianceState::Exempt: return u"exempt"_s;
    }
    return {};
}

QString complianceSentence(ComplianceState state)
{
    return Words::means(state);
}

QString complianceReasonText(const Compliance &compliance, qsizetype row, const VersionPolicy &policy)
{
    const Compliance::Verdict &verdict = compliance.verdict(row);
    const VersionRule *rule = verdict.rule < policy.rules.size() ? &policy.rules[verdict.rule] : nullptr;
    const QString reason = Words::reason(verdict, visible(compliance.fleet()->string(verdict.version), 60), rule);
    const quint32 exemption = compliance.exemption(row);
    return exemption < policy.exemptions.size() ? Words::both(Words::exempt(policy.exemptions[exemption]) + u'.', reason) : reason;
}

QString ruleText(const VersionPolicy &policy, quint32 rule)
{
    if (rule >= policy.rules.size())
        return {};
    const VersionRule &found = policy.rules[rule];
    if (!found.name.isEmpty())
        return visible(found.name);
    QStringList scopes;
    for (const PathScope &scope : found.scopes)
        scopes += scope.toString();
    return visible(scopes.join(u", "_s));
}

QString groupText(const ComplianceGroup &group)
{
    switch (group.kind) {
    case ComplianceGroup::Kind::Instance: return Words::instance();
    case ComplianceGroup::Kind::Group: return visible(group.path, 300);
    case ComplianceGroup::Kind::Unknown: return Words::unknown();
    }
    return {};
}

QString policyProblemText(const PolicyProblem &problem)
{
    const QString text = Words::problem(problem);
    return problem.suggestion.isEmpty() ? text : Words::both(text, Words::suggestion(visible(problem.suggestion, 60)));
}

QString policyProblemLine(const PolicyProblem &problem)
{
    return problem.at.line > 0 ? Words::placed(problem.at, policyProblemText(problem)) : policyProblemText(problem);
}

QString riskText(TeamSheet::Risk risk)
{
    return Words::risk(risk);
}

} // namespace muster
