// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultproxy.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace muster::test;
using namespace Qt::StringLiterals;
using Fault = FaultProxy::Fault;

/// Answers every request with "hello" and counts them.
class EchoServer final : public QObject
{
public:
    EchoServer()
    {
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray text = socket->readAll();
                bodies += text.mid(text.indexOf("\r\n\r\n") + 4);
                ++count;
                socket->write(httpAnswer(200, "text/plain", "hello"));
            });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())); }

    QTcpServer server;
    QByteArray bodies;
    int count = 0;
};

class TestFaultProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAFaultEverythingPasses();
    void requestsOnOneConnectionAreToldApart();
    void aRequestThatComesInPiecesIsOneRequest();
    void whatTheFaultDoesToTheAnswer_data();
    void whatTheFaultDoesToTheAnswer();
    void dripsCompleteSlowly();
    void aHeldAnswerKeepsTheConnectionOpen();
    void pullingTheCableRefusesNewConnections();

private:
    /// Sends and reads until the other side closes or nothing comes for `ms`.
    QByteArray exchange(QTcpSocket &socket, const QByteArray &request, int ms = 200) const;
    void connectTo(QTcpSocket &socket) const;
    std::unique_ptr<EchoServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
};

namespace {

const QByteArray get = "GET /api/v4/user HTTP/1.1\r\nHost: x\r\nPRIVATE-TOKEN: secret\r\n\r\n";

}

void TestFaultProxy::init()
{
    m_server = std::make_unique<EchoServer>();
    m_proxy = std::make_unique<FaultProxy>(m_server->url());
    QVERIFY(m_proxy->listen());
}

void TestFaultProxy::connectTo(QTcpSocket &socket) const
{
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_proxy->url().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

QByteArray TestFaultProxy::exchange(QTcpSocket &socket, const QByteArray &request, int ms) const
{
    QByteArray answer;
    socket.write(request);
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < ms && socket.state() == QAbstractSocket::ConnectedState) {
        QTest::qWait(5);
        const QByteArray more = socket.readAll();
        if (!more.isEmpty())
            quiet.restart();
        answer += more;
        if (answer.endsWith("hello"))
            break;
    }
    return answer + socket.readAll();
}

void TestFaultProxy::withoutAFaultEverythingPasses()
{
    QTcpSocket socket;
    connectTo(socket);
    QVERIFY(exchange(socket, get).endsWith("hello"));
    QCOMPARE(m_proxy->requests().size(), 1U);
    QCOMPARE(m_proxy->requests().front().path, "/api/v4/user");
    QCOMPARE(m_proxy->requests().front().header("private-token"), "secret");
    QCOMPARE(m_proxy->forwarded("GET", "/api"), 1);
}

void TestFaultProxy::requestsOnOneConnectionAreToldApart()
{
    m_proxy->setDecide([](const FaultProxy::Request &request) { return Fault{ request.onConnection == 2 ? Fault::Kind::CloseBefore : Fault::Kind::None, 0, 0, {} }; });
    QTcpSocket socket;
    connectTo(socket);
    QVERIFY(exchange(socket, get).endsWith("hello"));
    QVERIFY(exchange(socket, get).isEmpty());
    QCOMPARE(m_server->count, 1);
    QCOMPARE(m_proxy->requests().back().number, 2);
}

void TestFaultProxy::aRequestThatComesInPiecesIsOneRequest()
{
    QTcpSocket socket;
    connectTo(socket);
    socket.write("POST /api/graphql HTTP/1.1\r\nContent-Le");
    QTest::qWait(20);
    socket.write("ngth: 4\r\n\r\nab");
    QTest::qWait(20);
    QVERIFY(exchange(socket, "cd").endsWith("hello"));
    QCOMPARE(m_proxy->requests().size(), 1U);
    QCOMPARE(m_proxy->requests().front().body, "abcd");
    QCOMPARE(m_server->bodies, "abcd");
}

void TestFaultProxy::whatTheFaultDoesToTheAnswer_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("reachedTheServer");
    const QByteArray whole = httpAnswer(200, "text/plain", "hello");
    QTest::newRow("reset before") << int(Fault::Kind::ResetBefore) << QByteArray() << 0;
    QTest::newRow("close before") << int(Fault::Kind::CloseBefore) << QByteArray() << 0;
    QTest::newRow("swallow") << int(Fault::Kind::SwallowAnswer) << QByteArray() << 1;
    QTest::newRow("reset after") << int(Fault::Kind::ResetAfter) << QByteArray() << 1;
    QTest::newRow("cut") << int(Fault::Kind::CutAnswer) << whole.left(30) << 1;
    QTest::newRow("own answer") << int(Fault::Kind::Answer) << QByteArray("HTTP/1.1 418 T\r\nContent-Length: 0\r\n\r\n") << 0;
}

void TestFaultProxy::whatTheFaultDoesToTheAnswer()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, answer);
    QFETCH(const int, reachedTheServer);
    m_proxy->setDecide([kind](const FaultProxy::Request &) { return Fault{ Fault::Kind(kind), 30, 0, "HTTP/1.1 418 T\r\nContent-Length: 0\r\n\r\n" }; });
    QTcpSocket socket;
    connectTo(socket);
    QCOMPARE(exchange(socket, get), answer);
    QCOMPARE(m_server->count, reachedTheServer);
    QCOMPARE(m_proxy->forwarded("GET", "/"), reachedTheServer);
}

void TestFaultProxy::dripsCompleteSlowly()
{
    m_proxy->setDecide([](const FaultProxy::Request &) { return Fault{ Fault::Kind::DripAnswer, 7, 10, {} }; });
    QTcpSocket socket;
    connectTo(socket);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(exchange(socket, get).endsWith("hello"));
    QVERIFY(timer.elapsed() >= 50);
}

void TestFaultProxy::aHeldAnswerKeepsTheConnectionOpen()
{
    m_proxy->setDecide([](const FaultProxy::Request &) { return Fault{ Fault::Kind::Hold, 0, 0, {} }; });
    QTcpSocket socket;
    connectTo(socket);
    QVERIFY(exchange(socket, get, 100).isEmpty());
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_server->count, 1);
}

void TestFaultProxy::pullingTheCableRefusesNewConnections()
{
    QTcpSocket socket;
    connectTo(socket);
    m_proxy->closeAll();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, quint16(m_proxy->url().port()));
    QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_proxy->listen());
    connectTo(late);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
