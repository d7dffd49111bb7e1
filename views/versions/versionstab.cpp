// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/versionstab.h"

#include "models/base/hostiletext.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/releasekeeper.h"
#include "models/tables/tableexport.h"
#include "models/tables/versiontable.h"
#include "models/wording/releasetext.h"
#include "views/rows/bulkbar.h"
#include "views/rows/columnmemory.h"
#include "views/rows/markactions.h"
#include "views/rows/rowheader.h"
#include "views/rows/rowview.h"
#include "views/versions/lagcontrols.h"
#include "views/versions/releasesource.h"
#include "views/versions/versioncharts.h"
#include "views/versions/versionsnotes.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintip.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;
using Enabling = ActionRegistry::Enabling;

namespace {

/// How much of the view each column should at least have room for: names and owners matter most.
int shareOfVersionColumn(int column)
{
    switch (VersionTable::Column(column)) {
    case VersionTable::Column::Name:
    case VersionTable::Column::Owner:
        return 5;
    case VersionTable::Column::Version:
    case VersionTable::Column::Upgrade:
        return 7;
    default:
        return 3;
    }
}

/// The furthest behind first, of equal ones the oldest version.
ColumnMemory::Keys usualVersionOrder()
{
    return { { int(VersionTable::Column::Behind), Qt::DescendingOrder }, { int(VersionTable::Column::Version), Qt::AscendingOrder } };
}

QFrame *ruleOfVersions(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

VersionsTab::VersionsTab(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_actions(actions), m_source(new ReleaseSource(actions, this)), m_message(new MessageBar(this)), m_controls(new LagControls(this)), m_facts(new ElidedLabel(this)), m_releases(new ElidedLabel(this)),
      m_charts(new VersionCharts(this)), m_table(new VersionTable(this)), m_stack(new QStackedWidget(this)), m_view(new RowView(*m_table, m_stack)), m_empty(new EmptyState(m_stack)),
      m_columns(new ColumnMemory(settings, Settings::Table::Versions, *m_view, usualVersionOrder())), m_narrowing(new ElidedLabel(this))
{
    setObjectName(u"versionsTab"_s);
    setAcceptDrops(true);
    m_message->setObjectName(u"versionsMessage"_s);
    m_facts->setObjectName(u"versionsFacts"_s);
    m_releases->setObjectName(u"versionsReleases"_s);
    m_releases->setQuiet(true);
    m_view->setObjectName(u"versionsRunners"_s);
    m_view->setAccessibleName(tr("Runners and their versions"));
    m_view->setShares(shareOfVersionColumn);
    addActions(actions);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"versionsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_charts);
    m_splitter->addWidget(buildRunners());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({ 250, 400 });
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(12, 0, 12, 6);
    facts->addWidget(m_facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_controls);
    layout->addLayout(facts);
    layout->addWidget(ruleOfVersions(this));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(ruleOfVersions(this));
    layout->addWidget(new BulkBar(*m_table, actions, { .noneMarked = tr("No runner is marked"), .actions = { u"versions.select"_s, u"versions.copy"_s } }, this));

    m_columns->restore();
    m_controls->setBehind(settings.versionsBehind());
    VersionPicture::Ground ground = m_meter.ground();
    ground.reference = VersionReference::parse(settings.versionReference()).value_or(VersionReference());
    m_meter.setGround(ground);
    m_controls->setGround(ground);
    connectParts();
    showPicture();
}

VersionsTab::~VersionsTab() = default;

void VersionsTab::addActions(ActionRegistry &actions)
{
    const auto anyShown = [this] { return Enabling{ m_table->shown() > 0, tr("No runner is shown") }; };
    actions.add({ .id = u"versions.select"_s, .text = tr("&Select for a Plan"), .tip = tr("Mark the marked runners, or else all that are shown, on the Runners page, to pause, delete or export them there"),
                    .icon = u"runner"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L), .scope = this, .rule = anyShown, .run = [this] { selectForPlan(); } }, this);
    actions.add({ .id = u"versions.copy"_s, .text = tr("&Copy"), .tip = tr("Copy the marked runners that are shown, with the columns shown, for a spreadsheet"), .icon = u"copy"_s,
                    .shortcut = QKeySequence(QKeySequence::Copy), .scope = m_view, .rule = [this] { return Enabling{ m_table->markedCount() > 0, tr("Mark runners first: click, Space or Ctrl+A") }; },
                    .run = [this] { copyMarked(); } }, this);
    addMarkActions(actions, u"versions"_s, *m_view, this);
    actions.add({ .id = u"versions.everything"_s, .text = tr("All That Are &Behind"), .tip = tr("Show all runners that the slider counts, not those of one bar or cell"), .icon = u"clear"_s,
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Backspace), .scope = this, .rule = [this] { return Enabling{ m_chosen.has_value() || m_cell.has_value(), tr("Neither a bar nor a cell is chosen") }; }, .run = [this] { choose({}); } }, this);
}

QStringList VersionsTab::menuActions() const
{
    return { u"versions.select"_s, {}, u"versions.markAll"_s, u"versions.invert"_s, u"versions.clearMarks"_s, u"versions.bringBack"_s, {}, u"versions.everything"_s, u"versions.copy"_s, {}, u"versions.look"_s, u"versions.openReleases"_s };
}

QWidget *VersionsTab::buildRunners()
{
    auto *box = new QWidget(this);
    m_narrowing->setObjectName(u"versionsNarrowing"_s);
    auto *all = new QToolButton(box);
    all->setObjectName(u"versions_everything"_s);
    all->setAutoRaise(true);
    m_actions.attach(all, u"versions.everything"_s);
    all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *look = new QToolButton(box);
    look->setObjectName(u"versions_look"_s);
    look->setAutoRaise(true);
    m_actions.attach(look, u"versions.look"_s);
    auto *columns = new QPushButton(icon(u"columns"_s), tr("Columns"), box);
    columns->setObjectName(u"versionColumns"_s);
    columns->setToolTip(plainTip(tr("Choose the columns of the table")));
    columns->setFlat(true);
    columns->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_columns->fillMenu(menu);
    });
    columns->setMenu(menu);

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 8, 4);
    row->addWidget(m_narrowing, 2);
    row->addWidget(m_releases, 5);
    row->addWidget(look);
    row->addWidget(all);
    row->addWidget(columns);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    return box;
}

