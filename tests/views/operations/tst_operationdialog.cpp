// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runground.h"
#include "tests/views/operations/dialogwalk.h"
#include "tests/views/operations/realrun.h"
#include "tests/views/operations/someplan.h"

#include "models/operations/planjson.h"
#include "models/tables/operationtable.h"
#include "models/wording/errortext.h"
#include "models/wording/operationtext.h"
#include "views/operations/linetable.h"
#include "views/operations/operationdialog.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Outcome = Operation::Item::Outcome;

namespace {

/// A dialog on show, and its parts by object name.
class Shown {
public:
    explicit Shown(Operation *operation) : dialog(operation)
    {
        dialog.show();
        isActive = QTest::qWaitForWindowActive(&dialog);
    }
    template <class T>
    T &part(const char *name) { return *dialog.findChild<T *>(QString::fromLatin1(name)); }
    QPushButton &cancel() { return part<QPushButton>("cancel"); }
    QPushButton &close() { return part<QPushButton>("close"); }
    QComboBox &outcomes() { return part<QComboBox>("outcomes"); }
    LineTable &table() { return part<LineTable>("items"); }
    QMessageBox *question() { return dialog.findChild<QMessageBox *>(u"cancelQuestion"_s); }
    QString headline() { return part<QLabel>("headline").text(); }
    QString message() { return part<MessageBar>("messageBar").text(); }
    MessageBar &fileMessage() { return part<MessageBar>("fileMessage"); }
    bool hasReport() { return close().isVisible(); }
    int choose(const QString &beginning)
    {
        for (int i = 0; i < outcomes().count(); ++i) {
            if (outcomes().itemText(i).startsWith(beginning, Qt::CaseInsensitive)) {
                outcomes().setCurrentIndex(i);
                return table().model()->rowCount();
            }
        }
        return -1;
    }

    OperationDialog dialog;
    bool isActive = false;
};

QString wordAt(LineTable &table, int row)
{
    return table.model()->index(row, int(OperationTable::Column::Outcome)).data().toString();
}

/// Nothing listens there: whoever asks it hears nothing but trouble.
class Nowhere {
public:
    SystemClock clock;
    gitlab::Client client{ gitlab::Endpoint{ QUrl(u"http://127.0.0.1:9"_s), SecretString("glpat-x") }, clock };
    RunGround ground;
    RunMeans means = ground.means(client, {}, clock);
};

} // namespace

class OperationDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunTurnsIntoItsReport();
    void showsProgressWhileItRuns();
    void theReportIsSortedAndFilteredByOutcome();
    void copiesWhatIsChosenOrAllThatIsShown();
    void savesCsvAndJson();
    void saysWhenAFileCannotBeWritten();
    void cancelWaitsForWhatIsOnItsWay();
    void closingAsksAndStayIsTheDefault();
    void closingAndCancellingShowsTheReport();
    void closingWhileCancellingAsksNothing();
    void theQuestionGoesWhenTheRunEnds();
    void saysWhyItStopped();
    void survivesTheOperationWhileItRuns();
    void keepsTheReportWhenTheOperationGoes();
    void aKeyMeantForCancelDoesNotCloseTheReport();
    void aReportOffersUndoWhereTheRunCanBeTakenBack();
    void hostileTextsAreShownLiterally();
    void everyControlHasANameAndItsLetter_data();
    void everyControlHasANameAndItsLetter();
    void tabLeadsThroughInReadingOrder();
};

void OperationDialogTest::aRunTurnsIntoItsReport()
{
    RealRun run(60);
    Plan plan = run.plan(Verb::Pause, 20);
    plan.targets[4].struckOut = true;
    const auto operation = run.operation(plan);
    Shown shown(operation.get());
    QVERIFY(shown.isActive);
    QVERIFY(shown.headline().contains(u"19"_s));
    QCOMPARE(shown.part<ElidedLabel>("instance").text(), plan.fleet.instance);
    QVERIFY(shown.part<QProgressBar>("progress").isVisible());
    QVERIFY(!shown.hasReport());
    operation->start();
    QTRY_VERIFY(shown.hasReport());
    QCOMPARE(shown.headline(), reportHeadline(*operation));
    QCOMPARE(operation->counts().done, 19);
    QCOMPARE(shown.table().model()->rowCount(), 20);
    QVERIFY(!shown.part<QProgressBar>("progress").isVisible());
    QVERIFY(!shown.cancel().isVisible());
    QVERIFY(shown.message().isEmpty());
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QVERIFY(!shown.dialog.isVisible());
    QVERIFY(!shown.question());
}

