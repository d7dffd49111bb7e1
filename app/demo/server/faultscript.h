// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/server/fault.h"

#include <QMutex>

#include <vector>

namespace muster::demo {

/// The faults to come, in the order in which they were added; every one whose turn it is strikes. Thread-safe.
class FaultScript final {
public:
    void add(const FaultMatch &match, const Fault &fault);
    void clear();
    /// No fault is waiting for a request any more.
    [[nodiscard]] bool isSpent() const;

    /// Counts the request at every rule; the faults that strike it. `path` is without the relative root.
    [[nodiscard]] std::vector<Fault> take(const HttpRequest &request, const QString &path, const QStringList &rootFields);

private:
    struct Rule {
        FaultMatch match;
        Fault fault;
    };
    mutable QMutex m_mutex;
    std::vector<Rule> m_rules;
};

} // namespace muster::demo