void VersionsTab::connectParts()
{
    connect(&m_meter, &VersionMeter::measured, this, &VersionsTab::showPicture);
    connect(m_controls, &LagControls::behindChanged, this, &VersionsTab::setBehind);
    connect(m_controls, &LagControls::referenceChosen, this, [this](const VersionReference &reference) {
        m_settings.setVersionReference(reference.toString());
        m_chosen.reset();   // its number means something else now
        m_cell.reset();
        VersionPicture::Ground ground = m_meter.ground();
        ground.reference = reference;
        m_meter.setGround(ground);
    });
    connect(m_charts, &VersionCharts::barChosen, this, [this](const VersionNarrowing &bar) { choose(m_chosen == bar ? std::nullopt : std::optional(bar)); });
    connect(m_charts, &VersionCharts::cellChosen, this, [this](const MatrixChoice &cell, const QString &words) {
        m_chosen.reset();
        m_cell = cell;
        m_cellWords = words;
        narrow();
    });
    connect(m_source, &ReleaseSource::stateChanged, this, [this] {
        showFacts();
        showMessage();
    });
    connect(m_table, &RowTable::shownChanged, this, &VersionsTab::showCounts);
    connect(m_table, &RowTable::shownChanged, &m_actions, &ActionRegistry::updateEnabled);
    connect(m_table, &RowTable::marksChanged, &m_actions, &ActionRegistry::updateEnabled);
    connect(m_view, &RowView::rowActivated, this, [this] { Q_EMIT runnerRequested(RunnerId{ m_view->currentId() }); });
    connect(m_view, &RowView::menuRequested, this, &VersionsTab::showMenu);
}

// What is shown

