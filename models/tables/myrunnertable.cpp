// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/myrunnertable.h"

#include "models/tables/jsonvalues.h"
#include "models/tables/rawvalues.h"
#include "models/wording/usefulnesstext.h"

#include <QJsonArray>

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Column = TableColumn<MyRunner>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::MyRunnerTable)

public:
    //: what a runner is to the person: they may change it
    static QString toManage() { return tr("yours"); }
    //: what a runner is to the person: their projects may use it
    static QString serves() { return tr("serves you"); }
    //: what a runner is to the person: it ran jobs of their projects
    static QString seen() { return tr("seen in your jobs"); }
    //: both; %1: "yours", %2: "serves you"
    static QString both(const QString &a, const QString &b) { return tr("%1, %2").arg(a, b); }
    static QString projects() { return tr("Projects, as far as known:"); }
    static QString reason() { return tr("Why:"); }
    static QString lastJob() { return tr("Last job:"); }
    static QString lastContact() { return tr("Last contact:"); }
    static QString onlySeen() { return tr("Seen in the newest jobs of your projects; it may have had others."); }
    //: so many projects, of which some are not shown; %1, %2: numbers
    static QString someOf(const QString &known, const QString &all) { return tr("%1 of %2").arg(known, all); }
};

QString projectsText(const MyRunner &runner, const CellTimes &)
{
    const qsizetype known = runner.projects.size();
    if (runner.projectCount > known && known > 0)
        return Words::someOf(countText(known), countText(runner.projectCount));
    return countText(known == 0 ? runner.projectCount : known);
}

QString lastJobText(const MyRunner &runner, const CellTimes &times)
{
    if (runner.use.jobs == RunnerUse::Jobs::NotTold)
        return unknownText();
    return relativeTime(runner.use.lastJob, times.now);
}

QString lastJobTip(const MyRunner &runner, const CellTimes &times)
{
    QStringList lines;
    if (runner.use.lastJob.isKnown())
        lines += exactTime(runner.use.lastJob, times.display);
    if (runner.use.jobs == RunnerUse::Jobs::Seen)
        lines += Words::onlySeen();
    return toolTip(Words::lastJob(), lines);
}

constexpr std::array columns{
    Column{ .id = "verdict", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "Verdict"),
        .display = [](const MyRunner &runner, const CellTimes &) { return usefulnessText(runner.verdict.kind); },
        .raw = [](const MyRunner &runner) { return QVariant(orderOf(runner.verdict.kind)); },
        .tip = [](const MyRunner &runner, const CellTimes &) { return toolTip(Words::reason(), { verdictSentence(runner.verdict) }); },
        .severity = [](const MyRunner &runner) { return severityOf(runner.verdict.kind); },
        .icon = [](const MyRunner &runner) { return iconOf(runner.verdict.kind); } },
    Column{ .id = "name", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "Name"),
        .display = [](const MyRunner &runner, const CellTimes &) { return cellText(runner.name); },
        .raw = [](const MyRunner &runner) { return rawText(runner.name); } },
    Column{ .id = "reason", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "Why"),
        .display = [](const MyRunner &runner, const CellTimes &) { return reasonText(runner.verdict); },
        .raw = [](const MyRunner &runner) { return QVariant(reasonText(runner.verdict)); } },
    Column{ .id = "part", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "For you"),
        .display = [](const MyRunner &runner, const CellTimes &) { return partText(runner); },
        .raw = [](const MyRunner &runner) { return QVariant(partText(runner)); } },
    Column{ .id = "projects", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "Projects"), .align = Qt::AlignRight,
        .display = projectsText,
        .raw = [](const MyRunner &runner) { return QVariant(std::max<qint64>(runner.projects.size(), runner.projectCount)); },
        .tip = [](const MyRunner &runner, const CellTimes &) {
            QStringList lines;
            for (const QString &path : runner.projects.first(std::min<qsizetype>(runner.projects.size(), 30)))
                lines += cellText(path);
            return toolTip(Words::projects(), lines);
        } },
    Column{ .id = "last_contact", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "Last contact"), .align = Qt::AlignRight,
        .display = [](const MyRunner &runner, const CellTimes &times) { return relativeTime(runner.use.contactedAt, times.now); },
        .raw = [](const MyRunner &runner) { return rawTime(runner.use.contactedAt); },
        .tip = [](const MyRunner &runner, const CellTimes &times) { return toolTip(Words::lastContact(), { exactTime(runner.use.contactedAt, times.display) }); } },
    Column{ .id = "last_job", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "Last job"), .align = Qt::AlignRight,
        .display = lastJobText,
        .raw = [](const MyRunner &runner) { return rawTime(runner.use.lastJob); },
        .tip = lastJobTip },
    Column{ .id = "status", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "Status"),
        .display = [](const MyRunner &runner, const CellTimes &) { return statusText(runner.status); },
        .raw = [](const MyRunner &runner) { return runner.status == RunnerStatus::Unknown || isForeign(runner.status) ? QVariant() : QVariant(int(runner.status)); },
        .severity = [](const MyRunner &runner) { return severityOf(runner.status); },
        .icon = [](const MyRunner &runner) { return iconOf(runner.status); } },
    Column{ .id = "id", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "ID"), .align = Qt::AlignRight,
        .display = [](const MyRunner &runner, const CellTimes &) { return QString::number(runner.id.value); },
        .raw = [](const MyRunner &runner) { return QVariant(runner.id.value); } },
    Column{ .id = "owner", .title = QT_TRANSLATE_NOOP("muster::MyRunnerTable", "Owner"),
        .display = [](const MyRunner &runner, const CellTimes &) { return runner.owner.isEmpty() ? typeText(runner.type) : cellText(runner.owner); },
        .raw = [](const MyRunner &runner) { return rawText(runner.owner); } },
};
static_assert(columns.size() == std::size_t(MyRunnerTable::Column::Count));

} // namespace

