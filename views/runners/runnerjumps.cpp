// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runnerjumps.h"

#include "models/tables/runnertable.h"
#include "views/runners/detailspane.h"
#include "views/runners/runnerview.h"
#include "views/widgets/actionregistry.h"

namespace muster {

using namespace Qt::StringLiterals;
using Enabling = ActionRegistry::Enabling;

RunnerJumps::RunnerJumps(const Ground &ground, QWidget *page) : QObject(page), m_view(ground.view)
{
    ActionRegistry &actions = ground.actions;
    DetailsPane &pane = ground.pane;
    const auto anyCurrent = [this] { return Enabling{ m_view.currentRunner().isValid(), tr("Go to a runner first") }; };
    actions.add({ .id = u"runners.goOwner"_s, .text = tr("Runners of the Same O&wner"), .tip = tr("Show what else the group or project of the current runner has"), .icon = u"group"_s,
                    .shortcut = QKeySequence(Qt::Key_G, Qt::Key_O), .scope = page,
                    .rule = [this] { return Enabling{ !ownerOfCurrent().isEmpty(), m_view.currentRunner().isValid() ? tr("This runner belongs to the whole instance, or GitLab did not tell whose it is") : tr("Go to a runner first") }; },
                    .run = [this] {
                        if (const QString owner = ownerOfCurrent(); !owner.isEmpty())
                            Q_EMIT ownerRequested(owner);
                    } }, this);
    actions.add({ .id = u"runners.goJobs"_s, .text = tr("To Its &Jobs"), .tip = tr("The recent jobs of the current runner, in the details; Enter looks one up"), .icon = u"queue"_s,
                    .shortcut = QKeySequence(Qt::Key_G, Qt::Key_J), .scope = page, .rule = anyCurrent, .run = [this, &pane] {
                        Q_EMIT detailsWanted();
                        pane.focusJobs();
                    } }, this);
    actions.add({ .id = u"runners.goManagers"_s, .text = tr("To Its &Managers"), .tip = tr("The machines behind the current runner, in the details"), .icon = u"runner"_s,
                    .shortcut = QKeySequence(Qt::Key_G, Qt::Key_M), .scope = page, .rule = anyCurrent, .run = [this, &pane] {
                        Q_EMIT detailsWanted();
                        pane.focusManagers();
                    } }, this);
    actions.add({ .id = u"runners.goChanges"_s, .text = tr("What &Changed in These"), .tip = tr("What happened since yesterday to the runners that match the filter"), .icon = u"changes"_s,
                    .shortcut = QKeySequence(Qt::Key_G, Qt::Key_C), .scope = page, .rule = [this] { return Enabling{ m_view.table().total() > 0, tr("There is no runner") }; },
                    .run = [this] { Q_EMIT changesRequested(); } }, this);
    actions.add({ .id = u"runners.goTable"_s, .text = tr("Back to the &Table"), .tip = tr("From the details to the table"), .shortcut = QKeySequence(Qt::Key_Escape), .scope = &pane,
                    .run = [this] { Q_EMIT tableRequested(); } }, this);
}

QString RunnerJumps::ownerOfCurrent() const
{
    const Snapshot::Ptr fleet = m_view.table().snapshot();
    const auto at = fleet && m_view.currentRunner().isValid() ? fleet->find(m_view.currentRunner()) : std::nullopt;
    const OwnerIndex owner = at ? fleet->row(*at).owner : OwnerIndex{};
    return owner == 0 ? QString() : fleet->string(fleet->owner(owner).fullPath);
}

} // namespace muster
