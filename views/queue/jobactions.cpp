// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/jobactions.h"

#include "models/tables/jobqueuetable.h"
#include "models/wording/identitytext.h"
#include "views/rows/markactions.h"
#include "views/rows/rowview.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/gitlablink.h"

#include <QAction>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using Enabling = ActionRegistry::Enabling;

JobActions::JobActions(const Ground &ground) : QObject(ground.page), m_ground(ground)
{
    addChanges();
    addMarkActions(ground.registry, u"queue"_s, ground.view, this);
    addViews();
    connect(&ground.jobs, &RowTable::marksChanged, &ground.registry, &ActionRegistry::updateEnabled);
    connect(&ground.jobs, &RowTable::shownChanged, &ground.registry, &ActionRegistry::updateEnabled);
    connect(&ground.view, &RowView::currentIdChanged, &ground.registry, &ActionRegistry::updateEnabled);
}

void JobActions::addChanges()
{
    // What is marked together need not be in one state: what cannot be done is left out of the plan, which says so.
    const auto mayChange = [this](JobChange change, const QString &noneAllows) {
        if (!m_identity)
            return Enabling{ false, tr("Not connected to a GitLab") };
        if (isReadOnly(m_identity->changing))
            return Enabling{ false, whyNoChanges(*m_identity) };
        if (m_identity->changing == Obstacle::Scope)
            return Enabling{ false, tr("The token may only read: it needs the scope api") };
        const std::vector<const Job *> marked = m_ground.jobs.markedJobs();
        if (marked.empty())
            return Enabling{ false, tr("Mark jobs first: click, Space or Ctrl+A") };
        return Enabling{ std::any_of(marked.begin(), marked.end(), [change](const Job *job) { return allows(*job, change); }), noneAllows };
    };
    m_ground.registry.add({ .id = u"queue.cancel"_s, .text = tr("&Cancel Jobs…"), .tip = tr("End the marked jobs that wait or run; shows a preview first"), .icon = u"cancel"_s,
                              .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), .scope = m_ground.page,
                              .rule = [mayChange] { return mayChange(JobChange::Cancel, tr("None of the marked jobs waits or runs any more")); },
                              .run = [this] { Q_EMIT changeRequested(JobChange::Cancel); } }, this);
    m_ground.registry.add({ .id = u"queue.retry"_s, .text = tr("&Retry Jobs…"), .tip = tr("Run the marked jobs that ended once more; shows a preview first"), .icon = u"undo"_s,
                              .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), .scope = m_ground.page,
                              .rule = [mayChange] { return mayChange(JobChange::Retry, tr("None of the marked jobs ended yet: those that did are listed with “Ended Too”")); },
                              .run = [this] { Q_EMIT changeRequested(JobChange::Retry); } }, this);
    m_ground.registry.add({ .id = u"queue.copy"_s, .text = tr("C&opy"), .tip = tr("Copy the marked jobs that are shown, with the columns shown, for a spreadsheet"), .icon = u"copy"_s,
                              .shortcut = QKeySequence(QKeySequence::Copy), .scope = &m_ground.view,
                              .rule = [this] { return Enabling{ m_ground.jobs.markedCount() > 0, tr("Mark jobs first: click, Space or Ctrl+A") }; },
                              .run = [this] { Q_EMIT copyRequested(); } }, this);
}

void JobActions::addViews()
{
    const auto anyCurrent = [this] { return Enabling{ m_ground.current() != nullptr, tr("Go to a job first") }; };
    m_ground.registry.add({ .id = u"queue.lookup"_s, .text = tr("Whose Runner Is &It"), .tip = tr("Look up the runner of this job, who registered it and whose it is"), .icon = u"person"_s,
                              .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L), .scope = m_ground.page, .rule = anyCurrent, .run = [this] { Q_EMIT lookupRequested(); } }, this);
    const auto hasPage = [this] {
        const Job *job = m_ground.current();
        return Enabling{ job && m_identity && isPageOf(m_identity->instance, job->webUrl), tr("Go to a job first") };
    };
    m_ground.registry.add({ .id = u"queue.open"_s, .text = tr("Open in &GitLab"), .tip = tr("Show the current job's page in the browser"), .icon = u"open-link"_s,
                              .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return), .scope = m_ground.page, .rule = hasPage, .run = [this] { Q_EMIT openRequested(); } }, this);
    QAction *ended = m_ground.registry.add({ .id = u"queue.ended"_s, .text = tr("Ended &Too"), .tip = tr("Also list the jobs that ended while Muster was looking, to retry them"), .icon = u"activity"_s,
                                               .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), .scope = m_ground.page, .checkable = true }, this);
    connect(ended, &QAction::toggled, this, &JobActions::endedToggled);
}

void JobActions::setIdentity(const std::optional<Identity> &identity)
{
    m_identity = identity;
    m_ground.registry.updateEnabled();
}

QStringList JobActions::menu()
{
    return { u"queue.cancel"_s, u"queue.retry"_s, {}, u"queue.markAll"_s, u"queue.invert"_s, u"queue.clearMarks"_s, u"queue.bringBack"_s, {}, u"queue.filter"_s, u"queue.clearFilter"_s, u"queue.suggestion"_s,
        u"queue.ended"_s, {}, u"queue.copy"_s, u"queue.lookup"_s, u"queue.open"_s };
}

QStringList JobActions::contextMenu()
{
    return { u"queue.cancel"_s, u"queue.retry"_s, {}, u"queue.copy"_s, {}, u"queue.lookup"_s, u"queue.open"_s, {}, u"queue.markAll"_s, u"queue.invert"_s, u"queue.clearMarks"_s, u"queue.bringBack"_s };
}

} // namespace muster
