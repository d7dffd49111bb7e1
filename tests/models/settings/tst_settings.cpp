// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileHasTheDefaults();
    void whatIsSetIsThereAfterTheNextStart();
    void aLastLookIsOfOneFleetAndItsNameIsNotOnDisk();
    void chosenShortcutsAreKeptAndTakenBack();
    void aSignalComesOnlyOnRealChange();
    void whatLiesOutsideItsRangeIsReadAsTheDefault_data();
    void whatLiesOutsideItsRangeIsReadAsTheDefault();
    void theIntervalIsHeldWithinItsRange_data();
    void theIntervalIsHeldWithinItsRange();
    void aPolicyLiesBesideTheSettings();
    void keysOfANewerMusterAreLeftAlone();
    void anUnwritableFileIsSaidAndDoesNotCrash();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"muster.ini"_s); }
    void write(const QByteArray &text) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettings::write(const QByteArray &text) const
{
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

void TestSettings::aNewFileHasTheDefaults()
{
    const Settings settings(file());
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QCOMPARE(settings.timeDisplay(), Settings::TimeDisplay::Local);
    QCOMPARE(settings.refreshInterval(), 300);
    QVERIFY(settings.detailsVisible());
    QVERIFY(settings.columns(Settings::Table::Runners).isEmpty());
    QVERIFY(!settings.looksForReleases());   // nobody is asked anything before a person allows it
    QVERIFY(settings.releaseAddress().isEmpty());
    QCOMPARE(settings.versionReference(), u"newest"_s);
    QCOMPARE(settings.versionsBehind(), 3);
}

void TestSettings::whatIsSetIsThereAfterTheNextStart()
{
    {
        Settings settings(file());
        settings.setTheme(Settings::Theme::Dark);
        settings.setTimeDisplay(Settings::TimeDisplay::Utc);
        settings.setRefreshInterval(60);
        settings.setLastAddress(u"https://git.example.com/gitlab"_s);
        settings.setDetailsVisible(false);
        settings.setDetachedPages({ u"go.queue:AAEC"_s, u"go.activity:"_s });
        settings.setLooksForReleases(true);
        settings.setReleaseAddress(u"https://mirror.example.com/releases.json"_s);
        settings.setVersionReference(u"17.x"_s);
        settings.setVersionsBehind(500);
        settings.setColumns(Settings::Table::Runners, QByteArray("\x00\xff\x01", 3));
        settings.setSorting(Settings::Table::Runners, u"last_contact:desc,name"_s);
        settings.setJobProjects(u"https://git.example.com/gitlab"_s, { u"acme/web"_s, u"acme/ci, old"_s });
    }
    const Settings settings(file());
    QCOMPARE(settings.theme(), Settings::Theme::Dark);
    QCOMPARE(settings.timeDisplay(), Settings::TimeDisplay::Utc);
    QCOMPARE(settings.refreshInterval(), 60);
    QCOMPARE(settings.lastAddress(), u"https://git.example.com/gitlab"_s);
    QCOMPARE(settings.detachedPages(), (QStringList{ u"go.queue:AAEC"_s, u"go.activity:"_s }));
    QVERIFY(!settings.detailsVisible());
    QVERIFY(settings.looksForReleases());
    QCOMPARE(settings.releaseAddress(), u"https://mirror.example.com/releases.json"_s);
    QCOMPARE(settings.versionReference(), u"17.x"_s);
    QCOMPARE(settings.versionsBehind(), 200);
    QCOMPARE(settings.columns(Settings::Table::Runners), QByteArray("\x00\xff\x01", 3));
    QCOMPARE(settings.sorting(Settings::Table::Runners), u"last_contact:desc,name"_s);
    QVERIFY(settings.sorting(Settings::Table::Jobs).isEmpty());
    QCOMPARE(settings.jobProjects(u"https://git.example.com/gitlab"_s), QStringList({ u"acme/web"_s, u"acme/ci, old"_s }));
    QVERIFY(settings.jobProjects(u"https://git.example.com"_s).isEmpty());
}

void TestSettings::aLastLookIsOfOneFleetAndItsNameIsNotOnDisk()
{
    {
        Settings settings(file());
        QVERIFY(settings.lastLook(u"https://git.example.com mira"_s).isEmpty());
        settings.setLastLook(u"https://git.example.com mira"_s, u"1760000000 12"_s);
    }
    const Settings settings(file());
    QCOMPARE(settings.lastLook(u"https://git.example.com mira"_s), u"1760000000 12"_s);
    QVERIFY(settings.lastLook(u"https://git.example.com noor"_s).isEmpty());
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("mira"));
}

