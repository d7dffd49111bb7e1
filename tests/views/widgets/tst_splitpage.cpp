// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/splitpage.h"

#include "views/widgets/actionregistry.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

class Page final : public SplitPage
{
public:
    explicit Page(ActionRegistry &registry) : SplitPage(registry, nullptr)
    {
        registry.add({ .id = u"page.first"_s, .text = u"&First Thing to Do"_s, .scope = this, .run = [] { } }, this);
        registry.add({ .id = u"page.second"_s, .text = u"&Second Thing to Do"_s, .scope = this, .rule = [this] { return ActionRegistry::Enabling{ whyNoChanges().isEmpty(), whyNoChanges() }; }, .run = [] { } }, this);
        upper = new QLabel(u"upper"_s, this);
        lower = new QLabel(u"lower"_s, this);
        assemble({ u"some"_s, upper, lower, 140, { u"page.first"_s, u"page.second"_s } });
    }
    using SplitPage::setLine;
    using SplitPage::showEmpty;
    using SplitPage::showParts;

    QLabel *upper;
    QLabel *lower;
    int shown = 0;

protected:
    void showAll() override { ++shown; }
};

} // namespace

class TestSplitPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonsFlowIntoFurtherLinesInANarrowWindow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isOneLine");
        QTest::newRow("wide") << 1200 << true;
        QTest::newRow("narrow") << 260 << false;
    }
    void theButtonsFlowIntoFurtherLinesInANarrowWindow()
    {
        QFETCH(int, width);
        QFETCH(bool, isOneLine);
        ActionRegistry registry;
        Page page(registry);
        page.resize(width, 500);
        page.setLine(u"12 of 200 done"_s);
        page.show();
        QCOMPARE(page.width(), width);   // and nothing wants it wider
        const auto place = [&page](const QWidget *widget) { return QRect(widget->mapTo(&page, QPoint()), widget->size()); };
        const auto *line = page.findChild<QLabel *>(u"someLine"_s);
        const auto *first = page.findChild<QToolButton *>(u"page_first"_s), *second = page.findChild<QToolButton *>(u"page_second"_s);
        QVERIFY(line && first && second);
        QTRY_COMPARE(place(second).top() < place(line).bottom(), isOneLine);
        for (const QWidget *each : std::initializer_list<const QWidget *>{ line, first, second })
            QVERIFY(each->width() > 0 && page.rect().contains(place(each)));
    }
    void whatIsMissingStandsInThePlaceOfBothParts()
    {
        ActionRegistry registry;
        Page page(registry);
        page.show();
        int pressed = 0;
        page.showEmpty({ .icon = u"cleanup"_s, .headline = u"Nothing yet"_s, .sentence = {}, .actionText = u"Begin"_s, .action = [&pressed] { ++pressed; } });
        QVERIFY(!page.upper->isVisible() && !page.lower->isVisible());
        page.findChild<QPushButton *>(u"emptyAction"_s)->click();
        QCOMPARE(pressed, 1);
        page.showParts();
        QVERIFY(page.upper->isVisible() && page.lower->isVisible());
    }

    void whatIsHiddenIsNotFilledButOnceItIsSeen()
    {
        ActionRegistry registry;
        Page page(registry);
        page.setTimes({});
        QCOMPARE(page.shown, 0);
        page.show();
        QCOMPARE(page.shown, 1);
        page.setTimes({});
        QCOMPARE(page.shown, 2);
    }

    void whyNothingCanBeChangedIsToldToTheActions()
    {
        ActionRegistry registry;
        Page page(registry);
        page.setWhyNoChanges(u"a look only"_s);
        QVERIFY(!registry.action(u"page.second"_s)->isEnabled());
        QVERIFY(registry.action(u"page.first"_s)->isEnabled());
        page.setWhyNoChanges({});
        QVERIFY(registry.action(u"page.second"_s)->isEnabled());
    }
};

QTEST_MAIN(TestSplitPage)
#include "tst_splitpage.moc"
