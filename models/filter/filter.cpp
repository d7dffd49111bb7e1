// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"

#include "models/filter/evaluation.h"
#include "models/filter/filterkey.h"
#include "models/filter/matchingrows.h"
#include "models/filter/node.h"
#include "models/filter/parser.h"

#include <algorithm>
#include <numeric>

namespace muster {

namespace {

bool uses(const Filter::Node &node, FilterKey key)
{
    if (node.kind == Filter::Node::Kind::Term)
        return node.term.key == key;
    return std::any_of(node.children.begin(), node.children.end(), [key](const Filter::Node::Ptr &child) { return uses(*child, key); });
}

} // namespace

tl::expected<Filter, FilterError> Filter::parse(QStringView text)
{
    auto root = parseFilter(text);
    if (!root)
        return tl::unexpected(std::move(root.error()));
    Filter filter;
    filter.m_root = std::move(*root);
    return filter;
}

QString Filter::toString() const
{
    return m_root ? printed(*m_root) : QString();
}

std::vector<quint32> Filter::matchingRows(const Snapshot &fleet, const FilterContext &context) const
{
    if (m_root)
        return rowsMatching(*m_root, { fleet, context });
    std::vector<quint32> all(std::size_t(fleet.size()));
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

Tri Filter::matches(const Snapshot &fleet, qsizetype row, const FilterContext &context) const
{
    if (!m_root)
        return Tri::Yes;
    Evaluation evaluation(*m_root, { fleet, context, false });
    const auto number = quint32(row);
    Truth answer = Truth::Unknown;
    evaluation.answer({ &number, 1 }, &answer);
    return triOf(answer);
}

bool Filter::usesKey(QStringView key) const
{
    const KeySpec *spec = findKey(key);
    return m_root && spec && uses(*m_root, spec->key);
}

QStringList Filter::topLevelTerms() const
{
    if (!m_root)
        return {};
    if (m_root->kind != Node::Kind::And)
        return { printed(*m_root) };
    QStringList terms;
    for (const Node::Ptr &child : m_root->children)
        terms += printedInside(*child, Node::Kind::And);
    return terms;
}

} // namespace muster
