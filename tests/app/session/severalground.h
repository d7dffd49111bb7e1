// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/instancegroup.h"
#include "models/accounts/storedtoken.h"
#include "models/accounts/tokenvault.h"
#include "models/history/history.h"
#include "models/history/journal.h"
#include "models/history/snapshotstore.h"
#include "tests/models/accounts/fakekeystore.h"
#include "tests/support/serverfixture.h"

#include <QTcpServer>
#include <QTemporaryDir>

namespace muster::test {

/// What several instances are connected with in a test: a key store in memory, a data folder of their own.
struct SeveralGround {
    SystemClock clock;
    QTemporaryDir folder;
    FakeKeyStore store;
    TokenVault vault{ TokenVault::Means{ store, {} } };
    Journal journal{ Journal::Place{ folder.path() } };
    SnapshotStore memory{ folder.filePath(QStringLiteral("memory")) };
    Obstacle forbidden = Obstacle::None;   ///< everywhere, besides the marks

    [[nodiscard]] InstanceGroup::Ground ground()
    {
        return { .vault = vault, .clock = clock,
            .session = [this](const Account &account) {
                return Session::Ground{ .clock = clock, .journal = journal, .directory = folder.path(), .memory = &memory,
                    .forbidden = forbidden != Obstacle::None ? forbidden : account.isReadOnly ? Obstacle::Marked : Obstacle::None, .account = account.id };
            },
            .network = [](const QUrl &) { return NetworkSettings(); }, .token = {}, .interval = 0 };
    }
    /// With its token in the key store; an empty one: none is there.
    Account account(const QString &name, const QUrl &base, const QByteArray &token)
    {
        Account account;
        account.id = QStringLiteral("id of ") + name;
        account.name = name;
        account.base = base;
        account.username = QStringLiteral("root");
        if (!token.isEmpty()) {
            const SecretString item = storedToken(account, SecretString(token));
            store.items[keyOf(account)] = QByteArray(item.reveal().constData(), item.reveal().size());
        }
        return account;
    }
    /// Nobody listens there.
    static QUrl deadUrl()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
    }
};

} // namespace muster::test
