// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace muster {

/// Where the token of an account is; never in a file of Muster's.
enum class TokenPlace : quint8 {
    KeyStore,      ///< the desktop's key store
    Session,       ///< in memory until Muster ends
    Environment,   ///< in an environment variable
    Command,       ///< what a helper prints: `pass show gitlab`
};

/// By which instances are told apart at a glance; always beside the name, never alone. What each looks like: views/widgets/accountcolour.h.
enum class AccountColour : quint8 { Blue, Green, Amber, Red, Purple, Teal, Pink, Grey };
inline constexpr int accountColours = 8;

/// One GitLab as one user, as the person named it. Holds no token: see tokenvault.h.
struct Account {
    QString id;       ///< made once, never used again; what the key store's item goes by
    QString name;     ///< `work`, `customer-a`; unique regardless of case
    QUrl base;        ///< see instanceaddress.h
    QString username; ///< as of the last sign-in; empty: never signed in
    AccountColour colour = AccountColour::Blue;
    TokenPlace place = TokenPlace::KeyStore;
    QString source;   ///< of the token: the variable's name, or the command line; empty for the other places
    QString scope;    ///< last looked at: `instance`, `mine`, or a group's full path; empty: the widest
    std::optional<QDate> tokenEnds;   ///< as of the last sign-in
    bool isProduction = false;        ///< a mistake is dear here: framed in red, and every plan asks for its number
    bool isReadOnly = false;          ///< nothing is changed on it, whatever the token allows
    bool isLeftOut = false;           ///< of the table that shows several instances together
    int expiryWarned = 0;             ///< of that date: the last threshold in days that was told (see expiry.h); 0: none
    QJsonObject more;                 ///< what a newer Muster wrote: kept as it is

    [[nodiscard]] QString instance() const { return base.toString(); }
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace muster
