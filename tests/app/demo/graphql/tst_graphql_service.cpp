// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/graphql/asker.h"

#include <QTest>

#include <set>

using namespace muster::demo;
using namespace Qt::StringLiterals;

namespace {

const QStringList profiles { u"17.0-ce"_s, u"17.11-ee"_s, u"18.1-ee"_s, u"18.11-ee"_s, u"19.5-ce"_s, u"19.5-ee"_s };

/// Everything Muster could want of a runner that every profile has.
const QString inventory =
    u"query Fleet($first: Int!, $after: String) { runners(first: $first, after: $after, sort: CREATED_ASC) { count nodes { id shortSha description runnerType status paused locked "
     "accessLevel runUntagged tagList maximumTimeout contactedAt createdAt creationMethod maintenanceNote projectCount jobExecutionStatus tokenExpiresAt "
     "createdBy { id username name state } ownerProject { id name nameWithNamespace webUrl ... on Project { fullPath } } "
     "groups(first: 1) { nodes { id name fullName webUrl ... on Group { fullPath } } } userPermissions { readRunner updateRunner deleteRunner assignRunner } "
     "managers(first: 10) { count nodes { id systemId version revision ipAddress platformName architectureName executorName contactedAt createdAt status jobExecutionStatus } } } "
     "pageInfo { endCursor hasNextPage } } metadata { version enterprise } queryComplexity { score limit } }"_s;

} // namespace

class ServiceTest : public QObject {
    Q_OBJECT

    static void eachProfile()
    {
        QTest::addColumn<QString>("profile");
        for (const QString &profile : profiles)
            QTest::newRow(qPrintable(profile)) << profile;
    }

private Q_SLOTS:
    void everyFieldOfEveryProfileIsAnswered_data() { eachProfile(); }
    void everyFieldOfEveryProfileIsAnswered()
    {
        QFETCH(QString, profile);
        const Asker asker(profile, 0);
        QStringList missing;
        for (const std::string &name : asker.service.unansweredFields())
            missing += QString::fromStdString(name);
        QCOMPARE(missing, QStringList());
    }

    void everyProfileServesTheInventory_data() { eachProfile(); }
    void everyProfileServesTheInventory()
    {
        QFETCH(QString, profile);
        Asker asker(profile, 150);
        const auto answer = asker.ask(inventory, { { u"first"_s, 100 } });
        QVERIFY2(!answer.contains(u"errors"_s), asker.last.json.left(500).constData());
        QCOMPARE(Asker::at(answer, u"data.runners.nodes"_s).toArray().size(), 100);
        QCOMPARE(Asker::at(answer, u"data.runners.count"_s).toInt(), 150);
        QCOMPARE(Asker::at(answer, u"data.metadata.version"_s).toString(), asker.world.profile().versionText);
        QCOMPARE(Asker::at(answer, u"data.metadata.enterprise"_s).toBool(), profile.endsWith(u"ee"_s));
        QCOMPARE(asker.last.operationName, u"Fleet"_s);
        QCOMPARE(asker.last.rootFields, (QStringList { u"runners"_s, u"metadata"_s, u"queryComplexity"_s }));
        int managers = 0;
        for (const QJsonArray nodes = Asker::at(answer, u"data.runners.nodes"_s).toArray(); const auto &node : nodes) {
            managers += node[u"managers"_s][u"nodes"_s].toArray().size();
            const QString type = node[u"runnerType"_s].toString();
            QCOMPARE(node[u"ownerProject"_s].isNull(), type != u"PROJECT_TYPE");
            QCOMPARE(node[u"groups"_s][u"nodes"_s].toArray().size(), type == u"GROUP_TYPE" ? 1 : 0);
        }
        QVERIFY(managers > 50);
    }

