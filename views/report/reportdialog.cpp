// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/report/reportdialog.h"

#include "models/base/hostiletext.h"
#include "views/report/reportpaper.h"
#include "views/widgets/filesaver.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <memory>

namespace muster {

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(const TableReport &report, QWidget *parent) : QDialog(parent), m_report(report), m_message(new MessageBar(this)), m_saver(new FileSaver(this))
{
    setObjectName(u"reportDialog"_s);
    //: window title; %1 is the name of a table
    setWindowTitle(tr("Report: %1").arg(visibleText(report.title, 200)));
    auto *page = new QTextBrowser(this);
    page->setObjectName(u"reportPage"_s);
    page->setAccessibleName(tr("Report"));
    page->setOpenLinks(false);
    page->setWordWrapMode(QTextOption::WordWrap);   // a wide table is scrolled; broken words are hard to read
    page->setHtml(paperHtml(report.paper));
    m_message->setObjectName(u"reportMessage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_message);
    layout->addWidget(page, 1);
    layout->addWidget(buildFoot());
    const QSize room = screen()->availableSize() * 0.9;
    resize(QSize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 44).boundedTo(room));
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) { m_message->showMessage({ .severity = Severity::Good, .text = tr("Saved as %1").arg(visibleText(QDir::toNativeSeparators(path), 500)) }); });
    connect(m_saver, &FileSaver::failed, this, [this](const QString &path, const QString &why) {
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("%1 could not be written: %2").arg(visibleText(QDir::toNativeSeparators(path), 500), visibleText(why, 300)) });
    });
    if (m_report.rowsInHtml < m_report.rows)
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("A report holds at most %Ln rows. A CSV file has them all.", nullptr, mostReportRows) });
    else if (m_report.rowsOnPaper < m_report.rows)
        m_message->showMessage({ .severity = Severity::Neutral, .text = tr("Here and on paper are the first %Ln rows; HTML has them all.", nullptr, mostPaperRows) });
    page->setFocus();
}

QWidget *ReportDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    const auto add = [foot](const QString &text, const QString &iconName, const char *name) {
        auto *button = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text, foot);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        return button;
    };
    QPushButton *html = add(tr("Save as &HTML…"), u"export"_s, "reportHtml");
    QPushButton *pdf = add(tr("Save as P&DF…"), u"export"_s, "reportPdf");
    QPushButton *paper = add(tr("&Print…"), u"print"_s, "reportPrint");
    QPushButton *closing = add(tr("&Close"), {}, "reportClose");
    connect(html, &QPushButton::clicked, this, [this] { save(tr("HTML page (*.html)"), u"html"_s, [this] { return m_report.html.toUtf8(); }); });
    connect(pdf, &QPushButton::clicked, this, [this] { save(tr("PDF document (*.pdf)"), u"pdf"_s, [this] { return reportPdf(m_report.paper, m_report.title); }); });
    connect(paper, &QPushButton::clicked, this, &ReportDialog::print);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : { html, pdf, paper })
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(closing);
    return foot;
}

void ReportDialog::save(const QString &filter, const QString &ending, const std::function<QByteArray()> &content)
{
    m_saver->ask({ .title = tr("Save the report"), .fileName = u"muster-report."_s + ending, .filter = filter, .content = content });
}

void ReportDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(m_report.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { printReport(m_report.paper, printer.get()); });   // the printer goes with the dialog
    dialog->open();
}

} // namespace muster
