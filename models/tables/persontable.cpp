// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/persontable.h"

#include "models/wording/lookupwords.h"

#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columns{
    TableColumn<Person>{ .id = "name", .title = QT_TRANSLATE_NOOP("muster::PersonTable", "Name"), .display = [](const Person &person, const CellTimes &) { return cellText(person.name); },
        .raw = [](const Person &person) { return QVariant(person.name); } },
    TableColumn<Person>{ .id = "username", .title = QT_TRANSLATE_NOOP("muster::PersonTable", "Account"), .display = [](const Person &person, const CellTimes &) { return QString(u'@' + cellText(person.username)); },
        .raw = [](const Person &person) { return QVariant(person.username); } },
    TableColumn<Person>{ .id = "access_level", .title = QT_TRANSLATE_NOOP("muster::PersonTable", "Role"), .display = [](const Person &person, const CellTimes &) { return roleText(person.accessLevel); },
        .raw = [](const Person &person) { return QVariant(person.accessLevel); } },
};
static_assert(columns.size() == std::size_t(PersonTable::Column::Count));

} // namespace

PersonTable::PersonTable(QObject *parent) : TableModel(columns, "muster::PersonTable", parent) { }

} // namespace muster
