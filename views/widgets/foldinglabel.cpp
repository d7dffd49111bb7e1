// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/foldinglabel.h"

#include "views/widgets/theme.h"

#include <QEvent>

namespace muster {

FoldingLabel::FoldingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FoldingLabel::setQuiet(bool quiet)
{
    m_quiet = quiet;
    paintWords();
}

QSize FoldingLabel::minimumSizeHint() const
{
    constexpr int narrowestInCharacters = 12;
    return { fontMetrics().averageCharWidth() * narrowestInCharacters, text().isEmpty() ? 0 : fontMetrics().height() };
}

void FoldingLabel::paintWords()
{
    QPalette words = parentWidget() ? parentWidget()->palette() : palette();
    if (m_quiet)
        words.setColor(QPalette::WindowText, quietColor(words));
    if (palette() != words)
        setPalette(words);
}

void FoldingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_quiet)
        paintWords();
}

} // namespace muster
