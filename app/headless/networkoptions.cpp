// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/networkoptions.h"

#include "app/headless/terminal.h"
#include "models/accounts/networkstore.h"
#include "models/wording/tlstext.h"

#include <QProcessEnvironment>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto proxyOption = "proxy"_L1, authorityOption = "ca-file"_L1, certificateOption = "client-certificate"_L1, keyOption = "client-key"_L1, pinOption = "pin"_L1;

} // namespace

QList<QCommandLineOption> NetworkOptions::options()
{
    return {
        { QString(proxyOption), tr("Go through this proxy: system, none, http://USER@HOST:PORT or socks5://USER@HOST:PORT; its password is taken from MUSTER_PROXY_PASSWORD."), u"PROXY"_s },
        { QString(authorityOption), tr("Trust the certificates in this file (PEM) besides the system's."), u"FILE"_s },
        { QString(certificateOption), tr("Show GitLab this certificate (PEM)."), u"FILE"_s },
        { QString(keyOption), tr("The key of that certificate, when it is in a file of its own."), u"FILE"_s },
        { QString(pinOption), tr("Trust the one certificate with this SHA-256 fingerprint, and no other."), u"SHA256"_s },
    };
}

std::optional<NetworkSettings> NetworkOptions::read(const QCommandLineParser &arguments, const QUrl &base, const QProcessEnvironment &environment, Terminal &terminal)
{
    NetworkSettings settings = NetworkStore(NetworkStore::standardPath()).settings(base);
    if (arguments.isSet(proxyOption)) {
        const std::optional<ProxyChoice> proxy = proxyFromText(arguments.value(proxyOption));
        if (!proxy) {
            terminal.complain(tr("--proxy takes system, none, http://USER@HOST:PORT or socks5://USER@HOST:PORT, without a password: everybody on this machine can read arguments."));
            return std::nullopt;
        }
        settings.proxy = *proxy;
        settings.proxy.alsoThisMachine = proxy->isOwn();   // said for this one address
    }
    if (!settings.proxy.user.isEmpty())
        settings.proxy.password = SecretString(environment.value(u"MUSTER_PROXY_PASSWORD"_s).toUtf8());
    if (arguments.isSet(authorityOption))
        settings.authorityFile = arguments.value(authorityOption);
    if (arguments.isSet(certificateOption)) {
        settings.clientCertificateFile = arguments.value(certificateOption);
        settings.clientKeyFile.clear();
    }
    if (arguments.isSet(keyOption))
        settings.clientKeyFile = arguments.value(keyOption);
    if (arguments.isSet(pinOption)) {
        const std::optional<QByteArray> sha256 = fingerprintFromText(arguments.value(pinOption));
        if (!sha256) {
            terminal.complain(tr("--pin takes a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons."));
            return std::nullopt;
        }
        settings.pin({ base.host(), quint16(base.port(443)), *sha256 });
    }
    return settings;
}

void NetworkOptions::explain(const TlsTrouble &trouble, Terminal &terminal)
{
    terminal.complain(tr("The certificate that was shown:"));
    for (const CertificateLine &line : certificateLines(trouble.chain.front()))
        terminal.complain(u"  "_s + line.label + u": "_s + line.text);
    for (const QString &reason : tlsReasons(trouble))
        terminal.complain(u"  "_s + reason);
    if (!trouble.canBePinned())
        return;
    terminal.complain(tr("If you know from elsewhere that this fingerprint is right, --pin %1 trusts exactly this certificate for one command; "
                         "“Network…” in Muster's window keeps it.").arg(fingerprintText(trouble.chain.front().sha256)));
}

} // namespace muster::headless
