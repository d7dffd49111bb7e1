// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/lists/cursor.h"
#include "app/demo/graphql/run/jsonbuffer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace muster::demo::graphql;
using namespace Qt::StringLiterals;

class JsonTest : public QObject {
    Q_OBJECT

    static QByteArray written(const QString &text)
    {
        JsonBuffer buffer(1);
        buffer.string(text);
        return buffer.take();
    }

private Q_SLOTS:
    void hostileTextsSurvive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("html") << u"<img src=x onerror=\"alert(1)\"> & 'x'"_s;
        QTest::newRow("quotes and backslashes") << u"\\\"\\\\\""_s;
        QTest::newRow("control characters") << QString::fromLatin1(QByteArray::fromHex("0001020304050607080b0c0e1f7f1b5b33316d"));
        QTest::newRow("new lines") << u"a\r\nb\tc"_s;
        QTest::newRow("bidi") << u"\u202egnp.exe\u2066x\u2069"_s;
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
        QTest::newRow("umlauts") << u"Grüße, Ωmega, 漢字"_s;
        QTest::newRow("beyond 16 bits") << QString::fromUcs4(U"\U0001F600\U0010FFFF", 2);
        QTest::newRow("byte order mark") << u"x\ufeffy"_s;
        QTest::newRow("a mebibyte") << QString(1024 * 1024, u'<');
        QTest::newRow("empty") << u""_s;
    }
    void hostileTextsSurvive()
    {
        QFETCH(QString, text);
        const QByteArray json = '[' + written(text) + ']';
        QCOMPARE(QString::fromUtf8(json).toUtf8(), json);   // valid UTF-8
        for (const char c : json)
            QVERIFY(uchar(c) >= 0x20);
        QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), text);
    }

    void loneSurrogatesAreEscaped()
    {
        QCOMPARE(written(QString(QChar(0xd800))), QByteArray("\"\\ud800\""));
        QCOMPARE(written(QString(QChar(0xdfff)) + u'x'), QByteArray("\"\\udfffx\""));
        QCOMPARE(written(QString(QChar(0xd83d)) + u'x'), QByteArray("\"\\ud83dx\""));
    }

    void markupIsEscapedAsGitLabDoes() { QCOMPARE(written(u"<b>&"_s), QByteArray("\"\\u003cb\\u003e\\u0026\"")); }

    void timesAreWholeSecondsUtc_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("epoch") << qint64(0) << QByteArray("\"1970-01-01T00:00:00Z\"");
        QTest::newRow("leap day") << qint64(1709210096) << QByteArray("\"2024-02-29T12:34:56Z\"");
        QTest::newRow("last second of a year") << qint64(1767225599) << QByteArray("\"2025-12-31T23:59:59Z\"");
    }
    void timesAreWholeSecondsUtc()
    {
        QFETCH(qint64, seconds);
        JsonBuffer buffer;
        buffer.time(seconds);
        QTEST(buffer.take(), "text");
    }

    void takenBackBytesAreGone()
    {
        JsonBuffer buffer(1);
        buffer.put(std::string_view("[1,"));
        const qsizetype mark = buffer.size();
        buffer.integer(-922337203685477580LL);
        buffer.truncate(mark);
        buffer.number(0.5);
        buffer.put(']');
        QCOMPARE(buffer.take(), QByteArray("[1,0.5]"));
    }

    void cursorsReadBackForTheirOwnOrderOnly()
    {
        const SortColumn created { SortColumn::Kind::Time, "created_at"_L1, true };
        const SortColumn contacted { SortColumn::Kind::Time, "contacted_at"_L1, true };
        const SortColumn byId { SortColumn::Kind::Id, {}, true };
        const SortColumn byName { SortColumn::Kind::Text, "name"_L1, false };
        const RowKey key { 1767225599123, u"größer"_s, 4107 };
        for (const SortColumn &column : { created, contacted, byId, byName }) {
            const QString cursor = QString::fromLatin1(cursorOf(key, column));
            const auto json = QJsonDocument::fromJson(QByteArray::fromBase64(cursor.toLatin1()));
            QCOMPARE(json.object().value(u"id"_s).toString(), u"4107"_s);
            for (const SortColumn &other : { created, contacted, byId, byName }) {
                const auto read = readCursor(cursor, other);
                QCOMPARE(read.has_value(), other.name == column.name);
                if (read)
                    QCOMPARE(read->id, key.id);
            }
        }
        QCOMPARE(readCursor(QString::fromLatin1(cursorOf(key, created)), created)->moment, key.moment);
        QCOMPARE(readCursor(QString::fromLatin1(cursorOf({ 0, {}, 7 }, contacted)), contacted)->moment, qint64(0));
    }

    void brokenCursorsAreNone_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("no base64") << u"%%%"_s;
        QTest::newRow("no JSON") << QString::fromLatin1(QByteArray("garbage").toBase64());
        QTest::newRow("no id") << QString::fromLatin1(QByteArray(R"({"created_at":"2026-01-01T00:00:00Z"})").toBase64());
        QTest::newRow("no column") << QString::fromLatin1(QByteArray(R"({"id":"4"})").toBase64());
        QTest::newRow("no time") << QString::fromLatin1(QByteArray(R"({"created_at":"yesterday","id":"4"})").toBase64());
        QTest::newRow("id is no number") << QString::fromLatin1(QByteArray(R"({"created_at":"2026-01-01T00:00:00Z","id":"x"})").toBase64());
        QTest::newRow("a list") << QString::fromLatin1(QByteArray("[1]").toBase64());
    }
    void brokenCursorsAreNone()
    {
        QFETCH(QString, cursor);
        QVERIFY(!readCursor(cursor, { SortColumn::Kind::Time, "created_at"_L1, true }));
    }

    void nullsStandLastAscendingAndFirstDescending()
    {
        const SortColumn ascending { SortColumn::Kind::Time, "contacted_at"_L1, false };
        const SortColumn descending { SortColumn::Kind::Time, "contacted_at"_L1, true };
        const RowKey never { 0, {}, 1 };
        const RowKey early { 10, {}, 2 };
        const RowKey late { 20, {}, 3 };
        QVERIFY(comesBefore(early, late, ascending) && comesBefore(late, never, ascending) && !comesBefore(never, early, ascending));
        QVERIFY(comesBefore(never, late, descending) && comesBefore(late, early, descending) && !comesBefore(early, never, descending));
        QVERIFY(comesBefore({ 10, {}, 1 }, early, ascending) && comesBefore(early, { 10, {}, 1 }, descending));
        QVERIFY(!comesBefore(early, early, ascending) && !comesBefore(early, early, descending));
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_graphql_json.moc"
