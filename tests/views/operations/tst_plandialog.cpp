// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/views/operations/dialogwalk.h"
#include "tests/views/operations/someplan.h"

#include "models/tables/plantable.h"
#include "models/wording/operationtext.h"
#include "views/operations/foldedsection.h"
#include "views/operations/iconline.h"
#include "views/operations/linedelegate.h"
#include "views/operations/plandialog.h"
#include "views/operations/targettable.h"
#include "views/widgets/elidedlabel.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

PlanContext contextOf(const Plan &plan)
{
    return { .instance = plan.fleet.instance, .now = Instant::fromSeconds(someNow) };
}

/// A dialog on show, and its parts by object name.
class Shown {
public:
    explicit Shown(const Plan &plan) : Shown(plan, contextOf(plan)) { }
    Shown(const Plan &plan, const PlanContext &context) : dialog(plan, context)
    {
        dialog.show();
        isActive = QTest::qWaitForWindowActive(&dialog);
    }
    template <class T>
    T &part(const char *name) { return *dialog.findChild<T *>(QString::fromLatin1(name)); }
    QPushButton &confirm() { return part<QPushButton>("confirm"); }
    QPushButton &cancel() { return part<QPushButton>("cancel"); }
    TargetTable &table() { return part<TargetTable>("targets"); }
    QLineEdit &typed() { return part<QLineEdit>("typedCount"); }
    QString headline() { return part<QLabel>("headline").text(); }
    void chooseRows(int first, int last)
    {
        table().setFocus();
        table().selectionModel()->setCurrentIndex(table().model()->index(first, 0), QItemSelectionModel::NoUpdate);
        table().selectionModel()->select(QItemSelection(table().model()->index(first, 0), table().model()->index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    /// Every text on show, tips included.
    QString texts()
    {
        QString all = dialog.windowTitle();
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            all += u'\n' + widget->toolTip();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                all += label->text();
            if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
                all += text->toPlainText();
        }
        for (int column = 0; column < table().model()->columnCount(); ++column)
            all += table().model()->index(0, column).data().toString();
        return all;
    }

    PlanDialog dialog;
    bool isActive = false;
};

} // namespace

class PlanDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelIsTheDefaultAndHasTheFocus();
    void enterNeverConfirms_data();
    void enterNeverConfirms();
    void escapeNeverConfirms_data();
    void escapeNeverConfirms();
    void spaceOnTheDeedConfirms();
    void theButtonIsNamedByTheDeed_data();
    void theButtonIsNamedByTheDeed();
    void theNumberMustBeTyped_data();
    void theNumberMustBeTyped();
    void onProductionEveryPlanAsksForItsNumber_data();
    void onProductionEveryPlanAsksForItsNumber();
    void itsTurnIsSaid();
    void enterInTheFieldConfirmsTheRightNumber();
    void theKeyboardBeginsWhereTheNumberIsAskedFor();
    void enterOnTheDeedConfirmsWhatCanBeTakenBack_data();
    void enterOnTheDeedConfirmsWhatCanBeTakenBack();
    void whatTakesARunBackSaysSo();
    void strikingOutChangesCountHeadlineAndNumber();
    void spaceTogglesAndDeleteOnlyStrikesOut();
    void aClickOnTheBoxStrikesOut();
    void buttonsStrikeOutAndRestore();
    void struckOutRowsAreCrossedOut();
    void whatIsStruckOutIsInThePlan();
    void nothingLeftCannotBeConfirmed();
    void anEmptyPlanCannotBeConfirmed();
    void replanningRenewsWarningsAndCost();
    void theTimeItTakesIsThatOfWhatIsLeft();
    void skippedRunnersAreFoldedAwayWithTheirReasons();
    void hostileTextsAreShownLiterally();
    void theDemoIsSaid();
    void aHundredThousandTargetsOpenAtOnce();
    void fitsASmallScreen();
    void everyControlHasANameAndItsLetter_data();
    void everyControlHasANameAndItsLetter();
    void tabLeadsThroughInReadingOrder();
};

