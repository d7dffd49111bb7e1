// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/scopeindex.h"

#include <QStringList>

#include <algorithm>

namespace muster {

/// The scopes whose parts up to here are the same.
struct ScopeIndex::Node {
    QHash<QString, std::shared_ptr<Node>> literal;
    std::vector<std::pair<QString, std::unique_ptr<Node>>> partial;
    std::unique_ptr<Node> any;
    std::unique_ptr<Node> deep;
    std::vector<quint32> ends;
};

ScopeIndex::ScopeIndex() : m_root(std::make_unique<Node>()) { }

ScopeIndex::~ScopeIndex() = default;

void ScopeIndex::add(const PathScope &scope, quint32 number)
{
    using Kind = PathScope::Segment::Kind;
    if (scope.isInstance() || scope.isEverything())
        m_instance.push_back(number);
    if (scope.isEverything())
        m_everything.push_back(number);
    if (scope.isInstance())
        return;
    const auto made = [](std::unique_ptr<Node> &node) {
        if (!node)
            node = std::make_unique<Node>();
        return node.get();
    };
    Node *node = m_root.get();
    for (const PathScope::Segment &segment : scope.segments()) {
        switch (segment.kind) {
        case Kind::Literal: {
            std::shared_ptr<Node> &next = node->literal[segment.text];
            if (!next)
                next = std::make_shared<Node>();
            node = next.get();
            break;
        }
        case Kind::Partial: {
            auto at = std::find_if(node->partial.begin(), node->partial.end(), [&](const auto &each) { return each.first == segment.text; });
            if (at == node->partial.end())
                at = node->partial.insert(at, { segment.text, std::make_unique<Node>() });
            node = at->second.get();
            break;
        }
        case Kind::Any:
            node = made(node->any);
            break;
        case Kind::Deep:
            node = made(node->deep);
            break;
        }
    }
    node->ends.push_back(number);
}

void ScopeIndex::collect(const Node &node, const QStringList &parts, qsizetype at, std::vector<quint32> &found)
{
    if (at == parts.size()) {
        found.insert(found.end(), node.ends.begin(), node.ends.end());
        return;
    }
    if (const auto next = node.literal.constFind(parts[at]); next != node.literal.cend())
        collect(**next, parts, at + 1, found);
    for (const auto &[pattern, next] : node.partial) {
        if (PathScope::partMatches(pattern, parts[at]))
            collect(*next, parts, at + 1, found);
    }
    if (node.any)
        collect(*node.any, parts, at + 1, found);
    if (node.deep) {
        for (qsizetype next = at + 1; next <= parts.size(); ++next)
            collect(*node.deep, parts, next, found);
    }
}

std::vector<quint32> ScopeIndex::matching(const QString &path) const
{
    constexpr qsizetype mostParts = 40;   // a path of GitLab has at most some twenty
    std::vector<quint32> found;
    const QStringList parts = path.toLower().split(u'/');
    if (parts.size() <= mostParts)
        collect(*m_root, parts, 0, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace muster
