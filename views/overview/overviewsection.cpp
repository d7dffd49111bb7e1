// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/overviewsection.h"

#include "views/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace muster {

OverviewSection::OverviewSection(const QString &name, const QString &heading, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(heading, this)), m_sentence(new QLabel(this)), m_head(new QWidget(this)), m_box(new QWidget(this)), m_flow(new FlowLayout(m_box, CountTile::gap))
{
    setObjectName(name);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_heading);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_box);
    updateVisible();
}

void OverviewSection::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void OverviewSection::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    updateVisible();
}

void OverviewSection::addTool(QWidget *tool)
{
    m_tool = tool;
    m_head->layout()->addWidget(tool);
}

QWidgetList OverviewSection::stops() const
{
    QWidgetList stops;
    if (m_tool)
        stops += m_tool;
    for (CountTile *tile : m_widgets)
        stops += tile;
    return stops;
}

void OverviewSection::setTiles(std::vector<OverviewTile> tiles)
{
    const bool isMore = tiles.size() > m_widgets.size();
    m_tiles = std::move(tiles);
    while (m_widgets.size() < m_tiles.size()) {
        auto *widget = new CountTile(m_box);
        const std::size_t place = m_widgets.size();
        connect(widget, &QPushButton::clicked, this, [this, place] {
            const std::function<void()> open = m_tiles[place].open;   // what it opens may change the tiles
            open();
        });
        m_flow->insertWidget(m_flow->count(), widget);
        m_widgets.push_back(widget);
    }
    while (m_widgets.size() > m_tiles.size()) {
        m_flow->removeWidget(m_widgets.back());
        m_widgets.back()->deleteLater();   // it may be the one whose click led here
        m_widgets.back()->hide();
        m_widgets.pop_back();
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_widgets[i]->setObjectName(m_tiles[i].id);
        m_widgets[i]->setContent(m_tiles[i].content);
    }
    updateVisible();
    if (isMore)
        Q_EMIT stopsChanged();
}

void OverviewSection::updateVisible()
{
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_box->setVisible(!m_tiles.empty());
    setVisible(!m_tiles.empty() || !m_sentence->text().isEmpty());
}

} // namespace muster