void PlanDialogTest::cancelIsTheDefaultAndHasTheFocus()
{
    Shown shown(somePlan(Verb::Delete, 3));
    QVERIFY(shown.isActive);
    QVERIFY(shown.cancel().isDefault());
    QVERIFY(shown.cancel().hasFocus());
    QVERIFY(!shown.confirm().autoDefault());
    QTest::keyClick(&shown.cancel(), Qt::Key_Return);
    QCOMPARE(shown.dialog.result(), int(QDialog::Rejected));
    QVERIFY(!shown.dialog.isVisible());
}

void PlanDialogTest::enterNeverConfirms_data()
{
    QTest::addColumn<QString>("from");
    for (const char *name : { "targets", "confirm", "strikeOut", "foldToggle" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PlanDialogTest::enterNeverConfirms()
{
    QFETCH(QString, from);
    Plan plan = somePlan(Verb::Delete, 7);
    plan.skipped = { { RunnerId{ 99 }, u"left"_s, Plan::SkipReason::NoPermission } };
    Shown shown(plan);
    shown.typed().setText(u"7"_s);
    shown.chooseRows(0, 0);
    QVERIFY(shown.confirm().isEnabled());
    QSignalSpy accepted(&shown.dialog, &QDialog::accepted);
    auto *widget = shown.dialog.findChild<QWidget *>(from);
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter }) {
        widget->setFocus();
        QTest::keyClick(widget, key);
        QTest::keyClick(widget, key, Qt::ControlModifier);
    }
    QVERIFY(accepted.isEmpty());
    QVERIFY(shown.dialog.isVisible());   // and what was struck out is not lost
}

void PlanDialogTest::escapeNeverConfirms_data() { enterNeverConfirms_data(); }

void PlanDialogTest::escapeNeverConfirms()
{
    QFETCH(QString, from);
    Plan plan = somePlan(Verb::Delete, 7);
    plan.skipped = { { RunnerId{ 99 }, u"left"_s, Plan::SkipReason::NoPermission } };
    Shown shown(plan);
    shown.typed().setText(u"7"_s);
    shown.chooseRows(0, 0);
    QSignalSpy accepted(&shown.dialog, &QDialog::accepted);
    auto *widget = shown.dialog.findChild<QWidget *>(from);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Escape);
    QVERIFY(accepted.isEmpty());
    QVERIFY(!shown.dialog.isVisible());
    QCOMPARE(shown.dialog.result(), int(QDialog::Rejected));
}

void PlanDialogTest::spaceOnTheDeedConfirms()
{
    Shown shown(somePlan(Verb::Pause, 3));
    shown.confirm().setFocus();
    QTest::keyClick(&shown.confirm(), Qt::Key_Space);
    QCOMPARE(shown.dialog.result(), int(QDialog::Accepted));
}

void PlanDialogTest::theButtonIsNamedByTheDeed_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("text");
    QTest::newRow("pause") << int(Verb::Pause) << u"&Pause 57 runner"_s;
    QTest::newRow("resume") << int(Verb::Resume) << u"&Resume 57 runner"_s;
    QTest::newRow("delete") << int(Verb::Delete) << u"&Delete 57 runner"_s;
}

void PlanDialogTest::theButtonIsNamedByTheDeed()
{
    QFETCH(int, verb);
    QFETCH(QString, text);
    const Plan plan = somePlan(Verb(verb), 57);
    Shown shown(plan);
    QVERIFY2(shown.confirm().text().startsWith(text), qPrintable(shown.confirm().text()));
    QCOMPARE(shown.headline(), planHeadline(plan));
    QCOMPARE(shown.part<ElidedLabel>("instance").text(), plan.fleet.instance);
}

void PlanDialogTest::theNumberMustBeTyped_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("enabled");
    const int del = int(Verb::Delete);
    QTest::newRow("five need none") << del << 5 << QString() << true;
    QTest::newRow("six: nothing typed") << del << 6 << QString() << false;
    QTest::newRow("six: six") << del << 6 << u"6"_s << true;
    QTest::newRow("six: five") << del << 6 << u"5"_s << false;
    QTest::newRow("six: sixty") << del << 6 << u"60"_s << false;
    QTest::newRow("six: leading zero") << del << 6 << u"06"_s << false;
    QTest::newRow("six: sign") << del << 6 << u"+6"_s << false;
    QTest::newRow("six: in words") << del << 6 << u"six"_s << false;
    QTest::newRow("six: with blanks") << del << 6 << u" 6 "_s << true;
    QTest::newRow("grouped as shown") << del << 1200 << u"1,200"_s << true;
    QTest::newRow("not grouped") << del << 1200 << u"1200"_s << true;
    QTest::newRow("part") << del << 1200 << u"120"_s << false;
    QTest::newRow("pausing needs none") << int(Verb::Pause) << 1200 << QString() << true;
    QTest::newRow("resuming needs none") << int(Verb::Resume) << 1200 << QString() << true;
}

