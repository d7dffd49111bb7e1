// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/report/reportdialog.h"
#include "views/report/reportpaper.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

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
        const TableReport report = reportOf(table.view, { {}, { u"At git.example.com"_s } });
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
        const TableReport report = reportOf(table.view, { u"<b>Plan</b>"_s, {} });
        QVERIFY(!report.html.contains(u"<img"_s) && !report.html.contains(u"<b>"_s));
        QVERIFY(!report.html.contains(QChar(0x202e)));
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
