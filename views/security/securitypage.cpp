// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/security/securitypage.h"

#include "models/automation/containmentbook.h"
#include "models/operations/operations.h"
#include "models/sync/fleetsync.h"
#include "models/sync/runnerquestions.h"
#include "models/tables/findingtable.h"
#include "models/tables/risktable.h"
#include "models/wording/signaltext.h"
#include "views/operations/linetable.h"
#include "views/security/findingdetails.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 14;   // of both tables, headers included

} // namespace

SecurityPage::SecurityPage(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_message(new MessageBar(this)), m_which(new QComboBox(this)), m_search(new QLineEdit(this)), m_summary(new ElidedLabel(this)), m_runners(new RiskTable(this)),
      m_findings(new FindingTable(this)), m_details(new FindingDetails(this)), m_chosen(new ElidedLabel(this)), m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"securityPage"_s);
    m_message->setObjectName(u"securityMessage"_s);
    addActions(actions);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildRunners());
    splitter->addWidget(buildFindings());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 360, 300 });
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    // As high as there is room, whatever the tables would like: in a small window the buttons stay in sight.
    for (QWidget *shown : std::initializer_list<QWidget *>{ splitter, m_empty })
        shown->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_stack->setMinimumHeight(fontMetrics().lineSpacing() * fewestLines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(buildHeader());
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildBar());
    setSources({});
}

SecurityPage::~SecurityPage() = default;

QWidget *SecurityPage::buildHeader()
{
    auto *header = new QWidget(this);
    //: before a choice: open, open and acknowledged, all
    auto *label = new QLabel(tr("Sho&w"), header);
    label->setBuddy(m_which);
    m_which->setObjectName(u"securityWhich"_s);
    m_which->setAccessibleName(tr("Which findings are shown"));
    //: choices: findings that ask for attention; these and those that somebody is at; all there ever were
    m_which->addItems({ tr("Open"), tr("Open and acknowledged"), tr("All, also resolved") });
    m_search->setObjectName(u"securitySearch"_s);
    m_search->setAccessibleName(tr("Find among the findings"));
    m_search->setPlaceholderText(tr("Find: runner, owner, finding…"));
    m_search->setClearButtonEnabled(true);
    m_summary->setObjectName(u"securitySummary"_s);
    m_summary->setQuiet(true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_which);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_summary, 1);
    auto *choose = new QToolButton(header);   // shows its icon only
    choose->setAutoRaise(true);
    choose->setObjectName(u"security_settings"_s);
    m_actions.attach(choose, u"security.settings"_s);
    layout->addWidget(choose);
    connect(m_which, &QComboBox::currentIndexChanged, this, &SecurityPage::askRisks);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_runners->setWords(words);
        showState();
        showChosen();
    });
    return header;
}

QWidget *SecurityPage::buildRunners()
{
    m_runnersView = new LineTable(int(RiskTable::Column::Findings), this);
    m_runnersView->setObjectName(u"securityRunners"_s);
    m_runnersView->setAccessibleName(tr("Runners with findings"));
    m_runnersView->setModel(m_runners);
    m_runnersView->setSpareColumns({ int(RiskTable::Column::LastSeen), int(RiskTable::Column::Owner) });
    m_runnersView->horizontalHeader()->setSortIndicator(int(RiskTable::Column::Score), Qt::DescendingOrder);
    m_runnersView->setSortingEnabled(true);
    connect(m_runnersView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SecurityPage::showChosen);
    connect(m_runnersView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SecurityPage::showChosen);
    connect(m_runnersView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const RunnerId runner = m_runners->riskAt(index.row()).runner; runner.isValid())
            Q_EMIT runnerRequested(runner);
    });
    return m_runnersView;
}

QWidget *SecurityPage::buildFindings()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_findingsView = new LineTable(int(FindingTable::Column::Evidence), splitter);
    m_findingsView->setObjectName(u"securityFindings"_s);
    m_findingsView->setAccessibleName(tr("Findings of the runner"));
    m_findingsView->setModel(m_findings);
    m_findingsView->setSpareColumns({ int(FindingTable::Column::FirstSeen), int(FindingTable::Column::LastSeen), int(FindingTable::Column::State) });
    splitter->addWidget(m_findingsView);
    splitter->addWidget(m_details);
    m_actions.attach(m_details->runButton(), u"security.run"_s);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 640, 420 });
    connect(m_findingsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SecurityPage::showFinding);
    connect(m_findingsView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SecurityPage::showFinding);
    return splitter;
}

