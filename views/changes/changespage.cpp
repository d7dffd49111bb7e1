// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/changes/changespage.h"

#include "models/base/hostiletext.h"
#include "models/fleet/fleetmark.h"
#include "models/settings/settings.h"
#include "models/sync/fleetpast.h"
#include "models/sync/fleetsync.h"
#include "models/tables/runnertable.h"
#include "models/tables/tableexport.h"
#include "models/tables/changefilter.h"
#include "views/changes/changelinks.h"
#include "views/changes/changesstates.h"
#include "views/changes/pastfleetview.h"
#include "views/changes/spanchooser.h"
#include "views/filter/filteractions.h"
#include "views/filter/filterbar.h"
#include "views/operations/linetable.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/filesaver.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

ChangesPage::ChangesPage(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_actions(actions), m_message(new MessageBar(this)),
      m_filter(new FilterBar(language(), this)), m_span(new SpanChooser(this)), m_links(new ChangeLinks(this)),
      m_tabs(new QTabWidget(this)), m_owners(new ChangeOwnerTable(this)), m_changes(new ChangeTable(this)), m_summary(new ElidedLabel(this)), m_empty(new EmptyState(this)), m_saver(new FileSaver(this))
{
    setObjectName(u"changesPage"_s);
    m_message->setObjectName(u"changesMessage"_s);
    addActions(actions);
    m_then = new PastFleetView(actions, this, m_tabs);
    m_tabs->setObjectName(u"changesTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the past"));
    m_tabs->setDocumentMode(true);
    //: tab of the Changes page
    m_tabs->addTab(buildChanges(), tr("What &Happened"));
    //: tab of the Changes page: the list of runners as it was at a past moment
    m_tabs->addTab(m_then, tr("Fleet &Then"));
    addFilterActions(actions, { u"changes"_s, this, {} }, *m_filter, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(buildTop());
    layout->addWidget(m_tabs, 1);

    connect(m_filter, &FilterBar::filterChanged, this, &ChangesPage::applyFilter);
    connect(m_filter, &FilterBar::leaveRequested, this, &ChangesPage::focusTable);
    connect(m_span, &SpanChooser::spanChanged, this, &ChangesPage::want);
    connect(m_links, &ChangeLinks::chosenChanged, this, &ChangesPage::narrow);
    connect(m_then, &PastFleetView::runnerRequested, this, &ChangesPage::openRunner);
    connect(m_then, &PastFleetView::shownChanged, this, &ChangesPage::showCounts);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showCounts();
        m_actions.updateEnabled();
    });
    connect(m_saver, &FileSaver::saved, this, [this](const QString &path) { m_message->showMessage({ .severity = Severity::Good, .text = tr("Saved as %1").arg(visibleText(QDir::toNativeSeparators(path), 500)) }); });
    connect(m_saver, &FileSaver::failed, this, [this](const QString &path, const QString &why) {
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("%1 could not be written: %2").arg(visibleText(QDir::toNativeSeparators(path), 500), visibleText(why, 300)) });
    });
    setSources({});
}

ChangesPage::~ChangesPage() = default;

/// That of the runners; on the first tab what is counted are changes.
FilterLanguage ChangesPage::language()
{
    FilterLanguage language = runnerFilterLanguage([this] { return m_past ? m_past->story().after : nullptr; });
    language.all = [this, runners = language.all](qsizetype number) { return m_tabs->currentWidget() == m_then ? runners(number) : tr("%Ln change(s)", nullptr, int(number)); };
    return language;
}

