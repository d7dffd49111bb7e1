// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/operationdialog.h"

#include "models/base/hostiletext.h"
#include "models/operations/planjson.h"
#include "models/tables/operationtable.h"
#include "models/tables/tableexport.h"
#include "models/wording/errortext.h"
#include "models/wording/operationtext.h"
#include "views/operations/cancelquestion.h"
#include "views/operations/dialoghead.h"
#include "views/operations/planwords.h"
#include "views/operations/runprogress.h"
#include "views/operations/runreport.h"
#include "views/operations/runwords.h"
#include "views/operations/windowsize.h"
#include "views/widgets/filesaver.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool wasCancelled(const Operation &operation)
{
    const std::vector<Operation::Item> &items = operation.items();
    return std::any_of(items.begin(), items.end(), [](const Operation::Item &item) { return item.reason == Operation::Item::Reason::Cancelled; });
}

} // namespace

OperationDialog::OperationDialog(Operation *operation, QWidget *parent)
    : QDialog(parent),
      m_operation(operation),
      m_instance(operation->plan().fleet.instance),
      m_verb(operation->plan().verb),
      m_struckOut(summarize(operation->plan().targets).struckOut),
      m_head(new DialogHead(this)),
      m_message(new MessageBar(this)),
      m_fileMessage(new MessageBar(this)),
      m_pages(new QStackedWidget(this)),
      m_progress(new RunProgress(this)),
      m_report(new RunReport(this)),
      m_saver(new FileSaver(this))
{
    setObjectName(u"operationDialog"_s);
    m_head->setInstance(m_instance, false);
    m_fileMessage->setObjectName(u"fileMessage"_s);
    m_pages->addWidget(m_progress);
    m_pages->addWidget(m_report);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_fileMessage);
    layout->addWidget(buildFoot());
    sizeToScreen(this, { 110, 17 });

    connect(operation, &Operation::progressed, this, &OperationDialog::update);
    connect(operation, &Operation::finished, this, &OperationDialog::update);
    connect(operation, &QObject::destroyed, this, &OperationDialog::showLoss);
    m_tick.setInterval(500ms);   // estimates go on while no news comes
    connect(&m_tick, &QTimer::timeout, this, &OperationDialog::update);
    m_tick.start();
    update();
}

OperationDialog::~OperationDialog() = default;

void OperationDialog::setColour(std::optional<AccountColour> colour)
{
    m_head->setColour(colour);
}

void OperationDialog::focusContent()
{
    if (m_hasReport)
        m_report->focusTable();
    else
        m_cancel->setFocus();
}

void OperationDialog::setProduction(bool isProduction)
{
    m_head->setProduction(isProduction);
}

void OperationDialog::setDemo(bool isDemo)
{
    m_head->setInstance(m_instance, isDemo);
}

QWidget *OperationDialog::buildFoot()
{
    auto *box = new QWidget(this);
    m_copy = new QPushButton(icon(u"copy"_s), tr("C&opy"), box);
    m_csv = new QPushButton(icon(u"export"_s), tr("Save as CS&V…"), box);
    m_json = new QPushButton(icon(u"export"_s), tr("Save as &JSON…"), box);
    m_undo = new QPushButton(icon(u"undo"_s), tr("&Undo…"), box);
    m_undoKey = new QLabel(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText), box);
    m_undoKey->setTextFormat(Qt::PlainText);
    m_undoKey->setEnabled(false);   // as quiet as the keys in a menu
    m_pause = new QPushButton(icon(u"pause"_s), {}, box);
    m_cancel = new QPushButton(icon(u"cancel"_s), tr("&Cancel"), box);
    m_close = new QPushButton(tr("&Close"), box);
    m_copy->setObjectName(u"copy"_s);
    m_csv->setObjectName(u"saveCsv"_s);
    m_json->setObjectName(u"saveJson"_s);
    m_undo->setObjectName(u"undoRun"_s);
    m_undo->setEnabled(false);   // until it is offered
    m_pause->setObjectName(u"pauseRun"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_close->setObjectName(u"close"_s);
    m_cancel->setToolTip(tr("Send nothing new; wait for what is on its way"));
    m_copy->setToolTip(tr("Copy the chosen rows, or all that are shown"));
    for (QPushButton *button : { m_copy, m_csv, m_json, m_undo, m_pause, m_cancel, m_close })
        button->setAutoDefault(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_copy, m_csv, m_json, m_undo, m_undoKey, m_close })
        widget->hide();
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : { m_copy, m_csv, m_json })
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    layout->addWidget(m_undoKey);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    layout->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, &OperationDialog::undoRequested);
    auto *undoKey = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undoKey, &QShortcut::activated, m_undo, [this] { m_undo->click(); });
    connect(m_pause, &QPushButton::clicked, this, &OperationDialog::pauseOrGoOn);
    connect(m_copy, &QPushButton::clicked, m_report, &RunReport::copy);
    connect(m_csv, &QPushButton::clicked, this, &OperationDialog::saveCsv);
    connect(m_json, &QPushButton::clicked, this, &OperationDialog::saveJson);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_operation)
            m_operation->cancel();
        update();
    });
    connect(m_close, &QPushButton::clicked, this, &OperationDialog::reject);
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) {
        m_fileMessage->showMessage({ .severity = Severity::Good, .text = tr("Saved as %1").arg(visibleText(QDir::toNativeSeparators(path), 500)) });
    });
    connect(m_saver, &FileSaver::failed, this, [this](const QString &path, const QString &why) {
        m_fileMessage->showMessage({ .severity = Severity::Bad, .text = tr("%1 could not be written: %2").arg(visibleText(QDir::toNativeSeparators(path), 500), visibleText(why, 300)) });
    });
    return box;
}

