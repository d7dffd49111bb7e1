// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/fleetsdesk.h"

#include "views/runners/runneredits.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace muster::test {

using namespace Qt::StringLiterals;

void FleetsDesk::begin()
{
    m_work = std::make_unique<ServerFixture>(ServerFixture::still(40));
    m_live = std::make_unique<ServerFixture>(ServerFixture::still(40));   // of the same seed: the same numbers
    m_ground = std::make_unique<SeveralGround>();
    m_settings = std::make_unique<Settings>(m_ground->folder.filePath(u"muster.ini"_s));
    m_actions = std::make_unique<ActionRegistry>();
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(1280, 760);
    m_page = new FleetsPage(*m_settings, *m_actions, m_window.get());
    m_window->setCentralWidget(m_page);
    m_flow = new FleetsFlow(m_window.get());
    QObject::connect(m_page, &FleetsPage::plansMade, m_flow, &FleetsFlow::preview);
    QObject::connect(m_flow, &FleetsFlow::leftOut, m_page, &FleetsPage::tellLeftOut);
    QObject::connect(m_flow, &FleetsFlow::rowEnded, m_page, [page = m_page](bool isAnyConfirmed) { isAnyConfirmed ? page->edits().forget() : page->edits().reopen(); });
    m_group = std::make_unique<InstanceGroup>(m_ground->ground());
    QObject::connect(m_group.get(), &InstanceGroup::changed, m_page, [this] {
        const std::vector<FleetMember> members = m_group->members();
        m_page->setNames(m_group->names());
        m_page->setMembers(members);
        m_flow->setMembers(members);
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FleetsDesk::end()
{
    m_group->disconnect(m_page);
    m_page->setMembers({});
    m_flow->setMembers({});
    m_group.reset();
    m_window.reset();
    m_actions.reset();
    m_settings.reset();
    m_ground.reset();
    m_live.reset();
    m_work.reset();
}

void FleetsDesk::show(const std::vector<Account> &accounts)
{
    m_page->setAccounts(accounts);
    m_group->setAccounts(accounts);
}

bool FleetsDesk::isWhole(qsizetype runners) const
{
    return m_page->table().total() == runners && m_page->table().snapshot() && m_page->table().snapshot()->isComplete();
}

QString FleetsDesk::told() const
{
    return m_page->findChild<MessageBar *>()->text();
}

const FleetMember &FleetsDesk::member(const QString &name) const
{
    for (const FleetMember &each : m_page->members()) {
        if (each.account.name == name)
            return each;
    }
    qFatal("no such member");
}

std::vector<RunnerId> FleetsDesk::some(const QString &name, int count) const
{
    std::vector<RunnerId> ids;
    const Snapshot::Ptr fleet = member(name).sync->snapshot();
    for (const RunnerRow &row : fleet->rows()) {
        if (row.paused == Tri::No && row.runningJobs == 0 && int(ids.size()) < count)
            ids.push_back(placed(row.id, member(name).number));
    }
    return ids;
}

void FleetsDesk::mark(std::vector<RunnerId> ids, const std::vector<RunnerId> &more)
{
    ids.insert(ids.end(), more.begin(), more.end());
    m_page->table().setMarkedIds(ids);
}

QString FleetsDesk::whereOf(const PlanDialog *dialog)
{
    return dialog->findChild<ElidedLabel *>(u"instance"_s)->text();
}

void FleetsDesk::confirm()
{
    QPushButton *deed = preview()->findChild<QPushButton *>(u"confirm"_s);
    QVERIFY(deed->isEnabled());
    QTest::keyClick(deed, Qt::Key_Space);
}

void FleetsDesk::cancel()
{
    QTRY_VERIFY(QApplication::activeWindow() == preview());   // until then the keys are the page's
    QTest::keyClick(preview(), Qt::Key_Escape);
}

std::vector<qint64> FleetsDesk::changed(ServerFixture &server, demo::Change::Kind kind)
{
    std::vector<qint64> ids = server.log().changedRunners(kind);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<qint64> FleetsDesk::bare(const std::vector<RunnerId> &ids)
{
    std::vector<qint64> numbers;
    for (const RunnerId id : ids)
        numbers.push_back(bareId(id).value);
    return numbers;
}

} // namespace muster::test