void OperationDialogTest::showsProgressWhileItRuns()
{
    RealRun run(150);
    run.server().faults().add({ .rootField = u"runnerBulkPause"_s, .skip = 1, .times = -1 }, demo::Fault::slow(std::chrono::milliseconds(1500)));
    const auto operation = run.operation(run.plan(Verb::Pause, 100));
    Shown shown(operation.get());
    auto &bar = shown.part<QProgressBar>("progress");
    QCOMPARE(bar.maximum(), 100);
    QCOMPARE(bar.value(), 0);
    operation->start();
    QTRY_COMPARE(bar.value(), 50);
    QVERIFY(shown.part<QLabel>("progressText").text().startsWith(u"50 "_s));
    QVERIFY(shown.dialog.windowTitle().startsWith(u"50 "_s));
    QVERIFY(!shown.hasReport());
    QTRY_VERIFY(shown.hasReport());
}

void OperationDialogTest::theReportIsSortedAndFilteredByOutcome()
{
    RealRun run(150);
    Plan plan = run.plan(Verb::Delete, 90);
    plan.targets[3].struckOut = true;
    run.server().inWorld([&](demo::World &world) {
        for (const std::size_t gone : { 5U, 6U })
            world.deleteRunner(plan.targets[gone].id.value);
    });
    const auto operation = run.operation(plan);
    Shown shown(operation.get());
    operation->start();
    QTRY_VERIFY(shown.hasReport());
    const Operation::Counts counts = operation->counts();
    QCOMPARE(counts.gone, 2);
    QCOMPARE(counts.skipped, 1);
    QCOMPARE(counts.done, 87);

    // What to look at comes first.
    QCOMPARE(wordAt(shown.table(), 0), outcomeWord(Outcome::Skipped));
    QCOMPARE(wordAt(shown.table(), 1), outcomeWord(Outcome::Gone));
    QCOMPARE(wordAt(shown.table(), 89), outcomeWord(Outcome::Done));

    QCOMPARE(shown.outcomes().count(), 5);   // all, not done, and the three that occur
    QCOMPARE(shown.choose(u"All"_s), 90);
    QCOMPARE(shown.choose(u"Not done"_s), 1);
    QCOMPARE(wordAt(shown.table(), 0), outcomeWord(Outcome::Skipped));
    for (const auto &[outcome, count] : { std::pair{ Outcome::Skipped, 1 }, std::pair{ Outcome::Gone, 2 }, std::pair{ Outcome::Done, 87 } }) {
        QCOMPARE(shown.choose(outcomeWord(outcome)), count);
        QVERIFY(shown.outcomes().currentText().contains(QString::number(count)));
        for (int row = 0; row < count; ++row)
            QCOMPARE(wordAt(shown.table(), row), outcomeWord(outcome));
    }
}

void OperationDialogTest::copiesWhatIsChosenOrAllThatIsShown()
{
    Nowhere nowhere;
    Operation operation(nowhere.means, somePlan(Verb::Pause, 5));
    Shown shown(&operation);
    operation.cancel();
    QTRY_VERIFY(shown.hasReport());
    const auto lines = [] { return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts); };
    QGuiApplication::clipboard()->clear();
    shown.table().clearSelection();
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(lines().size(), 6);
    QCOMPARE(lines()[0].count(u'\t'), 3);
    QVERIFY(lines()[1].startsWith(u"runner-1\t1\t"_s + outcomeWord(Outcome::NotSent)));
    shown.table().selectRow(3);
    QTest::keyClick(&shown.part<QPushButton>("copy"), Qt::Key_Space);
    QCOMPARE(lines().size(), 2);
    QVERIFY(lines()[1].startsWith(u"runner-4\t4\t"_s));
}

