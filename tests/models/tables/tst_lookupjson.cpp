// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lookupjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

/// The contract of `muster-cli lookup --json`, down to the bytes.
class TestLookupJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerHasItsShape();
    void whatIsUnknownIsNull();
    void candidatesAreListed();
};

void TestLookupJson::anAnswerHasItsShape()
{
    LookupAnswer answer;
    LookupAnswer::Runner runner;
    runner.id = RunnerId{ 7 };
    runner.source = LookupAnswer::Source::History;
    runner.method = CreationMethod::AuthenticatedUser;
    runner.registeredBy = Person{ .id = UserId{ 3 }, .username = u"mira"_s, .name = u"Mira"_s, .state = u"blocked"_s };
    runner.ownerKind = RunnerType::Group;
    runner.ownerPath = u"acme/web"_s;
    answer.runner = runner;
    answer.contacts = { { .id = UserId{ 4 }, .username = u"jo"_s, .name = u"Jo"_s, .webUrl = u"https://x/jo"_s, .accessLevel = 50 } };
    answer.aroundReadable = true;
    const QJsonObject json = lookupToJson(answer);
    // Outside of the macros: moc stumbles over raw strings in them.
    const QByteArray person = R"({"name":"Mira","state":"blocked","username":"mira"})";
    const QByteArray owner = R"({"contacts":[{"access_level":50,"name":"Jo","username":"jo","web_url":"https://x/jo"}],"full_path":"acme/web","kind":"group"})";
    QCOMPARE(QJsonDocument(json["registered_by"_L1].toObject()).toJson(QJsonDocument::Compact), person);
    QCOMPARE(json["registered_how"_L1].toString(), u"authenticated_user"_s);
    QCOMPARE(QJsonDocument(json["owner"_L1].toObject()).toJson(QJsonDocument::Compact), owner);
    QCOMPARE(json["source"_L1].toString(), u"history"_s);
    QVERIFY(json["job"_L1].isNull());
    QVERIFY(json["around"_L1].isArray());
}

void TestLookupJson::whatIsUnknownIsNull()
{
    const QJsonObject nothing = lookupToJson(LookupAnswer());
    for (const char *key : { "job", "manager", "runner", "registered_by", "registered_how", "owner", "around" })
        QVERIFY2(nothing.contains(QLatin1String(key)) && nothing[QLatin1String(key)].isNull(), key);
    LookupAnswer answer;
    answer.runner.emplace();
    answer.runner->ownerKind = RunnerType::Instance;
    const QJsonObject json = lookupToJson(answer);
    QVERIFY(json["owner"_L1]["full_path"_L1].isNull());
    QVERIFY(json["owner"_L1]["contacts"_L1].isNull());
    QVERIFY(json["runner"_L1]["paused"_L1].isNull());
    QVERIFY(json["runner"_L1]["created_at"_L1].isNull());
}

void TestLookupJson::candidatesAreListed()
{
    LookupCandidate runner;
    runner.runner = RunnerId{ 12 };
    runner.name = u"<b>"_s;
    runner.matched = u"12"_s;
    LookupCandidate job;
    job.job = JobId{ 12 };
    job.matched = u"12"_s;
    const QJsonArray list = candidatesToJson({ runner, job })["candidates"_L1].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0]["kind"_L1].toString(), u"runner"_s);
    QCOMPARE(list[0]["name"_L1].toString(), u"<b>"_s);
    QCOMPARE(list[1]["kind"_L1].toString(), u"job"_s);
    QVERIFY(list[1]["owner"_L1].isNull());
}

QTEST_APPLESS_MAIN(TestLookupJson)
#include "tst_lookupjson.moc"
