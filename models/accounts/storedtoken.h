// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/accounts/tokentrouble.h"

namespace muster {

/// What is put into the key store for an account: the token, and whose it is, so that an item that got there in another way
/// (another program, a store that was copied, an account with the same name) is never sent to a GitLab it was not meant for.

/// The item's key: says what it is to who looks through the store.
[[nodiscard]] QString keyOf(const Account &account);
[[nodiscard]] SecretString storedToken(const Account &account, const SecretString &token);
/// Trouble: Foreign, NotAToken.
[[nodiscard]] TokenResult tokenFromStored(const Account &account, const SecretString &stored);

} // namespace muster
