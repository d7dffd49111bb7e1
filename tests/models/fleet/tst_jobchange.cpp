// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/jobchange.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class TestJobChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateSaysWhatCanBeAsked_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("cancel");
        QTest::addColumn<bool>("retry");
        for (const QString &open : { u"created"_s, u"waiting_for_resource"_s, u"waiting_for_callback"_s, u"preparing"_s, u"pending"_s, u"running"_s })
            QTest::addRow("%s", qPrintable(open)) << open << true << false;
        for (const QString &ended : { u"success"_s, u"failed"_s, u"canceled"_s })
            QTest::addRow("%s", qPrintable(ended)) << ended << false << true;
        for (const QString &neither : { u"canceling"_s, u"skipped"_s, u"manual"_s, u"scheduled"_s, u"a_newer_word"_s, u""_s })
            QTest::addRow("%s", qPrintable(neither)) << neither << false << false;
    }
    void theStateSaysWhatCanBeAsked()
    {
        QFETCH(QString, status);
        QFETCH(bool, cancel);
        QFETCH(bool, retry);
        Job job;
        job.status = status;
        QCOMPARE(allows(job, JobChange::Cancel), cancel);
        QCOMPARE(allows(job, JobChange::Retry), retry);
    }
};

QTEST_GUILESS_MAIN(TestJobChange)
#include "tst_jobchange.moc"
