// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QObject>
#include <QPersistentModelIndex>

#include <vector>

namespace muster {

/// What a view knows of a table that only listens to its signals: the texts of all cells and which row is which. Differs
/// from the table as soon as the table changes without saying so, or says something else. The item model tester listens too.
class TableMirror final : public QObject
{
    Q_OBJECT

public:
    explicit TableMirror(QAbstractItemModel &model);

    /// Empty when the mirror is right; else where it is wrong.
    [[nodiscard]] QString difference() const;
    [[nodiscard]] int resets() const { return m_resets; }

private:
    struct Row {
        qint64 id = 0;
        QStringList texts;
    };
    [[nodiscard]] Row read(int row) const;
    void readAll();

    QAbstractItemModel &m_model;
    QAbstractItemModelTester m_tester;
    std::vector<Row> m_rows;
    std::vector<QPersistentModelIndex> m_moving;   // during a change of layout: where each row went
    int m_resets = -1;
};

} // namespace muster
