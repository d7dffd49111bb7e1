// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/trail.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace muster {

class ActionRegistry;

/// Back and forward through what was looked at in a window, as in a browser: `go.back` (Alt+Left) and `go.forward` (Alt+Right), also
/// with the mouse's own buttons. Follows pages by what they are made of: their tabs, filter, table. What happens within one turn of
/// the event loop is one step, and so is a filter from its first letter until the line is left.
class WindowTrail final : public QObject
{
    Q_OBJECT

public:
    WindowTrail(ActionRegistry &actions, QWidget *window);

    /// `bring` shows it, as choosing it in the navigation would.
    void addPage(const QString &action, QWidget *page, std::function<void()> bring);
    /// What was looked up or searched for there belongs to the place; `look` does it again, and may be handed an empty text. noteSoon() says
    /// when it is another.
    struct LookedUp {
        std::function<QString()> sought;
        std::function<void(const QString &)> look;
    };
    void setLookup(const QString &action, const LookedUp &lookup);
    /// Something of a place may have changed.
    void noteSoon() { m_soon.start(); }
    /// That page is on screen now; empty: none.
    void showsPage(const QString &action);
    /// Another fleet: its runners have other numbers.
    void clear();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Page {
        QString action;
        QPointer<QWidget> page;
        std::function<void()> bring;
        LookedUp lookup;
    };
    [[nodiscard]] const Page *pageOf(const QString &action) const;
    [[nodiscard]] Place placeNow() const;
    void note();
    void restore(const std::optional<Place> &place);

    ActionRegistry &m_actions;
    QWidget *m_window;
    std::vector<Page> m_pages;
    QString m_page;
    Trail m_trail;
    QTimer m_soon;
    QPointer<QWidget> m_writing;   ///< the line whose filter the newest place is
};

} // namespace muster
