// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/pagemessages.h"
#include "views/widgets/messagebar.h"

#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace Qt::StringLiterals;
using Topic = PageMessages::Topic;

namespace {

struct Page {
    QWidget window;
    MessageBar bar{ &window };
    PageMessages messages{ bar };

    Page() { window.show(); }
    void say(Topic topic, const QString &text) { messages.say(topic, { .severity = Severity::Neutral, .text = text, .actionText = {}, .action = {}, .details = {} }); }
    void dismiss() const { bar.findChild<QToolButton *>(u"messageDismiss"_s)->click(); }
    QString shown() const { return bar.isVisibleTo(&window) ? bar.text() : QString(); }
};

} // namespace

class TestPageMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostImportantIsShownAndTheNextFollows()
    {
        Page page;
        page.say(Topic::Hint, u"hint"_s);
        QCOMPARE(page.shown(), u"hint"_s);
        page.say(Topic::Trouble, u"trouble"_s);
        page.say(Topic::Notice, u"notice"_s);
        QCOMPARE(page.shown(), u"trouble"_s);
        page.messages.withdraw(Topic::Trouble);
        QCOMPARE(page.shown(), u"notice"_s);
        page.dismiss();
        QCOMPARE(page.shown(), u"hint"_s);
        page.dismiss();
        QCOMPARE(page.shown(), QString());
    }
    void troublePutAwayIsNotRepeatedUntilItIsOver()
    {
        Page page;
        page.say(Topic::Trouble, u"incomplete"_s);
        page.dismiss();
        page.say(Topic::Trouble, u"incomplete"_s);
        QCOMPARE(page.shown(), QString());
        page.say(Topic::Trouble, u"worse"_s);
        QCOMPARE(page.shown(), u"worse"_s);
        page.dismiss();
        page.messages.withdraw(Topic::Trouble);
        page.say(Topic::Trouble, u"worse"_s);
        QCOMPARE(page.shown(), u"worse"_s);
    }
    void aNoticeMayBeRepeated()
    {
        Page page;
        page.say(Topic::Notice, u"saved"_s);
        page.dismiss();
        page.say(Topic::Notice, u"saved"_s);
        QCOMPARE(page.shown(), u"saved"_s);
    }
};

QTEST_MAIN(TestPageMessages)
#include "tst_pagemessages.moc"
