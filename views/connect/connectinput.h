// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/base/secretstring.h"

#include <QString>

namespace muster {

/// What is to be checked: an address, and a token or where to get one.
struct ConnectInput {
    QString address;     ///< as typed
    TokenPlace place = TokenPlace::KeyStore;
    QString source;      ///< variable or command line, with those places
    SecretString token;  ///< with the other places
};

} // namespace muster
