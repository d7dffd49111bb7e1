// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/plandialog.h"

#include "models/base/hostiletext.h"
#include "models/operations/commandtext.h"
#include "models/operations/containment.h"
#include "models/operations/operations.h"
#include "models/tables/plantable.h"
#include "models/wording/operationtext.h"
#include "views/operations/dialoghead.h"
#include "views/operations/foldedsection.h"
#include "views/operations/iconline.h"
#include "views/operations/plannotes.h"
#include "views/operations/planwords.h"
#include "views/operations/skippedlist.h"
#include "views/operations/targettable.h"
#include "views/operations/typedcount.h"
#include "views/operations/windowsize.h"
#include "views/report/reportdialog.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/icons.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isEnter(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// A few targets need no large window.
int linesWanted(std::size_t notes, std::size_t targets)
{
    constexpr std::size_t mostNotes = 8, fewestRows = 5, mostRows = 18;
    constexpr double linesPerRow = 1.5;
    return 24 + int(linesPerRow * double(std::min(notes, mostNotes) + std::clamp(targets, fewestRows, mostRows)));
}

} // namespace

PlanDialog::PlanDialog(const Plan &plan, const PlanContext &context, QWidget *parent)
    : QDialog(parent),
      m_planned(plan),
      m_context(context),
      m_targets(new PlanTable(this)),
      m_head(new DialogHead(this)),
      m_reason(new ElidedLabel(this)),
      m_facts(new FactStrip(this)),
      m_notes(new NotesArea(this)),
      m_requests(plan.requests),
      m_time(expectedTime(plan))
{
    setObjectName(u"planDialog"_s);
    m_targets->setPlan(plan, context.now);
    m_head->setInstance(context.instance, context.isDemo);
    m_head->setColour(context.colour);
    m_head->setProduction(context.isProduction);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setQuiet(true);
    if (plan.reason.startsWith(containmentMark))
        //: why runners are paused; %1: a sign of compromise
        m_reason->setText(tr("To contain: %1").arg(visibleText(plan.reason.mid(containmentMark.size()), 1000)));
    else if (plan.reason.startsWith(findingMark))
        //: why something is done to runners; %1: a sign of compromise
        m_reason->setText(tr("Because of the finding: %1").arg(visibleText(plan.reason.mid(findingMark.size()), 1000)));
    else
        m_reason->setText(tr("Chosen by the filter: %1").arg(visibleText(plan.reason, 1000)));
    m_reason->setVisible(!plan.reason.isEmpty());
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("What to mind"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_reason);
    layout->addWidget(m_facts);
    layout->addWidget(m_notes);
    layout->addWidget(buildTargets(), 1);
    if (!plan.skipped.empty())
        layout->addWidget(buildSkipped());
    if (plan.verb == Verb::Delete)
        layout->addWidget(buildMethod());
    if (const QString note = standingNote(plan.verb); !note.isEmpty())
        layout->addWidget(new IconLine(u"info"_s, Severity::Neutral, note, this));
    if (!context.turn.isEmpty()) {
        auto *turn = new IconLine(u"info"_s, Severity::Neutral, context.turn, this);
        turn->setObjectName(u"turn"_s);
        layout->addWidget(turn);
    }
    layout->addWidget(buildFoot());

    const std::vector<NotesArea::Note> notes = notesFor(plan, context);
    m_notes->setNotes(notes);
    sizeToScreen(this, { 165, linesWanted(notes.size(), plan.targets.size()) });
    connectParts();
    update();
    if (asksForNumber() && m_summary.active > 0 && m_planned.isComplete)
        m_typed->focusField();
    else
        m_cancel->setFocus();
}

PlanDialog::~PlanDialog() = default;

