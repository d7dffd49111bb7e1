// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/tableroles.h"
#include "views/report/reportdialog.h"
#include "views/report/reportpaper.h"

#include <QDateTime>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextOption>

#include <ctime>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

struct Table {
    explicit Table(int rows)
    {
        model.setHorizontalHeaderLabels({ u"Name"_s, u"Hidden"_s, u"Jobs"_s });
        for (int row = 0; row < rows; ++row) {
            auto *jobs = new QStandardItem(QString::number(row));
            jobs->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            model.appendRow({ new QStandardItem(u"runner %1"_s.arg(row)), new QStandardItem(u"secret"_s), jobs });
        }
        view.setModel(&model);
        view.setAccessibleName(u"Runners"_s);
        view.setColumnHidden(1, true);
    }
    QStandardItemModel model;
    QTableView view;
};

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheTableAsItIsOnScreen()
    {
        Table table(3);
        table.view.horizontalHeader()->moveSection(2, 0);
        const TableReport report = reportOf(table.view, { .title = {}, .lines = { u"At git.example.com"_s } });
        QCOMPARE(report.title, u"Runners"_s);
        QVERIFY(report.html.contains(u"<th>Jobs</th><th>Name</th>"_s));
        QVERIFY(report.html.contains(u"<td align=\"right\">2</td><td>runner 2</td>"_s));
        QVERIFY(!report.html.contains(u"secret"_s));
        QVERIFY(report.html.contains(u"At git.example.com"_s));
        QCOMPARE(report.rows, 3);
    }

    void hostileTextsStayTexts()
    {
        Table table(1);
        table.model.item(0, 0)->setText(u"<img src=http://evil.example/x>\u202egnp"_s);
        const TableReport report = reportOf(table.view, { .title = u"<b>Plan</b>"_s, .lines = {} });
        QVERIFY(!report.html.contains(u"<img"_s) && !report.html.contains(u"<b>"_s));
        QVERIFY(!report.html.contains(QChar(0x202e)));
    }

    void momentsAreToldInFullWithTheirZone()
    {
        Table table(1);
        table.model.item(0, 0)->setText(u"5 d ago"_s);
        table.model.item(0, 0)->setData(QDateTime({ 2026, 3, 4 }, { 5, 6, 7 }, Qt::UTC), RawRole);
        const TableReport utc = reportOf(table.view, { .title = {}, .lines = {}, .times = TimeDisplay::Utc });
        QVERIFY2(utc.html.contains(u"<td>2026-03-04 05:06:07 UTC</td>"_s) && !utc.html.contains(u"5 d ago"_s), qPrintable(utc.html));
        qputenv("TZ", "Europe/Berlin");
        tzset();
        QVERIFY(reportOf(table.view, {}).html.contains(u"2026-03-04 06:06:07 UTC+01:00"_s));
        qunsetenv("TZ");
        tzset();
    }

    void longNamesBreakBehindWhatSeparatesTheirParts()
    {
        Table table(1);
        table.model.item(0, 0)->setText(u"platform/drivers/scheduler-of-jobs <b>&c"_s);
        const TableReport report = reportOf(table.view, {});
        QVERIFY2(report.html.contains(u"<td>platform/drivers/<wbr>scheduler-<wbr>of-jobs &lt;b&gt;&amp;c</td>"_s), qPrintable(report.html));
        QVERIFY(!paperHtml(report.html).contains(u"wbr"_s));
        table.model.item(0, 0)->setText(u"<wbr>"_s);   // somebody's own is text
        QVERIFY(paperHtml(reportOf(table.view, {}).html).contains(u"&lt;wbr&gt;"_s));

        // So it fits into a narrower column, without being broken anywhere.
        QTextDocument document;
        QTextOption wholeWords;
        wholeWords.setWrapMode(QTextOption::WordWrap);
        document.setDefaultTextOption(wholeWords);
        table.model.item(0, 0)->setText(u"autoscaler_us_east.gpu_h200_preemptible"_s);   // Qt itself breaks behind a dash only
        const QString paper = reportOf(table.view, {}).html;
        document.setHtml(paperHtml(paper));
        document.setTextWidth(1);
        const qreal narrowest = document.size().width();
        document.setHtml(QString(paper).remove(u"<wbr>"_s));
        document.setTextWidth(1);
        QVERIFY(narrowest < document.size().width());
    }

    void veryLongOnesAreCutAndSaySo()
    {
        Table table(mostPaperRows + 5);
        const TableReport report = reportOf(table.view, {});
        QCOMPARE(report.rowsInHtml, mostPaperRows + 5);
        QCOMPARE(report.rowsOnPaper, mostPaperRows);
        QCOMPARE(report.paper.count(u"<tr>"_s), mostPaperRows + 1);
        QVERIFY(report.paper != report.html);
    }

    void rowsCanBeChosen()
    {
        Table table(3);
        const TableReport report = reportOf(table.view, {}, std::vector<int>{ 1 });
        QCOMPARE(report.rows, 1);
        QVERIFY(report.html.contains(u"runner 1"_s) && !report.html.contains(u"runner 2"_s));
    }

    void aPdfIsOne()
    {
        Table table(40);
        const QByteArray pdf = reportPdf(reportOf(table.view, {}).paper, u"Runners"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 1000);
    }

    void theWindowShowsItAndNamesItsButtons()
    {
        Table table(3);
        const ReportDialog dialog(reportOf(table.view, {}));
        QVERIFY(dialog.findChild<QTextBrowser *>(u"reportPage"_s)->toPlainText().contains(u"runner 2"_s));
        for (const char *name : { "reportHtml", "reportPdf", "reportPrint", "reportClose" })
            QVERIFY(dialog.findChild<QPushButton *>(QString::fromLatin1(name)));
    }

    void anEmptyTableIsNone()
    {
        const Table none(0), some(1);
        QVERIFY(!canReport(&none.view) && canReport(&some.view) && !canReport(nullptr));
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
