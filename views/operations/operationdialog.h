// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "models/operations/operation.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QLabel;
class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace muster {

class DialogHead;
class FileSaver;
class MessageBar;
class RunProgress;
class RunReport;

/// A run while it goes on, and in the same place its report. Not modal. Closing it while it runs asks whether to cancel the
/// run; cancelled or not, the report of what was done still comes. Does not own the operation; when that dies (the
/// connection was closed) the dialog says so and what it last knew.
class OperationDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OperationDialog(Operation *operation, QWidget *parent = nullptr);
    ~OperationDialog() override;

    /// Said beside the address: whoever opened it knows.
    void setDemo(bool isDemo);
    /// The instance is marked as production.
    void setProduction(bool isProduction);
    /// Of the instance it changes.
    void setColour(std::optional<AccountColour> colour);
    /// The report offers to take the run back; `whyNot`: why it cannot yet, or not at all now, empty: it can. Never called: it offers nothing.
    void offerUndo(const QString &whyNot);
    /// The keyboard goes to the report, or to Cancel while it runs.
    void focusContent();
    void reject() override;

Q_SIGNALS:
    void undoRequested();

private:
    QWidget *buildFoot();
    void update();
    void showReport();
    void showLoss();
    void pauseOrGoOn();
    void askWhetherToCancel();
    void saveCsv();
    void saveJson();
    [[nodiscard]] bool isRunning() const;

    QPointer<Operation> m_operation;
    const QString m_instance;
    const Verb m_verb;
    int m_struckOut = 0;
    Operation::Counts m_counts;   // as last seen
    bool m_hasReport = false;
    bool m_offersUndo = false;
    DialogHead *m_head;
    MessageBar *m_message;       // how the run ended
    MessageBar *m_fileMessage;   // what came of saving
    QStackedWidget *m_pages;
    RunProgress *m_progress;
    RunReport *m_report;
    FileSaver *m_saver;
    QPushButton *m_copy;
    QPushButton *m_csv;
    QPushButton *m_json;
    QPushButton *m_undo;
    QLabel *m_undoKey;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QPointer<QMessageBox> m_question;
    QTimer m_tick;
};

} // namespace muster
