// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/secretstring.h"
#include "models/fleet/identity.h"
#include "models/fleet/ids.h"
#include "models/versions/releasecatalogue.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

class QTemporaryDir;

namespace muster {

struct Account;
class AccountList;
class Activity;
class Cleanup;
class MaintenanceDesk;
class ConnectFlow;
class ContainmentBook;
class ExpiryWatch;
class FleetSync;
class History;
class InstanceGroup;
class Journal;
class MainWindow;
class NetworkFlow;
class Pictures;
class PolicyFile;
class ReleaseKeeper;
class Session;
class Settings;
class SignIn;
class SignalWatch;
class SnapshotStore;
struct StartOptions;
class SystemKeyStore;
class TokenVault;
class UnlockFlow;
namespace gitlab {
class Client;
struct Network;
}
namespace demo {
class ServerThread;
}

/// The composition root of the window program: signs in, makes a Session, hands it to the window and takes it away again.
/// The only place that knows all layers.
class WindowProgram final : public QObject
{
    Q_OBJECT

public:
    explicit WindowProgram(Settings &settings);
    ~WindowProgram() override;

    /// Shows the window, then connects: nothing that the first paint does not need comes before it.
    void start(const StartOptions &options);
    /// Somebody started Muster once more with these arguments: the window comes to the front and does what they ask.
    void startAgain(const QStringList &arguments, const QByteArray &activation);

Q_SIGNALS:
    /// A fleet from memory was handed to the window; for the start's log.
    void rememberedShown(qsizetype runners);

private:
    void makeAccounts();
    void watchReleases();
    void openFirst(const QString &url);
    void startFromMemory(const QString &instance, const QString &account, const std::function<void()> &signIn);
    void connectSwitcher();
    void connectTo(const QString &address);
    void openInstance(const Account &account, const Identity &identity);
    void askToForget(const QString &accountId);
    void forgetInstance(const Account &account, bool keepsHistory);
    void showRenamed(const Account &account);
    void countImports();
    // Several instances in one table (windowfleets.cpp)
    void connectFleets();
    void beginFleets();
    void endFleets();
    void showFleets();
    void openFromFleets(const QString &accountId, RunnerId runner);
    void useNetwork(const QUrl &base, const gitlab::Network &network);
    void startDemo(int runners);
    void takePictures();
    void openLogFolder();
    /// Why nothing may be changed there, whatever the token allows; None: it may.
    [[nodiscard]] Obstacle forbiddenOn(const QString &accountId) const;
    void open(std::unique_ptr<gitlab::Client> client, const Identity &identity, const QString &accountId);
    void close();
    void chooseScope();
    /// The person's journal and history stay open from one connection to the next; a demo has its own, gone with it.
    void openJournal();
    /// Also while a demo with one of its own is open.
    [[nodiscard]] History &ownHistory();

    Settings &m_settings;
    SystemClock m_clock;
    bool m_readOnly = false;   // --read-only
    QString m_dataDirectory;
    QString m_pictureFolder;      ///< not empty: pictures are taken of the first fleet, then the program ends
    QString m_accountId;          ///< of the instance that is open; empty: none, or the demo
    std::unique_ptr<SystemKeyStore> m_keyStore;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<AccountList> m_accounts;
    std::unique_ptr<History> m_historyBesideDemo;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<History> m_history;
    std::unique_ptr<SnapshotStore> m_memory;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<demo::ServerThread> m_demo;
    std::unique_ptr<FleetSync> m_remembered;   // until somebody has signed in
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InstanceGroup> m_group;      ///< null until somebody looks at several; never beside a demo, whose journal is another
    std::pair<QString, RunnerId> m_showAfterOpen;   ///< account and runner
    std::unique_ptr<Activity> m_activity;
    std::unique_ptr<NetworkFlow> m_network;
    std::unique_ptr<PolicyFile> m_policy;
    std::unique_ptr<SignalWatch> m_signalWatch;
    std::unique_ptr<ContainmentBook> m_containments;
    ReleaseCatalogue m_catalogue;      ///< the one in use, for what holds on to it while it changes
    std::unique_ptr<ReleaseKeeper> m_releases;
    std::unique_ptr<Cleanup> m_cleanup;
    std::unique_ptr<MaintenanceDesk> m_maintenance;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<Pictures> m_pictures;
    std::unique_ptr<ConnectFlow> m_flow;
    std::unique_ptr<ExpiryWatch> m_expiry;
    std::unique_ptr<UnlockFlow> m_unlock;
    std::pair<QString, QString> m_untold;   ///< trouble with the memory that nobody has seen yet: sentence and details
    bool m_demoIsOpen = false;
};

} // namespace muster