QWidget *SecurityPage::buildBar()
{
    auto *bar = new QWidget(this);
    m_chosen->setParent(bar);
    m_chosen->setObjectName(u"securityChosen"_s);
    m_chosen->setQuiet(true);
    auto *buttons = new QWidget(bar);
    auto *flow = new FlowLayout(buttons, 6);   // so many buttons are wider than a small window
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString &id : { u"security.contain"_s, u"security.canceljobs"_s, u"security.resettoken"_s, u"security.delete"_s, u"security.blast"_s, u"security.ask"_s, u"security.report"_s }) {
        auto *button = new QPushButton(buttons);
        button->setObjectName(QString(id).replace(u'.', u'_'));
        m_actions.attach(button, id);
        flow->addWidget(button);
    }
    //: a button with a menu: what else is decided about findings
    auto *decide = new QPushButton(tr("Deci&de"), buttons);
    decide->setObjectName(u"security_decide"_s);
    decide->setToolTip(tr("Acknowledged, expected, muted, resolved, or open again"));
    auto *decisions = new QMenu(decide);
    for (const QString &id : { u"security.acknowledge"_s, u"security.accept"_s, u"security.mute"_s, u"security.resolve"_s, u"security.reopen"_s })
        decisions->addAction(m_actions.action(id));
    decide->setMenu(decisions);
    flow->addWidget(decide);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(12, 4, 12, 6);
    layout->setSpacing(4);
    layout->addWidget(m_chosen);
    layout->addWidget(buttons);
    return bar;
}

void SecurityPage::setSources(const Sources &sources)
{
    if (m_watch)
        m_watch->disconnect(this);
    if (m_sync)
        m_sync->disconnect(this);
    if (m_operations)
        m_operations->disconnect(this);
    if (m_containments)
        m_containments->disconnect(this);
    m_watch = sources.watch;
    m_sync = sources.sync;
    m_operations = sources.operations;
    m_questions = sources.questions;
    m_containments = sources.containments;
    m_heardAt.clear();
    m_hadContainments = false;
    delete m_asking;
    m_message->clear();
    if (m_watch)
        connect(m_watch, &SignalWatch::changed, this, &SecurityPage::askRisks);
    if (m_sync) {
        connect(m_sync, &FleetSync::stateChanged, this, &SecurityPage::showState);
        connect(m_sync, &FleetSync::snapshotChanged, this, &SecurityPage::showContainments);
    }
    if (m_containments)
        connect(m_containments, &ContainmentBook::changed, this, &SecurityPage::showContainments);
    if (m_operations)
        connect(m_operations, &Operations::identityChanged, this, [this] { m_actions.updateEnabled(); });
    showRisks({});
    askRisks();
}

void SecurityPage::setTimes(const CellTimes &times)
{
    m_times = times;
    m_runners->setTimes(times);
    m_findings->setTimes(times);
    m_details->setTimes(times);
    showSummary();
}

void SecurityPage::focusTable()
{
    m_runnersView->setFocus(Qt::OtherFocusReason);
}

void SecurityPage::showRunner(RunnerId runner)
{
    m_search->clear();
    for (int row = 0; row < m_runners->rowCount(); ++row) {
        if (m_runners->riskAt(row).runner == runner) {
            m_runnersView->setCurrentIndex(m_runners->index(row, 0));
            return;
        }
    }
}

void SecurityPage::askRisks()
{
    if (!m_watch)
        return;
    m_watch->risks(RisksOf(m_which->currentIndex()), this, [this, watch = QPointer(m_watch)](const SignalDesk::Risks &risks) {
        if (watch == m_watch)   // else another GitLab is on screen by now
            showRisks(risks);
    });
}

