// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/connection.h"

#include "app/demo/server/serverthread.h"
#include "app/headless/networkoptions.h"
#include "app/headless/terminal.h"
#include "app/headless/tokenchoice.h"
#include "app/session/datafolder.h"
#include "app/session/hardening.h"
#include "app/session/scopetext.h"
#include "app/session/session.h"
#include "app/session/shippeddata.h"
#include "models/accounts/accountlist.h"
#include "models/accounts/tokensource.h"
#include "models/settings/settings.h"
#include "models/sync/signin.h"
#include "models/wording/accounttext.h"
#include "models/wording/errortext.h"
#include "models/wording/identitytext.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto instance = "instance"_L1, url = "url"_L1, tokenStdin = "token-stdin"_L1, tokenFile = "token-file"_L1, demoFleet = "demo"_L1, scopeOption = "scope"_L1, dataDir = "data-dir"_L1, readOnlyOption = "read-only"_L1;

} // namespace

QList<QCommandLineOption> Connection::options()
{
    const QList<QCommandLineOption> options{
        { QString(tokenStdin), tr("Read the token from the first line of the standard input.") },
        { QString(tokenFile), tr("Read the token from the first line of this file."), u"FILE"_s },
        { QString(scopeOption), tr("What to load: instance, mine, or the full path of a group with everything below it."), u"SCOPE"_s },
        { QString(readOnlyOption), tr("Change nothing, whatever the token allows; as on an instance that is marked as read-only in Muster.") },
        dataOption(),
    };
    return addressOptions() + options + NetworkOptions::options();
}

QList<QCommandLineOption> Connection::addressOptions()
{
    return {
        { QString(url), tr("The GitLab to ask; otherwise that of --instance, or GITLAB_HOST."), u"URL"_s },
        { QString(instance), tr("One of the instances in Muster: its address, and its token from where it is kept, unless MUSTER_TOKEN_<NAME> (in capitals, other characters as _) is set."), u"NAME"_s },
        { QString(demoFleet), tr("Ask a pretend GitLab inside muster-cli.") },
    };
}

bool Connection::isDemo(const QCommandLineParser &arguments)
{
    return arguments.isSet(demoFleet);
}

bool Connection::namesAddress(const QCommandLineParser &arguments)
{
    return arguments.isSet(url) || arguments.isSet(instance);
}

tl::expected<QUrl, ExitStatus> Connection::addressOf(const QCommandLineParser &arguments, Terminal &terminal)
{
    const AccountList accounts(AccountList::fileBeside(Settings::standardPath()));
    return TokenChoice({ arguments.value(instance), arguments.value(url) }, startEnvironment(), accounts).address(terminal);
}

QCommandLineOption Connection::dataOption()
{
    return { QString(dataDir), tr("Where the journal of all changes is kept; otherwise muster in the user's data folder."), u"FOLDER"_s };
}

Journal &Connection::journal(const QCommandLineParser &arguments)
{
    if (m_journal)
        return *m_journal;
    QString folder = dataFolder(arguments.value(dataDir));
    if (m_demo && !arguments.isSet(dataDir)) {
        m_demoFolder = std::make_unique<QTemporaryDir>();
        folder = m_demoFolder->path();
    }
    m_journal = std::make_unique<Journal>(Journal::Place{ folder });
    return *m_journal;
}

History &Connection::history(const QCommandLineParser &arguments)
{
    if (m_history)
        return *m_history;
    m_history = std::make_unique<History>(QFileInfo(journal(arguments).file()).path());
    m_history->setDaysKept(Settings(Settings::standardPath()).historyDays());
    return *m_history;
}

History *Connection::pastHistory(const QCommandLineParser &arguments)
{
    const bool isOfDemo = m_demo && !arguments.isSet(dataDir);
    const bool exists = QFileInfo::exists(dataFolder(arguments.value(dataDir)) + "/history.sqlite"_L1);
    return m_history ? m_history.get() : exists && !isOfDemo ? &history(arguments) : nullptr;
}

Connection::Connection() = default;

Connection::~Connection()
{
    m_session.reset();   // before the demo that it talks to
}

