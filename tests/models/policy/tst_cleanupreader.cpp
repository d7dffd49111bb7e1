// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupreader.h"
#include "tests/support/dice.h"

#include <QFile>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using Kind = PolicyProblem::Kind;

namespace {

/// `kind line:column` of each problem, with the suggestion where there is one.
QStringList told(const CleanupReading &reading)
{
    QStringList lines;
    for (const PolicyProblem &problem : reading.problems) {
        QString line = u"%1 %2:%3"_s.arg(int(problem.kind)).arg(problem.at.line).arg(problem.at.column);
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

QByteArray rule(const QByteArray &more)
{
    return "[[rule]]\nname='a'\nselect='type:group'\nsilent='30d'\n" + more;
}

CleanupRule randomRule(Dice &dice, int number)
{
    const QStringList words{ u"docker"_s, u"gpu-*"_s, u"a \"quoted\" \\ one"_s, u"prod-*"_s };
    CleanupRule rule;
    rule.name = u"rule %1 ☂"_s.arg(number);
    rule.isOn = dice.roll(2) == 0;
    rule.select = *Filter::parse(dice.roll(2) == 0 ? u"type:group owner:acme/**" : u"-tag:keep behind:>=3");
    rule.silent = std::chrono::hours(24 + dice.roll(2000));
    rule.action = allCleanupActions[std::size_t(dice.roll(3))];
    if (rule.action == CleanupAction::Quarantine)
        rule.grace = std::chrono::hours(24 + dice.roll(500));
    for (int i = dice.roll(3); i > 0; --i)
        rule.keep.tags += words[dice.roll(4)];
    for (int i = dice.roll(3); i > 0; --i)
        rule.keep.names += words[dice.roll(4)];
    rule.keep.atLeast = dice.roll(3);
    rule.keep.newest = dice.roll(3);
    rule.mostPerRun = 1 + dice.roll(1000);
    rule.mostPerDay = 1 + dice.roll(1000);
    rule.takesInstance = dice.roll(2) == 0;
    rule.isFast = dice.roll(2) == 0;
    rule.schedule.every = std::chrono::hours(1 + dice.roll(400));
    rule.schedule.days = quint8(1 + dice.roll(127));
    if (dice.roll(2) == 0) {
        rule.schedule.from = dice.roll(1440);
        rule.schedule.until = (rule.schedule.from + 1 + dice.roll(1438)) % 1440;
    }
    if (dice.roll(2) == 0)
        rule.tell = { { CleanupRecipient::Kind::Desktop, {} }, { CleanupRecipient::Kind::Mail, u"ops@example.com"_s }, { CleanupRecipient::Kind::Command, u"/usr/local/bin/tell it"_s } };
    return rule;
}

} // namespace

class TestCleanupReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsRead()
    {
        const CleanupReading reading = readCleanupPolicy(
            "[limits]\nper_run = 300\nper_day = 500\nshare = 25\nreason = 'the great autumn cleaning'\n"
            "[[rule]]\nname = 'Silent'\non = true\nselect = 'type:group owner:acme/**'\nsilent = '30d'\naction = 'quarantine'\ngrace = '14d'\n"
            "keep = { tags = ['keep', 'gpu-*'], names = 'prod-*', at_least = 2, newest = 1 }\nmost_per_run = 7\nmost_per_day = 9\ninstance_runners = true\nfast = true\n"
            "every = '12h'\ndays = ['mon', 'sun']\nbetween = '22:30-05:00'\ntell = ['desktop', 'mail:ops@example.com', 'command:/bin/true']\n");
        QCOMPARE(told(reading), QStringList());
        QCOMPARE(reading.policy.limits, (CleanupLimits{ 300, 500, 25, u"the great autumn cleaning"_s }));
        QVERIFY(reading.policy.limits.isRaised());
        const CleanupRule &rule = reading.policy.rules.front();
        QCOMPARE(rule.name, u"Silent"_s);
        QVERIFY(rule.isOn);
        QCOMPARE(rule.select.toString(), u"type:group owner:acme/**"_s);
        QCOMPARE(rule.silent.count(), 30 * 24);
        QCOMPARE(rule.action, CleanupAction::Quarantine);
        QCOMPARE(rule.grace.count(), 14 * 24);
        QCOMPARE(rule.keep, (CleanupKeep{ { u"keep"_s, u"gpu-*"_s }, { u"prod-*"_s }, 2, 1 }));
        QCOMPARE(rule.mostPerRun, 7);
        QCOMPARE(rule.mostPerDay, 9);
        QVERIFY(rule.takesInstance && rule.isFast);
        QCOMPARE(rule.schedule, (CleanupSchedule{ std::chrono::hours(12), 0x41, 22 * 60 + 30, 5 * 60 }));
        QCOMPARE(rule.tell.size(), std::size_t(3));
        QCOMPARE(textOf(rule.tell[1]), u"mail:ops@example.com"_s);
        QCOMPARE(reading.sha256.size(), 64);
    }

    void whatIsLeftOutIsGentle()
    {
        const CleanupRule rule = readCleanupPolicy(::rule({})).policy.rules.at(0);
        QVERIFY(!rule.isOn);
        QCOMPARE(rule.action, CleanupAction::Quarantine);
        QVERIFY(!rule.takesInstance && !rule.isFast);
        QCOMPARE(rule.mostPerRun, CleanupRule::usualPerRun);
    }

    void aMistakeIsToldWhereItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &problems) { QTest::newRow(name) << text << problems; };
        row("no TOML", "[[rule]\n", { told(Kind::Syntax, 1, 8) });
        row("unknown key", rule("actoin='delete'\n"), { told(Kind::UnknownKey, 5, 1, u" → action"_s) });
        row("name, select and silence missing", "[[rule]]\n", { told(Kind::MissingKey, 1, 1), told(Kind::MissingKey, 1, 1), told(Kind::MissingKey, 1, 1) });
        row("an empty filter", "[[rule]]\nname='a'\nselect=''\nsilent='30d'\n", { told(Kind::EmptyText, 3, 8) });
        row("a wrong filter", "[[rule]]\nname='a'\nselect='type:grup'\nsilent='30d'\n", { told(Kind::BadCondition, 3, 14) });
        row("under a day", "[[rule]]\nname='a'\nselect='type:group'\nsilent='23h'\n", { told(Kind::TooShort, 4, 8) });
        row("exactly a day", "[[rule]]\nname='a'\nselect='type:group'\nsilent='24h'\n", {});
        row("grace under a day", rule("grace='23h'\n"), { told(Kind::TooShort, 5, 7) });
        row("grace of exactly a day", rule("grace='1d'\n"), {});
        row("not a span", rule("grace='3y'\n"), { told(Kind::BadSpan, 5, 7) });
        row("grace without a quarantine", rule("action='delete'\ngrace='3d'\n"), { told(Kind::WithoutEffect, 6, 7) });
        row("unknown action", rule("action='delet'\n"), { told(Kind::BadWord, 5, 8, u" → delete"_s) });
        row("GitLab's own status", "[[rule]]\nname='a'\nselect='type:group -status:online'\nsilent='30d'\n", { told(Kind::ForbiddenCondition, 3, 8) });
        row("GitLab's own status in a report", "[[rule]]\nname='a'\nselect='status:stale'\nsilent='30d'\naction='report'\n", {});
        row("a note", "[[rule]]\nname='a'\nselect='note:unused'\nsilent='30d'\n", { told(Kind::ForbiddenCondition, 3, 8) });
        row("what the quarantine changes itself", "[[rule]]\nname='a'\nselect='paused:no'\nsilent='30d'\n", { told(Kind::ForbiddenCondition, 3, 8) });
        row("paused, when it is deleted at once", "[[rule]]\nname='a'\nselect='paused:yes'\nsilent='30d'\naction='delete'\n", {});
        row("tags are others' words", "[[rule]]\nname='a'\nselect='tag:docker'\nsilent='30d'\n", { told(Kind::SelectsByText, 3, 8) });
        row("bare words are others' words", "[[rule]]\nname='a'\nselect='docker'\nsilent='30d'\n", { told(Kind::SelectsByText, 3, 8) });
        row("a text for yes", rule("on='yes'\n"), { told(Kind::WrongType, 5, 4) });
        row("a text for a number", rule("most_per_run='5'\n"), { told(Kind::WrongType, 5, 14) });
        row("no runner at all", rule("most_per_run=0\n"), { told(Kind::OutOfBounds, 5, 14) });
        row("a number beyond all bounds", rule("most_per_day=9223372036854775807\n"), { told(Kind::OutOfBounds, 5, 14) });
        row("a share of more than all", "[limits]\nshare=101\nreason='x'\n", { told(Kind::OutOfBounds, 2, 7) });
        row("a raised limit without a reason", "[limits]\nper_run=101\n", { told(Kind::ReasonMissing, 2, 9) });
        row("a raised share without a reason", "[limits]\nshare=11\nreason=' '\n", { told(Kind::ReasonMissing, 2, 7) });
        row("the usual limit needs none", "[limits]\nper_run=100\nper_day=200\nshare=10\n", {});
        row("limits as a list", "limits = 3\n", { told(Kind::WrongType, 1, 10) });
        row("keep is no table", rule("keep='x'\n"), { told(Kind::WrongType, 5, 6) });
        row("unknown key in keep", rule("keep={ tag=['x'] }\n"), { told(Kind::UnknownKey, 5, 8, u" → tags"_s) });
        row("an unknown day", rule("days=['mon','tus']\n"), { told(Kind::BadWord, 5, 13, u" → tue"_s) });
        row("no window", rule("between='25:00-26:00'\n"), { told(Kind::BadWindow, 5, 9) });
        row("an empty window", rule("between='05:00-05:00'\n"), { told(Kind::BadWindow, 5, 9) });
        row("a window that ends at midnight", rule("between='05:00-24:00'\n"), {});
        row("an option for a mail address", rule("tell=['mail:-oQ/tmp@x']\n"), { told(Kind::BadRecipient, 5, 7) });
        row("two addresses in one", rule("tell=['mail:a@x,b@x']\n"), { told(Kind::BadRecipient, 5, 7) });
        row("a header in an address", rule("tell=[\"mail:a@x\\nBcc: b@x\"]\n"), { told(Kind::BadRecipient, 5, 7) });
        row("a command by its name alone", rule("tell=['command:tell']\n"), { told(Kind::BadRecipient, 5, 7) });
        row("two rules of one name", rule({}) + rule({}), { told(Kind::NameTwice, 5, 1) });
    }
    void aMistakeIsToldWhereItIs()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, problems);
        const CleanupReading reading = readCleanupPolicy(text);
        QCOMPARE(told(reading), problems);
        if (!reading.isGood())
            QCOMPARE(reading.policy, CleanupPolicy());
    }

    void printingAPolicyAndParsingItGivesTheSamePolicy()
    {
        Dice dice(11);
        for (int round = 0; round < 300; ++round) {
            CleanupPolicy policy;
            if (dice.roll(2) == 0)
                policy.limits = { 1 + dice.roll(300), 1 + dice.roll(400), 1 + dice.roll(100), u"because"_s };
            for (int i = dice.roll(4); i > 0; --i)
                policy.rules.push_back(randomRule(dice, i));
            const CleanupReading reading = readCleanupPolicy(policy.toString().toUtf8());
            QVERIFY2(reading.isGood() && reading.policy == policy, qPrintable(policy.toString() + u"\n---\n" + reading.policy.toString()));
        }
    }

    void theExampleIsGoodAndOff()
    {
        QFile file(u":/policy/cleanup-example.toml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const CleanupReading reading = readCleanupPolicy(file.readAll());
        QCOMPARE(told(reading), QStringList());
        QVERIFY(reading.policy.rules.size() >= 3);
        for (const CleanupRule &rule : reading.policy.rules)
            QVERIFY(!rule.isOn);
    }
};

QTEST_GUILESS_MAIN(TestCleanupReader)
#include "tst_cleanupreader.moc"
