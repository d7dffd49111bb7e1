// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/operations/editdialog.h"

#include "models/tables/plantable.h"
#include "tests/support/fleetfixture.h"
#include "models/tables/sheettable.h"
#include "tests/views/operations/dialogwalk.h"
#include "views/operations/assigndialog.h"
#include "views/operations/createdialog.h"
#include "views/operations/sheetdialog.h"
#include "views/operations/editform.h"
#include "views/operations/iconline.h"
#include "views/operations/targettable.h"
#include "views/operations/tokendialog.h"
#include "views/widgets/elidedlabel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const std::vector<FixtureRunner> someRunners{
    { .id = 1, .name = "one", .tags = { { "docker", "linux" } }, .maximumTimeout = 3600 },
    { .id = 2, .name = "two", .paused = Tri::Yes, .tags = { { "docker" } }, .maximumTimeout = 3600 },
    { .id = 3, .name = "three", .canUpdate = Tri::No, .maximumTimeout = 3600 },
};

struct Shown {
    explicit Shown(const std::vector<FixtureRunner> &runners = someRunners)
        : dialog({ { { 0, snapshotOf(runners), idsIn(runners) } }, {}, Instant::fromSeconds(1'760'000'200) })
    {
        dialog.show();
        tester = std::make_unique<QAbstractItemModelTester>(dialog.findChild<TargetTable *>(u"editPreview"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    [[nodiscard]] static std::vector<RunnerId> idsIn(const std::vector<FixtureRunner> &runners)
    {
        std::vector<RunnerId> ids;
        for (const FixtureRunner &runner : runners)
            ids.push_back(RunnerId{ runner.id });
        return ids;
    }
    template <class Widget>
    [[nodiscard]] Widget *child(const char *name) { return dialog.findChild<Widget *>(QString::fromLatin1(name)); }
    [[nodiscard]] QAbstractItemModel *preview() { return child<TargetTable>("editPreview")->model(); }
    [[nodiscard]] QString change(int row) { return preview()->index(row, 2).data().toString(); }
    void type(const char *field, const QString &text)
    {
        auto *edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    EditDialog dialog;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class EditDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPlannedBeforeSomethingIsSaid()
    {
        Shown shown;
        QVERIFY(!shown.child<QPushButton>("preview")->isEnabled());
        QVERIFY(shown.dialog.plan().targets.empty());
        QTest::keyClick(&shown.dialog, Qt::Key_Return);
        QVERIFY(shown.dialog.isVisible());
    }

    void whatTheRunnersHaveStandsBesideTheFields()
    {
        Shown shown;
        const auto has = [&](const QString &text) {
            const auto labels = shown.dialog.findChildren<ElidedLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const ElidedLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(has(u"now: docker, linux (1)"_s));
        QVERIFY(has(u"now: 1 h"_s));
        QVERIFY(has(u"now: yes on 1 of 3"_s));
        QVERIFY(has(u"now: 3 different"_s));
    }

    void beforeAndAfterAreShownWhileOneTypes()
    {
        Shown shown;
        shown.type("addTags", u"gpu, docker"_s);
        QTRY_VERIFY(shown.dialog.isSettled());
        QCOMPARE(shown.preview()->rowCount(), 2);
        QCOMPARE(shown.change(0), u"tags: +gpu"_s);
        QVERIFY(shown.child<QPushButton>("preview")->isEnabled());
        QVERIFY(shown.child<ElidedLabel>("editCounts")->text().contains(u"you may not change it"_s));
        shown.child<QComboBox>("paused")->setCurrentIndex(1);
        QTRY_COMPARE(shown.change(0), u"tags: +gpu; paused: no → yes"_s);
        QCOMPARE(shown.change(1), u"tags: +gpu"_s);   // paused already
    }

    void whatGitLabWouldRefuseIsSaidAndNotPlanned_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("too short") << u"timeout"_s << u"599"_s;
        QTest::newRow("no time") << u"timeout"_s << u"soon"_s;
        QTest::newRow("no pair") << u"renameTags"_s << u"docker"_s;
        QTest::newRow("no number") << u"firstNumber"_s << u"x"_s;
    }
    void whatGitLabWouldRefuseIsSaidAndNotPlanned()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        Shown shown;
        shown.type("addTags", u"gpu"_s);
        QTRY_VERIFY(shown.child<QPushButton>("preview")->isEnabled());
        const QString before = shown.child<IconLine>("editState")->text();
        shown.type(field.toLatin1().constData(), text);
        QVERIFY(!shown.child<QPushButton>("preview")->isEnabled());
        QVERIFY(shown.child<IconLine>("editState")->text() != before);
    }

    void aNoteIsChangedOnlyWhenItsBoxIsChecked()
    {
        Shown shown;
        QVERIFY(!shown.child<QLineEdit>("note")->isEnabled());
        shown.child<QCheckBox>("noteBox")->setFocus();
        QTest::keyClick(shown.child<QCheckBox>("noteBox"), Qt::Key_Space);
        QVERIFY(shown.child<QLineEdit>("note")->isEnabled());
        QTest::keyClicks(shown.child<QLineEdit>("note"), u"moved"_s);
        QTRY_COMPARE(shown.preview()->rowCount(), 2);
        QCOMPARE(shown.change(0), u"note: none → “moved”"_s);
    }

    void whatIsStruckOutStaysOut()
    {
        Shown shown;
        shown.type("addTags", u"gpu"_s);
        QTRY_COMPARE(shown.preview()->rowCount(), 2);
        auto *table = shown.child<TargetTable>("editPreview");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_Return);   // a slip: nothing happens
        QVERIFY(shown.dialog.isVisible());
        shown.dialog.accept();
        QCOMPARE(shown.dialog.plan().activeIds(), std::vector<TargetId>{ TargetId(2) });
        QCOMPARE(shown.dialog.plan().skipped.size(), std::size_t(1));
    }

    void everyControlHasAName()
    {
        Shown shown;
        const auto widgets = shown.dialog.form().findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || qobject_cast<QCheckBox *>(widget) || widget->objectName().startsWith(u"qt_"_s) || !(qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void noLetterIsTakenTwice()
    {
        Shown shown;
        QCOMPARE(mnemonicClashes(shown.dialog), QString());
        const EditGround ground{ { { 0, snapshotOf(someRunners), Shown::idsIn(someRunners) } }, {}, {} };
        SheetDialog sheet(ground);
        AssignDialog assign({ ground.parts.front().fleet, ground.parts.front().ids, {} });
        AssignDialog move({ ground.parts.front().fleet, ground.parts.front().ids, {} });
        move.findChild<QComboBox *>(u"assignVerb"_s)->setCurrentIndex(2);
        CreateDialog create({ u"https://git.example.com"_s, ground.parts.front().fleet, true });
        TokenDialog tokens(u"https://git.example.com"_s, u"New Tokens"_s);
        for (QDialog *dialog : std::initializer_list<QDialog *>{ &sheet, &assign, &move, &create, &tokens }) {
            dialog->show();
            QVERIFY2(mnemonicClashes(*dialog).isEmpty(), qPrintable(dialog->objectName() + mnemonicClashes(*dialog)));
        }
    }

    void movingAsksForBothProjects()
    {
        AssignDialog dialog({ snapshotOf(someRunners), Shown::idsIn(someRunners), u"tag:a"_s });
        dialog.show();
        auto *verb = dialog.findChild<QComboBox *>(u"assignVerb"_s);
        auto *from = dialog.findChild<QLineEdit *>(u"assignFrom"_s), *to = dialog.findChild<QLineEdit *>(u"assignProject"_s);
        auto *preview = dialog.findChild<QPushButton *>(u"preview"_s);
        QVERIFY(!from->isVisible());
        to->setText(u"acme/new"_s);
        QVERIFY(preview->isEnabled());
        verb->setCurrentIndex(verb->findText(u"Move"_s, Qt::MatchStartsWith));
        QVERIFY(from->isVisible() && !preview->isEnabled());
        from->setText(u"Acme/New"_s);   // GitLab's paths do not differ by case
        QVERIFY(!preview->isEnabled());
        from->setText(u" acme/old "_s);
        QVERIFY(preview->isEnabled());
        QCOMPARE(int(dialog.request().verb), int(Verb::Move));
        QCOMPARE(dialog.request().from, u"acme/old"_s);
        QCOMPARE(dialog.request().project, u"acme/new"_s);
        QCOMPARE(dialog.request().reason, u"tag:a"_s);
    }

    void whatIsWantedAlreadyIsFilledIn()
    {
        NewRunners wanted;
        wanted.type = RunnerType::Group;
        wanted.place = u"acme/tools"_s;
        wanted.count = 3;
        wanted.firstNumber = 7;
        wanted.settings.description = u"build-{nn}"_s;
        wanted.settings.tags = QStringList{ u"docker"_s, u"linux"_s };
        wanted.settings.runUntagged = false;
        wanted.settings.paused = true;
        wanted.settings.maximumTimeout = 7200;
        wanted.settings.note = u"rack 9"_s;
        CreateDialog dialog({ u"https://git.example.com"_s, snapshotOf(someRunners), false, false, wanted });
        dialog.show();
        const NewRunners told = dialog.wanted();
        QCOMPARE(told.place, wanted.place);
        QCOMPARE(told.count, 3);
        QCOMPARE(told.firstNumber, 7);
        QCOMPARE(told.settings.tags, wanted.settings.tags);
        QCOMPARE(told.settings.runUntagged, std::optional(false));
        QCOMPARE(told.settings.paused, std::optional(true));
        QCOMPARE(told.settings.maximumTimeout, std::optional(7200));
        QCOMPARE(told.settings.note, wanted.settings.note);
        QVERIFY(dialog.findChild<QPushButton *>(u"create"_s)->isEnabled());
        auto *create = dialog.findChild<QPushButton *>(u"create"_s);
        auto *place = dialog.findChild<QLineEdit *>(u"createPlace"_s);
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Return);
        QVERIFY(dialog.isVisible());   // Enter in a field neither creates nor throws away what was filled in
        create->setFocus();
        QTest::keyClick(create, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void cellsAreFilledDownPastedAndUndoneByKeyboard()
    {
        SheetDialog dialog({ { { 0, snapshotOf(someRunners), Shown::idsIn(someRunners) } }, {}, Instant::fromSeconds(1'760'000'200) });
        dialog.show();
        auto *table = dialog.findChild<QTableView *>(u"sheet"_s);
        auto *preview = dialog.findChild<QPushButton *>(u"preview"_s);
        QVERIFY(!preview->isEnabled());
        const int note = int(SheetTable::Column::Note);
        QVERIFY(dialog.sheet().setData(dialog.sheet().index(0, note), u"moved"_s));
        table->selectionModel()->select(QItemSelection(dialog.sheet().index(0, note), dialog.sheet().index(1, note)), QItemSelectionModel::ClearAndSelect);
        dialog.fillDown();
        QCOMPARE(dialog.sheet().editText(1, note), u"moved"_s);
        QGuiApplication::clipboard()->setText(u"docker, gpu\tyes\n"_s);
        const int tags = int(SheetTable::Column::Tags);
        table->selectionModel()->select(QItemSelection(dialog.sheet().index(0, tags), dialog.sheet().index(0, tags)), QItemSelectionModel::ClearAndSelect);
        dialog.paste();
        QCOMPARE(dialog.sheet().editText(0, tags), u"docker, gpu"_s);
        QCOMPARE(dialog.sheet().editText(0, tags + 1), u"yes"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());   // what was typed is not lost by a slip
        preview->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(dialog.plans().front().plan.targets.size(), std::size_t(2));
        dialog.sheet().undo();
        QCOMPARE(dialog.sheet().changedRunners(), 2);
    }

    void tenThousandRunnersKeepTheWindowFree()
    {
        std::vector<FixtureRunner> many;
        for (qint64 id = 1; id <= 10'000; ++id)
            many.push_back({ .id = id });
        Shown shown(many);
        shown.type("addTags", u"gpu"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown.preview()->rowCount(), 10'000, 20'000);
    }

    void aNewRunnerNeedsAPlaceAndATagOrUntagged()
    {
        CreateDialog dialog({ u"https://git.example.com"_s, snapshotOf(someRunners), false });
        dialog.show();
        auto *create = dialog.findChild<QPushButton *>(u"create"_s);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"createPlace"_s), u"acme/tools"_s);
        QVERIFY(create->isEnabled());
        QTest::keyClick(dialog.findChild<QLineEdit *>(u"createPlace"_s), Qt::Key_Return);
        QVERIFY(dialog.isVisible());   // Enter creates nothing
        dialog.findChild<QCheckBox *>(u"createUntagged"_s)->setChecked(false);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"createTags"_s), u"docker"_s);
        QVERIFY(create->isEnabled());
        dialog.findChild<QSpinBox *>(u"createCount"_s)->setValue(3);
        const NewRunners wanted = dialog.wanted();
        QCOMPARE(wanted.count, 3);
        QCOMPARE(wanted.place, u"acme/tools"_s);
        QCOMPARE(wanted.type, RunnerType::Group);
        QCOMPARE(wanted.settings.tags, QStringList{ u"docker"_s });
    }

    void tokensAreCopiedAndNotLostByASlip()
    {
        TokenDialog dialog(u"https://git.example.com"_s, u"New Tokens"_s);
        dialog.add(RunnerId{ 7 }, u"build-1"_s, SecretString("glrt-canary-one"));
        dialog.add(RunnerId{ 8 }, u"it's \"b\""_s, SecretString("glrt-canary-two"));
        dialog.show();
        dialog.findChild<QPushButton *>(u"copyToken"_s)->click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());   // more are on their way
        dialog.add(RunnerId{ 9 }, u"c"_s, SecretString("glrt-canary-three"));
        dialog.setState(true, {});
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());   // the last one was not copied yet
        dialog.findChild<QPushButton *>(u"copyToken"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"glrt-canary-one"_s);
        dialog.findChild<QPushButton *>(u"copyAll"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"--token glrt-canary-two"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theLinesForTheHostAreQuoted()
    {
        const SecretString token("glrt-x");
        QCOMPARE(registerCommand(u"https://git.example.com/it's"_s, token), u"gitlab-runner register --url 'https://git.example.com/it'\\''s' --token glrt-x"_s);
        QVERIFY(configToml(u"https://git.example.com"_s, u"a\"b\\c\nd"_s, token).contains(u"name = \"a\\\"b\\\\c\\u000ad\""_s));
    }
};

QTEST_MAIN(EditDialogTest)
#include "tst_editdialog.moc"
