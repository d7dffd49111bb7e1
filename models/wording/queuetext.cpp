// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/queuetext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;   // UTF-16 units of a name inside a sentence

QString visible(const QString &name)
{
    return visibleText(name, longestName);
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::QueueText)

public:
    static QString verdict(QueueVerdict verdict);
    static QString means(QueueVerdict verdict);
    static QString condition(MatchCondition condition);
    static QString asksFor(MatchCondition condition);
    static QString met(Tri met);
    static QString advice(const MatchAdvice &advice, const QString &runner);
    static QString lead(bool isEnough);
    static QString slowedBy(JobSampler::SlowedBy reason);
    static QString reach(const JobPicture &jobs);
    static QString outlier(const ComparisonRow &row);
    //: the tags of a job that has none
    static QString untagged() { return tr("untagged"); }
    //: a runner's name and its number
    static QString named(const QString &name, qint64 id) { return tr("%1 (#%2)").arg(name, QString::number(id)); }
    static QString stuck(int gitlab, int ours)
    {
        return tr("GitLab calls %Ln of the waiting job(s) stuck; Muster finds %1 for which no runner is online.", nullptr, gitlab).arg(QLocale().toString(ours));
    }
};

QString Words::verdict(QueueVerdict verdict)
{
    switch (verdict) {
    //: verdict on waiting jobs: nothing waits
    case QueueVerdict::Idle: return tr("idle");
    //: verdict on waiting jobs: runners are taking them
    case QueueVerdict::Draining: return tr("draining");
    //: verdict on waiting jobs: it cannot be told
    case QueueVerdict::Unknown: return tr("unknown");
    //: verdict on waiting jobs: all runners that could take them are busy
    case QueueVerdict::Saturated: return tr("saturated");
    //: verdict on waiting jobs: runners exist, but none is online
    case QueueVerdict::Starved: return tr("starved");
    //: verdict on waiting jobs: no runner could ever take them
    case QueueVerdict::Impossible: return tr("impossible");
    }
    return {};
}

QString Words::means(QueueVerdict verdict)
{
    switch (verdict) {
    case QueueVerdict::Idle: return tr("Nothing waits.");
    case QueueVerdict::Draining: return tr("What waits is being taken.");
    case QueueVerdict::Unknown: return tr("No runner that could take these jobs is known to be online, and not all runners are known.");
    case QueueVerdict::Saturated: return tr("Runners that could take these jobs are online, but busy: no more jobs start than arrive.");
    case QueueVerdict::Starved: return tr("Runners that could take these jobs exist, but each is paused or not online.");
    case QueueVerdict::Impossible: return tr("No runner could ever take these jobs.");
    }
    return {};
}

QString Words::condition(MatchCondition condition)
{
    switch (condition) {
    //: condition on a runner: it serves the job's project
    case MatchCondition::Reach: return tr("In reach");
    //: condition on a runner: it carries all tags of the job
    case MatchCondition::Tags: return tr("Tags");
    //: condition on a runner: it takes jobs without tags, if the job has none
    case MatchCondition::Untagged: return tr("Untagged");
    //: condition on a runner: it takes jobs of unprotected refs, if the job's is one
    case MatchCondition::Protected: return tr("Protected");
    //: condition on a runner
    case MatchCondition::NotPaused: return tr("Not paused");
    //: condition on a runner
    case MatchCondition::Online: return tr("Online");
    //: condition on a runner: it runs fewer jobs than it can
    case MatchCondition::HasRoom: return tr("Has room");
    }
    return {};
}

QString Words::asksFor(MatchCondition condition)
{
    switch (condition) {
    case MatchCondition::Reach: return tr("The runner serves the job's project: the instance, a group above it, or the project itself.");
    case MatchCondition::Tags: return tr("The runner carries every tag of the job.");
    case MatchCondition::Untagged: return tr("The job has tags, or the runner takes jobs without.");
    case MatchCondition::Protected: return tr("The runner takes any ref, or the job's ref is protected.");
    case MatchCondition::NotPaused: return tr("The runner is not paused.");
    case MatchCondition::Online: return tr("GitLab calls the runner online.");
    case MatchCondition::HasRoom: return tr("The runner runs fewer jobs than it was ever seen to run at once.");
    }
    return {};
}

QString Words::met(Tri met)
{
    switch (met) {
    //: a condition, shown with a question mark
    case Tri::Unknown: return tr("not known");
    //: a condition, shown with a cross
    case Tri::No: return tr("not met");
    //: a condition, shown with a tick
    case Tri::Yes: return tr("met");
    }
    return {};
}

