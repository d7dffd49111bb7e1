// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/commonsettings.h"
#include "models/operations/fleetplan.h"
#include "models/operations/plan.h"
#include "models/operations/runneredit.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <optional>

class QPushButton;

namespace muster {

class EditForm;
class ElidedLabel;
class IconLine;
class PlanTable;
class TargetTable;

/// Which runners an edit is about, of one instance or several.
struct EditGround {
    std::vector<InstancePart> parts;
    QString reason;                  ///< see Plan::reason
    Instant now;                     ///< the server's clock
    InstanceNames instances = {};    ///< how they are called, by number less one; empty: there is one, which goes by its address

    [[nodiscard]] int runners() const;
    /// So that each is told apart by its instance.
    [[nodiscard]] InstanceNames columnNames() const { return parts.size() > 1 ? instances : InstanceNames(); }
    /// The names of those that are concerned, or the address.
    [[nodiscard]] QString where() const;
};

/// One sheet for the settings of any number of runners: what they have now, what shall become of it, and while one types what that
/// makes of each of them. Sends nothing: the plans, one for each instance, go on to the preview, where they are confirmed. The work over many
/// runners is done on a worker.
class EditDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EditDialog(const EditGround &ground, QWidget *parent = nullptr);
    ~EditDialog() override;

    /// Of what the form says, in the order of the parts and without what was struck out once it was accepted; none while that is not worked out
    /// yet.
    [[nodiscard]] const std::vector<FleetPlan> &plans() const { return m_plans; }
    /// All of them in one, as they are shown; without targets while that is not worked out yet.
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// The plan is that of the form as it stands.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    [[nodiscard]] EditForm &form() const { return *m_form; }

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPreview();
    void planSoon();
    void startPlanning();
    void showPlan();
    void showState();

    const EditGround m_ground;
    EditForm *m_form;
    PlanTable *m_targets;
    TargetTable *m_table = nullptr;
    IconLine *m_state;
    ElidedLabel *m_counts = nullptr;
    QPushButton *m_preview;
    QTimer m_soon;
    QFutureWatcher<std::vector<FleetPlan>> m_planning;
    QFutureWatcher<CommonSettings> m_looking;
    std::vector<FleetPlan> m_plans;
    Plan m_plan;
    bool m_isSettled = false;
    bool m_isWanted = false;     ///< somebody asked for the preview before the plan was worked out
    bool m_isStale = false;      ///< the form changed while a plan was worked out
};

} // namespace muster
