// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnercolumns.h"
#include "tests/support/fleetfixture.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QTextDocument>

using namespace muster;
using namespace Qt::StringLiterals;

using Column = RunnerTable::Column;

namespace {

FixtureManager manager(const char *version, const char *address)
{
    FixtureManager made;
    made.version = version ? std::optional<std::string>(version) : std::nullopt;
    made.address = address ? std::optional<std::string>(address) : std::nullopt;
    return made;
}

/// Nothing is told of it but its id.
FixtureRunner untold()
{
    FixtureRunner runner;
    runner.id = 1;
    runner.name = runner.shortSha = runner.note = std::nullopt;
    runner.status = runner.type = runner.access = runner.execution = runner.method = runner.upgrade = "";
    runner.paused = runner.locked = runner.runUntagged = Tri::Unknown;
    runner.ownerId = runner.creatorId = 0;
    runner.tags = std::nullopt;
    runner.managerCount = -1;
    runner.createdAt = runner.contactedAt = runner.tokenExpiresAt = 0;
    runner.projectCount = runner.maximumTimeout = runner.runningJobs = -1;
    return runner;
}

/// Everything a server could write is in every text of it.
FixtureRunner hostile(const std::string &text)
{
    FixtureRunner runner;
    runner.id = 1;
    runner.name = runner.shortSha = runner.note = runner.creator = runner.status = runner.type = runner.access = runner.method = text;
    runner.ownerPath = text;
    runner.tags = { text };
    runner.managers = { manager(text.c_str(), text.c_str()), manager("17.4.0", "10.0.0.1") };
    return runner;
}

ReleaseCatalogue catalogue()
{
    return ReleaseCatalogue::fromCsv("17.4,2024-09-19,17.4.0,2024-09-19\n17.11,2025-04-17,17.11.0,2025-04-17\n18.1,2025-06-19,18.1.0,2025-06-19\n").value();
}

struct Shown {
    explicit Shown(const FixtureRunner &runner)
    {
        table.setCatalogue(catalogue(), catalogue().newest());
        table.setSnapshot(snapshotOf({ runner }));
        table.setTimeDisplay(TimeDisplay::Utc);
    }
    [[nodiscard]] QVariant at(Column column, int role = Qt::DisplayRole) const { return table.index(0, int(column)).data(role); }
    [[nodiscard]] QString text(Column column) const { return at(column).toString(); }

    RunnerTable table;
};

} // namespace

class TestRunnerCells final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryRunnerReadsLikeThis();
    void whatIsNotToldIsSaidToBeUnknown();
    void versionsAndAddressesShowTheirSpread_data();
    void versionsAndAddressesShowTheirSpread();
    void howFarBehindIsALowerBoundBelowTheCatalogue();
    void tokensThatEndAskForAttention_data();
    void tokensThatEndAskForAttention();
    void hostileTextIsShownLiterally_data();
    void hostileTextIsShownLiterally();
    void manyJobsAreMoreThanCounted();
    void everyColumnHasANameOfItsOwn();
    void sortKeysAreWrittenAndReadBack_data();
    void sortKeysAreWrittenAndReadBack();
};

void TestRunnerCells::anOrdinaryRunnerReadsLikeThis()
{
    FixtureRunner runner;
    runner.id = 12;
    runner.name = "build-1";
    runner.tags = { "linux", "docker" };
    runner.managers = { manager("17.11.0", "10.0.0.7") };
    runner.note = "ask first\nthen act";
    runner.maximumTimeout = 5400;
    runner.paused = Tri::Yes;
    const Shown shown(runner);
    const QHash<Column, QString> expected{
        { Column::Status, u"online"_s }, { Column::Name, u"build-1"_s }, { Column::Type, u"project"_s }, { Column::Owner, u"acme/payments"_s },
        { Column::Tags, u"docker, linux"_s }, { Column::Version, u"17.11.0"_s }, { Column::Managers, u"1"_s }, { Column::Address, u"10.0.0.7"_s },
        { Column::LastContact, u"1 min ago"_s }, { Column::Age, u"1.9 y"_s }, { Column::Creator, u"mira"_s }, { Column::JobsRunning, u"0"_s },
        { Column::Paused, u"yes"_s }, { Column::Locked, u"no"_s }, { Column::Protected, u"no"_s }, { Column::Untagged, u"yes"_s }, { Column::Id, u"12"_s },
        { Column::ShortToken, u"t1_abcde"_s }, { Column::Behind, u"1"_s }, { Column::Projects, u"1"_s }, { Column::Timeout, u"90m"_s },
        { Column::TokenExpiry, u"none known"_s }, { Column::Note, u"ask first\u240athen act"_s },
    };
    QCOMPARE(expected.size(), qsizetype(Column::Count) - 1);   // the instance is told where there are several
    for (auto each = expected.begin(); each != expected.end(); ++each)
        QVERIFY2(shown.text(each.key()) == each.value(), qPrintable(QLatin1StringView(runnerColumn(each.key()).id) + u": "_s + shown.text(each.key())));
    QCOMPARE(shown.at(Column::LastContact, Qt::ToolTipRole).toString(), u"2025-10-09 08:53:20 UTC"_s);
    QCOMPARE(shown.at(Column::Note, Qt::ToolTipRole).toString(), u"Maintenance note:\nask first\nthen act"_s);
    QCOMPARE(shown.at(Column::Creator, Qt::ToolTipRole).toString(), u"Created by:\nmira (@mira)\nState: active\nMethod: by a signed-in user"_s);
    QCOMPARE(shown.at(Column::Status, IconRole).toString(), u"status-online"_s);
    QCOMPARE(shown.at(Column::Paused, IconRole).toString(), u"paused"_s);
    QCOMPARE(shown.at(Column::Paused, SeverityRole).toInt(), 2);
    QCOMPARE(shown.at(Column::Locked, IconRole).toString(), QString());
    QCOMPARE(shown.at(Column::Id, IdRole).toLongLong(), 12);
}

