// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/teamsheetdialog.h"

#include "models/base/hostiletext.h"
#include "models/tables/teamsheettext.h"
#include "models/wording/policytext.h"
#include "views/operations/windowsize.h"
#include "views/versions/teamsheetpaper.h"
#include "views/widgets/filesaver.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <memory>

namespace muster {

using namespace Qt::StringLiterals;

TeamSheetDialog::TeamSheetDialog(const Judgement &judgement, int current, TimeDisplay display, QWidget *parent)
    : QDialog(parent), m_compliance(judgement.compliance), m_groups(judgement.groups), m_jobs(judgement.jobs), m_display(display), m_message(new MessageBar(this)), m_group(new QComboBox(this)), m_page(new QTextBrowser(this)), m_saver(new FileSaver(this))
{
    setObjectName(u"teamSheetDialog"_s);
    setWindowTitle(tr("Team sheet"));
    m_page->setObjectName(u"teamSheet"_s);
    m_page->setAccessibleName(tr("Team sheet"));
    m_page->setOpenLinks(false);
    m_message->setObjectName(u"teamSheetMessage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(buildHead());
    layout->addWidget(m_message);
    layout->addWidget(m_page, 1);
    layout->addWidget(buildFoot());
    sizeToScreen(this, { 176, 44 });
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) { m_message->showMessage({ .severity = Severity::Good, .text = tr("Saved as %1").arg(visibleText(path)) }); });
    connect(m_saver, &FileSaver::failed, this, [this](const QString &path, const QString &why) {
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("%1 could not be written: %2").arg(visibleText(path), visibleText(why)) });
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &TeamSheetDialog::showGroup);
    m_group->setCurrentIndex(current);
    showGroup(m_group->currentIndex());
    m_page->setFocus();
}

TeamSheetDialog::~TeamSheetDialog() = default;

QWidget *TeamSheetDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *label = new QLabel(tr("&Group"), head);
    label->setBuddy(m_group);
    m_group->setObjectName(u"teamSheetGroup"_s);
    m_group->setAccessibleName(tr("Group"));
    for (const ComplianceGroup &group : m_groups)
        m_group->addItem(groupText(group));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_group, 1);
    layout->addStretch(2);
    return head;
}

QWidget *TeamSheetDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *saveAs = new QPushButton(icon(u"export"_s), tr("&Save As"), foot);
    saveAs->setObjectName(u"teamSheetSave"_s);
    saveAs->setAutoDefault(false);
    auto *menu = new QMenu(saveAs);
    menu->addAction(tr("&HTML…"), this, [this] { save(tr("HTML page (*.html)"), u"html"_s, [this] { return teamSheetHtml(m_sheet, m_display).toUtf8(); }); });
    menu->addAction(tr("&PDF…"), this, [this] { save(tr("PDF document (*.pdf)"), u"pdf"_s, [this] { return teamSheetPdf(m_sheet, m_display); }); });
    menu->addAction(tr("&Markdown…"), this, [this] { save(tr("Markdown (*.md)"), u"md"_s, [this] { return teamSheetMarkdown(m_sheet, m_display).toUtf8(); }); });
    menu->addAction(tr("&CSV…"), this, [this] { save(tr("CSV (*.csv)"), u"csv"_s, [this] { return teamSheetCsv(m_sheet); }); });
    saveAs->setMenu(menu);
    auto *paper = new QPushButton(icon(u"print"_s), tr("P&rint…"), foot);
    paper->setObjectName(u"teamSheetPrint"_s);
    paper->setAutoDefault(false);
    connect(paper, &QPushButton::clicked, this, &TeamSheetDialog::print);
    auto *closing = new QPushButton(tr("&Close"), foot);
    closing->setObjectName(u"teamSheetClose"_s);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(saveAs);
    layout->addWidget(paper);
    layout->addStretch(1);
    layout->addWidget(closing);
    return foot;
}

void TeamSheetDialog::showGroup(int group)
{
    if (group < 0 || group >= int(m_groups.size()))
        return;
    m_sheet = teamSheet(*m_compliance, m_groups[std::size_t(group)], m_jobs.get());
    m_page->setHtml(teamSheetHtml(m_sheet, m_display));
}

void TeamSheetDialog::save(const QString &filter, const QString &ending, const std::function<QByteArray()> &content)
{
    m_saver->ask({ tr("Save the team sheet"), teamSheetFileName(m_sheet) + u'.' + ending, filter, content });
}

void TeamSheetDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(teamSheetFileName(m_sheet));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { printTeamSheet(m_sheet, m_display, printer.get()); });   // the printer goes with the dialog
    dialog->open();
}

} // namespace muster
