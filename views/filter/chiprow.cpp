// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/filter/chiprow.h"

#include "models/base/hostiletext.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"

namespace muster {

using namespace Qt::StringLiterals;

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this, 4))
{
    setObjectName(u"filterChips"_s);
}

void ChipRow::setTerms(const QStringList &terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    int focused = -1;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()->hasFocus())
            focused = item->widget()->property("term").toInt();
        item->widget()->hide();
        item->widget()->deleteLater();   // it may be the sender
        delete item;
    }
    QWidget *next = nullptr;
    for (int at = 0; at < int(terms.size()); ++at) {
        auto *chip = new Chip(visibleText(terms[at], 200), this);
        chip->setObjectName(u"filterChip%1"_s.arg(at));
        chip->setProperty("term", at);
        connect(chip, &Chip::removeRequested, this, [this, at] { Q_EMIT removed(at); });
        connect(chip, &Chip::clicked, this, [this, at] { Q_EMIT chosen(at); });
        m_layout->addWidget(chip);
        chip->show();
        if (at <= focused)
            next = chip;
    }
    if (hadFocus && next)
        next->setFocus();
    updateGeometry();
}

} // namespace muster
