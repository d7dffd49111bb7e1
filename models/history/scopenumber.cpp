// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/scopenumber.h"

namespace muster {

using namespace Qt::StringLiterals;

Result<qint64> numberOf(SqliteFile &file, const ScopeNumber &wanted)
{
    const QVariantList values{ wanted.viewer, int(wanted.scope.kind), wanted.scope.groupPath };
    if (wanted.makes) {
        if (const SqliteFile::Outcome failed = file.run(u"INSERT OR IGNORE INTO scopes (viewer, kind, group_path) VALUES (?, ?, ?)"_s, values))
            return tl::unexpected<Error>(*failed);
    }
    return file.number(u"SELECT scope FROM scopes WHERE viewer = ? AND kind = ? AND group_path = ?"_s, values);
}

} // namespace muster
