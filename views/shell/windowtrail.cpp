// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/windowtrail.h"

#include "views/filter/filterbar.h"
#include "views/rows/rowview.h"
#include "views/widgets/actionregistry.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTabWidget>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// The one on screen: a page may have one for each tab.
template <class T>
T *shownIn(QWidget *page)
{
    for (T *each : page->findChildren<T *>()) {
        if (each->isVisibleTo(page))
            return each;
    }
    return nullptr;
}

QTabWidget *tabsOf(QWidget *page)
{
    auto *own = qobject_cast<QTabWidget *>(page);
    return own ? own : page->findChild<QTabWidget *>();
}

} // namespace

WindowTrail::WindowTrail(ActionRegistry &actions, QWidget *window) : QObject(window), m_actions(actions), m_window(window)
{
    const auto nothing = [] { return tr("Nothing else was looked at"); };
    actions.add({ .id = u"go.back"_s, .text = tr("&Back"), .tip = tr("To what was looked at before: page, filter and row"), .icon = u"undo"_s, .shortcut = QKeySequence(Qt::ALT | Qt::Key_Left),
                    .also = QKeySequence(Qt::Key_Back), .scope = window, .rule = [this, nothing] { return ActionRegistry::Enabling{ m_trail.canGoBack(), nothing() }; },
                    .run = [this] { restore(m_trail.back()); } }, this);
    actions.add({ .id = u"go.forward"_s, .text = tr("&Forward"), .tip = tr("Again to what was looked at before going back"), .icon = u"resume"_s, .shortcut = QKeySequence(Qt::ALT | Qt::Key_Right),
                    .also = QKeySequence(Qt::Key_Forward), .scope = window, .rule = [this, nothing] { return ActionRegistry::Enabling{ m_trail.canGoForward(), nothing() }; },
                    .run = [this] { restore(m_trail.forward()); } }, this);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &WindowTrail::note);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != m_writing)
            m_writing = nullptr;
    });
    qApp->installEventFilter(this);
}

void WindowTrail::addPage(const QString &action, QWidget *page, std::function<void()> bring)
{
    m_pages.push_back({ action, page, std::move(bring), {} });
    const auto soon = [this] { m_soon.start(); };
    if (QTabWidget *tabs = tabsOf(page))
        connect(tabs, &QTabWidget::currentChanged, this, soon);
    for (FilterBar *bar : page->findChildren<FilterBar *>())
        connect(bar, &FilterBar::filterChanged, this, soon);
    for (RowView *view : page->findChildren<RowView *>())
        connect(view, &RowView::currentIdChanged, this, soon);
}

void WindowTrail::setLookup(const QString &action, const LookedUp &lookup)
{
    for (Page &page : m_pages) {
        if (page.action == action)
            page.lookup = lookup;
    }
}

void WindowTrail::showsPage(const QString &action)
{
    m_page = action;
    m_soon.start();
}

void WindowTrail::clear()
{
    m_trail.clear();
    m_soon.start();
}

const WindowTrail::Page *WindowTrail::pageOf(const QString &action) const
{
    for (const Page &page : m_pages) {
        if (page.action == action && page.page)
            return &page;
    }
    return nullptr;
}

Place WindowTrail::placeNow() const
{
    Place place;
    const Page *page = pageOf(m_page);
    if (!page)
        return place;
    place.page = m_page;
    if (const QTabWidget *tabs = tabsOf(page->page))
        place.tab = tabs->currentIndex();
    if (const auto *bar = shownIn<FilterBar>(page->page))
        place.filter = bar->filter().text;
    if (page->lookup.sought)
        place.sought = page->lookup.sought();
    if (const auto *view = shownIn<RowView>(page->page))
        place.current = view->currentId();
    return place;
}

void WindowTrail::note()
{
    const Place place = placeNow();
    if (place.page.isEmpty())
        return;
    QWidget *focus = QApplication::focusWidget();
    const bool writes = qobject_cast<QLineEdit *>(focus) && pageOf(m_page)->page->isAncestorOf(focus);
    const bool isStep = !m_trail.current() || !m_trail.current()->isAt(place);
    m_trail.visit(place, writes && m_writing == focus ? Trail::Visit::Writes : Trail::Visit::Goes);
    if (!writes)
        m_writing = nullptr;
    else if (isStep)
        m_writing = focus;
    if (isStep)
        m_actions.updateEnabled();
}

void WindowTrail::restore(const std::optional<Place> &place)
{
    const Page *page = place ? pageOf(place->page) : nullptr;
    if (!page)
        return;
    m_writing = nullptr;
    page->bring();
    m_page = place->page;
    if (QTabWidget *tabs = tabsOf(page->page))
        tabs->setCurrentIndex(place->tab);
    if (page->lookup.look && page->lookup.sought() != place->sought)
        page->lookup.look(place->sought);
    if (auto *bar = shownIn<FilterBar>(page->page))
        bar->setText(place->filter);
    if (auto *view = shownIn<RowView>(page->page); view && place->current != 0)
        view->showId(place->current);
    m_soon.start();   // what is there now is the place that the trail is at, unless a row is gone
    m_actions.updateEnabled();
}

bool WindowTrail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto button = static_cast<QMouseEvent *>(event)->button();
    auto *widget = button == Qt::BackButton || button == Qt::ForwardButton ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != m_window)
        return false;
    if (event->type() != QEvent::MouseButtonRelease)   // two quick ones are two steps
        m_actions.action(button == Qt::BackButton ? u"go.back"_s : u"go.forward"_s)->trigger();
    return true;
}

} // namespace muster
