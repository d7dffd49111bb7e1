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
constexpr int roomBetween = 2;
constexpr qreal dotRadius = 3;

/// The count stands at the right edge; where there are icons alone, a dot says that there is one.
class PageDelegate final : public QStyledItemDelegate
{
public:
    explicit PageDelegate(Navigation *navigation) : QStyledItemDelegate(navigation), m_navigation(*navigation) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int count = index.data(countRole).toInt();
        if (count == 0)
            return;
        painter->save();
        if (m_navigation.isNarrow()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.highlight());
            painter->drawEllipse(QRectF(option.rect.right() - 2 * dotRadius - 1, option.rect.top() + 3, 2 * dotRadius, 2 * dotRadius));
            painter->restore();
            return;
        }
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawText(option.rect.adjusted(0, 0, -besideCount, 0), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_navigation.isNarrow())
            option->text.clear();
    }

private:
    const Navigation &m_navigation;
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
    setSpacing(roomBetween);
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
    const QString keys = page->shortcut().toString(QKeySequence::NativeText);
    //: tip: the name of a page, and its shortcut
    item->setToolTip(plainTip(keys.isEmpty() ? item->text() : tr("%1 (%2)").arg(item->text(), keys)));
    fitRows();
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
    fitRows();
    fitWidth();
}

void Navigation::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    setVerticalScrollBarPolicy(isNarrow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);   // it would cover the icons
    setSpacing(isNarrow ? 0 : roomBetween);
    fitRows();
    fitWidth();
    viewport()->update();
}

/// A small window has little height as well: its rows stand closer, so that all pages are in sight.
void Navigation::fitRows()
{
    for (int row = 0; row < count(); ++row) {
        const bool isView = item(row)->data(viewRole).toBool();
        item(row)->setHidden(m_isNarrow && isView);
        item(row)->setSizeHint({ 0, fontMetrics().height() + (isView || m_isNarrow ? 6 : 14) });
    }
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
    if (m_isNarrow) {
        constexpr int besideIcon = 18;
        setFixedWidth(iconSize().isValid() && !iconSize().isEmpty() ? iconSize().width() + besideIcon : fontMetrics().height() + besideIcon + 6);
        return;
    }
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