QWidget *PlanDialog::buildTargets()
{
    auto *box = new QWidget(this);
    m_table = new TargetTable(m_targets, box);
    m_table->setObjectName(u"targets"_s);
    m_table->setAccessibleName(tr("Targets; Space or Delete strikes one out, Space restores it"));
    auto *hint = new ElidedLabel(box);
    hint->setQuiet(true);
    hint->setText(tr("What is struck out is left alone: Space, Delete or the box."));
    m_strikeOut = new QPushButton(tr("Strike &Out"), box);
    m_strikeOut->setObjectName(u"strikeOut"_s);
    m_restore = new QPushButton(tr("Res&tore"), box);
    m_restore->setObjectName(u"restore"_s);
    auto *tools = new QHBoxLayout;
    tools->addWidget(hint, 1);
    for (QPushButton *button : { m_strikeOut, m_restore }) {
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
    return box;
}

QWidget *PlanDialog::buildSkipped()
{
    constexpr int lines = 7;
    auto *list = new SkippedList(m_planned);
    list->setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * list->frameWidth() + 8);
    auto *section = new FoldedSection(skippedTitle(m_planned), list, this);
    section->setObjectName(u"skipped"_s);
    return section;
}

QWidget *PlanDialog::buildMethod()
{
    auto *box = new QWidget(this);
    m_method = new QComboBox(box);
    m_method->setObjectName(u"method"_s);
    m_method->addItem(tr("Fifty in a request"), int(Plan::Method::Bulk));
    m_method->addItem(tr("One by one, unless edited since the last look"), int(Plan::Method::Conditional));
    m_method->setCurrentIndex(m_method->findData(int(m_planned.method)));
    m_method->setItemData(0, tr("Quick. What somebody edits between the last look and the deletion, one round trip, goes unnoticed."), Qt::ToolTipRole);
    m_method->setItemData(1, tr("Slower: a request for each runner. GitLab itself refuses to delete one that was edited since the last look."), Qt::ToolTipRole);
    auto *label = new QLabel(tr("Ho&w:"), box);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_method);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_method);
    layout->addStretch(1);
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        if (m_context.replan)
            replan();
    });
    return box;
}

Plan::Method PlanDialog::method() const
{
    return m_method ? Plan::Method(m_method->currentData().toInt()) : m_planned.method;
}

