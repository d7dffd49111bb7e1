// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connect/verdictbox.h"

#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptLines = 6;
constexpr int iconSize = 24;

} // namespace

VerdictBox::VerdictBox(QWidget *parent) : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_icon->setFixedSize(iconSize, iconSize);
    m_icon->setAlignment(Qt::AlignTop);
    m_text->setObjectName(u"verdict"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * keptLines);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void VerdictBox::clear()
{
    say(QString());
}

void VerdictBox::say(const QString &text)
{
    m_severity.reset();
    m_icon->clear();
    showText(text, {});
}

/// Longer texts make the dialog grow; it never shrinks again.
void VerdictBox::showText(const QString &text, const QString &details)
{
    m_text->setText(text);
    m_text->setToolTip(details.isEmpty() ? QString() : plainTip(details));
    m_text->setMinimumHeight(qMax(m_text->minimumHeight(), m_text->heightForWidth(m_text->width())));
}

void VerdictBox::say(Severity severity, const QString &text, const QString &details)
{
    m_severity = severity;
    showText(text, details);
    updateIcon();
    QAccessibleEvent told(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void VerdictBox::updateIcon()
{
    if (!m_severity)
        return;
    const QString name = *m_severity == Severity::Good ? u"success"_s : *m_severity == Severity::Bad ? u"error"_s : u"warning"_s;
    m_icon->setPixmap(icon(name, *m_severity).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void VerdictBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace muster
