// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/keystore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace muster {

/// The desktop's own key store (Secret Service or KWallet), through QtKeychain. Never falls back to a file.
class SystemKeyStore final : public KeyStore {
public:
    /// After `patience` an open question counts as NoAnswer, and a late answer is not heard: somebody may be typing a password,
    /// or nobody may be there. `service` is what the items go by in the store.
    explicit SystemKeyStore(std::chrono::milliseconds patience, QString service = QStringLiteral("muster"));

    void read(const QString &key, QObject *receiver, TokenAnswer done) override;
    void write(const QString &key, const SecretString &bytes, QObject *receiver, TokenDone done) override;
    void remove(const QString &key, QObject *receiver, TokenDone done) override;

private:
    /// Starts `job`; `heard` is called once, with the trouble it ended in.
    void run(QKeychain::Job *job, const QString &key, QObject *receiver, TokenDone heard) const;

    const std::chrono::milliseconds m_patience;
    const QString m_service;
};

} // namespace muster
