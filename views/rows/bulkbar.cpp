// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rows/bulkbar.h"

#include "models/tables/rowtable.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plaintip.h"

#include <QLocale>
#include <QPushButton>

namespace muster {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(RowTable &table, ActionRegistry &actions, const Content &content, QWidget *parent)
    : QWidget(parent), m_table(table), m_noneMarked(content.noneMarked), m_counts(new ElidedLabel(this)), m_markAll(new QPushButton(this)), m_bringBack(new QPushButton(this))
{
    setObjectName(u"bulkBar"_s);
    m_counts->setObjectName(u"markedCount"_s);
    m_markAll->setObjectName(u"markAll"_s);
    m_markAll->setFlat(true);
    m_bringBack->setObjectName(u"bringBack"_s);
    m_bringBack->setFlat(true);

    // In two lines where the window is narrow; how many are marked takes what is left, so that the buttons stand at the end.
    m_counts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new FlowLayout(this, 6);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_counts);
    layout->addWidget(m_bringBack);
    layout->addWidget(m_markAll);
    for (const QString &id : content.actions) {
        auto *button = new QPushButton(this);
        button->setObjectName(id);
        actions.attach(button, id);
        layout->addWidget(button);
    }

    connect(m_markAll, &QPushButton::clicked, &table, [this] { m_table.markAllShown(); });
    connect(m_bringBack, &QPushButton::clicked, &table, [this] { m_table.bringBackMarks(); });
    connect(&table, &RowTable::marksChanged, this, &BulkBar::update);
    connect(&table, &RowTable::shownChanged, this, &BulkBar::update);
    update();
}

void BulkBar::addTool(QWidget *tool)
{
    layout()->addWidget(tool);
}

void BulkBar::update()
{
    const QLocale locale;
    const qsizetype marked = m_table.markedCount(), hidden = marked - m_table.markedShownCount(), shown = m_table.shown();
    if (marked == 0)
        m_counts->setText(m_noneMarked);
    else if (hidden == 0)
        m_counts->setText(tr("%Ln marked", nullptr, int(marked)));
    else
        m_counts->setText(tr("%1 marked (%2 hidden by the filter)").arg(locale.toString(marked), locale.toString(hidden)));
    QFont font = m_counts->font();
    font.setBold(marked > 0);
    m_counts->setFont(font);
    // How many are marked can be read in the narrowest window; what the filter hides of them may be cut there.
    const QString least = marked == 0 ? QString() : tr("%Ln marked", nullptr, int(marked));
    m_counts->setMinimumWidth(m_counts->fontMetrics().horizontalAdvance(least));
    m_markAll->setText(tr("Mark all %1 shown").arg(locale.toString(shown)));
    m_markAll->setToolTip(plainTip(tr("Ctrl+A in the table")));
    const qsizetype dropped = m_table.droppedCount();
    m_bringBack->setText(tr("Bring back %Ln mark(s)", nullptr, int(dropped)));
    m_bringBack->setToolTip(plainTip(tr("Ctrl+Z in the table: mark again what the last click or Escape dropped")));
    m_bringBack->setVisible(dropped > 0);
    m_markAll->setVisible(shown > 0 && dropped == 0);
    m_markAll->setEnabled(m_table.markedShownCount() < shown);
}

} // namespace muster
