// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/headless/exitstatus.h"
#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/fleet/identity.h"
#include "models/fleet/snapshot.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QUrl>

#include <memory>

class QTemporaryDir;

namespace muster {
class History;
class Journal;
class Session;
class SnapshotStore;
namespace demo {
class ServerThread;
}
}

namespace muster::headless {

class Terminal;

/// One signed-in GitLab for the length of one command. Blocks in an event loop of its own: a command is a straight line.
class Connection final
{
    Q_DECLARE_TR_FUNCTIONS(muster::headless::Connection)

public:
    /// --instance, --url, --token-stdin, --token-file, --demo, --scope, --data-dir.
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// Of these --url, --instance and --demo: which GitLab.
    [[nodiscard]] static QList<QCommandLineOption> addressOptions();
    [[nodiscard]] static bool isDemo(const QCommandLineParser &arguments);
    /// By --url or --instance.
    [[nodiscard]] static bool namesAddress(const QCommandLineParser &arguments);
    /// What they name, without asking it anything. On failure says why and gives the status to end with.
    [[nodiscard]] static tl::expected<QUrl, ExitStatus> addressOf(const QCommandLineParser &arguments, Terminal &terminal);
    /// --data-dir, for commands that need no GitLab.
    [[nodiscard]] static QCommandLineOption dataOption();

    Connection();
    ~Connection();

    /// Finds address and token and signs in. On failure says why on the terminal and returns the status to end with.
    [[nodiscard]] std::optional<ExitStatus> open(const QCommandLineParser &arguments, Terminal &terminal);
    /// Before open(): what this command sees goes into history, and it may look there. Others do without: remembering a large
    /// fleet costs more than listing it.
    void keepHistory() { m_keepsHistory = true; }
    /// Before open(): the last complete list is looked at before the new one, and the new one is kept. For what compares the two.
    void keepMemory() { m_keepsMemory = true; }
    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] const Identity &identity() const;
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// What load() will cover; once open.
    [[nodiscard]] Scope scope() const;
    /// The journal of the data directory; that of a demo is gone with it.
    [[nodiscard]] Journal &journal(const QCommandLineParser &arguments);
    /// What GitLab forgets; beside the journal.
    [[nodiscard]] History &history(const QCommandLineParser &arguments);

    /// Whose eyes see it: what load() loads.
    [[nodiscard]] FleetKey key() const;
    /// The same, if a Muster has kept any in this data directory; nullptr: there is none, and none is begun.
    [[nodiscard]] History *pastHistory(const QCommandLineParser &arguments);
    /// What a command makes of a token that has no right to any runners.
    enum class NoRight { IsAnError, IsNothing };
    /// Loads the fleet of --scope, or all this token may see. A load that ended incomplete is a snapshot, not an error. A token that may
    /// list none is Kind::Forbidden, `detail` says what it lacks: an empty list would say that there are no runners.
    [[nodiscard]] Result<Snapshot::Ptr> load(Terminal &terminal, NoRight noRight = NoRight::IsAnError);
    /// Keeps this list for `findings` to compare the next one with, unless there is one to compare with already.
    void rememberFirst(const Snapshot::Ptr &fleet, const QCommandLineParser &arguments);

    /// The status that an error of the server stands for.
    [[nodiscard]] static ExitStatus statusOf(const Error &error);
    void complain(const Error &error, Terminal &terminal) const;

private:
    [[nodiscard]] std::optional<ExitStatus> readScope(const QString &text, Terminal &terminal);

    SystemClock m_clock;
    QString m_address;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<History> m_history;
    bool m_keepsHistory = false;
    bool m_keepsMemory = false;
    std::unique_ptr<SnapshotStore> m_memory;
    std::optional<Scope> m_scope;
    std::unique_ptr<demo::ServerThread> m_demo;
    std::unique_ptr<Session> m_session;
};

} // namespace muster::headless