void TestSettings::chosenShortcutsAreKeptAndTakenBack()
{
    {
        Settings settings(file());
        QVERIFY(settings.shortcuts().isEmpty());
        settings.setShortcuts(u"runners.pause"_s, QStringList{ u"Ctrl+F"_s, u"G, O"_s });
        settings.setShortcuts(u"app.quit"_s, QStringList());
        settings.setShortcuts(u"go.find"_s, QStringList{ u"/"_s });
        settings.setShortcuts(u"go.find"_s, std::nullopt);
    }
    const Settings settings(file());
    const QHash<QString, QStringList> expected{ { u"runners.pause"_s, { u"Ctrl+F"_s, u"G, O"_s } }, { u"app.quit"_s, {} } };
    QCOMPARE(settings.shortcuts(), expected);
}

void TestSettings::aSignalComesOnlyOnRealChange()
{
    Settings settings(file());
    QSignalSpy changed(&settings, &Settings::themeChanged);
    settings.setTheme(Settings::Theme::Dark);
    settings.setTheme(Settings::Theme::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestSettings::whatLiesOutsideItsRangeIsReadAsTheDefault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("below") << QByteArray("[fleet]\nrefresh_seconds=29\n");
    QTest::newRow("above") << QByteArray("[fleet]\nrefresh_seconds=86401\n");
    QTest::newRow("no number") << QByteArray("[fleet]\nrefresh_seconds=often\n");
    QTest::newRow("negative") << QByteArray("[fleet]\nrefresh_seconds=-1\n");
    QTest::newRow("unknown theme") << QByteArray("[appearance]\ntheme=Sepia\n");
    QTest::newRow("not an INI file") << QByteArray("\x00\x01\x02{]", 5);
}

void TestSettings::whatLiesOutsideItsRangeIsReadAsTheDefault()
{
    QFETCH(const QByteArray, text);
    write(text);
    const Settings settings(file());
    QCOMPARE(settings.refreshInterval(), 300);
    QCOMPARE(settings.theme(), Settings::Theme::System);
}

void TestSettings::theIntervalIsHeldWithinItsRange_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("kept");
    QTest::newRow("off") << 0 << 0;
    QTest::newRow("too often") << 1 << 30;
    QTest::newRow("lower end") << 30 << 30;
    QTest::newRow("upper end") << 86'400 << 86'400;
    QTest::newRow("too rarely") << 86'401 << 86'400;
}

void TestSettings::theIntervalIsHeldWithinItsRange()
{
    QFETCH(const int, asked);
    QFETCH(const int, kept);
    Settings settings(file());
    settings.setRefreshInterval(asked);
    QCOMPARE(settings.refreshInterval(), kept);
}

void TestSettings::aPolicyLiesBesideTheSettings()
{
    const Settings settings(u"/x/muster/muster.ini"_s);
    QCOMPARE(settings.policyFile(u"https://git.example.com"_s), u"/x/muster/policies/git.example.com.toml"_s);
    QCOMPARE(settings.policyFile(u"https://GIT.example.com:8443/gitlab"_s), u"/x/muster/policies/git.example.com_003a8443_002fgitlab.toml"_s);
    QCOMPARE(settings.cleanupFile(u"https://git.example.com"_s), u"/x/muster/policies/git.example.com.cleanup.toml"_s);
    QCOMPARE(settings.policyFile(u"https://.."_s), u"/x/muster/policies/_002e..toml"_s);
}

void TestSettings::keysOfANewerMusterAreLeftAlone()
{
    write("[future]\nmood=good\n");
    {
        Settings settings(file());
        settings.setTheme(Settings::Theme::Light);
    }
    QFile in(file());
    QVERIFY(in.open(QIODevice::ReadOnly));
    QVERIFY(in.readAll().contains("mood=good"));
}

void TestSettings::anUnwritableFileIsSaidAndDoesNotCrash()
{
    Settings settings(m_folder->path());   // a folder where a file should be
    settings.setTheme(Settings::Theme::Dark);
    QVERIFY(!settings.save());
    QCOMPARE(settings.theme(), Settings::Theme::Dark);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
