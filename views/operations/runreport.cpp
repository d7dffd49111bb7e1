// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/runreport.h"

#include "models/tables/operationtable.h"
#include "models/tables/tableexport.h"
#include "models/wording/operationtext.h"
#include "views/operations/linetable.h"
#include "views/operations/runwords.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QShortcut>

#include <numeric>

namespace muster {

using namespace Qt::StringLiterals;

RunReport::RunReport(QWidget *parent)
    : QWidget(parent), m_items(new OperationTable(this)), m_filter(new OutcomeFilter(m_items, this)), m_box(new QComboBox(this)), m_table(new LineTable(int(OperationTable::Column::Detail), this))
{
    m_box->setObjectName(u"outcomes"_s);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("&Show:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_box);
    m_table->setObjectName(u"items"_s);
    m_table->setAccessibleName(tr("What became of each runner"));
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_box);
    choice->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(choice);
    layout->addWidget(m_table, 1);

    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_filter->setChoice(m_choices[std::size_t(index)]);
    });
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &RunReport::copy);
}

void RunReport::setOperation(const Operation *operation)
{
    m_items->setOperation(operation);
    m_filter->sort(int(OperationTable::Column::Outcome), Qt::AscendingOrder);
    m_table->setModel(m_filter);
    m_table->horizontalHeader()->setSortIndicator(int(OperationTable::Column::Outcome), Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    fillChoices(operation->counts());
}

void RunReport::fillChoices(const Operation::Counts &counts)
{
    using Kind = OutcomeFilter::Choice::Kind;
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_choices.clear();
    //: choice among the rows of a report
    addChoice(tr("All"), counts.total(), { Kind::All });
    //: choice among the rows of a report: runners that are not as they were to become
    addChoice(tr("Not done"), counts.total() - counts.done - counts.gone, { Kind::NotDone });
    for (const auto outcome : outcomesByWeight) {
        if (const int count = countOf(counts, outcome); count > 0) {
            const QString word = outcomeWord(outcome);
            addChoice(word.left(1).toUpper() + word.mid(1), count, { Kind::One, outcome });
        }
    }
    m_filter->setChoice({});
}

void RunReport::addChoice(const QString &text, int count, const OutcomeFilter::Choice &choice)
{
    //: choice among the rows of a report: an outcome and how many rows have it
    m_box->addItem(tr("%1 (%2)").arg(text, QLocale().toString(count)));
    m_choices.push_back(choice);
}

QString RunReport::asTabSeparated() const
{
    std::vector<int> rows = tableexport::allRows(*m_filter);
    if (m_table->selectionModel()->hasSelection()) {
        rows.clear();
        for (const auto &[first, last] : m_table->chosenRows()) {
            for (int row = first; row <= last; ++row)
                rows.push_back(row);
        }
    }
    std::vector<int> columns(std::size_t(m_filter->columnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    return tableexport::toTsv(*m_filter, rows, columns);
}

void RunReport::copy() const
{
    QGuiApplication::clipboard()->setText(asTabSeparated());
}

void RunReport::focusTable()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::NoUpdate);
}

} // namespace muster
