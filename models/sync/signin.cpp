// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/signin.h"

#include "models/gitlab/client.h"

namespace muster {

class SignIn::Private {
public:
    const Clock &clock;
    std::unique_ptr<gitlab::Client> client;
    QPointer<gitlab::Call> call;
    bool isRunning = false;
    int attempt = 0;
};

SignIn::SignIn(const Clock &clock, QObject *parent) : QObject(parent), d(new Private{ clock, {}, {}, false, 0 }) { }

SignIn::~SignIn() = default;

void SignIn::start(const QUrl &base, const SecretString &token)
{
    cancel();
    d->client = std::make_unique<gitlab::Client>(gitlab::Endpoint{ base, token }, d->clock);
    d->isRunning = true;
    d->call = d->client->signIn(this, [this, attempt = ++d->attempt](const Result<Identity> &identity) {
        if (attempt != d->attempt || !d->isRunning)
            return;
        d->isRunning = false;
        if (!identity)
            d->client.release()->deleteLater();   // it is the one that speaks
        Q_EMIT finished(identity);
    });
    if (d->call)
        connect(d->call, &gitlab::Call::waiting, this, [this](int, int waitMs, const QString &reason) { Q_EMIT waiting(reason, waitMs); });
}

void SignIn::cancel()
{
    if (!d->isRunning)
        return;
    d->isRunning = false;
    if (d->call)
        d->call->abort();
    if (d->client)
        d->client.release()->deleteLater();
    Q_EMIT finished(failure(Error::Kind::Cancelled));
}

bool SignIn::isRunning() const
{
    return d->isRunning;
}

std::unique_ptr<gitlab::Client> SignIn::takeClient()
{
    return d->isRunning ? nullptr : std::move(d->client);
}

} // namespace muster