void OperationDialogTest::savesCsvAndJson()
{
    Nowhere nowhere;
    Plan plan = somePlan(Verb::Delete, 3);
    plan.targets[1].name = u"=1+1,\"x\""_s;
    Operation operation(nowhere.means, plan);
    Shown shown(&operation);
    operation.cancel();
    QTRY_VERIFY(shown.hasReport());
    const QTemporaryDir folder;
    const auto saved = [&](const char *button, const QString &name) {
        QTest::keyClick(&shown.part<QPushButton>(button), Qt::Key_Space);
        auto *choice = shown.dialog.findChild<QFileDialog *>(u"saveDialog"_s);
        if (!choice)
            return QByteArray();
        choice->setDirectory(folder.path());
        choice->selectFile(folder.filePath(name));
        static_cast<QDialog *>(choice)->accept();
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    shown.choose(u"Not done"_s);   // what is shown makes no difference: a file is the whole report
    const QByteArray csv = saved("saveCsv", u"report.csv"_s);
    QCOMPARE(csv.count("\r\n"), 4);
    QVERIFY(csv.startsWith("name,id,outcome,detail\r\n"));
    QVERIFY(csv.contains("\"'=1+1,\"\"x\"\"\",2,not_sent,cancelled\r\n"));
    QVERIFY(shown.fileMessage().text().contains(u"report.csv"_s));
    QVERIFY(shown.message().contains(u"ancelled"_s));   // still
    QTRY_VERIFY(!shown.dialog.findChild<QFileDialog *>(u"saveDialog"_s));
    const QByteArray json = saved("saveJson", u"report.json"_s);
    QCOMPARE(QJsonDocument::fromJson(json).object(), operationToJson(operation));
}

void OperationDialogTest::saysWhenAFileCannotBeWritten()
{
    Nowhere nowhere;
    Operation operation(nowhere.means, somePlan(Verb::Pause, 3));
    Shown shown(&operation);
    operation.cancel();
    QTRY_VERIFY(shown.hasReport());
    QTest::keyClick(&shown.part<QPushButton>("saveCsv"), Qt::Key_Space);
    auto *choice = shown.dialog.findChild<QFileDialog *>(u"saveDialog"_s);
    QVERIFY(choice);
    Q_EMIT choice->fileSelected(u"/proc/no-such-place/report.csv"_s);
    QCOMPARE(shown.fileMessage().severity(), Severity::Bad);
    QVERIFY(shown.fileMessage().text().contains(u"/proc/no-such-place/report.csv"_s));
}

void OperationDialogTest::cancelWaitsForWhatIsOnItsWay()
{
    RealRun run(160);
    run.server().faults().add({ .rootField = u"runnerBulkPause"_s, .times = -1 }, demo::Fault::slow(std::chrono::milliseconds(700)));
    // The first page has a hundred runners: two batches on their way at once leave none for later, so strike none out but plan in fifties.
    Plan plan = run.plan(Verb::Pause, 100);
    for (int copy = 0; copy < 50; ++copy) {   // a third batch, of runners that do not exist
        Plan::Target target = plan.targets[std::size_t(copy)];
        target.id = RunnerId{ 1'000'000 + copy };
        plan.targets.push_back(target);
    }
    const auto operation = run.operation(plan);
    Shown shown(operation.get());
    operation->start();
    QTRY_COMPARE(run.requestsUnderWay(), 2);
    QTest::keyClick(&shown.cancel(), Qt::Key_Space);
    QCOMPARE(operation->state(), Operation::State::Cancelling);
    QVERIFY(shown.part<QWidget>("cancelling").isVisible());
    QVERIFY(!shown.cancel().isEnabled());
    QVERIFY(!shown.hasReport());
    QTRY_VERIFY(shown.hasReport());
    QCOMPARE(operation->counts().notSent, 50);
    QCOMPARE(operation->counts().done, 100);
    QVERIFY(shown.message().contains(u"ancelled"_s));
    QCOMPARE(shown.headline(), reportHeadline(*operation));
}

void OperationDialogTest::closingAsksAndStayIsTheDefault()
{
    Nowhere nowhere;
    Operation operation(nowhere.means, somePlan(Verb::Delete, 5));   // not started: it runs, and nothing comes
    Shown shown(&operation);
    for (const bool byEscape : { true, false }) {
        if (byEscape)
            QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        else
            shown.dialog.close();
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(shown.question());
        QVERIFY(QTest::qWaitForWindowActive(shown.question()));
        QCOMPARE(shown.question()->textFormat(), Qt::PlainText);
        QTest::keyClick(shown.question(), byEscape ? Qt::Key_Return : Qt::Key_Escape);
        QTRY_VERIFY(!shown.question());
        QCOMPARE(operation.state(), Operation::State::Running);
        QVERIFY(shown.dialog.isVisible());
    }
}

void OperationDialogTest::closingAndCancellingShowsTheReport()
{
    Nowhere nowhere;
    Operation operation(nowhere.means, somePlan(Verb::Delete, 5));
    Shown shown(&operation);
    shown.dialog.close();
    shown.question()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), shown.question());
    QTest::keyClick(shown.question(), Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(shown.hasReport());
    QVERIFY(shown.dialog.isVisible());
    QCOMPARE(operation.counts().notSent, 5);
    shown.dialog.close();
    QVERIFY(!shown.dialog.isVisible());
}

