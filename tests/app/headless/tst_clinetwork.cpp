// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/networkstore.h"
#include "tests/support/proxystandin.h"
#include "tests/support/serverfixture.h"
#include "tests/support/tlsfront.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

QString fingerprintOf(const QString &certificate)
{
    return fingerprintText(TlsFront::fingerprint(certificate));
}

} // namespace

/// The way to GitLab as muster-cli is told it: by options, and by what the window keeps.
class TestCliNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_config = std::make_unique<QTemporaryDir>();
        m_environment = {};
    }

    void wrongUseIsSaidAndEndsWith64_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no fingerprint") << QStringList{ u"--pin"_s, u"AB:CD"_s };
        QTest::newRow("no proxy") << QStringList{ u"--proxy"_s, u"gopher://x"_s };
        QTest::newRow("a password among the arguments") << QStringList{ u"--proxy"_s, u"http://mira:hunter22@127.0.0.1:3128"_s };
    }
    void wrongUseIsSaidAndEndsWith64()
    {
        QFETCH(const QStringList, arguments);
        const Answer answer = doctor(m_server.url(), arguments);
        QCOMPARE(answer.status, 64);
        QVERIFY(answer.err.startsWith("muster-cli: "));
        QVERIFY(!answer.err.contains("hunter22"));
    }

    void aRefusedCertificateIsShownWithTheWayOut()
    {
        TlsFront front(m_server.url(), u"selfsigned"_s);
        QVERIFY(front.listen());
        const Answer refused = doctor(front.url());
        QCOMPARE(refused.status, 1);
        const QByteArray wayOut = QByteArray("--pin ").append(fingerprintOf(u"selfsigned"_s).toLatin1());
        QVERIFY2(refused.err.contains(wayOut) && refused.err.contains("self-signed") && refused.err.contains("Network…"), refused.err.constData());
        QVERIFY(front.received().isEmpty());
        QCOMPARE(doctor(front.url(), { u"--pin"_s, fingerprintOf(u"selfsigned"_s) }).status, 0);
        QCOMPARE(doctor(front.url()).status, 1);   // an option is for one command
        const Answer other = doctor(front.url(), { u"--pin"_s, fingerprintOf(u"server"_s) });
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("not the one that you pinned"), other.err.constData());
    }

    void whatTheWindowKeepsCountsHereToo()
    {
        TlsFront front(m_server.url(), u"selfsigned"_s);
        QVERIFY(front.listen());
        NetworkSettings settings;
        settings.pin({ u"127.0.0.1"_s, front.port(), TlsFront::fingerprint(u"selfsigned"_s) });
        QVERIFY(NetworkStore(m_config->filePath(u"muster/network.ini"_s)).set(front.url(), settings));
        QCOMPARE(doctor(front.url()).status, 0);
        front.change(u"changed"_s);
        QCOMPARE(doctor(front.url()).status, 1);
        QCOMPARE(doctor(front.url(), { u"--pin"_s, fingerprintOf(u"changed"_s) }).status, 0);
    }

    void filesAreReadAndNamedWhenTheyCannotBe()
    {
        TlsFront front(m_server.url(), u"server"_s);
        front.requireClientCertificate();
        QVERIFY(front.listen());
        const QStringList authority{ u"--ca-file"_s, TlsFront::file(u"authority.pem"_s) };
        QCOMPARE(doctor(front.url(), authority).status, 1);
        QCOMPARE(doctor(front.url(), authority + QStringList{ u"--client-certificate"_s, TlsFront::file(u"client.pem"_s), u"--client-key"_s, TlsFront::file(u"client.key"_s) }).status, 0);
        const Answer missing = doctor(front.url(), { u"--ca-file"_s, u"/nowhere/ca.pem"_s });
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.err.contains("/nowhere/ca.pem"), missing.err.constData());
    }

    void aProxyIsUsedWithItsPasswordFromTheEnvironment()
    {
        ProxyStandIn proxy(ProxyStandIn::Kind::Http, m_server.url(), { "mira", "hunter22" });
        const QStringList through{ u"--proxy"_s, u"http://mira@127.0.0.1:%1"_s.arg(proxy.serverPort()) };
        const Answer refused = doctor(m_server.url(), through);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("The proxy http://mira@127.0.0.1:"), refused.err.constData());
        m_environment.insert(u"MUSTER_PROXY_PASSWORD"_s, u"hunter22"_s);
        const Answer good = doctor(m_server.url(), through);
        QVERIFY2(good.status == 0, good.err.constData());
        QVERIFY(!proxy.asked().isEmpty());
    }

private:
    struct Answer {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Answer doctor(const QUrl &url, const QStringList &more = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GITLAB_TOKEN"_s, QString::fromLatin1(m_server.token()));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_config->path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(m_environment);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MUSTER_CLI), QStringList{ u"doctor"_s, u"--url"_s, url.toString() } + more);
        // The loop runs on: the proxy and the front live on this thread.
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }

    ServerFixture m_server{ ServerFixture::still(5) };
    std::unique_ptr<QTemporaryDir> m_config;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(TestCliNetwork)
#include "tst_clinetwork.moc"