QWidget *PlanDialog::buildFoot()
{
    auto *box = new QWidget(this);
    QWidget *commands = buildCommands();   // first in the row, and so for the Tab key
    m_typed = new TypedCount(box);
    m_cancel = new QPushButton(tr("&Cancel"), box);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setDefault(true);
    m_confirm = new QPushButton(icon(iconOf(m_planned), severityOf(m_planned.verb)), {}, box);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setAutoDefault(false);
    m_confirm->installEventFilter(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(commands);
    layout->addWidget(m_typed);
    layout->addStretch(1);
    if (m_context.hasMore) {
        auto *rest = new QPushButton(tr("Cancel A&ll That Follow"), box);
        rest->setObjectName(u"cancelRest"_s);
        rest->setAutoDefault(false);
        rest->setToolTip(tr("Neither this one nor those that follow; what was confirmed before goes on"));
        connect(rest, &QPushButton::clicked, this, [this] {
            m_cancelsRest = true;
            reject();
        });
        layout->addWidget(rest);
    }
    layout->addWidget(m_cancel);
    layout->addWidget(m_confirm);
    return box;
}

QWidget *PlanDialog::buildCommands()
{
    auto *button = new QPushButton(icon(u"copy"_s), tr("Copy a&s"), this);
    button->setObjectName(u"copyAs"_s);
    button->setAutoDefault(false);
    button->setToolTip(tr("The same as commands, with the token as $TOKEN"));
    auto *menu = new QMenu(button);
    for (const CommandStyle style : allCommandStyles) {
        menu->addAction(style == CommandStyle::Curl ? tr("&curl") : style == CommandStyle::Glab ? tr("&glab") : tr("&python-gitlab"), this,
            [this, style] { QGuiApplication::clipboard()->setText(commandsOf(m_targets->plan(), style)); });
    }
    button->setMenu(menu);
    auto *report = new QPushButton(icon(u"print"_s), tr("Pr&int or Save…"), this);
    report->setObjectName(u"planReport"_s);
    report->setAutoDefault(false);
    report->setToolTip(tr("This plan as a page: HTML, PDF or paper"));
    connect(report, &QPushButton::clicked, this, &PlanDialog::showReport);
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    layout->addWidget(report);
    return box;
}

void PlanDialog::showReport()
{
    ReportHead head{ .title = planHeadline(m_targets->plan()), .lines = { tr("At %1").arg(m_context.instance) }, .times = {} };
    if (!m_targets->plan().reason.isEmpty())
        head.lines += m_reason->text();
    for (const NotesArea::Note &note : m_notes->notes())
        head.lines += note.text;
    head.lines += tr("Nothing of this plan was carried out when this page was made.");
    std::vector<int> rows;
    for (int row = 0; row < m_targets->rowCount(); ++row) {
        if (!m_targets->isStruckOut(row))
            rows.push_back(row);
    }
    auto *dialog = new ReportDialog(reportOf(*m_table, head, std::move(rows)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanDialog::connectParts()
{
    connect(m_targets, &PlanTable::strikesChanged, this, [this] {
        update();
        if (m_context.replan)
            m_replanSoon.start();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanDialog::updateTools);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanDialog::updateTools);
    connect(m_strikeOut, &QPushButton::clicked, m_table, &TargetTable::strikeOutChosen);
    connect(m_restore, &QPushButton::clicked, m_table, &TargetTable::restoreChosen);
    connect(m_typed, &TypedCount::changed, this, [this] { m_confirm->setEnabled(mayConfirm()); });
    connect(m_typed, &TypedCount::entered, this, [this] {
        // Who typed the right number has read it.
        if (mayConfirm())
            accept();
        else
            m_typed->focusField();
    });
    connect(m_cancel, &QPushButton::clicked, this, &PlanDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &PlanDialog::accept);
    m_replanSoon.setSingleShot(true);
    m_replanSoon.setInterval(150ms);
    connect(&m_replanSoon, &QTimer::timeout, this, &PlanDialog::replan);
}

void PlanDialog::update()
{
    const Plan &plan = m_targets->plan();
    m_summary = summarize(plan.targets);
    const QString headline = planHeadline(plan);
    setWindowTitle(m_context.title.isEmpty() ? headline : m_context.title);
    m_head->setHeadline(iconOf(plan), severityOf(plan.verb), headline);
    m_facts->setFacts(factsFor(m_summary, plan, { m_requests, m_time }, m_context.now));
    m_typed->setVisible(asksForNumber());
    m_typed->setCount(m_summary.active);
    m_confirm->setText(deedText(plan, m_summary.active));
    m_confirm->setEnabled(mayConfirm());
    updateTools();
}

void PlanDialog::updateTools()
{
    const TargetTable::Chosen chosen = m_table->chosen();
    m_strikeOut->setEnabled(chosen.anyActive);
    m_restore->setEnabled(chosen.anyStruckOut);
}

void PlanDialog::replan()
{
    const Plan narrower = m_context.replan(m_targets->plan().activeIds(), method());
    m_requests = narrower.requests;
    m_time = expectedTime(narrower);
    m_notes->setNotes(notesFor(narrower, m_context));
    update();
}

std::optional<RunTime> PlanDialog::expectedTime(const Plan &plan) const
{
    return m_context.expectedTime ? m_context.expectedTime(plan) : std::nullopt;
}

bool PlanDialog::mayConfirm() const
{
    return m_planned.isComplete && m_summary.active > 0 && (!asksForNumber() || m_typed->isRight());
}

bool PlanDialog::asksForNumber() const
{
    return m_context.isProduction || mustBeTyped(m_planned.verb, m_summary.active);
}

Plan PlanDialog::plan() const
{
    Plan plan = m_targets->plan();
    plan.method = method();
    plan.requests = m_requests;
    return plan;
}

void PlanDialog::accept()
{
    if (mayConfirm())
        QDialog::accept();
}

void PlanDialog::keyPressEvent(QKeyEvent *event)
{
    // QDialog gives Enter to the default button from anywhere: a slip in the table would throw away what was struck out.
    if (isEnter(event) && focusWidget() != m_cancel)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

bool PlanDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_confirm || !isEnter(event))
        return QDialog::eventFilter(watched, event);
    // On some desktops Enter presses the button that has the focus. Here it has to have been led there, and the change to be one that can be
    // taken back: Space is for the others.
    const bool isFinal = !Operations::canUndo(m_planned.verb, 1);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isFinal && !asksForNumber() && !key->isAutoRepeat() && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        accept();
    return true;
}

} // namespace muster
