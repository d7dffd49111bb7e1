// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cleanup/cleanupeditor.h"

#include "models/base/hostiletext.h"
#include "models/tables/cleanuptables.h"
#include "models/wording/policytext.h"
#include "views/operations/linetable.h"
#include "views/operations/windowsize.h"
#include "views/versions/policyedit.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::vector<CleanupRuleRow> cleanupRuleRows(const CleanupPolicy &policy, const Cleanup::PlanPtr &plan, const Cleanup *schedule)
{
    using Act = CleanupDecision::Act;
    std::vector<CleanupRuleRow> rows;
    for (quint32 at = 0; at < policy.rules.size(); ++at) {
        const CleanupRule &rule = policy.rules[at];
        CleanupRuleRow row{ qint64(at) + 1, rule.name, rule.isOn, rule.action, rule.silent, rule.grace, schedule ? schedule->nextRun(rule) : Instant() };
        if (plan && at < plan->policy.rules.size()) {
            row.isCounted = true;
            row.quarantines = plan->decision.count(Act::Quarantine, at);
            row.deletes = plan->decision.count(Act::Delete, at);
            row.releases = plan->decision.count(Act::Release, at);
            row.reports = plan->decision.count(Act::Report, at);
            row.waits = plan->decision.count(Act::Wait, at);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

CleanupEditor::CleanupEditor(Cleanup *cleanup, const QByteArray &example, QWidget *parent)
    : QDialog(parent), m_cleanup(cleanup), m_message(new MessageBar(this)), m_text(new PolicyEdit(this)), m_rules(new CleanupRuleTable(this)), m_status(new QLabel(this)), m_problems(new QListWidget(this)),
      m_place(new ElidedLabel(this))
{
    setObjectName(u"cleanupEditor"_s);
    setWindowTitle(tr("Cleanup policy"));
    m_message->setObjectName(u"cleanupEditorMessage"_s);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);   // the text takes what the side leaves
    splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot());
    sizeToScreen(this, { 176, 46 });

    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &CleanupEditor::tryOut);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CleanupEditor::textChanged);
    connect(m_problems, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QPoint place = item->data(Qt::UserRole).toPoint();
        m_text->goTo({ place.y(), place.x() });
    });
    connect(&cleanup->file(), &CleanupFile::changed, this, &CleanupEditor::fileChanged);
    connect(&cleanup->file(), &CleanupFile::saved, this, [this] {
        m_loaded = m_saving;
        m_message->showMessage({ .severity = Severity::Good, .text = tr("Saved. Rules that are on run by their schedules while Muster runs.") });
        textChanged();
    });
    connect(&cleanup->file(), &CleanupFile::saveFailed, this, [this](const QString &why) {
        m_message->showMessage({ .severity = Severity::Bad, .text = tr("The policy could not be saved: %1").arg(visibleText(why, 300)) });
        textChanged();
    });
    if (cleanup->file().state().exists) {
        load();
    } else {
        m_text->setPlainText(QString::fromUtf8(example));
        m_message->showMessage({ .severity = Severity::Neutral, .text = tr("There is no policy yet. This is the example that comes with Muster; all of its rules are off, and nothing is in force before it is saved.") });
    }
    m_text->document()->setModified(false);
    tryOut();
    m_text->setFocus();
}

QWidget *CleanupEditor::buildSide()
{
    auto *side = new QWidget(this);
    //: heading of a table: what each rule of a policy would do now
    auto *now = new QLabel(tr("What each rule would take now"), side);
    //: heading of a list
    auto *wrong = new QLabel(tr("&Problems"), side);
    QFont bold = font();
    bold.setBold(true);
    now->setFont(bold);
    wrong->setFont(bold);
    wrong->setBuddy(m_problems);
    m_rulesView = new LineTable(int(CleanupRuleTable::Column::Name), side);
    m_rulesView->setObjectName(u"cleanupDraftRules"_s);
    m_rulesView->setAccessibleName(tr("What each rule would take now"));
    m_rulesView->setModel(m_rules);
    for (const CleanupRuleTable::Column column : { CleanupRuleTable::Column::What, CleanupRuleTable::Column::Next })
        m_rulesView->setColumnHidden(int(column), true);
    m_rulesView->setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    m_problems->setObjectName(u"cleanupProblems"_s);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setObjectName(u"cleanupStatus"_s);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(now);
    layout->addWidget(m_rulesView, 1);
    layout->addWidget(m_status);
    layout->addSpacing(8);
    layout->addWidget(wrong);
    layout->addWidget(m_problems, 1);
    return side;
}

