// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/tables/naivetable.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace muster {

namespace {

using Column = RunnerTable::Column;

/// A value to order by; one of the two members is in use.
struct Value {
    qint64 number = 0;
    QString text;
};

/// Numbers count as numbers: the texts are cut where digits begin and end.
QStringList parts(const QString &text)
{
    QStringList result;
    for (const QChar c : text) {
        const bool joins = !result.isEmpty() && result.back().front().isDigit() == c.isDigit();
        if (joins)
            result.back() += c;
        else
            result += QString(c);
    }
    return result;
}

int compare(const Value &a, const Value &b)
{
    if (a.number != b.number)
        return a.number < b.number ? -1 : 1;
    const QStringList left = parts(a.text), right = parts(b.text);
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (left[i].front().isDigit() && right[i].front().isDigit()) {
            if (left[i].toLongLong() != right[i].toLongLong())
                return left[i].toLongLong() < right[i].toLongLong() ? -1 : 1;
        } else if (left[i] != right[i]) {
            return left[i].toUtf8() < right[i].toUtf8() ? -1 : 1;
        }
    }
    return left.size() == right.size() ? 0 : left.size() < right.size() ? -1 : 1;
}

std::optional<Value> number(qint64 value)
{
    return value < 0 ? std::nullopt : std::optional(Value{ value, {} });
}

std::optional<Value> text(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(Value{ 0, value });
}

std::optional<Value> valueOf(const Snapshot &fleet, const RunnerRow &row, Column column)
{
    switch (column) {
    case Column::Status: return row.status == RunnerStatus::Unknown ? std::nullopt : number(qint64(row.status));
    case Column::Name: return text(fleet.string(row.description));
    case Column::Owner: return text(fleet.string(fleet.owner(row.owner).fullPath));
    case Column::Creator: return text(fleet.string(fleet.user(row.creator).username));
    case Column::Note: return text(fleet.string(row.note));
    case Column::Address: return text(row.managersLoaded > 0 ? fleet.string(fleet.managers(row).front().address) : QString());
    case Column::Managers: return number(row.managerCount);
    case Column::JobsRunning: return number(row.runningJobs);
    case Column::Projects: return number(row.projectCount);
    case Column::LastContact: return row.contactedAt.isUnknown() ? std::nullopt : number(row.contactedAt.isNever() ? 0 : row.contactedAt.seconds());
    case Column::Age: return row.createdAt.isKnown() ? number(5'000'000'000 - row.createdAt.seconds()) : std::nullopt;
    case Column::TokenExpiry: return row.tokenExpiresAt.isKnown() ? number(row.tokenExpiresAt.seconds()) : std::nullopt;
    case Column::Paused: return row.paused == Tri::Unknown ? std::nullopt : number(row.paused == Tri::Yes);
    default: return std::nullopt;
    }
}

} // namespace

std::vector<Column> NaiveTable::columns()
{
    return { Column::Status, Column::Name, Column::Owner, Column::Creator, Column::Note, Column::Address, Column::Managers, Column::JobsRunning, Column::Projects,
        Column::LastContact, Column::Age, Column::TokenExpiry, Column::Paused };
}

std::vector<RunnerId> NaiveTable::shown() const
{
    std::vector<qsizetype> rows;
    for (qsizetype row = 0; row < fleet->size(); ++row) {
        if (filter.isEmpty() || filter.matches(*fleet, row, { .now = now, .lag = nullptr }) == Tri::Yes)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
        for (const RunnerTable::SortKey &key : keys) {
            const auto left = valueOf(*fleet, fleet->row(a), key.column), right = valueOf(*fleet, fleet->row(b), key.column);
            if (left.has_value() != right.has_value())
                return left.has_value();   // the unknown comes last whichever the direction
            const int order = left ? compare(*left, *right) : 0;
            if (order != 0)
                return key.order == Qt::AscendingOrder ? order < 0 : order > 0;
        }
        return fleet->row(a).id < fleet->row(b).id;
    });
    std::vector<RunnerId> ids;
    for (const qsizetype row : rows)
        ids.push_back(fleet->row(row).id);
    return ids;
}

void NaiveTable::refresh(const Snapshot::Ptr &next)
{
    fleet = next;
    now = std::max(now, next->asOf());
    std::erase_if(marks, [&](RunnerId id) { return !next->find(id); });
}

} // namespace muster
