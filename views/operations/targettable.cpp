// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/targettable.h"

#include "models/tables/plantable.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace muster {

TargetTable::TargetTable(PlanTable *targets, QWidget *parent) : LineTable(targets->widestColumn(), parent), m_targets(targets)
{
    setModel(targets);
}

void TargetTable::strikeOutChosen()
{
    setChosen(true);
}

void TargetTable::restoreChosen()
{
    setChosen(false);
}

void TargetTable::setChosen(bool struckOut)
{
    for (const auto &[first, last] : chosenRows())
        m_targets->setStruckOut(first, last, struckOut);
}

TargetTable::Chosen TargetTable::chosen() const
{
    Chosen chosen;
    for (const auto &[first, last] : chosenRows()) {
        for (int row = first; row <= last && !(chosen.anyActive && chosen.anyStruckOut); ++row)
            (m_targets->isStruckOut(row) ? chosen.anyStruckOut : chosen.anyActive) = true;
    }
    return chosen;
}

void TargetTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        setChosen(chosen().anyActive);
    else if (event->key() == Qt::Key_Delete)
        strikeOutChosen();
    else
        LineTable::keyPressEvent(event);
}

void TargetTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    //: menu: take the chosen runners out of what will be done
    QAction *strike = menu.addAction(tr("&Strike Out"));
    //: menu: put runners that were struck out back in
    QAction *restore = menu.addAction(tr("&Restore"));
    const Chosen now = chosen();
    strike->setEnabled(now.anyActive);
    restore->setEnabled(now.anyStruckOut);
    const QAction *picked = menu.exec(event->globalPos());
    if (picked == strike)
        strikeOutChosen();
    else if (picked == restore)
        restoreChosen();
}

} // namespace muster
