// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/pagestack.h"

#include "views/shell/pagewindow.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/productionframe.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QScrollArea>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

void PageStack::addPage(QWidget *page, const QString &title, const QIcon &icon)
{
    auto *frame = new QScrollArea(this);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);   // the page takes the keys
    frame->setWidgetResizable(true);
    frame->setWidget(page);
    m_places.push_back({ page, title, icon, frame });
    addWidget(frame);
}

const PageStack::Place *PageStack::placeOf(const QWidget *page) const
{
    const auto at = std::find_if(m_places.begin(), m_places.end(), [page](const Place &place) { return place.page == page; });
    return at == m_places.end() ? nullptr : &*at;
}

PageStack::Place *PageStack::placeOf(const QWidget *page)
{
    return const_cast<Place *>(std::as_const(*this).placeOf(page));
}

void PageStack::showPage(QWidget *page)
{
    const Place *place = placeOf(page);
    if (!place)
        return;
    setCurrentWidget(place->frame);
    // What takes the focus while the page comes is brought into sight; one begins to read at the beginning all the same.
    QTimer::singleShot(0, place->frame, [frame = place->frame] { frame->ensureVisible(0, 0, 0, 0); });
    if (place->window)
        place->window->comeForward();
}

void PageStack::focusPage() const
{
    if (QWidget *page = currentPage())
        focus(page);
}

void PageStack::focus(QWidget *page)
{
    const QWidget *has = QApplication::focusWidget();
    if (has && (has == page || page->isAncestorOf(has)) && !qobject_cast<const QTabBar *>(has))
        return;
    QWidget *wants = page->focusWidget();
    if (!wants || wants == page || qobject_cast<QTabBar *>(wants) || !wants->isVisible() || !wants->isEnabled()) {
        const QList<QAbstractItemView *> views = page->findChildren<QAbstractItemView *>();
        const auto table = std::find_if(views.begin(), views.end(), [](const QAbstractItemView *view) { return view->isVisible() && view->isEnabled() && view->focusPolicy() != Qt::NoFocus; });
        wants = table != views.end() ? *table : page;
    }
    wants->setFocus(Qt::ShortcutFocusReason);
}

QWidget *PageStack::currentPage() const
{
    const QWidget *shown = currentWidget();
    const auto at = std::find_if(m_places.begin(), m_places.end(), [shown](const Place &place) { return place.frame == shown; });
    return at == m_places.end() ? nullptr : at->page;
}

bool PageStack::isDetached(const QWidget *page) const
{
    const Place *place = placeOf(page);
    return place && place->window;
}

void PageStack::detach(QWidget *page, const QByteArray &geometry)
{
    Place *place = placeOf(page);
    if (!place || place->window)
        return;
    const QSize size = page->size();
    auto *note = new EmptyState;
    //: in the place of a page; %1 is its name
    note->setContent({ .icon = u"open-link"_s, .headline = tr("%1 is in a window of its own").arg(place->title), .sentence = {}, .actionText = tr("&Bring It Back"),
        .action = [this, page] { bringBack(page); } });
    place->frame->takeWidget();
    place->frame->setWidget(note);
    place->window = new PageWindow(place->title, place->icon);
    place->window->setInstance(m_instance, m_colour);
    auto *frame = new ProductionFrame(place->window);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    place->window->setCentralWidget(frame);
    frame->setProduction(m_isProduction);
    place->window->resize(size);
    place->window->restoreGeometry(geometry);
    for (QAction *action : window()->actions()) {   // F5, Ctrl+1 and so on, but not what every window does for itself
        if (!action->objectName().startsWith("window."_L1))
            place->window->addAction(action);
    }
    connect(place->window, &PageWindow::closed, this, [this, page] { bringBack(page); });
    page->show();
    place->window->show();
    focus(page);
    Q_EMIT detachedChanged();
}

void PageStack::bringBack(QWidget *page)
{
    Place *place = placeOf(page);
    if (!place || !place->window)
        return;
    PageWindow *window = std::exchange(place->window, nullptr);
    page->setParent(nullptr);   // or it would go with the window
    window->disconnect(this);
    window->hide();
    window->deleteLater();
    place->frame->takeWidget()->deleteLater();   // its button may be what calls
    place->frame->setWidget(page);
    page->show();
    Q_EMIT detachedChanged();
}

void PageStack::setInstance(const QString &name, std::optional<AccountColour> colour)
{
    m_instance = name;
    m_colour = colour;
    for (const Place &place : m_places) {
        if (place.window)
            place.window->setInstance(name, colour);
    }
}

std::vector<std::pair<QWidget *, QByteArray>> PageStack::detached() const
{
    std::vector<std::pair<QWidget *, QByteArray>> pages;
    for (const Place &place : m_places) {
        if (place.window)
            pages.emplace_back(place.page, place.window->saveGeometry());
    }
    return pages;
}

void PageStack::setProduction(bool isProduction)
{
    m_isProduction = isProduction;
    for (const Place &place : m_places) {
        if (place.window)
            place.window->findChild<ProductionFrame *>()->setProduction(isProduction);
    }
}

void PageStack::bringAllBack()
{
    for (const Place &place : m_places)
        bringBack(place.page);
}

} // namespace muster
