// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/pagesize.h"

#include <algorithm>

namespace muster {

void PageSize::noteTrouble(int asked)
{
    m_successes = 0;
    if (asked <= m_value)
        m_value = std::max(smallest, asked / 2);
}

void PageSize::noteSuccess(int asked)
{
    if (asked < m_value || m_value == largest)
        return;
    if (++m_successes < successesToGrow)
        return;
    m_successes = 0;
    m_value = std::min(largest, m_value * 2);
}

} // namespace muster
