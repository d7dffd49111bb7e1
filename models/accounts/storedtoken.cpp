// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/storedtoken.h"

#include "models/accounts/tokensource.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster {

using namespace Qt::StringLiterals;

QString keyOf(const Account &account)
{
    return u"account/"_s + account.id;
}

SecretString storedToken(const Account &account, const SecretString &token)
{
    const QJsonObject item{ { u"muster"_s, 1 }, { u"account"_s, account.id }, { u"instance"_s, account.instance() }, { u"token"_s, QString::fromLatin1(token.reveal()) } };
    return SecretString(QJsonDocument(item).toJson(QJsonDocument::Compact));
}

TokenResult tokenFromStored(const Account &account, const SecretString &stored)
{
    const TokenTrouble foreign{ TokenTrouble::Kind::Foreign, {}, {} };
    const QJsonObject item = QJsonDocument::fromJson(stored.reveal()).object();
    if (item["muster"_L1].toInt() != 1 || item["account"_L1].toString() != account.id || item["instance"_L1].toString() != account.instance())
        return tl::unexpected(foreign);
    Result<SecretString> token = checkedToken(item["token"_L1].toString().toUtf8());
    if (!token)
        return tl::unexpected(TokenTrouble{ TokenTrouble::Kind::NotAToken, {}, token.error().detail });
    return std::move(*token);
}

} // namespace muster