void TestRunnerCells::whatIsNotToldIsSaidToBeUnknown()
{
    const Shown shown(untold());
    const QHash<Column, QString> others{ { Column::Id, u"1"_s }, { Column::Name, u"(unnamed)"_s }, { Column::Timeout, QString() }, { Column::Note, QString() }, { Column::Projects, QString() } };
    for (int i = 0; i < shown.table.columnCount(); ++i) {
        const auto column = Column(i);
        QVERIFY2(shown.text(column) == others.value(column, u"unknown"_s), qPrintable(QLatin1StringView(runnerColumn(column).id) + u": "_s + shown.text(column)));
        QVERIFY2(shown.at(column, RawRole).isValid() == (column == Column::Id), runnerColumn(column).id);
    }
}

void TestRunnerCells::versionsAndAddressesShowTheirSpread_data()
{
    QTest::addColumn<QStringList>("managers");   // version@address, empty: not told
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("address");
    QTest::newRow("one") << QStringList{ u"17.4.0@10.0.0.1"_s } << u"17.4.0"_s << u"10.0.0.1"_s;
    QTest::newRow("two alike") << QStringList{ u"17.4.0@10.0.0.1"_s, u"17.4.0@10.0.0.1"_s } << u"17.4.0"_s << u"10.0.0.1"_s;
    QTest::newRow("apart") << QStringList{ u"18.1.0@10.0.0.1"_s, u"17.4.0@10.0.0.2"_s, u"17.11.0@10.0.0.3"_s } << u"17.4.0 … 18.1.0"_s << u"10.0.0.1 +2"_s;
    QTest::newRow("one is no version") << QStringList{ u"17.4.0@10.0.0.1"_s, u"my own@10.0.0.1"_s } << u"17.4.0 +1"_s << u"10.0.0.1"_s;
    QTest::newRow("one is not told") << QStringList{ u"17.4.0@10.0.0.1"_s, u"@"_s } << u"17.4.0 +1"_s << u"10.0.0.1 +1"_s;
    QTest::newRow("none is a version") << QStringList{ u"my own@x"_s, u"@x"_s } << u"my own +1"_s << u"x"_s;
    QTest::newRow("none is told") << QStringList{ u"@"_s, u"@"_s } << u"unknown"_s << u"unknown"_s;
}

void TestRunnerCells::versionsAndAddressesShowTheirSpread()
{
    QFETCH(const QStringList, managers);
    QFETCH(const QString, version);
    QFETCH(const QString, address);
    FixtureRunner runner;
    runner.id = 1;
    for (const QString &each : managers) {
        const QByteArray first = each.section(u'@', 0, 0).toUtf8(), second = each.section(u'@', 1).toUtf8();
        runner.managers.push_back(manager(first.isEmpty() ? nullptr : first.constData(), second.isEmpty() ? nullptr : second.constData()));
        runner.managers.back().id = 100 - qint64(runner.managers.size());
    }
    const Shown shown(runner);
    QCOMPARE(shown.text(Column::Version), version);
    QCOMPARE(shown.text(Column::Address), address);
}

void TestRunnerCells::howFarBehindIsALowerBoundBelowTheCatalogue()
{
    FixtureRunner runner;
    runner.id = 1;
    runner.managers = { manager("12.0.0", nullptr) };
    const Shown shown(runner);
    QCOMPARE(shown.text(Column::Behind), u"≥ 3"_s);
    QCOMPARE(shown.at(Column::Behind, RawRole), QVariant(qint64(3)));
}

