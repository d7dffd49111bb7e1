// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QStackedWidget>

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
    void focusPage();
    /// The page that is meant by what is on screen: one that was taken out is still the current one. nullptr: none of them.
    [[nodiscard]] QWidget *currentPage() const;

    [[nodiscard]] bool isDetached(const QWidget *page) const;
    void detach(QWidget *page);
    void bringBack(QWidget *page);
    void bringAllBack();
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

    static void mark(const Place &place, bool isProduction);

    std::vector<Place> m_places;
    bool m_isProduction = false;
};

} // namespace muster
