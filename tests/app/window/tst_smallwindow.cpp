// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/taskdesk.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigation.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

/// The page's own frame; null: it is elsewhere.
QScrollArea *frameOf(const MainWindow &window)
{
    const auto *stack = window.findChild<QStackedWidget *>(u"pages"_s);
    return stack ? qobject_cast<QScrollArea *>(stack->currentWidget()) : nullptr;
}

/// Who asks for the width, from the page down to the one that has no part as wide.
QString widest(const QWidget *page, int room)
{
    QStringList names;
    const QWidget *at = page;
    while (at) {
        names += u"%1 %2 %3"_s.arg(QString::fromLatin1(at->metaObject()->className()), at->objectName()).arg(at->minimumSizeHint().width());
        const QWidget *next = nullptr;
        for (const QWidget *child : at->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const int wants = std::max(child->minimumSizeHint().width(), child->minimumWidth());
            if (!child->isWindow() && !child->isHidden() && wants > room / 2 && (!next || wants > next->minimumSizeHint().width()))
                next = child;
        }
        at = next;
    }
    return names.join(u" > "_s);
}

} // namespace

/// A small screen, or a large one at twice the size.
class TestSmallWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerFixture>(ServerFixture::still(120));
        m_desk = std::make_unique<TaskDesk>(*m_server);
        QVERIFY(m_desk->isReady());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void noPageScrollsSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a small laptop") << QSize(900, 600);
        QTest::newRow("1280 x 800 at twice the size") << QSize(640, 400);
    }

    void noPageScrollsSideways()
    {
        QFETCH(const QSize, size);
        MainWindow &window = m_desk->window();
        window.resize(size);
        QTRY_COMPARE(window.size(), size);
        QStringList wide;
        for (const QString &page : window.pages()) {
            window.goTo(page);
            QScrollArea *frame = frameOf(window);
            QVERIFY2(frame, qPrintable(page));
            QList<QTabWidget *> tabs = frame->findChildren<QTabWidget *>();
            const auto look = [&](const QString &where) {
                QTest::qWait(20);
                QCoreApplication::processEvents();
                if (frame->horizontalScrollBar()->maximum() > 0)
                    wide += u"%1 wants %2 of %3: %4"_s.arg(where).arg(frame->widget()->minimumSizeHint().width()).arg(frame->viewport()->width()).arg(widest(frame->widget(), frame->viewport()->width()));
            };
            look(page);
            for (QTabWidget *each : tabs) {
                const int before = each->currentIndex();
                for (int i = 0; i < each->count(); ++i) {
                    each->setCurrentIndex(i);
                    look(page + u' ' + each->objectName() + QString::number(i));
                }
                each->setCurrentIndex(before);
            }
        }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
    }

    void theNavigationGivesWayToThePageAndKeepsItsNames()
    {
        MainWindow &window = m_desk->window();
        auto *navigation = window.findChild<Navigation *>();
        window.resize(1280, 800);
        QTRY_VERIFY(!navigation->isNarrow());
        const int wide = navigation->width();
        window.resize(640, 400);
        QTRY_VERIFY(navigation->isNarrow());
        QVERIFY(navigation->width() < wide / 3);
        for (int row = 0; row < navigation->count(); ++row) {
            if (!navigation->item(row)->isHidden())
                QVERIFY(!navigation->item(row)->text().trimmed().isEmpty() && navigation->item(row)->toolTip().contains(navigation->item(row)->text().trimmed()));
        }
        window.resize(1280, 800);
        QTRY_COMPARE(navigation->width(), wide);
    }

private:
    std::unique_ptr<ServerFixture> m_server;
    std::unique_ptr<TaskDesk> m_desk;
};

QTEST_MAIN(TestSmallWindow)
#include "tst_smallwindow.moc"
