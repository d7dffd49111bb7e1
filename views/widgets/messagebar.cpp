// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/messagebar.h"

#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"
#include "views/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

QString iconNameOf(Severity severity)
{
    switch (severity) {
    case Severity::Neutral:
        return u"info"_s;
    case Severity::Good:
        return u"success"_s;
    case Severity::Attention:
        return u"warning"_s;
    case Severity::Bad:
        return u"error"_s;
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_dismiss(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setAutoDefault(false);
    m_dismiss->setObjectName(u"messageDismiss"_s);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    m_dismiss->setAccessibleName(tr("Dismiss this message"));
    m_dismiss->setToolTip(plainTip(tr("Dismiss")));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 6, 5);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    const bool isNews = !isVisibleTo(parentWidget()) || !sameWords(message, m_message);
    m_message = message;
    updateIcon();
    m_text->setText(message.text);
    m_text->setToolTip(plainTip(message.details));
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    m_dismiss->setIcon(icon(u"clear"_s));
    if (m_dismiss->icon().isNull())
        m_dismiss->setText(u"×"_s);
    m_dismiss->setVisible(message.dismissible);
    show();
    update();
    if (isNews) {
        QAccessibleEvent told(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

void MessageBar::updateIcon()
{
    m_icon->setPixmap(icon(iconNameOf(m_message.severity), m_message.severity).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void MessageBar::clear()
{
    m_message = {};
    hide();
}

void MessageBar::act() const
{
    if (const auto action = m_message.action)   // a copy: it may show another message
        action();
}

void MessageBar::dismiss()
{
    clear();
    Q_EMIT dismissed();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_message.dismissible)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = m_message.severity == Severity::Neutral ? palette().color(QPalette::Mid) : severityColor(m_message.severity, palette());
    painter.fillRect(rect(), severityGround(m_message.severity, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), ink);
}

} // namespace muster
