// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/compliancetab.h"

#include "models/history/history.h"
#include "models/sync/fleetsync.h"
#include "models/sync/policyfile.h"
#include "models/sync/recentjobs.h"
#include "models/tables/compliancegrouptable.h"
#include "tests/models/sync/demosession.h"
#include "views/versions/policyeditor.h"
#include "views/versions/teamsheetdialog.h"
#include "views/versions/teamsheetpaper.h"
#include "views/widgets/actionregistry.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/policyedit.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const ReleaseCatalogue &catalogue()
{
    static const ReleaseCatalogue releases = [] {
        QFile file(u":/data/runner-releases.csv"_s);
        return file.open(QIODevice::ReadOnly) ? ReleaseCatalogue::fromCsv(file.readAll()).value() : ReleaseCatalogue();
    }();
    return releases;
}

/// The tab over a loaded simulator and a policy file.
struct Ground {
    explicit Ground(const QByteArray &text = {}) : demo({ .runners = 200 })
    {
        if (!text.isEmpty()) {
            QFile disk(path());
            if (disk.open(QIODevice::WriteOnly))
                disk.write(text);
        }
        sync = std::make_unique<FleetSync>(demo.client(), demo.identity(), demo.clock());
        file = std::make_unique<PolicyFile>(path());
        tab.setCatalogue(catalogue());
        tab.setSources({ sync.get(), file.get() });
        tab.resize(1280, 800);
        tab.show();
        sync->refresh();
    }
    ~Ground() { tab.setSources({}); }

    [[nodiscard]] QString path() const { return folder.filePath(u"policy.toml"_s); }
    [[nodiscard]] bool isJudged()
    {
        return QTest::qWaitFor([this] { return sync->state() == FleetSync::State::Fresh && runners()->model()->rowCount() == int(sync->snapshot()->size()); }, 20'000);
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) { return tab.findChild<Widget *>(name); }
    [[nodiscard]] QTableView *runners() { return find<QTableView>(u"complianceRunners"_s); }
    [[nodiscard]] QTableView *groups() { return find<QTableView>(u"complianceGroups"_s); }
    [[nodiscard]] QString message() { return find<MessageBar>(u"complianceMessage"_s)->text(); }
    void trigger(const char *action) { actions.action(QString::fromLatin1(action))->trigger(); }

    QTemporaryDir folder;
    DemoSession demo;
    std::unique_ptr<FleetSync> sync;
    std::unique_ptr<PolicyFile> file;
    ActionRegistry actions;
    ComplianceTab tab{ actions };
};

void expectNames(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

const QByteArray policy = "[[rule]]\nscope = '**'\nallow = '>=18.9'\n";

} // namespace

class TestComplianceTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPolicyTheExampleIsShownAndSaidToBeOne()
    {
        Ground ground;
        QVERIFY(ground.isJudged());
        QVERIFY(ground.message().contains(u"example"_s));
        QVERIFY(ground.groups()->model()->rowCount() > 2);
    }

    void aStateAndAGroupNarrowTheRunners()
    {
        Ground ground(policy);
        QVERIFY(ground.isJudged());
        auto *button = ground.find<QToolButton>(u"state_not_approved"_s);
        button->click();
        const int ofState = ground.runners()->model()->rowCount();
        QVERIFY(ofState > 0 && ofState < 200);
        QVERIFY(button->text().startsWith(QString::number(ofState)));
        ground.groups()->selectRow(1);
        const int ofBoth = ground.runners()->model()->rowCount();
        QVERIFY(ofBoth < ofState);
        button->click();
        QVERIFY(ground.runners()->model()->rowCount() > ofBoth);
        ground.trigger("compliance.everything");
        QCOMPARE(ground.runners()->model()->rowCount(), 200);
    }

    void countsAreToldByARealPolicyOnlyAndLeadBackToTheirRows()
    {
        Ground example;
        QVERIFY(example.isJudged());
        QVERIFY(!example.tab.counts());
        Ground ground(policy);
        QSignalSpy told(&ground.tab, &ComplianceTab::countsChanged);
        QVERIFY(ground.isJudged());
        QTRY_VERIFY(told.count() > 0 && ground.tab.counts());
        const int notApproved = (*ground.tab.counts())[ComplianceState::NotApproved];
        QVERIFY(notApproved > 0);
        ground.groups()->selectRow(1);   // left behind by an earlier look
        ground.tab.showState(ComplianceState::NotApproved);
        QCOMPARE(ground.runners()->model()->rowCount(), notApproved);
    }

    void everythingLeadsToTheRunnersPage()
    {
        Ground ground(policy);
        QVERIFY(ground.isJudged());
        QSignalSpy filters(&ground.tab, &ComplianceTab::runnersRequested);
        QSignalSpy runners(&ground.tab, &ComplianceTab::runnerRequested);
        Q_EMIT ground.groups()->activated(ground.groups()->model()->index(1, 0));
        QVERIFY(filters.takeFirst().first().toString().startsWith(u"owner:"_s));
        Q_EMIT ground.runners()->activated(ground.runners()->model()->index(0, 0));
        QCOMPARE(runners.size(), 1);
        ground.find<QToolButton>(u"state_not_approved"_s)->click();
        ground.trigger("compliance.runners");
        const auto filter = Filter::parse(filters.takeFirst().first().toString());
        QVERIFY(filter.has_value());
        QCOMPARE(int(filter->matchingRows(*ground.sync->snapshot(), {}).size()), ground.runners()->model()->rowCount());
    }

