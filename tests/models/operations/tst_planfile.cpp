// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/planfile.h"
#include "models/operations/planjson.h"
#include "models/operations/targetjson.h"
#include "tests/models/operations/smallfleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Plan somePlan()
{
    return makePlan(*smallFleet({ { .id = 1 }, { .id = 2, .status = RunnerStatus::NeverContacted, .paused = Tri::Unknown, .runningJobs = -1 }, { .id = 3, .canDelete = Tri::No } }),
        { Verb::Delete, idsOf({ 1, 2, 3 }), true, u"status:offline"_s });
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestPlanFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptPlanIsReadBackAsItWas()
    {
        const Plan plan = somePlan();
        const Result<Plan> read = readPlan(written(planToJson(plan)));
        QVERIFY(read);
        QCOMPARE(read->sha256(), plan.sha256());
        QCOMPARE(read->activeIds(), plan.activeIds());
        QCOMPARE(read->fleet.username, u"mira"_s);
        QCOMPARE(read->reason, u"status:offline"_s);
        QVERIFY(read->looksFirst);   // it was kept: nothing is taken on trust
        for (std::size_t i = 0; i < plan.targets.size(); ++i)
            QCOMPARE(targetToJson(read->targets[i]), targetToJson(plan.targets[i]));
    }

    void whatWasAlteredIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("verb") << u"verb"_s << QJsonValue(u"pause"_s);
        QTest::newRow("method") << u"method"_s << QJsonValue(u"conditional"_s);
        QTest::newRow("instance") << u"instance"_s << QJsonValue(u"https://other.example.com"_s);
        QTest::newRow("user") << u"user"_s << QJsonValue(u"eve"_s);
        QTest::newRow("scope") << u"scope"_s << QJsonValue(u"group:acme"_s);
        QTest::newRow("time") << u"as_of"_s << QJsonValue(u"2030-01-01T00:00:00Z"_s);
        QTest::newRow("hash") << u"plan_sha256"_s << QJsonValue(u"00"_s);
        for (const auto &[key, value] : { std::pair{ "id", QJsonValue(77) }, std::pair{ "contacted_at", QJsonValue(u"2030-01-01T00:00:00Z"_s) }, std::pair{ "created_at", QJsonValue() },
                 std::pair{ "status", QJsonValue(u"online"_s) }, std::pair{ "paused", QJsonValue(true) }, std::pair{ "running_jobs", QJsonValue(3) }, std::pair{ "owner", QJsonValue(u"x"_s) },
                 std::pair{ "name", QJsonValue(u"x"_s) }, std::pair{ "type", QJsonValue(u"instance_type"_s) } })
            QTest::addRow("target's %s", key) << u"targets."_s + QString::fromLatin1(key) << value;
    }
    void whatWasAlteredIsRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QJsonObject object = planToJson(somePlan());
        if (key.startsWith("targets."_L1)) {
            QJsonArray targets = object["targets"_L1].toArray();
            QJsonObject target = targets[0].toObject();
            target[key.section(u'.', 1)] = value;
            targets[0] = target;
            object["targets"_L1] = targets;
        } else {
            object[key] = value;
        }
        const Result<Plan> read = readPlan(written(object));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Conflict);
    }

    void addedAndDoubledTargetsAreRefused()
    {
        QJsonObject object = planToJson(somePlan());
        QJsonArray targets = object["targets"_L1].toArray();
        targets.append(targets[0]);
        object["targets"_L1] = targets;
        QVERIFY(!readPlan(written(object)));
        object["targets"_L1] = QJsonArray{ targets[0] };
        QVERIFY(!readPlan(written(object)));
    }

    void whatIsNoPlanIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << written(planToJson(somePlan())).left(300);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("unknown verb") << QByteArray(R"({"verb":"explode","scope":"instance","targets":[]})");
        QTest::newRow("no targets") << QByteArray(R"({"verb":"pause","scope":"instance"})");
        QTest::newRow("a report") << QByteArray(R"({"run":"x","verb":"pause","done":1,"items":[]})");
        QTest::newRow("a target without an id") << QByteArray(R"({"verb":"pause","scope":"instance","targets":[{}]})");
    }
    void whatIsNoPlanIsSaid()
    {
        QFETCH(const QByteArray, text);
        const Result<Plan> read = readPlan(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Parse);
    }

    void aPlanGetsStale_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<bool>("stale");
        QTest::newRow("now") << qint64(0) << false;
        QTest::newRow("a day") << qint64(86'400) << false;
        QTest::newRow("a second more") << qint64(86'401) << true;
        QTest::newRow("clocks differ a little") << qint64(-60) << false;
        QTest::newRow("from the future") << qint64(-61) << true;
    }
    void aPlanGetsStale()
    {
        QFETCH(const qint64, age);
        const Plan plan = somePlan();
        QTEST(isStale(plan, Instant::fromSeconds(plan.asOf.seconds() + age)), "stale");
        QVERIFY(isStale(plan, Instant::unknown()));
        Plan timeless = plan;
        timeless.asOf = {};
        QVERIFY(isStale(timeless, plan.asOf));
    }
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
