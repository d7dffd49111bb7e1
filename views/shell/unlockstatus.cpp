// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/unlockstatus.h"

#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

} // namespace

UnlockStatus::UnlockStatus(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_lock(new QToolButton(this))
{
    m_text->setObjectName(u"unlockLeft"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_lock->setObjectName(u"lockChanges"_s);
    m_lock->setAutoRaise(true);
    m_lock->setFocusPolicy(Qt::TabFocus);
    m_lock->setText(tr("Lock"));
    m_lock->setIcon(icon(u"locked"_s));
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setAccessibleName(tr("Lock changes"));
    m_lock->setToolTip(plainTip(tr("Make no more changes with the second token")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_lock);
    connect(m_lock, &QToolButton::clicked, this, &UnlockStatus::lockRequested);
    hide();
}

void UnlockStatus::setLeft(std::chrono::seconds left)
{
    const auto seconds = left.count();
    //: minutes and seconds for which changes are possible still
    m_text->setText(tr("changes unlocked for %1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    m_icon->setPixmap(icon(u"warning"_s, Severity::Attention).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    setVisible(seconds > 0);
}

} // namespace muster
