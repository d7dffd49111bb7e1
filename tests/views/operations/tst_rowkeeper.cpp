// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/tableroles.h"
#include "views/operations/linetable.h"

#include <QAbstractTableModel>
#include <QScrollBar>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// Rows of an id and a text; new ones are a reset.
class Rows final : public QAbstractTableModel
{
public:
    using Row = std::pair<qint64, QString>;
    void set(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        const Row &row = m_rows[std::size_t(index.row())];
        return role == IdRole ? QVariant(row.first) : role != Qt::DisplayRole ? QVariant() : index.column() == 0 ? QVariant(row.first) : QVariant(row.second);
    }

private:
    std::vector<Row> m_rows;
};

std::vector<Rows::Row> numbered(qint64 from, qint64 to)
{
    std::vector<Rows::Row> rows;
    for (qint64 id = from; id <= to; ++id)
        rows.emplace_back(id, u"row %1"_s.arg(id));
    return rows;
}

} // namespace

/// Where a person was in a table survives that its model begins anew.
class TestRowKeeper final : public QObject
{
    Q_OBJECT

private:
    Rows m_rows;
    std::unique_ptr<LineTable> m_table;
    [[nodiscard]] qint64 current() const { return m_table->currentIndex().data(IdRole).toLongLong(); }
    [[nodiscard]] QList<qint64> chosen() const
    {
        QList<qint64> ids;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            ids += index.data(IdRole).toLongLong();
        std::sort(ids.begin(), ids.end());
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_rows.set(numbered(1, 200));
        m_table = std::make_unique<LineTable>(1);
        m_table->setModel(&m_rows);
        m_table->resize(300, 200);
        m_table->show();
    }

    void theCurrentRowAndTheChosenOnesStay()
    {
        m_table->selectRow(49);
        m_table->selectionModel()->select(m_rows.index(99, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const int scrolled = m_table->verticalScrollBar()->value();
        auto rows = numbered(1, 200);
        rows.erase(rows.begin() + 10);   // before them
        m_rows.set(rows);
        QCOMPARE(current(), 50);
        QCOMPARE(chosen(), (QList<qint64>{ 50, 100 }));
        QVERIFY(qAbs(m_table->verticalScrollBar()->value() - scrolled) <= 1);
    }

    void theNextRowTakesThePlaceOfOneThatIsGone()
    {
        m_table->selectRow(49);
        auto rows = numbered(1, 200);
        rows.erase(rows.begin() + 49);
        m_rows.set(rows);
        QCOMPARE(current(), 51);
        QCOMPARE(chosen(), QList<qint64>{ 51 });
        m_rows.set(numbered(1, 45));   // nothing below is left
        QCOMPARE(current(), 45);
    }

    void ofRowsWithOneIdTheOneThatLooksTheSameIsTaken()
    {
        m_rows.set({ { 7, u"paused"_s }, { 7, u"renamed"_s }, { 8, u"other"_s } });
        m_table->selectRow(1);
        m_rows.set({ { 7, u"new"_s }, { 7, u"paused"_s }, { 7, u"renamed"_s } });
        QCOMPARE(m_table->currentIndex().row(), 2);
    }

    void anotherTableIsNotGuessedAt()
    {
        m_table->selectRow(49);
        m_rows.set(numbered(1000, 1200));
        QVERIFY(!m_table->currentIndex().isValid());
        m_rows.set({});
        m_rows.set(numbered(1, 200));
        QVERIFY(!m_table->currentIndex().isValid());
    }
};

QTEST_MAIN(TestRowKeeper)
#include "tst_rowkeeper.moc"
