// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/tokentrouble.h"

class QObject;

namespace muster {

/// Where secrets of a desktop session are kept, by key. Every call is answered once, later, in the caller's event loop, and
/// never after the receiver died: the person may be asked to unlock it meanwhile.
class KeyStore {
public:
    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;
    virtual ~KeyStore() = default;

    /// The bytes as they were written. Trouble: NotThere, NoStore, Refused, NoAnswer, StoreFailed.
    virtual void read(const QString &key, QObject *receiver, TokenAnswer done) = 0;
    virtual void write(const QString &key, const SecretString &bytes, QObject *receiver, TokenDone done) = 0;
    /// What is not there counts as removed.
    virtual void remove(const QString &key, QObject *receiver, TokenDone done) = 0;
};

} // namespace muster
