// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/snapshot.h"

#include <QString>

#include <deque>
#include <optional>
#include <unordered_set>

namespace muster {

/// Runners that have more managers than came with their page, each to be completed page by page. Pure.
class ManagerQueue {
public:
    struct Ask {
        RunnerId runner;
        QString after;     ///< empty: from the start; the first page repeats what is known
    };

    /// Notes the runners of a page that lack managers; each once per load.
    void note(const Snapshot &page);
    [[nodiscard]] std::optional<Ask> next();
    /// Puts the runner's next page in line.
    void goOn(RunnerId runner, const QString &after) { m_waiting.push_front({ runner, after }); }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }

private:
    std::deque<Ask> m_waiting;
    std::unordered_set<qint64> m_noted;
};

} // namespace muster
