// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/networksettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace muster {

/// How one GitLab is reached and whom to believe: proxy, own authority, own certificate, pinned certificates. Reads no files
/// and keeps nothing: chosen() is answered with accept() or showTrouble().
class NetworkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `address`: the GitLab it is about, as the person knows it.
    NetworkDialog(const QString &address, const NetworkSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] NetworkSettings settings() const;
    /// A file that was named cannot be used, or the settings not kept; the dialog stays.
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    void chosen(const muster::NetworkSettings &settings);

private:
    QWidget *buildProxy();
    QWidget *buildCertificates();
    QWidget *buildPins();
    void addFile(QFormLayout *form, const QString &label, QLineEdit *path, const QString &choose);
    void updateProxy();
    void updateButtons();
    void removePin();
    void keepTextsWhole();

    NetworkSettings m_settings;   // its pins; the rest is in the controls
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_alsoThisMachine;
    QLineEdit *m_authority;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QListWidget *m_pins;
    QPushButton *m_remove;
    QLabel *m_trouble;
    QPushButton *m_ok = nullptr;
};

} // namespace muster
