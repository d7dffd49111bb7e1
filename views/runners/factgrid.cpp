// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/factgrid.h"

#include "views/widgets/plaintip.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace muster {

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(3);
    m_layout->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const std::vector<Fact> &facts)
{
    m_facts = facts;
    while (m_lines.size() < facts.size()) {
        Line line{ new QLabel(this), new QLabel(this) };
        for (QLabel *label : { line.word, line.text })
            label->setTextFormat(Qt::PlainText);
        line.text->setWordWrap(true);
        line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line.text->setMinimumWidth(1);
        const int row = int(m_lines.size());
        m_layout->addWidget(line.word, row, 0, Qt::AlignTop | Qt::AlignLeading);
        m_layout->addWidget(line.text, row, 1, Qt::AlignTop);
        m_lines.push_back(line);
    }
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const bool used = at < facts.size();
        m_lines[at].word->setVisible(used);
        m_lines[at].text->setVisible(used);
        if (!used)
            continue;
        m_lines[at].word->setText(facts[at].word);
        m_lines[at].text->setText(facts[at].text);
        m_lines[at].text->setToolTip(plainTip(facts[at].tip));
    }
    paintQuiet();
}

QString FactGrid::asText() const
{
    QStringList lines;
    for (const Fact &fact : m_facts)
        //: a fact in copied text: word and value
        lines += tr("%1: %2").arg(fact.word, fact.text);
    return lines.join(u'\n');
}

void FactGrid::paintQuiet()
{
    for (const Line &line : m_lines) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, quietColor(palette()));
        line.word->setPalette(quiet);
    }
}

void FactGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintQuiet();
}

} // namespace muster
