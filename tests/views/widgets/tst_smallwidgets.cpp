// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/chip.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/foldinglabel.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plaintip.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src='http://evil.example/x.png'><b>bold</b> & more"_s;

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

class TestSmallWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tipShowsExactlyTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"17.4.0"_s;
        QTest::newRow("html") << hostile;
        QTest::newRow("html in the second line") << u"a\n<h1>b</h1>"_s;
        QTest::newRow("entity") << u"&amp; &lt;"_s;
    }
    void tipShowsExactlyTheText()
    {
        QFETCH(QString, text);
        QTextDocument shown;
        shown.setHtml(plainTip(text));
        QCOMPARE(shown.toPlainText(), text);
        QVERIFY(Qt::mightBeRichText(plainTip(text)));   // so that Qt reads it as we wrote it
    }
    void longTipIsCut()
    {
        QVERIFY(plainTip(QString(1'000'000, u'x')).size() < 20'000);
        QVERIFY(plainTip(QString(1'000'000, u'\n')).size() < 20'000);
        QCOMPARE(plainTip({}), QString());
    }

    void messageShowsTextLiterallyAndActsOnce()
    {
        QWidget page;
        MessageBar bar(&page);
        page.show();
        int retries = 0;
        bar.showMessage({ .severity = Severity::Bad, .text = hostile, .actionText = u"Retry"_s, .action = [&retries] { ++retries; }, .details = u"HTTP 500"_s });
        QVERIFY(bar.isVisibleTo(&page));
        auto *text = bar.findChild<QLabel *>(u"messageText"_s);
        QCOMPARE(text->text(), hostile);
        QCOMPARE(text->textFormat(), Qt::PlainText);
        bar.findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(retries, 1);
    }
    void messageCanBeDismissedByKeyboardUnlessItMustStay()
    {
        QWidget page;
        MessageBar bar(&page);
        page.show();
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.showMessage({ .severity = Severity::Neutral, .text = u"stays"_s, .actionText = {}, .action = {}, .details = {}, .dismissible = false });
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isVisibleTo(&page));
        QVERIFY(!bar.findChild<QToolButton *>(u"messageDismiss"_s)->isVisibleTo(&bar));
        bar.showMessage({ .severity = Severity::Neutral, .text = u"goes"_s, .actionText = {}, .action = {}, .details = {} });
        QTest::keyClick(bar.findChild<QToolButton *>(u"messageDismiss"_s), Qt::Key_Space);
        QVERIFY(!bar.isVisibleTo(&page));
        QCOMPARE(dismissed.count(), 1);
    }
    void actionMayShowAnotherMessage()
    {
        QWidget page;
        MessageBar bar(&page);
        bar.showMessage({ .severity = Severity::Bad, .text = u"first"_s, .actionText = u"Go"_s,
            .action = [&bar] { bar.showMessage({ .severity = Severity::Good, .text = u"second"_s, .actionText = {}, .action = {}, .details = {} }); }, .details = {} });
        bar.findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(bar.text(), u"second"_s);
    }

    void elidedLabelTellsAllOfItsText()
    {
        ElidedLabel label;
        label.resize(60, 20);
        label.setText(hostile);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QCOMPARE(nameOf(&label), hostile);
        QCOMPARE(label.toolTip(), plainTip(hostile));
        label.resize(2000, 20);
        QTRY_COMPARE(label.toolTip(), QString());
    }

    void chipIsTakenOutByKeyAndByItsCross()
    {
        Chip chip(u"status:offline"_s);
        chip.show();
        QSignalSpy removed(&chip, &Chip::removeRequested), chosen(&chip, &Chip::clicked);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::keyClick(&chip, Qt::Key_Backspace);
        QCOMPARE(removed.count(), 2);
        chip.resize(chip.sizeHint());
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 10, chip.height() / 2));
        QCOMPARE(removed.count(), 3);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, chip.height() / 2));
        QTest::keyClick(&chip, Qt::Key_Return);
        QCOMPARE(chosen.count(), 2);
        QVERIFY(nameOf(&chip).contains(u"status:offline"_s));
    }

    void whatFlowsIsCentredKeepsItsMarginsAndOneTakesTheRest()
    {
        QWidget box;
        auto *layout = new FlowLayout(&box, 6);
        layout->setContentsMargins(10, 4, 10, 4);
        const auto add = [&](QSize size, QSizePolicy::Policy policy = QSizePolicy::Fixed) {
            auto *part = new QWidget(&box);
            part->setMinimumSize(size);
            part->setSizePolicy(policy, QSizePolicy::Fixed);
            layout->addWidget(part);
            return part;
        };
        const QWidget *low = add({ 50, 10 }), *wide = add({ 40, 30 }, QSizePolicy::Expanding), *last = add({ 60, 30 });
        QCOMPARE(layout->heightForWidth(400), 38);
        QCOMPARE(layout->heightForWidth(150), 30 + 6 + 30 + 8);
        box.resize(400, 38);
        box.show();
        QTRY_COMPARE(wide->geometry(), QRect(10 + 50 + 6, 4, 400 - 20 - 50 - 60 - 12, 30));
        QCOMPARE(low->geometry(), QRect(10, 14, 50, 10));
        QCOMPARE(last->geometry().right(), 400 - 10 - 1);
        box.resize(150, 80);
        QTRY_COMPARE(last->geometry(), QRect(10, 40, 60, 30));
        QVERIFY(layout->minimumSize().width() == 80);   // the widest of them and the margins
    }

    void whatHasToBeReadWholeFolds()
    {
        FoldingLabel label;
        label.setText(u"<b>500</b> insgesamt · 16.0.0 bis 19.3.0 · 112 nicht unterstützt · 250 ohne eine Sicherheitskorrektur"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.heightForWidth(200) > label.heightForWidth(2000));
        QVERIFY(label.minimumSizeHint().width() < 200);
        label.setQuiet(true);
        QVERIFY(label.palette().color(QPalette::WindowText) != QApplication::palette().color(QPalette::WindowText));
    }

    void emptyStateOffersTheWayOut()
    {
        EmptyState state;
        int cleared = 0;
        state.setContent({ u"filter"_s, u"No runner matches"_s, u"None of 50."_s, u"Clear the Filter"_s, [&cleared] { ++cleared; } });
        state.show();
        auto *action = state.findChild<QPushButton *>(u"emptyAction"_s);
        QVERIFY(action->isVisible());
        QTest::keyClick(action, Qt::Key_Space);
        QCOMPARE(cleared, 1);
        state.setContent({ u"runner"_s, u"Nothing"_s, {}, {}, {} });
        QVERIFY(!action->isVisible());
    }
};

QTEST_MAIN(TestSmallWidgets)
#include "tst_smallwidgets.moc"
