// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"
#include "views/settings/settingsdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"muster.ini"_s));
    }

    void itShowsWhatIsChosenNow()
    {
        m_settings->setTheme(Settings::Theme::Dark);
        m_settings->setTimeDisplay(Settings::TimeDisplay::Utc);
        m_settings->setRefreshInterval(0);
        SettingsDialog dialog(*m_settings);
        QCOMPARE(choice(dialog, u"theme"_s)->currentIndex(), 2);
        QCOMPARE(choice(dialog, u"times"_s)->currentIndex(), 1);
        QCOMPARE(choice(dialog, u"refresh"_s)->currentData().toInt(), 0);
    }

    void aChoiceByKeyboardCountsAtOnceAndIsWritten()
    {
        {
            SettingsDialog dialog(*m_settings);
            dialog.show();
            QTest::keyClick(choice(dialog, u"theme"_s), Qt::Key_End);
            QTest::keyClick(choice(dialog, u"refresh"_s), Qt::Key_Home);
            QCOMPARE(m_settings->theme(), Settings::Theme::Dark);
            QCOMPARE(m_settings->refreshInterval(), 0);
        }
        QVERIFY(m_settings->save());
        const Settings again(m_folder->filePath(u"muster.ini"_s));
        QCOMPARE(again.theme(), Settings::Theme::Dark);
        QCOMPARE(again.refreshInterval(), 0);
    }

    void anIntervalFromTheFileIsKept()
    {
        m_settings->setRefreshInterval(45);
        SettingsDialog dialog(*m_settings);
        QCOMPARE(choice(dialog, u"refresh"_s)->currentData().toInt(), 45);
        QCOMPARE(m_settings->refreshInterval(), 45);
    }

    void whatIsChosenElsewhereShows()
    {
        SettingsDialog dialog(*m_settings);
        m_settings->setTheme(Settings::Theme::Light);
        QCOMPARE(choice(dialog, u"theme"_s)->currentIndex(), 1);
    }

    void everyControlHasAName()
    {
        SettingsDialog dialog(*m_settings);
        for (const QComboBox *each : dialog.findChildren<QComboBox *>())
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }

private:
    static QComboBox *choice(const SettingsDialog &dialog, const QString &name) { return dialog.findChild<QComboBox *>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
