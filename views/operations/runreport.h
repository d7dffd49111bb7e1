// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/operation.h"
#include "views/operations/outcomefilter.h"

#include <QWidget>

class QComboBox;

namespace muster {

class LineTable;
class OperationTable;

/// What became of each runner of a finished run: a table, all of it or one outcome.
class RunReport final : public QWidget
{
    Q_OBJECT

public:
    explicit RunReport(QWidget *parent = nullptr);

    void setOperation(const Operation *operation);
    [[nodiscard]] OperationTable &items() const { return *m_items; }
    /// The chosen rows, all that are shown where none is chosen, with a header: for the clipboard, cells separated by tabs.
    [[nodiscard]] QString asTabSeparated() const;
    void copy() const;
    void focusTable();

private:
    void fillChoices(const Operation::Counts &counts);
    void addChoice(const QString &text, int count, const OutcomeFilter::Choice &choice);

    OperationTable *m_items;
    OutcomeFilter *m_filter;
    std::vector<OutcomeFilter::Choice> m_choices;   // as in the box
    QComboBox *m_box;
    LineTable *m_table;
};

} // namespace muster
