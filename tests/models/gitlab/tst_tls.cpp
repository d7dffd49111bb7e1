// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/tlstrouble.h"
#include "models/base/timezone.h"
#include "models/gitlab/http/tlsfiles.h"
#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/gitlab/runnerfixtures.h"
#include "tests/support/tlsfront.h"

#include <QTemporaryDir>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;
using Wrong = TlsTrouble::Wrong;
using State = ChangeOutcome::State;

namespace {

const Scripted onePage = Scripted::data(instancePage({ fullRunner(1) }));

Result<RunnersPage> pageOf(Client &client)
{
    auto answer = answerOf<RunnersPage>([&](QObject *receiver, auto done) { client.runners({}, receiver, done); });
    return answer ? *answer : failure(Error::Kind::Io, u"no answer"_s);
}

State pausedBy(Client &client)
{
    auto answer = answerOf<std::vector<ChangeOutcome>>([&](QObject *receiver, auto done) { client.setPaused({ { 7 } }, true, receiver, done); });
    return answer && *answer && (*answer)->size() == 1 ? (*answer)->front().state : State::Done;
}

/// A scripted GitLab behind TLS, and who goes there.
struct Ground {
    explicit Ground(const QString &certificate) : server([](const Seen &) { return onePage; }), front(server.url(), certificate)
    {
        if (!front.listen())
            qFatal("the front does not listen");
    }
    [[nodiscard]] NetworkSettings trusting() const
    {
        NetworkSettings settings;
        settings.authorityFile = TlsFront::file(u"authority.pem"_s);
        return settings;
    }
    [[nodiscard]] NetworkSettings pinning(const QString &certificate) const
    {
        NetworkSettings settings;
        settings.pin({ u"127.0.0.1"_s, front.port(), TlsFront::fingerprint(certificate) });
        return settings;
    }
    [[nodiscard]] static Network read(const NetworkSettings &settings)
    {
        const Result<TlsFilesPtr> files = readTlsFiles(settings);
        if (!files)
            qFatal("%s", qPrintable(files.error().detail));
        return { settings, *files };
    }
    [[nodiscard]] std::unique_ptr<Client> client(const NetworkSettings &settings) { return std::make_unique<Client>(Endpoint{ front.url(), SecretString(token), read(settings) }, clock, quickLimits()); }

    SystemClock clock;
    ScriptedServer server;
    TlsFront front;
};

QString words(const QList<Wrong> &wrong)
{
    static const QHash<Wrong, QString> names{ { Wrong::SelfSigned, u"self-signed"_s }, { Wrong::Untrusted, u"untrusted"_s }, { Wrong::OtherHost, u"other host"_s }, { Wrong::Expired, u"expired"_s },
        { Wrong::NotYetValid, u"early"_s }, { Wrong::Revoked, u"revoked"_s }, { Wrong::Unsound, u"unsound"_s }, { Wrong::NotPinned, u"not pinned"_s } };
    QStringList all;
    for (const Wrong one : wrong)
        all += names.value(one);
    return all.join(u", "_s);
}

} // namespace

