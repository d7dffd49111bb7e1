// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/journal.h"
#include "models/operations/activity.h"
#include "models/tables/activitytable.h"
#include "models/tables/runitemtable.h"
#include "tests/support/readonlymedium.h"
#include "views/activity/activitypage.h"
#include "views/operations/linetable.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString here = u"https://git.example.com"_s;

/// A finished pausing, an interrupted deletion and a run at another GitLab, with texts meant to break a screen.
struct Record {
    Record()
    {
        write(u"pausing"_s, { { u"verb"_s, u"pause"_s }, { u"instance"_s, here }, { u"user_id"_s, 7 }, { u"username"_s, u"mira"_s }, { u"reason"_s, u"tag:<b>gpu</b>"_s } }, true);
        write(u"deleting"_s, { { u"verb"_s, u"delete"_s }, { u"instance"_s, here }, { u"user_id"_s, 7 }, { u"username"_s, u"mira"_s } }, false);
        write(u"elsewhere"_s, { { u"verb"_s, u"resume"_s }, { u"instance"_s, u"https://other.example.com"_s }, { u"username"_s, u"\u202e<i>eve</i>"_s } }, true);
    }
    void write(const QString &run, const QJsonObject &begin, bool ends)
    {
        const QJsonArray targets{ QJsonObject{ { u"id"_s, 1 }, { u"name"_s, u"<b>one</b>"_s }, { u"paused"_s, false }, { u"status"_s, u"online"_s } }, QJsonObject{ { u"id"_s, 2 }, { u"name"_s, u"two"_s } } };
        const QJsonArray outcome{ QJsonObject{ { u"id"_s, 1 }, { u"outcome"_s, u"done"_s }, { u"after"_s, QJsonObject{ { u"paused"_s, true } } } } };
        std::vector<JournalEntry> entries{ { run, u"begin"_s, begin }, { run, u"targets"_s, { { u"targets"_s, targets } } }, { run, u"intent"_s, { { u"ids"_s, QJsonArray{ 1, 2 } } } },
            { run, u"outcome"_s, { { u"items"_s, outcome } } } };
        if (ends)
            entries.push_back({ run, u"end"_s, { { u"state"_s, u"finished"_s } } });
        journal.append(std::move(entries), &receiver, [](const auto &) {});
    }

    QTemporaryDir folder;
    QObject receiver;
    Journal journal{ { folder.path() } };
    Activity activity{ journal };
};

struct Shown {
    explicit Shown(Record *record = nullptr)
    {
        page.resize(1000, 700);
        page.setActivity(record ? &record->activity : nullptr, here);
        page.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        page.focusTable();
    }
    [[nodiscard]] LineTable &runs() const { return *page.findChild<LineTable *>(u"activityRuns"_s); }
    [[nodiscard]] QAction &action(const char *id) const { return *actions.action(QString::fromLatin1(id)); }
    void choose(const QString &verb) const
    {
        for (int row = 0; row < runs().model()->rowCount(); ++row) {
            if (runs().model()->index(row, int(ActivityTable::Column::Verb)).data().toString() == verb)
                runs().setCurrentIndex(runs().model()->index(row, 0));
        }
    }

    ActionRegistry actions;
    ActivityPage page{ actions };
};

} // namespace

class TestActivityPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheirPromises()
    {
        ActivityTable runs;
        QAbstractItemModelTester runTester(&runs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        JournalRun a, b;
        a.run = u"a"_s;
        b.run = u"b"_s;
        runs.setRuns({ a }, {});
        runs.setRuns({ b, a }, {});
        a.counts.done = 3;
        QSignalSpy changed(&runs, &QAbstractItemModel::dataChanged);
        runs.setRuns({ b, a }, {});
        QCOMPARE(changed.size(), 1);
        runs.setRuns({}, {});
        RunItemTable items;
        QAbstractItemModelTester itemTester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
        items.setItems({ { .id = RunnerId{ 1 } }, { .id = RunnerId{ 2 } } }, {});
        items.setItems({ { .id = RunnerId{ 2 }, .outcome = u"done"_s } }, {});
        items.setItems({}, {});
    }

    void aDeletionHasRecipesForReplacements()
    {
        Record record;
        Shown shown(&record);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        shown.choose(u"Pause"_s);
        QTRY_VERIFY(!shown.action("activity.recipes").isEnabled());
        shown.choose(u"Delete"_s);
        QTRY_VERIFY(shown.action("activity.recipes").isEnabled());
        shown.action("activity.recipes").trigger();
        auto *dialog = shown.page.findChild<QDialog *>(u"recipeDialog"_s);
        QVERIFY(dialog);
        const auto *sheet = dialog->findChild<QPlainTextEdit *>(u"recipes"_s);
        QVERIFY(sheet->toPlainText().contains(u"'description=<b>one</b>'"_s));
        QVERIFY(!sheet->toPlainText().contains(u"two"_s));   // that one's outcome is not known
        QVERIFY(!sheet->accessibleName().isEmpty());
        dialog->findChild<QPushButton *>(u"copyRecipes"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"gitlab-runner register"_s));
        dialog->reject();
    }

    void aRunIsFoundByItsNumberAndShown()
    {
        Record record;
        Shown shown(&record);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        shown.page.find(u"elsew"_s);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 1);
        shown.page.find(u"els"_s);   // too little of a number
        QTRY_COMPARE(shown.runs().model()->rowCount(), 0);
        shown.page.showRun(u"pausing"_s);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        QCOMPARE(shown.runs().currentIndex().siblingAtColumn(int(ActivityTable::Column::Verb)).data().toString(), u"Pause"_s);
    }

    void columnsGrowWithWhatTheyHold()
    {
        Record record;
        Shown shown(&record);
        shown.page.resize(1600, 700);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        const int user = int(ActivityTable::Column::User);
        const int before = shown.runs().columnWidth(user);
        record.write(u"longest"_s, { { u"verb"_s, u"pause"_s }, { u"instance"_s, here }, { u"username"_s, u"somebody-with-a-rather-long-name"_s } }, true);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 4);
        QTRY_VERIFY(shown.runs().columnWidth(user) > before);
        // In a small window the columns that matter least give way, and nothing scrolls sideways.
        shown.page.resize(600, 500);
        QTRY_VERIFY(shown.runs().isColumnHidden(int(ActivityTable::Column::Instance)));
        QTRY_COMPARE(shown.runs().horizontalScrollBar()->maximum(), 0);
    }

    void nothingYetIsSaid()
    {
        Record record;
        QTemporaryDir folder;
        Journal empty({ folder.path() });
        Activity activity(empty);
        Shown shown;
        shown.page.setActivity(&activity, here);
        QTRY_VERIFY(activity.isLoaded());
        QVERIFY(!shown.runs().isVisible());
        QVERIFY(!shown.action("activity.undo").isEnabled());
        QVERIFY(!shown.action("activity.export").isEnabled());
    }

    void aJournalThatCanOnlyBeReadIsSaidAndStillShown()
    {
        QTemporaryDir folder;
        {
            Journal journal{ { folder.path() } };
            QObject receiver;
            journal.append({ { u"pausing"_s, u"begin"_s, { { u"verb"_s, u"pause"_s }, { u"instance"_s, here } } }, { u"pausing"_s, u"end"_s, { { u"state"_s, u"finished"_s } } } }, &receiver,
                [](const auto &) {});
        }
        const test::ReadOnlyMedium medium(folder.path());
        Journal journal{ { folder.path() } };
        Activity activity(journal);
        Shown shown;
        shown.page.setActivity(&activity, here);
        const auto *message = shown.page.findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"can only be read"_s), qPrintable(message->text()));
        QTRY_COMPARE(shown.runs().model()->rowCount(), 1);
    }

    void everyRunIsThereAndLeadsToItsRunners()
    {
        Record record;
        Shown shown(&record);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        shown.choose(u"Delete"_s);
        auto *items = shown.page.findChild<LineTable *>(u"runItems"_s);
        QTRY_VERIFY(items->model() && items->model()->rowCount() == 2);
        QCOMPARE(items->model()->index(0, int(RunItemTable::Column::Name)).data().toString(), u"<b>one</b>"_s);
        QCOMPARE(items->model()->index(0, int(RunItemTable::Column::After)).data().toString(), u"paused"_s);
        QCOMPARE(items->model()->index(1, int(RunItemTable::Column::Outcome)).data(RawRole).toString(), u"unknown"_s);
    }

    void undoAndReviewAreOfferedWhereTheyMakeSense_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<bool>("undo");
        QTest::addColumn<bool>("review");
        QTest::newRow("a pausing with an unknown") << u"Pause"_s << true << true;
        QTest::newRow("an interrupted deletion") << u"Delete"_s << false << true;
        QTest::newRow("at another GitLab") << u"Resume"_s << false << false;
    }
    void undoAndReviewAreOfferedWhereTheyMakeSense()
    {
        QFETCH(const QString, verb);
        QFETCH(const bool, undo);
        Record record;
        Shown shown(&record);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        shown.choose(verb);
        QTRY_COMPARE(shown.action("activity.undo").isEnabled(), undo);
        QTEST(shown.action("activity.review").isEnabled(), "review");
        QSignalSpy undone(&shown.page, &ActivityPage::undoRequested), reviewed(&shown.page, &ActivityPage::reviewRequested);
        QTest::keyClick(&shown.runs(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), undo ? 1 : 0);
        QTest::keyClick(&shown.runs(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(reviewed.size(), shown.action("activity.review").isEnabled() ? 1 : 0);
    }

    void runsAreFoundByKeyboard()
    {
        Record record;
        Shown shown(&record);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        QTest::keyClick(&shown.runs(), Qt::Key_F, Qt::ControlModifier);
        auto *search = shown.page.findChild<QLineEdit *>(u"activitySearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"mira delete"_s);
        QCOMPARE(shown.runs().model()->rowCount(), 1);
        QTest::keyClicks(search, u" nothing"_s);
        QVERIFY(!shown.runs().isVisible());
    }

    void newRunsAppearAndTheCurrentOneStays()
    {
        Record record;
        Shown shown(&record);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        shown.choose(u"Pause"_s);
        record.write(u"later"_s, { { u"verb"_s, u"resume"_s }, { u"instance"_s, here } }, true);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 4);
        QCOMPARE(shown.runs().currentIndex().siblingAtColumn(int(ActivityTable::Column::Verb)).data().toString(), u"Pause"_s);
    }

    void verifyingSaysWhatIsTrue()
    {
        Record record;
        Shown shown(&record);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        shown.action("activity.verify").trigger();
        auto *message = shown.page.findChild<MessageBar *>(u"activityMessage"_s);
        QTRY_COMPARE(message->severity(), Severity::Good);
        QVERIFY(message->text().contains(u"14"_s));
    }

    void aDamagedJournalIsSaidWithAWayOut()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"journal.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<b>no database</b>");
        file.close();
        Journal journal({ folder.path() });
        Activity activity(journal);
        Shown shown;
        shown.page.setActivity(&activity, here);
        auto *message = shown.page.findChild<MessageBar *>(u"activityMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->severity(), Severity::Bad);
        QVERIFY(message->text().contains(u"set aside"_s));
        auto *again = message->findChild<QPushButton *>();
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_VERIFY(!message->isVisible());
        QTRY_COMPARE(journal.state(), Journal::State::Ready);
    }

    void everyControlHasANameAndNoLabelGuessesAtHtml()
    {
        Record record;
        Shown shown(&record);
        QTRY_COMPARE(shown.runs().model()->rowCount(), 3);
        const QList<QWidget *> widgets = shown.page.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QHeaderView") || widget->inherits("QSplitterHandle"))
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