void ChangesPage::addActions(ActionRegistry &actions)
{
    const auto add = [&](ActionRegistry::Spec spec) {
        spec.scope = this;
        actions.add(spec, this);
    };
    const auto hasRows = [this] { return ActionRegistry::Enabling{ m_changes->rowCount() > 0, tr("No change is shown") }; };
    add({ .id = u"changes.span"_s, .text = tr("Choose the &Span of Time"), .icon = u"waiting"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_D), .run = [this] { m_span->focusChoice(); } });
    add({ .id = u"changes.then"_s, .text = tr("Fleet &Then"), .tip = tr("The fleet as it was after this change"), .icon = u"table"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_T),
        .rule = [this] { return ActionRegistry::Enabling{ current() != nullptr, tr("Choose a change first") }; }, .run = [this] { showFleetThen(); } });
    add({ .id = u"changes.runners"_s, .text = tr("Show in &Runners"), .tip = tr("These runners on the Runners page, as far as they are still there"), .icon = u"runner"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
        .rule = hasRows, .run = [this] { showInRunners(); } });
    add({ .id = u"changes.everything"_s, .text = tr("All &Kinds and Owners"), .tip = tr("Show every change of the span again"), .icon = u"clear"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Backspace),
        .rule = [this] { return ActionRegistry::Enabling{ m_links->chosen().has_value() || chosenOwner().has_value(), tr("Every kind and owner is shown already") }; }, .run = [this] { showEverything(); } });
    add({ .id = u"changes.export"_s, .text = tr("&Export…"), .tip = tr("The changes that are shown, as CSV"), .icon = u"export"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_E), .rule = hasRows,
        .run = [this] { exportShown(); } });
}

void ChangesPage::showSinceYesterday(const QString &filter)
{
    m_tabs->setCurrentIndex(0);
    m_span->choose(SpanChooser::Choice::Yesterday);
    m_filter->setText(filter);
    focusTable();
}

QStringList ChangesPage::menuActions() const
{
    return { u"changes.filter"_s, u"changes.clearFilter"_s, u"changes.negate"_s, u"changes.span"_s, {}, u"changes.then"_s, u"changes.earlier"_s, u"changes.later"_s, {}, u"changes.runners"_s, u"changes.everything"_s, u"changes.export"_s };
}

QWidget *ChangesPage::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_span);
    row->addWidget(m_summary, 1);
    m_summary->setObjectName(u"changesSummary"_s);
    m_summary->setQuiet(true);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(12, 8, 12, 4);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addLayout(row);
    return top;
}

QWidget *ChangesPage::buildChanges()
{
    auto *box = new QWidget(m_tabs);
    m_ownersView = new LineTable(int(ChangeOwnerTable::Column::Owner), box);
    m_ownersView->setObjectName(u"changeOwners"_s);
    m_ownersView->setAccessibleName(tr("Owners"));
    m_ownersView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ownersView->setModel(m_owners);
    for (int column = int(ChangeOwnerTable::Column::Added); column < int(ChangeOwnerTable::Column::Count); ++column)
        m_ownersView->setColumnHidden(column, true);   // the buttons above count them for the chosen one
    m_changesView = new LineTable(int(ChangeTable::Column::Owner), box);
    m_changesView->setObjectName(u"changes"_s);
    m_changesView->setAccessibleName(tr("Changes"));
    m_changesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changesView->setModel(m_changes);
    m_changesView->horizontalHeader()->setSortIndicator(int(ChangeTable::Column::When), Qt::DescendingOrder);
    m_changesView->setSortingEnabled(true);
    connect(m_ownersView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesPage::narrow);
    connect(m_changesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_actions.updateEnabled(); });
    connect(m_changesView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { openRunner(m_changes->changeAt(index.row()).runner); });

    auto *headBox = new QWidget(box);
    auto *head = new FlowLayout(headBox);   // in two lines where the window is narrow
    head->setContentsMargins(8, 4, 8, 4);
    head->addWidget(m_links);
    for (const QString &id : { u"changes.everything"_s, u"changes.then"_s, u"changes.runners"_s }) {
        auto *button = new QToolButton(box);
        button->setObjectName(QString(id).replace(u'.', u'_'));
        button->setAutoRaise(true);
        m_actions.attach(button, id);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        head->addWidget(button);
    }
    auto *splitter = new QSplitter(Qt::Horizontal, box);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_ownersView);
    splitter->addWidget(m_changesView);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ 280, 900 });
    m_stack = new QStackedWidget(box);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    layout->addWidget(m_stack, 1);
    return box;
}

