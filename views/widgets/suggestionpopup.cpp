// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/suggestionpopup.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

enum Column { Text, Meaning, End, ColumnCount };
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

SuggestionPopup::SuggestionPopup(QWidget *edit, const QString &listName) : QFrame(edit->window()), m_edit(edit), m_list(new QTreeWidget(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(listName);
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
    m_list->header()->setSectionResizeMode(End, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { Q_EMIT picked(m_list->indexOfTopLevelItem(item)); });
    hide();
}

void SuggestionPopup::add(const Line &line)
{
    auto *item = new QTreeWidgetItem(m_list, { line.text, line.meaning, line.end });
    if (!line.icon.isEmpty())
        item->setIcon(Text, icon(line.icon, line.severity));
    item->setTextAlignment(End, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(Meaning, quietColor(palette()));
    item->setForeground(End, quietColor(palette()));
}

void SuggestionPopup::showLines(const std::vector<Line> &lines, int x)
{
    m_list->clear();
    for (const Line &line : lines)
        add(line);
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

int SuggestionPopup::count() const
{
    return m_list->topLevelItemCount();
}

int SuggestionPopup::chosen(bool orFirst) const
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return row < 0 && orFirst && count() > 0 ? 0 : row;
}

void SuggestionPopup::step(int by)
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
