// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/history/journalrun.h"
#include "models/tables/tablemodel.h"

namespace muster {

[[nodiscard]] inline qint64 rowId(const JournalItem &item) { return item.id.value; }

/// What is on record of each runner of one run: before, what was done, after.
class RunItemTable final : public TableModel<JournalItem>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Name, Id, Outcome, Before, After, Owner, LastContact, Count };
    Q_ENUM(Column)

    explicit RunItemTable(QObject *parent = nullptr);

    void setItems(const std::vector<JournalItem> &items, const CellTimes &times);
};

} // namespace muster
