// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/pagestack.h"
#include "views/shell/pagewindow.h"
#include "views/widgets/accountcolour.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

PageWindow *windowOf(const QWidget &page)
{
    return qobject_cast<PageWindow *>(page.window());
}

} // namespace

class TestPageStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stack = std::make_unique<PageStack>();
        m_first = new QLineEdit;
        m_second = new QLineEdit;
        m_stack->addWidget(new QLabel(u"welcome"_s));
        m_stack->addPage(m_first, u"Runners"_s, {});
        m_stack->addPage(m_second, u"Queue"_s, {});
        m_stack->resize(400, 300);
        m_stack->show();
        m_stack->showPage(m_second);
    }
    void cleanup() { m_stack.reset(); }

    void theWindowOfAPageSaysWhichInstanceItIsAbout()
    {
        m_stack->setInstance(u"git.example.com"_s, AccountColour::Red);
        m_stack->detach(m_second);
        QCOMPARE(windowOf(*m_second)->windowTitle(), u"Queue – git.example.com"_s);
        QCOMPARE(windowOf(*m_second)->findChild<AccountLine *>()->colour(), std::optional(AccountColour::Red));
        m_stack->setInstance(u"git.example.org"_s, std::nullopt);
        QCOMPARE(windowOf(*m_second)->windowTitle(), u"Queue – git.example.org"_s);
        m_stack->setInstance({}, std::nullopt);
        QCOMPARE(windowOf(*m_second)->windowTitle(), u"Queue"_s);
    }

    void whatIsDetachedCanBeDetachedAgainWhereItWas()
    {
        QVERIFY(m_stack->detached().empty());
        m_stack->detach(m_second);
        windowOf(*m_second)->resize(333, 222);
        const auto places = m_stack->detached();
        QCOMPARE(places.size(), std::size_t(1));
        QCOMPARE(places[0].first, static_cast<QWidget *>(m_second));
        m_stack->bringAllBack();
        m_stack->detach(m_second, places[0].second);
        QCOMPARE(windowOf(*m_second)->size(), QSize(333, 222));
        m_stack->bringAllBack();
        m_stack->detach(m_second, "not a geometry");
        QVERIFY(windowOf(*m_second));
    }

    void aPageGoesIntoAWindowAndComesBackWhenItIsClosed()
    {
        m_second->setText(u"as it was"_s);
        QSignalSpy changed(m_stack.get(), &PageStack::detachedChanged);
        m_stack->detach(m_second);
        QVERIFY(m_stack->isDetached(m_second));
        QVERIFY(windowOf(*m_second));
        QCOMPARE(windowOf(*m_second)->windowTitle(), u"Queue"_s);
        QVERIFY(m_second->isVisible());
        QCOMPARE(m_stack->currentPage(), m_second);   // its note is what is on screen
        QCOMPARE(m_stack->count(), 3);
        windowOf(*m_second)->close();
        QVERIFY(!m_stack->isDetached(m_second));
        QCOMPARE(m_stack->currentPage(), m_second);
        QVERIFY(m_second->isVisible());
        QCOMPARE(m_second->text(), u"as it was"_s);
        QCOMPARE(m_stack->count(), 3);
        QCOMPARE(m_stack->currentIndex(), 2);
        QCOMPARE(changed.count(), 2);
    }

    void aPageLargerThanTheWindowIsScrolled()
    {
        m_second->setMinimumSize(900, 700);
        QVERIFY2(m_stack->minimumSizeHint().width() < 400 && m_stack->minimumSizeHint().height() < 300, "the page would keep the window large");
        QTRY_COMPARE(m_second->size(), QSize(900, 700));
        auto *frame = qobject_cast<QScrollArea *>(m_stack->currentWidget());
        QVERIFY(frame);
        QTRY_VERIFY(frame->horizontalScrollBar()->isVisible() && frame->verticalScrollBar()->isVisible());
        m_second->setMinimumSize(0, 0);
        QTRY_VERIFY(!frame->horizontalScrollBar()->isVisible() && !frame->verticalScrollBar()->isVisible());
    }

    void theNoteBringsItBack()
    {
        m_stack->detach(m_second);
        auto *button = m_stack->currentWidget()->findChild<QPushButton *>();
        QVERIFY(button);
        button->click();
        QCOMPARE(m_stack->currentPage(), m_second);
    }

    void bringingBackDoesNotTurnThePage()
    {
        m_stack->detach(m_second);
        m_stack->showPage(m_first);
        m_stack->bringBack(m_second);
        QCOMPARE(m_stack->currentPage(), m_first);
        m_stack->showPage(m_second);
        QCOMPARE(m_stack->currentPage(), m_second);
    }

    void severalPagesHaveWindowsAndAllComeBack()
    {
        m_stack->detach(m_first);
        m_stack->detach(m_second);
        m_stack->detach(m_second);   // it has one
        QVERIFY(windowOf(*m_first) != windowOf(*m_second));
        m_stack->bringAllBack();
        QVERIFY(!m_stack->isDetached(m_first) && !m_stack->isDetached(m_second));
        QVERIFY(m_stack->isAncestorOf(m_first) && m_stack->isAncestorOf(m_second));
    }

    void aWindowFillsTheScreenAndGivesItBack()
    {
        m_stack->detach(m_second);
        PageWindow *window = windowOf(*m_second);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(m_second, Qt::Key_F11);
        QTRY_VERIFY(window->isFullScreen());
        QTest::keyClick(m_second, Qt::Key_Escape);
        QTRY_VERIFY(!window->isFullScreen());
        QVERIFY(m_stack->isDetached(m_second));
    }

private:
    std::unique_ptr<PageStack> m_stack;
    QLineEdit *m_first = nullptr, *m_second = nullptr;
};

QTEST_MAIN(TestPageStack)
#include "tst_pagestack.moc"
