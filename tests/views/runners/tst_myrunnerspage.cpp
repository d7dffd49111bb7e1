// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/operations.h"
#include "models/sync/fleetsync.h"
#include "models/sync/myrunnersload.h"
#include "models/tables/myrunnertable.h"
#include "tests/models/sync/demosession.h"
#include "tests/support/runground.h"
#include "views/runners/myrunnerspage.h"
#include "views/widgets/actionregistry.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// The page over the simulator, as that user sees it.
struct Ground {
    explicit Ground(demo::TokenKind token, int runners = 300) : demo({ .runners = runners, .token = token })
    {
        if (!demo.isReady())
            return;
        sync = std::make_unique<FleetSync>(demo.client(), demo.identity(), demo.clock());
        load = std::make_unique<MyRunnersLoad>(demo.client(), demo.identity());
        operations = std::make_unique<Operations>(ground.means(demo.client(), demo.identity(), demo.clock()));
        QObject::connect(sync.get(), &FleetSync::snapshotChanged, load.get(), &MyRunnersLoad::setFleet);
        page.setSources({ load.get(), sync.get(), operations.get() });
        page.resize(1160, 700);
    }
    ~Ground() { page.setSources({}); }

    [[nodiscard]] bool run()
    {
        page.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        sync->refresh();
        return QTest::qWaitFor([this] { return load->state() == MyRunnersLoad::State::Ready; }, 30'000);
    }
    [[nodiscard]] QTableView *table() { return page.findChild<QTableView *>(u"mineTable"_s); }
    /// The first row shown that is one to manage, or is not.
    [[nodiscard]] int rowThat(bool isMine)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const qint64 id = table()->model()->index(row, 0).data(IdRole).toLongLong();
            const auto at = std::find_if(load->runners().begin(), load->runners().end(), [id](const MyRunner &each) { return each.id.value == id; });
            if (at->isMine == isMine)
                return row;
        }
        return -1;
    }

    DemoSession demo;
    RunGround ground;
    std::unique_ptr<FleetSync> sync;
    std::unique_ptr<MyRunnersLoad> load;
    std::unique_ptr<Operations> operations;
    ActionRegistry actions;
    MyRunnersPage page{ actions };
};

} // namespace

class TestMyRunnersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksWhenSomebodyLooksAndTheRunnersAreThere()
    {
        Ground ground(demo::TokenKind::User, 100);
        QVERIFY(ground.demo.isReady());
        ground.sync->refresh();
        QTRY_VERIFY(ground.sync->state() == FleetSync::State::Fresh);
        QCOMPARE(ground.load->state(), MyRunnersLoad::State::Idle);   // nobody looks
        ground.page.show();
        QCOMPARE(ground.load->state(), MyRunnersLoad::State::Loading);
        QTRY_VERIFY_WITH_TIMEOUT(ground.load->state() == MyRunnersLoad::State::Ready, 30'000);
        QVERIFY(ground.load->limits().managed > 0);
    }
    void anotherScopeIsAskedAnewByItself()
    {
        Ground ground(demo::TokenKind::User, 100);
        QVERIFY(ground.demo.isReady() && ground.run());
        QSignalSpy states(ground.load.get(), &MyRunnersLoad::stateChanged);
        ground.sync->setScope({ Scope::Kind::Group, ground.load->runners().front().owner.section(u'/', 0, 0) });
        QTRY_VERIFY_WITH_TIMEOUT(ground.sync->state() == FleetSync::State::Fresh && ground.load->state() == MyRunnersLoad::State::Ready && states.size() >= 3, 30'000);
        QVERIFY(ground.load->progress().asked > 0);
    }
    void theChoiceNarrowsTheTable()
    {
        Ground ground(demo::TokenKind::User);
        QVERIFY(ground.demo.isReady() && ground.run());
        auto *which = ground.page.findChild<QComboBox *>(u"mineWhich"_s);
        const std::vector<MyRunner> &all = ground.load->runners();
        QCOMPARE(ground.table()->model()->rowCount(), int(all.size()));
        which->setCurrentIndex(1);
        QCOMPARE(ground.table()->model()->rowCount(), int(std::count_if(all.begin(), all.end(), [](const MyRunner &each) { return each.isMine; })));
        which->setCurrentIndex(2);
        QCOMPARE(ground.table()->model()->rowCount(), int(std::count_if(all.begin(), all.end(), [](const MyRunner &each) { return each.isListed || each.isSeen; })));
    }
    void deleteMakesAPlanOverThoseToManageAndSendsNothing()
    {
        Ground ground(demo::TokenKind::User);
        QVERIFY(ground.demo.isReady() && ground.run());
        QSignalSpy planned(&ground.page, &MyRunnersPage::planMade);
        ground.table()->setFocus();
        QVERIFY(!ground.actions.action(u"mine.delete"_s)->isEnabled());
        QTest::keyClick(ground.table(), Qt::Key_Delete);
        QCOMPARE(planned.count(), 0);

        const int mine = ground.rowThat(true), other = ground.rowThat(false);
        QVERIFY(mine >= 0 && other >= 0);
        ground.table()->selectRow(other);
        QVERIFY(!ground.actions.action(u"mine.delete"_s)->isEnabled());
        ground.table()->selectionModel()->select(ground.table()->model()->index(mine, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(ground.actions.action(u"mine.delete"_s)->isEnabled());
        QTest::keyClick(ground.table(), Qt::Key_Delete);
        QCOMPARE(planned.count(), 1);
        const auto plan = planned.front().front().value<Plan>();
        QCOMPARE(plan.verb, Verb::Delete);
        QCOMPARE(plan.targets.size() + plan.skipped.size(), std::size_t(1));
        QVERIFY(ground.operations->operations().isEmpty());
    }
    void aTokenThatMayOnlyReadIsToldWhy()
    {
        Ground ground(demo::TokenKind::ReadApi);
        QVERIFY(ground.demo.isReady() && ground.run());
        if (ground.table()->model()->rowCount() > 0)
            ground.table()->selectRow(0);
        const QAction *erase = ground.actions.action(u"mine.delete"_s);
        QVERIFY(!erase->isEnabled());
        QVERIFY2(erase->toolTip().contains(u"scope api"_s), qPrintable(erase->toolTip()));
    }
    void enterLeadsToTheRunner()
    {
        Ground ground(demo::TokenKind::User);
        QVERIFY(ground.demo.isReady() && ground.run());
        QSignalSpy asked(&ground.page, &MyRunnersPage::runnerRequested);
        ground.table()->setFocus();
        ground.table()->setCurrentIndex(ground.table()->model()->index(0, 0));
        QTest::keyClick(ground.table(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().value<RunnerId>().value, ground.table()->model()->index(0, 0).data(IdRole).toLongLong());
    }
    void everyControlHasAName()
    {
        Ground ground(demo::TokenKind::User, 100);
        QVERIFY(ground.demo.isReady() && ground.run());
        for (QWidget *widget : ground.page.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestMyRunnersPage)
#include "tst_myrunnerspage.moc"
