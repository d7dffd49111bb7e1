// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"
#include "models/filter/filtercompletion.h"

#include <QElapsedTimer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

using Kind = FilterError::Kind;
Q_DECLARE_METATYPE(muster::FilterError::Kind)

class TestFilterSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsInOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const QString &text, const QString &printed) { QTest::newRow(name) << text << printed; };
        row("nothing", u"  \t "_s, QString());
        row("word", u" docker "_s, u"docker"_s);
        row("words", u"web   prod"_s, u"web prod"_s);
        row("explicit and", u"a AND b"_s, u"a b"_s);
        row("or", u"a OR b"_s, u"a OR b"_s);
        row("small or is a word", u"a or b"_s, u"a or b"_s);
        row("and binds more strongly", u"a b OR c d"_s, u"a b OR c d"_s);
        row("needless parentheses", u"((a) ((b)))"_s, u"a b"_s);
        row("nested and", u"(a b) c"_s, u"a b c"_s);
        row("nested or", u"a OR (b OR c)"_s, u"a OR b OR c"_s);
        row("needed parentheses", u"(a OR b) c"_s, u"(a OR b) c"_s);
        row("not", u"-tag:x"_s, u"-tag:x"_s);
        row("not of a group", u"-(a b)"_s, u"-(a b)"_s);
        row("not not", u"--a"_s, u"a"_s);
        row("not of not in a group", u"-(-a)"_s, u"a"_s);
        row("not of a term in parentheses", u"-(a)"_s, u"-a"_s);
        row("key in capitals", u"STATUS:Online"_s, u"status:online"_s);
        row("synonyms", u"paused:true type:group_type busy:FALSE"_s, u"paused:yes type:group busy:no"_s);
        row("alternatives", u"status:online,stale"_s, u"status:online,stale"_s);
        row("quotes keep spaces", u"tag:\"two words\""_s, u"tag:\"two words\""_s);
        row("needless quotes", u"tag:\"docker\""_s, u"tag:docker"_s);
        row("quotes in the middle", u"tag:two\" \"words"_s, u"tag:\"two words\""_s);
        row("comma in quotes", u"tag:\"a,b\",c"_s, u"tag:\"a,b\",c"_s);
        row("quote inside", u"tag:\"a\\\"b\""_s, u"tag:a\\\"b"_s);
        row("backslash", u"tag:a\\\\b"_s, u"tag:a\\\\b"_s);
        row("backslash before something else is itself", u"name:C:\\dir"_s, u"name:C:\\\\dir"_s);
        row("literal star", u"tag:a\\*b"_s, u"tag:a\\*b"_s);
        row("wildcard in quotes", u"name:\"web *\""_s, u"name:\"web *\""_s);
        row("stars side by side", u"name:a**b"_s, u"name:a*b"_s);
        row("two stars in a path", u"owner:acme/**"_s, u"owner:acme/**"_s);
        row("many stars in a path", u"owner:a/****"_s, u"owner:a/**"_s);
        row("quoted less-than is text", u"name:\"<5\""_s, u"name:\"<5\""_s);
        row("word with a dash inside", u"docker-large"_s, u"docker-large"_s);
        row("word that begins with a dash", u"\"-x\""_s, u"\"-x\""_s);
        row("not a word with a dash", u"-\"-x\""_s, u"-\"-x\""_s);
        row("word OR", u"\"OR\""_s, u"\"OR\""_s);
        row("word with parenthesis", u"\"f(x)\""_s, u"\"f(x)\""_s);
        row("word that looks like a key", u"\"env:prod\""_s, u"\"env:prod\""_s);
        row("IPv6 address is a word", u"fe80::1"_s, u"fe80::1"_s);
        row("IPv6 address of letters is a word", u"dead:beef::1"_s, u"dead:beef::1"_s);
        row("number", u"managers:>=3"_s, u"managers:>=3"_s);
        row("number, equals sign", u"managers:=3"_s, u"managers:3"_s);
        row("number, zeros", u"jobs:007"_s, u"jobs:7"_s);
        row("number range", u"jobs:1..5"_s, u"jobs:1..5"_s);
        row("id with a hash sign", u"id:#12,13"_s, u"id:12,13"_s);
        row("span keeps its unit", u"seen:>2W"_s, u"seen:>2w"_s);
        row("span range", u"age:1d..1w"_s, u"age:1d..1w"_s);
        row("span in quotes with blanks", u"seen:\"> 30d\""_s, u"seen:>30d"_s);
        row("version", u"version:<v18.9"_s, u"version:<18.9"_s);
        row("version range", u"version:17.0..17.5"_s, u"version:17.0..17.5"_s);
        row("version windows", u"version:\">=18.9.3 <19.0||>=19.1.2\""_s, u"version:\">=18.9.3 <19.0 || >=19.1.2\""_s);
        row("version as text", u"version:*pre*"_s, u"version:*pre*"_s);
        row("address", u"ip:10.0.0.7"_s, u"ip:10.0.0.7"_s);
        row("network", u"ip:10.1.2.3/8"_s, u"ip:10.0.0.0/8"_s);
        row("IPv6 network", u"ip:2001:DB8:0::/32"_s, u"ip:2001:db8::/32"_s);
        row("addresses from to", u"ip:10.0.0.1..10.0.0.9"_s, u"ip:10.0.0.1..10.0.0.9"_s);
        row("address as text", u"ip:10.0.*"_s, u"ip:10.0.*"_s);
        row("no-break space divides", u"a\u00a0b"_s, u"a b"_s);
        row("parenthesis ends a word", u"a(b)c"_s, u"a b c"_s);
    }
    void printsInOneForm()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, printed);
        const auto filter = Filter::parse(text);
        QVERIFY(filter.has_value());
        QCOMPARE(filter->toString(), printed);
        QCOMPARE(filter->isEmpty(), printed.isEmpty());
        const auto again = Filter::parse(printed);
        QVERIFY(again.has_value() && *again == *filter);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("marked");       // the part of the text that the error points at
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *text, Kind kind, const char *marked, const char *suggestion = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << kind << QString::fromUtf8(marked) << QString::fromUtf8(suggestion);
        };
        row("a staus:online", Kind::UnknownKey, "staus", "status");
        row("Tags:x", Kind::UnknownKey, "Tags", "tag");
        row("exec:docker", Kind::UnknownKey, "exec", "executor");
        row("ownre:acme", Kind::UnknownKey, "ownre", "owner");
        row("https://git.example.com", Kind::UnknownKey, "https");
        row("status:onlin", Kind::UnknownValue, "onlin", "online");
        row("status:online,stael", Kind::UnknownValue, "stael", "stale");
        row("status:\"on line\"", Kind::UnknownValue, "\"on line\"", "online");
        row("status:never", Kind::UnknownValue, "never", "never_contacted");
        row("paused:maybe", Kind::UnknownValue, "maybe");
        row("type:*", Kind::UnknownValue, "*");
        row("status:", Kind::MissingValue, "status:");
        row("a tag:,b", Kind::MissingValue, "tag:,b");
        row("tag:b,", Kind::MissingValue, "tag:b,");
        row("tag:a,\"\"", Kind::MissingValue, "\"\"");
        row("tag: docker", Kind::MissingValue, "tag:");
        row("\"\"", Kind::MissingOperand, "\"\"");
        row("managers:many", Kind::BadNumber, "many");
        row("managers:-1", Kind::BadNumber, "-1");
        row("jobs:1.5", Kind::BadNumber, "1.5");
        row("jobs:>", Kind::BadNumber, ">");
        row("jobs:9999999999999999999", Kind::BadNumber, "9999999999999999999");
        row("id:12*", Kind::BadNumber, "12*");
        row("jobs:1..x", Kind::BadNumber, "1..x");
        row("jobs:5..1", Kind::BadRange, "5..1");
        row("jobs:5..", Kind::BadRange, "5..");
        row("jobs:..5", Kind::BadRange, "..5");
        row("seen:30", Kind::BadSpan, "30");
        row("seen:>30 d", Kind::BadSpan, ">30");
        row("age:1y", Kind::BadSpan, "1y");
        row("age:2d..1d", Kind::BadRange, "2d..1d");
        row("version:latest", Kind::BadVersion, "latest");
        row("version:>=", Kind::BadVersion, ">=");
        row("version:18..17", Kind::BadRange, "18..17");
        row("version:17,x", Kind::BadVersion, "x");
        row("ip:10.0.0", Kind::BadAddress, "10.0.0");
        row("ip:10.0.0.0/33", Kind::BadAddress, "10.0.0.0/33");
        row("ip:10.0.0.9..10.0.0.1", Kind::BadRange, "10.0.0.9..10.0.0.1");
        row("ip:10.0.0.9..::1", Kind::BadRange, "10.0.0.9..::1");
        row("ip:10.0.0.9..", Kind::BadRange, "10.0.0.9..");
        row("ip:>10.0.0.1", Kind::ComparisonNotAllowed, ">10.0.0.1");
        row("tag:>x", Kind::ComparisonNotAllowed, ">x");
        row("status:<online", Kind::ComparisonNotAllowed, "<online");
        row("name:a,<b", Kind::ComparisonNotAllowed, "<b");
        row("a \"b c", Kind::UnclosedQuote, "\"b c");
        row("tag:x\"", Kind::UnclosedQuote, "\"");
        row("tag:\"a\\\"", Kind::UnclosedQuote, "\"a\\\"");
        row("a (b", Kind::UnclosedParenthesis, "(");
        row("((a)", Kind::UnclosedParenthesis, "(");
        row("(", Kind::UnclosedParenthesis, "(");
        row("a)", Kind::UnexpectedParenthesis, ")");
        row(")", Kind::UnexpectedParenthesis, ")");
        row("(a))", Kind::UnexpectedParenthesis, ")");
        row("()", Kind::MissingOperand, "(");
        row("a OR", Kind::MissingOperand, "OR");
        row("OR a", Kind::MissingOperand, "OR");
        row("a OR OR b", Kind::MissingOperand, "OR");
        row("a AND", Kind::MissingOperand, "AND");
        row("(a OR)", Kind::MissingOperand, "OR");
        row("-", Kind::MissingOperand, "-");
        row("a - b", Kind::MissingOperand, "-");
        row("-(", Kind::UnclosedParenthesis, "(");
        row("--", Kind::MissingOperand, "-");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QString, text);
        QFETCH(const Kind, kind);
        QFETCH(const QString, marked);
        QFETCH(const QString, suggestion);
        const auto filter = Filter::parse(text);
        QVERIFY(!filter.has_value());
        QCOMPARE(int(filter.error().kind), int(kind));
        QCOMPARE(text.mid(filter.error().position, filter.error().length), marked);
        QCOMPARE(filter.error().suggestion, suggestion);
    }

    void theLastOfSeveralOperatorsIsMarked()
    {
        const auto filter = Filter::parse(u"a OR OR b");
        QCOMPARE(filter.error().position, qsizetype(5));
        QCOMPARE(Filter::parse(u"😀 staus:x").error().position, qsizetype(3));   // UTF-16 units
    }

    void limitsAreLimits()
    {
        QVERIFY(Filter::parse(QString(10'000, u'a')).has_value());
        const auto tooLong = Filter::parse(QString(10'001, u'a'));
        QCOMPARE(int(tooLong.error().kind), int(Kind::TooLong));
        QCOMPARE(tooLong.error().position, qsizetype(10'000));

        const auto nested = [](int depth) { return QString(QString(depth, u'(') + u'a' + QString(depth, u')')); };
        QVERIFY(Filter::parse(nested(64)).has_value());
        const auto tooDeep = Filter::parse(nested(65));
        QCOMPARE(int(tooDeep.error().kind), int(Kind::TooDeep));
        QCOMPARE(tooDeep.error().position, qsizetype(64));

        QVERIFY(Filter::parse(u"a "_s.repeated(512)).has_value());
        QCOMPARE(int(Filter::parse(u"a "_s.repeated(513)).error().kind), int(Kind::TooLong));
        QVERIFY(Filter::parse(QString(u"tag:a"_s + u",a"_s.repeated(511))).has_value());
        QCOMPARE(int(Filter::parse(QString(u"tag:a"_s + u",a"_s.repeated(512))).error().kind), int(Kind::TooLong));
        QVERIFY(Filter::parse(QString(u"id:1"_s + u",7"_s.repeated(4000))).has_value());   // ids as many as there is room for
    }

    void aMebibyteOfAnythingIsAnsweredAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece : { u"("_s, u"-"_s, u"-("_s, u"a OR "_s, u"\""_s, u"tag:"_s, u","_s, u"*"_s, u"\\"_s, u" "_s, u":"_s, u"a"_s, u"(a OR "_s, u"😀"_s, u">=1 || "_s }) {
            const QString text = piece.repeated(1024 * 1024 / piece.size());
            const auto filter = Filter::parse(text);
            // A text of spaces alone would be an empty filter, were it short enough.
            QVERIFY2(!filter.has_value() && filter.error().kind == Kind::TooLong, qPrintable(piece));
            for (const qsizetype length : { 9'999, 10'000 })
                (void)Filter::parse(QStringView(text).first(length));
            (void)completeFilter(QStringView(text).first(10'000), 10'000, nullptr);
        }
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void chipsAreThePartsAtTheTop()
    {
        const auto chips = [](QStringView text) { return Filter::parse(text)->topLevelTerms(); };
        QCOMPARE(chips(u""), QStringList());
        QCOMPARE(chips(u"a"), QStringList{ u"a"_s });
        QCOMPARE(chips(u"status:offline (a OR b) -(c d) seen:>30d"), (QStringList{ u"status:offline"_s, u"(a OR b)"_s, u"-(c d)"_s, u"seen:>30d"_s }));
        QCOMPARE(chips(u"a OR b"), QStringList{ u"a OR b"_s });
        QCOMPARE(chips(u"-(a OR b)"), QStringList{ u"-(a OR b)"_s });
    }

    void keysInUseAreFoundAnywhere()
    {
        const Filter filter = *Filter::parse(u"a -(tag:x OR (b version:<17)) OR seen:>1d");
        for (const QStringView key : { u"tag", u"version", u"SEEN" })
            QVERIFY(filter.usesKey(key));
        for (const QStringView key : { u"status", u"nonsense" })
            QVERIFY(!filter.usesKey(key));
        QVERIFY(filter.usesKey(u""));   // a bare word
        QVERIFY(!Filter::parse(u"tag:x")->usesKey(u""));
        QVERIFY(!Filter().usesKey(u"tag"));
    }

    void anEmptyFilterIsEmpty()
    {
        QVERIFY(Filter().isEmpty());
        QVERIFY(Filter().toString().isEmpty());
        QVERIFY(Filter() == *Filter::parse(u" "));
        QVERIFY(!(Filter() == *Filter::parse(u"a")));
        QVERIFY(*Filter::parse(u"tag:a  b") == *Filter::parse(u"(tag:\"a\" AND b)"));
        QVERIFY(!(*Filter::parse(u"tag:a") == *Filter::parse(u"tag:A")));
    }

    void anyTextCanBeAValue()
    {
        for (const QString &value : { u"docker"_s, u"two words"_s, u"a,b"_s, u"a\"b"_s, u"a\\b"_s, u"a\\\"b"_s, u"<5"_s, u">"_s, u"st*r"_s, u"(x)"_s, u"-x"_s, u"OR"_s, u"a:b"_s, u"\\"_s, u"*"_s, u"\t"_s, u"😀"_s, u"\u2028"_s,
                                      QString(QChar(0xd800)), u"=x"_s, u"a..b"_s }) {
            const QString text = u"tag:"_s + quotedFilterValue(value);
            const auto filter = Filter::parse(text);
            QVERIFY2(filter.has_value(), qPrintable(text));
            QCOMPARE(filter->toString(), text);
            QCOMPARE(filter->topLevelTerms().size(), 1);
        }
        QCOMPARE(quotedFilterValue(u"acme/ci runner"), u"\"acme/ci runner\""_s);
        QCOMPARE(quotedFilterValue(u"st*r"), u"st\\*r"_s);
    }
};

QTEST_GUILESS_MAIN(TestFilterSyntax)
#include "tst_filtersyntax.moc"
