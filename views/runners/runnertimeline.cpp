// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/runnertimeline.h"

#include "models/sync/fleetpast.h"
#include "models/tables/timelinetable.h"
#include "views/runners/smalltable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesShown = 12;

} // namespace

RunnerTimeline::RunnerTimeline(QWidget *parent) : QWidget(parent), m_note(new QLabel(this)), m_changes(new TimelineTable(this)), m_table(new SmallTable(changesShown, this))
{
    setObjectName(u"timeline"_s);
    m_note->setObjectName(u"timelineNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("What happened to this runner"));
    m_table->setModel(m_changes);
    m_table->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
}

void RunnerTimeline::setPast(FleetPast *past)
{
    if (m_past)
        m_past->disconnect(this);
    m_past = past;
    if (past)
        connect(past, &FleetPast::grown, this, &RunnerTimeline::ask);
    ask();
}

void RunnerTimeline::show(RunnerId runner, Instant createdAt, const CellTimes &times)
{
    m_changes->setTimes(times);
    if (runner == m_runner && createdAt == m_createdAt)
        return;
    m_runner = runner;
    m_createdAt = createdAt;
    m_changes->setChanges({});
    m_table->hide();
    m_note->setText(tr("Reading the record…"));
    m_note->show();
    ask();
}

void RunnerTimeline::ask()
{
    if (!m_runner.isValid())
        return;
    if (!m_past) {
        m_note->setText(tr("There is no record."));
        return;
    }
    m_past->changesOf(m_runner, m_createdAt, this, [this, runner = m_runner, createdAt = m_createdAt](const Result<std::vector<RunnerChange>> &changes) {
        if (runner != m_runner || createdAt != m_createdAt)
            return;
        m_changes->setChanges(changes.value_or(std::vector<RunnerChange>()));
        const bool isEmpty = m_changes->rowCount() == 0;
        m_table->setVisible(!isEmpty);
        m_note->setVisible(isEmpty);
        m_note->setText(changes ? tr("Nothing happened to it since Muster has watched this fleet.") : tr("The record cannot be read."));
    });
}

} // namespace muster