void OperationDialog::offerUndo(const QString &whyNot)
{
    m_offersUndo = true;
    m_undo->setEnabled(whyNot.isEmpty());
    m_undo->setToolTip(whyNot.isEmpty() ? tr("Take back what this run did; shows a preview first") : whyNot);
    m_undo->setVisible(m_hasReport);
    m_undoKey->setVisible(m_hasReport && whyNot.isEmpty());
}

void OperationDialog::pauseOrGoOn()
{
    if (!m_operation)
        return;
    if (m_operation->state() == Operation::State::Paused)
        m_operation->resume();
    else
        m_operation->pause();
    update();
}

bool OperationDialog::isRunning() const
{
    return m_operation && m_operation->state() != Operation::State::Finished;
}

void OperationDialog::update()
{
    if (!m_operation || m_hasReport)
        return;
    m_counts = m_operation->counts();
    if (!isRunning()) {
        showReport();
        return;
    }
    m_head->setHeadline(iconOf(m_verb), severityOf(m_verb), runningHeadline(m_verb, m_counts.total() - m_struckOut));
    m_progress->showProgress(m_counts, m_struckOut, m_operation->state());
    const bool isPaused = m_operation->state() == Operation::State::Paused;
    const bool isCancelling = m_operation->state() == Operation::State::Cancelling;
    m_pause->setText(isPaused ? tr("&Go On") : tr("&Pause the Run"));
    m_pause->setIcon(icon(isPaused ? u"resume"_s : u"pause"_s));
    m_pause->setEnabled(!isCancelling);
    m_cancel->setEnabled(!isCancelling);
    if (isPaused && m_operation->pausedBy() == Operation::PausedBy::Sleep)
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("Paused, because this computer slept. Going on, every runner is looked at again before it is changed."), .dismissible = false });
    else
        m_message->hide();
    setWindowTitle(runningTitle(m_verb, m_progress->percent()));
}

void OperationDialog::showReport()
{
    m_hasReport = true;
    m_tick.stop();
    if (m_question)
        m_question->reject();   // there is nothing left to cancel
    const bool allAsWanted = m_counts.done + m_counts.gone + m_struckOut == m_counts.total();
    const bool noneAsWanted = m_counts.done + m_counts.gone == 0;
    m_head->setHeadline(allAsWanted ? u"success"_s : noneAsWanted ? u"error"_s : u"warning"_s,
        allAsWanted ? Severity::Good : noneAsWanted ? Severity::Bad : Severity::Attention, reportHeadline(*m_operation));
    if (const auto &error = m_operation->stoppedBy()) {
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("Stopped by itself. %1").arg(errorText(*error, m_instance)), .details = errorDetails(*error), .dismissible = false });
    } else if (wasCancelled(*m_operation)) {
        m_message->showMessage({ .severity = Severity::Neutral, .text = tr("Cancelled: what was not sent is unchanged."), .dismissible = false });
    }
    setWindowTitle(tr("Report"));
    m_report->setOperation(m_operation);
    m_pages->setCurrentWidget(m_report);
    for (QPushButton *button : { m_copy, m_csv, m_json, m_close })
        button->show();
    m_undo->setVisible(m_offersUndo);
    m_undoKey->setVisible(m_offersUndo && m_undo->isEnabled());
    m_close->setDefault(true);
    const bool hadFocus = isActiveWindow() || focusWidget();
    m_cancel->hide();
    m_pause->hide();
    growTo(this, { 150, 44 });
    // Not to Close: a key that was meant for Cancel must not take the report away.
    if (hadFocus)
        m_report->focusTable();
}

void OperationDialog::showLoss()
{
    m_json->setEnabled(false);
    m_undo->setEnabled(false);
    m_undoKey->hide();
    if (m_hasReport)
        return;
    m_tick.stop();
    if (m_question)
        m_question->reject();
    m_hasReport = true;
    setWindowTitle(tr("Connection closed"));
    m_head->setHeadline(u"warning"_s, Severity::Attention, tr("The connection was closed during the run"));
    m_message->showMessage({ .severity = Severity::Attention,
        .text = m_counts.pending > 0 ? tr("What became of %Ln runner(s) is not known here. After connecting again the list shows it.", nullptr, m_counts.pending)
                                     : tr("All answers had come by then."),
        .dismissible = false });
    m_progress->stop();
    m_cancel->hide();
    m_pause->hide();
    m_close->show();
    m_close->setDefault(true);
    m_close->setFocus();
}

void OperationDialog::reject()
{
    if (m_operation && (m_operation->state() == Operation::State::Running || m_operation->state() == Operation::State::Paused))
        askWhetherToCancel();
    else
        QDialog::reject();   // while cancelling there is nothing left to decide
}

void OperationDialog::askWhetherToCancel()
{
    if (m_question)
        return;
    m_question = askToCancel(this, tr("Cancel the run?"), tr("&Cancel the Run"), [this] {
        if (m_operation)
            m_operation->cancel();
        update();
    });
}

void OperationDialog::saveCsv()
{
    m_saver->ask({ .title = tr("Save the report"), .fileName = u"muster-%1-report.csv"_s.arg(nameOf(m_verb)), .filter = tr("CSV files (*.csv)"),
        .content = [this] { return tableexport::toCsv(m_report->items(), tableexport::allRows(m_report->items())); } });
}

void OperationDialog::saveJson()
{
    m_saver->ask({ .title = tr("Save the report"), .fileName = u"muster-%1-report.json"_s.arg(nameOf(m_verb)), .filter = tr("JSON files (*.json)"),
        .content = [this] { return m_operation ? QJsonDocument(operationToJson(*m_operation)).toJson() : QByteArray(); } });
}

} // namespace muster
