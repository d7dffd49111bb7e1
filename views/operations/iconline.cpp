// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/iconline.h"

#include "views/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

} // namespace

IconLine::IconLine(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setObjectName(u"sentence"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setFixedSize(iconSize, std::max(iconSize, fontMetrics().height()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

IconLine::IconLine(const QString &iconName, Severity severity, const QString &text, QWidget *parent) : IconLine(parent)
{
    set(iconName, severity, text);
}

void IconLine::set(const QString &iconName, Severity severity, const QString &text)
{
    m_iconName = iconName;
    m_severity = severity;
    m_text->setText(text);
    updateIcon();
}

QString IconLine::text() const
{
    return m_text->text();
}

void IconLine::updateIcon()
{
    m_icon->setPixmap(icon(m_iconName, m_severity).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void IconLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace muster
