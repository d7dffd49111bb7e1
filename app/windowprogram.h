// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/secretstring.h"
#include "models/fleet/identity.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QTemporaryDir;

namespace muster {

class Activity;
class ConnectDialog;
class History;
class Journal;
class MainWindow;
class PolicyFile;
class Session;
class Settings;
class SignIn;
struct StartOptions;
namespace gitlab {
class Client;
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

private:
    void askForConnection(const QString &address);
    void check(const QString &address, const SecretString &token);
    void checked(const QString &address, const Result<Identity> &identity);
    void openChecked();
    void startDemo(int runners);
    void open(std::unique_ptr<gitlab::Client> client, const Identity &identity);
    void close();
    void chooseScope();
    /// The person's journal and history stay open from one connection to the next; a demo has its own, gone with it.
    void openJournal();

    Settings &m_settings;
    SystemClock m_clock;
    QString m_dataDirectory;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<History> m_history;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<demo::ServerThread> m_demo;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Activity> m_activity;
    std::unique_ptr<PolicyFile> m_policy;
    std::unique_ptr<SignIn> m_signIn;
    QPointer<ConnectDialog> m_dialog;
    Identity m_checked;
    bool m_demoIsOpen = false;
};

} // namespace muster
