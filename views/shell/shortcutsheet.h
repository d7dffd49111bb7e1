// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QKeySequence>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace muster {

class ActionRegistry;
class IconLine;

/// All actions with their shortcuts, from the registry itself, by place; a filter narrows them. Each can be given another shortcut:
/// pressed, held against those of all others that the same keys would reach, and told by name where they meet. What is chosen
/// counts at once; whoever keeps it listens to chosen().
///
/// By keyboard: one types to find and moves with the arrows, Enter goes on to the new keys and, once they were pressed, confirms them; Esc goes a
/// step back, and closes.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(ActionRegistry &actions, QWidget *parent = nullptr);
    ~ShortcutSheet() override;

Q_SIGNALS:
    /// This one has other shortcuts now (see the registry), perhaps its defaults again.
    void chosen(const QString &action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildChange();
    void stepList(int key);
    void chooseFirst();
    void askForKeys();
    void endKeys();
    void backToFinding();
    [[nodiscard]] bool isAskedForKeys() const;
    void fill();
    void showShortcuts();
    void narrow(const QString &text);
    void showChange();
    void take();
    void freeFor(const QString &action, const QKeySequence &keys);
    void set(const QString &action, const QList<QKeySequence> &shortcuts);
    void resetAll();
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString placeOf(const QString &action) const;
    [[nodiscard]] QStringList conflictNames(const QString &action, const QKeySequence &keys) const;

    ActionRegistry &m_actions;
    QLineEdit *m_find;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    IconLine *m_state;
    bool m_hasPressed = false;   ///< of the new keys; the line tells of them a second later
};

} // namespace muster
