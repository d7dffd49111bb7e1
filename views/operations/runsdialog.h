// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QMessageBox;
class QPushButton;

namespace muster {

class DialogHead;
class LineTable;
class Operation;
class RunsTable;

/// One change on several instances, as it goes on and what came of it: a line for each, one headline over all of them. Each run's own report is a
/// key away. Not modal, owns no run; closing it while something runs asks whether to cancel that.
class RunsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RunsDialog(QWidget *parent = nullptr);
    ~RunsDialog() override;

    void addRun(const Account &account, Operation *run);
    /// Nothing runs there, see RunsTable.
    void addNote(const QString &instance, const QString &why, bool isWanted);
    [[nodiscard]] RunsTable &runs() const { return *m_runs; }
    /// Comes to the front, with the keyboard in its list.
    void comeForward();

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFoot();
    void update();
    void showRun();
    void cancelAll();
    [[nodiscard]] int currentRow() const;

    RunsTable *m_runs;
    std::vector<Account> m_accounts;   // by row; a note's has a name only
    DialogHead *m_head;
    LineTable *m_table;
    QPushButton *m_show = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<QMessageBox> m_question;
};

} // namespace muster