    void everyFieldIsWrittenAsItsTypeSays_data() { eachProfile(); }
    void everyFieldIsWrittenAsItsTypeSays()
    {
        // Asks every object reachable from Query for every leaf it has, one field at a time, and looks at what comes.
        QFETCH(QString, profile);
        Asker asker(profile, 40);
        const Runner *busy = nullptr;
        asker.world.runners().walk(Order::OldestFirst, {}, [&](const Runner &runner) {
            if (runner.type == RunnerType::Project && !runner.managers.empty() && !asker.world.jobsOfRunner(runner.id).empty())
                busy = &runner;
            return true;
        });
        QVERIFY(busy);
        const Project &project = *asker.world.project(busy->ownerProjectId());
        const QString runner = u"runner(id: \"gid://gitlab/Ci::Runner/%1\") { %2 }"_s.arg(busy->id);
        const QString place = u"project(fullPath: \"%1\") { %2 }"_s.arg(project.fullPath);
        const std::pair<const char *, QString> types[] = {
            { "CiRunner", runner },
            { "CiRunnerManager", runner.arg(u"managers(first: 1) { nodes { %1 } }"_s) },
            { "RunnerPermissions", runner.arg(u"userPermissions { %1 }"_s) },
            { "CiJob", runner.arg(u"jobs(first: 1) { nodes { ... on CiJob { %1 } } }"_s) },
            { "JobPermissions", runner.arg(u"jobs(first: 1) { nodes { userPermissions { %1 } } }"_s) },
            { "DetailedStatus", runner.arg(u"jobs(first: 1) { nodes { detailedStatus { %1 } } }"_s) },
            { "CiStage", runner.arg(u"jobs(first: 1) { nodes { stage { %1 } } }"_s) },
            { "Pipeline", runner.arg(u"jobs(first: 1) { nodes { pipeline { ... on Pipeline { %1 } } } }"_s) },
            { "Project", place }, { "Namespace", place.arg(u"namespace { %1 }"_s) }, { "Group", place.arg(u"group { %1 }"_s) },
            { "CurrentUser", u"currentUser { %1 }"_s }, { "Metadata", u"metadata { %1 }"_s }, { "Kas", u"metadata { kas { %1 } }"_s },
        };
        for (const auto &[typeName, wrapped] : types) {
            const graphql::TypeDef *type = asker.service.schema().type(typeName);
            for (const graphql::FieldDef &field : type->fields) {
                if (field.named->isComposite() || !field.arguments.empty())
                    continue;
                const QString name = graphql::text(field.name);
                const auto answer = asker.ask(u"{ "_s + QString(wrapped).replace(u"%1"_s, name).replace(u"%2"_s, name) + u" }"_s);
                QVERIFY2(!answer.contains(u"errors"_s), qPrintable(QString::fromLatin1(typeName) + u'.' + name + u": "_s + QString::fromUtf8(asker.last.json)));
                QJsonValue value = answer[u"data"_s];
                while (value.isObject() || (value.isArray() && value[0].isObject()))
                    value = value.isArray() ? value[0] : *value.toObject().begin();
                checkLeaf(field, value);
            }
        }
    }

    void operationsAreChosenByName()
    {
        Asker asker(u"19.5-ee"_s, 0);
        const QString query = u"query A { a: echo(text: \"a\") } query B { b: echo(text: \"b\") }"_s;
        const auto run = [&](const QJsonValue &name) {
            asker.last = asker.service.execute(QJsonDocument(QJsonObject { { u"query"_s, query }, { u"operationName"_s, name } }).toJson(), asker.as(TokenKind::Administrator));
            return QJsonDocument::fromJson(asker.last.json).object();
        };
        QVERIFY(Asker::at(run(u"B"_s), u"data.b"_s).isString());
        QCOMPARE(asker.last.operationName, u"B"_s);
        QCOMPARE(Asker::firstError(run(u"C"_s)), u"No operation named \"C\""_s);
        QCOMPARE(Asker::firstError(run(QJsonValue())), u"An operation name is required"_s);
    }

    void keysComeInTheOrderAsked()
    {
        Asker asker(u"19.5-ee"_s, 0);
        asker.ask(u"{ z: echo(text: \"1\") a: __typename metadata { version enterprise } ...F } fragment F on Query { m: echo(text: \"2\") z: echo(text: \"1\") }"_s);
        QCOMPARE(asker.last.json, QByteArray("{\"data\":{\"z\":\"\\\"root\\\" says: 1\",\"a\":\"Query\",\"metadata\":{\"version\":\"19.5.3-ee\",\"enterprise\":true},\"m\":\"\\\"root\\\" says: 2\"}}"));
    }

