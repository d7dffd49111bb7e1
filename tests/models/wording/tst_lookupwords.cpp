// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/lookupwords.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

LookupAnswer answer()
{
    LookupAnswer made;
    LookupAnswer::Runner runner;
    runner.id = RunnerId{ 7 };
    runner.name = u"build-a"_s;
    runner.type = RunnerType::Group;
    runner.ownerKind = RunnerType::Group;
    runner.ownerPath = u"acme/web"_s;
    runner.createdAt = Instant::fromSeconds(1'700'000'000);
    made.runner = runner;
    return made;
}

Person mira()
{
    return { .id = UserId{ 3 }, .username = u"mira"_s, .name = u"Mira Oduya"_s, .state = u"active"_s };
}

} // namespace

class TestLookupWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoRegisteredItIsNamedWithTheAccountsState();
    void whereNobodyIsNamedItIsSaidWhyAndWhatIsKnown();
    void peopleToCallOrWhyThereAreNone();
    void aJobWithoutRunnerSaysWhy();
    void gitLabsAmbiguityIsPassedOn();
    void memoryIsMarked();
    void hostileTextIsMadeVisible();
    void theCopiedCardHasEveryLink();
};

void TestLookupWords::whoRegisteredItIsNamedWithTheAccountsState()
{
    LookupAnswer made = answer();
    made.runner->registeredBy = mira();
    QCOMPARE(registeredText(*made.runner), u"Mira Oduya (@mira)"_s);
    QVERIFY(registrationHints(made).isEmpty());
    for (const auto &[state, word] : { std::pair(u"blocked"_s, u"blocked"_s), std::pair(u"ldap_blocked"_s, u"blocked"_s), std::pair(u"deactivated"_s, u"deactivated"_s), std::pair(u"banned"_s, u"banned"_s),
             std::pair(u"asleep"_s, u"asleep"_s) }) {
        made.runner->registeredBy->state = state;
        QVERIFY2(registeredText(*made.runner).contains(word), qPrintable(state));
    }
    made.runner->registeredBy->state.clear();
    QCOMPARE(registeredText(*made.runner), u"Mira Oduya (@mira)"_s);
}

void TestLookupWords::whereNobodyIsNamedItIsSaidWhyAndWhatIsKnown()
{
    LookupAnswer made = answer();
    made.runner->method = CreationMethod::RegistrationToken;
    QVERIFY(registeredText(*made.runner).contains("registration token"_L1));
    QCOMPARE(registrationHints(made).size(), 2);   // when, and whom to ask
    made.runner->firstSeen = Instant::fromSeconds(1'750'000'000);
    QCOMPARE(registrationHints(made).size(), 3);
    made.runner->method = CreationMethod::AuthenticatedUser;
    QVERIFY(!registeredText(*made.runner).contains("registration token"_L1));
    made.runner->method = CreationMethod::Unknown;
    QVERIFY(registeredText(*made.runner).contains("Most likely"_L1));
}

void TestLookupWords::peopleToCallOrWhyThereAreNone()
{
    LookupAnswer made = answer();
    QCOMPARE(ownerText(*made.runner), u"Group acme/web"_s);
    made.contactsRefused = true;
    QVERIFY(contactsText(made).contains("may not list"_L1));
    made.contacts.emplace();
    QVERIFY(contactsText(made).contains("no active"_L1));
    made.contacts->push_back(mira());
    QVERIFY(contactsText(made).isEmpty());
    made.runner->ownerKind = RunnerType::Instance;
    made.runner->ownerPath.clear();
    QCOMPARE(ownerText(*made.runner), u"The whole instance"_s);
    QVERIFY(contactsText(made).contains("administrators"_L1));
    QCOMPARE(roleText(50), u"Owner"_s);
    QCOMPARE(roleText(40), u"Maintainer"_s);
    QCOMPARE(roleText(0), QString());
}

void TestLookupWords::aJobWithoutRunnerSaysWhy()
{
    Job job;
    job.status = u"pending"_s;
    QVERIFY(noRunnerText(job).contains("waiting"_L1));
    job.kind = JobKind::Bridge;
    QVERIFY(noRunnerText(job).contains("trigger job"_L1));
    job.kind = JobKind::Build;
    job.status = u"success"_s;
    job.startedAt = Instant::fromSeconds(1'700'000'000);
    QVERIFY(noRunnerText(job).contains("deleted"_L1));
    job.startedAt = Instant::never();
    job.status = u"canceled"_s;
    QCOMPARE(noRunnerText(job), u"No runner took it."_s);
}

void TestLookupWords::gitLabsAmbiguityIsPassedOn()
{
    LookupReading reading;
    reading.job = JobId{ 12 };
    reading.projectPath = u"acme/web"_s;
    Error error;
    error.kind = Error::Kind::NotFound;
    const QString text = notFoundText(reading, error);
    QVERIFY(text.contains("does not exist"_L1) && text.contains("permission"_L1) && text.contains("acme/web"_L1));
    LookupReading words;
    words.kind = LookupReading::Kind::Words;
    words.text = u"docker"_s;
    QVERIFY(notFoundText(words, std::nullopt).contains(u"docker"_s));
}

void TestLookupWords::memoryIsMarked()
{
    LookupAnswer made = answer();
    QVERIFY(sourceText(*made.runner).isEmpty());
    made.runner->source = LookupAnswer::Source::History;
    QVERIFY(sourceText(*made.runner).contains("no longer knows"_L1));
    made.runner->lastSeen = Instant::fromSeconds(1'750'000'000);
    QVERIFY(sourceText(*made.runner).contains("last saw"_L1));
}

void TestLookupWords::hostileTextIsMadeVisible()
{
    Job job;
    job.id = JobId{ 12 };
    job.name = u"a\n\u202eb"_s;
    QVERIFY(!jobTitle(job).contains(u'\n') && !jobTitle(job).contains(QChar(0x202e)));
    LookupAnswer made = answer();
    made.runner->registeredBy = mira();
    made.runner->registeredBy->name = u"\x1b[2J"_s;
    made.runner->ownerPath = u"acme\nweb"_s;
    QVERIFY(!registeredText(*made.runner).contains(u'\x1b'));
    QVERIFY(!ownerText(*made.runner).contains(u'\n'));
}

void TestLookupWords::theCopiedCardHasEveryLink()
{
    LookupAnswer made = answer();
    made.job.emplace();
    made.job->id = JobId{ 12 };
    made.job->name = u"unit"_s;
    made.job->status = u"failed"_s;
    made.job->projectPath = u"acme/web"_s;
    made.manager.emplace();
    made.manager->systemId = u"s_1"_s;
    made.runner->registeredBy = mira();
    made.contacts.emplace();
    made.contacts->push_back(mira());
    made.contacts->front().accessLevel = 50;
    const QString text = lookupAsText(made);
    for (const QString &part : { u"unit #12"_s, u"s_1"_s, u"#7 build-a"_s, u"@mira"_s, u"Group acme/web"_s, u"Owner"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

QTEST_APPLESS_MAIN(TestLookupWords)
#include "tst_lookupwords.moc"