QWidget *CleanupEditor::buildFoot()
{
    auto *foot = new QWidget(this);
    m_place->setObjectName(u"cleanupPlace"_s);
    m_place->setQuiet(true);
    m_place->setElideMode(Qt::ElideMiddle);
    m_place->setText(m_cleanup->file().path());
    m_save = new QPushButton(icon(u"tick"_s), tr("&Save"), foot);
    m_save->setObjectName(u"cleanupSave"_s);
    m_save->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), foot);
    close->setObjectName(u"cleanupEditorClose"_s);
    close->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &CleanupEditor::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    m_save->setToolTip(tr("Write the file and put the policy in force (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_save);
    layout->addWidget(close);
    return foot;
}

void CleanupEditor::goTo(const PolicyPlace &place)
{
    m_text->goTo(place);
}

bool CleanupEditor::isChanged() const
{
    return m_text->toPlainText().toUtf8() != m_loaded;
}

void CleanupEditor::load()
{
    // What the editor makes of other line ends is no change of ours.
    m_text->setPlainText(QString::fromUtf8(m_cleanup->file().state().text));
    m_loaded = m_text->toPlainText().toUtf8();
    m_message->clear();
}

void CleanupEditor::textChanged()
{
    m_soon.start();
    m_save->setEnabled(false);   // until it was read
}

void CleanupEditor::tryOut()
{
    if (!m_cleanup)
        return;
    m_tried = m_text->toPlainText().toUtf8();
    m_cleanup->tryOut(m_tried, this, [this](const CleanupReading &reading, const Cleanup::PlanPtr &plan) { show(reading, plan); });
}

void CleanupEditor::show(const CleanupReading &reading, const Cleanup::PlanPtr &plan)
{
    m_problems->clear();
    for (const PolicyProblem &problem : reading.problems) {
        auto *item = new QListWidgetItem(icon(problem.isError() ? u"error"_s : u"warning"_s, problem.isError() ? Severity::Bad : Severity::Attention), policyProblemLine(problem), m_problems);
        item->setData(Qt::UserRole, QPoint(problem.at.column, problem.at.line));
    }
    m_text->setProblems(reading.problems);
    const bool isOnDisk = m_cleanup && m_cleanup->file().state().exists && !isChanged();
    m_save->setEnabled(reading.isGood() && m_cleanup && !isOnDisk);
    m_rules->setRules(cleanupRuleRows(reading.policy, plan, nullptr), {});
    m_rulesView->fitColumns();
    if (!reading.isGood())
        m_status->setText(tr("The text has errors; they are marked at their lines."));
    else if (!plan)
        m_status->setText(tr("What it would take is told once the runners are loaded."));
    else
        m_status->setText(tr("Counted over %Ln runner(s), rules that are off included.", nullptr, int(plan->snapshot->size())));
}

void CleanupEditor::fileChanged()
{
    if (!m_cleanup)
        return;
    const CleanupFile::State &state = m_cleanup->file().state();
    const QByteArray text = m_text->toPlainText().toUtf8();
    if (!state.exists || state.text == m_saving || state.text == text)
        return textChanged();
    if (!isChanged())
        return load();
    m_message->showMessage({ .severity = Severity::Attention, .text = tr("Somebody else changed the file meanwhile."), .actionText = tr("&Load It"), .action = [this] { load(); } });
}

void CleanupEditor::save()
{
    if (!m_cleanup || m_soon.isActive())
        return;
    m_saving = m_text->toPlainText().toUtf8();
    m_save->setEnabled(false);
    m_cleanup->file().save(m_saving);
}

void CleanupEditor::reject()
{
    const bool isExample = m_loaded.isEmpty() && !m_text->document()->isModified();
    if (isChanged() && !isExample && !mayDiscardPolicy(this))
        return;
    QDialog::reject();
}

} // namespace muster
