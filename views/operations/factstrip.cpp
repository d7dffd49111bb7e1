// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/factstrip.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 28;

void ink(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

FactStrip::FactStrip(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this, gap);
    layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactStrip::addCell()
{
    Cell cell{ new QWidget(this), nullptr, nullptr };
    cell.value = new QLabel(cell.box);
    cell.caption = new QLabel(cell.box);
    cell.value->setObjectName(u"value"_s);
    cell.caption->setObjectName(u"caption"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    cell.value->setFont(large);
    auto *column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QLabel *label : { cell.value, cell.caption }) {
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    layout()->addWidget(cell.box);
    m_cells.push_back(cell);
}

void FactStrip::setFacts(const std::vector<Fact> &facts)
{
    while (m_cells.size() < facts.size())
        addCell();
    m_severities.clear();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i].box->setVisible(i < facts.size());
        if (i >= facts.size())
            continue;
        m_cells[i].value->setText(facts[i].value);
        m_cells[i].caption->setText(facts[i].caption);
        m_severities.push_back(facts[i].severity);
    }
    updateColours();
    updateGeometry();
}

void FactStrip::updateColours()
{
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        ink(m_cells[i].value, severityColor(m_severities[i], palette()));
        ink(m_cells[i].caption, quietColor(palette()));
    }
}

void FactStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

} // namespace muster
