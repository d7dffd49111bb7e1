// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/mine/myrunners.h"
#include "models/operations/plan.h"
#include "models/tables/tablemodel.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;

namespace muster {

class ActionRegistry;
class ElidedLabel;
class EmptyState;
class FleetSync;
class LineTable;
class MessageBar;
class MyRunnerTable;
class MyRunnersLoad;
class Operations;

/// The runners of one person, with a verdict on each: what they may manage, and what serves their projects. Asks when it is
/// first looked at. Changing goes the way of the Runners page: a plan, shown before anything is sent. Owns nothing of the fleet.
class MyRunnersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MyRunnersPage(ActionRegistry &actions, QWidget *parent = nullptr);
    ~MyRunnersPage() override;

    /// What one connection gives; nullptr: not connected. Not owned.
    struct Sources {
        MyRunnersLoad *load = nullptr;
        FleetSync *sync = nullptr;
        Operations *operations = nullptr;
    };
    void setSources(const Sources &sources);
    void setTimes(const CellTimes &times);
    void focusTable();

Q_SIGNALS:
    void planMade(const muster::Plan &plan);
    void runnerRequested(muster::RunnerId runner);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addActions(ActionRegistry &actions);
    QWidget *buildHeader();
    QWidget *buildTable();
    QWidget *buildBar();
    void loadOnce();
    void showRunners();
    void showState();
    void showChosen();
    void requestPlan(Verb verb);
    [[nodiscard]] std::vector<RunnerId> chosen() const;

    ActionRegistry &m_actions;
    QPointer<MyRunnersLoad> m_load;
    QPointer<FleetSync> m_sync;
    QPointer<Operations> m_operations;
    MessageBar *m_message;
    ElidedLabel *m_summary;
    QComboBox *m_which;
    MyRunnerTable *m_runners;
    QSortFilterProxyModel *m_filter;
    LineTable *m_table;
    EmptyState *m_empty;
    bool m_isTableWanted = false;   // the keyboard goes to the table when there are rows
    QStackedWidget *m_stack;
    QLabel *m_chosen;
    QString m_said;   ///< by the message last
};

} // namespace muster
