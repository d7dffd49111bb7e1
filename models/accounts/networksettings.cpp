// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/networksettings.h"

#include <QUrl>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualHttpPort = 3128, usualSocksPort = 1080;
constexpr qsizetype fingerprintSize = 32;

bool isAbout(const Pin &pin, const QString &host, quint16 port)
{
    return pin.port == port && pin.host.compare(host, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<QByteArray> NetworkSettings::pinsOf(const QString &host, quint16 port) const
{
    QList<QByteArray> fingerprints;
    for (const Pin &pin : pins) {
        if (isAbout(pin, host, port))
            fingerprints += pin.sha256;
    }
    return fingerprints;
}

void NetworkSettings::pin(const Pin &pin)
{
    pins.removeIf([&](const Pin &other) { return isAbout(other, pin.host, pin.port); });
    pins += pin;
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

std::optional<QByteArray> fingerprintFromText(const QString &text)
{
    QString digits = text.trimmed();
    if (digits.startsWith("sha256:"_L1, Qt::CaseInsensitive))
        digits.remove(0, 7);
    digits.removeIf([](QChar c) { return c == u':' || c.isSpace(); });
    const bool isHex = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
    if (!isHex || digits.size() != 2 * fingerprintSize)
        return std::nullopt;
    return QByteArray::fromHex(digits.toLatin1());
}

std::optional<ProxyChoice> proxyFromText(const QString &text)
{
    const QString typed = text.trimmed();
    ProxyChoice proxy;
    if (typed == "system"_L1)
        return proxy;
    proxy.kind = ProxyChoice::Kind::None;
    if (typed == "none"_L1)
        return proxy;
    const QUrl url(typed.contains("://"_L1) ? typed : QString("http://"_L1 + typed), QUrl::StrictMode);
    const bool isSocks = url.scheme() == "socks5"_L1;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && !isSocks) || !url.password().isEmpty())
        return std::nullopt;
    if ((!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment() || url.port() == 0)
        return std::nullopt;
    proxy.kind = isSocks ? ProxyChoice::Kind::Socks5 : ProxyChoice::Kind::Http;
    proxy.host = url.host();
    proxy.port = quint16(url.port(isSocks ? usualSocksPort : usualHttpPort));
    proxy.user = url.userName();
    return proxy;
}

QString proxyText(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::System:
        return u"system"_s;
    case ProxyChoice::Kind::None:
        return u"none"_s;
    case ProxyChoice::Kind::Http:
    case ProxyChoice::Kind::Socks5:
        break;
    }
    QUrl url;
    url.setScheme(proxy.kind == ProxyChoice::Kind::Socks5 ? u"socks5"_s : u"http"_s);
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    if (!proxy.user.isEmpty())
        url.setUserName(proxy.user);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace muster