std::optional<ExitStatus> Connection::readScope(const QString &text, Terminal &terminal)
{
    if (text.isEmpty())
        return std::nullopt;
    m_scope = scopeFromText(text);
    if (m_scope)
        return std::nullopt;
    terminal.complain(tr("“%1” is not the full path of a group.").arg(text));
    return ExitStatus::Usage;
}

std::optional<ExitStatus> Connection::open(const QCommandLineParser &arguments, Terminal &terminal)
{
    if (const auto status = readScope(arguments.value(scopeOption), terminal))
        return status;
    if (arguments.values(instance).size() > 1) {   // never to the last one by chance
        terminal.complain(tr("Only list takes several instances."));
        return ExitStatus::Usage;
    }
    useReleaseFile(releaseFile(arguments.value(dataDir)));
    QUrl base;
    NetworkSettings network;
    Result<SecretString> token = failure(Error::Kind::Unauthorized);
    std::function<bool(const QString &)> isMarkedFor;   // for a user name
    if (arguments.isSet(demoFleet)) {
        demo::ServerOptions options;
        options.world.profile.ultimate = true;   // so that all there is can be seen
        m_demo = std::make_unique<demo::ServerThread>(options);
        if (!m_demo->waitUntilReady()) {
            terminal.complain(tr("The demo fleet could not be started."));
            return ExitStatus::Error;
        }
        base = m_demo->server().url();
        token = SecretString(m_demo->server().token());
    } else {
        const QProcessEnvironment environment = startEnvironment();
        const AccountList accounts(AccountList::fileBeside(Settings::standardPath()));
        if (accounts.trouble())
            terminal.complain(tr("Warning: %1").arg(accountFileTroubleText(*accounts.trouble())));
        TokenChoice choice({ arguments.value(instance), arguments.value(url) }, environment, accounts);
        const auto address = choice.address(terminal);
        if (!address)
            return address.error();
        base = *address;
        isMarkedFor = [name = arguments.value(instance), base](const QString &username) {
            const AccountList now(AccountList::fileBeside(Settings::standardPath()));
            const std::optional<Account> named = name.isEmpty() ? std::nullopt : now.named(name);
            return (named && named->base == base && named->isReadOnly) || now.isReadOnly(base, username);
        };
        const std::optional<NetworkSettings> told = NetworkOptions::read(arguments, base, environment, terminal);
        if (!told)
            return ExitStatus::Usage;
        network = *told;
        if (arguments.isSet(tokenStdin)) {
            QFile input;
            if (!input.open(stdin, QIODevice::ReadOnly)) {
                terminal.complain(tr("The standard input cannot be read."));
                return ExitStatus::Error;
            }
            token = tokenFromDevice(input);
        } else if (arguments.isSet(tokenFile)) {
            const Result<FileToken> file = tokenFromFile(arguments.value(tokenFile));
            if (file && file->isReadableByOthers)
                terminal.complain(tr("Warning: other users of this machine may read %1.").arg(arguments.value(tokenFile)));
            token = file ? Result<SecretString>(file->token) : Result<SecretString>(tl::unexpected(file.error()));
        } else {
            const auto chosen = choice.token(terminal);
            if (!chosen)
                return chosen.error();
            token = *chosen;
        }
    }
    m_address = base.toString();
    if (!token) {
        complain(token.error(), terminal);
        return ExitStatus::Error;
    }

    SignIn signIn(m_clock);
    Result<Identity> identity = failure(Error::Kind::Cancelled);
    QEventLoop loop;
    QObject::connect(&signIn, &SignIn::finished, &loop, [&](const Result<Identity> &result) {
        identity = result;
        loop.quit();
    });
    // From the loop: an attempt that fails at once would end before anybody listens.
    QMetaObject::invokeMethod(&loop, [&] { signIn.start(base, *token, network); }, Qt::QueuedConnection);
    loop.exec();
    if (!identity) {
        if (const auto &trouble = signIn.tlsTrouble()) {
            terminal.complain(errorText(identity.error(), m_address));
            NetworkOptions::explain(*trouble, terminal);
        } else {
            complain(identity.error(), terminal);
        }
        return statusOf(identity.error());
    }
    const QString folder = QFileInfo(journal(arguments).file()).path();
    if (m_keepsMemory)
        m_memory = std::make_unique<SnapshotStore>(memoryFolder(m_demoFolder ? folder : arguments.value(dataDir)));
    const Obstacle forbidden = arguments.isSet(QString(readOnlyOption)) ? Obstacle::ReadOnly : isMarkedFor && isMarkedFor(identity->username) ? Obstacle::Marked : Obstacle::None;
    m_session = std::make_unique<Session>(signIn.takeClient(), *identity,
        Session::Ground{ .clock = m_clock, .journal = journal(arguments), .directory = folder, .history = m_keepsHistory ? &history(arguments) : nullptr, .memory = m_memory.get(),
            .forbidden = forbidden });
    return std::nullopt;
}

