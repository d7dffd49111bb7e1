// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/overviewpage.h"

#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/tables/runnertable.h"
#include "models/versions/versionreference.h"
#include "models/wording/errortext.h"
#include "models/wording/queuetext.h"
#include "views/overview/attentiontiles.h"
#include "views/overview/changetiles.h"
#include "views/overview/fleettiles.h"
#include "views/overview/overviewsection.h"
#include "views/overview/queuetiles.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/emptystate.h"

#include <QCursor>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostGoneInMenu = 25;

TimeDisplay timesOf(const Settings &settings)
{
    return settings.timeDisplay() == Settings::TimeDisplay::Utc ? TimeDisplay::Utc : TimeDisplay::Local;
}

} // namespace

OverviewPage::OverviewPage(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_actions(actions), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(m_stack)), m_scroll(new QScrollArea(m_stack))
{
    setObjectName(u"overviewPage"_s);
    buildSections();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&settings, &Settings::timeDisplayChanged, this, &OverviewPage::update);
    setSources({});
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::buildSections()
{
    auto *page = new QWidget(m_scroll);
    m_runners = new OverviewSection(u"overviewRunners"_s, tr("Runners"), page);
    //: heading: instance, group and project runners
    m_types = new OverviewSection(u"overviewTypes"_s, tr("By type"), page);
    //: heading: jobs that wait and run at this moment
    m_queue = new OverviewSection(u"overviewQueue"_s, tr("Queue now"), page);
    //: heading: how far behind the runners' versions are
    m_versions = new OverviewSection(u"overviewVersions"_s, tr("Versions"), page);
    //: heading: what somebody should look at
    m_attention = new OverviewSection(u"overviewAttention"_s, tr("To look at"), page);
    m_changed = new OverviewSection(u"overviewChanges"_s, QString(), page);
    m_actions.add({ .id = u"overview.seen"_s, .text = tr("Mar&k as Seen"), .tip = tr("Count changes from now on"), .icon = u"tick"_s, .scope = this,
                    .rule = [this] { return ActionRegistry::Enabling{ m_fleet && m_fleet->isComplete(), tr("Only when all runners are loaded") }; }, .run = [this] { markSeen(); } },
        this);
    auto *seen = new QToolButton(page);
    seen->setObjectName(u"overviewSeen"_s);
    seen->setAutoRaise(true);
    m_actions.attach(seen, u"overview.seen"_s);
    seen->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_changed->addTool(seen);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(16);
    for (OverviewSection *section : { m_attention, m_runners, m_types, m_queue, m_versions, m_changed }) {
        layout->addWidget(section);
        connect(section, &OverviewSection::stopsChanged, this, &OverviewPage::orderTabs);
    }
    layout->addStretch(1);
    m_scroll->setObjectName(u"overviewScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
}

/// As it is read, whichever number was there first.
void OverviewPage::orderTabs()
{
    QWidget *before = nullptr;
    for (const OverviewSection *section : { m_attention, m_runners, m_types, m_queue, m_versions, m_changed }) {
        for (QWidget *stop : section->stops()) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

void OverviewPage::setSources(const Sources &sources)
{
    rememberLook();
    if (m_sync)
        m_sync->disconnect(this);
    if (m_sampler)
        m_sampler->disconnect(this);
    m_sync = sources.sync;
    m_sampler = sources.sampler;
    m_table = sources.table;
    m_mark.reset();
    m_look.reset();
    m_shown.reset();
    m_changes = {};
    m_attentionCounts = {};
    if (m_sync) {
        connect(m_sync, &FleetSync::snapshotChanged, this, &OverviewPage::showSnapshot);
        connect(m_sync, &FleetSync::stateChanged, this, &OverviewPage::update);
        connect(m_sync, &FleetSync::progressChanged, this, [this] {
            if (!m_fleet)
                showEmpty();
        });
    }
    if (m_sampler) {
        connect(m_sampler, &JobSampler::sampled, this, &OverviewPage::updateQueue);
        connect(m_sampler, &JobSampler::boardChanged, this, &OverviewPage::updateQueue);
        connect(m_sampler, &JobSampler::stateChanged, this, &OverviewPage::updateQueue);
    }
    showSnapshot(m_sync ? m_sync->snapshot() : nullptr);
}

void OverviewPage::showSnapshot(const Snapshot::Ptr &fleet)
{
    m_fleet = fleet;
    m_isCounted = false;
    noteChanges();
    update();
}

/// The first complete picture of a fleet is what changes are counted from: one that is remembered, or the first load.
void OverviewPage::noteChanges()
{
    if (!m_fleet || !m_fleet->isComplete())
        return;
    if (!m_mark || m_mark->key != m_fleet->key()) {
        m_mark = markOf(*m_fleet);
        m_look = fleetLookFromText(m_settings.lastLook(fleetName()));
    }
    m_changes = changesSince(*m_mark, *m_fleet);
}

QString OverviewPage::fleetName() const
{
    const FleetKey &key = m_fleet->key();
    return QStringList{ key.instance, key.username, QString::number(int(key.scope.kind)), key.scope.groupPath }.join(u'\n');
}

void OverviewPage::markSeen()
{
    if (!m_fleet || !m_fleet->isComplete())
        return;
    m_mark = markOf(*m_fleet);
    m_changes = {};
    m_look.reset();
    rememberLook();
    update();
}

void OverviewPage::rememberLook()
{
    if (m_remembersLooks && m_shown)
        m_settings.setLastLook(m_shown->first, toText(m_shown->second));
}

void OverviewPage::focusTiles()
{
    for (const OverviewSection *section : { m_attention, m_runners }) {
        if (auto *first = section->findChild<CountTile *>(); first && first->isVisible())
            return first->setFocus(Qt::TabFocusReason);
    }
}

void OverviewPage::setAttention(int AttentionTiles::Counts::*what, int count)
{
    if (std::exchange(m_attentionCounts.*what, count) != count && isVisible())
        updateAttention();
}

Instant OverviewPage::now() const
{
    return m_sync ? m_sync->serverNow() : m_fleet ? m_fleet->asOf() : Instant();
}

/// What nobody sees is not counted.
void OverviewPage::update()
{
    if (!isVisible())
        return;
    if (!m_fleet) {
        showEmpty();
        return;
    }
    if (!m_isCounted) {
        const bool hasLag = m_table && m_table->snapshot() == m_fleet;
        m_counts = countFleet(*m_fleet, hasLag ? &m_table->lag() : nullptr, now());
        m_isCounted = true;
        if (m_fleet->isComplete())
            m_shown = { fleetName(), FleetLook{ m_fleet->asOf(), m_counts } };
    }
    updateRunners();
    updateQueue();
    updateVersions();
    updateAttention();
    updateChanges();
    m_actions.updateEnabled();
    m_stack->setCurrentWidget(m_scroll);
}

void OverviewPage::showEmpty()
{
    const auto retry = [this] {
        if (m_sync)
            m_sync->refresh();
    };
    if (m_sync && m_sync->state() == FleetSync::State::Failed && m_sync->error()) {
        m_empty->setContent({ .icon = u"error"_s, .headline = tr("The runners could not be loaded"), .sentence = errorText(*m_sync->error(), m_sync->identity().instance), .actionText = tr("Try Again"), .action = retry });
    } else if (m_sync && m_sync->state() == FleetSync::State::Loading) {
        const FleetSync::Progress progress = m_sync->progress();
        m_empty->setContent({ .icon = u"overview"_s, .headline = tr("Loading the runners…"),
            .sentence = progress.expected > 0 ? tr("%Ln runner(s) in all.", nullptr, int(progress.expected)) : QString(), .actionText = {}, .action = {} });
    } else {
        m_empty->setContent({ .icon = u"overview"_s, .headline = tr("Nothing loaded yet"), .sentence = {}, .actionText = {}, .action = {} });
    }
    m_stack->setCurrentWidget(m_empty);
}

void OverviewPage::updateRunners()
{
    QStringList sentences;
    if (m_fleet->completeness() == Completeness::Loading)
        sentences += tr("The list is being loaded: these are the numbers so far.");
    else if (!m_fleet->isComplete())
        sentences += tr("Not all runners could be loaded: the true numbers are higher.");
    if (m_fleet->key().scope.kind == Scope::Kind::Mine)
        sentences += tr("This is your part of the instance: groups where you are Owner or Maintainer and projects where you are Maintainer.");
    if (m_counts.hasOtherStatus)
        sentences += tr("Runners whose status is not told, or is none that Muster knows, are counted among all of them only.");
    const bool compares = m_look && m_fleet->isComplete() && m_look->counts != m_counts;
    if (compares)
        //: %1: as in "3 h ago"
        sentences += tr("Compared with when you last looked, %1.").arg(relativeTime(m_look->at, now()));
    m_runners->setSentence(sentences.join(u' '));
    const FleetTiles tiles{ m_counts, compares ? m_look : std::nullopt, [this](const QString &filter) { Q_EMIT runnersRequested(filter); } };
    using enum FleetPart;
    m_runners->setTiles(tiles.of({ All, Online, Offline, Stale, NeverContacted, Paused }));
    m_types->setTiles(tiles.of({ Instance, Group, Project }));
}

void OverviewPage::updateQueue()
{
    if (!isVisible())
        return;
    const JobPicture::Ptr picture = m_sampler ? m_sampler->picture() : nullptr;
    if (!picture || picture->reach == JobPicture::Reach::Nothing) {
        const bool hasFailed = m_sampler && m_sampler->error() && m_sync && m_sampler->state() == JobSampler::State::Failed;
        m_queue->setSentence(hasFailed ? errorText(*m_sampler->error(), m_sync->identity().instance) : picture ? reachSentence(*picture) : m_sampler ? tr("Looking at the jobs…") : QString());
        m_queue->setTiles({});
        return;
    }
    const std::vector<QueueRow> &board = m_sampler->board();
    QStringList sentences{ reachSentence(*picture) };
    if (!picture->isComplete)
        sentences += tr("The last look at the jobs was incomplete: the true numbers are higher.");
    if (picture->isComplete && !picture->pending.empty() && std::none_of(board.begin(), board.end(), &QueueTiles::isInTrouble))
        sentences += tr("Everything that waits is being taken.");
    sentences.removeAll(QString());
    m_queue->setSentence(sentences.join(u' '));
    const QueueTiles tiles{ [this](const QString &filter) { Q_EMIT jobsRequested(filter); }, [this](const QStringList &tags, Tri ref) { Q_EMIT queueRequested(tags, ref); } };
    m_queue->setTiles(tiles.of(*picture, board));
}

void OverviewPage::updateVersions()
{
    const bool hasLag = m_table && m_table->snapshot() == m_fleet && m_table->lag().reference() != Version();
    if (!hasLag) {
        m_versions->setSentence({});
        m_versions->setTiles({});
        return;
    }
    const Version newest = m_table->lag().reference();
    const std::optional<Version> server = m_sync ? serverVersionFrom(m_sync->identity().server.text) : std::nullopt;
    QStringList sentences{ tr("Against %1, the newest release that Muster knows; a runner counts by its oldest manager.").arg(newest.toString()) };
    if (outruns(server, newest))
        sentences += tr("This GitLab is %1 already, so runners may be further behind than is said here.").arg(server->toString());
    if (m_counts.hasUnknownLag)
        sentences += tr("Runners of whose managers not every version is known are left out.");
    m_versions->setSentence(sentences.join(u' '));
    const FleetTiles tiles{ m_counts, {}, [this](const QString &filter) { Q_EMIT runnersRequested(filter); } };
    using enum FleetPart;
    std::vector<OverviewTile> shown = tiles.of({ UpToDate, OneBehind, TwoBehind, FurtherBehind });
    if (outruns(server, newest)) {   // "as new as anything known" is not "all is well" then
        shown.front().content.severity = Severity::Neutral;
        shown.front().content.icon = u"question"_s;
    }
    shown.back().open = [this] { Q_EMIT versionsRequested(3); };   // how far, and what that means, is told there
    m_versions->setTiles(std::move(shown));
}

void OverviewPage::updateAttention()
{
    const AttentionTiles attention{ m_attentionCounts,
        { .security = [this] { Q_EMIT securityRequested(); },
            .compliance = [this] { Q_EMIT complianceRequested(); },
            .activity = [this] { Q_EMIT activityRequested(); },
            .maintenance = [this] { Q_EMIT maintenanceRequested(); },
            .connect = [this] { Q_EMIT connectRequested(); } } };
    std::vector<OverviewTile> tiles = attention.of();
    if (m_sync) {
        for (OverviewTile &tile : attention.ofToken(m_sync->identity(), now().isKnown() ? now().toDateTime().date() : QDate()))
            tiles.push_back(std::move(tile));
    }
    if (m_fleet && m_isCounted) {
        const FleetTiles fleet{ m_counts, {}, [this](const QString &filter) { Q_EMIT runnersRequested(filter); } };
        for (const FleetPart part : { FleetPart::TokenEnded, FleetPart::TokenEnding }) {
            if (m_counts[part] > 0)
                tiles.push_back(std::move(fleet.of({ part }).front()));
        }
    }
    m_attention->setTiles(std::move(tiles));
}

void OverviewPage::updateChanges()
{
    if (!m_mark || !m_fleet->isComplete()) {
        m_changed->setSentence({});
        m_changed->setTiles({});
        return;
    }
    //: heading; %1: a point in time
    m_changed->setHeading(tr("Changes since %1").arg(exactTime(m_mark->asOf, timesOf(m_settings))));
    m_changed->setSentence(tr("Since Muster holds this list, or since you last marked it as seen."));
    const ChangeTiles tiles{ [this](const QString &filter) { Q_EMIT runnersRequested(filter); }, [this](const std::vector<RunnerId> &gone) { chooseGone(gone); } };
    m_changed->setTiles(tiles.of(m_changes, *m_fleet));
}

void OverviewPage::chooseGone(const std::vector<RunnerId> &gone)
{
    if (gone.size() == 1)
        Q_EMIT lookupRequested(QString::number(gone.front().value));
    if (gone.size() < 2)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"goneMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < std::min(gone.size(), mostGoneInMenu); ++i) {
        const QString number = QString::number(gone[i].value);
        connect(menu->addAction(tr("Look up runner #%1").arg(number)), &QAction::triggered, this, [this, number] { Q_EMIT lookupRequested(number); });
    }
    if (gone.size() > mostGoneInMenu)
        menu->addAction(tr("… and %Ln more", nullptr, int(gone.size() - mostGoneInMenu)))->setEnabled(false);
    const auto *tile = m_changed->findChild<CountTile *>(u"tile.gone"_s);
    menu->popup(tile ? tile->mapToGlobal(tile->rect().bottomLeft()) : QCursor::pos());
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    update();
}

} // namespace muster