void OperationDialogTest::closingWhileCancellingAsksNothing()
{
    RealRun run(60);
    run.server().faults().add({ .rootField = u"runnerBulkPause"_s }, demo::Fault::slow(std::chrono::milliseconds(700)));
    const auto operation = run.operation(run.plan(Verb::Pause, 10));
    Shown shown(operation.get());
    operation->start();
    QCoreApplication::processEvents();
    operation->cancel();
    QCOMPARE(operation->state(), Operation::State::Cancelling);
    shown.dialog.close();
    QVERIFY(!shown.dialog.isVisible());
    QVERIFY(!shown.question());
    QTRY_COMPARE(operation->state(), Operation::State::Finished);   // also without anybody looking
}

void OperationDialogTest::theQuestionGoesWhenTheRunEnds()
{
    Nowhere nowhere;
    Operation operation(nowhere.means, somePlan(Verb::Delete, 5));
    Shown shown(&operation);
    shown.dialog.close();
    QVERIFY(shown.question());
    operation.cancel();   // somebody else did
    QTRY_VERIFY(shown.hasReport());
    QTRY_VERIFY(!shown.question());
    QVERIFY(shown.dialog.isVisible());
}

void OperationDialogTest::saysWhyItStopped()
{
    RealRun run(150);
    const Plan plan = run.plan(Verb::Delete, 100);
    run.server().inWorld([](demo::World &world) { world.revoke(demo::TokenKind::Administrator); });
    const auto operation = run.operation(plan);
    Shown shown(operation.get());
    operation->start();
    QTRY_VERIFY(shown.hasReport());
    QVERIFY(operation->stoppedBy());
    QVERIFY(shown.message().contains(errorText(*operation->stoppedBy(), plan.fleet.instance)));
    QCOMPARE(shown.part<MessageBar>("messageBar").severity(), Severity::Bad);
    QCOMPARE(operation->counts().done, 0);
}

void OperationDialogTest::survivesTheOperationWhileItRuns()
{
    Nowhere nowhere;
    auto operation = std::make_unique<Operation>(nowhere.means, somePlan(Verb::Delete, 7));
    Shown shown(operation.get());
    shown.dialog.close();
    QVERIFY(shown.question());
    operation.reset();
    QVERIFY(shown.message().contains(u'7'));
    QVERIFY(shown.close().isVisible());
    QVERIFY(!shown.cancel().isVisible());
    QVERIFY(!shown.part<QProgressBar>("progress").isVisible());
    QTRY_VERIFY(!shown.question());
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QVERIFY(!shown.dialog.isVisible());
}

void OperationDialogTest::keepsTheReportWhenTheOperationGoes()
{
    Nowhere nowhere;
    auto operation = std::make_unique<Operation>(nowhere.means, somePlan(Verb::Delete, 7));
    Shown shown(operation.get());
    operation->cancel();
    QTRY_VERIFY(shown.hasReport());
    const QString headline = shown.headline();
    operation.reset();
    QCOMPARE(shown.headline(), headline);
    QCOMPARE(shown.table().model()->rowCount(), 7);
    QCOMPARE(wordAt(shown.table(), 0), outcomeWord(Outcome::NotSent));
    QVERIFY(!shown.part<QPushButton>("saveJson").isEnabled());
    QTest::keyClick(&shown.part<QPushButton>("copy"), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"runner-7"_s));
}