void VersionsTab::setFleet(FleetSync *sync)
{
    if (m_sync)
        m_sync->disconnect(this);
    m_sync = sync;
    m_chosen.reset();
    m_cell.reset();
    if (sync) {
        connect(sync, &FleetSync::snapshotChanged, this, &VersionsTab::measure);
        connect(sync, &FleetSync::stateChanged, this, &VersionsTab::showMessage);
    }
    VersionPicture::Ground ground = m_meter.ground();
    ground.server = sync ? serverVersionFrom(sync->identity().server.text) : std::nullopt;
    m_meter.setGround(ground);
    m_controls->setGround(ground);
    measure();
    showPicture();
}

void VersionsTab::setReleases(const std::shared_ptr<const ReleaseCatalogue> &catalogue, const CatalogueOrigin &origin)
{
    m_origin = origin;
    VersionPicture::Ground ground = m_meter.ground();
    ground.catalogue = catalogue;
    m_controls->setGround(ground);
    m_meter.setGround(ground);
    showFacts();
}

void VersionsTab::setReleaseKeeper(ReleaseKeeper *keeper)
{
    m_source->setKeeper(keeper);
}

void VersionsTab::dragEnterEvent(QDragEnterEvent *event)
{
    m_source->take(event, false);
}

void VersionsTab::dropEvent(QDropEvent *event)
{
    m_source->take(event, true);
}

void VersionsTab::setAdvisories(const std::shared_ptr<const Advisories> &advisories)
{
    VersionPicture::Ground ground = m_meter.ground();
    ground.advisories = advisories;
    m_meter.setGround(ground);
}

void VersionsTab::setTimes(const CellTimes &times)
{
    const bool isOtherDay = m_times.now.toDateTime().date() != times.now.toDateTime().date();
    m_times = times;
    m_table->setTimes(times);
    if (isOtherDay)
        showFacts();
}

void VersionsTab::measure()
{
    m_meter.setFleet(m_sync ? m_sync->snapshot() : nullptr);
    showMessage();
}

VersionNarrowing VersionsTab::narrowing() const
{
    return m_chosen.value_or(VersionNarrowing{ .least = m_controls->behind() });
}

void VersionsTab::showPicture()
{
    const VersionPicture::Ptr &picture = m_meter.picture();
    if (picture && m_chosen && !m_chosen->unknown && m_chosen->least > picture->histogram.furthest())
        m_chosen.reset();   // nobody is in that bar any more
    m_controls->setPicture(picture);
    m_table->setPicture(picture, wantedRows());
    m_charts->showMatrices(m_meter);
    m_columns->rowsArrived();
    showChart();
    showFacts();
    showCounts();
    showMessage();
}

void VersionsTab::setBehind(int minors)
{
    m_settings.setVersionsBehind(minors);
    m_chosen.reset();   // who moves the slider asks for what it says
    m_cell.reset();
    narrow();
}

void VersionsTab::choose(const std::optional<VersionNarrowing> &narrowing)
{
    m_chosen = narrowing;
    m_cell.reset();
    narrow();
}

RowSet VersionsTab::wantedRows() const
{
    const VersionPicture::Ptr &picture = m_meter.picture();
    if (!picture)
        return {};
    return m_cell ? rowsOf(*picture, *m_meter.matrix(m_cell->by), *m_cell) : rowsOf(*picture, narrowing());
}

QString VersionsTab::wantedFilter() const
{
    const VersionPicture &picture = *m_meter.picture();
    return m_cell ? filterOf(picture, *m_cell, wantedRows()) : filterOf(picture, narrowing());
}

void VersionsTab::narrow()
{
    const VersionPicture::Ptr &picture = m_meter.picture();
    if (picture) {
        m_view->expectReorder();
        if (!m_table->show(wantedRows()))
            m_view->forgetReorder();
    }
    showChart();
    showCounts();
    m_actions.updateEnabled();
}

