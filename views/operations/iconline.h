// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/severity.h"

#include <QWidget>

class QLabel;

namespace muster {

/// An icon and a sentence beside it, wrapped where the width ends. Plain text.
class IconLine final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLine(QWidget *parent = nullptr);
    IconLine(const QString &iconName, Severity severity, const QString &text, QWidget *parent = nullptr);

    void set(const QString &iconName, Severity severity, const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    Severity m_severity = Severity::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace muster
