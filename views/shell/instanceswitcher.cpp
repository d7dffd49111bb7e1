// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/instanceswitcher.h"

#include "models/base/hostiletext.h"
#include "views/widgets/accountcolour.h"
#include "views/widgets/icons.h"
#include "views/widgets/plaintip.h"
#include "views/widgets/productionframe.h"

#include <QActionGroup>
#include <QMenu>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

/// As text of an action: `&` is no mnemonic there.
QString shownName(const Account &account)
{
    const QString name = visibleText(account.name, longestName);
    return QString(account.isProduction ? withProductionWord(name) : name).replace(u'&', u"&&"_s);
}

} // namespace

InstanceSwitcher::InstanceSwitcher(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(u"instance"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(u"instanceMenu"_s);
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    showNone();
}

void InstanceSwitcher::setOtherActions(const QList<QAction *> &actions)
{
    m_others = actions;
    rebuild();
}

void InstanceSwitcher::setAccounts(const std::vector<Account> &accounts)
{
    m_accounts = accounts;
    rebuild();
}

void InstanceSwitcher::show(const QString &name, const QIcon &icon, const QString &tip)
{
    setText(QString(name).replace(u'&', u"&&"_s));
    setIcon(icon);
    setToolTip(plainTip(tip));
    setAccessibleName(tr("Instance: %1").arg(name));
    rebuild();
}

void InstanceSwitcher::showNone()
{
    m_current.clear();
    //: instance button while there is no connection
    show(tr("Not connected"), muster::icon(u"connect"_s), QString());
}

void InstanceSwitcher::showDemo()
{
    m_current.clear();
    //: window title and instance button: the demo fleet
    show(tr("Demo fleet"), muster::icon(u"demo"_s), QString());
}

void InstanceSwitcher::showAccount(const Account &account)
{
    m_current = account.id;
    QString tip = visibleText(account.instance(), 300);
    if (!account.username.isEmpty())
        tip += u" · @"_s + visibleText(account.username, 200);
    const QString name = visibleText(account.name, longestName);
    if (account.isReadOnly)
        tip += u'\n' + tr("Marked as read-only: nothing can be changed on it.");
    show(account.isProduction ? withProductionWord(name) : name, accountDot(account.colour), tip);
}

void InstanceSwitcher::showAddress(const QString &address)
{
    m_current.clear();
    show(visibleText(address, 200), muster::icon(u"instance"_s), QString());
}

void InstanceSwitcher::addManagement(QMenu *menu, const Account &account)
{
    QMenu *one = menu->addMenu(accountDot(account.colour), shownName(account));
    const QString id = account.id;
    connect(one->addAction(tr("&Edit…")), &QAction::triggered, this, [this, id] { Q_EMIT editRequested(id); });
    connect(one->addAction(tr("&Replace Token…")), &QAction::triggered, this, [this, id] { Q_EMIT replaceTokenRequested(id); });
    connect(one->addAction(muster::icon(u"delete"_s), tr("&Forget Instance…")), &QAction::triggered, this, [this, id] { Q_EMIT forgetRequested(id); });
}

void InstanceSwitcher::rebuild()
{
    m_menu->clear();
    const QList<QObject *> old = m_menu->children();   // submenus and groups of before
    for (QObject *child : old) {
        if (qobject_cast<QMenu *>(child) || qobject_cast<QActionGroup *>(child))
            child->deleteLater();
    }
    auto *group = new QActionGroup(m_menu);
    for (const Account &account : m_accounts) {
        QAction *action = m_menu->addAction(accountDot(account.colour), shownName(account));
        action->setToolTip(plainTip(visibleText(account.instance(), 300)));
        action->setCheckable(true);
        action->setChecked(account.id == m_current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT chosen(id); });
    }
    if (!m_accounts.empty()) {
        m_menu->addSeparator();
        QMenu *manage = m_menu->addMenu(muster::icon(u"settings"_s), tr("&Manage Instances"));
        for (const Account &account : m_accounts)
            addManagement(manage, account);
        m_menu->addSeparator();
    }
    m_menu->addActions(m_others);
}

} // namespace muster
