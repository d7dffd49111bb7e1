// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/queue/protectedrefs.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

Tri isAmong(const std::optional<QStringList> &names, const QString &ref)
{
    if (!names)
        return Tri::Unknown;
    return triOf(std::any_of(names->begin(), names->end(), [&](const QString &name) { return matchesProtectedName(name, ref); }));
}

} // namespace

/// The usual walk with one way back: to the last star, which then takes one character more. Linear but for hostile patterns,
/// where it is the product of the lengths.
bool matchesProtectedName(QStringView pattern, QStringView ref)
{
    qsizetype p = 0, r = 0;
    qsizetype star = -1, taken = 0;
    while (r < ref.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            taken = r;
        } else if (p < pattern.size() && pattern[p] == ref[r]) {
            ++p;
            ++r;
        } else if (star >= 0) {
            p = star + 1;
            r = ++taken;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

Tri isProtectedRef(const ProtectedRefs &lists, const QString &ref, Tri onTag)
{
    if (ref.isEmpty() || ref.startsWith("refs/"_L1))
        return Tri::Unknown;
    switch (onTag) {
    case Tri::Yes:
        return isAmong(lists.tags, ref);
    case Tri::No:
        return isAmong(lists.branches, ref);
    case Tri::Unknown:
        break;
    }
    const Tri asBranch = isAmong(lists.branches, ref);
    return asBranch == isAmong(lists.tags, ref) ? asBranch : Tri::Unknown;
}

} // namespace muster
