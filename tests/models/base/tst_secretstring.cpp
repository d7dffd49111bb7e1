// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/secretstring.h"

#include <QTest>

#include <type_traits>

using namespace muster;

// A secret neither turns into text by itself nor goes into a stream.
static_assert(!std::is_convertible_v<SecretString, QByteArray>);
static_assert(!std::is_convertible_v<SecretString, QString>);
static_assert(!std::is_convertible_v<QByteArray, SecretString>);

template <class T>
concept Printable = requires(QDebug debug, const T &value) { debug << value; };
static_assert(Printable<QByteArray> && !Printable<SecretString>);

class TestSecretString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByValue()
    {
        const SecretString one(QByteArray("glpat-abc")), same(QByteArray("glpat-abc")), other(QByteArray("glpat-abd")), longer(QByteArray("glpat-abcd"));
        QVERIFY(one == same);
        QVERIFY(!(one == other));
        QVERIFY(!(one == longer));
        QVERIFY(!(one == SecretString()));
        QVERIFY(SecretString() == SecretString(QByteArray()));
        QVERIFY(SecretString().isEmpty() && !one.isEmpty());
    }

    void copiesAreTheirOwn()
    {
        const QByteArray given("glpat-abc");
        SecretString first(given);
        SecretString second(first);
        QVERIFY(second.reveal().constData() != first.reveal().constData());
        QVERIFY(first.reveal().constData() != given.constData());
        second = SecretString(QByteArray("other"));
        QCOMPARE(first.reveal(), given);
        const SecretString &alias = first;
        first = alias;
        QCOMPARE(first.reveal(), given);
    }

    void movingLeavesNothingBehind()
    {
        SecretString secret(QByteArray("glpat-abcdefgh"));
        const SecretString kept(secret);
        const SecretString moved(std::move(secret));
        QCOMPARE(moved.reveal(), kept.reveal());
        QVERIFY(secret.isEmpty());   // NOLINT: that a moved-from secret is empty is what this is about
        secret = kept;
        QCOMPARE(secret.reveal(), kept.reveal());
    }
};

QTEST_GUILESS_MAIN(TestSecretString)
#include "tst_secretstring.moc"
