// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"

#include <QIcon>
#include <QStackedWidget>

#include <optional>
#include <utility>
#include <vector>

class QScrollArea;

namespace muster {

class PageWindow;

/// The pages, one on screen at a time; a window too small for a page scrolls it. Each may be taken out into a window of its own,
/// for a second screen. Where it was, a note stays that brings it back, and closing the window does so, too.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// `title` without mnemonic.
    void addPage(QWidget *page, const QString &title, const QIcon &icon);
    /// Also raises the window of a page that has one.
    void showPage(QWidget *page);
    /// Gives the keys to the page on screen, unless something on it has them: to what had them there last, else to its table.
    void focusPage() const;
    /// The page that is meant by what is on screen: one that was taken out is still the current one. nullptr: none of them.
    [[nodiscard]] QWidget *currentPage() const;

    [[nodiscard]] bool isDetached(const QWidget *page) const;
    /// `geometry`: as PageWindow::saveGeometry() wrote it, checked when it is restored; empty: as large as the page was.
    void detach(QWidget *page, const QByteArray &geometry = {});
    void bringBack(QWidget *page);
    void bringAllBack();
    /// The pages that have windows of their own, and where these are.
    [[nodiscard]] std::vector<std::pair<QWidget *, QByteArray>> detached() const;
    /// What the pages are about, for their windows: the name of the instance, plain text, and its colour.
    void setInstance(const QString &name, std::optional<AccountColour> colour);
    /// The instance is marked as production: the windows of pages say so, too.
    void setProduction(bool isProduction);

Q_SIGNALS:
    void detachedChanged();

private:
    struct Place {
        QWidget *page = nullptr;
        QString title;
        QIcon icon;
        QScrollArea *frame = nullptr;    // in the stack; around the page, or around the note that stands where it was
        PageWindow *window = nullptr;
    };
    [[nodiscard]] Place *placeOf(const QWidget *page);
    [[nodiscard]] const Place *placeOf(const QWidget *page) const;
    static void focus(QWidget *page);


    std::vector<Place> m_places;
    QString m_instance;
    std::optional<AccountColour> m_colour;
    bool m_isProduction = false;
};

} // namespace muster
