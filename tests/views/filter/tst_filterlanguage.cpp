// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/filter/filterlanguage.h"

#include "models/filter/filtercompletion.h"
#include "models/filter/jobcompletion.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

FilterLanguage runnerLanguage()
{
    return runnerFilterLanguage([] { return Snapshot::Ptr(); });
}

FilterLanguage jobLanguage(const std::vector<const Job *> &jobs = {})
{
    return jobFilterLanguage([jobs] { return std::span<const Job *const>(jobs); });
}

} // namespace

class TestFilterLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsExplained_data()
    {
        QTest::addColumn<bool>("ofJobs");
        QTest::addColumn<QString>("key");
        for (const QString &key : filterKeys())
            QTest::addRow("runners, %s", qPrintable(key)) << false << key;
        for (const QString &key : jobFilterKeys())
            QTest::addRow("jobs, %s", qPrintable(key)) << true << key;
    }
    void everyKeyIsExplained()
    {
        QFETCH(bool, ofJobs);
        QFETCH(QString, key);
        QVERIFY(!(ofJobs ? jobLanguage() : runnerLanguage()).help(key).isEmpty());
    }
    void noOtherWordIs()
    {
        for (const FilterLanguage &language : { runnerLanguage(), jobLanguage() })
            QCOMPARE(language.help(u"colour"_s), QString());
    }
    void whatIsReadIsReadTheSameAgain_data()
    {
        QTest::addColumn<bool>("ofJobs");
        QTest::addColumn<QString>("text");
        QTest::newRow("runners") << false << u"(tag:docker OR tag:\"two words\")  -paused:yes x"_s;
        QTest::newRow("jobs") << true << u"(tag:docker OR project:acme/**)  -stuck:true waiting:>10m"_s;
    }
    void whatIsReadIsReadTheSameAgain()
    {
        QFETCH(bool, ofJobs);
        QFETCH(QString, text);
        const FilterLanguage language = ofJobs ? jobLanguage() : runnerLanguage();
        const auto once = language.read(text);
        QVERIFY(once);
        QCOMPARE(once->terms.size(), 3);
        const auto again = language.read(once->text);
        QVERIFY(again);
        QVERIFY(*again == *once);
    }
    void keysOfOneAreMistakesInTheOther()
    {
        QVERIFY(runnerLanguage().read(u"paused:yes"_s));
        QCOMPARE(jobLanguage().read(u"paused:yes"_s).error().kind, FilterError::Kind::UnknownKey);
        QVERIFY(jobLanguage().read(u"stage:test"_s));
        QCOMPARE(runnerLanguage().read(u"stage:test"_s).error().kind, FilterError::Kind::UnknownKey);
    }
    void candidatesComeFromWhatIsThereWhenTheyAreAskedFor()
    {
        std::vector<const Job *> jobs;
        const FilterLanguage language = jobFilterLanguage([&jobs] { return std::span<const Job *const>(jobs); });
        QVERIFY(language.complete(u"stage:"_s, 6).candidates.empty());
        Job job;
        job.stage = u"deploy"_s;
        jobs = { &job };
        QCOMPARE(language.complete(u"stage:"_s, 6).candidates.size(), std::size_t(1));
    }
};

QTEST_MAIN(TestFilterLanguage)
#include "tst_filterlanguage.moc"
