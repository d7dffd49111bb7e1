// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/keystore.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace muster::test {

/// A key store in memory, which can be made to fail.
class FakeKeyStore final : public KeyStore {
public:
    QHash<QString, QByteArray> items;
    std::optional<TokenTrouble> failing;   ///< what every call ends in

    void read(const QString &key, QObject *receiver, TokenAnswer done) override
    {
        later(receiver, [this, key, done = std::move(done)] {
            if (failing)
                done(tl::unexpected(*failing));
            else if (!items.contains(key))
                done(tl::unexpected(TokenTrouble{ TokenTrouble::Kind::NotThere, {}, {} }));
            else
                done(SecretString(items.value(key)));
        });
    }
    void write(const QString &key, const SecretString &bytes, QObject *receiver, TokenDone done) override
    {
        later(receiver, [this, key, bytes, done = std::move(done)] {
            if (!failing)
                items[key] = QByteArray(bytes.reveal().constData(), bytes.reveal().size());
            done(failing);
        });
    }
    void remove(const QString &key, QObject *receiver, TokenDone done) override
    {
        later(receiver, [this, key, done = std::move(done)] {
            if (!failing)
                items.remove(key);
            done(failing);
        });
    }

private:
    template <class Call>
    static void later(QObject *receiver, Call call)
    {
        QMetaObject::invokeMethod(receiver, std::move(call), Qt::QueuedConnection);
    }
};

} // namespace muster::test