void TestRunnerCells::tokensThatEndAskForAttention_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("severity");
    QTest::newRow("over") << qint64(-1) << 3;
    QTest::newRow("now") << qint64(0) << 3;
    QTest::newRow("in a second") << qint64(1) << 2;
    QTest::newRow("in almost 14 days") << qint64(14 * 86'400 - 1) << 2;
    QTest::newRow("in 14 days") << qint64(14 * 86'400) << 0;
}

void TestRunnerCells::tokensThatEndAskForAttention()
{
    QFETCH(const qint64, seconds);
    QFETCH(const int, severity);
    FixtureRunner runner;
    runner.id = 1;
    runner.tokenExpiresAt = FixtureFacts().asOf + seconds;
    QCOMPARE(Shown(runner).at(Column::TokenExpiry, SeverityRole).toInt(), severity);
}

void TestRunnerCells::hostileTextIsShownLiterally_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("bold") << QByteArray("<b>x</b>") << u"<b>x</b>"_s;
    QTest::newRow("image") << QByteArray("<img src=http://example.com/x>") << u"<img src=http://example.com/x>"_s;
    QTest::newRow("escape sequence") << QByteArray("\x1b[2J") << u"\u241b[2J"_s;
    QTest::newRow("right to left") << QByteArray("\xe2\x80\xae" "gpj.exe") << u"⟨U+202E⟩gpj.exe"_s;
    QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << u"a\u2400b"_s;
}

void TestRunnerCells::hostileTextIsShownLiterally()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, shown);
    Shown table(hostile(text.toStdString()));
    for (const Column column : { Column::Status, Column::Name, Column::Type, Column::Owner, Column::Tags, Column::Creator, Column::Protected, Column::ShortToken, Column::Note })
        QVERIFY2(table.text(column) == shown, qPrintable(QLatin1StringView(runnerColumn(column).id) + u": "_s + table.text(column)));
    for (int column = 0; column < runnerColumnCount; ++column) {
        const QString tip = table.at(Column(column), Qt::ToolTipRole).toString();
        QVERIFY2(!Qt::mightBeRichText(tip), qPrintable(tip));
        const QString shownAnywhere = tip + table.text(Column(column));
        for (const QChar c : shownAnywhere)
            QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format), runnerColumn(Column(column)).id);
    }
}

void TestRunnerCells::manyJobsAreMoreThanCounted()
{
    FixtureRunner runner;
    runner.id = 1;
    runner.runningJobs = 1000;
    QCOMPARE(Shown(runner).text(Column::JobsRunning), QLocale().toString(1000));
    runner.runningJobs = 1001;
    QCOMPARE(Shown(runner).text(Column::JobsRunning), "> "_L1 + QLocale().toString(1000));
}

void TestRunnerCells::everyColumnHasANameOfItsOwn()
{
    const RunnerTable table(RunnerTable::Kind::SeveralInstances);
    QSet<QString> ids, exportNames, titles;
    for (int column = 0; column < table.columnCount(); ++column) {
        const QString id = table.headerData(column, Qt::Horizontal, ColumnIdRole).toString();
        QCOMPARE(table.sortColumnsOf(id), std::vector<RowTable::SortColumn>({ { int(column), Qt::AscendingOrder } }));
        ids += id;
        exportNames += table.headerData(column, Qt::Horizontal, ExportNameRole).toString();
        titles += table.headerData(column, Qt::Horizontal).toString();
        QVERIFY(!table.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        const RunnerColumn &about = runnerColumn(Column(column));
        QCOMPARE(about.visible, column < int(Column::Id) || about.column == Column::Instance);
        QVERIFY(about.display && about.raw);
        QCOMPARE(about.key == nullptr, about.text != RunnerText::None);   // one thing to be ordered by
    }
    QCOMPARE(ids.size(), runnerColumnCount);
    QCOMPARE(exportNames.size(), runnerColumnCount);
    QCOMPARE(titles.size(), runnerColumnCount);
}

void TestRunnerCells::sortKeysAreWrittenAndReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("several") << u"last_contact:desc,name"_s << u"last_contact:desc,name"_s;
    QTest::newRow("ascending said") << u"name:asc"_s << u"name"_s;
    QTest::newRow("a newer one's column") << u"mood,name"_s << u"name"_s;
    QTest::newRow("twice") << u"name,name:desc"_s << u"name"_s;
    QTest::newRow("rubbish") << u",:desc,,=;name"_s << QString();
}

void TestRunnerCells::sortKeysAreWrittenAndReadBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, read);
    const RunnerTable table;
    QCOMPARE(table.sortText(table.sortColumnsOf(text)), read);
}

QTEST_GUILESS_MAIN(TestRunnerCells)
#include "tst_runnercells.moc"
