// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/operations/plancontext.h"
#include "views/operations/plansummary.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPushButton;

namespace muster {

class DialogHead;
class ElidedLabel;
class FactStrip;
class NotesArea;
class PlanTable;
class TargetTable;
class TypedCount;

/// The preview of a change: what, on which GitLab, to which runners, who is left out and why, what to mind, what it costs.
/// Nothing has been sent. To delete more than five runners, and for whatever is changed on an instance marked as production, their number
/// has to be typed: the keyboard begins there, and Enter confirms in that field once it is right. Otherwise it begins at Cancel, which is the
/// default, and Enter confirms nowhere but on the button itself, and there only what can be taken back; a key that is held down never does.
/// Sends nothing itself: run plan() after it was accepted.
class PlanDialog final : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const Plan &plan, const PlanContext &context, QWidget *parent = nullptr);
    ~PlanDialog() override;

    /// It was cancelled, and with it all that follow in its row.
    [[nodiscard]] bool cancelsRest() const { return m_cancelsRest; }
    /// As the person left it, with what was struck out.
    [[nodiscard]] Plan plan() const;

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTargets();
    QWidget *buildSkipped();
    QWidget *buildMethod();
    QWidget *buildFoot();
    QWidget *buildCommands();
    void showReport();
    void connectParts();
    void update();
    void updateTools();
    void replan();
    [[nodiscard]] std::optional<RunTime> expectedTime(const Plan &plan) const;
    [[nodiscard]] bool mayConfirm() const;
    [[nodiscard]] bool asksForNumber() const;
    [[nodiscard]] Plan::Method method() const;

    const Plan m_planned;
    const PlanContext m_context;
    PlanTable *m_targets;
    DialogHead *m_head;
    ElidedLabel *m_reason;
    FactStrip *m_facts;
    NotesArea *m_notes;
    TargetTable *m_table;
    TypedCount *m_typed;
    QComboBox *m_method = nullptr;   // only to delete
    QPushButton *m_strikeOut;
    QPushButton *m_restore;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
    QTimer m_replanSoon;
    PlanSummary m_summary;
    bool m_cancelsRest = false;
    int m_requests = 0;
    std::optional<RunTime> m_time;
};

} // namespace muster
