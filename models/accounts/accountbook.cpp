// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/accountbook.h"

#include "models/accounts/instanceaddress.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int ourVersion = 1;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 4096;

constexpr std::array places{ "key store"_L1, "session"_L1, "environment"_L1, "command"_L1 };
constexpr std::array<QLatin1String, accountColours> colours{ "blue"_L1, "green"_L1, "amber"_L1, "red"_L1, "purple"_L1, "teal"_L1, "pink"_L1, "grey"_L1 };

/// nullopt: a word that this Muster does not know.
template <std::size_t count>
std::optional<int> indexOf(const std::array<QLatin1String, count> &words, const QString &word)
{
    const auto at = std::find(words.begin(), words.end(), word);
    return at == words.end() ? std::nullopt : std::optional<int>(int(at - words.begin()));
}

/// Takes a value out of an object, so that what is left over is what was not understood.
QString takeText(QJsonObject &object, QLatin1String key)
{
    const QString text = object.take(key).toString();
    return text.size() <= longestText ? text : QString();
}

/// A mark protects: whatever a hand wrote there that is not plainly "no" sets it.
bool isMarked(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(false);
}

std::optional<Account> read(QJsonObject object)
{
    Account account;
    account.id = takeText(object, "id"_L1);
    account.name = takeText(object, "name"_L1).left(longestName);
    const auto address = parseInstanceAddress(takeText(object, "address"_L1));
    const std::optional<int> place = indexOf(places, takeText(object, "token"_L1));
    if (account.id.isEmpty() || account.name.isEmpty() || !address || !place)
        return std::nullopt;
    account.base = address->base;
    account.place = TokenPlace(*place);
    account.source = takeText(object, "token_source"_L1);
    account.username = takeText(object, "username"_L1);
    account.colour = AccountColour(indexOf(colours, takeText(object, "colour"_L1)).value_or(0));
    account.scope = takeText(object, "scope"_L1);
    const QDate ends = QDate::fromString(takeText(object, "token_ends"_L1), Qt::ISODate);
    account.tokenEnds = ends.isValid() ? std::optional<QDate>(ends) : std::nullopt;
    account.expiryWarned = object.take("expiry_warned"_L1).toInt();
    account.isProduction = isMarked(object.take("production"_L1));
    account.isReadOnly = isMarked(object.take("read_only"_L1));
    account.isLeftOut = object.take("left_out"_L1).toBool();
    account.more = object;
    return account;
}

QJsonObject written(const Account &account)
{
    QJsonObject object = account.more;
    object["id"_L1] = account.id;
    object["name"_L1] = account.name;
    object["address"_L1] = account.instance();
    object["token"_L1] = places[std::size_t(account.place)];
    object["colour"_L1] = colours[std::size_t(account.colour)];
    const auto put = [&object](QLatin1String key, const QString &text) {
        if (!text.isEmpty())
            object[key] = text;
    };
    put("token_source"_L1, account.source);
    put("username"_L1, account.username);
    put("scope"_L1, account.scope);
    if (account.tokenEnds)
        put("token_ends"_L1, account.tokenEnds->toString(Qt::ISODate));
    if (account.expiryWarned != 0)
        object["expiry_warned"_L1] = account.expiryWarned;
    const auto mark = [&object](QLatin1String key, bool isSet) {
        if (isSet)
            object[key] = true;
    };
    mark("production"_L1, account.isProduction);
    mark("read_only"_L1, account.isReadOnly);
    mark("left_out"_L1, account.isLeftOut);
    return object;
}

} // namespace

QByteArray accountBookText(const AccountBook &book)
{
    QJsonArray accounts;
    for (const Account &account : book.accounts)
        accounts.append(written(account));
    for (const auto &entry : book.unread)
        accounts.append(entry);
    QJsonObject root = book.more;
    root["version"_L1] = ourVersion;
    root["last_used"_L1] = book.lastUsed;
    root["accounts"_L1] = accounts;
    return QJsonDocument(root).toJson();
}

tl::expected<AccountBook, QString> accountBookFromText(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(error.errorString());
    if (!document.isObject() || !document["accounts"_L1].isArray() || !document["version"_L1].isDouble())
        return tl::unexpected(u"not a list of accounts"_s);
    QJsonObject root = document.object();
    AccountBook book;
    book.isNewer = root.take("version"_L1).toDouble() > ourVersion;
    book.lastUsed = root.take("last_used"_L1).toString();
    const QJsonArray entries = root.take("accounts"_L1).toArray();
    for (const auto &entry : entries) {
        std::optional<Account> account = read(entry.toObject());
        const bool isDouble = account && std::any_of(book.accounts.begin(), book.accounts.end(), [&account](const Account &other) { return other.id == account->id; });
        if (account && !isDouble)
            book.accounts.push_back(std::move(*account));
        else
            book.unread.append(entry);
    }
    book.more = root;
    return book;
}

} // namespace muster
