// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/systemkeystore.h"

#include <QFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Kind = TokenTrouble::Kind;

/// QtKeychain 0.13 calls it "other error" when nobody offers a key store, and hands on the words of the session bus, which are
/// never translated: first dbus-daemon's, then dbus-broker's. Without a bus there is nobody to ask at all.
bool hasNoStore(const QString &words)
{
    const bool hasBus = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
    return !hasBus || words.contains("was not provided by any .service files"_L1) || words.contains("The name is not activatable"_L1);
}

/// A prompt that was cancelled is "other error", too: libsecret says that the collection stays locked, in the words of the key
/// store and with the name of its D-Bus error before them.
bool wasNotOpened(const QString &words)
{
    return words.contains("org.freedesktop.Secret.Error.IsLocked"_L1) || words.contains("locked collection"_L1) || words.contains("prompt was dismissed"_L1, Qt::CaseInsensitive);
}

std::optional<TokenTrouble> troubleOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return TokenTrouble{ Kind::NotThere, {}, {} };
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return TokenTrouble{ Kind::Refused, {}, job.errorString() };
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return TokenTrouble{ Kind::NoStore, {}, job.errorString() };
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    if (wasNotOpened(job.errorString()))
        return TokenTrouble{ Kind::Refused, {}, job.errorString() };
    return TokenTrouble{ hasNoStore(job.errorString()) ? Kind::NoStore : Kind::StoreFailed, {}, job.errorString() };
}

} // namespace

SystemKeyStore::SystemKeyStore(std::chrono::milliseconds patience, QString service) : m_patience(patience), m_service(std::move(service)) { }

void SystemKeyStore::run(QKeychain::Job *job, const QString &key, QObject *receiver, TokenDone heard) const
{
    // One of the two comes first, and takes what is to be called with it. The job belongs to itself: it may outlive us.
    auto *patience = new QTimer(receiver);
    auto open = std::make_shared<TokenDone>(std::move(heard));
    const auto answer = [open, patience](const std::optional<TokenTrouble> &trouble) {
        patience->stop();
        patience->deleteLater();
        if (const TokenDone call = std::exchange(*open, {}))
            call(trouble);
    };
    QObject::connect(job, &QKeychain::Job::finished, patience, [answer](QKeychain::Job *done) { answer(troubleOf(*done)); });
    QObject::connect(patience, &QTimer::timeout, patience, [answer] { answer(TokenTrouble{ Kind::NoAnswer, {}, {} }); });
    patience->setSingleShot(true);
    patience->start(m_patience);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
}

void SystemKeyStore::read(const QString &key, QObject *receiver, TokenAnswer done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    run(job, key, receiver, [job, done = std::move(done)](const std::optional<TokenTrouble> &trouble) {
        // Only without trouble is the job sure to be there still.
        done(trouble ? TokenResult(tl::unexpected(*trouble)) : TokenResult(SecretString(job->binaryData())));
    });
}

void SystemKeyStore::write(const QString &key, const SecretString &bytes, QObject *receiver, TokenDone done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(bytes.reveal());
    run(job, key, receiver, std::move(done));
}

void SystemKeyStore::remove(const QString &key, QObject *receiver, TokenDone done)
{
    run(new QKeychain::DeletePasswordJob(m_service), key, receiver, [done = std::move(done)](const std::optional<TokenTrouble> &trouble) {
        done(trouble && trouble->kind == Kind::NotThere ? std::nullopt : trouble);
    });
}

} // namespace muster
