// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/policypreview.h"

#include "models/tables/celltext.h"
#include "models/tables/compliancetable.h"
#include "models/wording/policytext.h"
#include "views/operations/linedelegate.h"

#include <QHeaderView>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

PolicyPreview::PolicyPreview(QWidget *parent) : QTableWidget(int(allComplianceStates.size()), ColumnCount, parent)
{
    setObjectName(u"policyPreview"_s);
    setAccessibleName(tr("What would change"));
    setItemDelegate(new LineDelegate(this));
    //: column: runners in a state under the policy in force
    const QString before = tr("Now");
    //: column: runners in a state under the policy that is being written
    const QString after = tr("After saving");
    setHorizontalHeaderLabels({ tr("State"), before, after, tr("Change") });
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(LineDelegate::rowHeight(fontMetrics()));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const ComplianceState state : allComplianceStates) {
        auto *word = new QTableWidgetItem(complianceText(state));
        word->setData(IconRole, iconOf(state));
        word->setData(SeverityRole, severityOf(state));
        setItem(int(state), State, word);
        for (int column = Before; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem;
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(int(state), column, cell);
        }
    }
    for (int column = Before; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void PolicyPreview::setCounts(const std::optional<ComplianceCounts> &before, const std::optional<ComplianceCounts> &after)
{
    const QString unknown = u"–"_s;
    for (const ComplianceState state : allComplianceStates) {
        item(int(state), Before)->setText(before ? countText((*before)[state]) : unknown);
        item(int(state), After)->setText(after ? countText((*after)[state]) : unknown);
        const int change = before && after ? (*after)[state] - (*before)[state] : 0;
        item(int(state), Change)->setText(change == 0 ? QString() : QString((change > 0 ? u"+"_s : u"−"_s) + countText(std::abs(change))));
    }
}

QSize PolicyPreview::sizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + rowCount() * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
    return { fontMetrics().averageCharWidth() * 56, height };
}

} // namespace muster
