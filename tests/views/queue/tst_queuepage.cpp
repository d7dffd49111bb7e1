// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/queue/queueground.h"
#include "views/widgets/messagebar.h"

#include <QAccessible>
#include <QTableView>

using namespace muster;
using namespace Qt::StringLiterals;
using Ground = QueueGround;

namespace {

/// What can be reached with Tab and has no name.
QStringList namelessControls(QWidget &page)
{
    QStringList nameless;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || qobject_cast<const QTabWidget *>(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless += widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className());
    }
    return nameless;
}

} // namespace

class TestQueuePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdministratorSeesTheBoardAndEveryJob()
    {
        Ground ground({ .runners = 300 });
        QVERIFY(ground.demo.isReady());
        QVERIFY(ground.sample());
        QVERIFY(ground.page.waiting().has_value());
        QCOMPARE(ground.find<QTableView>(u"queueBoard"_s)->model()->rowCount(), int(ground.sampler->board().size()));
        const JobPicture::Ptr picture = ground.sampler->picture();
        QCOMPARE(ground.find<QTableView>(u"queueJobs"_s)->model()->rowCount(), int(picture->pending.size() + picture->running.size()));
    }
    void aTokenThatMaySeeNoJobsIsNeverToldThatNothingWaits()
    {
        Ground ground({ .runners = 50, .token = demo::TokenKind::Developer });
        QVERIFY(ground.demo.isReady());
        QVERIFY(ground.sample());
        if (ground.sampler->picture()->reach == JobPicture::Reach::Nothing)
            QVERIFY(!ground.page.waiting().has_value());
        else
            QCOMPARE(ground.sampler->picture()->reach, JobPicture::Reach::Part);
    }
    void everyControlHasANameOnEveryTab_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("board") << 0;
        QTest::newRow("jobs") << 1;
        QTest::newRow("hosts") << 2;
    }
    void everyControlHasANameOnEveryTab()
    {
        QFETCH(const int, tab);
        Ground ground({ .runners = 50 });
        QVERIFY(ground.sample());
        ground.find<QTabWidget>(u"queueTabs"_s)->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QCOMPARE(namelessControls(ground.page), QStringList());
    }
    void onlyWhoSeesAPartCanChooseProjects_data()
    {
        QTest::addColumn<demo::TokenKind>("token");
        QTest::addColumn<bool>("can");
        QTest::newRow("administrator") << demo::TokenKind::Administrator << false;
        QTest::newRow("user") << demo::TokenKind::User << true;
        QTest::newRow("developer, who sees none") << demo::TokenKind::Developer << true;
    }
    void onlyWhoSeesAPartCanChooseProjects()
    {
        QFETCH(const demo::TokenKind, token);
        QFETCH(const bool, can);
        Ground ground({ .runners = 100, .token = token });
        QVERIFY(ground.sample());
        QCOMPARE(ground.action(u"queue.projects"_s)->isEnabled(), can);
        QCOMPARE(ground.find<MessageBar>(u"queueMessage"_s)->isVisible(), can);
        // In the message, or where the board would be.
        const auto buttons = ground.page.findChildren<QAbstractButton *>();
        QCOMPARE(std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *button) { return button->isVisible() && button->text().contains(u"Projects"_s); }), can);
    }
};

QTEST_MAIN(TestQueuePage)
#include "tst_queuepage.moc"
