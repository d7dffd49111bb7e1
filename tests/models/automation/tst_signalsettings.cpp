// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/automation/signalsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestSignalSettings final : public QObject
{
    Q_OBJECT

private:
    static SignalSettingsReading read(const QByteArray &text)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"security.ini"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("[security]\n" + text);
        file.close();
        return readSignalSettings(path);
    }

private Q_SLOTS:
    void withoutAFileTheUsualValuesCount()
    {
        const SignalSettingsReading reading = readSignalSettings(u"/nowhere/security.ini"_s);
        QVERIFY(reading.troubles.isEmpty());
        QVERIFY(reading.settings.ranges.empty() && !reading.settings.sensitiveTags.isEmpty());
        QCOMPARE(signalSettingsFile(u"/home/mira/.config/muster/muster.ini"_s), u"/home/mira/.config/muster/security.ini"_s);
    }

    void everyKeyIsRead()
    {
        const SignalSettingsReading reading = read("ranges=10.0.0.0/8, 203.0.113.7\nsensitive_tags=prod*, ship\ncut_over=2026-01-31\noff=open_instance_runner\nstable_after=14d\nsilent_after=30d\n"
                                                   "few_systems=2\nmany_at_once=7\nmany_of_newcomer=3\n");
        QCOMPARE(reading.troubles, QStringList());
        QCOMPARE(reading.settings.ranges.size(), 2U);
        QCOMPARE(reading.settings.ranges[0].toString(), u"10.0.0.0/8"_s);
        QCOMPARE(reading.settings.sensitiveTags, (QStringList{ u"prod*"_s, u"ship"_s }));
        QCOMPARE(reading.settings.cutOver.toIso(), u"2026-01-31T00:00:00Z"_s);
        QCOMPARE(reading.settings.off, QStringList{ u"open_instance_runner"_s });
        QCOMPARE(reading.settings.stableAfter, std::chrono::hours(14 * 24));
        QCOMPARE(reading.settings.silentAfter, std::chrono::hours(30 * 24));
        QCOMPARE(reading.settings.fewSystems, 2);
        QCOMPARE(reading.settings.manyAtOnce, 7);
        QCOMPARE(reading.settings.manyOfNewcomer, 3);
    }

    void whatIsWrittenIsReadAgainAndWhatIsUsualIsNotWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"security.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[security]\nranges=192.168.0.0/16\nnewer=kept\n");
        file.close();
        SignalSettings settings;
        settings.ranges = readRanges(u"10.0.0.0/8\n203.0.113.7, 10.9.0.1..10.9.0.9"_s).ranges;
        settings.sensitiveTags = QStringList{ u"prod*"_s, u"ship it"_s };
        settings.cutOver = readDay(u"2026-01-31"_s);
        settings.off = QStringList{ u"unlocked"_s };
        settings.severities = { { u"unpaused"_s, FindingSeverity::Critical }, { u"new_system_id"_s, FindingSeverity::Low } };
        settings.stableAfter = std::chrono::hours(24 * 30);
        settings.manyAtOnce = 99;
        QVERIFY(writeSignalSettings(path, settings));
        const SignalSettingsReading reading = readSignalSettings(path);
        QCOMPARE(reading.troubles, QStringList());
        QCOMPARE(reading.settings.ranges.size(), 3U);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(reading.settings.ranges[i].toString(), settings.ranges[i].toString());
        QCOMPARE(reading.settings.sensitiveTags, settings.sensitiveTags);
        QCOMPARE(reading.settings.cutOver, settings.cutOver);
        QCOMPARE(reading.settings.off, settings.off);
        QCOMPARE(reading.settings.severities, settings.severities);
        QCOMPARE(reading.settings.stableAfter, settings.stableAfter);
        QCOMPARE(reading.settings.manyAtOnce, 99);
        QVERIFY(writeSignalSettings(path, SignalSettings()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed(), QByteArray("[security]\nnewer=kept"));
    }

    void whatCannotBeReadIsTold_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no address") << QByteArray("ranges=ten");
        QTest::newRow("no prefix") << QByteArray("ranges=10.0.0.0/40");
        QTest::newRow("no such signal") << QByteArray("off=nothing");
        QTest::newRow("no date") << QByteArray("cut_over=soon");
        QTest::newRow("no span") << QByteArray("stable_after=long");
        QTest::newRow("no severity") << QByteArray("severities=unpaused:grave");
        QTest::newRow("severity of no signal") << QByteArray("severities=nothing:low");
        QTest::newRow("an end before the beginning") << QByteArray("ranges=10.0.0.9..10.0.0.1");
        QTest::newRow("no number") << QByteArray("many_at_once=-1");
    }
    void whatCannotBeReadIsTold()
    {
        QFETCH(QByteArray, line);
        const SignalSettingsReading reading = read(line + '\n');
        QCOMPARE(reading.troubles, QStringList{ QString::fromLatin1(line) });
    }
};

QTEST_GUILESS_MAIN(TestSignalSettings)
#include "tst_signalsettings.moc"
