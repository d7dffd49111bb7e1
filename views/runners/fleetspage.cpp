// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/fleetspage.h"

#include "models/base/clock.h"
#include "models/base/hostiletext.h"
#include "models/operations/operations.h"
#include "models/sync/combinedfleet.h"
#include "models/tables/runnertable.h"
#include "models/wording/fleettext.h"
#include "views/filter/filterbar.h"
#include "views/filter/filterterms.h"
#include "views/operations/editdialog.h"
#include "views/runners/detailspane.h"
#include "views/runners/fleetstrip.h"
#include "views/runners/pagemessages.h"
#include "views/runners/runneredits.h"
#include "views/runners/runnersframe.h"
#include "views/runners/runnerview.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/plaintip.h"
#include "views/widgets/productionframe.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Topic = PageMessages::Topic;
using Enabling = ActionRegistry::Enabling;

FleetsPage::FleetsPage(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_fleet(new CombinedFleet(this)),
      m_frame(new RunnersFrame(settings, actions,
          { .kind = RunnerTable::Kind::SeveralInstances, .columns = Settings::Table::Fleets,
              .actions = { u"fleets"_s, this, [this] { return m_marks.mayChange(); }, [this] { return m_marks.mayChangeOne(); }, {} }, .links = { u"fleets.open"_s, u"fleets.copyLink"_s } })),
      m_edits(new RunnerEdits([this] { return editGround(); }, this)),
      m_strip(new FleetStrip(this)),
      m_whoseDot(new QLabel(this)),
      m_whose(new ElidedLabel(this))
{
    setObjectName(u"fleetsPage"_s);
    m_frame->view().setObjectName(u"fleetsTable"_s);
    m_frame->view().setAccessibleName(tr("Runners of several instances"));
    addActions();
    buildLayout();
    connectParts();
    connectActions();
    showState();
}

FleetsPage::~FleetsPage() = default;

void FleetsPage::addActions()
{
    m_actions.add({ .id = u"fleets.openAlone"_s, .text = tr("G&o to Its Instance"), .tip = tr("Open the instance of the current runner by itself, where everything can be done"), .icon = u"instance"_s,
                      .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), .scope = this, .rule = [this] { return Enabling{ currentMember() != nullptr, tr("Go to a runner first") }; },
                      .run = [this] { Q_EMIT openRequested(currentMember()->account.id, bareId(m_frame->view().currentRunner())); } }, this);
    m_actions.add({ .id = u"fleets.refresh"_s, .text = tr("Load A&ll Again"), .tip = tr("Load every instance of this table again"), .icon = u"refresh"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_R), .scope = this,
                      .rule = [this] { return Enabling{ !members().empty(), tr("No instance is shown") }; }, .run = [this] { Q_EMIT refreshRequested(); } }, this);
}

QStringList FleetsPage::menuActions()
{
    return { u"fleets.edit"_s, u"fleets.sheet"_s, u"fleets.pause"_s, u"fleets.resume"_s, u"fleets.delete"_s, {}, u"fleets.assign"_s, u"fleets.resetToken"_s, {}, u"fleets.openAlone"_s, u"fleets.open"_s, u"fleets.copyLink"_s, {},
        u"fleets.copy"_s, u"fleets.copyMarkdown"_s, u"fleets.exportCsv"_s, u"fleets.exportJson"_s, {}, u"fleets.markAll"_s, u"fleets.invert"_s, u"fleets.clearMarks"_s, u"fleets.bringBack"_s, {}, u"fleets.fitColumns"_s, u"fleets.refresh"_s };
}

void FleetsPage::buildLayout()
{
    //: button with a menu: which instances are in the table
    m_frame->addMenuButton(u"fleetChoice"_s, u"instance"_s, tr("Instances"), tr("Choose the instances of this table"), [this](QMenu *menu) { fillChoice(menu); });
    m_frame->addBelowFilter(m_strip);
    auto *whose = new QWidget(m_frame);
    auto *column = new QVBoxLayout(whose);
    column->setContentsMargins(12, 8, 12, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    column->addLayout(row);
    row->addWidget(m_whoseDot);
    row->addWidget(m_whose, 1);
    auto *alone = new QPushButton(whose);   // about the runner that is looked at, not about marked ones
    alone->setObjectName(u"openAlone"_s);
    m_actions.attach(alone, u"fleets.openAlone"_s);
    column->addWidget(alone, 0, Qt::AlignLeft);
    m_whose->setObjectName(u"whose"_s);
    m_frame->addAboveDetails(whose);
    m_frame->complete({ u"fleets.edit"_s, u"fleets.pause"_s, u"fleets.resume"_s, u"fleets.delete"_s, u"fleets.copy"_s });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
}

void FleetsPage::connectParts()
{
    connect(m_fleet, &CombinedFleet::changed, this, &FleetsPage::showPicture);
    connect(m_strip, &FleetStrip::toggled, this, [this](const QString &name) { setFilterText(withToggledValue(m_frame->filterBar().filter().terms, u"instance"_s, name)); });
    connect(m_frame, &RunnersFrame::shownChanged, this, &FleetsPage::showState);
    connect(m_frame, &RunnersFrame::currentChanged, this, &FleetsPage::showCurrent);
    connect(m_frame, &RunnersFrame::filterChanged, this, [this](const Filter &filter) {
        m_strip->setTerms(filter.topLevelTerms());
        showState();
    });
    connect(&table(), &RunnerTable::marksChanged, this, &FleetsPage::noteMarks);
    connect(&m_frame->view(), &RunnerView::menuRequested, this, [this](const QPoint &at) { m_frame->showMenu(u"fleetsMenu"_s, menuActions(), at); });
    connect(m_edits, &RunnerEdits::plansMade, this, [this](const std::vector<FleetPlan> &plans) {
        m_leftOutLater.clear();   // a form that was opened again after it was declined begins anew
        Q_EMIT plansMade(plans, m_leftOut);
    });
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] { table().setNow(now()); });
    m_minute.start();
}