void PlanDialogTest::theNumberMustBeTyped()
{
    QFETCH(int, verb);
    QFETCH(int, count);
    QFETCH(QString, typed);
    QFETCH(bool, enabled);
    Shown shown(somePlan(Verb(verb), count));
    if (!typed.isEmpty()) {
        QVERIFY(shown.typed().isVisible());
        shown.typed().setFocus();
        QTest::keyClicks(&shown.typed(), typed);
    }
    QCOMPARE(shown.confirm().isEnabled(), enabled);
    QCOMPARE(shown.typed().isVisible(), mustBeTyped(Verb(verb), count));
    if (!enabled)
        shown.dialog.accept();   // whoever calls it
    QCOMPARE(shown.dialog.isVisible(), true);
}

void PlanDialogTest::onProductionEveryPlanAsksForItsNumber_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<int>("count");
    for (const Verb verb : { Verb::Pause, Verb::Resume, Verb::Delete }) {
        for (const int count : { 1, 3, 6 })
            QTest::addRow("%s %d", qPrintable(nameOf(verb)), count) << int(verb) << count;
    }
}

void PlanDialogTest::onProductionEveryPlanAsksForItsNumber()
{
    QFETCH(const int, verb);
    QFETCH(const int, count);
    const Plan plan = somePlan(Verb(verb), count);
    PlanContext context = contextOf(plan);
    context.isProduction = true;
    Shown shown(plan, context);
    QVERIFY(shown.part<QLabel>("production").isVisible());
    QVERIFY(shown.typed().isVisible());
    QVERIFY(!shown.confirm().isEnabled());
    QTest::keyClicks(&shown.typed(), QString::number(count + 1));
    QVERIFY(!shown.confirm().isEnabled());
    shown.typed().clear();
    QTest::keyClicks(&shown.typed(), QString::number(count));
    QVERIFY(shown.confirm().isEnabled());
    QTest::keyClick(&shown.confirm(), Qt::Key_Space);
    QCOMPARE(shown.dialog.result(), int(QDialog::Accepted));
}

void PlanDialogTest::itsTurnIsSaid()
{
    const Plan plan = somePlan(Verb::Pause, 2);
    PlanContext context = contextOf(plan);
    QVERIFY(!Shown(plan, context).dialog.findChild<QWidget *>(u"turn"_s));
    context.turn = u"The second of three."_s;
    Shown shown(plan, context);
    QVERIFY(shown.part<QWidget>("turn").isVisible());
    QVERIFY(shown.texts().contains(context.turn));
    QVERIFY(!shown.part<QLabel>("production").isVisible());
}

void PlanDialogTest::theKeyboardBeginsWhereTheNumberIsAskedFor()
{
    const Plan few = somePlan(Verb::Delete, 3), many = somePlan(Verb::Delete, 8);
    QVERIFY(Shown(few).cancel().hasFocus());
    QVERIFY(Shown(many).typed().hasFocus());
    PlanContext production = contextOf(few);
    production.isProduction = true;
    QVERIFY(Shown(few, production).typed().hasFocus());
    Plan incomplete = many;
    incomplete.isComplete = false;
    QVERIFY(Shown(incomplete).cancel().hasFocus());   // nothing can be confirmed
}

void PlanDialogTest::enterOnTheDeedConfirmsWhatCanBeTakenBack_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<bool>("confirms");
    for (const Verb verb : { Verb::Pause, Verb::Resume, Verb::Edit, Verb::Assign, Verb::Move })
        QTest::newRow(qPrintable(nameOf(verb))) << verb << true;
    for (const Verb verb : { Verb::Delete, Verb::ResetToken, Verb::Cancel, Verb::Retry })
        QTest::newRow(qPrintable(nameOf(verb))) << verb << false;
}

