// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenancedesk.h"
#include "models/tables/tablemodel.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace muster {

class ActionRegistry;
class ElidedLabel;
class EmptyState;
class LineTable;
class MaintainedTable;
class MaintenanceDialog;
class MaintenanceTable;
class MessageBar;
struct MaintenanceRow;

/// Rolling maintenance: the runs, and of the chosen one how far each runner is, what waits for a person, and what they may say.
///
/// Actions: `maintenance.*`, made here.
class MaintenancePage final : public QWidget
{
    Q_OBJECT

public:
    explicit MaintenancePage(ActionRegistry &actions, QWidget *parent = nullptr);
    ~MaintenancePage() override;

    struct Marks {
        bool isDemo = false;
        bool isProduction = false;   ///< every plan asks for its number
        friend bool operator==(const Marks &, const Marks &) = default;
    };
    /// Of the GitLab that is connected. A plan that was shown with others is not begun.
    void setMarks(const Marks &marks);
    /// nullptr: not connected. Not owned.
    void setDesk(MaintenanceDesk *desk);
    void setTimes(const CellTimes &times);
    /// Why nothing can be changed at present; empty: it can.
    void setWhyNoChanges(const QString &why);
    [[nodiscard]] QStringList menuActions() const;
    void focusTable();
    /// Asks how these are to be taken through maintenance, with a preview; then begins, and shows it.
    void begin(const std::vector<RunnerId> &runners, const QString &reason, QWidget *window);

Q_SIGNALS:
    void runnerRequested(muster::RunnerId runner);
    /// One has begun: it is to be seen.
    void begun();
    /// So many runs are interrupted; so many runners wait for a person in the others.
    void attentionChanged(int interrupted, int waiting);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    QWidget *buildHeader();
    void showAll();
    void showRunners();
    void showMessage();
    void act(maintenance::Act act);
    void askToStop();
    [[nodiscard]] QString troubleText(const Error &trouble) const;
    [[nodiscard]] const MaintenanceRun *chosen() const;
    [[nodiscard]] maintenance::Places chosenPlaces() const;
    [[nodiscard]] MaintenanceRow rowOf(const MaintenanceRun &run) const;

    ActionRegistry &m_actions;
    QPointer<MaintenanceDesk> m_desk;
    QPointer<MaintenanceDialog> m_dialog;
    Marks m_marks;
    CellTimes m_times;
    QString m_whyNoChanges;
    MessageBar *m_message;
    MaintenanceTable *m_runs;
    MaintainedTable *m_runners;
    LineTable *m_runsView;
    LineTable *m_runnersView;
    ElidedLabel *m_tally;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace muster
