// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/timezone.h"
#include "models/tables/runnerjson.h"
#include "models/tables/runnertable.h"
#include "models/tables/tableexport.h"
#include "tests/support/fleetfixture.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// One column of raw values.
class OneColumn final : public QAbstractTableModel
{
public:
    explicit OneColumn(QVariantList values) : m_values(std::move(values)) { }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_values.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == RawRole || role == Qt::DisplayRole ? m_values[index.row()] : QVariant();
    }
    QVariant headerData(int, Qt::Orientation, int role) const override { return role == Qt::DisplayRole ? QVariant(u"Title"_s) : QVariant(); }

private:
    QVariantList m_values;
};

std::vector<FixtureRunner> twoRunners()
{
    std::vector<FixtureRunner> runners(2);
    runners[0].id = 12;
    runners[0].name = "build, fast";
    runners[0].tags = { "docker", "linux" };
    FixtureManager old;
    old.id = 2;
    old.systemId = "s_1";
    old.version = "17.4.0";
    FixtureManager fresh;
    fresh.id = 3;
    fresh.systemId = "s_2";
    fresh.version = "18.1.0";
    fresh.address = std::nullopt;
    fresh.status = "SLEEPING";
    runners[0].managers = { fresh, old };
    runners[1].id = 15;
    runners[1].name = std::nullopt;
    runners[1].status = "";
    runners[1].type = "INSTANCE_TYPE";
    runners[1].access = "";
    runners[1].ownerId = 0;
    runners[1].creatorId = 0;
    runners[1].tags = std::nullopt;
    runners[1].paused = runners[1].locked = runners[1].runUntagged = Tri::Unknown;
    runners[1].createdAt = 0;
    runners[1].contactedAt = 1;
    runners[1].runningJobs = -1;
    runners[1].managerCount = -1;
    return runners;
}

ReleaseCatalogue threeMinors()
{
    return *ReleaseCatalogue::fromCsv("17.4,2024-09-19,17.4.0,2024-09-19\n17.11,2025-04-17,17.11.0,2025-04-17\n18.1,2025-06-19,18.1.0,2025-06-19\n");
}

} // namespace

class TestTableExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCsvCellIsWrittenSoThatItCanBeReadBack_data();
    void aCsvCellIsWrittenSoThatItCanBeReadBack();
    void clipboardCellsStayInTheirCell();
    void csvHasOneLineForEachRowWanted();
    void jsonHasRawValues();
    void aRunnerInJsonHasThePromisedShape();
    void whatIsNotKnownIsNull();
};

