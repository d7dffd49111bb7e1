// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/policyreader.h"
#include "tests/models/policy/randompolicy.h"

#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using Kind = PolicyProblem::Kind;

namespace {

/// `kind line:column` of each problem, with the suggestion or argument where there is one.
QStringList told(const PolicyReading &reading)
{
    QStringList lines;
    for (const PolicyProblem &problem : reading.problems) {
        QString line = u"%1 %2:%3"_s.arg(int(problem.kind)).arg(problem.at.line).arg(problem.at.column);
        if (problem.other.line > 0)
            line += u" with %1"_s.arg(problem.other.line);
        if (!problem.suggestion.isEmpty())
            line += u" → %1"_s.arg(problem.suggestion);
        lines += line;
    }
    return lines;
}

QString told(Kind kind, int line, int column, const QString &rest = {})
{
    return u"%1 %2:%3"_s.arg(int(kind)).arg(line).arg(column) + rest;
}

} // namespace

class TestPolicyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead()
    {
        const PolicyReading reading = readPolicy(
            "[[rule]]\nname = 'All'\nscope = ['acme', 'acme/**']\nwhen = 'tag:docker'\nallow = '>=18.9.3 <19.0 || >=19.1.2'\ndeny = '19.1.4'\ngrace = '2w'\n"
            "[[exemption]]\nscope = '**'\nwhen = 'id:12'\nwho = 'Mira'\nwhy = 'so'\nuntil = 2026-12-31\n");
        QCOMPARE(told(reading), QStringList());
        QCOMPARE(reading.policy.rules.size(), std::size_t(1));
        const VersionRule &rule = reading.policy.rules.front();
        QCOMPARE(rule.name, u"All"_s);
        QCOMPARE(rule.scopes.size(), std::size_t(2));
        QCOMPARE(rule.when.toString(), u"tag:docker"_s);
        QCOMPARE(rule.grace.count(), 14 * 24);
        QCOMPARE(rule.allowAt, (PolicyPlace{ 5, 9 }));
        QVERIFY(rule.approves({ 19, 1, 3 }));
        QVERIFY(!rule.approves({ 19, 1, 4 }));
        QVERIFY(!rule.approves({ 19, 0, 0 }));
        QCOMPARE(reading.policy.exemptions.front().until, QDate(2026, 12, 31));
    }

    void aMistakeIsToldWhereItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const char *text, const QStringList &problems) { QTest::newRow(name) << QByteArray(text) << problems; };
        row("no TOML", "[[rule]\n", { told(Kind::Syntax, 1, 8) });
        row("a key twice", "[[rule]]\nscope='a'\nallow='18'\nallow='19'\n", { told(Kind::Syntax, 4, 7) });
        row("unknown key", "[[rule]]\nscope='a'\nallow='18'\n\ngrac='3d'\n", { told(Kind::UnknownKey, 5, 1, u" → grace"_s) });
        row("unknown table", "[[rules]]\nscope='a'\n", { told(Kind::UnknownKey, 1, 3, u" → rule"_s) });
        row("unknown key far from all", "colour = 1\n", { told(Kind::UnknownKey, 1, 1) });
        row("one table instead of many", "[rule]\nscope='a'\n", { told(Kind::WrongType, 1, 1) });
        row("scope missing", "[[rule]]\nallow='18'\n", { told(Kind::MissingKey, 1, 1) });
        row("versions missing", "[[rule]]\nscope='a'\n", { told(Kind::MissingKey, 1, 1) });
        row("a number for a text", "[[rule]]\nscope='a'\nallow=18\n", { told(Kind::WrongType, 3, 7) });
        row("an empty list of scopes", "[[rule]]\nscope=[]\nallow='18'\n", { told(Kind::EmptyText, 2, 7) });
        row("a bad scope in a list", "[[rule]]\nscope=['a', 'b//c']\nallow='18'\n", { told(Kind::BadScope, 2, 13) });
        row("a bad version", "[[rule]]\nscope='a'\nallow=\">=18.9 <18.x\"\n", { told(Kind::BadVersions, 3, 15) });
        row("a bad version behind wide letters", "[[rule]]\nscope='a'\nname = '\xf0\x9f\x98\x80'\nwhen = 'tag:\xf0\x9f\x98\x80 stats:x'\nallow='18'\n", { told(Kind::BadCondition, 4, 15) });
        row("a range that runs backwards", "[[rule]]\nscope='a'\nallow='18..17'\n", { told(Kind::BadVersions, 3, 8) });
        row("a bad span", "[[rule]]\nscope='a'\nallow='18'\ngrace='3y'\n", { told(Kind::BadSpan, 4, 7) });
        row("a span without unit", "[[rule]]\nscope='a'\nallow='18'\ngrace='3'\n", { told(Kind::BadSpan, 4, 7) });
        row("a bad condition", "[[rule]]\nscope='a'\nallow='18'\nwhen='tag:x stats:y'\n", { told(Kind::BadCondition, 4, 13) });
        row("who, why and until missing", "[[exemption]]\nscope='a'\n", { told(Kind::MissingKey, 1, 1), told(Kind::MissingKey, 1, 1), told(Kind::MissingKey, 1, 1) });
        row("who is empty", "[[exemption]]\nscope='a'\nwho=' '\nwhy='x'\nuntil=2026-01-01\n", { told(Kind::EmptyText, 3, 5) });
        row("until is no date", "[[exemption]]\nscope='a'\nwho='a'\nwhy='x'\nuntil='someday'\n", { told(Kind::BadDate, 5, 7) });
        row("until is a time", "[[exemption]]\nscope='a'\nwho='a'\nwhy='x'\nuntil=2026-01-01T00:00:00Z\n", { told(Kind::WrongType, 5, 7) });
        row("nothing is allowed", "[[rule]]\nscope='a'\nallow='>=19 <18'\n", { told(Kind::NothingAllowed, 3, 7) });
        row("no release between", "[[rule]]\nscope='a'\nallow='>17.5 <17.6'\n", { told(Kind::NothingAllowed, 3, 7) });
        row("all that is allowed is denied", "[[rule]]\nscope='a'\nallow='18.1'\ndeny='18'\n", { told(Kind::Contradiction, 3, 7, u" with 4"_s) });
        row("a part of what is allowed is denied", "[[rule]]\nscope='a'\nallow='18'\ndeny='18.1'\n", {});
        row("a candidate is allowed", "[[rule]]\nscope='a'\nallow='17.6.0-rc1'\n", {});
        row("two rules contradict", "[[rule]]\nscope='a'\nallow='18'\n[[rule]]\nscope=['b', 'A']\nallow='19'\n", { told(Kind::Overlap, 5, 13, u" with 2"_s) });
        row("two rules say the same in other words", "[[rule]]\nscope='a'\nallow='18'\n[[rule]]\nscope='a'\nallow='>=18.0 <19.0.0~pre.0'\n", { told(Kind::Repeated, 5, 7, u" with 2"_s) });
        row("two rules say the same", "[[rule]]\nscope='a'\nallow='18..19'\n[[rule]]\nscope='a'\nallow='18 || 19'\n", { told(Kind::Repeated, 5, 7, u" with 2"_s) });
        row("the same scope under other conditions", "[[rule]]\nscope='a'\nallow='18'\n[[rule]]\nscope='a'\nwhen='tag:x'\nallow='19'\n", {});
        row("three brackets", "[[[rule]]]\n", { told(Kind::Syntax, 1, 3) });
        row("a character that is nearly a space", "[[rule]]\n\xef\xbb\xbd\n", { told(Kind::Syntax, 2, 1) });
        row("not UTF-8", "[[rule]]\nname='\xff\xfe'\n", { told(Kind::Syntax, 2, 6) });
    }
    void aMistakeIsToldWhereItIs()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, problems);
        const PolicyReading reading = readPolicy(text);
        QCOMPARE(told(reading), problems);
        if (!reading.isGood())
            QCOMPARE(reading.policy, VersionPolicy());
    }

    void tooMuchTextIsRefused()
    {
        const PolicyReading reading = readPolicy(QByteArray(9 * 1024 * 1024, '#'));
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QCOMPARE(reading.problems.front().kind, Kind::TooLarge);
    }

    void aDeepNestIsRefusedAndNoCrash()
    {
        QVERIFY(!readPolicy("a=" + QByteArray(100'000, '[')).isGood());
        QVERIFY(!readPolicy(QByteArray(100'000, '[')).isGood());
        QVERIFY(!readPolicy(QByteArray("a.").repeated(100'000)).isGood());
        QVERIFY(!readPolicy(QByteArray("a={").repeated(10'000)).isGood());
    }

    void printingAPolicyAndParsingItGivesTheSamePolicy()
    {
        Dice dice(6);
        int good = 0;
        for (int round = 0; round < 600; ++round) {
            const VersionPolicy policy = randomPolicy(dice, dice.roll(4), dice.roll(3));
            const PolicyReading reading = readPolicy(policy.toString().toUtf8());
            for (const PolicyProblem &problem : reading.problems)
                QVERIFY2(problem.kind >= Kind::NothingAllowed, qPrintable(policy.toString()));   // chance contradicts itself now and then
            if (!reading.isGood())
                continue;
            ++good;
            QVERIFY2(reading.policy == policy, qPrintable(policy.toString() + u"\n---\n" + reading.policy.toString()));
            QCOMPARE(reading.policy.toString(), policy.toString());
        }
        QVERIFY(good > 300);
    }

    void tenThousandRulesAreRead()
    {
        QByteArray text;
        for (int i = 0; i < 10'000; ++i)
            text += "[[rule]]\nscope = 'acme/team-" + QByteArray::number(i) + "/**'\nallow = '>=18.9.3 <19.0 || >=19.1.2'\ngrace = '14d'\n";
        const PolicyReading reading = readPolicy(text);
        QVERIFY(reading.isGood());
        QCOMPARE(reading.policy.rules.size(), std::size_t(10'000));
    }
};

QTEST_GUILESS_MAIN(TestPolicyReader)
#include "tst_policyreader.moc"