QString Words::advice(const MatchAdvice &advice, const QString &runner)
{
    switch (advice.kind) {
    case MatchAdvice::Kind::Wait:
        return runner.isEmpty() ? tr("Wait: a runner that could take it is online and busy.") : tr("Wait: runner %1 could take it and is busy.").arg(runner);
    case MatchAdvice::Kind::Resume: return tr("Resume runner %1: it is paused.").arg(runner);
    case MatchAdvice::Kind::BringOnline: return tr("Start runner %1 again: it is not online.").arg(runner);
    case MatchAdvice::Kind::AddTag: return tr("Give runner %1 the tag %2.").arg(runner, visible(advice.text));
    case MatchAdvice::Kind::FixTag: return tr("Runner %1 carries %2, the job asks for %3.").arg(runner, visible(advice.other), visible(advice.text));
    case MatchAdvice::Kind::TakeUntagged: return tr("Let runner %1 take untagged jobs.").arg(runner);
    case MatchAdvice::Kind::ProtectRef: return tr("Protect the job's branch or tag, or let runner %1 take unprotected ones.").arg(runner);
    case MatchAdvice::Kind::AllowInstance: return tr("Turn on instance runners for the job's project.");
    case MatchAdvice::Kind::Assign: return tr("Assign runner %1 to the job's project.").arg(runner);
    case MatchAdvice::Kind::None: return tr("No runner is near to taking it.");
    }
    return {};
}

QString Words::lead(bool isEnough)
{
    return isEnough ? tr("Each of these would let it run:") : tr("All of these together would let it run:");
}

QString Words::reach(const JobPicture &jobs)
{
    switch (jobs.reach) {
    case JobPicture::Reach::Everything: return {};
    case JobPicture::Reach::Nothing: return tr("This token may not see jobs: whether any wait cannot be told.");
    case JobPicture::Reach::Part: break;
    }
    //: a part of: You see the jobs of 12 projects and 40 runners
    const QString projects = tr("%Ln project(s)", nullptr, jobs.projects);
    //: a part of: You see the jobs of 12 projects and 40 runners
    const QString runners = tr("%Ln runner(s)", nullptr, jobs.runners);
    //: %1: 12 projects, %2: 40 runners
    return tr("You see the jobs of %1 and %2; others may be waiting too.").arg(projects, runners);
}

QString Words::slowedBy(JobSampler::SlowedBy reason)
{
    switch (reason) {
    case JobSampler::SlowedBy::Nothing: return {};
    case JobSampler::SlowedBy::SlowPages: return tr("Muster looks less often than asked: GitLab takes long to list the jobs.");
    case JobSampler::SlowedBy::RateLimit: return tr("Muster looks less often than asked: GitLab's request limit is near.");
    case JobSampler::SlowedBy::Trouble: return tr("Muster looks less often than asked: the last looks failed.");
    }
    return {};
}

QString Words::outlier(const ComparisonRow &row)
{
    const QString peers = QLocale().toString(row.peers), job = visible(row.job), who = visible(row.label);
    if (row.ratio && *row.ratio >= slowerBy)
        //: %1 a runner, machine or platform, %2 a number, %3 how many others, %4 a job's name; %n how many jobs this rests on
        return tr("%1 takes %2 × the median of its %3 peers for %4, %Ln job(s)", nullptr, row.jobs).arg(who, number(*row.ratio, 1), peers, job);
    //: %1 a runner, machine or platform, %2 a percentage, %3 a job's name, %4 how many others; %n how many jobs this rests on
    return tr("%1 fails %2 % of %3, far more than its %4 peers, %Ln job(s)", nullptr, row.jobs).arg(who, number(row.failureShare * 100, 0), job, peers);
}

} // namespace

QString verdictText(QueueVerdict verdict) { return Words::verdict(verdict); }
QString verdictSentence(QueueVerdict verdict) { return Words::means(verdict); }
QString conditionText(MatchCondition condition) { return Words::condition(condition); }
QString conditionSentence(MatchCondition condition) { return Words::asksFor(condition); }
QString metText(Tri met) { return Words::met(met); }
QString reachSentence(const JobPicture &jobs) { return Words::reach(jobs); }
QString slowedBySentence(JobSampler::SlowedBy reason) { return Words::slowedBy(reason); }

QString stuckSentence(const QueueRow &row)
{
    const int ours = row.impossible + row.starved;
    // Where it is not known who could take them, there is nothing to hold against GitLab's opinion.
    return row.verdict == QueueVerdict::Unknown || row.stuck == ours ? QString() : Words::stuck(row.stuck, ours);
}

QString tagSetText(const QStringList &tags)
{
    if (tags.isEmpty())
        return Words::untagged();
    QStringList shown;
    for (const QString &tag : tags)
        shown += visible(tag);
    return shown.join(u", "_s);
}

QString runnerLabel(const Snapshot &fleet, qsizetype row)
{
    const RunnerRow &runner = fleet.row(row);
    const QString name = visible(fleet.string(runner.description));
    return name.isEmpty() ? QString(u'#' + QString::number(runner.id.value)) : Words::named(name, runner.id.value);
}

QString adviceText(const MatchAdvice &advice, const Snapshot &fleet)
{
    const bool hasRunner = advice.row >= 0 && advice.row < fleet.size();
    return Words::advice(advice, hasRunner ? runnerLabel(fleet, advice.row) : QString());
}

QString adviceLead(const std::vector<MatchAdvice> &advice)
{
    if (advice.size() < 2)
        return {};
    return Words::lead(std::all_of(advice.begin(), advice.end(), [](const MatchAdvice &each) { return each.isEnough; }));
}

QString outlierSentence(const ComparisonRow &row)
{
    return row.isOutlier ? Words::outlier(row) : QString();
}

} // namespace muster
