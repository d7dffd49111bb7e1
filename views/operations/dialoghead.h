// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/severity.h"

#include <QWidget>

class QLabel;

namespace muster {

class ElidedLabel;

/// What a dialog about a change begins with: in large letters what is done, below it on which GitLab.
class DialogHead final : public QWidget
{
    Q_OBJECT

public:
    explicit DialogHead(QWidget *parent = nullptr);

    void setHeadline(const QString &iconName, Severity severity, const QString &text);
    void setInstance(const QString &address, bool isDemo);
    [[nodiscard]] QString headline() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    QString m_iconName;
    Severity m_severity = Severity::Neutral;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_where;
    ElidedLabel *m_instance;
    QLabel *m_demoIcon;
    QLabel *m_demo;
};

} // namespace muster