void PlanDialogTest::enterOnTheDeedConfirmsWhatCanBeTakenBack()
{
    QFETCH(const Verb, verb);
    QFETCH(const bool, confirms);
    Shown shown(somePlan(verb, 3));
    QTest::keyClick(&shown.cancel(), Qt::Key_Tab);
    shown.confirm().setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(&shown.confirm(), &held);
    QVERIFY(shown.dialog.isVisible());   // since Enter was pressed somewhere else
    QTest::keyClick(&shown.confirm(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown.dialog.isVisible());
    QTest::keyClick(&shown.confirm(), Qt::Key_Return);
    QCOMPARE(shown.dialog.result(), confirms ? int(QDialog::Accepted) : int(QDialog::Rejected));
    QCOMPARE(shown.dialog.isVisible(), !confirms);
}

void PlanDialogTest::whatTakesARunBackSaysSo()
{
    Plan plan = somePlan(Verb::Resume, 3);
    plan.undoOf = u"1a2b3c4d"_s;
    Shown shown(plan);
    QCOMPARE(shown.dialog.windowTitle(), u"Take back: Pause 3 runner(s)"_s);   // untranslated
    QCOMPARE(shown.confirm().text(), u"&Take back 3 change(s)"_s);
}

void PlanDialogTest::enterInTheFieldConfirmsTheRightNumber()
{
    Shown shown(somePlan(Verb::Delete, 8));
    QVERIFY(shown.typed().hasFocus());
    QTest::keyClicks(&shown.typed(), u"9"_s);
    QTest::keyClick(&shown.typed(), Qt::Key_Return);
    QVERIFY(shown.typed().hasFocus());
    QTest::keyClicks(&shown.typed(), u"8"_s);   // replaces: the wrong number was selected
    QTest::keyClick(&shown.typed(), Qt::Key_Return);
    QCOMPARE(shown.dialog.result(), int(QDialog::Accepted));
}

void PlanDialogTest::strikingOutChangesCountHeadlineAndNumber()
{
    const Plan plan = somePlan(Verb::Delete, 20);
    Shown shown(plan);
    shown.typed().setText(u"20"_s);
    QVERIFY(shown.confirm().isEnabled());
    shown.chooseRows(2, 4);
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QVERIFY(shown.typed().text().isEmpty());   // it was the number of other runners
    QVERIFY(!shown.confirm().isEnabled());
    QCOMPARE(shown.headline(), planHeadline(shown.dialog.plan()));
    QVERIFY(shown.headline().contains(u"17"_s));
    QVERIFY(shown.confirm().text().contains(u"17"_s));
    QVERIFY(shown.dialog.windowTitle().contains(u"17"_s));
    QTest::keyClicks(&shown.typed(), u"20"_s);
    QVERIFY(!shown.confirm().isEnabled());
    shown.typed().clear();
    QTest::keyClicks(&shown.typed(), u"17"_s);
    QVERIFY(shown.confirm().isEnabled());
    // Down to five, and the number is no longer asked for.
    shown.chooseRows(5, 16);
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    QVERIFY(!shown.typed().isVisible());
    QVERIFY(shown.confirm().isEnabled());
}

void PlanDialogTest::spaceTogglesAndDeleteOnlyStrikesOut()
{
    Shown shown(somePlan(Verb::Pause, 6));
    const auto struck = [&] {
        QString marks;
        for (const Plan::Target &target : shown.dialog.plan().targets)
            marks += target.struckOut ? u'x' : u'.';
        return marks;
    };
    shown.chooseRows(1, 1);
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    QCOMPARE(struck(), u".x...."_s);
    shown.chooseRows(0, 3);   // mixed: all go out
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    QCOMPARE(struck(), u"xxxx.."_s);
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QCOMPARE(struck(), u"xxxx.."_s);
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    QCOMPARE(struck(), u"......"_s);
    // Without a selection the current row is meant.
    shown.table().clearSelection();
    shown.table().selectionModel()->setCurrentIndex(shown.table().model()->index(5, 3), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QCOMPARE(struck(), u".....x"_s);
}

void PlanDialogTest::aClickOnTheBoxStrikesOut()
{
    Shown shown(somePlan(Verb::Pause, 6));
    const QRect cell = shown.table().visualRect(shown.table().model()->index(2, 0));
    const QPoint box(cell.left() + 10, cell.center().y());
    QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, box);
    QVERIFY(shown.dialog.plan().targets[2].struckOut);
    QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, box);
    QVERIFY(!shown.dialog.plan().targets[2].struckOut);
    QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, cell.center());   // beside the box: chooses the row
    QVERIFY(!shown.dialog.plan().targets[2].struckOut);
}

