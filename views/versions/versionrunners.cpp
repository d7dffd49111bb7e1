// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/versionrunners.h"

#include "models/settings/settings.h"
#include "models/tables/tableexport.h"
#include "models/tables/versiontable.h"
#include "views/rows/columnmemory.h"
#include "views/rows/markactions.h"
#include "views/rows/rowheader.h"
#include "views/rows/rowview.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// How much of the view each column should at least have room for: names and owners matter most.
int shareOfVersionColumn(int column)
{
    switch (VersionTable::Column(column)) {
    case VersionTable::Column::Name:
    case VersionTable::Column::Owner:
        return 5;
    case VersionTable::Column::Version:
    case VersionTable::Column::Upgrade:
        return 7;
    default:
        return 3;
    }
}

/// The furthest behind first, of equal ones the oldest version.
ColumnMemory::Keys usualVersionOrder()
{
    return { { int(VersionTable::Column::Behind), Qt::DescendingOrder }, { int(VersionTable::Column::Version), Qt::AscendingOrder } };
}

} // namespace

VersionRunners::VersionRunners(Settings &settings, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_table(new VersionTable(this)), m_stack(new QStackedWidget(this)), m_view(new RowView(*m_table, m_stack)), m_empty(new EmptyState(m_stack)),
      m_columns(new ColumnMemory(settings, Settings::Table::Versions, *m_view, usualVersionOrder())), m_narrowing(new ElidedLabel(this)), m_releases(new ElidedLabel(this)), m_line(buildLine())
{
    m_narrowing->setObjectName(u"versionsNarrowing"_s);
    m_releases->setObjectName(u"versionsReleases"_s);
    m_releases->setQuiet(true);
    m_view->setObjectName(u"versionsRunners"_s);
    m_view->setAccessibleName(tr("Runners and their versions"));
    m_view->setShares(shareOfVersionColumn);
    addActions();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_line);
    layout->addWidget(m_stack, 1);
    m_columns->restore();
    connect(m_view, &RowView::rowActivated, this, [this] { Q_EMIT runnerActivated(RunnerId{ m_view->currentId() }); });
    connect(m_view, &RowView::menuRequested, this, &VersionRunners::showMenu);
}

VersionRunners::~VersionRunners() = default;

void VersionRunners::addActions()
{
    m_actions.add({ .id = u"versions.copy"_s, .text = tr("&Copy"), .tip = tr("Copy the marked runners that are shown, with the columns shown, for a spreadsheet"), .icon = u"copy"_s,
                      .shortcut = QKeySequence(QKeySequence::Copy), .scope = m_view,
                      .rule = [this] { return ActionRegistry::Enabling{ m_table->markedCount() > 0, tr("Mark runners first: click, Space or Ctrl+A") }; }, .run = [this] { copyMarked(); } }, this);
    addMarkActions(m_actions, u"versions"_s, *m_view, parentWidget());
}

QHBoxLayout *VersionRunners::buildLine()
{
    auto *columns = new QPushButton(icon(u"columns"_s), tr("Columns"), this);
    columns->setObjectName(u"versionColumns"_s);
    columns->setToolTip(plainTip(tr("Choose the columns of the table")));
    columns->setFlat(true);
    columns->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_columns->fillMenu(menu);
    });
    columns->setMenu(menu);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 8, 4);
    line->addWidget(m_narrowing, 2);
    line->addWidget(m_releases, 5);
    line->addWidget(columns);
    return line;
}

void VersionRunners::addButton(const QString &action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString(action).replace(u'.', u'_'));
    button->setAutoRaise(true);
    m_actions.attach(button, action);
    button->setToolButtonStyle(style);
    m_line->insertWidget(m_buttonsAt++, button);
}

void VersionRunners::setPicture(const VersionPicture::Ptr &picture, const RowSet &rows)
{
    m_table->setPicture(picture, rows);
    m_columns->rowsArrived();
}

void VersionRunners::showRows(const RowSet &rows)
{
    m_view->expectReorder();
    if (!m_table->show(rows))
        m_view->forgetReorder();
}

void VersionRunners::setTimes(const CellTimes &times)
{
    m_table->setTimes(times);
}

void VersionRunners::setNarrowing(const QString &text)
{
    m_narrowing->setText(text);
}

void VersionRunners::setReleases(const QString &text)
{
    m_releases->setText(text);
}

bool VersionRunners::setEmpty(const std::optional<EmptyState::Content> &content)
{
    if (content)
        m_empty->setContent(*content);
    const bool tableHadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(content ? static_cast<QWidget *>(m_empty) : m_view);
    return !content || !tableHadFocus;
}

bool VersionRunners::focusTable()
{
    if (m_stack->currentWidget() != m_view)
        return false;
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void VersionRunners::saveState()
{
    m_columns->save();
}

void VersionRunners::copyMarked()
{
    QGuiApplication::clipboard()->setText(tableexport::toTsv(*m_table, tableexport::markedRows(*m_table), m_view->rowHeader().shownColumns()));
}

void VersionRunners::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"versionsMenu"_s);
    for (const QString &id : { u"versions.select"_s, u"versions.copy"_s, QString(), u"versions.markAll"_s, u"versions.invert"_s, u"versions.clearMarks"_s, u"versions.bringBack"_s }) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_actions.action(id));
    }
    menu.exec(at);
}

} // namespace muster
