// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/term.h"
#include "models/filter/truth.h"

namespace muster {

/// Wanted values as bits. What is not known, or known by a name of the server's only, is neither wanted nor unwanted.
class WantedValues {
public:
    explicit WantedValues(const Term &term)
    {
        for (const Alternative &alternative : term.alternatives)
            m_bits |= 1U << std::get<const ClosedValue *>(alternative)->value;
    }
    [[nodiscard]] Truth operator()(quint8 value) const
    {
        return value == 0 || value >= firstForeign ? Truth::Unknown : truthOf((m_bits >> value & 1U) != 0);
    }

private:
    quint32 m_bits = 0;
};

} // namespace muster
