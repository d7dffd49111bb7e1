// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"
#include "models/settings/savedviews.h"
#include "models/versions/lagtable.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace muster {

class ActionRegistry;
class Navigation;
class RunnersPage;

/// Saved views in the navigation: an action for each, how many runners are in it, and whether that number changed since it was last
/// looked at. Counts on a worker.
class SavedViewsFlow final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ActionRegistry &actions;
        Navigation &navigation;
        RunnersPage &runners;
        QWidget *window = nullptr;
    };
    SavedViewsFlow(const QString &file, const Parts &parts);
    ~SavedViewsFlow() override;

    /// Whose runners are counted; null: none.
    void setFleet(const Snapshot::Ptr &fleet);

Q_SIGNALS:
    /// The page of all runners is to be on screen.
    void runnersWanted();

private:
    void addActions();
    void makeActions();
    void show(const QString &name);
    void showNavigation();
    void countSoon();
    void count();
    void saveCurrent();
    void manage();

    Parts m_parts;
    SavedViews m_views;
    Snapshot::Ptr m_fleet;
    QObject *m_actionOwner = nullptr;   // of the views' actions: goes with them
    QHash<QString, int> m_counts;       // by name
    QHash<QString, int> m_seen;         // when last looked at
    std::optional<FleetKey> m_seenOf;   // whose those are; also while no fleet is open
    bool m_countsAreWhole = false;      // of a complete list
    bool m_wasWhole = false;            // the list that is being counted is complete
    QTimer m_soon;
    QFutureWatcher<QHash<QString, int>> m_counting;
};

} // namespace muster