void FleetsPage::connectActions()
{
    const RunnerActions *actions = &m_frame->actions();
    connect(actions, &RunnerActions::planRequested, this, &FleetsPage::requestPlans);
    connect(actions, &RunnerActions::editRequested, m_edits, &RunnerEdits::edit);
    connect(actions, &RunnerActions::sheetRequested, m_edits, &RunnerEdits::editAsSheet);
    connect(actions, &RunnerActions::assignRequested, m_edits, &RunnerEdits::assign);
    connect(actions, &RunnerActions::openRequested, this, [this] {
        if (const FleetMember *member = currentMember())
            m_frame->openLink(member->account.instance());
    });
}

RunnerTable &FleetsPage::table() const
{
    return m_frame->table();
}

// The fleets

const FleetMember *FleetsPage::currentMember() const
{
    const RunnerId current = m_frame->view().currentRunner();
    return current.isValid() ? m_marks.memberOf(instanceOf(current)) : nullptr;
}

Instant FleetsPage::now() const
{
    std::optional<Instant> earliest;
    for (const FleetMember &member : members()) {
        if (member.operations && member.sync)
            earliest = std::min(earliest.value_or(member.sync->serverNow()), member.sync->serverNow());
    }
    return earliest.value_or(SystemClock().now());
}

void FleetsPage::setMembers(const std::vector<FleetMember> &members)
{
    for (const FleetMember &member : m_marks.members()) {
        if (member.sync)
            member.sync->disconnect(this);
        if (member.operations)
            member.operations->disconnect(this);
    }
    m_marks.setMembers(members);
    m_strip->setMembers(members);
    followMembers();
    updateParts();
    showState();
    showCurrent();
    m_actions.updateEnabled();
}

void FleetsPage::followMembers()
{
    for (const FleetMember &member : members()) {
        if (member.sync) {
            connect(member.sync, &FleetSync::snapshotChanged, this, &FleetsPage::updateParts);
            connect(member.sync, &FleetSync::progressChanged, this, [this] { m_strip->showAll(); });
            connect(member.sync, &FleetSync::stateChanged, this, [this] {
                m_strip->showAll();
                showState();
                m_actions.updateEnabled();
            });
        }
        if (member.operations)
            connect(member.operations, &Operations::identityChanged, this, [this] { m_actions.updateEnabled(); });
    }
}

void FleetsPage::updateParts()
{
    std::vector<PlacedFleet> parts;
    for (const FleetMember &member : members()) {
        if (const Snapshot::Ptr fleet = member.sync ? member.sync->snapshot() : nullptr)
            parts.push_back({ member.number, fleet });
    }
    m_fleet->setParts(parts);
}

void FleetsPage::setNames(const InstanceNames &names)
{
    table().setInstances(names);
}

void FleetsPage::setAccounts(const std::vector<Account> &accounts)
{
    m_accounts = accounts;
    showState();
}

void FleetsPage::setWhyNone(const QString &why)
{
    m_whyNone = why;
    showState();
}

void FleetsPage::setCatalogue(const ReleaseCatalogue &catalogue)
{
    m_frame->setCatalogue(catalogue);
}

void FleetsPage::showPicture(const Snapshot::Ptr &picture)
{
    m_frame->setSnapshot(picture, now());
    m_strip->showAll();
    noteMarks();
    showState();
    showCurrent();
}

void FleetsPage::showState()
{
    if (table().shown() > 0)
        m_frame->setEmpty({});
    else if (table().total() > 0)
        m_frame->setEmpty(EmptyState::Content{ .icon = u"filter"_s, .headline = tr("No runner matches the filter"), .sentence = {}, .actionText = tr("Show All"), .action = [this] { setFilterText({}); } });
    else if (!m_whyNone.isEmpty())
        m_frame->setEmpty(EmptyState::Content{ .icon = u"instance"_s, .headline = tr("No instances to show together"), .sentence = m_whyNone, .actionText = {}, .action = {} });
    else if (members().empty())
        m_frame->setEmpty(EmptyState::Content{ .icon = u"instance"_s, .headline = tr("No instance is shown"), .sentence = tr("Choose some with the button Instances."), .actionText = {}, .action = {} });
    else
        m_frame->setEmpty(EmptyState::Content{ .icon = u"instance"_s, .headline = tr("No runner is here yet"), .sentence = tr("Each instance is shown as soon as its list arrives; the buttons above say how far each is."), .actionText = {}, .action = {} });
    showTrouble();
}

