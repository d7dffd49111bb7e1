// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/maintenance/maintenancedialog.h"

#include "models/base/hostiletext.h"
#include "models/tables/maintenancetables.h"
#include "models/wording/maintenanceplantext.h"
#include "views/operations/dialoghead.h"
#include "views/operations/iconline.h"
#include "views/operations/linetable.h"
#include "views/operations/typedcount.h"
#include "views/operations/windowsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;
using Until = MaintenanceOrder::Until;

namespace {

constexpr int afterTypingMs = 200;
constexpr int mostKept = 100'000;
constexpr int longestPatience = 7 * 24 * 60;   // minutes

std::vector<WaveRow> waveRows(const MaintenancePlan &plan)
{
    std::vector<WaveRow> rows;
    for (std::size_t wave = 0; wave < plan.waves.size(); ++wave) {
        for (const std::size_t at : plan.waves[wave]) {
            const MaintenancePlan::Target &target = plan.targets[at];
            rows.push_back({ target.runner, int(wave) + 1, target.name, ownerText(target.type, target.ownerPath), target.version, target.setOnline, {} });
        }
    }
    for (const MaintenancePlan::LeftOut &left : plan.leftOut)
        rows.push_back({ left.runner, 0, left.name, left.why == MaintenancePlan::Why::NotFound ? QString() : ownerText(left.type, left.ownerPath), left.version, left.setOnline, maintenanceLeftOutText(left) });
    return rows;
}

/// The same take part, in the same order, and the same are left out for the same reasons.
bool hasSameRunners(const MaintenancePlan &one, const MaintenancePlan &other)
{
    using Target = MaintenancePlan::Target;
    using LeftOut = MaintenancePlan::LeftOut;
    return std::equal(one.targets.begin(), one.targets.end(), other.targets.begin(), other.targets.end(), [](const Target &a, const Target &b) { return a.runner == b.runner && a.createdAt == b.createdAt; })
        && std::equal(one.leftOut.begin(), one.leftOut.end(), other.leftOut.begin(), other.leftOut.end(), [](const LeftOut &a, const LeftOut &b) { return a.runner == b.runner && a.why == b.why; });
}

} // namespace

