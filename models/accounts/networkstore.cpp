// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/networkstore.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr auto proxyKey = "proxy"_L1, proxyHereKey = "proxy_for_this_machine"_L1, authorityKey = "authorities"_L1, certificateKey = "client_certificate"_L1,
               keyKey = "client_key"_L1, pinsKey = "pins"_L1;
constexpr qsizetype longestText = 4096;

/// `git.example.com:443 AB:CD:…`
QString pinText(const Pin &pin)
{
    return u"%1:%2 %3"_s.arg(pin.host).arg(pin.port).arg(fingerprintText(pin.sha256));
}

std::optional<Pin> pinFromText(const QString &text)
{
    const qsizetype blank = text.lastIndexOf(u' ');
    const qsizetype colon = text.lastIndexOf(u':', blank);
    if (blank <= 0 || colon <= 0)
        return std::nullopt;
    bool isPort = false;
    const uint port = QStringView(text).mid(colon + 1, blank - colon - 1).toUInt(&isPort);
    const std::optional<QByteArray> sha256 = fingerprintFromText(text.mid(blank + 1));
    if (!isPort || port == 0 || port > 0xffff || !sha256)
        return std::nullopt;
    return Pin{ text.left(colon).toLower(), quint16(port), *sha256 };
}

QString groupOf(const QUrl &base)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash)));
}

QString textAt(const QSettings &file, const QString &key)
{
    const QString text = file.value(key).toString();
    return text.size() <= longestText ? text : QString();
}

} // namespace

NetworkStore::NetworkStore(const QString &file) : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat)) { }

NetworkStore::~NetworkStore() = default;

QString NetworkStore::standardPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"muster/network.ini"_s);
}

NetworkSettings NetworkStore::settings(const QUrl &base) const
{
    const QString group = groupOf(base);
    if (const auto at = m_set.find(group); at != m_set.end())
        return at->second;
    const auto text = [&](QLatin1String key) { return textAt(*m_file, group + u'/' + key); };
    NetworkSettings settings;
    settings.proxy = proxyFromText(text(proxyKey)).value_or(ProxyChoice());
    settings.proxy.alsoThisMachine = settings.proxy.isOwn() && text(proxyHereKey) == "true"_L1;
    settings.authorityFile = text(authorityKey);
    settings.clientCertificateFile = text(certificateKey);
    settings.clientKeyFile = text(keyKey);
    const QStringList pins = m_file->value(group + u'/' + pinsKey).toStringList();
    for (const QString &line : pins) {
        if (const std::optional<Pin> pin = pinFromText(line))
            settings.pins += *pin;
    }
    return settings;
}

bool NetworkStore::set(const QUrl &base, const NetworkSettings &settings)
{
    const QString group = groupOf(base);
    m_set[group] = settings;
    const auto write = [&](QLatin1String key, const QVariant &value, bool isUsual) {
        if (isUsual)
            m_file->remove(group + u'/' + key);
        else
            m_file->setValue(group + u'/' + key, value);
    };
    QStringList pins;
    for (const Pin &pin : settings.pins)
        pins += pinText(pin);
    write(proxyKey, proxyText(settings.proxy), settings.proxy.kind == ProxyChoice::Kind::System);
    write(proxyHereKey, u"true"_s, !settings.proxy.isOwn() || !settings.proxy.alsoThisMachine);
    write(authorityKey, settings.authorityFile, settings.authorityFile.isEmpty());
    write(certificateKey, settings.clientCertificateFile, settings.clientCertificateFile.isEmpty());
    write(keyKey, settings.clientKeyFile, settings.clientKeyFile.isEmpty());
    write(pinsKey, pins, pins.isEmpty());
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

} // namespace muster
