// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QAbstractButton;
class QAction;
class QWidget;

namespace muster {

/// Makes every QAction once. Menus, tool bars, context menus, buttons and the page of shortcuts ask it by a stable id, so
/// that text, tip, icon, shortcut and "may it be done now" are said in one place. GUI thread.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    /// Whether something can be done now; if not, why, in a sentence for the tip.
    struct Enabling {
        bool enabled = true;
        QString whyNot;
    };
    struct Spec {
        QString id;                          ///< `runners.pause`: place, dot, verb; never translated, never reused
        QString text;                        ///< with mnemonic; `…` when it asks something first
        QString tip;                         ///< a sentence without full stop; empty: the text
        QString icon;                        ///< see icon(); may be empty
        QKeySequence shortcut;               ///< the default
        QKeySequence also;                   ///< a second one by default; may be empty
        QWidget *scope = nullptr;            ///< where the shortcut works: in this widget and below it; nullptr: nowhere by itself
        bool inEveryTable = false;           ///< its shortcut works in tables, through TableKeys
        /// Its shortcut works in many places, through somebody else: whether one of them lies in this widget. Empty: it does not.
        std::function<bool(const QWidget &)> worksIn;
        bool checkable = false;
        std::function<Enabling()> rule;      ///< empty: always
        std::function<void()> run;           ///< empty: only triggered() is emitted (checkable ones)
    };

    explicit ActionRegistry(QObject *parent = nullptr);
    ~ActionRegistry() override;

    /// The action lives as long as `owner`, usually the page that does it, and the registry forgets it then.
    QAction *add(const Spec &spec, QObject *owner);
    [[nodiscard]] QAction *action(const QString &id) const;     ///< nullptr: no such id
    [[nodiscard]] std::vector<QAction *> actions() const;       ///< in the order in which they were added
    /// What it does, or why that cannot be done now; plain text. Empty for an action of somebody else.
    [[nodiscard]] QString explanation(const QAction *action) const;

    using Shortcuts = QList<QKeySequence>;
    /// As it was before somebody chose another.
    [[nodiscard]] QKeySequence defaultShortcut(const QString &id) const;
    [[nodiscard]] Shortcuts defaultShortcuts(const QString &id) const;
    void setShortcut(const QString &id, const QKeySequence &shortcut);
    /// None: it has no shortcut any more.
    void setShortcuts(const QString &id, const Shortcuts &shortcuts);
    /// What somebody chose, by id: for actions that are there and those that are added later.
    void setChosenShortcuts(const QHash<QString, Shortcuts> &chosen);
    /// The others that the same keys would reach where this one works, so that neither would be done; also where one is the beginning
    /// of the other.
    [[nodiscard]] std::vector<QAction *> conflicts(const QString &id, const QKeySequence &shortcut) const;
    /// Whether its shortcut does anything: not those that only a menu of their own shows.
    [[nodiscard]] bool canHaveShortcut(const QString &id) const;
    /// As shown to people: `Ctrl+F, /`; empty without any.
    [[nodiscard]] static QString shortcutText(const QAction &action);

    /// Asks every rule again; cheap, call it whenever something a rule looks at has changed.
    void updateEnabled();

    /// Lets a button do what an action does: text, icon, state, and a tip with the shortcut, or why it cannot be done now.
    void attach(QAbstractButton *button, const QString &id) const;

Q_SIGNALS:
    /// Somebody chose others: texts that name one have to follow.
    void shortcutsChanged();

private:
    struct Entry;
    void updateTip(const Entry &entry) const;
    [[nodiscard]] const Entry *find(const QString &id) const;

    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<QString, Shortcuts> m_chosen;
};

/// Whether the action's key would work now: it can be done, and a place where it is done is on screen.
[[nodiscard]] bool isAtHand(const QAction &action);

} // namespace muster
