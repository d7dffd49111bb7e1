// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/runnerindex.h"

#include <algorithm>

namespace muster::demo {

void RunnerIndex::insert(RunnerKey key)
{
    if (m_keys.empty() || m_keys.back() < key)
        m_keys.push_back(key);
    else
        m_keys.insert(std::lower_bound(m_keys.begin(), m_keys.end(), key), key);
}

void RunnerIndex::remove(RunnerKey key)
{
    const auto at = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    if (at != m_keys.end() && *at == key)
        m_keys.erase(at);
}

} // namespace muster::demo
