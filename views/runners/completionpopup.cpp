// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/completionpopup.h"

#include "models/base/hostiletext.h"
#include "views/runners/filterhelp.h"
#include "views/widgets/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

enum Column { Text, Meaning, Count, ColumnCount };
constexpr int maxVisible = 12;

/// Rows with air around them.
class Roomy final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(14, 5);
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *edit) : QFrame(edit->window()), m_edit(edit), m_list(new QTreeWidget(this))
{
    setObjectName(u"filterCompletion"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"filterCandidates"_s);
    m_list->setAccessibleName(tr("Filter suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new Roomy(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Text, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Meaning, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { Q_EMIT picked(m_list->indexOfTopLevelItem(item)); });
    hide();
}

void CompletionPopup::addCandidate(const FilterCompletion::Candidate &candidate)
{
    auto *item = new QTreeWidgetItem(m_list);
    const bool isKey = candidate.text.endsWith(u':');
    item->setText(Text, visibleText(candidate.text, 120));
    item->setText(Meaning, isKey ? filterKeyHelp(candidate.key) : QString());
    if (candidate.count >= 0)
        item->setText(Count, QLocale().toString(candidate.count));
    item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(Meaning, quietColor(palette()));
    item->setForeground(Count, quietColor(palette()));
}

void CompletionPopup::showCandidates(const FilterCompletion &completion, int x)
{
    m_list->clear();
    for (const FilterCompletion::Candidate &candidate : completion.candidates)
        addCandidate(candidate);
    if (count() == 0) {
        hide();
        return;
    }
    if (parentWidget() != m_edit->window())
        setParent(m_edit->window());
    const int rowHeight = m_list->sizeHintForRow(0);
    const int height = rowHeight * std::min(count(), maxVisible) + 6;
    const int width = std::min(fontMetrics().averageCharWidth() * 90, parentWidget()->width() - 16);
    const QPoint below = m_edit->mapTo(m_edit->window(), QPoint(x, m_edit->height() + 1));
    setGeometry(std::clamp(below.x(), 8, std::max(8, parentWidget()->width() - width - 8)), below.y(), width, height);
    raise();
    show();
}

int CompletionPopup::count() const
{
    return m_list->topLevelItemCount();
}

int CompletionPopup::chosen(bool orFirst) const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row < 0 && orFirst && count() > 0 ? 0 : row;
}

void CompletionPopup::step(int by)
{
    if (count() == 0)
        return;
    const int now = chosen();
    const int next = now < 0 ? (by > 0 ? 0 : count() - 1) : (now + by + count()) % count();
    m_list->setCurrentItem(m_list->topLevelItem(next));
    QAccessibleEvent focus(m_list, QAccessible::Focus);   // the keyboard stays in the line edit: say what is chosen
    focus.setChild(next * ColumnCount);
    QAccessible::updateAccessibility(&focus);
}

} // namespace muster
