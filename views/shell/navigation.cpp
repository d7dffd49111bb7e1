// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/navigation.h"

#include "views/widgets/actionregistry.h"

#include <QAction>
#include <QEvent>

namespace muster {

using namespace Qt::StringLiterals;

Navigation::Navigation(const ActionRegistry &actions, QWidget *parent) : QListWidget(parent), m_actions(actions)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);   // a part of the frame, not of the content
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setSpacing(2);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
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
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == action)
            setCurrentRow(row);
    }
}

QStringList Navigation::pages() const
{
    QStringList actions;
    for (int row = 0; row < count(); ++row)
        actions += item(row)->data(Qt::UserRole).toString();
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
    constexpr int narrowest = 120, besideText = 56;   // icon and margins
    int widest = narrowest;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->text()) + besideText);
    setFixedWidth(widest);
}

} // namespace muster
