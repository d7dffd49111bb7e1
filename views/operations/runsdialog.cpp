// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/runsdialog.h"

#include "models/base/hostiletext.h"
#include "models/operations/operation.h"
#include "models/tables/runstable.h"
#include "models/wording/operationtext.h"
#include "views/operations/cancelquestion.h"
#include "views/operations/dialoghead.h"
#include "views/operations/iconline.h"
#include "views/operations/linetable.h"
#include "views/operations/operationdialog.h"
#include "views/operations/planwords.h"
#include "views/operations/runwords.h"
#include "views/operations/windowsize.h"
#include "views/widgets/icons.h"
#include "views/widgets/productionframe.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

RunsDialog::RunsDialog(QWidget *parent) : QDialog(parent), m_runs(new RunsTable(this)), m_head(new DialogHead(this)), m_table(new LineTable(int(RunsTable::Column::Outcome), this))
{
    setObjectName(u"runsDialog"_s);
    m_table->setObjectName(u"runs"_s);
    m_table->setAccessibleName(tr("The runs, one for each instance; Enter shows one"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_runs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    layout->addWidget(new IconLine(u"info"_s, Severity::Neutral, tr("Each run is on record under its own instance (Activity), where it can be taken back as far as GitLab allows."), this));
    layout->addWidget(buildFoot());
    sizeToScreen(this, { 120, 20 });
    connect(m_runs, &QAbstractItemModel::dataChanged, this, &RunsDialog::update);
    connect(m_runs, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_runs->index(0, 0));
        update();
        m_table->fitColumns();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunsDialog::update);
    connect(m_table, &QAbstractItemView::activated, this, &RunsDialog::showRun);
    update();
}

RunsDialog::~RunsDialog() = default;

QWidget *RunsDialog::buildFoot()
{
    auto *box = new QWidget(this);
    m_show = new QPushButton(icon(u"details"_s), tr("&Show This Run…"), box);
    m_show->setObjectName(u"showRun"_s);
    m_show->setToolTip(tr("Its runners one by one, to copy and to save; while it goes on, to pause or cancel it alone"));
    m_cancel = new QPushButton(icon(u"cancel"_s), tr("&Cancel All Runs"), box);
    m_cancel->setObjectName(u"cancelRuns"_s);
    m_cancel->setToolTip(tr("Send nothing new; wait for what is on its way"));
    m_close = new QPushButton(tr("C&lose"), box);
    m_close->setObjectName(u"close"_s);
    for (QPushButton *button : { m_show, m_cancel, m_close })
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_show);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_close);
    connect(m_show, &QPushButton::clicked, this, &RunsDialog::showRun);
    connect(m_cancel, &QPushButton::clicked, this, &RunsDialog::cancelAll);
    connect(m_close, &QPushButton::clicked, this, &RunsDialog::reject);
    return box;
}

void RunsDialog::addRun(const Account &account, Operation *run)
{
    m_accounts.push_back(account);
    m_runs->addRun(account.isProduction ? withProductionWord(account.name) : account.name, run);
}

void RunsDialog::addNote(const QString &instance, const QString &why, bool isWanted)
{
    m_accounts.emplace_back().name = instance;
    m_runs->addNote(instance, why, isWanted);
}

int RunsDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

void RunsDialog::update()
{
    const bool isRunning = m_runs->anyRunning();
    const Operation::Counts counts = m_runs->counts();
    const Plan &plan = m_runs->plan();
    const int asWanted = counts.done + counts.gone;
    if (isRunning)
        m_head->setHeadline(iconOf(plan), severityOf(plan.verb), runningHeadline(plan.verb, counts.total()));
    else
        m_head->setHeadline(asWanted == counts.total() ? u"success"_s : asWanted == 0 ? u"error"_s : u"warning"_s,
            asWanted == counts.total() ? Severity::Good : asWanted == 0 ? Severity::Bad : Severity::Attention, reportHeadline(plan, counts));
    setWindowTitle(isRunning ? tr("On %Ln instance(s)", nullptr, m_runs->runs()) : tr("Report of %Ln instance(s)", nullptr, m_runs->runs()));
    QStringList names;
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        if (const QString name = visibleText(m_accounts[std::size_t(row)].name, 100); !names.contains(name))
            names += name;
    }
    m_head->setInstance(names.join(u", "_s), false);
    m_show->setEnabled(currentRow() >= 0 && m_runs->runAt(currentRow()));
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(m_runs->anyToCancel());
    if (m_question && !m_runs->anyToCancel())
        m_question->reject();   // there is nothing left to cancel
}

void RunsDialog::showRun()
{
    Operation *run = currentRow() >= 0 ? m_runs->runAt(currentRow()) : nullptr;
    if (!run)
        return;
    const Account &account = m_accounts[std::size_t(currentRow())];
    auto *dialog = new OperationDialog(run, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setColour(account.colour);
    dialog->setProduction(account.isProduction);
    connect(dialog, &QDialog::finished, this, &QWidget::activateWindow);
    dialog->open();
    dialog->focusContent();
}

void RunsDialog::cancelAll()
{
    for (int row = 0; row < m_runs->rowCount(); ++row) {
        if (m_runs->isRunning(row))
            m_runs->runAt(row)->cancel();
    }
    m_table->setFocus();   // the button goes
}

void RunsDialog::comeForward()
{
    show();
    raise();
    activateWindow();
    m_table->setFocus();
}

void RunsDialog::keyPressEvent(QKeyEvent *event)
{
    // The list has heeded Enter; QDialog would press the default button of the report that it opened.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void RunsDialog::reject()
{
    if (!m_runs->anyToCancel())
        return QDialog::reject();   // while cancelling there is nothing left to decide
    if (!m_question)
        m_question = askToCancel(this, tr("Cancel the runs that are under way?"), tr("&Cancel the Runs"), [this] { cancelAll(); });
}

} // namespace muster
