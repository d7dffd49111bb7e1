// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/tlsfiles.h"
#include "tests/models/gitlab/clientfixture.h"
#include "tests/models/gitlab/runnerfixtures.h"
#include "tests/support/proxystandin.h"
#include "tests/support/tlsfront.h"

#include <QTcpServer>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;
using Kind = ProxyStandIn::Kind;

namespace {

const Scripted onePage = Scripted::data(instancePage({ fullRunner(1) }));

Result<RunnersPage> pageOf(const QUrl &base, const NetworkSettings &settings)
{
    SystemClock clock;
    const Result<TlsFilesPtr> files = readTlsFiles(settings);
    Client client({ base, SecretString(token), { settings, files ? *files : nullptr } }, clock, quickLimits());
    auto answer = answerOf<RunnersPage>([&](QObject *receiver, auto done) { client.runners({}, receiver, done); });
    return answer ? *answer : failure(Error::Kind::Io, u"no answer"_s);
}

NetworkSettings through(const ProxyStandIn &proxy, Kind kind)
{
    NetworkSettings settings;
    settings.proxy.kind = kind == Kind::Http ? ProxyChoice::Kind::Http : ProxyChoice::Kind::Socks5;
    settings.proxy.host = u"127.0.0.1"_s;
    settings.proxy.port = proxy.serverPort();
    return settings;
}

void addKinds()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("HTTP") << Kind::Http;
    QTest::newRow("SOCKS5") << Kind::Socks5;
}

} // namespace

