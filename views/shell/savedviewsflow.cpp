// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/savedviewsflow.h"

#include "models/filter/filter.h"
#include "models/tables/runnertable.h"
#include "views/runners/runnerspage.h"
#include "views/shell/navigation.h"
#include "views/shell/savedviewsdialog.h"
#include "views/widgets/actionregistry.h"

#include <QInputDialog>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString actionOfView(const QString &name)
{
    return "view."_L1 + name;
}

} // namespace

SavedViewsFlow::SavedViewsFlow(const QString &file, const Parts &parts) : QObject(parts.window), m_parts(parts), m_views(file)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);   // while a load brings page after page
    connect(&m_soon, &QTimer::timeout, this, &SavedViewsFlow::count);
    connect(&m_counting, &QFutureWatcher<QHash<QString, int>>::finished, this, [this] {
        m_counts = m_counting.result();
        m_countsAreWhole = m_wasWhole;
        showNavigation();
    });
    connect(&m_views, &SavedViews::changed, this, [this] {
        makeActions();
        countSoon();
    });
    connect(&parts.navigation, &Navigation::viewChosen, this, [this](const QString &action) { show(action.mid(5)); });
    addActions();
    makeActions();
}

SavedViewsFlow::~SavedViewsFlow() = default;

void SavedViewsFlow::addActions()
{
    ActionRegistry &actions = m_parts.actions;
    actions.add({ .id = u"views.save"_s, .text = tr("Save as &View…"), .tip = tr("Keep filter, columns and order under a name"), .icon = u"add"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                    .scope = &m_parts.runners, .run = [this] { saveCurrent(); } }, this);
    actions.add({ .id = u"views.manage"_s, .text = tr("Saved Vie&ws…"), .tip = tr("Rename, delete, export and import saved views"), .run = [this] { manage(); } }, this);
}

void SavedViewsFlow::makeActions()
{
    delete m_actionOwner;
    m_actionOwner = new QObject(this);
    for (const SavedView &view : m_views.views()) {
        m_parts.actions.add({ .id = actionOfView(view.name), .text = QString(view.name).replace(u"&"_s, u"&&"_s), .tip = view.filter, .icon = u"filter"_s, .scope = m_parts.window, .run = [this, name = view.name] { show(name); } }, m_actionOwner);
    }
    showNavigation();
}

void SavedViewsFlow::setFleet(const Snapshot::Ptr &fleet)
{
    if (fleet && (!m_seenOf || *m_seenOf != fleet->key())) {
        m_seen.clear();   // another fleet's numbers say nothing
        m_counts.clear();
        m_seenOf = fleet->key();
    }
    m_fleet = fleet;
    countSoon();
}

void SavedViewsFlow::countSoon()
{
    if (!m_fleet) {
        m_counts.clear();
        showNavigation();
    } else if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void SavedViewsFlow::count()
{
    if (!m_fleet)
        return;
    if (m_counting.isRunning())
        return m_soon.start();
    RunnerTable &table = m_parts.runners.table();
    auto promise = std::make_shared<QPromise<QHash<QString, int>>>();
    promise->start();
    m_counting.setFuture(promise->future());
    m_wasWhole = m_fleet->isComplete();   // while pages arrive, every number changes
    // The lag table goes with the fleet that the page shows; for another one it says nothing.
    const bool hasLag = table.snapshot() == m_fleet;
    QThreadPool::globalInstance()->start([promise, fleet = m_fleet, views = m_views.views(), now = table.now(), lag = hasLag ? table.lag() : LagTable()] {
        QHash<QString, int> counts;
        for (const SavedView &view : views) {
            if (const auto filter = Filter::parse(view.filter))
                counts.insert(view.name, int(filter->matchingRows(*fleet, { now, &lag }).size()));
        }
        promise->addResult(counts);
        promise->finish();
    });
}

void SavedViewsFlow::showNavigation()
{
    std::vector<Navigation::View> views;
    for (const SavedView &view : m_views.views()) {
        const int count = m_counts.value(view.name, -1);
        if (count >= 0 && !m_seen.contains(view.name) && m_countsAreWhole)
            m_seen.insert(view.name, count);
        views.push_back({ actionOfView(view.name), view.name, count, count >= 0 && m_seen.value(view.name, count) != count });
    }
    m_parts.navigation.setViews(u"go.runners"_s, views);   // also before there are runners to count: pages keep their places
}

void SavedViewsFlow::show(const QString &name)
{
    for (const SavedView &view : m_views.views()) {
        if (view.name != name)
            continue;
        if (m_counts.contains(name) && m_countsAreWhole)
            m_seen.insert(name, m_counts.value(name));
        Q_EMIT runnersWanted();
        m_parts.runners.showView(view);
        return;
    }
}

void SavedViewsFlow::saveCurrent()
{
    auto *ask = new QInputDialog(m_parts.window);
    ask->setObjectName(u"saveView"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save as View"));
    ask->setLabelText(tr("&Name; a view of that name is replaced:"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        SavedView view = m_parts.runners.currentView();
        view.name = name;
        if (!m_views.save(view))
            m_parts.runners.tell(tr("The view could not be saved: give it a name of at most %1 characters, and no more than %2 views.").arg(SavedViews::longestName).arg(SavedViews::mostViews));
        else if (!m_views.trouble().isEmpty())
            m_parts.runners.tell(tr("The view lasts as long as Muster runs: its file cannot be written."), m_views.trouble());
    });
    ask->open();
}

void SavedViewsFlow::manage()
{
    auto *dialog = new SavedViewsDialog(m_views, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace muster
