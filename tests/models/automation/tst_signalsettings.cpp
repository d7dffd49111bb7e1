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

    void whatCannotBeReadIsTold_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no address") << QByteArray("ranges=ten");
        QTest::newRow("no prefix") << QByteArray("ranges=10.0.0.0/40");
        QTest::newRow("no such signal") << QByteArray("off=nothing");
        QTest::newRow("no date") << QByteArray("cut_over=soon");
        QTest::newRow("no span") << QByteArray("stable_after=long");
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
