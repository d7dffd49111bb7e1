// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runneractions.h"

#include "models/tables/runnertable.h"
#include "views/rows/markactions.h"
#include "views/runners/runnerview.h"

#include <QAction>

namespace muster {

using namespace Qt::StringLiterals;
using Enabling = ActionRegistry::Enabling;

RunnerActions::RunnerActions(ActionRegistry &registry, RunnerView &view, const Place &place) : QObject(place.page), m_registry(registry), m_view(view), m_place(place)
{
    addChanges();
    if (place.mayCreate)
        addWholeFleet();
    addExports();
    addMarkActions(registry, place.id, view, this);
    addViews();
    connect(&view.table(), &RunnerTable::marksChanged, &m_registry, &ActionRegistry::updateEnabled);
    connect(&view.table(), &RunnerTable::shownChanged, &m_registry, &ActionRegistry::updateEnabled);
    connect(&view, &RunnerView::currentRunnerChanged, &m_registry, &ActionRegistry::updateEnabled);
    m_registry.updateEnabled();
}

Enabling RunnerActions::anyMarked() const
{
    return { m_view.table().markedCount() > 0, tr("Mark runners first: click, Space or Ctrl+A") };
}

Enabling RunnerActions::anyCurrent() const
{
    return { m_view.currentRunner().isValid(), tr("Go to a runner first") };
}

QAction *RunnerActions::add(ActionRegistry::Spec spec, const QString &verb)
{
    spec.id = m_place.id + u'.' + verb;
    if (!spec.scope && !spec.shortcut.isEmpty())
        spec.scope = m_place.page;
    return m_registry.add(spec, this);
}

void RunnerActions::addChanges()
{
    const auto withMarks = [this](const Rule &rule) {
        return [this, rule] {
            const Enabling may = rule();
            return may.enabled ? anyMarked() : may;
        };
    };
    const Rule mayChange = withMarks(m_place.mayChange), mayChangeOne = withMarks(m_place.mayChangeOne);
    add({ .text = tr("&Pause…"), .tip = tr("Let the marked runners take no new jobs; shows a preview first"), .icon = u"pause"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), .rule = mayChange, .run = [this] { Q_EMIT planRequested(Verb::Pause); } }, u"pause"_s);
    add({ .text = tr("&Resume…"), .tip = tr("Let the marked runners take jobs again; shows a preview first"), .icon = u"resume"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), .rule = mayChange, .run = [this] { Q_EMIT planRequested(Verb::Resume); } }, u"resume"_s);
    add({ .text = tr("&Delete…"), .tip = tr("Remove the marked runners from GitLab; shows a preview first"), .icon = u"delete"_s,
            .shortcut = QKeySequence(QKeySequence::Delete), .scope = &m_view, .rule = mayChange, .run = [this] { Q_EMIT planRequested(Verb::Delete); } }, u"delete"_s);
    add({ .text = tr("&Edit…"), .tip = tr("Change tags, description, timeout and other settings of the marked runners; shows a preview first"), .icon = u"edit"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::Key_E), .rule = mayChange, .run = [this] { Q_EMIT editRequested(); } }, u"edit"_s);
    add({ .text = tr("Edit as &Sheet…"), .tip = tr("The settings of the marked runners as a spreadsheet; shows a preview first"), .icon = u"table"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), .rule = mayChange, .run = [this] { Q_EMIT sheetRequested(); } }, u"sheet"_s);
    add({ .text = tr("Pro&jects…"), .tip = tr("Let the marked runners into a project, or take them out of one; shows a preview first"), .icon = u"project"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), .rule = mayChangeOne, .run = [this] { Q_EMIT assignRequested(); } }, u"assign"_s);
    if (m_place.mayCreate)
        add({ .text = tr("R&olling Maintenance…"), .tip = tr("Take the marked runners through maintenance, some at a time: pause, wait until idle, wait for the new version, resume; shows a preview first"), .icon = u"maintenance"_s,
                .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), .rule = mayChange, .run = [this] { Q_EMIT maintenanceRequested(); } }, u"maintain"_s);
    add({ .text = tr("Reset &Token…"), .tip = tr("Give the marked runners new authentication tokens; the old ones stop working at once; shows a preview first"), .icon = u"refresh"_s,
            .scope = m_place.page, .rule = mayChangeOne, .run = [this] { Q_EMIT planRequested(Verb::ResetToken); } }, u"resetToken"_s);
}

