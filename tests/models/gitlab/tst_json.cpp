// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/json/globalid.h"
#include "models/gitlab/json/jsondocument.h"
#include "models/gitlab/json/jsonrepair.h"

#include <QTest>

using namespace muster;
using namespace muster::gitlab;
using namespace Qt::StringLiterals;

class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesSayNotToldInsteadOfFailing()
    {
        const auto document = JsonDocument::parse("{\"text\":\"ä\",\"number\":7,\"big\":12345678901,\"fraction\":2.6,\"yes\":true,\"null\":null,\"list\":[1,\"b\",null],\"object\":{\"inner\":\"x\"}}");
        QVERIFY(document);
        const JsonValue root = document->root();
        QCOMPARE(root["text"].text(), u"ä"_s);
        QCOMPARE(root["number"].integer(), std::optional<qint64>(7));
        QCOMPARE(root["big"].count(100), 100);
        QCOMPARE(root["fraction"].rounded(), std::optional<qint64>(3));
        QCOMPARE(root["yes"].tri(), Tri::Yes);
        QCOMPARE(root["object"]["inner"].text(), u"x"_s);
        QCOMPARE(root["list"].first().integer(), std::optional<qint64>(1));
        QVERIFY(root["null"].isNull() && root["null"].exists());
        for (const JsonValue &value : { root["absent"], root["absent"]["deeper"], root["text"]["x"], root["list"]["x"], root["null"]["x"], JsonValue() }) {
            QVERIFY(!value.exists() && !value.isNull() && !value.isObject() && !value.isArray());
            QVERIFY(value.utf8().data() == nullptr);
            QVERIFY(!value.integer() && !value.rounded());
            QCOMPARE(value.count(9), -1);
            QCOMPARE(value.tri(), Tri::Unknown);
            QCOMPARE(value.globalId(), 0);
            QVERIFY(value.instant(Instant::never()).isUnknown());
            value.forEach([](JsonValue) { QFAIL("nothing to visit"); });
            QVERIFY(!value.first().exists());
        }
    }

    void emptyTextIsAText()
    {
        const auto document = JsonDocument::parse("{\"a\":\"\"}");
        QVERIFY(document->root()["a"].utf8().data() != nullptr);
    }

    void fieldsAreFoundInAnyOrder()
    {
        const auto document = JsonDocument::parse("{\"a\":1,\"b\":2,\"c\":3,\"d\":4}");
        FieldReader field(document->root());
        QStringList read;
        for (const char *key : { "a", "b", "x", "d", "c", "a", "d", "d" }) {
            const auto value = field(key).integer();
            read += value ? QString::number(*value) : u"-"_s;
        }
        QCOMPARE(read.join(u' '), u"1 2 - 4 3 1 4 4"_s);
        FieldReader none(document->root()["a"]);
        QVERIFY(!none("a").exists());
    }

    void onlyWholeTextsParse_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : { "", " ", "{", "{\"a\":1", "{\"a\":1}}", "{\"a\":1} x", "[1,2", "nul", "{\"a\":\"\x01\"}", "{'a':1}", "\xff\xfe{}" })
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("too deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
    }
    void onlyWholeTextsParse()
    {
        QFETCH(const QByteArray, json);
        const auto document = JsonDocument::parse(json);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Parse);
    }

    void everyPrefixOfADocumentIsCut()
    {
        const QByteArray whole = "{\"data\":{\"runners\":{\"nodes\":[{\"id\":\"x\",\"tags\":[\"a\",\"b\"],\"n\":-1.5e3}],\"ok\":true}}}";
        QVERIFY(JsonDocument::parse(whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!JsonDocument::parse(whole.left(length)), qPrintable(QString::number(length)));
    }

    void documentsWithoutRoomBehindThemParse()
    {
        const QByteArray json = QByteArray::fromRawData("{\"a\":7}", 7);
        QCOMPARE(JsonDocument::parse(json)->root()["a"].integer(), std::optional<qint64>(7));
    }

    void severalDocumentsLiveSideBySide()
    {
        auto first = JsonDocument::parse("{\"a\":1}");
        auto second = JsonDocument::parse("{\"a\":2}");
        JsonDocument moved = std::move(*first);
        auto third = JsonDocument::parse("{\"a\":3}");
        QCOMPARE(moved.root()["a"].integer(), std::optional<qint64>(1));
        QCOMPARE(second->root()["a"].integer(), std::optional<qint64>(2));
        QCOMPARE(third->root()["a"].integer(), std::optional<qint64>(3));
    }

    void repairsTouchOnlyWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("repaired");
        const auto row = [](const char *name, const QByteArray &json, const QByteArray &repaired) { QTest::newRow(name) << json << repaired; };
        row("nothing broken", "{\"a\":\"\\u00e4 \\ud83d\\ude00 \\\\ \\\" \\n\"}", "{\"a\":\"\\u00e4 \\ud83d\\ude00 \\\\ \\\" \\n\"}");
        row("high alone", "\"\\ud83d\"", "\"\\ufffd\"");
        row("low alone", "\"\\ude00\"", "\"\\ufffd\"");
        row("two highs", "\"\\ud83d\\ud83d\\ude00\"", "\"\\ufffd\\ud83d\\ude00\"");
        row("high at the end", "\"x\\uDBFF", "\"x\\ufffd");
        row("escaped backslash before it", "\"\\\\ud83d\"", "\"\\\\ud83d\"");
        row("no hex", "\"\\uzzzz\"", "\"\\uzzzz\"");
        row("bytes", "\"\xc3\x28\xff\"", "\"\xef\xbf\xbd(\xef\xbf\xbd\"");
        row("surrogate in bytes", "\"\xed\xa0\xbd\"", "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"");
    }
    void repairsTouchOnlyWhatIsBroken()
    {
        QFETCH(const QByteArray, json);
        QTEST(repairedJson(json), "repaired");
    }

    void globalIds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("number");
        const auto row = [](const QByteArray &text, qint64 number) { QTest::newRow(text.constData()) << text << number; };
        row("gid:/" "/gitlab/Ci::Runner/42", 42);
        row("gid:/" "/gitlab/Ci::Runner/9223372036854775807", std::numeric_limits<qint64>::max());
        row("gid:/" "/gitlab/Ci::Runner/9223372036854775808", 0);
        row("gid:/" "/gitlab/Ci::Runner/", 0);
        row("gid:/" "/gitlab/Ci::Runner/4x", 0);
        row("gid:/" "/gitlab/Ci::Runner/-4", 0);
        row("gid:/" "/gitlab/Ci::Runner/0", 0);
        row("42", 0);
        row("", 0);
    }
    void globalIds()
    {
        QFETCH(const QByteArray, text);
        QTEST(numberOfGlobalId(std::string_view(text.constData(), std::size_t(text.size()))), "number");
    }

    void globalIdsAreMade()
    {
        QCOMPARE(globalId(RunnerId{ 42 }).toLatin1(), QByteArray("gid:/" "/gitlab/Ci::Runner/42"));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
