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
class TypedCount;
class WaveTable;

/// What a rolling maintenance shall be: how many at a time, how many stay online, what is waited for, the note; and below it the
/// waves in which the runners would go, and who is left out and why. Accepted: plan() is what was seen. On a GitLab that is marked as
/// production the number of runners is to be typed.
class MaintenanceDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Request {
        std::function<MaintenancePlan(const MaintenanceOrder &order)> planning;   ///< asked again with every change; pure and quick
        int runners = 0;       ///< that were chosen
        QString reason;        ///< see MaintenanceOrder
        bool isDemo = false;
        bool isProduction = false;
    };
    explicit MaintenanceDialog(Request request, QWidget *parent = nullptr);

    [[nodiscard]] const MaintenancePlan &plan() const { return m_plan; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildForm(QFormLayout *form);
    void showPlan();
    [[nodiscard]] bool isSound() const;
    void updateBegin();
    void begin();
    [[nodiscard]] MaintenanceOrder order() const;

    const Request m_request;
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
    TypedCount *m_typed = nullptr;   ///< only with Request::isProduction
    QTimer m_later;   ///< while somebody types, the waves follow a moment later
};

} // namespace muster
