// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace muster {

class ActionRegistry;

/// The column of pages on the left; each is an action with a shortcut, and the column shows which one is on screen.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(const ActionRegistry &actions, QWidget *parent = nullptr);

    /// `action`: the id of the action that goes there.
    void addPage(const QString &action);
    void setCurrentPage(const QString &action);
    /// The actions of all pages, from the top.
    [[nodiscard]] QStringList pages() const;
    /// Beside the page's name; `spoken` is what assistive tools read with it ("6 waiting"). 0: nothing is shown.
    void setPageCount(const QString &action, int count, const QString &spoken);

Q_SIGNALS:
    void chosen(const QString &action);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *itemOf(const QString &action) const;
    void fitWidth();

    const ActionRegistry &m_actions;
};

} // namespace muster