const Identity &Connection::identity() const
{
    return m_session->identity();
}

Scope Connection::scope() const
{
    return m_scope.value_or(m_session->sync().scope());
}

FleetKey Connection::key() const
{
    return { identity().instance, identity().username, m_scope.value_or(m_session->sync().scope()) };
}

Result<Snapshot::Ptr> Connection::load(Terminal &terminal, NoRight noRight)
{
    const Obstacle reading = identity().reading;
    if (reading == Obstacle::Scope || reading == Obstacle::Server || (reading == Obstacle::Role && !m_scope && noRight == NoRight::IsAnError))
        return failure(Error::Kind::Forbidden, whyNoList(identity()));
    FleetSync &sync = m_session->sync();
    QEventLoop loop;
    QObject::connect(&sync, &FleetSync::stateChanged, &loop, [&] {
        if (sync.state() != FleetSync::State::Loading && sync.state() != FleetSync::State::Idle)
            loop.quit();
    });
    QString told;
    QObject::connect(&sync, &FleetSync::progressChanged, &loop, [&] {
        const FleetSync::Progress progress = sync.progress();
        if (!progress.waiting.isEmpty() && progress.waiting != told)
            terminal.complain(tr("Waiting for GitLab: %1").arg(progress.waiting));
        told = progress.waiting;
    });
    QMetaObject::invokeMethod(
        &loop,
        [&] {
            if (m_scope && *m_scope != sync.scope())
                sync.setScope(*m_scope);
            else
                sync.refresh();
        },
        Qt::QueuedConnection);
    loop.exec();
    if (const Snapshot::Ptr snapshot = sync.snapshot(); snapshot && sync.state() != FleetSync::State::Failed)
        return snapshot;
    if (sync.error())
        return tl::unexpected(*sync.error());
    return failure(Error::Kind::Incomplete);
}

void Connection::rememberFirst(const Snapshot::Ptr &fleet, const QCommandLineParser &arguments)
{
    SnapshotStore store(memoryFolder(m_demoFolder ? m_demoFolder->path() : arguments.value(dataDir)));
    QEventLoop loop;
    bool isRemembered = false;
    store.read(fleet->key(), &loop, [&](const Snapshot::Ptr &found) {
        isRemembered = found != nullptr;
        loop.quit();
    });
    loop.exec();
    if (!isRemembered)
        store.keep(fleet);
}

ExitStatus Connection::statusOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
        return ExitStatus::NotAllowed;
    case Error::Kind::Cancelled:
        return ExitStatus::Interrupted;
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::NotGitLab:
    case Error::Kind::Conflict:
    case Error::Kind::Invalid:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::Parse:
    case Error::Kind::Unsupported:
    case Error::Kind::TooComplex:
    case Error::Kind::Incomplete:
    case Error::Kind::Io:
        return ExitStatus::Error;
    }
    return ExitStatus::Error;
}

void Connection::complain(const Error &error, Terminal &terminal) const
{
    terminal.complain(errorText(error, m_address));
    const QString details = errorDetails(error);
    for (const QString &line : details.split(u'\n', Qt::SkipEmptyParts))
        terminal.complain(u"  "_s + line);
}

} // namespace muster::headless
