// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/tables/tablemirror.h"

#include "models/tables/tableroles.h"

namespace muster {

using namespace Qt::StringLiterals;

TableMirror::TableMirror(QAbstractItemModel &model) : m_model(model), m_tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
{
    readAll();
    connect(&model, &QAbstractItemModel::modelReset, this, &TableMirror::readAll);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_rows.insert(m_rows.begin() + row, read(row));
    });
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        for (int row = 0; row < int(m_rows.size()); ++row)
            m_moving.push_back(m_model.index(row, 0));
    });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        std::vector<Row> moved(m_rows.size());
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            moved[std::size_t(m_moving[row].row())] = m_rows[row];
        m_rows = std::move(moved);
        m_moving.clear();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row) {
            const Row now = read(row);
            for (int column = first.column(); column <= last.column(); ++column)
                m_rows[std::size_t(row)].texts[column] = now.texts[column];
        }
    });
}

void TableMirror::readAll()
{
    ++m_resets;
    m_rows.clear();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_rows.push_back(read(row));
}

TableMirror::Row TableMirror::read(int row) const
{
    Row result;
    result.id = m_model.index(row, 0).data(IdRole).toLongLong();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex index = m_model.index(row, column);
        result.texts += index.data().toString() + u'|' + index.data(MarkedRole).toString();
    }
    return result;
}

QString TableMirror::difference() const
{
    if (int(m_rows.size()) != m_model.rowCount())
        return u"%1 rows heard of, %2 there"_s.arg(m_rows.size()).arg(m_model.rowCount());
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Row now = read(row);
        const Row &heard = m_rows[std::size_t(row)];
        if (now.id != heard.id || now.texts != heard.texts)
            return u"row %1: heard of %2 %3, there is %4 %5"_s.arg(row).arg(heard.id).arg(heard.texts.join(u';')).arg(now.id).arg(now.texts.join(u';'));
    }
    return {};
}

} // namespace muster
