// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/managertexts.h"

#include <unordered_map>

namespace muster {

std::vector<SharedText> sharedTexts(const Snapshot &fleet, const RunnerRow &runner, TextId ManagerRow::*field)
{
    std::vector<SharedText> shared;
    std::unordered_map<quint32, std::size_t> at;   // an autoscaler can have thousands
    for (const ManagerRow &manager : fleet.managers(runner)) {
        const TextId text = manager.*field;
        const auto [place, isNew] = at.try_emplace(text.value, shared.size());
        if (isNew)
            shared.push_back({ text, 0 });
        ++shared[place->second].managers;
    }
    return shared;
}

} // namespace muster
