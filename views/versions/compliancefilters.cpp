// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/versions/compliancefilters.h"

#include "models/filter/filtercompletion.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

QString groupFilter(const ComplianceGroup &group)
{
    switch (group.kind) {
    case ComplianceGroup::Kind::Instance: return u"type:instance"_s;
    case ComplianceGroup::Kind::Group: return u"owner:%1,%2"_s.arg(quotedFilterValue(group.path), QString(quotedFilterValue(group.path) + u"/**"_s));
    case ComplianceGroup::Kind::Unknown: return {};
    }
    return {};
}

RowsFilter rowsFilter(const Snapshot &fleet, std::vector<quint32> rows)
{
    constexpr qsizetype longest = 9'500;   // of the 10,000 that a filter may have
    std::sort(rows.begin(), rows.end());
    RowsFilter filter{ u"id:"_s, 0 };
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from;   // rows side by side: no other runner has an id between theirs
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        QString part = QString::number(fleet.row(rows[from]).id.value);
        if (to > from)
            part += QString((to == from + 1 ? u","_s : u".."_s) + QString::number(fleet.row(rows[to]).id.value));
        if (filter.text.size() + part.size() + 1 > longest)
            break;
        filter.text += QString((from == 0 ? QString() : u","_s) + part);
        filter.taken += qsizetype(to - from + 1);
        from = to + 1;
    }
    return filter.taken == 0 ? RowsFilter{} : filter;
}

} // namespace muster
