// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"
#include "models/tables/activitytable.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class Activity;
class EmptyState;
class FileSaver;
class LineTable;
class MessageBar;
class RunDetails;
class RunFilter;

/// Every run on record with its outcome; each leads to its runners before and after. Pausing and resuming can be taken back,
/// an interrupted run reviewed, everything exported and verified.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(ActionRegistry &actions, QWidget *parent = nullptr);
    ~ActivityPage() override;

    /// nullptr: not connected. Not owned. `instance`: runs elsewhere can be read, not taken back.
    void setActivity(Activity *activity, const QString &instance);
    /// Why nothing can be taken back at present (the list of runners is from memory); empty: something can.
    void setWhyNoPlans(const QString &why);
    void setTimes(const CellTimes &times);
    [[nodiscard]] QStringList menuActions() const;
    void focusTable();
    /// Runs in which these words are found.
    void find(const QString &words);
    /// Makes the run with this number the current one.
    void showRun(const QString &run);

Q_SIGNALS:
    /// Whoever hears it shows the plan that takes the run back.
    void undoRequested(const muster::JournalRunDetail &run);
    void reviewRequested(const QString &run);

private:
    void addActions(ActionRegistry &actions);
    QWidget *buildTop();
    QWidget *buildBar();
    void showRuns();
    void showTrouble();
    void showCurrent();
    void exportAll();
    void verify();
    [[nodiscard]] const JournalRun *current() const;

    ActionRegistry &m_actions;
    QPointer<Activity> m_activity;
    QString m_instance;
    QString m_whyNoPlans;
    CellTimes m_times;
    MessageBar *m_message;
    QLineEdit *m_search;
    ActivityTable *m_runs;
    RunFilter *m_filter;
    LineTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    RunDetails *m_details;
    FileSaver *m_saver;
};

} // namespace muster