/// The chosen runner and finding stay chosen, as far as they are there still.
void SecurityPage::showRisks(const SignalDesk::Risks &risks)
{
    const bool hadNone = m_runners->rowCount() == 0;
    m_risks = risks;
    m_runners->setContents({ risks.findings, risks.risks });
    if (hadNone && m_runners->rowCount() > 0)
        m_runnersView->fitColumns();
    if (m_runners->rowCount() > 0 && !m_runnersView->currentIndex().isValid())
        m_runnersView->selectionModel()->setCurrentIndex(m_runners->index(0, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    countGrave();
    showState();
    showContainments();
    showChosen();
}

/// How each containment on record stands with the newest list, which shows what Muster itself did at once.
void SecurityPage::showContainments()
{
    std::vector<RunnerContainment> contained;
    const Snapshot::Ptr fleet = m_sync ? m_sync->snapshot() : nullptr;
    for (const RunnerRisk &risk : m_containments && m_risks.risks ? *m_risks.risks : std::vector<RunnerRisk>()) {
        const ContainmentRecord *record = m_containments->find(risk.runner, risk.createdAt);
        if (!record)
            continue;
        const Instant before = m_heardAt.try_emplace(record->run, m_hadContainments && fleet ? fleet->asOf() : Instant()).first->second;
        contained.push_back({ *record, containmentState(*record, fleet.get(), before) });
    }
    m_hadContainments |= m_containments && m_containments->isLoaded() && m_risks.risks;
    std::sort(contained.begin(), contained.end(), [](const RunnerContainment &a, const RunnerContainment &b) { return a.record.runner < b.record.runner; });
    m_runners->setContainments(std::move(contained));
    // Who never contained a runner needs no column about it.
    const int column = int(RiskTable::Column::Contained);
    if (m_runnersView->isColumnHidden(column) == m_runners->hasContainments()) {
        m_runnersView->setColumnHidden(column, !m_runners->hasContainments());
        m_runnersView->fitColumns();
    }
    const RunnerContainment *current = currentContainment();
    m_details->setContainment(current ? std::optional(*current) : std::nullopt);
    m_actions.updateEnabled();
}

const RunnerContainment *SecurityPage::currentContainment() const
{
    const int row = m_runnersView->currentIndex().row();
    return row >= 0 && row < m_runners->rowCount() ? m_runners->containmentAt(row) : nullptr;
}

void SecurityPage::countGrave()
{
    int grave = 0;
    const Instant now = m_watch ? m_watch->lookedAt() : Instant();
    const std::span<const RunnerRisk> risks = m_risks.risks ? std::span(*m_risks.risks) : std::span<const RunnerRisk>();
    for (const RunnerRisk &risk : risks) {
        grave += std::any_of(risk.findings.begin(), risk.findings.end(), [&](quint32 i) {
            const Finding &finding = (*m_risks.findings)[i];
            return finding.severity >= FindingSeverity::High && isPending(finding, now);
        });
    }
    if (grave == std::exchange(m_grave, grave))
        return;
    Q_EMIT graveChanged();
}

void SecurityPage::showSummary()
{
    std::array<int, 4> counts{};
    for (int row = 0; row < m_runners->rowCount(); ++row)
        ++counts[std::size_t(m_runners->riskAt(row).worst)];
    QStringList parts;
    for (std::size_t i = counts.size(); i-- > 0;) {
        if (counts[i] > 0)
            parts += QLocale().toString(counts[i]) + u' ' + severityText(FindingSeverity(i));
    }
    if (m_watch && m_watch->lookedAt().isKnown())
        //: %1: "3 min ago"
        parts += tr("list of %1").arg(relativeTime(m_watch->lookedAt(), m_times.now));
    m_summary->setText(parts.join(u" · "_s));
}

void SecurityPage::showState()
{
    showSummary();
    const auto state = m_watch ? m_watch->state() : SignalWatch::State::Waiting;
    if (!m_watch)
        m_empty->setContent({ .icon = u"security"_s, .headline = tr("Not connected to a GitLab") });
    else if (state == SignalWatch::State::Waiting)
        m_empty->setContent({ .icon = u"security"_s, .headline = tr("Waiting for the first complete list of runners…"), .sentence = tr("From a part of them nothing can be concluded.") });
    else if (state == SignalWatch::State::Looking)
        m_empty->setContent({ .icon = u"security"_s, .headline = tr("Looking…") });
    else if (!m_search->text().isEmpty())
        m_empty->setContent({ .icon = u"search"_s, .headline = tr("No finding matches"), .actionText = tr("&Clear"), .action = [this] { m_search->clear(); } });
    else
        m_empty->setContent({ .icon = u"security"_s, .headline = tr("No sign of a compromised runner"),
            .sentence = m_watch->hasCompared() ? tr("Each complete list is compared with the one before, and with what is usual for each runner.")
                                               : tr("There was no earlier list to compare with: so far only what is so was looked at, not what happened.") });
    m_stack->setCurrentIndex(m_runners->rowCount() > 0 ? 0 : 1);

    if (m_watch && state == SignalWatch::State::Ready && m_watch->isForgetful())
        m_message->showMessage({ .severity = Severity::Attention, .text = tr("The history cannot be written: what is found and decided here is forgotten when Muster ends."), .dismissible = false });
    else if (m_watch && state == SignalWatch::State::Ready && !m_watch->hasCompared() && m_message->text().isEmpty())
        m_message->showMessage({ .text = tr("This was the first look: what happens to runners is seen from the next list on. What is usual for a runner is learned within a week.") });
    m_actions.updateEnabled();
}

std::vector<int> SecurityPage::chosenRows() const
{
    std::vector<int> rows;
    for (const auto &[first, last] : m_runnersView->chosenRows()) {
        for (int row = first; row <= last; ++row)
            rows.push_back(row);
    }
    return rows;
}

void SecurityPage::showChosen()
{
    const int current = m_runnersView->currentIndex().row();
    const std::vector<Finding> findings = current >= 0 && current < m_runners->rowCount() ? m_runners->findingsAt(current) : std::vector<Finding>();
    const bool hadNone = m_findings->rowCount() == 0;
    m_findings->setFindings(findings, m_times);
    if (hadNone && !findings.empty())
        m_findingsView->fitColumns();
    if (!findings.empty() && !m_findingsView->currentIndex().isValid())
        m_findingsView->selectionModel()->setCurrentIndex(m_findings->index(0, 0), QItemSelectionModel::NoUpdate);
    showFinding();
}

void SecurityPage::showFinding()
{
    const QModelIndex current = m_findingsView->currentIndex();
    const RunnerContainment *containment = currentContainment();
    m_details->setContainment(containment ? std::optional(*containment) : std::nullopt);
    m_details->show(current.isValid() ? std::optional(m_findings->findingAt(current.row())) : std::nullopt);
    const int runners = int(chosenRows().size()), findings = int(chosenFindings().size());
    if (runners == 0)
        m_chosen->setText({});
    else
        //: what the buttons are about; %1: "2 runners"
        m_chosen->setText(tr("%Ln finding(s) of %1", nullptr, findings).arg(tr("%Ln runner(s)", nullptr, runners)));
    m_actions.updateEnabled();
}

} // namespace muster
