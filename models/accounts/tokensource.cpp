// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/tokensource.h"

#include <QFile>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestToken = 4096;

QString gitlabToken() { return u"GITLAB_TOKEN"_s; }
QString gitlabHost() { return u"GITLAB_HOST"_s; }

Result<std::optional<FoundToken>> fromVariable(const QString &variable, const QProcessEnvironment &environment)
{
    if (environment.value(variable).isEmpty())
        return std::optional<FoundToken>();
    Result<SecretString> token = checkedToken(environment.value(variable).toUtf8());
    if (!token)
        return failure(Error::Kind::Io, variable + u": " + token.error().detail);
    return FoundToken{ std::move(*token), variable };
}

} // namespace

QString tokenVariable(const QString &accountName)
{
    const QString upper = accountName.toUpper();
    QString variable = u"MUSTER_TOKEN_"_s;
    for (const QChar c : upper) {
        const bool isPlain = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        variable += isPlain ? c : u'_';
    }
    return variable;
}

Result<SecretString> checkedToken(const QByteArray &text)
{
    QByteArray token = text.trimmed();
    if (token.isEmpty())
        return failure(Error::Kind::Io, u"the token is empty"_s);
    if (token.size() > longestToken)
        return failure(Error::Kind::Io, u"this is longer than any token"_s);
    if (!std::all_of(token.cbegin(), token.cend(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return failure(Error::Kind::Io, u"a token is one word of letters, digits and signs"_s);
    return SecretString(std::move(token));
}

Result<SecretString> tokenFromDevice(QIODevice &device)
{
    QByteArray line = device.readLine(longestToken + 2);
    Result<SecretString> token = checkedToken(line);
    line.fill('\0');
    return token;
}

Result<FileToken> tokenFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, path + u": " + file.errorString());
    Result<SecretString> token = tokenFromDevice(file);
    if (!token)
        return failure(Error::Kind::Io, path + u": " + token.error().detail);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    return FileToken{ std::move(*token), (file.permissions() & others) != 0 };
}

Result<std::optional<FoundToken>> tokenFromEnvironment(const TokenRequest &request, const QProcessEnvironment &environment)
{
    if (!request.accountName.isEmpty()) {
        auto found = fromVariable(tokenVariable(request.accountName), environment);
        if (!found || *found)
            return found;
    }
    if (!request.hasAddress && addressFromEnvironment(environment).isEmpty())
        return std::optional<FoundToken>();
    return fromVariable(gitlabToken(), environment);
}

QString addressFromEnvironment(const QProcessEnvironment &environment)
{
    return environment.value(gitlabHost()).trimmed();
}

} // namespace muster
