// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace muster {

/// What one sees while not connected: the ways in.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    /// How many instances glab and python-gitlab know that are no account yet; the third way in, when there are any.
    void setImportCount(int hosts);

Q_SIGNALS:
    void connectRequested();
    void importRequested();
    void demoRequested();

private:
    QPushButton *m_import;
};

} // namespace muster