void VersionsTab::showChart()
{
    const VersionPicture::Ptr &picture = m_meter.picture();
    m_charts->showDistance(picture, m_controls->behind(), m_chosen);
    m_charts->setEmpty(m_sync && !picture, m_sync ? tr("No runner is known yet") : tr("Not connected to a GitLab"));
}

void VersionsTab::showCounts()
{
    const VersionPicture::Ptr &picture = m_meter.picture();
    const int shown = int(m_table->shown());
    if (!picture)
        m_narrowing->setText({});
    else if (m_cell)
        //: %1: an executor or a group, and perhaps a minor version
        m_narrowing->setText(tr("%Ln runner(s): %1", nullptr, shown).arg(m_cellWords));
    else if (!m_chosen)
        m_narrowing->setText(tr("%Ln runner(s)", nullptr, shown));
    else if (m_chosen->unknown)
        m_narrowing->setText(tr("%Ln runner(s) of which no version is known", nullptr, shown));
    else
        m_narrowing->setText(tr("%Ln runner(s), %1 minor versions behind", nullptr, shown).arg(lagText({ m_chosen->least, picture->histogram.lastIsAtLeast && m_chosen->least == picture->histogram.furthest() })));
    const bool isEmpty = shown == 0;
    if (isEmpty)
        m_empty->setContent(emptyVersions(m_meter, m_sync != nullptr, m_table->total() > 0));
    const bool tableHadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (tableHadFocus && isEmpty)
        m_controls->focusSlider();   // a hidden table cannot keep the keyboard
}

void VersionsTab::showFacts()
{
    const QString releases = catalogueText(*m_meter.ground().catalogue, m_origin, m_times.now.isKnown() ? m_times.now.toDateTime().date() : QDate::currentDate());
    m_releases->setText(m_source->keeper() && m_source->keeper()->isLooking() ? tr("Looking for new releases …") : releases);
    m_facts->setText(m_meter.picture() ? versionFacts(m_meter.picture()->summary) : QString());
}

void VersionsTab::showMessage()
{
    const auto trouble = m_source->keeper() ? m_source->keeper()->trouble() : std::nullopt;
    if (trouble)
        m_message->showMessage({ .severity = Severity::Attention, .text = releaseTroubleText(*trouble), .actionText = trouble->isFile ? QString() : tr("Look Again"), .action = [this] { m_source->look(); },
            .details = visibleText(trouble->error.detail, 500) });
    else if (const auto message = versionTrouble(m_meter, m_sync))
        m_message->showMessage(*message);
    else
        m_message->clear();
}

void VersionsTab::showBehind(int minors)
{
    if (m_meter.ground().reference != VersionReference()) {
        VersionPicture::Ground ground = m_meter.ground();
        ground.reference = {};
        m_settings.setVersionReference(ground.reference.toString());
        m_controls->setGround(ground);
        m_meter.setGround(ground);
    }
    m_chosen.reset();
    m_cell.reset();
    m_controls->setBehind(minors);
    narrow();
}

// What leads on

void VersionsTab::selectForPlan()
{
    if (!m_meter.picture())
        return;
    const bool hasMarks = m_table->markedCount() > 0;
    // A mark may be on a runner that is not shown; then the filter must not hide it.
    const bool allMarksShown = m_table->markedCount() == m_table->markedShownCount();
    Q_EMIT marksRequested(hasMarks ? m_table->markedIds() : m_table->shownIds(), hasMarks && !allMarksShown ? QString() : wantedFilter());
}

void VersionsTab::copyMarked()
{
    QGuiApplication::clipboard()->setText(tableexport::toTsv(*m_table, tableexport::markedRows(*m_table), m_view->rowHeader().shownColumns()));
}

void VersionsTab::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"versionsMenu"_s);
    for (const QString &id : { u"versions.select"_s, u"versions.copy"_s, QString(), u"versions.markAll"_s, u"versions.invert"_s, u"versions.clearMarks"_s, u"versions.bringBack"_s }) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_actions.action(id));
    }
    menu.exec(at);
}

void VersionsTab::focusTable()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_controls->focusSlider();
}

void VersionsTab::saveState()
{
    m_columns->save();
}

} // namespace muster
