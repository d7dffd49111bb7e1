// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/navigation.h"

#include "models/base/hostiletext.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/plaintip.h"

#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr int viewRole = Qt::UserRole + 2;   // true: a saved view, no page
constexpr int besideCount = 10;

/// The count stands at the right edge.
class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int count = index.data(countRole).toInt();
        if (count == 0)
            return;
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawText(option.rect.adjusted(0, 0, -besideCount, 0), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(const ActionRegistry &actions, QWidget *parent) : QListWidget(parent), m_actions(actions)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);   // a part of the frame, not of the content
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setSpacing(2);
    setItemDelegate(new PageDelegate(this));
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (!item)
            return;
        const QString action = item->data(Qt::UserRole).toString();
        if (item->data(viewRole).toBool())
            Q_EMIT viewChosen(action);
        else
            Q_EMIT chosen(action);
    });
    // The same view once more: the filter may have been changed since.
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item->data(viewRole).toBool())
            Q_EMIT viewChosen(item->data(Qt::UserRole).toString());
    });
}

void Navigation::addPage(const QString &action)
{
    const QAction *page = m_actions.action(action);
    QString text = page->text();
    auto *item = new QListWidgetItem(page->icon(), text.remove(u'&'), this);
    item->setData(Qt::UserRole, action);
    item->setToolTip(page->shortcut().toString(QKeySequence::NativeText));
    item->setSizeHint({ 0, fontMetrics().height() + 14 });
    fitWidth();
}

void Navigation::setCurrentPage(const QString &action)
{
    if (QListWidgetItem *page = itemOf(action))
        setCurrentItem(page);
}

void Navigation::setPageCount(const QString &action, int count, const QString &spoken)
{
    QListWidgetItem *page = itemOf(action);
    if (!page)
        return;
    page->setData(countRole, count);
    //: for assistive tools: a page, and what is counted there
    page->setData(Qt::AccessibleTextRole, count == 0 ? QVariant() : QVariant(tr("%1, %2").arg(page->text(), spoken)));
    fitWidth();
}

void Navigation::setViews(const QString &belowPage, const std::vector<View> &views)
{
    const QSignalBlocker quiet(this);   // what is chosen stays so
    const QListWidgetItem *current = currentItem();
    const QString chosenView = current && current->data(viewRole).toBool() ? current->data(Qt::UserRole).toString() : QString();
    for (int row = count() - 1; row >= 0; --row) {
        if (item(row)->data(viewRole).toBool())
            delete takeItem(row);
    }
    const QListWidgetItem *page = itemOf(belowPage);
    if (!page)
        return;
    int at = row(page);
    for (const View &view : views) {
        auto *item = new QListWidgetItem(u"      "_s + visibleText(view.name, 40));
        item->setData(Qt::UserRole, view.action);
        item->setData(viewRole, true);
        item->setData(countRole, std::max(0, view.count));
        item->setSizeHint({ 0, fontMetrics().height() + 6 });
        QFont font = item->font();
        font.setBold(view.isNews);
        item->setFont(font);
        //: for assistive tools: a saved view, and how many runners are in it
        item->setData(Qt::AccessibleTextRole, tr("%1, %Ln runner(s)", nullptr, std::max(0, view.count)).arg(view.name));
        if (view.isNews)
            item->setToolTip(plainTip(tr("Another number than when you last looked")));
        insertItem(++at, item);
        if (view.action == chosenView)
            setCurrentItem(item);
    }
    fitWidth();
}

QListWidgetItem *Navigation::itemOf(const QString &action) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == action)
            return item(row);
    }
    return nullptr;
}

QStringList Navigation::pages() const
{
    QStringList actions;
    for (int row = 0; row < count(); ++row) {
        if (!item(row)->data(viewRole).toBool())
            actions += item(row)->data(Qt::UserRole).toString();
    }
    return actions;
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

void Navigation::fitWidth()
{
    constexpr int narrowest = 120, besideText = 56, besideView = 20;   // icon and margins; a view has no icon
    constexpr int usualCount = 1'000;                 // there is room for it from the start, so that a load does not move the page
    int widest = narrowest;
    for (int row = 0; row < count(); ++row) {
        const bool isView = item(row)->data(viewRole).toBool();
        const int count = std::max(item(row)->data(countRole).toInt(), isView ? usualCount : 0);
        const int beside = count == 0 ? 0 : fontMetrics().horizontalAdvance(QLocale().toString(count)) + besideCount;
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()) + (isView ? besideView : besideText) + beside);
    }
    setFixedWidth(widest);
}

} // namespace muster