void OperationDialogTest::aKeyMeantForCancelDoesNotCloseTheReport()
{
    Nowhere nowhere;
    Operation operation(nowhere.means, somePlan(Verb::Pause, 3));
    Shown shown(&operation);
    shown.cancel().setFocus();
    operation.cancel();
    QTRY_VERIFY(shown.hasReport());
    QVERIFY(shown.table().hasFocus());
    QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_Space);
    QVERIFY(shown.dialog.isVisible());
}

void OperationDialogTest::aReportOffersUndoWhereTheRunCanBeTakenBack()
{
    Nowhere nowhere;
    Operation operation(nowhere.means, somePlan(Verb::Pause, 3));
    Shown shown(&operation);
    QSignalSpy asked(&shown.dialog, &OperationDialog::undoRequested);
    auto &undo = shown.part<QPushButton>("undoRun");
    QTest::keySequence(&shown.dialog, QKeySequence::Undo);
    operation.cancel();
    QTRY_VERIFY(shown.hasReport());
    QVERIFY(!undo.isVisible());   // nobody offered it
    QTest::keySequence(&shown.dialog, QKeySequence::Undo);
    QCOMPARE(asked.size(), 0);
    shown.dialog.offerUndo(u"As soon as the list is loaded again"_s);
    QVERIFY(undo.isVisible() && !undo.isEnabled() && undo.toolTip().startsWith(u"As soon"_s));
    QTest::keySequence(&shown.dialog, QKeySequence::Undo);
    QCOMPARE(asked.size(), 0);
    shown.dialog.offerUndo({});
    QTest::keySequence(&shown.dialog, QKeySequence::Undo);
    QCOMPARE(asked.size(), 1);
    QTest::mouseClick(&undo, Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QVERIFY(shown.dialog.isVisible());   // until the undoing is confirmed
}

void OperationDialogTest::hostileTextsAreShownLiterally()
{
    Nowhere nowhere;
    const QString evil = u"<img src=x>\u202E\x1b[31m\t"_s + QString(1 << 20, u'M');
    Plan plan = somePlan(Verb::Delete, 2);
    plan.fleet.instance = evil;
    plan.targets[0].name = evil;
    Operation operation(nowhere.means, plan);
    Shown shown(&operation);
    QCOMPARE(badLabels(shown.dialog), QString());
    QVERIFY(shown.dialog.minimumSizeHint().width() < 1200);
    operation.cancel();
    QTRY_VERIFY(shown.hasReport());
    QCOMPARE(badLabels(shown.dialog), QString());
    const QString name = shown.table().model()->index(0, 0).data().toString();
    QVERIFY(name.startsWith(u"<img src=x>"_s));
    QVERIFY(name.size() < 1000);
    const QString instance = shown.part<ElidedLabel>("instance").text();
    for (const QString &text : { name, instance })
        QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)) && !text.contains(u'\t'));
    QTest::keyClick(&shown.part<QPushButton>("copy"), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), 9);
}

void OperationDialogTest::everyControlHasANameAndItsLetter_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void OperationDialogTest::everyControlHasANameAndItsLetter()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    Nowhere nowhere;
    Operation operation(nowhere.means, somePlan(Verb::Delete, 7));
    Shown shown(&operation);
    for (const bool finished : { false, true }) {
        QCOMPARE(shown.hasReport(), finished);
        QCOMPARE(unnamedControls(shown.dialog), QString());
        QCOMPARE(badLabels(shown.dialog), QString());
        QCOMPARE(mnemonicClashes(shown.dialog), QString());
        operation.cancel();
        QTRY_VERIFY(shown.hasReport());
        shown.dialog.offerUndo({});
    }
}

void OperationDialogTest::tabLeadsThroughInReadingOrder()
{
    Nowhere nowhere;
    Operation operation(nowhere.means, somePlan(Verb::Delete, 7));
    Shown shown(&operation);
    operation.cancel();
    QTRY_VERIFY(shown.hasReport());
    shown.outcomes().setFocus();
    QCOMPARE(tabOrder(shown.dialog), (QStringList{ u"outcomes"_s, u"items"_s, u"copy"_s, u"saveCsv"_s, u"saveJson"_s, u"close"_s }));
}

QTEST_MAIN(OperationDialogTest)
#include "tst_operationdialog.moc"
