// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/filter/filteractions.h"

#include "views/filter/filterbar.h"
#include "views/widgets/actionregistry.h"

#include <QAction>
#include <QCoreApplication>

namespace muster {

using namespace Qt::StringLiterals;
using Enabling = ActionRegistry::Enabling;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::FilterActions)
};

} // namespace

void addFilterActions(ActionRegistry &actions, const FilterPlace &where, FilterBar &bar, QObject *owner)
{
    actions.add({ .id = where.place + u".filter"_s, .text = Words::tr("&Filter"), .tip = Words::tr("Write a filter"), .icon = u"filter"_s, .shortcut = QKeySequence(QKeySequence::Find),
                    .also = QKeySequence(Qt::Key_Slash), .scope = where.page, .run = [&bar, bring = where.bring] {
                        if (bring)
                            bring();
                        bar.focusEdit();
                    } }, owner);
    actions.add({ .id = where.place + u".clearFilter"_s, .text = Words::tr("Show A&ll"), .tip = Words::tr("Clear the filter"), .icon = u"clear"_s,
                    .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), .scope = where.page,
                    .rule = [&bar] { return Enabling{ !bar.filter().terms.isEmpty(), Words::tr("There is no filter") }; }, .run = [&bar] { bar.setText({}); } }, owner);
    actions.add({ .id = where.place + u".suggestion"_s, .text = Words::tr("Correct the Fil&ter"), .tip = Words::tr("Write the suggested word where the filter is wrong"),
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Period), .scope = where.page,
                    .rule = [&bar] { return Enabling{ bar.error() && !bar.error()->suggestion.isEmpty(), Words::tr("Nothing is suggested") }; }, .run = [&bar] { bar.acceptSuggestion(); } }, owner);
    actions.add({ .id = where.place + u".negate"_s, .text = Words::tr("Ne&gate the Filter"),
                    .tip = Words::tr("Show what the filter leaves out; what is unknown is in neither. In the line itself ! negates the term at the cursor"), .shortcut = QKeySequence(Qt::Key_Exclam),
                    .scope = where.page, .rule = [&bar] { return Enabling{ !bar.filter().terms.isEmpty(), Words::tr("There is no filter") }; }, .run = [&bar] { bar.negate(); } }, owner);
    const auto nameKeys = [&actions, &bar, place = where.place] {
        const auto first = [&actions](const QString &id) { return actions.action(id)->shortcut().toString(QKeySequence::NativeText); };
        bar.setKeys(first(place + u".filter"_s), first(place + u".suggestion"_s));
    };
    QObject::connect(&actions, &ActionRegistry::shortcutsChanged, &bar, nameKeys);
    nameKeys();
    QObject::connect(&bar, &FilterBar::filterChanged, &actions, &ActionRegistry::updateEnabled);
    QObject::connect(&bar, &FilterBar::errorChanged, &actions, &ActionRegistry::updateEnabled);
}

} // namespace muster
