// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/plan.h"
#include "views/operations/editdialog.h"

#include <QDialog>
#include <QFutureWatcher>

class QAction;
class QPushButton;
class QTableView;

namespace muster {

class IconLine;
class SheetTable;

/// The settings of the marked runners as a spreadsheet: cells are typed over, filled down (Ctrl+D), copied and pasted from a spreadsheet
/// (Ctrl+C, Ctrl+V), and every act can be undone (Ctrl+Z). What was changed stands out; all of it becomes one plan for each instance, which goes on to
/// the preview. Who closes it with changes is asked once.
class SheetDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SheetDialog(const EditGround &ground, QWidget *parent = nullptr);
    ~SheetDialog() override;

    [[nodiscard]] SheetTable &sheet() const { return *m_sheet; }
    /// One for each part of the ground, in its order, once it was accepted.
    [[nodiscard]] const std::vector<FleetPlan> &plans() const { return m_plans; }

    void fillDown();
    void copy();
    void paste();
    void reject() override;

private:
    void addKeys();
    void showState(const QString &refused = {});
    void startPlanning();

    const EditGround m_ground;
    SheetTable *m_sheet;
    QTableView *m_table;
    IconLine *m_state;
    QPushButton *m_preview;
    QPushButton *m_undo;
    QFutureWatcher<std::vector<FleetPlan>> m_planning;
    std::vector<FleetPlan> m_plans;
    bool m_wasWarned = false;
};

} // namespace muster