void TestTableExport::aCsvCellIsWrittenSoThatItCanBeReadBack_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *what, const QVariant &value, const char *cell) { QTest::newRow(what) << value << QByteArray(cell); };
    row("plain", u"runner"_s, "runner");
    row("empty", QString(), "");
    row("comma", u"a,b"_s, "\"a,b\"");
    row("quotes", u"say \"hi\""_s, "\"say \"\"hi\"\"\"");
    row("line end", u"a\nb"_s, "a\\nb");
    row("escape sequence", u"\u001b[2J"_s, "\\x1b[2J");
    row("right-to-left override", u"abc\u202etxt"_s, "abc\\u{202e}txt");
    row("German", u"Bär"_s, "B\xc3\xa4r");
    row("formula", u"=1+1"_s, "'=1+1");
    row("plus", u"+1"_s, "'+1");
    row("minus", u"-1"_s, "'-1");
    row("at", u"@SUM(A1)"_s, "'@SUM(A1)");
    row("tab", u"\t=1"_s, "'\\t=1");
    row("wide equals sign", u"\uff1d1"_s, "'\xef\xbc\x9d""1");
    row("formula with a comma", u"=HYPERLINK(\"x\",\"y\")"_s, "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    row("equals sign within", u"a=b"_s, "a=b");
    row("negative number", -5, "-5");
    row("large number", qint64(5'000'000'000), "5000000000");
    row("yes", true, "true");
    row("no", false, "false");
    row("list", QStringList({ u"docker"_s, u"linux"_s }), "\"docker,linux\"");
    row("list with a formula", QStringList({ u"=x"_s }), "'=x");
    row("time", QDateTime::fromSecsSinceEpoch(1'760'000'000, utcZone), "2025-10-09T08:53:20Z");
    row("unknown", QVariant(), "");
}

void TestTableExport::aCsvCellIsWrittenSoThatItCanBeReadBack()
{
    QFETCH(const QVariant, value);
    QFETCH(const QByteArray, cell);
    const OneColumn table({ value });
    QCOMPARE(tableexport::toCsv(table, { 0 }), "Title\r\n" + cell + "\r\n");
}

void TestTableExport::clipboardCellsStayInTheirCell()
{
    const OneColumn table({ u"a\tb\nc"_s, u"=1"_s });
    QCOMPARE(tableexport::toTsv(table, { 1, 0 }, { 0, 0 }), u"Title\tTitle\n'=1\t'=1\na b c\ta b c\n"_s);
    const OneColumn hostile({ u"<b>|@all\n`x`"_s });
    QCOMPARE(tableexport::toMarkdown(hostile, { 0 }, { 0 }), u"| Title |\n|---|\n| \\<b\\>\\|\\@all \\`x\\` |\n"_s);
}

void TestTableExport::csvHasOneLineForEachRowWanted()
{
    RunnerTable table;
    table.setCatalogue(threeMinors(), threeMinors().newest());
    table.setSnapshot(snapshotOf(twoRunners()));
    table.setMarkedIds({ RunnerId{ 15 } });
    QCOMPARE(tableexport::allRows(table), (std::vector<int>{ 0, 1 }));
    QCOMPARE(tableexport::markedRows(table), (std::vector<int>{ 1 }));
    const QByteArray csv = tableexport::toCsv(table, tableexport::allRows(table));
    QCOMPARE(csv,
        QByteArray("status,description,runner_type,owner,tag_list,version,manager_count,ip_address,contacted_at,created_at,created_by,jobs_running,paused,locked,"
                   "access_level,run_untagged,id,short_token,behind,project_count,maximum_timeout,token_expires_at,maintenance_note\r\n"
                   "online,\"build, fast\",project_type,acme/payments,\"docker,linux\",17.4.0,2,,2025-10-09T08:53:20Z,2023-11-14T22:13:20Z,mira,0,false,false,"
                   "not_protected,true,12,t1_abcde,2,1,,,\r\n"
                   ",,instance_type,,,,,,,,,,,,,,15,t1_abcde,,1,,,\r\n"));
}

void TestTableExport::jsonHasRawValues()
{
    RunnerTable table;
    table.setSnapshot(snapshotOf(twoRunners()));
    const QJsonArray items = tableexport::toJson(table, { 0, 1 });
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0]["description"_L1].toString(), u"build, fast"_s);
    QCOMPARE(items[0]["paused"_L1], QJsonValue(false));
    QCOMPARE(items[0]["id"_L1], QJsonValue(12));
    QCOMPARE(items[0]["tag_list"_L1], QJsonValue(QJsonArray{ u"docker"_s, u"linux"_s }));
    QCOMPARE(items[0]["contacted_at"_L1], QJsonValue(u"2025-10-09T08:53:20Z"_s));
    QVERIFY(items[1]["paused"_L1].isNull());
    QVERIFY(items[1]["contacted_at"_L1].isNull());
}

void TestTableExport::aRunnerInJsonHasThePromisedShape()
{
    const Snapshot::Ptr fleet = snapshotOf(twoRunners());
    const LagTable lag = LagTable::build(*fleet, threeMinors(), threeMinors().newest());
    const QByteArray expected = R"({"id":12,"description":"build, fast","runner_type":"project_type","status":"online","paused":false,"locked":false,
        "access_level":"not_protected","run_untagged":true,"tag_list":["docker","linux"],"maximum_timeout":null,"maintenance_note":null,"owner":{"kind":"project","full_path":"acme/payments"},
        "created_by":"mira","created_at":"2023-11-14T22:13:20Z","contacted_at":"2025-10-09T08:53:20Z","version":"17.4.0","behind":2,"manager_count":2,
        "jobs_running":0,"managers":[
        {"system_id":"s_2","status":"SLEEPING","version":"18.1.0","ip_address":null,"platform":"linux","architecture":"amd64","executor":"docker","contacted_at":"2025-10-09T08:53:20Z"},
        {"system_id":"s_1","status":"online","version":"17.4.0","ip_address":"10.0.0.1","platform":"linux","architecture":"amd64","executor":"docker","contacted_at":"2025-10-09T08:53:20Z"}]})";
    QCOMPARE(QJsonDocument(runnerToJson(*fleet, 0, lag)).toJson(), QJsonDocument(QJsonDocument::fromJson(expected).object()).toJson());
}

void TestTableExport::whatIsNotKnownIsNull()
{
    const Snapshot::Ptr fleet = snapshotOf(twoRunners());
    const LagTable lag = LagTable::build(*fleet, threeMinors(), threeMinors().newest());
    const QJsonObject runner = runnerToJson(*fleet, 1, lag);
    QCOMPARE(runner.size(), 20);
    for (const QString &name : runner.keys()) {
        if (name == "id"_L1)
            QCOMPARE(runner[name], QJsonValue(15));
        else if (name == "runner_type"_L1)
            QCOMPARE(runner[name], QJsonValue(u"instance_type"_s));
        else if (name == "owner"_L1)
            QCOMPARE(runner[name], QJsonValue(QJsonObject{ { u"kind"_s, u"instance"_s }, { u"full_path"_s, QJsonValue() } }));
        else if (name == "managers"_L1)
            QCOMPARE(runner[name], QJsonValue(QJsonArray()));
        else
            QVERIFY2(runner[name].isNull(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