void PlanDialogTest::buttonsStrikeOutAndRestore()
{
    Shown shown(somePlan(Verb::Pause, 6));
    auto &strikeOut = shown.part<QPushButton>("strikeOut");
    auto &restore = shown.part<QPushButton>("restore");
    shown.table().selectionModel()->clear();
    QVERIFY(!strikeOut.isEnabled() && !restore.isEnabled());
    shown.chooseRows(0, 2);
    QVERIFY(strikeOut.isEnabled() && !restore.isEnabled());
    QTest::keyClick(&strikeOut, Qt::Key_Space);
    QVERIFY(!strikeOut.isEnabled() && restore.isEnabled());
    QCOMPARE(summarize(shown.dialog.plan().targets).struckOut, 3);
    QTest::keyClick(&restore, Qt::Key_Space);
    QCOMPARE(summarize(shown.dialog.plan().targets).struckOut, 0);
}

void PlanDialogTest::struckOutRowsAreCrossedOut()
{
    Shown shown(somePlan(Verb::Pause, 6));
    const QModelIndex owner = shown.table().model()->index(1, int(PlanTable::Column::Owner));
    const auto picture = [&] { return shown.table().viewport()->grab(shown.table().visualRect(owner)).toImage(); };
    const QImage before = picture();
    shown.table().model()->setData(owner.siblingAtColumn(0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(LineDelegate::isStruckOut(owner));
    QVERIFY(!LineDelegate::isStruckOut(shown.table().model()->index(0, 0)));
    QVERIFY(picture() != before);
    shown.table().model()->setData(owner.siblingAtColumn(0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(picture(), before);
}

void PlanDialogTest::whatIsStruckOutIsInThePlan()
{
    const Plan plan = somePlan(Verb::Delete, 6);
    Shown shown(plan);
    shown.chooseRows(1, 2);
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    shown.dialog.accept();
    QCOMPARE(shown.dialog.result(), int(QDialog::Accepted));   // four need no number
    const Plan agreed = shown.dialog.plan();
    QCOMPARE(agreed.targets.size(), plan.targets.size());
    QCOMPARE(agreed.activeIds(), (std::vector<TargetId>{ TargetId(1), TargetId(4), TargetId(5), TargetId(6) }));
    QVERIFY(agreed.sha256() != plan.sha256());
}

void PlanDialogTest::nothingLeftCannotBeConfirmed()
{
    Shown shown(somePlan(Verb::Pause, 3));
    shown.table().setFocus();
    shown.table().selectAll();
    QTest::keyClick(&shown.table(), Qt::Key_Delete);
    QVERIFY(!shown.confirm().isEnabled());
    shown.dialog.accept();
    QVERIFY(shown.dialog.isVisible());
}

void PlanDialogTest::anEmptyPlanCannotBeConfirmed()
{
    Plan plan = somePlan(Verb::Delete, 0);
    plan.skipped = { { RunnerId{ 9 }, u"nine"_s, Plan::SkipReason::AlreadySo } };
    Shown shown(plan);
    QVERIFY(!shown.confirm().isEnabled());
    QVERIFY(!shown.typed().isVisible());
    QCOMPARE(shown.headline(), planHeadline(plan));
}

void PlanDialogTest::replanningRenewsWarningsAndCost()
{
    Plan plan = somePlan(Verb::Pause, 10);
    plan.warnings = { { Plan::Warning::Kind::OnlineRunners, 10, {} } };
    PlanContext context = contextOf(plan);
    int replanned = 0;
    context.replan = [&](const std::vector<TargetId> &active, Plan::Method) {
        ++replanned;
        Plan narrower = somePlan(Verb::Pause, int(active.size()));
        narrower.requests = 123;
        return narrower;   // no warnings any more
    };
    Shown shown(plan, context);
    QCOMPARE(shown.dialog.findChildren<IconLine *>().size(), 1);
    shown.chooseRows(0, 0);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&shown.table(), Qt::Key_Space);
    QTRY_VERIFY(shown.dialog.findChildren<IconLine *>().isEmpty());
    QCOMPARE(replanned, 1);   // for all that came together
    QVERIFY(shown.texts().contains(u"123"_s));
    QVERIFY(!shown.texts().contains(u"about"_s));   // how long it takes is not known, so it is not said
    QCOMPARE(shown.dialog.plan().warnings.size(), plan.warnings.size());   // the plan is still the one that was shown
}

void PlanDialogTest::theTimeItTakesIsThatOfWhatIsLeft()
{
    const Plan plan = somePlan(Verb::Pause, 9);
    PlanContext context = contextOf(plan);
    context.replan = [](const std::vector<TargetId> &active, Plan::Method) { return somePlan(Verb::Pause, int(active.size())); };
    context.expectedTime = [](const Plan &shown) { return RunTime{ std::chrono::seconds(shown.targets.size()), {} }; };
    Shown shown(plan, context);
    QVERIFY(shown.texts().contains(u"about 9 s"_s));
    shown.chooseRows(0, 0);
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    QTRY_VERIFY(shown.texts().contains(u"about 8 s"_s));
    QVERIFY(!shown.texts().contains(u"about 9 s"_s));
}

void PlanDialogTest::skippedRunnersAreFoldedAwayWithTheirReasons()
{
    Plan plan = somePlan(Verb::Pause, 2);
    plan.skipped = { { RunnerId{ 71 }, u"guarded"_s, Plan::SkipReason::NoPermission }, { RunnerId{ 72 }, u"sleeping"_s, Plan::SkipReason::AlreadySo },
        { RunnerId{ 73 }, u"dozing"_s, Plan::SkipReason::AlreadySo } };
    Shown shown(plan);
    auto &list = shown.part<QPlainTextEdit>("skippedList");
    auto &toggle = shown.part<QToolButton>("foldToggle");
    QVERIFY(!list.isVisible());
    QVERIFY(toggle.text().contains(skipReasonText(plan.verb, Plan::SkipReason::AlreadySo)));
    QVERIFY(toggle.text().contains(u'3'));
    toggle.setFocus();
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(list.isVisible());
    for (const QString &text : { u"#71  guarded"_s, u"#72  sleeping"_s, u"#73  dozing"_s, skipReasonText(plan.verb, Plan::SkipReason::NoPermission) })
        QVERIFY2(list.toPlainText().contains(text), qPrintable(text));
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(!list.isVisible());
    QVERIFY(!Shown(somePlan(Verb::Pause, 2)).dialog.findChild<FoldedSection *>());
}

void PlanDialogTest::hostileTextsAreShownLiterally()
{
    const QString evil = u"<img src=x onerror=y>\u202E\x1b[31m&amp;\n"_s + QString(1 << 20, u'M');
    Plan plan = somePlan(Verb::Delete, 7);
    plan.reason = evil;
    plan.fleet.instance = evil;
    plan.targets[0].name = plan.targets[0].ownerPath = evil;
    plan.warnings = { { Plan::Warning::Kind::LastOnlineOfTag, 0, evil } };
    plan.skipped = { { RunnerId{ 9 }, evil, Plan::SkipReason::NotFound } };
    PlanContext context = contextOf(plan);
    context.fleetIsComplete = false;
    context.incompleteWhy = evil;
    Shown shown(plan, context);
    shown.dialog.findChild<FoldedSection *>()->setOpen(true);
    const QString texts = shown.texts();
    QCOMPARE(texts.count(u"<img src=x onerror=y>"_s), 7);
    QVERIFY(!texts.contains(QChar(0x202e)));
    QVERIFY(!texts.contains(QChar(0x1b)));
    QCOMPARE(badLabels(shown.dialog), QString());
    QVERIFY(shown.dialog.minimumSizeHint().width() < 1200);
    // Tips escape what they show.
    for (const QWidget *widget : shown.dialog.findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->objectName()));
}

void PlanDialogTest::theDemoIsSaid()
{
    const Plan plan = somePlan(Verb::Delete, 2);
    PlanContext context = contextOf(plan);
    {
        Shown real(plan, context);
        QVERIFY(!real.part<QLabel>("demo").isVisible());
    }
    context.isDemo = true;
    Shown demo(plan, context);
    QVERIFY(demo.part<QLabel>("demo").isVisible());
    QVERIFY(demo.part<QLabel>("demo").text().contains(u"demo"_s));
}

void PlanDialogTest::aHundredThousandTargetsOpenAtOnce()
{
    const Plan plan = somePlan(Verb::Delete, 100'000);
    QElapsedTimer timer;
    timer.start();
    Shown shown(plan);
    shown.dialog.repaint();
    qInfo("opened in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000);   // the slowest build on a busy machine; released ones take a fiftieth
    QCOMPARE(shown.table().verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    QVERIFY(shown.table().findChildren<QWidget *>().size() < 20);   // none per row

    shown.table().setFocus();
    shown.table().selectAll();
    timer.restart();
    QTest::keyClick(&shown.table(), Qt::Key_Space);
    shown.dialog.repaint();
    qInfo("struck out in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(summarize(shown.dialog.plan().targets).active, 0);
}

void PlanDialogTest::fitsASmallScreen()
{
    Plan plan = somePlan(Verb::Delete, 5000);
    plan.reason = QString(3000, u'r');
    for (int i = 0; i < 100; ++i)
        plan.warnings.push_back({ Plan::Warning::Kind::LastOnlineOfTag, 0, QString(200, u'W') });
    plan.skipped = { { RunnerId{ 9 }, QString(3000, u'W'), Plan::SkipReason::NotFound } };
    Shown shown(plan);
    shown.dialog.findChild<FoldedSection *>()->setOpen(true);
    shown.dialog.resize(1200, 700);
    QCoreApplication::processEvents();
    QVERIFY2(shown.dialog.width() <= 1200 && shown.dialog.height() <= 720, qPrintable(u"%1 x %2"_s.arg(shown.dialog.width()).arg(shown.dialog.height())));
    QVERIFY(shown.table().viewport()->height() > 2 * shown.table().rowHeight(0));
    QVERIFY(shown.dialog.rect().contains(QRect(shown.confirm().mapTo(&shown.dialog, QPoint()), shown.confirm().size())));
}

void PlanDialogTest::everyControlHasANameAndItsLetter_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void PlanDialogTest::everyControlHasANameAndItsLetter()
{
    QFETCH(QString, language);
    const Speaking speaking(language);
    for (const Verb verb : { Verb::Pause, Verb::Resume, Verb::Delete }) {
        Plan plan = somePlan(verb, 9);
        plan.reason = u"status:offline"_s;
        plan.skipped = { { RunnerId{ 99 }, u"left"_s, Plan::SkipReason::NoPermission } };
        for (int i = 0; i < 30; ++i)
            plan.warnings.push_back({ Plan::Warning::Kind::LastOnlineOfTag, 0, u"tag"_s });
        Shown shown(plan);
        shown.dialog.findChild<FoldedSection *>()->setOpen(true);
        QCOMPARE(unnamedControls(shown.dialog), QString());
        QCOMPARE(badLabels(shown.dialog), QString());
        QCOMPARE(mnemonicClashes(shown.dialog), QString());
    }
}

void PlanDialogTest::tabLeadsThroughInReadingOrder()
{
    Plan plan = somePlan(Verb::Delete, 9);
    plan.skipped = { { RunnerId{ 99 }, u"left"_s, Plan::SkipReason::NoPermission } };
    Shown shown(plan);
    shown.typed().setText(u"9"_s);
    shown.chooseRows(0, 0);
    shown.dialog.findChild<FoldedSection *>()->setOpen(true);
    QCOMPARE(tabOrder(shown.dialog), (QStringList{ u"targets"_s, u"strikeOut"_s, u"foldToggle"_s, u"skippedList"_s, u"method"_s, u"copyAs"_s, u"planReport"_s, u"typedCount"_s, u"cancel"_s, u"confirm"_s }));
}

QTEST_MAIN(PlanDialogTest)
#include "tst_plandialog.moc"
