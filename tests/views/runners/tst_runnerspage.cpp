// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/clock.h"
#include "models/gitlab/client.h"
#include "models/operations/operations.h"
#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/runnerdetails.h"
#include "models/tables/runnertable.h"
#include "tests/support/fleetmaker.h"
#include "tests/support/runground.h"
#include "views/runners/detailspane.h"
#include "views/runners/runnerspage.h"
#include "views/runners/runnerview.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/emptystate.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Identity maintainer()
{
    Identity identity;
    identity.instance = u"https://git.example.com"_s;
    identity.username = u"mira"_s;
    identity.administrator = true;
    identity.scopes = { u"api"_s };
    return identity;
}

/// A signed-in connection that nobody answers: nothing is ever loaded through it.
struct Connection {
    explicit Connection(const Identity &identity = maintainer())
        : client(gitlab::Endpoint{ QUrl(u"https://git.example.com"_s), SecretString("glpat-test") }, clock), sync(client, identity, clock), operations(ground.means(client, identity, clock)), details(client, clock)
    {
    }
    SystemClock clock;
    gitlab::Client client;
    FleetSync sync;
    RunGround ground;
    Operations operations;
    RunnerDetails details;
};

struct Page {
    QTemporaryDir folder;
    Settings settings{ folder.filePath(u"muster.ini"_s) };
    ActionRegistry actions;
    FleetMaker maker{ { .runners = 120 } };
    RunnersPage page{ settings, actions };
    RunnerView *view = page.findChild<RunnerView *>();
    QLineEdit *edit = page.findChild<QLineEdit *>(u"filterEdit"_s);

    Page()
    {
        page.resize(1280, 800);
        page.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
    }
    void fill()
    {
        const Snapshot::Ptr fleet = maker.snapshot();
        page.showSnapshot(fleet);
        page.table().setNow(fleet->asOf());
        QCoreApplication::processEvents();
    }
    QString text(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }
    QString emptyHeadline() const { return page.findChild<EmptyState *>(u"emptyState"_s)->findChild<QLabel *>(u"emptyHeadline"_s)->text(); }
};

} // namespace

class TestRunnersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyFocusableWidgetHasANameAndTabReachesThemAll()
    {
        Page page;
        page.fill();
        page.page.setFilterText(u"status:online,offline tag:docker"_s);
        page.view->setFocus();
        page.view->showRunner(page.page.table().idAt(0));
        page.page.table().setMarkedRange(0, 3, true);
        QCoreApplication::processEvents();

        QSet<QWidget *> reached;
        for (QWidget *at = page.view; !reached.contains(at); at = at->nextInFocusChain()) {
            reached.insert(at);
            const bool focusable = (at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisible() && at->isEnabled();
            if (!focusable)
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(at);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(u"%1 \"%2\""_s.arg(QString::fromLatin1(at->metaObject()->className()), at->objectName())));
        }
        for (const QWidget *widget : page.page.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible())
                QVERIFY2(reached.contains(const_cast<QWidget *>(widget)), qPrintable(widget->objectName()));
        }
    }
    void labelsTellTheirTextBecauseTheyHaveNoName()
    {
        Page page;
        page.fill();
        page.view->showRunner(page.page.table().idAt(0));
        for (const QLabel *label : page.page.findChildren<QLabel *>())
            QVERIFY2(label->accessibleName().isEmpty(), qPrintable(label->objectName()));
    }
    void everyLabelIsPlainText()
    {
        Page page;
        page.fill();
        page.view->showRunner(page.page.table().idAt(0));
        for (const QLabel *label : page.page.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }

    void keysGoBetweenTableAndFilter()
    {
        Page page;
        page.fill();
        page.view->setFocus();
        QTest::keyClick(page.view, Qt::Key_Slash);
        QVERIFY(page.edit->hasFocus());
        QTest::keyClick(page.edit, Qt::Key_Escape);
        QVERIFY(page.view->hasFocus());
        QTest::keyClick(page.view, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page.edit->hasFocus());
    }
    void typingNarrowsTheTable()
    {
        Page page;
        page.fill();
        page.edit->setFocus();
        QTest::keyClicks(page.edit, u"status:online"_s);
        QVERIFY(page.page.table().shown() < page.page.table().total());
        QCOMPARE(page.text(u"matchCount"_s), u"%1 of 120"_s.arg(page.page.table().shown()));
    }
    void marksByKeyboard()
    {
        Page page;
        page.fill();
        page.view->setFocus();
        QTest::keyClick(page.view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(page.page.table().markedCount(), 120);
        QTest::keyClick(page.view, Qt::Key_Space);
        QTest::keyClick(page.view, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(page.page.table().markedCount(), 1);
        QTest::keyClick(page.view, Qt::Key_Escape);
        QCOMPARE(page.page.table().markedCount(), 0);
    }
    void bulkBarCountsWhatTheFilterHides()
    {
        Page page;
        page.fill();
        page.page.table().markAllShown();
        page.page.setFilterText(u"status:online"_s);
        const qsizetype hidden = 120 - page.page.table().shown();
        QVERIFY(hidden > 0);
        QCOMPARE(page.text(u"markedCount"_s), u"120 marked (%1 hidden by the filter)"_s.arg(hidden));
    }
    void facetsNarrowAndShowThatTheyDo()
    {
        Page page;
        page.fill();
        QTRY_VERIFY(page.page.findChild<QToolButton *>(u"facet-stale"_s));
        auto *stale = page.page.findChild<QToolButton *>(u"facet-stale"_s), *online = page.page.findChild<QToolButton *>(u"facet-online"_s);
        stale->click();
        QCOMPARE(page.edit->text(), u"status:stale"_s);
        QVERIFY(stale->isChecked());
        const qsizetype onlyStale = page.page.table().shown();
        QTRY_VERIFY(!online->text().endsWith(u" 0"_s));   // what a click would add
        online->click();
        QCOMPARE(page.edit->text(), u"status:stale,online"_s);
        QVERIFY(page.page.table().shown() > onlyStale);
        stale->click();
        online->click();
        QCOMPARE(page.edit->text(), QString());
        QVERIFY(!online->isChecked());
    }

    void withoutConnectionNothingCanBeChangedAndItIsSaid()
    {
        Page page;
        page.fill();
        page.page.table().markAllShown();
        for (const QString &id : { u"runners.pause"_s, u"runners.resume"_s, u"runners.delete"_s }) {
            QVERIFY(!page.actions.action(id)->isEnabled());
            QVERIFY(page.actions.action(id)->toolTip().contains(u"Not connected"_s));
        }
        QVERIFY(page.actions.action(u"runners.copy"_s)->isEnabled());
    }
    void weakTokenDisablesChangesAndSaysWhichScopeIsMissing()
    {
        Page page;
        Identity reader = maintainer();
        reader.scopes = { u"read_api"_s };
        reader.changing = Obstacle::Scope;
        Connection connection(reader);
        page.page.setFleet(&connection.sync, &connection.operations, &connection.details);
        page.fill();
        page.page.table().markAllShown();
        const QAction *erase = page.actions.action(u"runners.delete"_s);
        QVERIFY(!erase->isEnabled());
        QVERIFY2(erase->toolTip().contains(u"scope api"_s), qPrintable(erase->toolTip()));
        auto *button = page.page.findChild<QPushButton *>(u"runners.delete"_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), erase->toolTip());
        page.page.setFleet(nullptr, nullptr, nullptr);
    }
    void deleteKeyPlansOverTheMarksAndSendsNothing()
    {
        Page page;
        Connection connection;
        page.page.setFleet(&connection.sync, &connection.operations, &connection.details);
        page.fill();
        QSignalSpy planned(&page.page, &RunnersPage::planMade);
        page.view->setFocus();
        QTest::keyClick(page.view, Qt::Key_Delete);
        QCOMPARE(planned.count(), 0);   // nothing is marked
        page.page.table().setMarkedRange(2, 4, true);
        QTest::keyClick(page.view, Qt::Key_Delete);
        QCOMPARE(planned.count(), 1);
        const auto plan = planned.front().front().value<Plan>();
        QCOMPARE(plan.verb, Verb::Delete);
        QCOMPARE(plan.targets.size() + plan.skipped.size(), std::size_t(3));
        QVERIFY(plan.reason.isEmpty());
        QVERIFY(connection.operations.operations().isEmpty());
        page.page.setFleet(nullptr, nullptr, nullptr);
    }
    void planOverTheWholeFilterNamesTheFilter()
    {
        Page page;
        Connection connection;
        page.page.setFleet(&connection.sync, &connection.operations, &connection.details);
        page.fill();
        QSignalSpy planned(&page.page, &RunnersPage::planMade);
        page.page.setFilterText(u"status:stale"_s);
        page.page.findChild<QPushButton *>(u"markAll"_s)->click();
        page.actions.action(u"runners.pause"_s)->trigger();
        QCOMPARE(planned.count(), 1);
        QCOMPARE(planned.front().front().value<Plan>().reason, u"status:stale"_s);
        page.page.setFleet(nullptr, nullptr, nullptr);
    }

    void nothingMatchesOffersToClearTheFilter()
    {
        Page page;
        page.fill();
        page.page.setFilterText(u"name:no-such-runner-anywhere"_s);
        auto *empty = page.page.findChild<EmptyState *>(u"emptyState"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(page.emptyHeadline().contains(u"no-such-runner-anywhere"_s));
        QTest::keyClick(empty->findChild<QPushButton *>(u"emptyAction"_s), Qt::Key_Space);
        QVERIFY(page.edit->text().isEmpty());
        QVERIFY(page.view->isVisible());
    }
    void currentRunnerIsDescribed()
    {
        Page page;
        page.fill();
        page.view->setFocus();
        QTest::keyClick(page.view, Qt::Key_Down);
        const RunnerRow &row = page.page.table().runnerAt(page.view->currentIndex().row());
        QVERIFY(page.text(u"detailsKind"_s).contains(u"#%1"_s.arg(row.id.value)));
    }
    void deletedRunnerIsNotPretendedToBeThere()
    {
        Page page;
        page.fill();
        page.maker.remove(60);
        const Snapshot::Ptr fleet = page.maker.snapshot();
        int row = 0;
        while (fleet->find(page.page.table().idAt(row)))
            ++row;
        const RunnerId shown = page.page.table().idAt(row);
        page.view->showRunner(shown);
        page.page.showSnapshot(fleet);
        auto *empty = page.page.findChild<EmptyState *>(u"detailsEmpty"_s);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->findChild<QLabel *>(u"emptyHeadline"_s)->text().contains(u"#%1"_s.arg(shown.value)));
    }
    void copiedRowsAreThoseMarkedWithTheColumnsShown()
    {
        Page page;
        page.fill();
        page.page.table().setMarkedRange(1, 2, true);
        page.view->setFocus();
        QTest::keyClick(page.view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Status\tName\t"_s));
        QVERIFY(!lines[0].contains(u"Note"_s));
        QVERIFY(lines[1].contains(page.page.table().index(1, int(RunnerTable::Column::Name)).data().toString()));
    }
    void detailsAndCountsCanBeHiddenAndItIsRemembered()
    {
        Page page;
        page.fill();
        QVERIFY(page.page.findChild<DetailsPane *>()->isVisible());
        page.actions.action(u"runners.details"_s)->trigger();
        QVERIFY(!page.page.findChild<DetailsPane *>()->isVisible());
        QVERIFY(!page.settings.detailsVisible());
        page.actions.action(u"runners.facets"_s)->trigger();
        QVERIFY(!page.settings.facetsVisible());
    }
    void menusNameOnlyActionsThatExist()
    {
        Page page;
        for (const QString &id : page.page.menuActions() + page.page.viewActions())
            QVERIFY2(id.isEmpty() || page.actions.action(id), qPrintable(id));
    }
    void fleetThatDiesIsForgotten()
    {
        Page page;
        {
            Connection connection;
            page.page.setFleet(&connection.sync, &connection.operations, &connection.details);
            page.fill();
            page.page.table().markAllShown();
        }
        page.actions.updateEnabled();
        page.actions.action(u"runners.pause"_s)->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(page.page.table().total(), 120);
    }
};

QTEST_MAIN(TestRunnersPage)
#include "tst_runnerspage.moc"
