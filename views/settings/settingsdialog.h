// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace muster {

class Settings;

/// What a person may choose. Each choice counts at once, and there is nothing to confirm: what it does can be seen behind it.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

private:
    QComboBox *addTheme(QFormLayout *form);
    QComboBox *addTimes(QFormLayout *form);
    QComboBox *addRefresh(QFormLayout *form);
    QComboBox *addHistory(QFormLayout *form);
    void addAlerts(QFormLayout *form);
    void addQuiet(QFormLayout *form);
    void addReleases(QFormLayout *form);
    void addRow(QFormLayout *form, const QString &label, QWidget *choice);

    Settings &m_settings;
};

} // namespace muster
