// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/soleprocess.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace muster;
using namespace Qt::StringLiterals;
using Claim = SoleProcess::Claim;

class TestSoleProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::setPermissions(m_runtime->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
    }

    void aSecondStartHandsItsArgumentsOver()
    {
        SoleProcess first(u"/profile/muster.ini"_s);
        QCOMPARE(first.claim({ u"muster"_s }), Claim::Ours);
        QSignalSpy again(&first, &SoleProcess::startedAgain);
        QCOMPARE(fromElsewhere(u"/profile/muster.ini"_s, { u"muster"_s, u"--url"_s, u"https://gitlab.example.com/ü"_s }), Claim::HandedOver);
        QTRY_COMPARE(again.count(), 1);
        QCOMPARE(again.first().first().toStringList(), (QStringList{ u"muster"_s, u"--url"_s, u"https://gitlab.example.com/ü"_s }));
    }

    void anotherProfileIsAnotherProcess()
    {
        SoleProcess first(u"/profile/muster.ini"_s);
        QCOMPARE(first.claim({}), Claim::Ours);
        QCOMPARE(fromElsewhere(u"/other/muster.ini"_s, {}), Claim::Ours);
    }

    void whatAKilledProcessLeftBehindIsTakenOver()
    {
        { SoleProcess gone(u"/profile/muster.ini"_s); QCOMPARE(gone.claim({}), Claim::Ours); }
        SoleProcess first(u"/profile/muster.ini"_s);
        QCOMPARE(first.claim({}), Claim::Ours);
        QSignalSpy again(&first, &SoleProcess::startedAgain);
        QCOMPARE(fromElsewhere(u"/profile/muster.ini"_s, { u"muster"_s }), Claim::HandedOver);
        QTRY_COMPARE(again.count(), 1);
    }

    void whereNothingCanBeWrittenEveryProcessGoesOnAlone()
    {
        qputenv("XDG_RUNTIME_DIR", "/proc/nowhere");
        qputenv("TMPDIR", "/proc");   // which takes nothing, not even from root
        SoleProcess alone(u"/profile/muster.ini"_s);
        QCOMPARE(alone.claim({}), Claim::Apart);
        qunsetenv("TMPDIR");
    }

    void nonsenseIsNotHeard_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no JSON") << QByteArray("--demo\n");
        QTest::newRow("another shape") << QByteArray("{\"arguments\":\"--demo\"}\n");
        QTest::newRow("endless") << QByteArray(100'000, 'a');
        QTest::newRow("nothing") << QByteArray("\n");
    }
    void nonsenseIsNotHeard()
    {
        QFETCH(const QByteArray, said);
        SoleProcess first(u"/profile/muster.ini"_s);
        QCOMPARE(first.claim({}), Claim::Ours);
        QSignalSpy again(&first, &SoleProcess::startedAgain);
        const QStringList sockets = QDir(m_runtime->path()).entryList({ u"muster-*"_s }, QDir::System | QDir::Files);
        QString name;
        for (const QString &each : sockets) {
            if (!each.endsWith(".lock"_L1))
                name = m_runtime->filePath(each);
        }
        QLocalSocket socket;
        socket.connectToServer(name);
        QVERIFY(socket.waitForConnected());
        socket.write(said);
        socket.flush();
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(again.count(), 0);
    }

private:
    /// As another process would: the one that listens has to be at work meanwhile.
    Claim fromElsewhere(const QString &profile, const QStringList &arguments)
    {
        Claim claim = Claim::Apart;
        QThread *other = QThread::create([&] {
            SoleProcess second(profile);
            claim = second.claim(arguments);
        });
        other->start();
        while (!other->wait(QDeadlineTimer(5)))
            QCoreApplication::processEvents();
        delete other;
        return claim;
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
};

QTEST_GUILESS_MAIN(TestSoleProcess)
#include "tst_soleprocess.moc"
