// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/scope.h"
#include "models/history/sqlitefile.h"

#include <QVariantList>

#include <utility>
#include <vector>

namespace muster {

/// A file of which every row belongs to the view of somebody: (instance, user, scope). Its table `views` numbers them, and whatever tells
/// them apart has a column `view`. Lives and is used on one thread, as the file does; committed to the disk before anybody hears of it.
class ViewFile final
{
public:
    using Outcome = SqliteFile::Outcome;

    /// `what`: for sentences, "the record of the quarantine".
    ViewFile(QString path, SqliteFile::Design design, QString what) : m_file(std::move(path), std::move(design)), m_what(std::move(what)) { }

    [[nodiscard]] Result<SqliteFile::Access> open() { return m_file.open(); }
    [[nodiscard]] SqliteFile &sql() { return m_file; }

    /// Its number; 0: nothing is known of it.
    [[nodiscard]] Result<qint64> find(const FleetKey &view);
    /// `work` in one transaction, with the number of the view, which gets one if it has none.
    template <class Work>
    [[nodiscard]] Outcome write(const FleetKey &view, const Work &work)
    {
        return m_file.write([&]() -> Outcome {
            const Result<qint64> number = add(view);
            return number ? work(*number) : Outcome(number.error());
        });
    }
    /// The rows of a statement whose first value is the number of the view.
    template <class Row>
    [[nodiscard]] Result<std::vector<Row>> list(const FleetKey &view, const QString &statement, const QVariantList &more, Row (*read)(const QSqlQuery &))
    {
        const Result<qint64> number = find(view);
        if (!number)
            return tl::unexpected<Error>(number.error());
        std::vector<Row> rows;
        if (const Outcome failed = m_file.select(statement, QVariantList{ *number } + more, [&](const QSqlQuery &row) { rows.push_back(read(row)); }))
            return tl::unexpected<Error>(*failed);
        return rows;
    }
    /// All that is kept of this user's views of this instance goes, and is overwritten in the file.
    [[nodiscard]] Outcome forget(const QString &instance, const QString &username);

private:
    [[nodiscard]] Result<qint64> add(const FleetKey &view);

    SqliteFile m_file;
    const QString m_what;
};

/// As moments and members of enumerations stand in such a file.
namespace stored {

[[nodiscard]] inline Instant moment(const QVariant &value)
{
    return Instant::fromPacked(quint32(value.toLongLong()));
}
[[nodiscard]] inline qint64 number(Instant moment)
{
    return moment.packed();
}
/// One that a newer Muster wrote is `strange`.
template <class Enum>
[[nodiscard]] Enum member(const QVariant &value, Enum last, Enum strange)
{
    const int number = value.toInt();
    return number < 0 || number > int(last) ? strange : Enum(number);
}

} // namespace stored

} // namespace muster
