// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runneractions.h"

#include "models/tables/runnertable.h"
#include "models/wording/identitytext.h"
#include "views/rows/markactions.h"
#include "views/runners/runnerview.h"
#include "views/widgets/actionregistry.h"

#include <QAction>

namespace muster {

using namespace Qt::StringLiterals;
using Enabling = ActionRegistry::Enabling;

RunnerActions::RunnerActions(ActionRegistry &registry, RunnerView &view, QWidget *page) : QObject(page), m_registry(registry), m_view(view)
{
    addChanges(page);
    addMarkActions(registry, u"runners"_s, view, this);
    addViews(page);
    connect(&view.table(), &RunnerTable::marksChanged, &m_registry, &ActionRegistry::updateEnabled);
    connect(&view.table(), &RunnerTable::shownChanged, &m_registry, &ActionRegistry::updateEnabled);
    connect(&view, &RunnerView::currentRunnerChanged, &m_registry, &ActionRegistry::updateEnabled);
    m_registry.updateEnabled();
}

void RunnerActions::addChanges(QWidget *page)
{
    const auto anyMarked = [this] { return Enabling{ m_view.table().markedCount() > 0, tr("Mark runners first: click, Space or Ctrl+A") }; };
    const auto mayChange = [this, anyMarked] {
        if (!m_identity)
            return Enabling{ false, tr("Not connected to a GitLab") };
        if (!m_whyNoPlans.isEmpty())
            return Enabling{ false, m_whyNoPlans };
        if (const QString why = whyNoChanges(*m_identity); !why.isEmpty())
            return Enabling{ false, m_identity->changing == Obstacle::Scope ? tr("%1 A second token can unlock this for a while: Muster, Unlock Changes.").arg(why) : why };
        return anyMarked();
    };
    m_registry.add({ .id = u"runners.pause"_s, .text = tr("&Pause…"), .tip = tr("Let the marked runners take no new jobs; shows a preview first"), .icon = u"pause"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), .scope = page, .rule = mayChange, .run = [this] { Q_EMIT planRequested(Verb::Pause); } }, this);
    m_registry.add({ .id = u"runners.resume"_s, .text = tr("&Resume…"), .tip = tr("Let the marked runners take jobs again; shows a preview first"), .icon = u"resume"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), .scope = page, .rule = mayChange, .run = [this] { Q_EMIT planRequested(Verb::Resume); } }, this);
    m_registry.add({ .id = u"runners.delete"_s, .text = tr("&Delete…"), .tip = tr("Remove the marked runners from GitLab; shows a preview first"), .icon = u"delete"_s,
                       .shortcut = QKeySequence(QKeySequence::Delete), .scope = &m_view, .rule = mayChange, .run = [this] { Q_EMIT planRequested(Verb::Delete); } }, this);
    m_registry.add({ .id = u"runners.edit"_s, .text = tr("&Edit…"), .tip = tr("Change tags, description, timeout and other settings of the marked runners; shows a preview first"), .icon = u"edit"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::Key_E), .scope = page, .rule = mayChange, .run = [this] { Q_EMIT editRequested(); } }, this);
    m_registry.add({ .id = u"runners.sheet"_s, .text = tr("Edit as &Sheet…"), .tip = tr("The settings of the marked runners as a spreadsheet; shows a preview first"), .icon = u"table"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), .scope = page, .rule = mayChange, .run = [this] { Q_EMIT sheetRequested(); } }, this);
    m_registry.add({ .id = u"runners.assign"_s, .text = tr("Pro&jects…"), .tip = tr("Let the marked runners into a project, or take them out of one; shows a preview first"), .icon = u"project"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), .scope = page, .rule = mayChange, .run = [this] { Q_EMIT assignRequested(); } }, this);
    m_registry.add({ .id = u"runners.maintain"_s, .text = tr("R&olling Maintenance…"), .tip = tr("Take the marked runners through maintenance, some at a time: pause, wait until idle, wait for the new version, resume; shows a preview first"), .icon = u"maintenance"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), .scope = page, .rule = mayChange, .run = [this] { Q_EMIT maintenanceRequested(); } }, this);
    m_registry.add({ .id = u"runners.resetToken"_s, .text = tr("Reset &Token…"), .tip = tr("Give the marked runners new authentication tokens; the old ones stop working at once; shows a preview first"), .icon = u"refresh"_s,
                       .scope = page, .rule = mayChange, .run = [this] { Q_EMIT planRequested(Verb::ResetToken); } }, this);
    const auto mayCreate = [this] {
        if (!m_identity)
            return Enabling{ false, tr("Not connected to a GitLab") };
        const QString why = whyNoChanges(*m_identity);
        return Enabling{ why.isEmpty(), why };
    };
    m_registry.add({ .id = u"runners.create"_s, .text = tr("Create Ru&nners…"), .tip = tr("Create runners for the instance, a group or a project; their tokens are shown once"), .icon = u"add"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), .scope = page, .rule = mayCreate, .run = [this] { Q_EMIT creationRequested(); } }, this);
    m_registry.add({ .id = u"runners.tags"_s, .text = tr("Ta&gs…"), .tip = tr("Every tag in use, and those that look like one tag twice; rename, merge or take away"), .icon = u"tag"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), .scope = page,
                       .rule = [this] { return Enabling{ m_view.table().total() > 0, tr("There is no runner") }; }, .run = [this] { Q_EMIT tagsRequested(); } }, this);
    m_registry.add({ .id = u"runners.copy"_s, .text = tr("&Copy"), .tip = tr("Copy the marked runners that are shown, with the columns shown, for a spreadsheet"), .icon = u"copy"_s,
                       .shortcut = QKeySequence(QKeySequence::Copy), .scope = &m_view, .rule = anyMarked, .run = [this] { Q_EMIT copyRequested(); } }, this);
    m_registry.add({ .id = u"runners.copyMarkdown"_s, .text = tr("Copy as &Markdown"), .tip = tr("Copy the marked runners that are shown as a table for an issue or a wiki"), .icon = u"copy"_s,
                       .rule = anyMarked, .run = [this] { Q_EMIT copyMarkdownRequested(); } }, this);
    m_registry.add({ .id = u"runners.copyIds"_s, .text = tr("Copy &IDs"), .tip = tr("Copy the numbers of the marked runners, as id: in a filter takes them"), .icon = u"copy"_s,
                       .rule = anyMarked, .run = [this] { Q_EMIT copyIdsRequested(); } }, this);
    const auto anyShown = [this] { return Enabling{ m_view.table().shown() > 0, tr("No runner is shown") }; };
    m_registry.add({ .id = u"runners.exportCsv"_s, .text = tr("Export as &CSV…"), .tip = tr("Write the marked runners, or all that are shown, to a file"), .icon = u"export"_s,
                       .rule = anyShown, .run = [this] { Q_EMIT exportCsvRequested(); } }, this);
    m_registry.add({ .id = u"runners.exportJson"_s, .text = tr("Export as &JSON…"), .tip = tr("Write the marked runners, or all that are shown, to a file"), .icon = u"export"_s,
                       .rule = anyShown, .run = [this] { Q_EMIT exportJsonRequested(); } }, this);
}