    void variablesAreReadStrictly_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, const char *type, const QJsonValue &value, bool taken) { QTest::newRow(name) << QString::fromLatin1(type) << value << taken; };
        row("enum", "CiRunnerStatus", u"ONLINE"_s, true);
        row("no member", "CiRunnerStatus", u"ACTIVE"_s, false);
        row("null", "CiRunnerStatus", QJsonValue(), true);
        row("null where none may be", "CiRunnerStatus!", QJsonValue(), false);
        row("absent where it must be", "CiRunnerStatus!", QJsonValue(QJsonValue::Undefined), false);
        row("a number for an enum", "CiRunnerStatus", 1, false);
    }
    void variablesAreReadStrictly()
    {
        QFETCH(QString, type);
        QFETCH(QJsonValue, value);
        QFETCH(bool, taken);
        Asker asker(u"19.5-ee"_s, 5);
        QJsonObject variables;
        if (!value.isUndefined())
            variables.insert(u"v"_s, value);
        const auto answer = asker.ask(u"query($v: %1) { runners(status: $v) { count } }"_s.arg(type), variables);
        QCOMPARE(answer.contains(u"data"_s), taken);
        if (!taken) {
            QVERIFY(Asker::firstError(answer).startsWith(u"Variable $v of type %1 was provided invalid value"_s.arg(type)));
            QVERIFY(!Asker::at(answer, u"errors.0.extensions.problems"_s).toArray().isEmpty());
            QCOMPARE(Asker::at(answer, u"errors.0.locations.0.column"_s).toInt(), 7);
        }
    }

    void inputObjectsComeFromVariables()
    {
        Asker asker(u"19.5-ee"_s, 0);
        const qint64 id = asker.makeRunner(RunnerType::Instance);
        const QString query = u"mutation($input: RunnerUpdateInput!) { runnerUpdate(input: $input) { errors runner { tagList } } }"_s;
        const auto answer = asker.ask(query, { { u"input"_s, QJsonObject { { u"id"_s, u"gid://gitlab/Ci::Runner/%1"_s.arg(id) }, { u"tagList"_s, u"single"_s } } } });
        QCOMPARE(Asker::at(answer, u"data.runnerUpdate.runner.tagList"_s).toArray(), QJsonArray { u"single"_s });
        const auto wrong = asker.ask(query, { { u"input"_s, QJsonObject { { u"id"_s, u"gid://gitlab/Project/1"_s }, { u"nope"_s, 1 } } } });
        QVERIFY(!wrong.contains(u"data"_s));
        QCOMPARE(Asker::at(wrong, u"errors.0.extensions.problems"_s).toArray().size(), 2);
    }

    void brokenRequestsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{query") << 400 << QByteArray("{\"status\":400,\"error\":\"Bad Request\"}");
        QTest::newRow("empty") << QByteArray() << 400 << QByteArray("{\"status\":400,\"error\":\"Bad Request\"}");
        QTest::newRow("no query") << QByteArray("{}") << 200 << QByteArray("{\"errors\":[{\"message\":\"No query string was present\"}]}");
        QTest::newRow("variables of another kind") << QByteArray("{\"query\":\"{ echo(text: 1) }\",\"variables\":5}") << 422 << QByteArray("{\"errors\":[{\"message\":\"Unexpected parameter: variables\"}]}");
        QTest::newRow("syntax") << QByteArray("{\"query\":\"{ a { } }\"}") << 200
                                << QByteArray("{\"errors\":[{\"locations\":[{\"column\":7,\"line\":1}],\"message\":\"Expected NAME, actual: RCURLY (\\\"}\\\") at [1, 7]\"}]}");
        QTest::newRow("unfinished") << QByteArray("{\"query\":\"{ a\"}") << 200 << QByteArray("{\"errors\":[{\"message\":\"Unexpected end of document\"}]}");
        QTest::newRow("variables as text") << QByteArray("{\"query\":\"query($t: String!) { echo(text: $t) }\",\"variables\":\"{\\\"t\\\":\\\"x\\\"}\"}") << 200
                                           << QByteArray("{\"data\":{\"echo\":\"\\\"root\\\" says: x\"}}");
    }
    void brokenRequestsAreNamed()
    {
        QFETCH(QByteArray, body);
        Asker asker(u"19.5-ee"_s, 0);
        const GraphQlReply reply = asker.service.execute(body, asker.as(TokenKind::Administrator));
        QTEST(reply.httpStatus, "status");
        QTEST(reply.json, "json");
    }

    void batchesAreAnsweredInOrderWithinOneLimit()
    {
        Asker asker(u"19.5-ee"_s, 0);
        const auto batch = [&](int requests, int fields) {
            QString query;
            for (int i = 0; i < fields; ++i)
                query += u" a%1: echo(text: \"x\")"_s.arg(i);
            QJsonArray array;
            for (int i = 0; i < requests; ++i)
                array.append(QJsonObject { { u"query"_s, QString(u"{"_s + query + u" }"_s) } });
            return QJsonDocument::fromJson(asker.service.execute(QJsonDocument(array).toJson(), asker.as(TokenKind::Administrator)).json).array();
        };
        const QJsonArray fine = batch(3, 100);
        QCOMPARE(fine.size(), 3);
        QVERIFY(fine[2].toObject().contains(u"data"_s));
        const QJsonArray tooMuch = batch(3, 101);
        QCOMPARE(tooMuch.size(), 3);
        QCOMPARE(Asker::firstError(tooMuch[0].toObject()), u"Query has complexity of 303, which exceeds max complexity of 300"_s);
    }

    void introspectionTellsWhatThisServerHas_data() { eachProfile(); }
    void introspectionTellsWhatThisServerHas()
    {
        QFETCH(QString, profile);
        Asker asker(profile, 0);
        const auto answer = asker.ask(
            u"{ r: __type(name: \"CiRunner\") { name kind fields { name args { name type { name kind ofType { name kind ofType { name } } } } } } m: __type(name: \"CiRunnerManager\") { fields { name } } "
             "mu: __type(name: \"Mutation\") { fields { name } } q: __type(name: \"Query\") { fields { name args { name } } } s: __type(name: \"CiRunnerSort\") { enumValues { name } } "
             "i: __type(name: \"RunnerUpdateInput\") { kind inputFields { name } } n: __type(name: \"Nothing\") { name } __schema { queryType { name } mutationType { name } types { name } } }"_s);
        QVERIFY2(!answer.contains(u"errors"_s), asker.last.json.constData());
        const auto names = [&](const QString &path) {
            QStringList list;
            for (const QJsonArray items = Asker::at(answer[u"data"_s], path).toArray(); const auto &item : items)
                list += item[u"name"_s].toString();
            return list;
        };
        const bool enterprise = profile.endsWith(u"ee"_s);
        const Profile &server = asker.world.profile();
        QCOMPARE(Asker::at(answer, u"data.r.kind"_s).toString(), u"OBJECT"_s);
        QCOMPARE(names(u"r.fields"_s).contains(u"upgradeStatus"_s), enterprise);
        QCOMPARE(names(u"r.fields"_s).contains(u"creationState"_s), server.atLeast(17, 11));
        QVERIFY(!names(u"r.fields"_s).contains(u"active"_s));   // deprecated: only on demand
        QVERIFY(!names(u"r.fields"_s).contains(u"version"_s) && names(u"m.fields"_s).contains(u"version"_s));
        QCOMPARE(names(u"mu.fields"_s).contains(u"runnerBulkPause"_s), server.atLeast(17, 11));
        QCOMPARE(names(u"s.enumValues"_s).contains(u"MOST_ACTIVE_DESC"_s), enterprise);
        QVERIFY(names(u"i.inputFields"_s).contains(u"paused"_s) && !names(u"i.inputFields"_s).contains(u"active"_s));
        QCOMPARE(names(u"__schema.types"_s).contains(u"CiJobInterface"_s), server.atLeast(18, 3));
        QVERIFY(Asker::at(answer, u"data.n"_s).isNull());
        for (const QJsonArray fields = Asker::at(answer, u"data.r.fields"_s).toArray(); const auto &field : fields) {
            if (field[u"name"_s].toString() == u"jobCount")
                QCOMPARE(field[u"args"_s][0][u"type"_s], (QJsonObject { { u"kind"_s, u"LIST"_s }, { u"name"_s, QJsonValue() }, { u"ofType"_s, QJsonObject { { u"kind"_s, u"NON_NULL"_s }, { u"name"_s, QJsonValue() }, { u"ofType"_s, QJsonObject { { u"name"_s, u"CiJobStatus"_s } } } } } }));
        }
        const auto all = asker.ask(u"{ __type(name: \"CiRunner\") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }"_s);
        bool found = false;
        for (const QJsonArray fields = Asker::at(all, u"data.__type.fields"_s).toArray(); const auto &field : fields)
            found = found || (field[u"name"_s].toString() == u"active" && field[u"isDeprecated"_s].toBool() && !field[u"deprecationReason"_s].isNull());
        QVERIFY(found);
    }

    void busyRunnersChangedTheirWord()
    {
        for (const auto &[profile, busy] : { std::pair(u"17.0-ce"_s, u"RUNNING"_s), std::pair(u"17.2-ce"_s, u"ACTIVE"_s) }) {
            Asker asker(profile, 100);
            QStringList words;
            for (const QJsonArray nodes = asker.value(u"{ runners { nodes { jobExecutionStatus } } }"_s, u"runners.nodes"_s).toArray(); const auto &node : nodes)
                words += node[u"jobExecutionStatus"_s].toString();
            words.removeDuplicates();
            words.sort();
            QStringList expected { busy, u"IDLE"_s };
            expected.sort();
            QCOMPARE(words, expected);
        }
    }

    void jobsLeadToRunnerManagerAndOwner_data() { eachProfile(); }
    void jobsLeadToRunnerManagerAndOwner()
    {
        QFETCH(QString, profile);
        Asker asker(profile, 100);
        const Job *taken = nullptr;
        for (const auto &[id, job] : asker.world.jobs()) {
            const Runner *runner = asker.world.runner(job.runnerId);
            if (runner && runner->manager(job.managerId) && runner->type == RunnerType::Project)
                taken = &job;
        }
        QVERIFY(taken);
        const QString query = u"{ project(fullPath: \"%1\") { job(id: \"gid://gitlab/Ci::Build/%2\") { id name status refName shortSha webPath pipeline { id path ... on Pipeline { ref status } } "
                               "runner { id shortSha createdBy { username } ownerProject { webUrl } groups(first: 1) { nodes { name } } } runnerManager { systemId runner { id } } } } }"_s
                                  .arg(asker.world.project(taken->projectId)->fullPath).arg(taken->id);
        const auto answer = asker.ask(query);
        QVERIFY2(!answer.contains(u"errors"_s), asker.last.json.constData());
        const QJsonValue job = Asker::at(answer, u"data.project.job"_s);
        QCOMPARE(job[u"runner"_s][u"id"_s].toString(), u"gid://gitlab/Ci::Runner/%1"_s.arg(taken->runnerId));
        QCOMPARE(job[u"runnerManager"_s][u"runner"_s][u"id"_s], job[u"runner"_s][u"id"_s]);
        QCOMPARE(job[u"webPath"_s].toString(), u"/%1/-/jobs/%2"_s.arg(asker.world.project(taken->projectId)->fullPath).arg(taken->id));
    }

    void queuedDurationGrowsForEverWithoutAStart()
    {
        Asker asker(u"19.5-ee"_s, 0);
        const qint64 job = asker.world.addJob(asker.world.projects().begin()->first, {});
        const QString query = u"{ jobs(statuses: [CANCELED, PENDING]) { nodes { id queuedDuration startedAt } } }"_s;
        const auto duration = [&] {
            for (const QJsonArray nodes = asker.value(query, u"jobs.nodes"_s).toArray(); const auto &node : nodes) {
                if (Asker::numbers(QJsonArray { node }).front() == job)
                    return node[u"queuedDuration"_s].toDouble();
            }
            return -1.0;
        };
        asker.world.advance(seconds(90));
        QCOMPARE(duration(), 90.0);
        asker.world.cancelJob(job);
        asker.world.advance(seconds(30));
        QCOMPARE(duration(), 120.0);
    }

    void clickHouseIsMissing()
    {
        Asker asker(u"19.5-ee"_s, 0);
        const auto answer = asker.ask(u"{ ciQueueingHistory { timeSeries { p50 } } echo(text: \"x\") }"_s);
        QVERIFY(Asker::firstError(answer).contains(u"clickhouse_ci_analytics"_s));
        QVERIFY(Asker::at(answer, u"data.ciQueueingHistory"_s).isNull());
        QVERIFY(Asker::at(answer, u"data.echo"_s).isString());
    }

    void introducedIsRemembered()
    {
        Asker asker(u"18.2-ee"_s, 0);
        asker.ask(u"{ echo(text: \"x\") later @gl_introduced(version: \"19.9\") }"_s);
        QVERIFY(asker.last.sentIntroduced);
        QCOMPARE(asker.last.json, QByteArray("{\"data\":{\"echo\":\"\\\"root\\\" says: x\"}}"));
        asker.ask(u"{ echo(text: \"x\") }"_s);
        QVERIFY(!asker.last.sentIntroduced);
    }

    void hostileTextsComeThroughUnchanged()
    {
        Asker asker(u"19.5-ee"_s, 0);
        const qint64 id = asker.makeRunner(RunnerType::Instance);
        const QString hostile = u"<script>\u202e\u0007\"\\ "_s + QChar(0xd800) + u" \U0001F600"_s;
        asker.world.editRunner(id, [&](Runner &runner) { runner.description = hostile; });
        asker.ask(u"{ runner(id: \"gid://gitlab/Ci::Runner/%1\") { description } }"_s.arg(id));
        QVERIFY(asker.last.json.contains("\\u003cscript\\u003e\xe2\x80\xae\\u0007\\\"\\\\ \\ud800 \xf0\x9f\x98\x80"));
        QCOMPARE(QString::fromUtf8(asker.last.json).toUtf8(), asker.last.json);
    }

    void aHostileWorldIsServedToTheLastRunner_data()
    {
        QTest::addColumn<QString>("sort");
        for (const char *sort : { "CREATED_ASC", "CREATED_DESC", "CONTACTED_ASC", "CONTACTED_DESC" })
            QTest::newRow(sort) << QString::fromLatin1(sort);
    }
    void aHostileWorldIsServedToTheLastRunner()
    {
        QFETCH(QString, sort);
        WorldOptions options = Asker::options(u"19.5-ee"_s, 250);
        options.hostile = true;
        World world(options);
        GraphQlService service(world);
        const AccessToken &token = world.token(TokenKind::Administrator);
        const Requester who { world.user(token.userId), token.scopes };
        std::set<qint64> seen;
        QJsonValue cursor;
        for (bool more = true; more;) {
            QString query = inventory;
            query.replace(u"CREATED_ASC"_s, sort);
            const QJsonObject body { { u"query"_s, query }, { u"variables"_s, QJsonObject { { u"first"_s, 17 }, { u"after"_s, cursor } } } };
            const GraphQlReply reply = service.execute(QJsonDocument(body).toJson(), who);
            const QJsonObject answer = QJsonDocument::fromJson(reply.json).object();
            QVERIFY2(!answer.contains(u"errors"_s) && answer.contains(u"data"_s), reply.json.right(500).constData());
            QCOMPARE(QString::fromUtf8(reply.json).toUtf8(), reply.json);
            for (const qint64 id : Asker::numbers(Asker::at(answer, u"data.runners.nodes"_s)))
                QVERIFY(seen.insert(id).second);
            const QJsonValue page = Asker::at(answer, u"data.runners.pageInfo"_s);
            cursor = page[u"endCursor"_s];
            more = page[u"hasNextPage"_s].toBool();
        }
        QCOMPARE(qint64(seen.size()), qint64(world.runners().count()));
    }

    void theSameWorldGivesTheSameBytes()
    {
        Asker one(u"18.11-ee"_s, 200);
        Asker two(u"18.11-ee"_s, 200);
        one.ask(inventory, { { u"first"_s, 100 } });
        two.ask(inventory, { { u"first"_s, 100 } });
        QCOMPARE(one.last.json, two.last.json);
        QVERIFY(one.last.json.size() > 50'000);
    }

private:
    static void checkLeaf(const graphql::FieldDef &field, const QJsonValue &value)
    {
        const QString name = graphql::text(field.owner->name) + u'.' + graphql::text(field.name);
        if (value.isNull()) {
            QVERIFY2(!field.type.isNonNull(), qPrintable(name));
            return;
        }
        QVERIFY2(value.isArray() == field.type.isList(), qPrintable(name));
        const QJsonValue leaf = value.isArray() ? value[0] : value;
        if (leaf.isUndefined())
            return;
        const std::string_view type = field.named->name;
        const bool isRight = type == "Int" || type == "Float" || type == "Duration" ? leaf.isDouble() : type == "Boolean" ? leaf.isBool() : leaf.isString();
        QVERIFY2(isRight, qPrintable(name));
        if (field.named->kind == graphql::TypeDef::Kind::Enum)
            QVERIFY2(field.named->hasValue(leaf.toString().toStdString()), qPrintable(name + u": "_s + leaf.toString()));
        if (type == "Time")
            QVERIFY2(leaf.toString().size() == 20 && leaf.toString().endsWith(u'Z'), qPrintable(name));
        if (type.ends_with("ID"))
            QVERIFY2(type == "ID" || leaf.toString().startsWith(u"gid://gitlab/"_s), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_graphql_service.moc"
