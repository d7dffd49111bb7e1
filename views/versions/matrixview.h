// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/versions/versionmatrix.h"

#include <QTableView>

#include <memory>

namespace muster {

class VersionMatrixTable;

/// A VersionMatrixTable on screen: the more runners, the stronger the cell's colour, and the number stands in it as well. Enter or
/// a click chooses the runners of a cell, or of a row by its name or sum.
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    void setMatrix(const std::shared_ptr<const VersionMatrix> &matrix);
    [[nodiscard]] VersionMatrixTable &table() const { return *m_table; }

Q_SIGNALS:
    /// `minor`: index in VersionMatrix::minors; -1: all of the line.
    void cellChosen(int line, int minor);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void fitWidths();

    VersionMatrixTable *m_table;
};

} // namespace muster
