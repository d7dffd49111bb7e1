// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/actionregistry.h"

#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QAbstractButton>
#include <QAction>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

struct ActionRegistry::Entry {
    Spec spec;
    QAction *action = nullptr;
    QString whyNot;
};

namespace {

ActionRegistry::Shortcuts defaultsOf(const ActionRegistry::Spec &spec)
{
    ActionRegistry::Shortcuts all;
    for (const QKeySequence &each : { spec.shortcut, spec.also }) {
        if (!each.isEmpty())
            all += each;
    }
    return all;
}

bool hasPlace(const ActionRegistry::Spec &spec)
{
    return spec.scope || spec.inEveryTable || spec.worksIn;
}

/// Whether the keyboard can be where both shortcuts work.
bool meet(const ActionRegistry::Spec &a, const ActionRegistry::Spec &b)
{
    if (!hasPlace(a) || !hasPlace(b))
        return false;
    if (a.worksIn && b.scope)
        return a.worksIn(*b.scope);
    if (b.worksIn && a.scope)
        return b.worksIn(*a.scope);
    if (!a.scope || !b.scope)
        return true;
    return a.scope == b.scope || a.scope->isAncestorOf(b.scope) || b.scope->isAncestorOf(a.scope);
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) { }
ActionRegistry::~ActionRegistry() = default;

QAction *ActionRegistry::add(const Spec &spec, QObject *owner)
{
    Q_ASSERT(!spec.id.isEmpty() && !find(spec.id));
    auto *action = new QAction(icon(spec.icon), spec.text, owner);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    action->setShortcuts(m_chosen.value(spec.id, defaultsOf(spec)));
    action->setShortcutVisibleInContextMenu(true);
    if (spec.scope) {
        action->setShortcutContext(spec.scope->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        spec.scope->addAction(action);
    }
    if (spec.run)
        connect(action, &QAction::triggered, owner, spec.run);
    connect(action, &QObject::destroyed, this, [this](QObject *gone) {
        m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(), [gone](const auto &entry) { return entry->action == gone; }), m_entries.end());
    });
    m_entries.push_back(std::make_unique<Entry>(Entry{ spec, action, {} }));
    updateTip(*m_entries.back());
    return action;
}

const ActionRegistry::Entry *ActionRegistry::find(const QString &id) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(), [&id](const auto &entry) { return entry->spec.id == id; });
    return at == m_entries.end() ? nullptr : at->get();
}

QAction *ActionRegistry::action(const QString &id) const
{
    const Entry *entry = find(id);
    return entry ? entry->action : nullptr;
}

std::vector<QAction *> ActionRegistry::actions() const
{
    std::vector<QAction *> all;
    all.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        all.push_back(entry->action);
    return all;
}

QString ActionRegistry::explanation(const QAction *action) const
{
    for (const auto &entry : m_entries) {
        if (entry->action != action)
            continue;
        if (!action->isEnabled() && !entry->whyNot.isEmpty())
            return entry->whyNot;
        return entry->spec.tip;
    }
    return {};
}

QKeySequence ActionRegistry::defaultShortcut(const QString &id) const
{
    const Entry *entry = find(id);
    return entry ? entry->spec.shortcut : QKeySequence();
}

ActionRegistry::Shortcuts ActionRegistry::defaultShortcuts(const QString &id) const
{
    const Entry *entry = find(id);
    return entry ? defaultsOf(entry->spec) : Shortcuts();
}

void ActionRegistry::setShortcut(const QString &id, const QKeySequence &shortcut)
{
    setShortcuts(id, shortcut.isEmpty() ? Shortcuts() : Shortcuts{ shortcut });
}

void ActionRegistry::setShortcuts(const QString &id, const Shortcuts &shortcuts)
{
    const Entry *entry = find(id);
    if (!entry || entry->action->shortcuts() == shortcuts)
        return;
    entry->action->setShortcuts(shortcuts);
    updateTip(*entry);
    Q_EMIT shortcutsChanged();
}

void ActionRegistry::setChosenShortcuts(const QHash<QString, Shortcuts> &chosen)
{
    m_chosen = chosen;
    for (const auto &entry : m_entries) {
        entry->action->setShortcuts(m_chosen.value(entry->spec.id, defaultsOf(entry->spec)));
        updateTip(*entry);
    }
    Q_EMIT shortcutsChanged();
}

std::vector<QAction *> ActionRegistry::conflicts(const QString &id, const QKeySequence &shortcut) const
{
    std::vector<QAction *> found;
    const Entry *mine = find(id);
    if (!mine || shortcut.isEmpty())
        return found;
    for (const auto &other : m_entries) {
        if (other.get() == mine || !meet(mine->spec, other->spec))
            continue;
        const Shortcuts theirs = other->action->shortcuts();
        if (std::any_of(theirs.begin(), theirs.end(), [&](const QKeySequence &each) { return each.matches(shortcut) != QKeySequence::NoMatch || shortcut.matches(each) != QKeySequence::NoMatch; }))
            found.push_back(other->action);
    }
    return found;
}

bool ActionRegistry::canHaveShortcut(const QString &id) const
{
    const Entry *entry = find(id);
    return entry && hasPlace(entry->spec);
}

QString ActionRegistry::shortcutText(const QAction &action)
{
    QStringList texts;
    for (const QKeySequence &each : action.shortcuts()) {
        QString text = each.toString(QKeySequence::NativeText);
        if (each.count() > 1)
            text.replace(u", "_s, u" "_s);   // a comma stands between two shortcuts
        texts += text;
    }
    return texts.join(u", "_s);
}

void ActionRegistry::updateEnabled()
{
    for (const auto &entry : m_entries) {
        if (!entry->spec.rule)
            continue;
        const Enabling now = entry->spec.rule();
        if (now.enabled == entry->action->isEnabled() && now.whyNot == entry->whyNot)
            continue;
        entry->whyNot = now.whyNot;
        entry->action->setEnabled(now.enabled);
        updateTip(*entry);
    }
}

void ActionRegistry::updateTip(const Entry &entry) const
{
    QString tip = entry.spec.tip;
    if (tip.isEmpty())
        tip = QString(entry.spec.text).remove(u'&');
    if (!entry.action->isEnabled() && !entry.whyNot.isEmpty())
        tip = entry.whyNot;
    else if (const QString shortcut = shortcutText(*entry.action); !shortcut.isEmpty())
        //: tip of a button: what it does, and its shortcut
        tip = tr("%1 (%2)").arg(tip, shortcut);
    entry.action->setToolTip(plainTip(tip));
    entry.action->setStatusTip(QString());
}

void ActionRegistry::attach(QAbstractButton *button, const QString &id) const
{
    const Entry *entry = find(id);
    Q_ASSERT(entry);
    QAction *action = entry->action;
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

bool isAtHand(const QAction &action)
{
    const QList<QObject *> places = action.associatedObjects();
    return action.isEnabled() && std::any_of(places.begin(), places.end(), [](const QObject *place) {
        const auto *widget = qobject_cast<const QWidget *>(place);
        return widget && widget->isVisible();
    });
}

} // namespace muster
