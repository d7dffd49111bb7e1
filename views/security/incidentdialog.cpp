// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/incidentdialog.h"

#include "models/base/hostiletext.h"
#include "views/operations/windowsize.h"
#include "views/widgets/filesaver.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

IncidentDialog::IncidentDialog(const Incident &incident, TimeDisplay display, QWidget *parent)
    : QDialog(parent), m_incident(incident), m_display(display), m_message(new MessageBar(this)), m_page(new QTextBrowser(this)), m_saver(new FileSaver(this))
{
    setObjectName(u"incidentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Incident report"));
    m_message->setObjectName(u"incidentMessage"_s);
    m_page->setObjectName(u"incidentPage"_s);
    m_page->setAccessibleName(tr("Incident report"));
    m_page->setOpenLinks(false);
    m_page->setHtml(incidentHtml(incident, display));
    auto *foot = new QHBoxLayout;
    auto *saveAs = new QPushButton(icon(u"export"_s), tr("&Save As"), this);
    saveAs->setObjectName(u"incidentSave"_s);
    saveAs->setAutoDefault(false);
    auto *menu = new QMenu(saveAs);
    menu->addAction(tr("&Markdown…"), this, [this] { save(tr("Markdown (*.md)"), u"md"_s, [this] { return incidentMarkdown(m_incident, m_display).toUtf8(); }); });
    menu->addAction(tr("&HTML…"), this, [this] { save(tr("HTML page (*.html)"), u"html"_s, [this] { return incidentHtml(m_incident, m_display).toUtf8(); }); });
    menu->addAction(tr("&PDF…"), this, [this] { save(tr("PDF document (*.pdf)"), u"pdf"_s, [this] { return pdf(); }); });
    saveAs->setMenu(menu);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("&Copy as Markdown"), this);
    copy->setObjectName(u"incidentCopy"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(incidentMarkdown(m_incident, m_display)); });
    auto *closing = new QPushButton(tr("C&lose"), this);
    closing->setObjectName(u"incidentClose"_s);
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(saveAs);
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(closing);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_page, 1);
    layout->addLayout(foot);
    sizeToScreen(this, { 110, 36 });
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) { m_message->showMessage({ .severity = Severity::Good, .text = tr("Saved as %1").arg(visibleText(path)) }); });
    connect(m_saver, &FileSaver::failed, this, [this](const QString &path, const QString &why) {
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("%1 could not be written: %2").arg(visibleText(path), visibleText(why)) });
    });
    m_page->setFocus();
}

void IncidentDialog::save(const QString &filter, const QString &ending, const std::function<QByteArray()> &content)
{
    m_saver->ask({ tr("Save the incident report"), incidentFileName(m_incident) + u'.' + ending, filter, content });
}

QByteArray IncidentDialog::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(windowTitle());
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument document;
        document.setHtml(incidentHtml(m_incident, m_display));
        document.print(&writer);
    }
    return bytes;
}

} // namespace muster