void ChangesPage::setSources(const Sources &sources)
{
    rememberLook();
    if (m_past)
        m_past->disconnect(this);
    m_sync = sources.sync;
    m_past = sources.past;
    m_lookedAt.reset();
    m_seen = {};
    m_message->clear();
    m_then->setPast(m_past);
    if (m_past) {
        connect(m_past, &FleetPast::changed, this, &ChangesPage::showStory);
        m_past->setWatched(isVisible());
    }
    want();
    showStory();
}

void ChangesPage::setCatalogue(const ReleaseCatalogue &catalogue)
{
    m_catalogue = catalogue;
    m_then->setCatalogue(catalogue);
}

void ChangesPage::setTimes(const CellTimes &times)
{
    m_times = times;
    m_changes->setTimes(times);
    m_owners->setTimes(times);
    m_then->setTimes(times);
    const bool isFirst = m_past && !m_past->isLoaded();
    m_span->setTimes(times);
    if (isFirst)
        want();
    showState();
}

void ChangesPage::setRemembersLooks(bool remembers)
{
    m_remembersLooks = remembers;
}

QString ChangesPage::fleetName() const
{
    const FleetKey &key = m_past->story().key;
    return QStringList{ key.instance, key.username, QString::number(int(key.scope.kind)), key.scope.groupPath }.join(u'\n');
}

void ChangesPage::rememberLook()
{
    if (m_remembersLooks && m_seen.second > 0)
        m_settings.setChangesSeen(m_seen.first, m_seen.second);
}

void ChangesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_past)
        m_past->setWatched(true);
}

void ChangesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    rememberLook();
    if (m_past)
        m_past->setWatched(false);
}

void ChangesPage::want()
{
    if (!m_past)
        return;
    const SpanChooser::Span span = m_span->span();
    m_past->want({ span.from, span.until });
    showState();
}

void ChangesPage::showStory()
{
    const FleetPast::Story empty;
    const FleetPast::Story &story = m_past ? m_past->story() : empty;
    const bool isLoaded = m_past && m_past->isLoaded();
    if (isLoaded && m_lookedAt != story.key) {
        m_lookedAt = story.key;
        m_span->setLastLook(m_remembersLooks ? Instant::fromSeconds(m_settings.changesSeen(fleetName())) : Instant());
        if (m_span->choice() == SpanChooser::Choice::LastLook && m_span->span().from.isKnown())
            return want();   // now that it is known since when
    }
    if (isLoaded && isVisible() && story.loads.until.isKnown())
        m_seen = { fleetName(), story.loads.until.seconds() };
    const bool hadNone = m_changes->total() == 0;
    const std::optional<ChangeOwner> owner = chosenOwner();
    m_changes->setContents({ story.changes.changes, story.before, story.after });
    m_then->setLoads(story.loads);
    applyFilter(m_parsed.toString());
    if (owner && m_owners->rowOf(*owner) >= 0)
        m_ownersView->selectRow(m_owners->rowOf(*owner));
    if (hadNone && m_changes->total() > 0) {
        m_changesView->fitColumns();
        m_ownersView->fitColumns();
    }
    showTrouble();
}

void ChangesPage::applyFilter(const QString &text)
{
    m_parsed = Filter::parse(text).value_or(Filter());
    m_then->setFilter(m_parsed);
    narrow();
}

std::optional<ChangeOwner> ChangesPage::chosenOwner() const
{
    const QModelIndexList chosen = m_ownersView->selectionModel()->selectedRows();   // one at most
    return chosen.isEmpty() ? std::nullopt : std::optional(m_owners->ownerAt(chosen.first().row()));
}

void ChangesPage::narrow()
{
    ChangeTable::Narrowing narrowing{ .group = m_links->chosen(), .owner = chosenOwner(), .runners = {} };
    if (!m_parsed.isEmpty() && m_past)
        narrowing.runners = matchingRunners(m_parsed, { m_past->story().before, m_past->story().after }, m_catalogue);
    m_changes->setNarrowing(narrowing);
    m_owners->setOwners(m_changes->owners());
    m_links->setCounts(m_changes->counts());
    showCounts();
    showState();
    m_actions.updateEnabled();
}

