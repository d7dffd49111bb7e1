// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/editdialog.h"

#include "models/base/hostiletext.h"
#include "models/operations/severaledits.h"
#include "models/tables/plantable.h"
#include "models/wording/edittext.h"
#include "models/wording/operationtext.h"
#include "views/operations/dialoghead.h"
#include "views/operations/editform.h"
#include "views/operations/iconline.h"
#include "views/operations/targettable.h"
#include "views/operations/windowsize.h"
#include "views/widgets/elidedlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// On a worker; the watcher tells when it is there. What was asked for before is forgotten.
template <class T, class Work>
void onWorker(QFutureWatcher<T> &watcher, Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

QStringList tagsOf(const std::vector<InstancePart> &parts)
{
    QStringList tags;
    for (const InstancePart &part : parts) {
        const Snapshot &fleet = *part.fleet;
        for (TagSetIndex set = 0; set < TagSetIndex(fleet.tagSetCount()); ++set) {
            for (const TextId tag : fleet.tags(set))
                tags += fleet.string(tag);
        }
    }
    return normalTags(tags);
}

/// "12 so already, 3 you may not change"
QString skippedSummary(const Plan &plan)
{
    std::map<Plan::SkipReason, int> counts;
    for (const Plan::Skipped &each : plan.skipped)
        ++counts[each.reason];
    QStringList parts;
    for (const auto &[reason, count] : counts)
        parts += u"%1 × %2"_s.arg(QLocale().toString(count), skipReasonText(plan.verb, reason));
    return parts.join(u"; "_s);
}

} // namespace

int EditGround::runners() const
{
    return std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const InstancePart &part) { return sum + int(part.ids.size()); });
}

QString EditGround::where() const
{
    if (instances.empty())
        return parts.empty() ? QString() : parts.front().fleet->key().instance;
    QStringList names;
    for (const InstancePart &part : parts) {
        if (part.instance > 0 && part.instance <= instances.size())
            names += visibleText(instances[part.instance - 1U].name, 100);
    }
    return names.join(u", "_s);
}

EditDialog::EditDialog(const EditGround &ground, QWidget *parent)
    : QDialog(parent), m_ground(ground), m_form(new EditForm), m_targets(new PlanTable(this)), m_state(new IconLine(this))
{
    setObjectName(u"editDialog"_s);
    const QString title = tr("Edit %Ln runner(s)", nullptr, ground.runners());
    setWindowTitle(title);
    m_plan.verb = Verb::Edit;
    m_targets->setInstances(ground.columnNames());
    m_targets->setPlan(m_plan, ground.now);

    auto *head = new DialogHead(this);
    head->setHeadline(u"edit"_s, Severity::Neutral, title);
    head->setInstance(ground.where(), false);
    m_form->setKnownTags(tagsOf(ground.parts));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"editFormArea"_s);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_state->setObjectName(u"editState"_s);

    auto *buttons = new QDialogButtonBox(this);
    m_preview = buttons->addButton(tr("Pre&view…"), QDialogButtonBox::AcceptRole);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setToolTip(tr("Shows what will be sent, and asks (Ctrl+Return)"));
    m_preview->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EditDialog::reject);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scroll);
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    sizeToScreen(this, { 150, 64 });
    const int formHeight = m_form->sizeHint().height() + 4;
    splitter->setSizes({ formHeight, std::max(200, height() - formHeight) });

    m_soon.setSingleShot(true);
    m_soon.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &EditDialog::startPlanning);
    connect(m_form, &EditForm::changed, this, &EditDialog::planSoon);
    connect(&m_planning, &QFutureWatcher<std::vector<FleetPlan>>::finished, this, &EditDialog::showPlan);
    connect(&m_looking, &QFutureWatcher<CommonSettings>::finished, this, [this] { m_form->setCommon(m_looking.result()); });
    m_form->setFocus();   // its first field: who came by key goes on writing
    onWorker(m_looking, [parts = ground.parts] { return commonSettings(parts); });
    showState();
}

EditDialog::~EditDialog() = default;

QWidget *EditDialog::buildPreview()
{
    auto *box = new QWidget(this);
    m_table = new TargetTable(m_targets, box);
    m_table->setObjectName(u"editPreview"_s);
    m_table->setAccessibleName(tr("What becomes of each runner; Space or Delete leaves one out"));
    m_counts = new ElidedLabel(box);
    m_counts->setObjectName(u"editCounts"_s);
    m_counts->setQuiet(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    return box;
}

void EditDialog::planSoon()
{
    m_isSettled = false;
    m_isWanted = false;
    if (m_planning.isRunning())
        m_isStale = true;
    else
        m_soon.start();
    showState();
}

void EditDialog::startPlanning()
{
    m_isStale = false;
    onWorker(m_planning, [parts = m_ground.parts, edit = m_form->edit(), reason = m_ground.reason] { return makeEditPlans(parts, edit, reason); });
}

void EditDialog::showPlan()
{
    if (m_isStale)
        return startPlanning();
    m_plans = m_planning.result();
    m_plan = joined(m_plans);
    m_isSettled = true;
    m_targets->setPlan(m_plan, m_ground.now);
    m_table->fitColumns();
    showState();
    if (std::exchange(m_isWanted, false))
        accept();
}

void EditDialog::showState()
{
    const RunnerEdit edit = m_form->edit();
    QString problem = m_form->inputProblem();
    if (const auto problems = problemsOf(edit); problem.isEmpty() && !problems.empty())
        problem = editProblemText(problems.front());
    const bool isEmpty = edit.isEmpty() && m_form->inputProblem().isEmpty();
    const QString skipped = skippedSummary(m_plan);
    const QString planned = planHeadline(m_plan);
    m_counts->setText(isEmpty ? tr("Before and after of each runner will be shown here.") : skipped.isEmpty() ? planned : tr("%1. Left alone: %2").arg(planned, skipped));
    if (!problem.isEmpty())
        m_state->set(isEmpty ? u"info"_s : u"error"_s, isEmpty ? Severity::Neutral : Severity::Bad, problem);
    else if (!m_plan.isComplete)
        m_state->set(u"warning"_s, Severity::Attention, tr("The list of runners is incomplete, so nothing can be changed on the ground of it. Load it again first."));
    else if (m_plan.warnings.empty())
        m_state->set(u"info"_s, Severity::Neutral, tr("Nothing is sent before you have seen and confirmed the preview."));
    else
        m_state->set(u"warning"_s, Severity::Attention, warningText(m_plan.warnings.back()));
    m_preview->setEnabled(problem.isEmpty() && m_isSettled && !m_plan.targets.empty());
}

void EditDialog::accept()
{
    if (!m_preview->isEnabled()) {
        m_isWanted = !m_isSettled;   // who is quicker than the worker need not press twice
        return;
    }
    m_plans = narrowedEditPlans(m_ground.parts, m_plans, m_targets->plan());   // what was struck out here does not come back in the preview
    m_plan = joined(m_plans);
    QDialog::accept();
}

void EditDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_table->hasFocus() && event->modifiers() == Qt::NoModifier)
        event->accept();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();   // QDialog heeds Enter alone
    else
        QDialog::keyPressEvent(event);
}

} // namespace muster
