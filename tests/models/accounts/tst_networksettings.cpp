// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/networkstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QByteArray fingerprint(char digit) { return QByteArray(32, digit); }

NetworkSettings everything()
{
    NetworkSettings settings;
    settings.proxy.kind = ProxyChoice::Kind::Socks5;
    settings.proxy.host = u"proxy.example.com"_s;
    settings.proxy.port = 1081;
    settings.proxy.user = u"mira@example"_s;
    settings.proxy.password = SecretString("canary-proxy-password");
    settings.proxy.alsoThisMachine = true;
    settings.authorityFile = u"/etc/ca, with comma.pem"_s;
    settings.clientCertificateFile = u"/home/ü/client.pem"_s;
    settings.clientKeyFile = u"/home/ü/client.key"_s;
    settings.pin({ u"git.example.com"_s, 443, fingerprint('\x01') });
    settings.pin({ u"::1"_s, 8443, fingerprint('\xfe') });
    return settings;
}

} // namespace

class TestNetworkSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proxiesAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");   // empty: not accepted
        const auto row = [](const char *text, const char *again) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(again); };
        row("system", "system");
        row("none", "none");
        row("http://proxy.example.com:8080", "http://proxy.example.com:8080");
        row("http://proxy.example.com", "http://proxy.example.com:3128");
        row("proxy.example.com:8080", "http://proxy.example.com:8080");
        row("socks5://mira@proxy.example.com", "socks5://mira@proxy.example.com:1080");
        row("socks5://[::1]:9050/", "socks5://[::1]:9050");
        row("http://mira:secret@proxy.example.com", "");   // a password would be kept readable
        row("https://proxy.example.com", "");
        row("socks4://proxy.example.com", "");
        row("http://", "");
        row("", "");
        row("http://proxy.example.com/path", "");
        row("http://proxy.example.com:0", "");
        row("http://proxy.example.com:70000", "");
        row("http://proxy example.com", "");
    }
    void proxiesAreReadAndWritten()
    {
        QFETCH(const QString, text);
        const auto proxy = proxyFromText(text);
        QTEST(proxy ? proxyText(*proxy) : QString(), "again");
    }

    void fingerprintsAreReadAsTheyAreShownAnywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const QString plain = u"00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF"_s;
        QTest::newRow("plain") << plain << true;
        QTest::newRow("with colons") << fingerprintText(QByteArray::fromHex(plain.toLatin1())) << true;
        QTest::newRow("with a prefix and blanks") << QString(u" SHA256:"_s + plain.left(32) + u' ' + plain.mid(32) + u'\n') << true;
        QTest::newRow("too short") << plain.left(62) << false;
        QTest::newRow("too long") << QString(plain + u"00"_s) << false;
        QTest::newRow("SHA-1") << plain.left(40) << false;
        QTest::newRow("no digits") << QString(u"xy"_s + plain.mid(2)) << false;
        QTest::newRow("other digits") << QString(u"٠٠"_s + plain.mid(2)) << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void fingerprintsAreReadAsTheyAreShownAnywhere()
    {
        QFETCH(const QString, text);
        const auto sha256 = fingerprintFromText(text);
        QTEST(sha256.has_value(), "good");
        if (sha256)
            QCOMPARE(fingerprintText(*sha256), u"00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF"_s);
    }

    void aPinReplacesTheOneBefore()
    {
        NetworkSettings settings;
        settings.pin({ u"a.example"_s, 443, fingerprint('\x01') });
        settings.pin({ u"b.example"_s, 443, fingerprint('\x02') });
        settings.pin({ u"A.example"_s, 443, fingerprint('\x03') });
        settings.pin({ u"a.example"_s, 444, fingerprint('\x04') });
        QCOMPARE(settings.pinsOf(u"a.example"_s, 443), QList<QByteArray>{ fingerprint('\x03') });
        QCOMPARE(settings.pinsOf(u"a.example"_s, 444), QList<QByteArray>{ fingerprint('\x04') });
        QCOMPARE(settings.pinsOf(u"b.example"_s, 443), QList<QByteArray>{ fingerprint('\x02') });
        QVERIFY(settings.pinsOf(u"c.example"_s, 443).isEmpty());
    }

    void eachGitLabHasItsOwn()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"muster/network.ini"_s);
        const QUrl one(u"https://git.example.com/gitlab"_s), other(u"https://git.example.com"_s);
        {
            NetworkStore store(file);
            QVERIFY(store.set(one, everything()));
            QCOMPARE(store.settings(one), everything());
            QCOMPARE(store.settings(other), NetworkSettings());
        }
        NetworkSettings kept = everything();
        kept.proxy.password = {};
        NetworkStore store(file);
        QCOMPARE(store.settings(one), kept);
        QCOMPARE(store.settings(other), NetworkSettings());
        QVERIFY(store.set(one, {}));
        QCOMPARE(NetworkStore(file).settings(one), NetworkSettings());
    }

    void theProxysPasswordIsNotInTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"network.ini"_s);
        NetworkStore store(path);
        QVERIFY(store.set(QUrl(u"https://git.example.com"_s), everything()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("proxy.example.com"));
        QVERIFY(!content.contains("canary"));
    }

    void whatIsWrongInTheFileIsReadAsTheDefault()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"network.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[https%253A%252F%252Fgit.example.com]\nproxy=gopher://x\nproxy_for_this_machine=true\npins=nonsense, git.example.com:443 AB:CD, git.example.com:99999 ");
        file.write(fingerprint('\x01').toHex() + ", :443 " + fingerprint('\x01').toHex() + ", git.example.com:443 " + fingerprint('\x02').toHex() + "\nfuture=1\n");
        file.close();
        NetworkSettings expected;
        expected.pin({ u"git.example.com"_s, 443, fingerprint('\x02') });
        QCOMPARE(NetworkStore(path).settings(QUrl(u"https://git.example.com"_s)), expected);
    }

    void anUnwritableFileIsToldAndTheSettingsCountAllTheSame()
    {
        NetworkStore store(u"/proc/nowhere/network.ini"_s);
        QVERIFY(!store.set(QUrl(u"https://git.example.com"_s), everything()));
        QCOMPARE(store.settings(QUrl(u"https://git.example.com"_s)), everything());
    }
};

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
