// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fleetmaker.h"
#include "views/filter/filterbar.h"
#include "views/filter/filteredit.h"
#include "views/widgets/chip.h"
#include "views/widgets/elidedlabel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    QWidget window;
    Snapshot::Ptr fleet = FleetMaker({ .runners = 200 }).snapshot();
    FilterBar bar{ runnerFilterLanguage([this] { return fleet; }), &window };
    FilterEdit *edit = bar.findChild<FilterEdit *>();
    QSignalSpy changed{ &bar, &FilterBar::filterChanged };

    Page()
    {
        window.resize(900, 500);
        (new QVBoxLayout(&window))->addWidget(&bar, 0, Qt::AlignTop);
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        edit->setFocus();
    }
    void type(const QString &text) { QTest::keyClicks(edit, text); }
    QStringList chips() const
    {
        QStringList texts;
        for (const Chip *chip : bar.findChildren<Chip *>()) {
            if (chip->isVisible())
                texts += chip->text();
        }
        return texts;
    }
    bool errorIsShown() const { return bar.findChild<ElidedLabel *>(u"filterError"_s)->isVisible(); }
    QStringList candidates() const
    {
        QStringList texts;
        if (const auto *list = window.findChild<QTreeWidget *>(u"filterCandidates"_s); list && list->isVisible()) {
            for (int row = 0; row < list->topLevelItemCount(); ++row)
                texts += list->topLevelItem(row)->text(0);
        }
        return texts;
    }
};

} // namespace

class TestFilterBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersWhileTyping()
    {
        Page page;
        page.type(u"gpu"_s);
        QCOMPARE(page.changed.count(), 3);
        QCOMPARE(page.bar.filter().text, u"gpu"_s);
    }
    void brokenTextKeepsTheLastGoodFilter()
    {
        Page page;
        page.bar.setText(u"status:offline"_s);
        page.changed.clear();
        page.bar.setText(u"status:offline stauts:x"_s);
        QCOMPARE(page.changed.count(), 0);
        QCOMPARE(page.bar.filter().text, u"status:offline"_s);
        QVERIFY(page.bar.error().has_value());
    }
    void unfinishedKeyDoesNotFilterByItsName()
    {
        Page page;
        page.bar.setText(u"status:offline"_s);
        page.edit->setCursorPosition(100);
        page.type(u" owner"_s);
        QCOMPARE(page.bar.filter().terms.size(), 2);
        page.type(u":"_s);
        QCOMPARE(page.bar.filter().text, u"status:offline"_s);
    }
    void mistakeIsToldAtOnceWhenOneHasGoneOn()
    {
        Page page;
        page.bar.setText(u"stauts:offline tag:docker"_s);
        QVERIFY(page.errorIsShown());
        const QString sentence = page.bar.findChild<ElidedLabel *>(u"filterError"_s)->text();
        QVERIFY2(sentence.contains(u"stauts"_s) && sentence.contains(u"status"_s), qPrintable(sentence));
    }
    void mistakeUnderTheCursorWaitsAMoment()
    {
        Page page;
        page.type(u"status:"_s);
        QVERIFY(page.bar.error().has_value());
        QVERIFY(!page.errorIsShown());
        QTRY_VERIFY(page.errorIsShown());
    }
    void suggestionIsTakenByClick()
    {
        Page page;
        page.bar.setText(u"stauts:offline"_s);
        auto *suggestion = page.bar.findChild<QToolButton *>(u"filterSuggestion"_s);
        QVERIFY(suggestion->isVisible());
        suggestion->click();
        QCOMPARE(page.bar.text(), u"status:offline"_s);
        QVERIFY(!page.bar.error());
        QVERIFY(!page.errorIsShown());
        QCOMPARE(page.bar.filter().text, u"status:offline"_s);
    }
    void termsAreChipsThatGoByKeyboard()
    {
        Page page;
        page.bar.setText(u"status:offline seen:>30d tag:docker"_s);
        QCOMPARE(page.chips(), QStringList({ u"status:offline"_s, u"seen:>30d"_s, u"tag:docker"_s }));
        auto *second = page.bar.findChild<Chip *>(u"filterChip1"_s);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Delete);
        QCOMPARE(page.bar.text(), u"status:offline tag:docker"_s);
        QCOMPARE(page.chips(), QStringList({ u"status:offline"_s, u"tag:docker"_s }));
        QVERIFY(qobject_cast<Chip *>(QApplication::focusWidget()));
    }
    void lastChipGivesTheKeyboardBackToTheLine()
    {
        Page page;
        page.bar.setText(u"tag:docker"_s);
        auto *chip = page.bar.findChild<Chip *>(u"filterChip0"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(page.bar.text(), QString());
        QCOMPARE(QApplication::focusWidget(), page.edit);
    }
    void chipThatIsClickedIsSelectedInTheLine()
    {
        Page page;
        page.bar.setText(u"status:offline tag:docker"_s);
        QTest::keyClick(page.bar.findChild<Chip *>(u"filterChip1"_s), Qt::Key_Return);
        QCOMPARE(page.edit->selectedText(), u"tag:docker"_s);
    }
    void keysAreOfferedAndTakenByTab()
    {
        Page page;
        page.type(u"sta"_s);
        QVERIFY(page.candidates().contains(u"status:"_s));
        QTest::keyClick(page.edit, Qt::Key_Tab);
        QCOMPARE(page.bar.text(), u"status:"_s);
        QVERIFY(page.edit->hasFocus());
        QVERIFY(page.candidates().contains(u"online"_s));   // its values follow
    }
    void candidatesAreChosenByArrowsAndTakenByEnter()
    {
        Page page;
        page.type(u"status:"_s);
        const QStringList offered = page.candidates();
        QVERIFY(offered.size() >= 3);
        QTest::keyClick(page.edit, Qt::Key_Down);
        QTest::keyClick(page.edit, Qt::Key_Down);
        QTest::keyClick(page.edit, Qt::Key_Up);
        QTest::keyClick(page.edit, Qt::Key_Up);   // round to the last
        QTest::keyClick(page.edit, Qt::Key_Return);
        QCOMPARE(page.bar.text(), u"status:"_s + offered.last());
        QVERIFY(page.candidates().isEmpty());
    }
    void downAsksForCandidates()
    {
        Page page;
        QTest::keyClick(page.edit, Qt::Key_Down);
        QVERIFY(!page.candidates().isEmpty());
    }
    void escapeClosesCandidatesFirstAndThenLeaves()
    {
        Page page;
        QSignalSpy left(&page.bar, &FilterBar::leaveRequested);
        page.type(u"sta"_s);
        QTest::keyClick(page.edit, Qt::Key_Escape);
        QVERIFY(page.candidates().isEmpty());
        QCOMPARE(left.count(), 0);
        QTest::keyClick(page.edit, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QCOMPARE(page.bar.text(), u"sta"_s);
    }
    void enterGoesToTheTable()
    {
        Page page;
        QSignalSpy left(&page.bar, &FilterBar::leaveRequested);
        page.bar.setText(u"gpu"_s);
        QTest::keyClick(page.edit, Qt::Key_Return);
        QCOMPARE(left.count(), 1);
    }
    void countsAreWrittenInThePersonsDigits()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Page page;
        page.bar.setText(u"gpu"_s);
        page.bar.setCounts(412, 5003);
        QCOMPARE(page.bar.findChild<QLabel *>(u"matchCount"_s)->text(), u"412 of 5,003"_s);
        QLocale::setDefault(QLocale::c());
    }
    void theTableDoesNotJumpWhenChipsOrMistakesCome()
    {
        Page page;
        const int height = page.bar.sizeHint().height();
        page.bar.setText(u"tag:docker"_s);
        QCoreApplication::processEvents();
        QCOMPARE(page.bar.sizeHint().height(), height);
        page.bar.setText(u"stauts:x y"_s);
        QCoreApplication::processEvents();
        QCOMPARE(page.bar.sizeHint().height(), height);
    }
    void hostileTermsAreShownLiterally()
    {
        Page page;
        page.bar.setText(u"\"<b>x</b>\u202e\""_s);
        QCOMPARE(page.chips().size(), 1);
        QVERIFY(page.chips().first().contains(u"<b>x</b>"_s));
        QVERIFY(!page.chips().first().contains(QChar(0x202e)));
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