    void aBrokenFileIsSaidAndTheLastGoodOneStays()
    {
        Ground ground(policy);
        QVERIFY(ground.isJudged());
        const QString before = ground.find<QToolButton>(u"state_compliant"_s)->text();
        QFile file(ground.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[[rule]]\nscop = '**'\n");
        file.close();
        QTRY_VERIFY(ground.message().contains(u"Line 2, column 1"_s) || ground.message().contains(u"Line 1, column 1"_s));
        QCOMPARE(ground.find<QToolButton>(u"state_compliant"_s)->text(), before);
    }

    void theEditorShowsMistakesAndWhatWouldChange()
    {
        Ground ground(policy);
        QVERIFY(ground.isJudged());
        ground.trigger("compliance.edit");
        auto *editor = ground.find<PolicyEditor>(u"policyEditor"_s);
        QVERIFY(editor);
        auto *text = editor->findChild<PolicyEdit *>();
        auto *preview = editor->findChild<QTableWidget *>(u"policyPreview"_s);
        auto *save = editor->findChild<QPushButton *>(u"policySave"_s);
        auto *problems = editor->findChild<QListWidget *>(u"policyProblems"_s);
        expectNames(*editor);
        QTRY_COMPARE(preview->item(0, 2)->text(), preview->item(0, 1)->text());   // compliant, now and after
        QVERIFY(!save->isEnabled());                                              // nothing to save

        text->setPlainText(u"[[rule]]\nscope = '**'\nalow = '18'\n"_s);
        QTRY_COMPARE(problems->count(), 2);
        QVERIFY(!save->isEnabled());
        QCOMPARE(text->extraSelections().size(), 2);
        Q_EMIT problems->itemActivated(problems->item(1));
        QCOMPARE(text->textCursor().blockNumber(), 2);

        text->setPlainText(u"[[rule]]\nscope = '**'\nallow = '>=1.0'\n"_s);
        QTRY_VERIFY(preview->item(2, 2)->text() == u"0"_s);   // nobody is not approved any more
        QVERIFY(preview->item(2, 3)->text().startsWith(u'−'));
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(preview->item(2, 1)->text(), u"0"_s);    // in force
        QTRY_COMPARE(ground.file->state().text, text->toPlainText().toUtf8());
        editor->reject();
    }

    void aTeamSheetIsShownAndPutOnPaper()
    {
        Ground ground(policy);
        QVERIFY(ground.isJudged());
        ground.groups()->selectRow(1);
        ground.trigger("compliance.sheet");
        auto *dialog = ground.find<TeamSheetDialog>(u"teamSheetDialog"_s);
        QVERIFY(dialog);
        expectNames(*dialog);
        QCOMPARE(dialog->sheet().path, ground.groups()->model()->index(1, 0).data().toString());
        QVERIFY(dialog->sheet().counts.total() > 0);
        QVERIFY(teamSheetPdf(dialog->sheet(), TimeDisplay::Utc).startsWith("%PDF"));
        dialog->reject();
    }

    void theShareByJobsSaysForHowLongMusterWatched()
    {
        Ground ground(policy);
        QVERIFY(ground.isJudged());
        QVERIFY(ground.find<QLabel>(u"complianceJobs"_s)->text().contains(u"was not watching"_s));
        const Snapshot &fleet = *ground.sync->snapshot();
        const History::Viewer viewer{ ground.demo.identity().instance, ground.demo.identity().username };
        History history(ground.folder.filePath(u"data"_s));
        std::vector<FinishedJob> ended;
        for (qsizetype row = 0; row < fleet.size(); ++row)
            ended.push_back({ .id = { row + 1 }, .name = u"test"_s, .runner = fleet.row(row).id, .finishedAt = Instant::fromSeconds(fleet.asOf().seconds() - 60) });
        const auto secondsAgo = [&](qint64 seconds) { return Instant::fromSeconds(fleet.asOf().seconds() - seconds); };
        history.addSample(viewer, { {}, secondsAgo(120), {} }, true);
        history.addSample(viewer, { secondsAgo(120), secondsAgo(30), {} }, true);
        history.addFinished(viewer, ended);
        RecentJobs jobs(&history, *ground.sync);
        ground.tab.setSources({ ground.sync.get(), ground.file.get(), &jobs });
        QTRY_VERIFY_WITH_TIMEOUT(ground.find<QLabel>(u"complianceJobs"_s)->text().contains(QString::number(fleet.size())), 20'000);
        // Every runner ran one job, so both shares are the same.
        QTRY_COMPARE(ground.groups()->model()->index(0, int(ComplianceGroupTable::Column::JobShare)).data().toString(), ground.groups()->model()->index(0, int(ComplianceGroupTable::Column::Share)).data().toString());
        ground.tab.setSources({});
    }

    void everyControlHasAName()
    {
        Ground ground(policy);
        QVERIFY(ground.isJudged());
        expectNames(ground.tab);
    }
};

QTEST_MAIN(TestComplianceTab)
#include "tst_compliancetab.moc"
