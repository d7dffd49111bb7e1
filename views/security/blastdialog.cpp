// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/blastdialog.h"

#include "models/base/hostiletext.h"
#include "models/tables/blastjobtable.h"
#include "models/tables/blasttable.h"
#include "models/tables/tableexport.h"
#include "models/wording/signaltext.h"
#include "views/operations/linetable.h"
#include "views/operations/windowsize.h"
#include "views/widgets/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

BlastDialog::BlastDialog(const Incident &incident, const CellTimes &times, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"blastDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: window title; %1: a runner
    setWindowTitle(tr("Blast radius of %1").arg(findingPlaceText(incident.place)));
    auto *sentence = new QLabel(this);
    sentence->setObjectName(u"blastSentence"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    QStringList lines;
    const QString since = exactTime(incident.since(), times.display);
    if (!incident.knowsJobs)
        lines += tr("Jobs were not watched, so it is not known whose jobs ran there. Muster watches them while it is open.");
    else if (incident.jobs.empty())
        lines += tr("No job that ran there since %1 is known, as far as Muster was watching.").arg(since);
    else
        lines += tr("Since %1, as far as Muster was watching, %Ln job(s) ran there. What they could read must be taken for known: tell their owners.", nullptr, int(incident.jobs.size())).arg(since);
    if (incident.isProtected)
        lines += tr("The runner takes jobs of protected branches and tags, with their protected variables.");
    if (!incident.place.ownerPath.isEmpty())
        lines += tr("Owner: %1").arg(visibleText(incident.place.ownerPath, 200));
    if (!incident.registeredBy.isEmpty())
        lines += tr("Registered by: %1").arg(visibleText(incident.registeredBy, 200));
    sentence->setText(lines.join(u'\n'));
    auto *model = new BlastTable(this);
    model->setLines(blastRadius(incident.jobs), times);
    auto *table = new LineTable(int(BlastTable::Column::Project), this);
    table->setObjectName(u"blastTable"_s);
    table->setAccessibleName(tr("Projects whose jobs ran on the runner"));
    table->setModel(model);
    auto *jobModel = new BlastJobTable(this);
    jobModel->setJobs(incident.jobs, times);
    auto *jobs = new LineTable(int(BlastJobTable::Column::Project), this);
    jobs->setObjectName(u"blastJobs"_s);
    jobs->setAccessibleName(tr("Jobs that ran on the runner"));
    jobs->setModel(jobModel);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"blastTabs"_s);
    tabs->setAccessibleName(tr("By project, or every job"));
    tabs->setDocumentMode(true);
    //: tab; %1: how many
    tabs->addTab(table, tr("&Projects (%1)").arg(QLocale().toString(model->rowCount())));
    //: tab; %1: how many
    tabs->addTab(jobs, tr("&Jobs (%1)").arg(QLocale().toString(jobModel->rowCount())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"blastCopy"_s);
    copy->setIcon(icon(u"copy"_s));
    copy->setEnabled(model->rowCount() > 0);
    connect(copy, &QPushButton::clicked, this, [tabs] {
        const QAbstractItemModel &shown = *static_cast<LineTable *>(tabs->currentWidget())->model();
        std::vector<int> columns;
        for (int column = 0; column < shown.columnCount(); ++column)
            columns.push_back(column);
        QGuiApplication::clipboard()->setText(tableexport::toTsv(shown, tableexport::allRows(shown), columns));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    sizeToScreen(this, { 130, 28 });
}

} // namespace muster
