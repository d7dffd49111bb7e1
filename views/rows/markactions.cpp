// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rows/markactions.h"

#include "models/tables/rowtable.h"
#include "views/rows/rowview.h"
#include "views/widgets/actionregistry.h"

#include <QCoreApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::MarkActions)
};

} // namespace

void addMarkActions(ActionRegistry &actions, const QString &place, RowView &view, QObject *owner)
{
    RowTable &table = view.table();
    const auto anyShown = [&table] { return ActionRegistry::Enabling{ table.shown() > 0, Words::tr("Nothing is shown") }; };
    const auto anyMarked = [&table] { return ActionRegistry::Enabling{ table.markedCount() > 0, Words::tr("Nothing is marked") }; };
    actions.add({ .id = place + u".markAll"_s, .text = Words::tr("Mark &All Shown"), .tip = Words::tr("Mark everything that matches the filter"), .shortcut = QKeySequence(QKeySequence::SelectAll),
                    .scope = &view, .rule = anyShown, .run = [&view] { view.selectAll(); } }, owner);
    actions.add({ .id = place + u".invert"_s, .text = Words::tr("&Invert Marks"), .tip = Words::tr("Mark what is shown and not marked, and the other way round"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_I), .scope = &view, .rule = anyShown, .run = [&table] { table.invertShown(); } }, owner);
    actions.add({ .id = place + u".clearMarks"_s, .text = Words::tr("C&lear Marks"), .tip = Words::tr("Mark nothing"), .shortcut = QKeySequence(Qt::Key_Escape), .scope = &view,
                    .rule = anyMarked, .run = [&table] { table.clearMarks(); } }, owner);
    actions.add({ .id = place + u".bringBack"_s, .text = Words::tr("&Bring Back Marks"), .tip = Words::tr("Mark again what the last click or Escape dropped"), .icon = u"undo"_s,
                    .shortcut = QKeySequence::Undo, .scope = &view,
                    .rule = [&table] { return ActionRegistry::Enabling{ table.droppedCount() > 0, Words::tr("No marks were dropped") }; }, .run = [&table] { table.bringBackMarks(); } }, owner);
}

} // namespace muster