/// Those that need somebody, each with its reason; the button does what helps the first.
void FleetsPage::showTrouble()
{
    QStringList sentences;
    const FleetMember *first = nullptr;
    for (const FleetMember &member : members()) {
        const QString trouble = fleetTrouble(member);
        if (trouble.isEmpty())
            continue;
        sentences += saidOf({ member.account.name, trouble });
        first = first ? first : &member;
    }
    if (!first)
        return m_frame->messages().withdraw(Topic::Trouble);
    MessageBar::Message message{ .severity = Severity::Attention, .text = sentences.join(u' '), .actionText = tr("Try Again"), .action = [this] { Q_EMIT refreshRequested(); }, .details = {} };
    if (first->state == FleetMember::State::NoToken) {
        message.actionText = tr("Replace Token…");
        message.action = [this, id = first->account.id] { Q_EMIT tokenRequested(id); };
    }
    m_frame->messages().say(Topic::Trouble, message);
}

void FleetsPage::showCurrent()
{
    if (!isVisible())
        return;   // when it is shown
    const FleetMember *member = currentMember();
    RunnerDetails *details = member ? member->details.data() : nullptr;
    if (m_details && m_details != details)
        m_details->setCurrent({});
    m_details = details;
    m_frame->pane().setDetails(details);
    const bool isShown = m_frame->showsDetails();
    const RunnerId runner = member ? bareId(m_frame->view().currentRunner()) : RunnerId{};
    if (details)
        details->setCurrent(isShown ? runner : RunnerId{});
    const QString name = member ? visibleText(member->account.name, 100) : QString();
    m_whose->setText(member && member->account.isProduction ? withProductionWord(name) : name);
    m_whoseDot->setPixmap(member ? accountDot(member->account.colour).pixmap(QSize(16, 16), devicePixelRatioF()) : QPixmap());
    m_whose->parentWidget()->setVisible(member);   // of nobody there is nothing to say
    if (isShown)
        m_frame->pane().show(member && member->sync ? member->sync->snapshot() : nullptr, runner, member && member->sync ? member->sync->serverNow() : table().now());
}

void FleetsPage::fillChoice(QMenu *menu)
{
    for (const Account &account : m_accounts) {
        QAction *action = menu->addAction(accountDot(account.colour), visibleText(account.name, 60).replace(u'&', u"&&"_s));
        action->setToolTip(plainTip(visibleText(account.instance(), 300)));
        action->setCheckable(true);
        action->setChecked(!account.isLeftOut);
        connect(action, &QAction::triggered, this, [this, id = account.id](bool isShown) { Q_EMIT choiceChanged(id, isShown); });
    }
    if (m_accounts.empty())
        menu->addAction(tr("There is none yet"))->setEnabled(false);
}

void FleetsPage::setFilterText(const QString &text)
{
    m_frame->setFilterText(text);
}

// Acting

void FleetsPage::noteMarks()
{
    m_marks.setMarked(table().markedIds());
    m_actions.updateEnabled();
}

std::vector<InstancePart> FleetsPage::markedParts()
{
    FleetMarks::Ground ground = m_marks.ground();
    m_leftOut = ground.leftOut;
    m_leftOutLater.clear();
    showLeftOut();
    return std::move(ground.parts);
}

EditGround FleetsPage::editGround()
{
    return { markedParts(), table().markedReason(), now(), table().instances() };
}

void FleetsPage::requestPlans(Verb verb)
{
    std::vector<FleetPlan> plans;
    for (InstancePart &part : markedParts())
        plans.push_back({ part.instance, m_marks.memberOf(part.instance)->operations->plan(verb, *part.fleet, std::move(part.ids), table().markedReason()) });
    if (!plans.empty())
        Q_EMIT plansMade(plans, m_leftOut);
}

void FleetsPage::showLeftOut()
{
    if (m_leftOut.empty() && m_leftOutLater.empty())
        return m_frame->messages().withdraw(Topic::Notice);
    QStringList sentences;
    for (const std::vector<LeftOut> *leftOut : { &m_leftOut, &m_leftOutLater }) {
        for (const LeftOut &each : *leftOut)
            sentences += saidOf(each);
    }
    m_frame->tell(tr("Left out of the change. %1").arg(sentences.join(u' ')));
}

void FleetsPage::tellLeftOut(const LeftOut &leftOut)
{
    m_leftOutLater.push_back(leftOut);
    showLeftOut();
}

void FleetsPage::focusTable()
{
    if (table().shown() > 0)
        m_frame->focusTable();
    else
        m_frame->filterBar().focusEdit();
}

void FleetsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT wanted();
    showCurrent();
}

void FleetsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_details)
        m_details->setCurrent({});   // its instance may be looked at by itself
    Q_EMIT unwanted();
}

void FleetsPage::saveState()
{
    m_frame->saveState();
}

} // namespace muster
