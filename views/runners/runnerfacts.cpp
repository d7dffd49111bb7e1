// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runnerfacts.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::RunnerFacts)

public:
    static QString owner(const Snapshot &fleet, const RunnerRow &row);
    static QString creator(const Snapshot &fleet, const RunnerRow &row);
    static QString tags(const Snapshot &fleet, const RunnerRow &row);
    static QString access(const Snapshot &fleet, AccessLevel access);
    static QString timeout(const RunnerRow &row);
    static QString token(const Snapshot &fleet, const RunnerRow &row, Instant now);
    static QString jobs(const RunnerRow &row);
    static std::vector<FactGrid::Fact> all(const Snapshot &fleet, const RunnerRow &row, Instant now, TimeDisplay display);
    static QString kind(const Snapshot &fleet, const RunnerRow &row);
    static QString status(const Snapshot &fleet, const RunnerRow &row, Instant now);
};

QString Words::owner(const Snapshot &fleet, const RunnerRow &row)
{
    if (row.owner == 0)
        return row.type == RunnerType::Instance ? tr("the instance") : unknownText();
    const OwnerRow &owner = fleet.owner(row.owner);
    const QString path = cellText(fleet.text(owner.fullPath));
    switch (owner.kind) {
    case RunnerType::Instance:
        return tr("the instance");
    case RunnerType::Group:
        return tr("%1 (group)").arg(path);
    case RunnerType::Project:
        return tr("%1 (project)").arg(path);
    case RunnerType::Unknown:
        break;
    }
    return path;
}

QString Words::creator(const Snapshot &fleet, const RunnerRow &row)
{
    if (row.creator == 0)
        return row.method == CreationMethod::RegistrationToken ? tr("not recorded: registration tokens hide who used them") : unknownText();
    const UserRow &user = fleet.user(row.creator);
    const QString username = cellText(fleet.text(user.username)), name = cellText(fleet.text(user.name)), state = cellText(fleet.text(user.state));
    QString text = name.isEmpty() ? u'@' + username : tr("%1 (@%2)").arg(name, username);
    if (!state.isEmpty() && state != "active"_L1)
        //: a person and the state of the account: "Mira Oduya (@mira), blocked"
        text = tr("%1, %2").arg(text, state);
    return text;
}

QString Words::tags(const Snapshot &fleet, const RunnerRow &row)
{
    if (row.tags == unknownTags)
        return unknownText();
    QStringList words;
    for (const TextId tag : fleet.tags(row.tags))
        words += cellText(fleet.text(tag));
    //: of a runner's tags
    return words.isEmpty() ? tr("none") : words.join(", "_L1);
}

QString Words::access(const Snapshot &fleet, AccessLevel access)
{
    switch (access) {
    case AccessLevel::NotProtected:
        return triText(Tri::No);
    case AccessLevel::RefProtected:
        return tr("yes: only jobs of protected branches and tags");
    case AccessLevel::Unknown:
        return unknownText();
    }
    return cellText(fleet.foreignName(access));
}

QString Words::timeout(const RunnerRow &row)
{
    return row.maximumTimeout < 0 ? tr("as each project sets it") : spanText(std::chrono::seconds(row.maximumTimeout));
}

QString Words::token(const Snapshot &fleet, const RunnerRow &row, Instant now)
{
    const QString token = row.shortSha.isNull() ? unknownText() : cellText(fleet.text(row.shortSha));
    if (row.tokenExpiresAt.isKnown() && row.tokenExpiresAt <= now)
        //: short token and when it ended: "t1_abcde, ended 12 d ago"
        return tr("%1…, ended %2").arg(token, relativeTime(row.tokenExpiresAt, now));
    if (row.tokenExpiresAt.isKnown())
        //: short token and when it ends: "t1_abcde, ends in 12 d"
        return tr("%1…, ends %2").arg(token, relativeTime(row.tokenExpiresAt, now));
    return tr("%1…").arg(token);
}

QString Words::jobs(const RunnerRow &row)
{
    if (row.runningJobs > 1000)
        return tr("more than 1000");
    return countText(row.runningJobs);
}

std::vector<FactGrid::Fact> Words::all(const Snapshot &fleet, const RunnerRow &row, Instant now, TimeDisplay display)
{
    std::vector<FactGrid::Fact> facts{
        //: fact about a runner
        { tr("Owner"), owner(fleet, row), {} },
        //: fact about a runner: how long ago it was created
        { tr("Created"), relativeTime(row.createdAt, now), exactTime(row.createdAt, display) },
        //: fact about a runner: who created it
        { tr("By"), creator(fleet, row), {} },
        //: fact about a runner: how it was created
        { tr("How"), methodText(row.method, fleet.foreignName(row.method)), {} },
        //: fact about a runner
        { tr("Last contact"), relativeTime(row.contactedAt, now), exactTime(row.contactedAt, display) },
        //: fact about a runner
        { tr("Tags"), tags(fleet, row), {} },
        //: fact about a runner: jobs it runs now
        { tr("Jobs now"), jobs(row), {} },
        //: fact about a runner: yes or no
        { tr("Paused"), triText(row.paused), {} },
        //: fact about a runner: yes or no
        { tr("Locked"), triText(row.locked), {} },
        //: fact about a runner: yes or no
        { tr("Protected"), access(fleet, row.access), {} },
        //: fact about a runner: whether it runs jobs without tags
        { tr("Untagged jobs"), triText(row.runUntagged), {} },
        //: fact about a runner: longest time a job may take
        { tr("Job timeout"), timeout(row), {} },
        //: fact about a runner: beginning and end of its token
        { tr("Token"), token(fleet, row, now), row.tokenExpiresAt.isKnown() ? exactTime(row.tokenExpiresAt, display) : QString() },
    };
    if (row.type == RunnerType::Project)
        //: fact about a project runner: number of projects it is assigned to
        facts.push_back({ tr("Projects"), countText(row.projectCount), {} });
    if (!fleet.text(row.note).empty())
        //: fact about a runner: maintenance note
        facts.push_back({ tr("Note"), cellText(fleet.text(row.note)), {} });
    return facts;
}

QString Words::kind(const Snapshot &fleet, const RunnerRow &row)
{
    QString kind;
    switch (row.type) {
    case RunnerType::Instance:
        kind = tr("Instance runner");
        break;
    case RunnerType::Group:
        kind = tr("Group runner");
        break;
    case RunnerType::Project:
        kind = tr("Project runner");
        break;
    case RunnerType::Unknown:
        break;
    }
    if (kind.isEmpty())
        kind = typeText(row.type, fleet.foreignName(row.type));
    //: kind and number of a runner: "Group runner · #42"
    return tr("%1 · #%2").arg(kind).arg(row.id.value);
}

QString Words::status(const Snapshot &fleet, const RunnerRow &row, Instant now)
{
    const QString status = statusText(row.status, fleet.foreignName(row.status));
    if (!row.contactedAt.isKnown())
        return status;
    //: status and last contact of a runner: "Online · last contact 3 min ago"
    return tr("%1 · last contact %2").arg(status, relativeTime(row.contactedAt, now));
}

} // namespace

std::vector<FactGrid::Fact> factsOf(const Snapshot &fleet, const RunnerRow &row, Instant now, TimeDisplay display)
{
    return Words::all(fleet, row, now, display);
}

QString kindLine(const Snapshot &fleet, const RunnerRow &row)
{
    return Words::kind(fleet, row);
}

QString statusLine(const Snapshot &fleet, const RunnerRow &row, Instant now)
{
    return Words::status(fleet, row, now);
}

} // namespace muster
