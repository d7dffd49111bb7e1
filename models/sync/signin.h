// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/networksettings.h"
#include "models/base/result.h"
#include "models/base/secretstring.h"
#include "models/fleet/identity.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace muster {

class Clock;
struct TlsTrouble;
namespace gitlab {
class Client;
}

/// Finds out who a token is at a GitLab: what the connect dialog and the command line use, neither of which sees the client.
/// One attempt at a time; each start() ends with exactly one finished(), a cancelled one with Kind::Cancelled.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    explicit SignIn(const Clock &clock, QObject *parent = nullptr);
    ~SignIn() override;

    /// `base` as parseInstanceAddress gives it. An attempt that runs is cancelled first. Kind::Io: a file that `network`
    /// names cannot be used; then nothing was sent.
    void start(const QUrl &base, const SecretString &token, const NetworkSettings &network = {});
    void cancel();
    [[nodiscard]] bool isRunning() const;
    /// After a successful finished(): the client, signed in, for whoever puts the session together. Once; then null.
    [[nodiscard]] std::unique_ptr<gitlab::Client> takeClient();
    /// After a finished() with Kind::Tls: the certificate that was refused; null when it was not about one.
    [[nodiscard]] const std::shared_ptr<const TlsTrouble> &tlsTrouble() const;

Q_SIGNALS:
    void finished(const muster::Result<muster::Identity> &identity);
    /// Something worth showing while one waits; untranslated.
    void waiting(const QString &reason, int waitMs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster
