// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/viewfile.h"

namespace muster {

using namespace Qt::StringLiterals;

Result<qint64> ViewFile::find(const FleetKey &view)
{
    if (m_file.access() == SqliteFile::Access::None)
        return tl::unexpected<Error>(m_file.error(m_what + " is not open"_L1));
    return m_file.number(u"SELECT view FROM views WHERE instance = ? AND username = ? AND scope_kind = ? AND group_path = ?"_s,
        { view.instance, view.username, int(view.scope.kind), view.scope.groupPath });
}

Result<qint64> ViewFile::add(const FleetKey &view)
{
    if (const Outcome failed = m_file.run(u"INSERT OR IGNORE INTO views (instance, username, scope_kind, group_path) VALUES (?, ?, ?, ?)"_s,
            { view.instance, view.username, int(view.scope.kind), view.scope.groupPath }))
        return tl::unexpected<Error>(*failed);
    return find(view);
}

ViewFile::Outcome ViewFile::forget(const QString &instance, const QString &username)
{
    if (m_file.access() == SqliteFile::Access::None)
        return m_file.error(m_what + " is not open"_L1);
    // Every table that tells views apart, also those that come after this was written; the views themselves are the last to go.
    QStringList tables;
    if (Outcome failed = m_file.select(u"SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'view' ORDER BY m.name = 'views'"_s, {},
            [&tables](const QSqlQuery &row) { tables += row.value(0).toString(); }))
        return failed;
    if (Outcome failed = m_file.run(u"PRAGMA secure_delete = ON"_s))
        return failed;
    return m_file.write([&]() -> Outcome {
        for (const QString &table : tables) {
            if (Outcome failed = m_file.run(u"DELETE FROM \"%1\" WHERE view IN (SELECT view FROM views WHERE instance = ? AND username = ?)"_s.arg(table), { instance, username }))
                return failed;
        }
        return std::nullopt;
    });
}

} // namespace muster
