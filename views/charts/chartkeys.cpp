// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartkeys.h"

#include "views/charts/chartpanel.h"
#include "views/widgets/actionregistry.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace muster {

namespace {

/// The one that has the keyboard, else the first on screen; nullptr: there is none.
ChartPanel *panelMeant()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *panel = qobject_cast<ChartPanel *>(widget))
            return panel;
    }
    const QWidget *window = QApplication::activeWindow();
    const auto panels = window ? window->findChildren<ChartPanel *>() : QList<ChartPanel *>();
    const auto shown = std::find_if(panels.begin(), panels.end(), [](const ChartPanel *panel) { return panel->isVisible(); });
    return shown == panels.end() ? nullptr : *shown;
}

} // namespace

ChartKeys::ChartKeys(ActionRegistry &actions, QObject *parent) : QObject(parent), m_actions(actions)
{
    for (ActionRegistry::Spec spec : ChartPanel::commonActions()) {
        spec.checkable = false;   // each panel has a state of its own
        spec.worksIn = [](const QWidget &place) { return qobject_cast<const ChartPanel *>(&place) || place.findChild<ChartPanel *>(); };
        spec.run = [id = spec.id] {
            if (const ChartPanel *panel = panelMeant())
                panel->registry().action(id)->trigger();
        };
        m_actions.add(spec, this);
    }
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ChartKeys::giveAll);
    qApp->installEventFilter(this);
    giveAll();
}

bool ChartKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {   // before it is first shown
        if (auto *panel = qobject_cast<ChartPanel *>(watched))
            give(*panel);
    }
    return false;
}

void ChartKeys::give(ChartPanel &panel) const
{
    for (const ActionRegistry::Spec &spec : ChartPanel::commonActions()) {
        if (const QAction *mine = m_actions.action(spec.id))
            panel.registry().setShortcuts(spec.id, mine->shortcuts());
    }
}

void ChartKeys::giveAll() const
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (auto *panel = qobject_cast<ChartPanel *>(widget))
            give(*panel);
    }
}

} // namespace muster
