// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookupanswer.h"
#include "models/tables/tablemodel.h"

namespace muster {

[[nodiscard]] inline qint64 rowId(const Person &person) { return person.id.value; }

/// People to call about a group or project, in the order given.
class PersonTable final : public TableModel<Person>
{
    Q_OBJECT

public:
    enum class Column : quint8 { Name, Username, Role, Count };
    Q_ENUM(Column)

    explicit PersonTable(QObject *parent = nullptr);

    void setPeople(const std::vector<Person> &people) { setRows(people); }
};

} // namespace muster
