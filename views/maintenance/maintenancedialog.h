// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/automation/maintenance/maintenanceplan.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace muster {

class IconLine;
class LineTable;
class WaveTable;

/// What a rolling maintenance shall be: how many at a time, how many stay online, what is waited for, the note; and below it the
/// waves in which the runners would go, and who is left out and why. Accepted: plan() is what was seen.
class MaintenanceDialog final : public QDialog
{
    Q_OBJECT

public:
    using Planning = std::function<MaintenancePlan(const MaintenanceOrder &order)>;
    /// `planning` is asked again with every change; it is pure and quick.
    MaintenanceDialog(const Planning &planning, int runners, const QString &reason, QWidget *parent = nullptr);

    [[nodiscard]] const MaintenancePlan &plan() const { return m_plan; }

private:
    void buildForm(QFormLayout *form);
    void showPlan();
    [[nodiscard]] MaintenanceOrder order() const;

    const Planning m_planning;
    const QString m_reason;
    MaintenancePlan m_plan;
    QSpinBox *m_atOnce;
    QSpinBox *m_keepOnline;
    QComboBox *m_until;
    QLineEdit *m_version;
    QLineEdit *m_note;
    QSpinBox *m_patience;
    QCheckBox *m_asks;
    QLabel *m_headline;
    IconLine *m_state;
    WaveTable *m_waves;
    LineTable *m_view;
    QPushButton *m_go;
    QTimer m_later;   ///< while somebody types, the waves follow a moment later
};

} // namespace muster
