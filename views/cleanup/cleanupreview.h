// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/cleanupplan.h"
#include "models/tables/tablemodel.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace muster {

/// A cleanup plan before it is carried out: what happens to whom, what a guard says against it, how many requests it costs. What
/// takes more than five runners, or any on an instance marked as production, asks for their number.
class CleanupReview final : public QDialog
{
    Q_OBJECT

public:
    struct Ground {
        CellTimes times;
        bool isProduction = false;
    };
    CleanupReview(std::shared_ptr<const CleanupPlan> plan, const Ground &ground, QWidget *parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const CleanupPlan> &plan() const { return m_plan; }
    /// The person says that the fleet is as it should be, though Muster has not watched it for long.
    [[nodiscard]] bool isConfirmed() const;

private:
    void updateGo();

    const std::shared_ptr<const CleanupPlan> m_plan;
    QCheckBox *m_confirm = nullptr;
    QLineEdit *m_count = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace muster
