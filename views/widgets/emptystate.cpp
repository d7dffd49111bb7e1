// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/emptystate.h"

#include "views/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 40;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_headline(new QLabel(this)), m_sentence(new QLabel(this)), m_action(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_headline->setObjectName(u"emptyHeadline"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_action->setObjectName(u"emptyAction"_s);
    m_action->setAutoDefault(false);
    for (QLabel *label : { m_icon, m_headline, m_sentence }) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
    }
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.25);
    m_headline->setFont(strong);
    m_headline->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    auto *across = new QHBoxLayout(this);
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_headline);
    layout->addWidget(m_sentence);
    layout->addSpacing(4);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto action = m_content.action)
            action();
    });
}

void EmptyState::setContent(const Content &content)
{
    m_content = content;
    m_headline->setText(content.headline);
    m_sentence->setText(content.sentence);
    m_sentence->setVisible(!content.sentence.isEmpty());
    m_action->setText(content.actionText);
    m_action->setVisible(!content.actionText.isEmpty());
    updateIcon();
}

void EmptyState::updateIcon()
{
    const QIcon drawing = icon(m_content.icon);
    m_icon->setVisible(!drawing.isNull());
    if (!drawing.isNull())
        m_icon->setPixmap(drawing.pixmap(QSize(iconSize, iconSize), devicePixelRatioF(), QIcon::Disabled));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace muster
