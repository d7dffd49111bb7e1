// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/vocabulary.h"

namespace muster {

namespace {

bool same(QStringView a, QStringView b)
{
    return !b.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

const KeySpec *Vocabulary::find(QStringView name) const
{
    for (const KeySpec &spec : keys) {
        if (same(name, spec.name))
            return &spec;
    }
    return nullptr;
}

const ClosedValue *findValue(const KeySpec &spec, QStringView name)
{
    for (const ClosedValue &value : spec.values) {
        if (same(name, value.name) || same(name, value.synonym))
            return &value;
    }
    return nullptr;
}

} // namespace muster
