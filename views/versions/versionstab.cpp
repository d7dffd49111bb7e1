// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/versionstab.h"

#include "models/base/hostiletext.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/releasekeeper.h"
#include "models/tables/versiontable.h"
#include "models/wording/releasetext.h"
#include "views/rows/bulkbar.h"
#include "views/versions/lagcontrols.h"
#include "views/versions/releasesource.h"
#include "views/versions/versioncharts.h"
#include "views/versions/versionrunners.h"
#include "views/versions/versionsnotes.h"
#include "views/versions/versiontrendview.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/foldinglabel.h"
#include "views/widgets/messagebar.h"

#include <QDragEnterEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;
using Enabling = ActionRegistry::Enabling;

namespace {

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
    : QWidget(parent), m_settings(settings), m_actions(actions), m_source(new ReleaseSource(actions, this)), m_message(new MessageBar(this)), m_controls(new LagControls(this)), m_facts(new FoldingLabel(this)),
      m_charts(new VersionCharts(this)), m_runners(new VersionRunners(settings, actions, this)), m_table(&m_runners->table())
{
    setObjectName(u"versionsTab"_s);
    setAcceptDrops(true);
    m_message->setObjectName(u"versionsMessage"_s);
    m_facts->setObjectName(u"versionsFacts"_s);
    addActions(actions);

    m_runners->addButton(u"versions.look"_s, Qt::ToolButtonIconOnly);
    m_runners->addButton(u"versions.everything"_s, Qt::ToolButtonTextBesideIcon);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"versionsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_charts);
    splitter->addWidget(m_runners);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({ 250, 400 });
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
    layout->addWidget(splitter, 1);
    layout->addWidget(ruleOfVersions(this));
    layout->addWidget(new BulkBar(*m_table, actions, { .noneMarked = tr("No runner is marked"), .actions = { u"versions.select"_s, u"versions.copy"_s } }, this));

    m_controls->setBehind(settings.versionsBehind());
    VersionPicture::Ground ground = m_meter.ground();
    ground.reference = VersionReference::parse(settings.versionReference()).value_or(VersionReference());
    setGround(ground);
    connectParts();
    showPicture();
}

VersionsTab::~VersionsTab() = default;

void VersionsTab::addActions(ActionRegistry &actions)
{
    const auto anyShown = [this] { return Enabling{ m_table->shown() > 0, tr("No runner is shown") }; };
    actions.add({ .id = u"versions.select"_s, .text = tr("&Select for a Plan"), .tip = tr("Mark the marked runners, or else all that are shown, on the Runners page, to pause, delete or export them there"),
                    .icon = u"runner"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L), .scope = this, .rule = anyShown, .run = [this] { selectForPlan(); } }, this);
    actions.add({ .id = u"versions.everything"_s, .text = tr("All That Are &Behind"), .tip = tr("Show all runners that the slider counts, not those of one bar or cell"), .icon = u"clear"_s,
                    .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Backspace), .scope = this, .rule = [this] { return Enabling{ m_chosen.has_value() || m_cell.has_value(), tr("Neither a bar nor a cell is chosen") }; }, .run = [this] { choose({}); } }, this);
}

QStringList VersionsTab::menuActions() const
{
    return { u"versions.select"_s, {}, u"versions.markAll"_s, u"versions.invert"_s, u"versions.clearMarks"_s, u"versions.bringBack"_s, {}, u"versions.everything"_s, u"versions.copy"_s, {}, u"versions.look"_s, u"versions.openReleases"_s };
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
        setGround(ground);
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
    connect(m_runners, &VersionRunners::runnerActivated, this, &VersionsTab::runnerRequested);
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
    setGround(ground);
    measure();
    showPicture();
}

void VersionsTab::setReleases(const std::shared_ptr<const ReleaseCatalogue> &catalogue, const CatalogueOrigin &origin)
{
    m_origin = origin;
    VersionPicture::Ground ground = m_meter.ground();
    ground.catalogue = catalogue;
    setGround(ground);
    showFacts();
}

void VersionsTab::setPast(VersionPast *past)
{
    m_charts->trend().setPast(past);
}

/// Who chooses, who measures the present and who measures the past count from the same.
void VersionsTab::setGround(const VersionPicture::Ground &ground)
{
    m_controls->setGround(ground);
    m_meter.setGround(ground);
    m_charts->trend().setGround(ground);
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
    setGround(ground);
}

void VersionsTab::setTimes(const CellTimes &times)
{
    const bool isOtherDay = m_times.now.toDateTime().date() != times.now.toDateTime().date();
    m_times = times;
    m_runners->setTimes(times);
    m_charts->trend().setTimes(times);
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
    m_runners->setPicture(picture, wantedRows());
    m_charts->showMatrices(m_meter);
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
    if (m_meter.picture())
        m_runners->showRows(wantedRows());
    showChart();
    showCounts();
    m_actions.updateEnabled();
}

void VersionsTab::showChart()
{
    const VersionPicture::Ptr &picture = m_meter.picture();
    m_charts->showDistance(picture, m_controls->behind(), m_chosen);
    m_charts->trend().setBehind(m_controls->behind());
    m_charts->setEmpty(m_sync && !picture, m_sync ? tr("No runner is known yet") : tr("Not connected to a GitLab"));
}

void VersionsTab::showCounts()
{
    const VersionPicture::Ptr &picture = m_meter.picture();
    const int shown = int(m_table->shown());
    if (!picture)
        m_runners->setNarrowing({});
    else if (m_cell)
        //: %1: an executor or a group, and perhaps a minor version
        m_runners->setNarrowing(tr("%Ln runner(s): %1", nullptr, shown).arg(m_cellWords));
    else if (!m_chosen)
        m_runners->setNarrowing(tr("%Ln runner(s)", nullptr, shown));
    else if (m_chosen->unknown)
        m_runners->setNarrowing(tr("%Ln runner(s) of which no version is known", nullptr, shown));
    else
        m_runners->setNarrowing(tr("%Ln runner(s), %1 minor versions behind", nullptr, shown).arg(lagText({ m_chosen->least, picture->histogram.lastIsAtLeast && m_chosen->least == picture->histogram.furthest() })));
    if (!m_runners->setEmpty(shown == 0 ? std::optional(emptyVersions(m_meter, m_sync != nullptr, m_table->total() > 0)) : std::nullopt))
        m_controls->focusSlider();   // a hidden table cannot keep the keyboard
}

void VersionsTab::showFacts()
{
    const QString releases = catalogueText(*m_meter.ground().catalogue, m_origin, m_times.now.isKnown() ? m_times.now.toDateTime().date() : QDate::currentDate());
    m_runners->setReleases(m_source->keeper() && m_source->keeper()->isLooking() ? tr("Looking for new releases…") : releases);
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
        setGround(ground);
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

void VersionsTab::focusTable()
{
    if (!m_runners->focusTable())
        m_controls->focusSlider();
}

void VersionsTab::saveState()
{
    m_runners->saveState();
}

} // namespace muster
