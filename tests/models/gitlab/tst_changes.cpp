// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/clientfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;
using State = ChangeOutcome::State;
using Outcomes = std::vector<ChangeOutcome>;

namespace {

std::vector<RunnerId> idsFrom(qint64 first, int count)
{
    std::vector<RunnerId> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back({ first + i });
    return ids;
}

Result<Outcomes> deleted(Client &client, const std::vector<RunnerId> &ids)
{
    auto answer = answerOf<Outcomes>([&](QObject *receiver, auto done) { client.deleteRunners(ids, receiver, done); });
    return answer ? *answer : failure(Error::Kind::Io, u"no answer"_s);
}

Result<Outcomes> paused(Client &client, const std::vector<RunnerId> &ids, bool on = true)
{
    auto answer = answerOf<Outcomes>([&](QObject *receiver, auto done) { client.setPaused(ids, on, receiver, done); });
    return answer ? *answer : failure(Error::Kind::Io, u"no answer"_s);
}

/// `12 done, 13 refused: why`
QString text(const Result<Outcomes> &outcomes)
{
    if (!outcomes)
        return u"error: "_s + outcomes.error().detail;
    QStringList lines;
    for (const ChangeOutcome &outcome : *outcomes)
        lines += QString::number(outcome.id.value) + u' ' + wordOf(outcome.state);
    return lines.join(", "_L1);
}

Scripted payload(const char *field, const QJsonObject &object)
{
    return Scripted::data(QJsonDocument(QJsonObject{ { QString::fromLatin1(field), object } }).toJson());
}

QJsonArray gids(const QList<int> &ids)
{
    QJsonArray array;
    for (const int id : ids)
        array.append(QString::fromLatin1(gid("Ci::Runner", id)));
    return array;
}

QJsonArray runners(const QList<std::pair<int, bool>> &states)
{
    QJsonArray array;
    for (const auto &[id, isPaused] : states)
        array.append(QJsonObject{ { u"id"_s, QString::fromLatin1(gid("Ci::Runner", id)) }, { u"paused"_s, isPaused } });
    return array;
}

Scripted fieldError(const char *field, const char *message)
{
    const QJsonObject error{ { u"message"_s, QString::fromLatin1(message) }, { u"path"_s, QJsonArray{ QString::fromLatin1(field) } } };
    return Scripted::json(QJsonDocument(QJsonObject{ { u"data"_s, QJsonObject{ { QString::fromLatin1(field), QJsonValue::Null } } }, { u"errors"_s, QJsonArray{ error } } }).toJson());
}

const char permission[] = "The resource that you are attempting to access does not exist or you don't have permission to perform this action";

} // namespace

class ChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletionIsProvedByIds_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<QString>("expected");
        const auto answer = [](const QList<int> &ids, const QStringList &errors) {
            return payload("bulkRunnerDelete", { { u"deletedIds"_s, gids(ids) }, { u"errors"_s, QJsonArray::fromStringList(errors) } });
        };
        QTest::newRow("all") << answer({ 13, 12, 14 }, {}) << u"12 done, 13 done, 14 done"_s;
        QTest::newRow("one named as refused") << answer({ 12, 14 }, { u"User does not have permission to delete runner(s) #13"_s }) << u"12 done, 13 refused, 14 done"_s;
        QTest::newRow("one refused, one passed over in silence") << answer({ 12 }, { u"User does not have permission to delete runner(s) #13"_s }) << u"12 done, 13 refused, 14 gone"_s;
        QTest::newRow("passed over in silence") << answer({ 12 }, {}) << u"12 done, 13 gone, 14 gone"_s;
        QTest::newRow("none, in general words") << answer({}, { u"User does not have permission to delete any of the runners"_s }) << u"12 refused, 13 refused, 14 refused"_s;
        QTest::newRow("ids that nobody asked for") << answer({ 1, 2, 3 }, {}) << u"12 gone, 13 gone, 14 gone"_s;
        QTest::newRow("no list") << payload("bulkRunnerDelete", { { u"errors"_s, QJsonArray() } }) << u"12 unknown, 13 unknown, 14 unknown"_s;
        QTest::newRow("a payload of another kind") << Scripted::data(R"({"bulkRunnerDelete":7})") << u"12 unknown, 13 unknown, 14 unknown"_s;
        QTest::newRow("no payload") << Scripted::data("{}") << u"12 unknown, 13 unknown, 14 unknown"_s;
        QTest::newRow("not permitted at all") << fieldError("bulkRunnerDelete", permission) << u"12 refused, 13 refused, 14 refused"_s;
        QTest::newRow("out of time") << fieldError("bulkRunnerDelete", "Timeout on Mutation.bulkRunnerDelete") << u"12 unknown, 13 unknown, 14 unknown"_s;
        QTest::newRow("refused as a whole") << Scripted::refused("Variable $ids of type [CiRunnerID!]! was provided invalid value") << u"12 refused, 13 refused, 14 refused"_s;
        QTest::newRow("scope") << Scripted::message("403 Forbidden", 403) << u"12 refused, 13 refused, 14 refused"_s;
        QTest::newRow("too complex") << Scripted::refused("Query has complexity of 310, which exceeds max complexity of 250") << u"12 failed, 13 failed, 14 failed"_s;
        QTest::newRow("stumbled") << Scripted::refused("Internal server error") << u"12 unknown, 13 unknown, 14 unknown"_s;
        QTest::newRow("500") << Scripted::refused("Internal server error", 500) << u"12 unknown, 13 unknown, 14 unknown"_s;
        QTest::newRow("a proxy's page") << Scripted::html("<title>502</title>", 502) << u"12 unknown, 13 unknown, 14 unknown"_s;
        QTest::newRow("a login page") << Scripted::html("<title>Sign in</title>") << u"12 unknown, 13 unknown, 14 unknown"_s;
        QTest::newRow("no JSON") << Scripted::json("{\"data\":") << u"12 unknown, 13 unknown, 14 unknown"_s;
        QTest::newRow("dead token") << Scripted::refused("Invalid token", 401) << u"12 failed, 13 failed, 14 failed"_s;
    }
    void deletionIsProvedByIds()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture([&](const Seen &) { return answer; });
        const auto outcomes = deleted(*fixture.client, idsFrom(12, 3));
        QTEST(text(outcomes), "expected");
        for (const ChangeOutcome &outcome : *outcomes) {
            const bool isFine = outcome.state == State::Done || outcome.state == State::Gone;
            QCOMPARE(outcome.trouble.has_value(), !isFine);
            QCOMPARE(outcome.detail.isEmpty(), isFine);
        }
        QCOMPARE(fixture.server.seen().size(), std::size_t(1));   // sent once, whatever came back
        QCOMPARE(fixture.server.seen().front().variables().value("ids"_L1).toArray(), gids({ 12, 13, 14 }));
    }

    void pauseIsProvedByThePausedField_data()
    {
        QTest::addColumn<Scripted>("answer");
        QTest::addColumn<QString>("expected");
        const auto answer = [](const QList<std::pair<int, bool>> &states, const QStringList &errors) {
            return payload("runnerBulkPause", { { u"updatedRunners"_s, runners(states) }, { u"errors"_s, QJsonArray::fromStringList(errors) } });
        };
        QTest::newRow("all") << answer({ { 12, true }, { 13, true } }, {}) << u"12 done, 13 done"_s;
        QTest::newRow("listed, but not paused") << answer({ { 12, true }, { 13, false } }, {}) << u"12 done, 13 refused"_s;
        QTest::newRow("named as refused") << answer({ { 12, true } }, { u"User does not have permission to update / pause runner(s) #13"_s }) << u"12 done, 13 refused"_s;
        QTest::newRow("passed over") << answer({ { 12, true } }, {}) << u"12 done, 13 gone"_s;
        QTest::newRow("no list") << payload("runnerBulkPause", { { u"updatedRunners"_s, QJsonValue::Null }, { u"errors"_s, QJsonArray() } }) << u"12 unknown, 13 unknown"_s;
        QTest::newRow("not permitted") << fieldError("runnerBulkPause", permission) << u"12 refused, 13 refused"_s;
    }
    void pauseIsProvedByThePausedField()
    {
        QFETCH(const Scripted, answer);
        ClientFixture fixture(administrator([&](const Seen &) { return answer; }));
        QVERIFY(fixture.signIn());
        QTEST(text(paused(*fixture.client, idsFrom(12, 2))), "expected");
        QCOMPARE(fixture.server.seen().back().operation(), u"pauseRunners"_s);
        QCOMPARE(fixture.server.seen().back().variables().value("paused"_L1), QJsonValue(true));
        QCOMPARE(fixture.server.seenCount(u"pauseRunners"_s), 1);
    }

    void resumeIsTheOtherWayRound()
    {
        ClientFixture fixture(administrator([&](const Seen &) { return payload("runnerBulkPause", { { u"updatedRunners"_s, runners({ { 12, false } }) }, { u"errors"_s, QJsonArray() } }); }));
        QVERIFY(fixture.signIn());
        QCOMPARE(text(paused(*fixture.client, idsFrom(12, 1), false)), u"12 done"_s);
        QCOMPARE(fixture.server.seen().back().variables().value("paused"_L1), QJsonValue(false));
    }

    void olderServersGetOneUpdateForEach()
    {
        // 45 runners in batches of 20; each alias is judged alone.
        ClientFixture fixture([](const Seen &seen) {
            QJsonObject data;
            const QJsonObject variables = seen.variables();
            QJsonArray errors;
            for (int i = 0; variables.contains(u"id_%1"_s.arg(i)); ++i) {
                const QString alias = u"update_%1"_s.arg(i);
                const QString id = variables.value(u"id_%1"_s.arg(i)).toString();
                if (id.endsWith("/3"_L1)) {
                    data.insert(alias, QJsonValue::Null);
                    errors.append(QJsonObject{ { u"message"_s, QString::fromLatin1(permission) }, { u"path"_s, QJsonArray{ alias } } });
                } else if (id.endsWith("/4"_L1)) {
                    data.insert(alias, QJsonObject{ { u"runner"_s, QJsonValue::Null }, { u"errors"_s, QJsonArray{ u"Tags list can not be empty"_s } } });
                } else {
                    data.insert(alias, QJsonObject{ { u"runner"_s, QJsonObject{ { u"paused"_s, !id.endsWith("/5"_L1) } } }, { u"errors"_s, QJsonArray() } });
                }
            }
            return Scripted::json(QJsonDocument(QJsonObject{ { u"data"_s, data }, { u"errors"_s, errors } }).toJson());
        });
        const auto outcomes = paused(*fixture.client, idsFrom(1, 45));
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), std::size_t(45));
        for (const ChangeOutcome &outcome : *outcomes)
            QCOMPARE(outcome.state, outcome.id.value >= 3 && outcome.id.value <= 5 ? State::Refused : State::Done);
        QCOMPARE((*outcomes)[3].detail, u"Tags list can not be empty"_s);
        QCOMPARE(fixture.server.seenCount(u"updateRunners"_s), 3);
    }

    void restIsNotSentAfterTrouble()
    {
        ClientFixture fixture([n = 0](const Seen &seen) mutable {
            if (++n == 2)
                return Scripted::json("{}", 502);
            QJsonObject data;
            for (int i = 0; seen.variables().contains(u"id_%1"_s.arg(i)); ++i)
                data.insert(u"update_%1"_s.arg(i), QJsonObject{ { u"runner"_s, QJsonObject{ { u"paused"_s, true } } }, { u"errors"_s, QJsonArray() } });
            return Scripted::data(QJsonDocument(data).toJson());
        });
        const auto outcomes = paused(*fixture.client, idsFrom(1, 50));
        QVERIFY(outcomes);
        for (std::size_t i = 0; i < 50; ++i) {
            QCOMPARE((*outcomes)[i].id.value, qint64(i + 1));
            QCOMPARE((*outcomes)[i].state, i < 20 ? State::Done : i < 40 ? State::Unknown : State::Failed);
        }
        QCOMPARE(fixture.server.seen().size(), std::size_t(2));
    }

    void serverWithoutBulkDeleteGetsSingleDeletions()
    {
        QStringList fields = fieldsOfNewestEnterprise();
        fields.removeAll(u"Mutation.bulkRunnerDelete"_s);
        const auto usual = administrator([](const Seen &seen) {
            if (seen.path.endsWith("/13"))
                return Scripted::message("403 Forbidden - No access granted", 403);
            return seen.path.endsWith("/14") ? Scripted::message("404 Not found", 404) : Scripted::json({}, 204);
        });
        ClientFixture fixture([&](const Seen &seen) { return seen.operation() == "capabilities"_L1 ? Scripted::data(capabilityData(fields)) : usual(seen); });
        QVERIFY(fixture.signIn());
        QVERIFY(!fixture.client->identity()->canBulkDelete);
        QCOMPARE(text(deleted(*fixture.client, idsFrom(12, 4))), u"12 done, 13 refused, 14 gone, 15 done"_s);
    }

    void nothingToDoIsDone()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::json("{}"); });
        const auto outcomes = deleted(*fixture.client, {});
        QVERIFY(outcomes && outcomes->empty());
        QVERIFY(fixture.server.seen().empty());
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"