void RunnerActions::addWholeFleet()
{
    add({ .text = tr("Create Ru&nners…"), .tip = tr("Create runners for the instance, a group or a project; their tokens are shown once"), .icon = u"add"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), .rule = m_place.mayCreate, .run = [this] { Q_EMIT creationRequested(); } }, u"create"_s);
    add({ .text = tr("Ta&gs…"), .tip = tr("Every tag in use, and those that look like one tag twice; rename, merge or take away"), .icon = u"tag"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), .rule = [this] { return Enabling{ m_view.table().total() > 0, tr("There is no runner") }; },
            .run = [this] { Q_EMIT tagsRequested(); } }, u"tags"_s);
}

void RunnerActions::addExports()
{
    const auto isMarked = [this] { return anyMarked(); };
    add({ .text = tr("&Copy"), .tip = tr("Copy the marked runners that are shown, with the columns shown, for a spreadsheet"), .icon = u"copy"_s,
            .shortcut = QKeySequence(QKeySequence::Copy), .scope = &m_view, .rule = isMarked, .run = [this] { Q_EMIT copyRequested(); } }, u"copy"_s);
    add({ .text = tr("Copy as &Markdown"), .tip = tr("Copy the marked runners that are shown as a table for an issue or a wiki"), .icon = u"copy"_s,
            .rule = isMarked, .run = [this] { Q_EMIT copyMarkdownRequested(); } }, u"copyMarkdown"_s);
    if (m_place.mayCreate)   // numbers alone say nothing where there are several instances
        add({ .text = tr("Copy &IDs"), .tip = tr("Copy the numbers of the marked runners, as id: in a filter takes them"), .icon = u"copy"_s,
                .rule = isMarked, .run = [this] { Q_EMIT copyIdsRequested(); } }, u"copyIds"_s);
    const auto anyShown = [this] { return Enabling{ m_view.table().shown() > 0, tr("No runner is shown") }; };
    add({ .text = tr("Export as &CSV…"), .tip = tr("Write the marked runners, or all that are shown, to a file"), .icon = u"export"_s,
            .rule = anyShown, .run = [this] { Q_EMIT exportCsvRequested(); } }, u"exportCsv"_s);
    add({ .text = tr("Export as &JSON…"), .tip = tr("Write the marked runners, or all that are shown, to a file"), .icon = u"export"_s,
            .rule = anyShown, .run = [this] { Q_EMIT exportJsonRequested(); } }, u"exportJson"_s);
}

void RunnerActions::addViews()
{
    const auto isCurrent = [this] { return anyCurrent(); };
    add({ .text = tr("Open in &GitLab"), .tip = tr("Show the current runner's page in the browser"), .icon = u"open-link"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return), .rule = isCurrent, .run = [this] { Q_EMIT openRequested(); } }, u"open"_s);
    add({ .text = tr("Copy Lin&k"), .tip = tr("Copy the address of the current runner's page"), .icon = u"copy"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), .rule = isCurrent, .run = [this] { Q_EMIT copyLinkRequested(); } }, u"copyLink"_s);
    QAction *details = add({ .text = tr("Detai&ls"), .tip = tr("Show or hide what is known of the current runner"), .icon = u"details"_s,
                               .shortcut = QKeySequence(Qt::ALT | Qt::Key_Return), .checkable = true }, u"details"_s);
    connect(details, &QAction::toggled, this, &RunnerActions::detailsToggled);
    QAction *facets = add({ .text = tr("&Counts by Status, Type and Owner"), .tip = tr("Show or hide the counts below the filter"),
                              .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), .checkable = true }, u"facets"_s);
    connect(facets, &QAction::toggled, this, &RunnerActions::facetsToggled);
    add({ .text = tr("Fit Column &Widths"), .tip = tr("Make every column as wide as its first 200 rows need"), .icon = u"columns"_s,
            .run = [this] { Q_EMIT fitColumnsRequested(); } }, u"fitColumns"_s);
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
