// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenancedesk.h"
#include "views/widgets/splitpage.h"

#include <QPointer>

namespace muster {

class LineTable;
class MaintainedTable;
class MaintenanceDialog;
class MaintenanceTable;
struct MaintenanceRow;

/// Rolling maintenance: the runs, and of the chosen one how far each runner is, what waits for a person, and what they may say.
///
/// Actions: `maintenance.*`, made here.
class MaintenancePage final : public SplitPage
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
    void showAll() override;

private:
    void addActions();
    void showRunners();
    void showMessage();
    void act(maintenance::Act act);
    void askToStop();
    [[nodiscard]] QString troubleText(const Error &trouble) const;
    [[nodiscard]] const MaintenanceRun *chosen() const;
    [[nodiscard]] maintenance::Places chosenPlaces() const;
    [[nodiscard]] MaintenanceRow rowOf(const MaintenanceRun &run) const;

    QPointer<MaintenanceDesk> m_desk;
    QPointer<MaintenanceDialog> m_dialog;
    Marks m_marks;
    MaintenanceTable *m_runs;
    MaintainedTable *m_runners;
    LineTable *m_runsView;
    LineTable *m_runnersView;
};

} // namespace muster
