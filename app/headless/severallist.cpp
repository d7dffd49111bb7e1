// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/severallist.h"

#include "app/headless/networkoptions.h"
#include "app/headless/runnerlist.h"
#include "app/headless/terminal.h"
#include "app/session/datafolder.h"
#include "app/session/hardening.h"
#include "app/session/instancegroup.h"
#include "app/session/shippeddata.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/systemkeystore.h"
#include "models/accounts/tokensource.h"
#include "models/accounts/tokenvault.h"
#include "models/fleet/combined.h"
#include "models/history/journal.h"
#include "models/settings/settings.h"
#include "models/wording/accounttext.h"
#include "models/wording/fleettext.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = FleetMember::State;

namespace {

constexpr auto instanceOption = "instance"_L1, allOption = "all-instances"_L1, dataOption = "data-dir"_L1;
/// Nobody may be there to unlock it.
constexpr auto keyStorePatience = 30s;

bool hasEnded(const FleetMember &member)
{
    switch (member.state) {
    case State::Token:
    case State::SigningIn:
        return false;
    case State::NoToken:
    case State::Failed:
        return true;
    case State::Open:
        break;
    }
    return member.sync->state() != FleetSync::State::Idle && member.sync->state() != FleetSync::State::Loading;
}

/// Runs until every one of them has its list, or none.
void waitFor(InstanceGroup &group, const std::vector<Account> &accounts)
{
    QEventLoop loop;
    const auto look = [&group, &loop] {
        const std::vector<FleetMember> members = group.members();
        for (const FleetMember &member : members) {
            if (!member.sync)
                continue;
            member.sync->disconnect(&loop);
            QObject::connect(member.sync, &FleetSync::stateChanged, &loop, [&group, &loop] {
                const std::vector<FleetMember> now = group.members();
                if (std::all_of(now.begin(), now.end(), hasEnded))
                    loop.quit();
            });
        }
        if (std::all_of(members.begin(), members.end(), hasEnded))
            loop.quit();
    };
    QObject::connect(&group, &InstanceGroup::changed, &loop, look);
    QMetaObject::invokeMethod(&loop, [&] { group.setAccounts(accounts); }, Qt::QueuedConnection);
    loop.exec();
}

/// What is wrong there, or missing; empty: nothing.
QString troubleOf(const FleetMember &member)
{
    if (const QString trouble = fleetTrouble(member); !trouble.isEmpty())
        return trouble;
    const Snapshot::Ptr fleet = member.sync ? member.sync->snapshot() : nullptr;
    return fleet && !fleet->isComplete() ? fleet->trouble() : QString();
}

} // namespace

QList<QCommandLineOption> SeveralList::options()
{
    return { { QString(allOption), tr("Every instance in Muster, in one list; --instance may also be given several times.") } };
}

bool SeveralList::isWanted(const QCommandLineParser &arguments)
{
    return arguments.isSet(QString(allOption)) || arguments.values(QString(instanceOption)).size() > 1;
}

ExitStatus SeveralList::run(const QCommandLineParser &arguments, const Filter &filter, const RunnerList &format, Terminal &terminal)
{
    for (const QLatin1String other : { "url"_L1, "token-stdin"_L1, "token-file"_L1, "demo"_L1, "scope"_L1, "mine"_L1 }) {
        if (arguments.isSet(QString(other))) {
            terminal.complain(tr("--%1 is for one instance.").arg(other));
            return ExitStatus::Usage;
        }
    }
    const AccountList known(AccountList::fileBeside(Settings::standardPath()));
    if (known.trouble())
        terminal.complain(tr("Warning: %1").arg(accountFileTroubleText(*known.trouble())));
    std::vector<Account> accounts;
    if (arguments.isSet(QString(allOption)))
        accounts = known.accounts();
    for (const QString &name : arguments.values(QString(instanceOption))) {
        const std::optional<Account> named = known.named(name);
        if (!named) {
            QStringList names;
            for (const Account &account : known.accounts())
                names += account.name;
            terminal.complain(names.isEmpty() ? tr("There is no instance called “%1”.").arg(name) : tr("There is no instance called “%1”. There are: %2.").arg(name, names.join(u", "_s)));
            return ExitStatus::Usage;
        }
        if (std::none_of(accounts.begin(), accounts.end(), [&named](const Account &account) { return account.id == named->id; }))
            accounts.push_back(*named);
    }
    if (accounts.empty()) {
        terminal.complain(tr("There is no instance in Muster yet."));
        return ExitStatus::Usage;
    }

    useReleaseFile(releaseFile(arguments.value(QString(dataOption))));
    QProcessEnvironment environment = startEnvironment();
    QHash<QString, SecretString> tokens;
    QHash<QUrl, NetworkSettings> networks;
    for (const Account &account : accounts) {
        const std::optional<NetworkSettings> network = NetworkOptions::read(arguments, account.base, environment, terminal);
        if (!network)
            return ExitStatus::Usage;
        networks.insert(account.base, *network);
        QProcessEnvironment own = environment;
        own.remove(u"GITLAB_TOKEN"_s);   // of one GitLab, whichever that is
        const Result<std::optional<FoundToken>> found = tokenFromEnvironment({ account.name, false }, own);
        if (!found) {
            terminal.complain(u"%1: %2"_s.arg(account.name, found.error().detail));
            return ExitStatus::Error;
        }
        if (*found)
            tokens.insert(account.id, (*found)->token);
    }

    const SystemClock clock;
    Journal journal(Journal::Place{ dataFolder(arguments.value(QString(dataOption))) });
    const QString folder = QFileInfo(journal.file()).path();
    SystemKeyStore store(keyStorePatience);
    TokenVault vault({ store, environment });
    InstanceGroup group({ .vault = vault, .clock = clock,
        .session = [&](const Account &account) { return Session::Ground{ .clock = clock, .journal = journal, .directory = folder, .forbidden = Obstacle::ReadOnly, .account = account.id }; },
        .network = [&](const QUrl &base) { return networks.value(base); },
        .token = [&](const Account &account) { return tokens.contains(account.id) ? std::optional(tokens.value(account.id)) : std::nullopt; } });
    waitFor(group, accounts);

    std::vector<PlacedFleet> parts;
    QJsonArray instances;
    ExitStatus status = ExitStatus::Done;
    for (const FleetMember &member : group.members()) {
        const Snapshot::Ptr fleet = member.state == State::Open && member.sync->state() != FleetSync::State::Failed ? member.sync->snapshot() : Snapshot::Ptr();
        const bool isComplete = fleet && fleet->isComplete();
        const QString trouble = troubleOf(member);
        if (fleet)
            parts.push_back({ member.number, fleet });
        if (!isComplete) {
            terminal.complain(fleet ? tr("The list of %1 is incomplete: %2").arg(member.account.name, trouble) : tr("There is no list of %1: %2").arg(member.account.name, trouble));
            status = ExitStatus::Error;
        }
        instances += QJsonObject{
            { u"name"_s, member.account.name },
            { u"instance"_s, member.account.instance() },
            { u"as_of"_s, fleet && fleet->asOf().isKnown() ? QJsonValue(fleet->asOf().toIso()) : QJsonValue() },
            { u"complete"_s, isComplete },
            { u"loaded"_s, fleet ? QJsonValue(qint64(fleet->size())) : QJsonValue() },
            { u"trouble"_s, isComplete ? QJsonValue() : QJsonValue(trouble) },
        };
    }
    format.print(RunnerList::Several{ .picture = combined(parts), .names = group.names(), .filter = filter, .instances = instances, .isComplete = status == ExitStatus::Done }, terminal);
    return status;
}

} // namespace muster::headless