MaintenanceDialog::MaintenanceDialog(Request request, QWidget *parent)
    : QDialog(parent), m_request(std::move(request)), m_atOnce(new QSpinBox(this)), m_keepOnline(new QSpinBox(this)), m_until(new QComboBox(this)), m_version(new QLineEdit(this)),
      m_note(new QLineEdit(this)), m_patience(new QSpinBox(this)), m_asks(new QCheckBox(tr("Ask me before each: an idle runner waits for my “&go ahead”"), this)), m_headline(new QLabel(this)), m_state(new IconLine(this)),
      m_waves(new WaveTable(this)), m_view(new LineTable(int(WaveTable::Column::Why), this))
{
    setObjectName(u"maintenanceDialog"_s);
    const QString title = tr("Rolling maintenance of %Ln runner(s)", nullptr, m_request.runners);
    setWindowTitle(title);
    m_plan = m_request.planning(MaintenanceOrder());
    auto *head = new DialogHead(this);
    head->setHeadline(u"maintenance"_s, Severity::Neutral, title);
    head->setInstance(visibleText(m_plan.fleet.instance, 200), m_request.isDemo);
    head->setProduction(m_request.isProduction);

    auto *form = new QFormLayout;
    buildForm(form);
    m_headline->setObjectName(u"maintenanceHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_state->setObjectName(u"maintenanceState"_s);
    m_view->setObjectName(u"maintenanceWaves"_s);
    m_view->setAccessibleName(tr("Waves in which the runners would go"));
    m_view->setModel(m_waves);
    m_view->setPathColumns({ int(WaveTable::Column::Runner), int(WaveTable::Column::Owner) });

    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Begin"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"maintenanceBegin"_s);
    QPushButton *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_go->setAutoDefault(!m_request.isProduction);
    cancel->setAutoDefault(m_request.isProduction);
    (m_request.isProduction ? cancel : m_go)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MaintenanceDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(head);
    layout->addLayout(form);
    layout->addWidget(m_headline);
    layout->addWidget(m_state);
    layout->addWidget(m_view, 1);
    if (m_request.isProduction) {
        m_typed = new TypedCount(this);
        connect(m_typed, &TypedCount::changed, this, &MaintenanceDialog::updateBegin);
        layout->addWidget(m_typed, 0, Qt::AlignLeft);
    }
    layout->addWidget(buttons);
    sizeToScreen(this, { 140, 40 });
    m_later.setSingleShot(true);
    m_later.setInterval(afterTypingMs);
    connect(&m_later, &QTimer::timeout, this, &MaintenanceDialog::showPlan);
    const auto later = [this] { m_later.start(); };
    connect(m_atOnce, &QSpinBox::valueChanged, this, later);
    connect(m_keepOnline, &QSpinBox::valueChanged, this, later);
    connect(m_version, &QLineEdit::textChanged, this, later);
    connect(m_note, &QLineEdit::textChanged, this, later);
    connect(m_patience, &QSpinBox::valueChanged, this, later);
    connect(m_asks, &QCheckBox::toggled, this, &MaintenanceDialog::showPlan);
    connect(m_until, &QComboBox::currentIndexChanged, this, &MaintenanceDialog::showPlan);
    m_atOnce->setFocus();
    showPlan();
    m_view->fitColumns();
}

void MaintenanceDialog::buildForm(QFormLayout *form)
{
    m_atOnce->setObjectName(u"maintenanceAtOnce"_s);
    m_atOnce->setAccessibleName(tr("At a time"));
    m_atOnce->setRange(1, mostAtOnce);
    m_atOnce->setValue(1);
    m_keepOnline->setObjectName(u"maintenanceKeepOnline"_s);
    m_keepOnline->setAccessibleName(tr("Stay online"));
    m_keepOnline->setRange(0, mostKept);
    m_keepOnline->setValue(1);
    m_keepOnline->setToolTip(tr("Counted for each set of runners with the same tags, the same owner, and the same answer to untagged jobs and protected branches"));
    auto *numbers = new QHBoxLayout;
    numbers->addWidget(m_atOnce);
    auto *keepLabel = new QLabel(tr("&Stay online with the same tags:"), this);
    keepLabel->setBuddy(m_keepOnline);
    numbers->addSpacing(18);
    numbers->addWidget(keepLabel);
    numbers->addWidget(m_keepOnline);
    numbers->addStretch(1);
    auto *atOnceLabel = new QLabel(tr("&At a time:"), this);
    atOnceLabel->setBuddy(m_atOnce);
    form->addRow(atOnceLabel, numbers);

    m_until->setObjectName(u"maintenanceUntil"_s);
    m_until->setAccessibleName(tr("Resume when"));
    m_until->addItem(tr("each manager reports a higher version than before"), int(Until::Newer));
    m_until->addItem(tr("each manager reports at least the version"), int(Until::Version));
    m_until->addItem(tr("I say that it is back"), int(Until::ByHand));
    m_version->setObjectName(u"maintenanceVersion"_s);
    m_version->setAccessibleName(tr("Version"));
    m_version->setPlaceholderText(tr("such as 18.9.0"));
    m_version->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto *until = new QHBoxLayout;
    until->addWidget(m_until);
    until->addWidget(m_version);
    until->addStretch(1);
    auto *untilLabel = new QLabel(tr("&Resume when:"), this);
    untilLabel->setBuddy(m_until);
    form->addRow(untilLabel, until);

    m_note->setObjectName(u"maintenanceNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("stands in the maintenance note while a runner is paused; may be empty"));
    m_note->setMaxLength(longestMaintenanceNote);
    form->addRow(tr("&Note:"), m_note);

    m_patience->setObjectName(u"maintenancePatience"_s);
    m_patience->setAccessibleName(tr("Tell me after"));
    m_patience->setRange(1, longestPatience);
    m_patience->setValue(60);
    //: unit behind a number in a field
    m_patience->setSuffix(tr(" min"));
    for (const QSpinBox *box : { m_atOnce, m_keepOnline, m_patience })
        box->findChild<QLineEdit *>()->setAccessibleName(box->accessibleName());   // that is what has the focus
    m_asks->setObjectName(u"maintenanceAsks"_s);
    m_asks->setChecked(true);
    auto *people = new QHBoxLayout;
    people->addWidget(m_patience);
    people->addSpacing(18);
    people->addWidget(m_asks);
    people->addStretch(1);
    auto *patienceLabel = new QLabel(tr("&Tell me of one after:"), this);
    patienceLabel->setBuddy(m_patience);
    form->addRow(patienceLabel, people);
}

MaintenanceOrder MaintenanceDialog::order() const
{
    MaintenanceOrder order;
    order.atOnce = m_atOnce->value();
    order.keepOnline = m_keepOnline->value();
    order.until = Until(m_until->currentData().toInt());
    order.version = order.until == Until::Version ? m_version->text().trimmed() : QString();
    order.asks = m_asks->isChecked() || order.until == Until::ByHand;
    order.note = m_note->text();
    order.patience = m_patience->value() * 60;
    order.reason = m_request.reason;
    return order;
}

void MaintenanceDialog::showPlan()
{
    m_later.stop();
    m_version->setEnabled(Until(m_until->currentData().toInt()) == Until::Version);
    const MaintenanceOrder wanted = order();
    const MaintenanceProblem problem = problemOf(wanted);
    const MaintenancePlan before = std::exchange(m_plan, m_request.planning(wanted));
    m_headline->setText(maintenanceHeadline(m_plan));
    m_waves->setWaves(waveRows(m_plan));
    if (problem != MaintenanceProblem::None)
        m_state->set(u"error"_s, Severity::Bad, maintenanceProblemText(problem));
    else if (!m_plan.isComplete)
        m_state->set(u"warning"_s, Severity::Attention, tr("The list of runners is not complete, so nothing can be begun. Refresh it first."));
    else if (m_plan.targets.empty())
        m_state->set(u"warning"_s, Severity::Attention, tr("Nobody can take part; the table says of each why."));
    else
        m_state->set(u"info"_s, Severity::Neutral, tr("If every wave comes back whole before the next. In fact each runner is followed by the next one as soon as it is back."));
    if (m_typed && !hasSameRunners(before, m_plan))
        m_typed->setCount(0);   // what was typed stood for other runners
    if (m_typed)
        m_typed->setCount(int(m_plan.targets.size()));
    updateBegin();
}

bool MaintenanceDialog::isSound() const
{
    return problemOf(order()) == MaintenanceProblem::None && m_plan.isComplete && !m_plan.targets.empty();
}

void MaintenanceDialog::updateBegin()
{
    m_go->setEnabled(isSound() && (!m_typed || m_typed->isRight()));
}

/// The fleet may be another one than when the plan was shown, and what was typed a moment ago is not in it: that is to be seen first.
void MaintenanceDialog::begin()
{
    const MaintenancePlan seen = m_plan;
    showPlan();
    const bool isSeen = hasSameRunners(seen, m_plan) && seen.order == m_plan.order;
    if (isSeen && m_go->isEnabled())
        accept();
    else if (!isSeen && isSound())
        m_state->set(u"warning"_s, Severity::Attention, tr("This plan is not the one that you saw. Look at it once more, and begin."));
}

void MaintenanceDialog::keyPressEvent(QKeyEvent *event)
{
    // On production, Enter is a slip wherever it does not press a button itself.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_typed)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace muster
