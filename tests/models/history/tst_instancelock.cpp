// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/instancelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestInstanceLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATimePerInstanceAndFolder()
    {
        QTemporaryDir folder, elsewhere;
        InstanceLock first(folder.path(), u"https://a.example.com"_s), second(folder.path(), u"https://a.example.com"_s);
        InstanceLock other(folder.path(), u"https://b.example.com"_s), apart(elsewhere.path(), u"https://a.example.com"_s);
        QVERIFY(first.acquire());
        QVERIFY(first.acquire());   // already ours
        QVERIFY(!second.acquire());
        QVERIFY(second.holder());
        QCOMPARE(second.holder()->pid, QCoreApplication::applicationPid());
        QVERIFY(other.acquire());
        QVERIFY(apart.acquire());
        first.release();
        QVERIFY(second.acquire());
        QVERIFY(!first.acquire());
    }

    void whoGoesLetsGo()
    {
        QTemporaryDir folder;
        {
            InstanceLock lock(folder.path(), u"a"_s);
            QVERIFY(lock.acquire());
        }
        InstanceLock next(folder.path(), u"a"_s);
        QVERIFY(next.acquire());
    }

    void aFolderThatCannotBeMadeHasNoHolder()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"locks"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        InstanceLock lock(folder.path(), u"a"_s);
        QVERIFY(!lock.acquire());
        QVERIFY(!lock.holder());
    }
};

QTEST_GUILESS_MAIN(TestInstanceLock)
#include "tst_instancelock.moc"
