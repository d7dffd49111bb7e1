// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"
#include "models/settings/settings.h"
#include "models/tables/runnercolumns.h"
#include "models/tables/runnertable.h"
#include "tests/support/fleetfixture.h"
#include "tests/support/fleetmaker.h"
#include "views/rows/columnmemory.h"
#include "views/rows/rowheader.h"
#include "views/rows/rowview.h"

#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Column = RunnerTable::Column;
using Keys = ColumnMemory::Keys;

namespace {

struct Page {
    RunnerTable table;
    RowView view{ table };
    ColumnMemory memory;

    explicit Page(Settings &settings) : memory(settings, Settings::Table::Runners, view, { { int(Column::Name), Qt::AscendingOrder } })
    {
        view.setShares([](int column) { return Column(column) == Column::Owner || Column(column) == Column::Tags ? 7 : 3; });
        view.resize(1000, 400);
        memory.restore();
        view.show();
        const Snapshot::Ptr fleet = FleetMaker({ .runners = 100 }).snapshot();
        table.setNow(fleet->asOf());
        table.setSnapshot(fleet);
        memory.rowsArrived();
    }
    void clickHeader(Column column, Qt::KeyboardModifiers modifiers = {})
    {
        const RowHeader &header = view.rowHeader();
        const int section = int(column);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) / 2, header.height() / 2));
    }
};

} // namespace

class TestColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"muster.ini"_s));
    }

    void clickSortsAndASecondOneTurnsRound()
    {
        Page page(*m_settings);
        page.clickHeader(Column::Type);
        QCOMPARE(page.view.rowHeader().keys(), Keys({ { int(Column::Type), Qt::AscendingOrder } }));
        QCOMPARE(page.table.sortKeys().front(), RunnerTable::SortKey({ Column::Type, Qt::AscendingOrder }));
        page.clickHeader(Column::Type);
        QCOMPARE(page.table.sortKeys().front(), RunnerTable::SortKey({ Column::Type, Qt::DescendingOrder }));
    }
    void shiftClickAddsAKeyAndTurnsItRound()
    {
        Page page(*m_settings);
        page.clickHeader(Column::Type);
        page.clickHeader(Column::Name, Qt::ShiftModifier);
        QCOMPARE(page.view.rowHeader().keys(), Keys({ { int(Column::Type), Qt::AscendingOrder }, { int(Column::Name), Qt::AscendingOrder } }));
        page.clickHeader(Column::Name, Qt::ShiftModifier);
        QCOMPARE(page.view.rowHeader().keys()[1].order, Qt::DescendingOrder);
        page.clickHeader(Column::Owner);
        QCOMPARE(page.view.rowHeader().keys(), Keys({ { int(Column::Owner), Qt::AscendingOrder } }));
    }
    void theFormerOrderBreaksTies()
    {
        Page page(*m_settings);
        page.clickHeader(Column::Name);
        page.clickHeader(Column::Type);
        QCOMPARE(page.table.sortKeys().size(), std::size_t(2));
        QCOMPARE(page.table.sortKeys()[1].column, Column::Name);
        QCOMPARE(page.view.rowHeader().keys().size(), std::size_t(1));
    }

    /// The scroll bar goes with the rows, which is a new width of the viewport.
    void aShortResultDoesNotNarrowTheColumns()
    {
        Page page(*m_settings);
        const auto widths = [&page] {
            std::vector<int> all;
            for (const Column column : { Column::Name, Column::Owner, Column::Tags, Column::Version })
                all.push_back(page.view.columnWidth(int(column)));
            return all;
        };
        const std::vector<int> before = widths();
        page.table.setFilter(*Filter::parse(u"id:%1"_s.arg(page.table.idAt(0).value)));
        QCOMPARE(page.table.rowCount(), 1);
        QTRY_VERIFY(!page.view.verticalScrollBar()->isVisible());
        QTest::qWait(150);   // longer than a fit waits
        page.view.resize(1001, 400);
        QTest::qWait(150);
        const std::vector<int> after = widths();
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY2(after[i] >= before[i], qPrintable(u"%1: %2 < %3"_s.arg(i).arg(after[i]).arg(before[i])));
        page.memory.fitAfresh();   // somebody asks for it
        QVERIFY(widths() != after);
    }
    /// Of several lists the shortest may come first.
    void widthsFollowTheFirstRowsAsTheyCome()
    {
        Page page(*m_settings);
        const int fitted = page.view.columnWidth(int(Column::Owner));
        RunnerTable table;
        RowView view{ table };
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"muster.ini"_s));
        ColumnMemory memory(settings, Settings::Table::Runners, view, { { int(Column::Name), Qt::AscendingOrder } });
        view.setShares([](int column) { return Column(column) == Column::Owner || Column(column) == Column::Tags ? 7 : 3; });
        view.resize(1000, 400);
        memory.restore();
        view.show();
        const Snapshot::Ptr few = snapshotOf({ { .id = 1, .name = "a" } });
        table.setSnapshot(few);
        memory.rowsArrived();
        const int narrow = view.columnWidth(int(Column::Owner));
        table.setSnapshot(FleetMaker({ .runners = 100 }).snapshot());
        memory.rowsArrived();
        QVERIFY2(view.columnWidth(int(Column::Owner)) > narrow, qPrintable(u"%1 after %2, alone %3"_s.arg(view.columnWidth(int(Column::Owner))).arg(narrow).arg(fitted)));
        view.setColumnWidth(int(Column::Owner), 60);   // somebody chose one
        table.setSnapshot(FleetMaker({ .runners = 150 }).snapshot());
        memory.rowsArrived();
        QCOMPARE(view.columnWidth(int(Column::Owner)), 60);
    }

    void sortTextIsReadBackAndNonsenseIsLeftOut()
    {
        const RunnerTable table;
        const Keys keys{ { int(Column::LastContact), Qt::DescendingOrder }, { int(Column::Name), Qt::AscendingOrder } };
        QCOMPARE(table.sortText(keys), u"last_contact:desc,name"_s);
        QCOMPARE(table.sortColumnsOf(table.sortText(keys)), keys);
        QCOMPARE(table.sortColumnsOf(u"nonsense:desc,,name,name:desc"_s), Keys({ { int(Column::Name), Qt::AscendingOrder } }));
    }
    void orderWidthsAndHiddenColumnsAreRemembered()
    {
        {
            Page page(*m_settings);
            RowHeader &header = page.view.rowHeader();
            header.setSectionHidden(int(Column::Creator), true);
            header.setSectionHidden(int(Column::Note), false);
            header.resizeSection(int(Column::Name), 321);
            header.moveSection(header.visualIndex(int(Column::Tags)), 1);
            page.clickHeader(Column::Type);
            page.memory.save();
        }
        Page page(*m_settings);
        const RowHeader &header = page.view.rowHeader();
        QVERIFY(header.isSectionHidden(int(Column::Creator)));
        QVERIFY(!header.isSectionHidden(int(Column::Note)));
        QCOMPARE(header.sectionSize(int(Column::Name)), 321);
        QCOMPARE(header.visualIndex(int(Column::Tags)), 1);
        QCOMPARE(header.keys().front().column, int(Column::Type));
        QCOMPARE(page.table.sortKeys().front().column, Column::Type);
    }
    void damagedMemoryGivesTheColumnsOfTheFirstStart()
    {
        m_settings->setColumns(Settings::Table::Runners, "not a state");
        m_settings->setSorting(Settings::Table::Runners, u"???"_s);
        Page page(*m_settings);
        QVERIFY(!page.view.rowHeader().isSectionHidden(int(Column::Name)));
        QVERIFY(page.view.rowHeader().isSectionHidden(int(Column::Note)));
        QCOMPARE(page.view.rowHeader().keys(), Keys({ { int(Column::Name), Qt::AscendingOrder } }));
    }

    void menuShowsAndHidesColumnsButNeverTheMarks()
    {
        Page page(*m_settings);
        QMenu menu;
        page.memory.fillMenu(&menu);
        QVERIFY(!menu.actions().front()->isEnabled());
        QAction *note = menu.findChild<QAction *>(u"column-note"_s);
        QVERIFY(note && !note->isChecked());
        note->trigger();
        QVERIFY(!page.view.rowHeader().isSectionHidden(int(Column::Note)));
        note->trigger();
        QVERIFY(page.view.rowHeader().isSectionHidden(int(Column::Note)));
    }
    void firstWidthsFitTheRows()
    {
        Page page(*m_settings);
        const QFontMetrics metrics = page.view.fontMetrics();
        const QString type = page.table.index(0, int(Column::Type)).data().toString();
        QVERIFY(page.view.rowHeader().sectionSize(int(Column::Type)) > metrics.horizontalAdvance(type) + 16);
        QVERIFY(page.view.rowHeader().sectionSize(int(Column::Type)) < 300);
    }
    void aWiderWindowShowsMoreOfWhatIsCut()
    {
        Page page(*m_settings);
        const auto widthOf = [&](Column column) { return page.view.columnWidth(int(column)); };
        const int ownerBefore = widthOf(Column::Owner), tagsBefore = widthOf(Column::Tags);
        page.view.resize(2400, 400);
        QTRY_VERIFY(widthOf(Column::Owner) > ownerBefore);
        QVERIFY(widthOf(Column::Tags) > tagsBefore);
        const int ownerWide = widthOf(Column::Owner);
        page.view.resize(1000, 400);
        QTRY_VERIFY(widthOf(Column::Owner) < ownerWide);
    }
    void aWidthThatSomebodyChoseStays()
    {
        Page page(*m_settings);
        page.view.rowHeader().resizeSection(int(Column::Owner), 77);
        page.view.resize(2400, 400);
        QTest::qWait(150);
        QCOMPARE(page.view.columnWidth(int(Column::Owner)), 77);
    }
    void titlesAreNeverCutByDefault()
    {
        Page page(*m_settings);
        for (int column = 0; column < page.table.columnCount(); ++column) {
            if (page.view.rowHeader().isSectionHidden(column))
                continue;
            const QString title = page.table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY2(page.view.columnWidth(column) >= page.view.fontMetrics().horizontalAdvance(title) + 12, qPrintable(title));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
