// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lookup/lookupcard.h"

#include "models/tables/jobtable.h"
#include "models/tables/persontable.h"
#include "views/lookup/cardfacts.h"
#include "views/runners/smalltable.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleShown = 6;
constexpr int jobsShown = 8;
constexpr int twoColumnsFrom = 100;   // average characters

void place(CardSection *section, const std::optional<CardSection::Content> &content)
{
    section->setVisible(content.has_value());
    if (content)
        section->setContent(*content);
}

} // namespace

LookupCard::LookupCard(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"lookupCard"_s);
    setAccessibleName(tr("What was found"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    build();
}

void LookupCard::build()
{
    auto *content = new QWidget;
    content->setObjectName(u"lookupCardContent"_s);
    m_job = new CardSection(u"lookupJob"_s, content);
    m_manager = new CardSection(u"lookupManager"_s, content);
    m_runner = new CardSection(u"lookupRunner"_s, content);
    m_registered = new CardSection(u"lookupRegistered"_s, content);
    m_owner = new CardSection(u"lookupOwner"_s, content);
    m_people = new PersonTable(this);
    m_peopleTable = new SmallTable(peopleShown, m_owner);
    m_peopleTable->setObjectName(u"lookupPeople"_s);
    m_peopleTable->setAccessibleName(tr("People to call"));
    m_peopleTable->setModel(m_people);
    m_owner->addBelow(m_peopleTable);
    m_aroundNote = new QLabel(content);
    m_aroundNote->setObjectName(u"lookupAround"_s);
    m_aroundNote->setTextFormat(Qt::PlainText);
    m_aroundNote->setWordWrap(true);
    m_aroundNote->setContentsMargins(0, 8, 0, 0);
    m_jobs = new JobTable(this);
    m_jobTable = new SmallTable(jobsShown, content);
    m_jobTable->setObjectName(u"lookupJobs"_s);
    m_jobTable->setAccessibleName(tr("Other jobs; Enter looks one up"));
    m_jobTable->setModel(m_jobs);

    m_grid = new QGridLayout;
    m_grid->setSpacing(8);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addLayout(m_grid);
    layout->addWidget(m_aroundNote);
    layout->addWidget(m_jobTable);
    layout->addStretch(1);
    setWidget(content);

    connect(m_runner, &CardSection::showRequested, this, [this] { Q_EMIT runnerRequested(m_answer.runner->id); });
    connect(m_owner, &CardSection::showRequested, this, [this] { Q_EMIT ownerRequested(m_answer.runner->ownerPath); });
    for (CardSection *section : { m_job, m_manager, m_runner, m_registered, m_owner })
        connect(section, &CardSection::openRequested, this, &LookupCard::pageRequested);
    connect(m_peopleTable, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT pageRequested(m_people->rowAt(index.row()).webUrl); });
    connect(m_jobTable, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT jobRequested(m_jobs->jobAt(index.row())); });
    arrange();
}

/// The chain at the left, the answer to "whose is it" at the right or below.
void LookupCard::arrange()
{
    const bool isWide = viewport()->width() >= fontMetrics().averageCharWidth() * twoColumnsFrom;
    const Arrangement wanted = !isWide ? Arrangement::OneColumn : m_answer.job ? Arrangement::JobBesideRunner : Arrangement::RunnerBesideOwner;
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    for (CardSection *section : { m_job, m_manager, m_runner, m_registered, m_owner })
        m_grid->removeWidget(section);
    switch (wanted) {
    case Arrangement::None:
        break;
    case Arrangement::OneColumn: {
        int row = 0;
        for (CardSection *section : { m_job, m_manager, m_runner, m_registered, m_owner })
            m_grid->addWidget(section, row++, 0);
        break;
    }
    case Arrangement::JobBesideRunner:
        m_grid->addWidget(m_job, 0, 0, 2, 1);
        m_grid->addWidget(m_manager, 2, 0);
        m_grid->addWidget(m_runner, 0, 1);
        m_grid->addWidget(m_registered, 1, 1);
        m_grid->addWidget(m_owner, 2, 1);
        break;
    case Arrangement::RunnerBesideOwner:
        m_grid->addWidget(m_runner, 0, 0);
        m_grid->addWidget(m_manager, 1, 0);
        m_grid->addWidget(m_registered, 0, 1);
        m_grid->addWidget(m_owner, 1, 1);
        break;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
}

void LookupCard::setAnswer(const LookupAnswer &answer, const QString &instance, bool isWhole)
{
    m_answer = answer;
    m_isWhole = isWhole;
    m_instance = instance;
    showAnswer();
}

void LookupCard::setTimeDisplay(TimeDisplay display)
{
    m_time = display;
    showAnswer();
}

void LookupCard::showAnswer()
{
    const CardFacts facts{ m_answer, m_instance, m_isWhole, m_time };
    place(m_job, facts.job());
    place(m_manager, facts.manager());
    place(m_runner, facts.runner());
    place(m_registered, facts.registered());
    place(m_owner, facts.owner());
    const auto people = m_answer.contacts.value_or(std::vector<Person>());
    m_people->setPeople(people);
    m_peopleTable->setVisible(!people.empty());
    const QString around = facts.around();
    m_aroundNote->setText(around);
    m_aroundNote->setVisible(!around.isEmpty());
    m_jobs->setJobs(m_answer.around, { m_answer.asOf, m_time });
    m_jobTable->setVisible(!m_answer.around.empty());
    arrange();
}

void LookupCard::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
    ensureVisible(0, 0);
}

void LookupCard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace muster
