// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/graphql/language/parser.h"

#include <QTest>

using namespace muster::demo::graphql;
using namespace Qt::StringLiterals;

namespace {

std::string_view view(const QByteArray &text) { return { text.constData(), size_t(text.size()) }; }

const Operation &onlyOperation(const Parsed<Document> &document) { return *document->operations().front(); }

} // namespace

class ParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortQueryIsAnAnonymousOperation()
    {
        const auto document = parseDocument("{ metadata { version } }");
        QVERIFY(document);
        const Operation &operation = onlyOperation(document);
        QCOMPARE(operation.kind, Operation::Kind::Query);
        QVERIFY(operation.name.empty());
        QCOMPARE(text(operation.selections.front().name), u"metadata"_s);
        QCOMPARE(text(operation.selections.front().selections.front().name), u"version"_s);
    }

    void aliasIsTheKeyOfTheAnswer()
    {
        const auto document = parseDocument("{ a: runners { count } runners { count } }");
        QVERIFY(document);
        const auto &selections = onlyOperation(document).selections;
        QCOMPARE(text(selections[0].key()), u"a"_s);
        QCOMPARE(text(selections[0].name), u"runners"_s);
        QCOMPARE(text(selections[1].key()), u"runners"_s);
    }

    void everyKindOfValueIsRead()
    {
        const auto document = parseDocument(
            R"({ f(a: 1, b: -2.5e3, c: "x", d: true, e: null, g: ONLINE, h: [1 2], i: { j: $k, l: [] }, m: -0) })");
        QVERIFY(document);
        const auto &arguments = onlyOperation(document).selections.front().arguments;
        const Literal::Kind kinds[] = { Literal::Kind::Int, Literal::Kind::Float, Literal::Kind::String, Literal::Kind::Boolean, Literal::Kind::Null,
                                        Literal::Kind::Enum, Literal::Kind::List, Literal::Kind::Object, Literal::Kind::Int };
        QCOMPARE(arguments.size(), std::size(kinds));
        for (size_t i = 0; i < arguments.size(); ++i)
            QCOMPARE(arguments[i].value.kind, kinds[i]);
        QCOMPARE(printed(arguments[7].value), u"{j: $k, l: []}"_s);
        QCOMPARE(printed(arguments[6].value), u"[1, 2]"_s);
    }

    void stringsMeanWhatTheyEscape_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("plain") << QByteArray("\"abc\"") << u"abc"_s;
        QTest::newRow("empty") << QByteArray("\"\"") << u""_s;
        QTest::newRow("escapes") << QByteArray(R"("a\n\t\"\\\/")") << u"a\n\t\"\\/"_s;
        QTest::newRow("unicode") << QByteArray(R"("\u00e4")") << u"ä"_s;
        QTest::newRow("braced unicode") << QByteArray(R"("\u{1F600}")") << QString::fromUcs4(U"\U0001F600", 1);
        QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\ude00")") << QString::fromUcs4(U"\U0001F600", 1);
        QTest::newRow("lone surrogate") << QByteArray(R"("\ud800")") << QString(QChar(0xd800));
        QTest::newRow("utf-8") << QByteArray("\"\xc3\xa4\"") << u"ä"_s;
        QTest::newRow("block") << QByteArray("\"\"\"\n    first\n      second\n    \"\"\"") << u"first\n  second"_s;
        QTest::newRow("block with quotes") << QByteArray("\"\"\"a \\\"\"\" b\"\"\"") << u"a \"\"\" b"_s;
        QTest::newRow("block keeps escapes") << QByteArray("\"\"\"a\\nb\"\"\"") << u"a\\nb"_s;
    }
    void stringsMeanWhatTheyEscape()
    {
        QFETCH(QByteArray, written);
        const QByteArray query = "{ echo(text: " + written + ") }";
        const auto document = parseDocument(view(query));
        QVERIFY(document);
        QTEST(onlyOperation(document).selections.front().arguments.front().value.string, "meant");
    }

    void variablesHaveTypesAndDefaults()
    {
        const auto document = parseDocument("query Q($a: Int = 5, $b: [CiRunnerID!]!) { x(a: $a b: $b) }");
        QVERIFY(document);
        const auto &variables = onlyOperation(document).variables;
        QCOMPARE(variables.size(), size_t(2));
        QVERIFY(variables[0].defaultValue);
        QCOMPARE(variables[0].type.toString(), u"Int"_s);
        QCOMPARE(variables[1].type.toString(), u"[CiRunnerID!]!"_s);
        QVERIFY(variables[1].type.isNonNull() && variables[1].type.isList() && variables[1].type.item().isNonNull());
    }

    void fragmentsAndDirectivesAreRead()
    {
        const auto document = parseDocument(
            "query Q($w: Boolean!) { ...F @include(if: $w) ... on Query { a } ... @skip(if: true) { b } } fragment F on Query { c }");
        QVERIFY(document);
        const auto &selections = onlyOperation(document).selections;
        QCOMPARE(selections[0].kind, Selection::Kind::Spread);
        QCOMPARE(text(selections[0].directives.front().name), u"include"_s);
        QCOMPARE(text(selections[1].condition), u"Query"_s);
        QVERIFY(selections[2].condition.empty());
        QCOMPARE(text(document->fragment("F")->condition), u"Query"_s);
        QVERIFY(!document->fragment("G"));
    }

    void commentsAndCommasAreBlank()
    {
        const auto document = parseDocument("\xef\xbb\xbf# first\n{ a, # ä\n b,,, c }\n# last");
        QVERIFY(document);
        QCOMPARE(onlyOperation(document).selections.size(), size_t(3));
    }

    void positionsCountLinesAndCharacters()
    {
        const auto document = parseDocument("{ a(x: \"\xc3\xa4\xc3\xb6\") b\n  c }");
        QVERIFY(document);
        const auto &selections = onlyOperation(document).selections;
        QCOMPARE(selections[1].at.line, 1);
        QCOMPARE(selections[1].at.column, 14);
        QCOMPARE(selections[2].at.line, 2);
        QCOMPARE(selections[2].at.column, 3);
    }

    void brokenTextIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty selection") << QByteArray("{ a { } }") << u"Expected NAME, actual: RCURLY (\"}\") at [1, 7]"_s;
        QTest::newRow("not closed") << QByteArray("{ a { b }") << u"Unexpected end of document"_s;
        QTest::newRow("stray brace") << QByteArray("{ a } }")
                                     << u"Expected one of SCHEMA, SCALAR, TYPE, ENUM, INPUT, UNION, INTERFACE, FRAGMENT, QUERY, MUTATION, SUBSCRIPTION, actual: RCURLY (\"}\") at [1, 7]"_s;
        QTest::newRow("bad character") << QByteArray("{ a? }") << u"Unexpected character at [1, 4]"_s;
        QTest::newRow("open string") << QByteArray("{ a(x: \"b) }") << u"Unterminated string at [1, 8]"_s;
        QTest::newRow("string over lines") << QByteArray("{ a(x: \"b\n\") }") << u"Unterminated string at [1, 8]"_s;
        QTest::newRow("bad escape") << QByteArray(R"({ a(x: "\q") })") << u"Bad unicode escape or escape sequence in string at [1, 8]"_s;
        QTest::newRow("leading zero") << QByteArray("{ a(x: 01) }") << u"Number with leading zero at [1, 8]"_s;
        QTest::newRow("missing colon") << QByteArray("{ a(x 1) }") << u"Expected COLON, actual: INT (\"1\") at [1, 7]"_s;
        QTest::newRow("empty arguments") << QByteArray("{ a() }") << u"Expected NAME, actual: RPAREN (\")\") at [1, 5]"_s;
        QTest::newRow("variable in default") << QByteArray("query($a: Int = $b) { x }") << u"Expected a constant value, actual: VAR_SIGN (\"$\") at [1, 17]"_s;
        QTest::newRow("list type not closed") << QByteArray("query($a: [Int) { x }") << u"Expected RBRACKET, actual: RPAREN (\")\") at [1, 15]"_s;
        QTest::newRow("fragment named on") << QByteArray("fragment on on Query { a }") << u"Expected NAME, actual: ON (\"on\") at [1, 10]"_s;
    }
    void brokenTextIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, query);
        const auto document = parseDocument(view(query));
        QVERIFY(!document);
        QTEST(document.error().message, "message");
    }

    void depthBeyondAllReasonEndsInAnError_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::newRow("selections") << QByteArray("{a");
        QTest::newRow("fragments") << QByteArray("{...");
    }
    void depthBeyondAllReasonEndsInAnError()
    {
        QFETCH(QByteArray, open);
        const QByteArray query = open.repeated(3000);
        QVERIFY(!parseDocument(view(query)));
        const QByteArray value = "{ a(x: " + QByteArray("[").repeated(9000);
        QVERIFY(!parseDocument(view(value)));
    }

    void everyPrefixOfAQueryIsReadOrRefused()
    {
        const QByteArray query = "query Q($a: [Int!]! = [1, 2]) @x(y: 1.5) { a: runners(first: $a, t: \"x\\u00e4\", o: {p: E}) { ...F ... on B { c } } } "
                                 "fragment F on CiRunner { id } # end";
        for (qsizetype length = 0; length <= query.size(); ++length) {
            const QByteArray prefix = query.first(length);
            const auto document = parseDocument(view(prefix));
            QVERIFY(document || !document.error().message.isEmpty());
        }
        QVERIFY(parseDocument(view(query)));
    }
};

QTEST_APPLESS_MAIN(ParserTest)
#include "tst_graphql_parser.moc"