void RunnerActions::addViews(QWidget *page)
{
    const auto anyCurrent = [this] { return Enabling{ m_view.currentRunner().isValid(), tr("Go to a runner first") }; };
    m_registry.add({ .id = u"runners.open"_s, .text = tr("Open in &GitLab"), .tip = tr("Show the current runner's page in the browser"), .icon = u"open-link"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return), .scope = page, .rule = anyCurrent, .run = [this] { Q_EMIT openRequested(); } }, this);
    m_registry.add({ .id = u"runners.copyLink"_s, .text = tr("Copy Lin&k"), .tip = tr("Copy the address of the current runner's page"), .icon = u"copy"_s,
                       .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), .scope = page, .rule = anyCurrent, .run = [this] { Q_EMIT copyLinkRequested(); } }, this);
    QAction *details = m_registry.add({ .id = u"runners.details"_s, .text = tr("D&etails"), .tip = tr("Show or hide what is known of the current runner"), .icon = u"details"_s,
                                          .shortcut = QKeySequence(Qt::ALT | Qt::Key_Return), .scope = page, .checkable = true }, this);
    connect(details, &QAction::toggled, this, &RunnerActions::detailsToggled);
    QAction *facets = m_registry.add({ .id = u"runners.facets"_s, .text = tr("&Counts by Status, Type and Owner"), .tip = tr("Show or hide the counts below the filter"),
                                         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), .scope = page, .checkable = true }, this);
    connect(facets, &QAction::toggled, this, &RunnerActions::facetsToggled);
    m_registry.add({ .id = u"runners.fitColumns"_s, .text = tr("Fit Column &Widths"), .tip = tr("Make every column as wide as its first 200 rows need"), .icon = u"columns"_s,
                       .run = [this] { Q_EMIT fitColumnsRequested(); } }, this);
}

void RunnerActions::setIdentity(const std::optional<Identity> &identity)
{
    m_identity = identity;
    m_registry.updateEnabled();
}

void RunnerActions::setWhyNoPlans(const QString &why)
{
    if (m_whyNoPlans == why)
        return;
    m_whyNoPlans = why;
    m_registry.updateEnabled();
}

QStringList RunnerActions::menu()
{
    return { u"runners.edit"_s, u"runners.sheet"_s, u"runners.pause"_s, u"runners.resume"_s, u"runners.delete"_s, {}, u"runners.maintain"_s, u"runners.assign"_s, u"runners.resetToken"_s, u"runners.create"_s, u"runners.tags"_s, {}, u"runners.markAll"_s, u"runners.invert"_s, u"runners.clearMarks"_s, u"runners.bringBack"_s, {}, u"runners.filter"_s,
        u"runners.clearFilter"_s, u"runners.negate"_s, u"runners.suggestion"_s, {}, u"runners.copy"_s, u"runners.copyMarkdown"_s, u"runners.copyIds"_s, u"runners.exportCsv"_s, u"runners.exportJson"_s, {}, u"runners.goOwner"_s, u"runners.goJobs"_s, u"runners.goManagers"_s, u"runners.goChanges"_s, {}, u"runners.open"_s, u"runners.copyLink"_s };
}

QStringList RunnerActions::contextMenu()
{
    return { u"runners.edit"_s, u"runners.sheet"_s, u"runners.pause"_s, u"runners.resume"_s, u"runners.delete"_s, {}, u"runners.maintain"_s, u"runners.assign"_s, u"runners.resetToken"_s, {}, u"runners.copy"_s, u"runners.copyMarkdown"_s, u"runners.copyIds"_s, u"runners.exportCsv"_s, u"runners.exportJson"_s, {}, u"runners.goOwner"_s, u"runners.goJobs"_s, u"runners.goManagers"_s, {},
        u"runners.open"_s, u"runners.copyLink"_s, {}, u"runners.markAll"_s, u"runners.invert"_s, u"runners.clearMarks"_s, u"runners.bringBack"_s };
}

QStringList RunnerActions::viewMenu()
{
    return { u"runners.details"_s, u"runners.facets"_s, u"runners.fitColumns"_s };
}

} // namespace muster
