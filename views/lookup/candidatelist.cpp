// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lookup/candidatelist.h"

#include "models/base/hostiletext.h"
#include "models/tables/celltext.h"
#include "models/wording/lookupwords.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

CandidateList::CandidateList(QWidget *parent) : QWidget(parent), m_heading(new QLabel(this)), m_all(new QPushButton(icon(u"runner"_s), QString(), this)), m_list(new QTreeWidget(this))
{
    m_heading->setObjectName(u"candidatesHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_list->setObjectName(u"candidates"_s);
    m_list->setAccessibleName(tr("What it may mean; Enter chooses"));
    m_list->setHeaderLabels({ tr("Meaning"), tr("Found by"), tr("Owner"), tr("Status") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_all->setObjectName(u"candidatesAll"_s);
    m_all->setToolTip(tr("All of them on the Runners page, to narrow them there"));
    connect(m_all, &QPushButton::clicked, this, &CandidateList::allRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_all);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const int at = m_list->indexOfTopLevelItem(item);
        const LookupCandidate candidate = m_candidates[std::size_t(at)];   // by value: what follows clears the list
        Q_EMIT chosen(candidate);
    });
}

void CandidateList::setCandidates(const std::vector<LookupCandidate> &candidates, std::size_t all)
{
    if (candidates == m_candidates && all == m_count)
        return;
    m_count = all;
    m_candidates = candidates;
    m_list->clear();
    const bool isWhole = all <= candidates.size();
    m_heading->setText(isWhole ? tr("This may mean %Ln things. Choose one:", nullptr, int(candidates.size()))
                               : tr("This may mean %Ln things; here are the first %1. Choose one, write more of it above, or go on among all runners:", nullptr, int(all)).arg(QLocale().toString(candidates.size())));
    //: a button; the number of runners
    m_all->setText(tr("Show All in R&unners"));
    m_all->setVisible(!isWhole);
    for (const LookupCandidate &each : candidates) {
        const bool isJob = each.job.isValid();
        const QStringList cells{ candidateText(each), visibleText(each.matched, 200), isJob || !each.ownerPath.isEmpty() ? visibleText(each.ownerPath, 300) : ownerText(each.type, {}),
            isJob || each.status == RunnerStatus::Unknown ? QString() : statusText(each.status) };
        auto *item = new QTreeWidgetItem(m_list, cells);
        item->setIcon(0, isJob ? icon(u"details"_s) : icon(iconOf(each.status), Severity(severityOf(each.status))));
        for (int column = 0; column < int(cells.size()); ++column)
            item->setToolTip(column, plainTip(cells[column]));
        if (each.source == LookupAnswer::Source::History)
            item->setText(3, tr("only remembered"));
    }
    for (int column = 0; column < 3; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, std::min(m_list->columnWidth(column) + 12, fontMetrics().averageCharWidth() * 50));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CandidateList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace muster
