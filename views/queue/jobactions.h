// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"
#include "models/fleet/jobchange.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace muster {

class ActionRegistry;
class JobQueueTable;
class RowView;

/// Everything that can be done with the jobs of the Queue page, as actions of the registry, and when. Says what is wanted; the tab
/// does it.
class JobActions final : public QObject
{
    Q_OBJECT

public:
    struct Ground {
        ActionRegistry &registry;
        JobQueueTable &jobs;
        RowView &view;
        QWidget *page = nullptr;                 ///< where shortcuts work
        std::function<const Job *()> current;    ///< nullptr: none
    };
    explicit JobActions(const Ground &ground);

    /// Who acts, and where; nullopt: not connected.
    void setIdentity(const std::optional<Identity> &identity);
    /// Ids in the order of menus; an empty one is a separator.
    [[nodiscard]] static QStringList menu();
    [[nodiscard]] static QStringList contextMenu();

Q_SIGNALS:
    void changeRequested(muster::JobChange change);
    void copyRequested();
    void lookupRequested();
    void openRequested();
    void endedToggled(bool shown);

private:
    void addChanges();
    void addViews();

    const Ground m_ground;
    std::optional<Identity> m_identity;
};

} // namespace muster
