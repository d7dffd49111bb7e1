// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/node.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

using Node = Filter::Node;

Node::Ptr Node::ofTerm(Term term)
{
    auto node = std::make_shared<Node>();
    node->term = std::move(term);
    return node;
}

Node::Ptr Node::negated(const Ptr &negand)
{
    if (negand->kind == Kind::Not)
        return negand->children.front();
    auto node = std::make_shared<Node>();
    node->kind = Kind::Not;
    node->children = { negand };
    return node;
}

Node::Ptr Node::joined(Kind kind, const std::vector<Ptr> &children)
{
    if (children.size() == 1)
        return children.front();
    auto node = std::make_shared<Node>();
    node->kind = kind;
    for (const Ptr &child : children) {
        if (child->kind == kind)
            node->children.insert(node->children.end(), child->children.begin(), child->children.end());
        else
            node->children.push_back(child);
    }
    return node;
}

QString printed(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Term:
        return printed(node.term);
    case Node::Kind::Not:
        return u'-' % printedInside(*node.children.front(), Node::Kind::Not);
    case Node::Kind::And:
    case Node::Kind::Or:
        break;
    }
    QString text;
    for (const Node::Ptr &child : node.children) {
        if (!text.isEmpty())
            text += node.kind == Node::Kind::And ? u" "_s : u" OR "_s;
        text += printedInside(*child, node.kind);
    }
    return text;
}

QString printedInside(const Node &node, Node::Kind parent)
{
    // "and" binds more strongly than "or", "not" more strongly than both.
    const bool weaker = (node.kind == Node::Kind::Or && parent != Node::Kind::Or) || (node.kind == Node::Kind::And && parent == Node::Kind::Not);
    return weaker ? u'(' % printed(node) % u')' : printed(node);
}

bool uses(const Node::Ptr &root, const KeySpec *key)
{
    if (!root || !key)
        return false;
    if (root->kind == Node::Kind::Term)
        return root->term.spec == key;
    return std::any_of(root->children.begin(), root->children.end(), [key](const Node::Ptr &child) { return uses(child, key); });
}

QStringList topLevelTerms(const Node::Ptr &root)
{
    if (!root)
        return {};
    if (root->kind != Node::Kind::And)
        return { printed(*root) };
    QStringList terms;
    for (const Node::Ptr &child : root->children)
        terms += printedInside(*child, Node::Kind::And);
    return terms;
}

} // namespace muster
