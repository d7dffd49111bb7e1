// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/ids.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace muster {

/// A job's number alone: GitLab finds no job without its project, so the project is asked for.
class ProjectQuestion final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectQuestion(QWidget *parent = nullptr);
    void setJob(JobId job);
    void focusEdit();

Q_SIGNALS:
    void answered(const QString &path);

private:
    QLabel *m_question;
    QLineEdit *m_path;
    QPushButton *m_look;
};

} // namespace muster
