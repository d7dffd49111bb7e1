// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settings.h"
#include "models/signals/signalfacts.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace muster {

class IconLine;

/// What counts as usual in this fleet, which signals are looked for and how grave they are, and when the desktop is told. Below each field
/// stands what is wrong with it; what is wrong is not saved. Kept in `security.ini` beside the settings, quiet hours in the settings.
class SecuritySettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `file`: see signalSettingsFile().
    SecuritySettingsDialog(Settings &settings, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const muster::SignalSettings &settings);

private:
    [[nodiscard]] QWidget *buildUsual();
    [[nodiscard]] QWidget *buildAlerts();
    [[nodiscard]] QWidget *buildSignals();
    /// `wrong` says what is wrong with what stands there now; empty: nothing.
    void addField(QFormLayout *form, const QString &label, QWidget *field, const std::function<QString()> &wrong = {});
    [[nodiscard]] QSpinBox *numberField(const QString &name, int value);
    [[nodiscard]] QComboBox *hourField(const QString &name, int hour);
    void check();
    [[nodiscard]] SignalSettings chosen() const;
    void save();

    struct Field {
        IconLine *problem = nullptr;
        std::function<QString()> wrong;
    };
    Settings &m_settings;
    const QString m_file;
    SignalSettings m_before;
    std::vector<Field> m_fields;
    QPlainTextEdit *m_ranges = nullptr;
    QLineEdit *m_tags = nullptr;
    QLineEdit *m_cutOver = nullptr;
    QLineEdit *m_stableAfter = nullptr;
    QLineEdit *m_silentAfter = nullptr;
    QSpinBox *m_fewSystems = nullptr;
    QSpinBox *m_manyAtOnce = nullptr;
    QSpinBox *m_manyOfNewcomer = nullptr;
    QComboBox *m_alertLevel = nullptr;
    QComboBox *m_quietFrom = nullptr;
    QComboBox *m_quietUntil = nullptr;
    QTableWidget *m_signals = nullptr;
    QPushButton *m_save = nullptr;
    IconLine *m_trouble = nullptr;
};

} // namespace muster
