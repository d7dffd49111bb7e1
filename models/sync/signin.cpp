// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/signin.h"

#include "models/gitlab/client.h"
#include "models/sync/networkreader.h"

namespace muster {

class SignIn::Private {
public:
    Private(SignIn *owner, const Clock &theClock) : q(owner), clock(theClock) { }

    void ask(const gitlab::Endpoint &endpoint);
    void finish(const Result<Identity> &identity);

    SignIn *const q;
    const Clock &clock;
    NetworkReader reader;
    std::unique_ptr<gitlab::Client> client;
    std::shared_ptr<const TlsTrouble> tlsTrouble;
    QPointer<gitlab::Call> call;
    bool isRunning = false;
    int attempt = 0;
};

void SignIn::Private::ask(const gitlab::Endpoint &endpoint)
{
    client = std::make_unique<gitlab::Client>(endpoint, clock);
    call = client->signIn(q, [this, mine = attempt](const Result<Identity> &identity) {
        if (mine == attempt && isRunning)
            finish(identity);
    });
    if (call)
        connect(call, &gitlab::Call::waiting, q, [this](int, int waitMs, const QString &reason) { Q_EMIT q->waiting(reason, waitMs); });
}

void SignIn::Private::finish(const Result<Identity> &identity)
{
    isRunning = false;
    if (!identity && client) {
        tlsTrouble = client->tlsTrouble();
        client.release()->deleteLater();   // it is the one that speaks
    }
    Q_EMIT q->finished(identity);
}

SignIn::SignIn(const Clock &clock, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, clock)) { }

SignIn::~SignIn() = default;

void SignIn::start(const QUrl &base, const SecretString &token, const NetworkSettings &network)
{
    cancel();
    d->tlsTrouble.reset();
    d->isRunning = true;
    d->reader.read(network, this, [this, base, token, mine = ++d->attempt](const Result<gitlab::Network> &way) {
        if (mine != d->attempt || !d->isRunning)
            return;
        if (way)
            d->ask({ base, token, *way });
        else
            d->finish(tl::unexpected(way.error()));
    });
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

const std::shared_ptr<const TlsTrouble> &SignIn::tlsTrouble() const
{
    return d->tlsTrouble;
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
