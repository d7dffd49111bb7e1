// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/pathscope.h"

#include <QHash>

#include <memory>
#include <vector>

namespace muster {

/// Finds the scopes that match a path among very many, by its parts. A scope is added with a number of the caller's.
class ScopeIndex final {
public:
    ScopeIndex();
    ~ScopeIndex();
    ScopeIndex(const ScopeIndex &) = delete;
    ScopeIndex &operator=(const ScopeIndex &) = delete;

    void add(const PathScope &scope, quint32 number);
    /// Ascending, without repeats.
    [[nodiscard]] std::vector<quint32> matching(const QString &path) const;
    [[nodiscard]] const std::vector<quint32> &ofInstance() const { return m_instance; }
    /// Scopes that match whoever owns the runner: all that is certain of one whose owner is not known.
    [[nodiscard]] const std::vector<quint32> &ofEverybody() const { return m_everything; }

private:
    struct Node;
    static void collect(const Node &node, const QStringList &parts, qsizetype at, std::vector<quint32> &found);

    std::unique_ptr<Node> m_root;
    std::vector<quint32> m_instance;     // `(instance)` and `**`
    std::vector<quint32> m_everything;   // `**`
};

} // namespace muster