MyRunnerTable::MyRunnerTable(QObject *parent) : TableModel(columns, "muster::MyRunnerTable", parent) { }

int severityOf(Usefulness usefulness)
{
    switch (usefulness) {
    case Usefulness::InUse:
    case Usefulness::Used: return 1;
    case Usefulness::OnlyOne:
    case Usefulness::Young:
    case Usefulness::Unknown: return 0;
    case Usefulness::Idle:
    case Usefulness::ProbablyUseless: return 2;
    }
    return 0;
}

QString iconOf(Usefulness usefulness)
{
    switch (usefulness) {
    case Usefulness::InUse:
    case Usefulness::Used: return u"success"_s;
    case Usefulness::OnlyOne: return u"protected"_s;
    case Usefulness::Young: return u"add"_s;
    case Usefulness::Idle: return u"waiting"_s;
    case Usefulness::ProbablyUseless: return u"warning"_s;
    case Usefulness::Unknown: return u"status-unknown"_s;
    }
    return {};
}

QString partText(const MyRunner &runner)
{
    QString serving = runner.isListed ? Words::serves() : runner.isSeen ? Words::seen() : QString();
    if (!runner.isMine)
        return serving;
    return serving.isEmpty() ? Words::toManage() : Words::both(Words::toManage(), serving);
}

QJsonObject myRunnerToJson(const MyRunner &runner)
{
    return {
        { u"id"_s, runner.id.value },
        { u"description"_s, runner.name },
        { u"status"_s, textJson(QString::fromLatin1(nameOf(runner.status).data(), qsizetype(nameOf(runner.status).size()))) },
        { u"owner"_s, textJson(runner.owner) },
        { u"to_manage"_s, runner.isMine },
        { u"listed_for_project"_s, runner.isListed },
        { u"seen_in_jobs"_s, runner.isSeen },
        { u"projects"_s, QJsonArray::fromStringList(runner.projects) },
        { u"contacted_at"_s, timeJson(runner.use.contactedAt) },
        { u"last_job_at"_s, timeJson(runner.use.lastJob) },
        { u"jobs_known"_s, runner.use.jobs == RunnerUse::Jobs::Told ? u"all"_s : runner.use.jobs == RunnerUse::Jobs::Seen ? u"some"_s : u"none"_s },
        { u"jobs_7_days"_s, runner.use.jobsInWeek },
        { u"verdict"_s, nameOf(runner.verdict.kind) },
        { u"reason"_s, verdictSentence(runner.verdict) },
    };
}

} // namespace muster