/// Whose certificate is believed, and that nothing is sent to anybody else.
class TlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedCertificateIsToldAndNothingIsSent_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("trustsAuthority");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("self-signed") << u"selfsigned"_s << false << u"self-signed"_s;
        QTest::newRow("self-signed beside an own authority") << u"selfsigned"_s << true << u"self-signed"_s;
        QTest::newRow("of an unknown authority") << u"server"_s << false << u"untrusted"_s;
        QTest::newRow("expired") << u"expired"_s << true << u"expired"_s;
        QTest::newRow("not yet valid") << u"early"_s << true << u"early"_s;
        QTest::newRow("of another host") << u"otherhost"_s << true << u"other host"_s;
        QTest::newRow("of another host and an unknown authority") << u"otherhost"_s << false << u"untrusted, other host"_s;
    }
    void aRefusedCertificateIsToldAndNothingIsSent()
    {
        QFETCH(const QString, certificate);
        QFETCH(const bool, trustsAuthority);
        Ground ground(certificate);
        const auto client = ground.client(trustsAuthority ? ground.trusting() : NetworkSettings());
        const auto page = pageOf(*client);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Tls);
        const auto trouble = client->tlsTrouble();
        QVERIFY(trouble);
        QTEST(words(trouble->wrong), "wrong");
        QCOMPARE(trouble->host, u"127.0.0.1"_s);
        QCOMPARE(trouble->port, ground.front.port());
        QVERIFY(trouble->canBePinned());
        QCOMPARE(trouble->chain.front().sha256, TlsFront::fingerprint(certificate));
        QVERIFY(page.error().hint.contains(fingerprintText(TlsFront::fingerprint(certificate))));
        QVERIFY(!page.error().detail.isEmpty());
        QCOMPARE(pausedBy(*client), State::Failed);   // not Unknown: nothing was sent
        QVERIFY(ground.front.received().isEmpty());
        QVERIFY(ground.server.seen().empty());
    }

    void theCertificateIsDescribed()
    {
        Ground ground(u"server"_s);
        const auto client = ground.client({});
        QVERIFY(!pageOf(*client));
        QVERIFY(client->tlsTrouble());
        const CertificateFacts facts = client->tlsTrouble()->chain.front();
        QCOMPARE(facts.subject, u"CN=localhost, O=Muster tests"_s);
        QCOMPARE(facts.issuer, u"CN=Test Authority, O=Muster tests"_s);
        QCOMPARE(facts.names, (QStringList{ u"127.0.0.1"_s, u"git.example.test"_s, u"localhost"_s }));
        QCOMPARE(facts.validFrom, QDateTime({ 2020, 1, 1 }, { 0, 0 }, utcZone));
        QCOMPARE(facts.validUntil, QDateTime({ 2099, 12, 31 }, { 23, 59, 59 }, utcZone));
    }

    void anOwnAuthorityIsBelieved()
    {
        Ground ground(u"server"_s);
        const auto client = ground.client(ground.trusting());
        const auto page = pageOf(*client);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QVERIFY(!client->tlsTrouble());
    }

    void aPinnedCertificateIsAcceptedWhateverIsWrongWithIt_data()
    {
        QTest::addColumn<QString>("certificate");
        for (const char *name : { "selfsigned", "server", "expired", "early", "otherhost" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aPinnedCertificateIsAcceptedWhateverIsWrongWithIt()
    {
        QFETCH(const QString, certificate);
        Ground ground(certificate);
        const auto client = ground.client(ground.pinning(certificate));
        const auto page = pageOf(*client);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QVERIFY(!client->tlsTrouble());
    }

    void anotherCertificateThanThePinnedIsRefused_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("trustsAuthority");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("of an unknown authority") << u"changed"_s << false << u"not pinned"_s;
        QTest::newRow("of an authority that is trusted") << u"changed"_s << true << u"not pinned"_s;
        QTest::newRow("self-signed") << u"selfsigned"_s << false << u"self-signed, not pinned"_s;
        QTest::newRow("expired") << u"expired"_s << true << u"expired, not pinned"_s;
    }
    void anotherCertificateThanThePinnedIsRefused()
    {
        QFETCH(const QString, shown);
        QFETCH(const bool, trustsAuthority);
        Ground ground(u"server"_s);
        NetworkSettings settings = ground.pinning(u"server"_s);
        if (trustsAuthority)
            settings.authorityFile = TlsFront::file(u"authority.pem"_s);
        const auto client = ground.client(settings);
        QVERIFY(pageOf(*client));
        const QByteArray before = ground.front.received();

        ground.front.change(shown);
        client->renewConnections();
        const auto page = pageOf(*client);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Tls);
        QCOMPARE(page.error().detail, u"another certificate is pinned for this host"_s);
        const auto trouble = client->tlsTrouble();
        QVERIFY(trouble);
        QTEST(words(trouble->wrong), "wrong");
        QCOMPARE(trouble->pinned, QList<QByteArray>{ TlsFront::fingerprint(u"server"_s) });
        QCOMPARE(trouble->chain.front().sha256, TlsFront::fingerprint(shown));
        QCOMPARE(pausedBy(*client), State::Failed);
        QCOMPARE(ground.front.received(), before);
    }

    void aServerThatClosesAndComesBackAnotherIsRefused()
    {
        Ground ground(u"server"_s);
        const auto client = ground.client(ground.pinning(u"server"_s));
        QVERIFY(pageOf(*client));
        const QByteArray before = ground.front.received();
        ground.front.change(u"changed"_s);   // the client still thinks of its old connection
        const auto page = pageOf(*client);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Tls);
        QCOMPARE(ground.front.received(), before);
    }

    void aPinIsForOneHostAndPort_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("portOff");
        QTest::newRow("another port") << u"127.0.0.1"_s << 1;
        QTest::newRow("another host") << u"localhost"_s << 0;
    }
    void aPinIsForOneHostAndPort()
    {
        QFETCH(const QString, host);
        QFETCH(const int, portOff);
        Ground ground(u"selfsigned"_s);
        NetworkSettings settings;
        settings.pin({ host, quint16(ground.front.port() + portOff), TlsFront::fingerprint(u"selfsigned"_s) });
        const auto page = pageOf(*ground.client(settings));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Tls);
        QVERIFY(ground.front.received().isEmpty());
    }

    void aPinSetWhileConnectedCountsAtOnce()
    {
        Ground ground(u"selfsigned"_s);
        const auto client = ground.client({});
        QVERIFY(!pageOf(*client));
        client->setNetwork(Ground::read(ground.pinning(u"selfsigned"_s)));
        QVERIFY(pageOf(*client));
        client->setNetwork(Ground::read({}));
        QVERIFY(!pageOf(*client));
    }

    void sixAtOnceAreAllRefused()
    {
        Ground ground(u"changed"_s);
        NetworkSettings settings = ground.pinning(u"server"_s);
        settings.authorityFile = TlsFront::file(u"authority.pem"_s);
        const auto client = ground.client(settings);
        QObject receiver;
        int refusals = 0, answers = 0;
        for (int i = 0; i < 12; ++i) {
            client->runners({}, &receiver, [&](const Result<RunnersPage> &page) {
                ++answers;
                refusals += !page && page.error().kind == Error::Kind::Tls ? 1 : 0;
            });
        }
        QTRY_COMPARE(answers, 12);
        QCOMPARE(refusals, 12);
        QVERIFY(ground.front.received().isEmpty());
    }

    void aServerMayAskForACertificateOfOurs_data()
    {
        QTest::addColumn<bool>("shows");
        QTest::newRow("with one") << true;
        QTest::newRow("without") << false;
    }
    void aServerMayAskForACertificateOfOurs()
    {
        QFETCH(const bool, shows);
        Ground ground(u"server"_s);
        ground.front.requireClientCertificate();
        NetworkSettings settings = ground.trusting();
        if (shows) {
            settings.clientCertificateFile = TlsFront::file(u"client.pem"_s);
            settings.clientKeyFile = TlsFront::file(u"client.key"_s);
        }
        const auto page = pageOf(*ground.client(settings));
        QCOMPARE(bool(page), shows);
        if (!shows) {
            QVERIFY(page.error().kind == Error::Kind::Tls || page.error().kind == Error::Kind::Offline);   // as the server says why, or only hangs up
            QVERIFY(ground.server.seen().empty());
        }
    }

    void filesThatCannotBeUsedAreNamed_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("says");
        const QString ca = TlsFront::file(u"authority.pem"_s), certificate = TlsFront::file(u"client.pem"_s), key = TlsFront::file(u"client.key"_s);
        QTest::newRow("no such authority") << u"/nowhere/ca.pem"_s << QString() << QString() << u"/nowhere/ca.pem"_s;
        QTest::newRow("a folder") << u"/tmp"_s << QString() << QString() << u"no file"_s;
        QTest::newRow("a device that never ends") << u"/dev/zero"_s << QString() << QString() << u"no file"_s;
        QTest::newRow("a key as authority") << key << QString() << QString() << u"no certificate"_s;
        QTest::newRow("no key in the certificate's file") << QString() << certificate << QString() << u"no private key"_s;
        QTest::newRow("a certificate as key") << ca << certificate << certificate << u"no private key"_s;
        QTest::newRow("a locked key") << QString() << certificate << u"locked"_s << u"passphrase"_s;
    }
    void filesThatCannotBeUsedAreNamed()
    {
        QFETCH(const QString, authority);
        QFETCH(const QString, certificate);
        QFETCH(QString, key);
        QFETCH(const QString, says);
        QTemporaryDir folder;
        if (key == "locked"_L1) {
            key = folder.filePath(u"locked.key"_s);
            QFile file(key);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAg=\n-----END ENCRYPTED PRIVATE KEY-----\n");
        }
        NetworkSettings settings;
        settings.authorityFile = authority;
        settings.clientCertificateFile = certificate;
        settings.clientKeyFile = key;
        const auto files = readTlsFiles(settings);
        QVERIFY(!files);
        QCOMPARE(files.error().kind, Error::Kind::Io);
        QVERIFY2(files.error().detail.contains(says), qPrintable(files.error().detail));
    }

    void certificateAndKeyMayStandInOneFile()
    {
        QTemporaryDir folder;
        NetworkSettings settings;
        settings.clientCertificateFile = folder.filePath(u"both.pem"_s);
        QFile both(settings.clientCertificateFile);
        QVERIFY(both.open(QIODevice::WriteOnly));
        for (const QString &name : { u"client.key"_s, u"client.pem"_s, u"authority.pem"_s }) {
            QFile part(TlsFront::file(name));
            QVERIFY(part.open(QIODevice::ReadOnly));
            both.write(part.readAll());
        }
        both.close();
        const auto files = readTlsFiles(settings);
        QVERIFY(files && *files);
        QCOMPARE((*files)->clientChain.size(), 2);
        QVERIFY(!(*files)->clientKey.isNull());
        QVERIFY((*files)->authorities.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
