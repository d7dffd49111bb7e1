// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"
#include "views/widgets/severity.h"

#include <QWidget>

#include <optional>

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
    /// By which the instance is told apart; nullopt: none.
    void setColour(std::optional<AccountColour> colour);
    /// The instance is marked as production: said in a word behind its name.
    void setProduction(bool isProduction);
    [[nodiscard]] QString headline() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    QString m_iconName;
    Severity m_severity = Severity::Neutral;
    std::optional<AccountColour> m_colour;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_where;
    QLabel *m_dot;
    ElidedLabel *m_instance;
    QLabel *m_productionIcon;
    QLabel *m_production;
    QLabel *m_demoIcon;
    QLabel *m_demo;
};

} // namespace muster