/// Through whom the requests go. The names asked for exist nowhere: only the proxy can lead to them.
class ProxiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenProxyIsUsed_data() { addKinds(); }
    void theChosenProxyIsUsed()
    {
        QFETCH(const Kind, kind);
        ScriptedServer server([](const Seen &) { return onePage; });
        ProxyStandIn proxy(kind, server.url());
        const auto page = pageOf(QUrl(u"http://git.example.test:8080/gitlab"_s), through(proxy, kind));
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(proxy.asked().constFirst(), QByteArray("git.example.test:8080"));
        QCOMPARE(server.seen().front().path, QByteArray("/gitlab/api/graphql"));
    }

    void throughATunnelTheProxySeesNoToken_data() { addKinds(); }
    void throughATunnelTheProxySeesNoToken()
    {
        QFETCH(const Kind, kind);
        ScriptedServer server([](const Seen &) { return onePage; });
        TlsFront front(server.url(), u"server"_s);
        QVERIFY(front.listen());
        ProxyStandIn proxy(kind, front.url());
        NetworkSettings settings = through(proxy, kind);
        settings.authorityFile = TlsFront::file(u"authority.pem"_s);
        const auto page = pageOf(QUrl(u"https://git.example.test"_s), settings);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(proxy.asked().constFirst(), QByteArray("git.example.test:443"));
        QVERIFY(!proxy.heard().contains(token));
    }

    void aPinHoldsThroughAProxyToo_data() { addKinds(); }
    void aPinHoldsThroughAProxyToo()
    {
        QFETCH(const Kind, kind);
        ScriptedServer server([](const Seen &) { return onePage; });
        TlsFront front(server.url(), u"server"_s);
        QVERIFY(front.listen());
        ProxyStandIn proxy(kind, front.url());
        NetworkSettings settings = through(proxy, kind);
        settings.pin({ u"git.example.test"_s, 443, TlsFront::fingerprint(u"server"_s) });
        QVERIFY(pageOf(QUrl(u"https://git.example.test"_s), settings));
        settings.pin({ u"git.example.test"_s, 443, TlsFront::fingerprint(u"changed"_s) });
        const QByteArray before = front.received();
        const auto page = pageOf(QUrl(u"https://git.example.test"_s), settings);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Tls);
        QCOMPARE(front.received(), before);
    }

    void aProxyMayWantALogin_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("secure");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("good");
        for (const bool secure : { false, true }) {
            const char *way = secure ? "tunnel" : "plain";
            QTest::addRow("HTTP %s, right", way) << Kind::Http << secure << QByteArray("pass:wörd+/") << true;
            QTest::addRow("HTTP %s, wrong", way) << Kind::Http << secure << QByteArray("password") << false;
            QTest::addRow("HTTP %s, none", way) << Kind::Http << secure << QByteArray() << false;
            QTest::addRow("SOCKS5 %s, right", way) << Kind::Socks5 << secure << QByteArray("pass:wörd+/") << true;
            QTest::addRow("SOCKS5 %s, wrong", way) << Kind::Socks5 << secure << QByteArray("password") << false;
            QTest::addRow("SOCKS5 %s, none", way) << Kind::Socks5 << secure << QByteArray() << false;
        }
    }
    void aProxyMayWantALogin()
    {
        QFETCH(const Kind, kind);
        QFETCH(const bool, secure);
        QFETCH(const QByteArray, password);
        QFETCH(const bool, good);
        ScriptedServer server([](const Seen &) { return onePage; });
        TlsFront front(server.url(), u"server"_s);
        QVERIFY(front.listen());
        ProxyStandIn proxy(kind, secure ? front.url() : server.url(), { "mira", "pass:wörd+/" });
        NetworkSettings settings = through(proxy, kind);
        settings.authorityFile = TlsFront::file(u"authority.pem"_s);
        if (!password.isEmpty()) {
            settings.proxy.user = u"mira"_s;
            settings.proxy.password = SecretString(password);
        }
        const auto page = pageOf(QUrl(secure ? u"https://git.example.test"_s : u"http://git.example.test"_s), settings);
        QCOMPARE(bool(page), good);
        if (good)
            return;
        QCOMPARE(page.error().kind, Error::Kind::Offline);
        QVERIFY2(page.error().hint.contains(u":%1"_s.arg(proxy.serverPort())), qPrintable(page.error().hint + u" / "_s + page.error().detail));
        QVERIFY(server.seen().empty());
        QVERIFY(proxy.refused() > 0);
    }

    void aProxyThatIsNotThereIsNamed_data() { addKinds(); }
    void aProxyThatIsNotThereIsNamed()
    {
        QFETCH(const Kind, kind);
        ScriptedServer server([](const Seen &) { return onePage; });
        ProxyStandIn proxy(kind, server.url());
        const NetworkSettings settings = through(proxy, kind);
        proxy.close();
        const auto page = pageOf(QUrl(u"https://git.example.test"_s), settings);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Offline);
        QCOMPARE(page.error().hint, proxyText(settings.proxy));
    }

    void thisMachineIsReachedDirectlyUnlessChosen_data() { addKinds(); }
    void thisMachineIsReachedDirectlyUnlessChosen()
    {
        QFETCH(const Kind, kind);
        ScriptedServer server([](const Seen &) { return onePage; });
        ProxyStandIn proxy(kind, server.url());
        NetworkSettings settings = through(proxy, kind);
        QVERIFY(pageOf(server.url(), settings));
        QVERIFY(proxy.asked().isEmpty());
        settings.proxy.alsoThisMachine = true;
        QVERIFY(pageOf(server.url(), settings));
        QCOMPARE(proxy.asked().constFirst(), "127.0.0.1:" + QByteArray::number(server.serverPort()));
    }

    void theSystemsProxyIsAskedOnlyWhenChosen_data()
    {
        QTest::addColumn<ProxyChoice::Kind>("kind");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("system") << ProxyChoice::Kind::System << true;
        QTest::newRow("none") << ProxyChoice::Kind::None << false;
    }
    void theSystemsProxyIsAskedOnlyWhenChosen()
    {
        QFETCH(const ProxyChoice::Kind, kind);
        QFETCH(const bool, isUsed);
        ScriptedServer server([](const Seen &) { return onePage; });
        ProxyStandIn proxy(Kind::Http, server.url());
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        NetworkSettings settings;
        settings.proxy.kind = kind;
        const auto page = pageOf(QUrl(u"http://git.example.test"_s), settings);
        qunsetenv("http_proxy");
        QCOMPARE(!proxy.asked().isEmpty(), isUsed);
        QCOMPARE(bool(page), isUsed);
    }
};

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
