// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

#include <vector>

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
    /// Saved views, indented below a page; choosing one is told by viewChosen(), and the page stays what is on screen.
    struct View {
        QString action;
        QString name;
        int count = -1;          ///< runners that match; -1: not known
        bool isNews = false;     ///< another number than when it was last looked at
        friend bool operator==(const View &, const View &) = default;
    };
    void setViews(const QString &belowPage, const std::vector<View> &views);
    void setCurrentPage(const QString &action);
    /// The actions of all pages, from the top.
    [[nodiscard]] QStringList pages() const;
    /// Beside the page's name; `spoken` is what assistive tools read with it ("6 waiting"). 0: nothing is shown.
    void setPageCount(const QString &action, int count, const QString &spoken);
    /// Icons alone, without the saved views: a small window needs its width for the page. The names stay for tips and assistive tools.
    void setNarrow(bool isNarrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    void chosen(const QString &action);
    void viewChosen(const QString &action);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *itemOf(const QString &action) const;
    void fitWidth();
    void fitRows();

    const ActionRegistry &m_actions;
    bool m_isNarrow = false;
};

} // namespace muster
