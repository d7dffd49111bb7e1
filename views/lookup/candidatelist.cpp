// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lookup/candidatelist.h"

#include "models/base/hostiletext.h"
#include "models/tables/celltext.h"
#include "models/wording/lookupwords.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

CandidateList::CandidateList(QWidget *parent) : QWidget(parent), m_heading(new QLabel(this)), m_list(new QTreeWidget(this))
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
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const int at = m_list->indexOfTopLevelItem(item);
        const LookupCandidate candidate = m_candidates[std::size_t(at)];   // by value: what follows clears the list
        Q_EMIT chosen(candidate);
    });
}

void CandidateList::setCandidates(const std::vector<LookupCandidate> &candidates)
{
    if (candidates == m_candidates)
        return;
    m_candidates = candidates;
    m_list->clear();
    m_heading->setText(tr("This may mean %Ln things. Choose one:", nullptr, int(candidates.size())));
    for (const LookupCandidate &each : candidates) {
        const bool isJob = each.job.isValid();
        const QStringList cells{ candidateText(each), visibleText(each.matched, 200), visibleText(each.ownerPath, 300),
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
