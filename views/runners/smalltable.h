// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace muster {

/// A table of a few rows inside something else: as high as its rows, at most `maxRows`, painted like the runner table.
class SmallTable final : public QTableView
{
    Q_OBJECT

public:
    explicit SmallTable(int maxRows, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void fit();

    int m_maxRows;
};

} // namespace muster
