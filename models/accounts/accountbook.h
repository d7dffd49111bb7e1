// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"

#include <QJsonArray>

#include <tl/expected.hpp>

#include <vector>

namespace muster {

/// All accounts, and which one was used last; what one file holds.
struct AccountBook {
    std::vector<Account> accounts;   ///< in the order in which they were added
    QString lastUsed;                ///< an id; empty: none
    QJsonArray unread;               ///< entries that this Muster does not understand: kept as they are
    QJsonObject more;                ///< likewise, of the file itself
    bool isNewer = false;            ///< written by a newer Muster: to be read, not to be written
    friend bool operator==(const AccountBook &, const AccountBook &) = default;
};

/// The text of accounts.json. An entry without id, name or usable address is kept in `unread`.
[[nodiscard]] QByteArray accountBookText(const AccountBook &book);
/// Error: what is wrong with it as JSON, untranslated.
[[nodiscard]] tl::expected<AccountBook, QString> accountBookFromText(const QByteArray &text);

} // namespace muster