void ChangesPage::showCounts()
{
    if (m_tabs->currentWidget() == m_then)
        m_filter->setCounts(m_then->table().shown(), m_then->table().total());
    else
        m_filter->setCounts(m_changes->rowCount(), m_changes->total());
}

void ChangesPage::showEverything()
{
    m_links->setChosen({});
    m_ownersView->clearSelection();
    narrow();
}

void ChangesPage::showState()
{
    const bool isEmpty = m_changes->rowCount() == 0;
    // The owners stay while one of them is chosen: the way back is there.
    m_stack->setCurrentIndex(isEmpty && !chosenOwner() ? 1 : 0);
    if (isEmpty)
        m_empty->setContent(contentWithoutChanges({ .past = m_past, .total = int(m_changes->total()), .times = m_times,
            .showAll =
                [this] {
                    m_filter->setText({});
                    showEverything();
                },
            .everythingOnRecord = [this] { m_span->choose(SpanChooser::Choice::Everything); } }));
    if (!m_past || !m_past->isLoaded() || !m_past->story().loads.since.isKnown()) {
        m_summary->setText({});
        return;
    }
    const PastLoads &loads = m_past->story().loads;
    //: since when Muster keeps changes of this fleet, and the last complete load that it knows
    m_summary->setText(tr("Watched since %1, last complete load %2").arg(exactTime(loads.since, m_times.display), relativeTime(loads.until, m_times.now)));
}

void ChangesPage::showTrouble()
{
    if (const auto trouble = m_past ? troubleOfRecord(*m_past, int(m_changes->total())) : std::nullopt)
        m_message->showMessage(*trouble);
    else
        m_message->clear();
}

const RunnerChange *ChangesPage::current() const
{
    const QModelIndex index = m_changesView ? m_changesView->currentIndex() : QModelIndex();
    return index.isValid() && index.row() < m_changes->rowCount() ? &m_changes->changeAt(index.row()) : nullptr;
}

void ChangesPage::openRunner(RunnerId runner)
{
    const Snapshot::Ptr present = m_sync ? m_sync->snapshot() : nullptr;
    if (present && present->find(runner))
        Q_EMIT runnerRequested(runner);
    else
        Q_EMIT lookupRequested(QString::number(runner.value));
}

void ChangesPage::showInRunners()
{
    const Snapshot::Ptr present = m_sync ? m_sync->snapshot() : nullptr;
    if (!present)
        return;
    std::vector<RunnerId> runners = m_changes->shownRunners();
    std::erase_if(runners, [&](RunnerId runner) { return !present->find(runner); });
    if (runners.empty()) {
        m_message->showMessage({ .severity = Severity::Neutral, .text = tr("None of these runners is there any more.") });
        return;
    }
    bool isCut = false;
    const QString filter = filterOfRunners(runners, *present, 500, &isCut);
    if (isCut)
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("A filter cannot hold all %Ln runner(s); the Runners page shows the first of them.", nullptr, int(runners.size())) });
    Q_EMIT runnersRequested(filter);
}

void ChangesPage::showFleetThen()
{
    const RunnerChange *change = current();
    if (!change)
        return;
    m_then->showMoment(change->loadedAfter);
    m_tabs->setCurrentWidget(m_then);
    m_then->focusTable();
}

void ChangesPage::exportShown()
{
    m_saver->ask({ .title = tr("Export the changes"), .fileName = u"muster-changes.csv"_s, .filter = tr("CSV files (*.csv)"), .content = [this] { return tableexport::toCsv(*m_changes, tableexport::allRows(*m_changes)); } });
}

void ChangesPage::focusTable()
{
    if (m_tabs->currentWidget() == m_then)
        m_then->focusTable();
    else
        m_changesView->setFocus();
}

} // namespace muster
