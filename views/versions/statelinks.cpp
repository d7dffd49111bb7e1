// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/statelinks.h"

#include "models/tables/celltext.h"
#include "models/tables/compliancetable.h"
#include "models/wording/policytext.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace muster {

using namespace Qt::StringLiterals;

StateLinks::StateLinks(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"complianceStates"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const ComplianceState state : allComplianceStates) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"state_"_s + nameOf(state));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(plainTip(complianceSentence(state)));
        connect(button, &QToolButton::clicked, this, [this, state](bool isOn) { choose(state, isOn); });
        layout->addWidget(button);
        m_buttons[std::size_t(state)] = button;
    }
    updateIcons();
    setCounts({});
}

void StateLinks::setCounts(const std::optional<ComplianceCounts> &counts)
{
    for (const ComplianceState state : allComplianceStates) {
        QToolButton *button = m_buttons[std::size_t(state)];
        const QString word = complianceText(state);
        //: a number of runners and their state: 75 not approved
        button->setText(counts ? tr("%1 %2").arg(countText((*counts)[state]), word) : word);
        button->setAccessibleName(button->text());
        button->setEnabled(counts.has_value());
    }
}

void StateLinks::setChosen(const std::optional<ComplianceState> &state)
{
    m_chosen = state;
    for (const ComplianceState each : allComplianceStates)
        m_buttons[std::size_t(each)]->setChecked(state == each);
}

void StateLinks::choose(ComplianceState state, bool isOn)
{
    setChosen(isOn ? std::optional(state) : std::nullopt);
    Q_EMIT chosenChanged();
}

void StateLinks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void StateLinks::updateIcons()
{
    for (const ComplianceState state : allComplianceStates)
        m_buttons[std::size_t(state)]->setIcon(icon(iconOf(state), Severity(severityOf(state))));
}

} // namespace muster
