// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"

#include "models/filter/evaluation.h"
#include "models/filter/matchingrows.h"
#include "models/filter/node.h"
#include "models/filter/parser.h"
#include "models/filter/runnerquestion.h"

#include <numeric>

namespace muster {

namespace {

QuestionMaker asking(const Inquiry &inquiry)
{
    return [&inquiry](const Term &term) { return makeRunnerQuestion(term, inquiry); };
}

} // namespace

tl::expected<Filter, FilterError> Filter::parse(QStringView text)
{
    auto root = parseFilter(text, runnerVocabulary());
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
    const Inquiry inquiry{ fleet, context };
    if (m_root)
        return rowsMatching(*m_root, std::size_t(fleet.size()), asking(inquiry));
    std::vector<quint32> all(std::size_t(fleet.size()));
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

Tri Filter::matches(const Snapshot &fleet, qsizetype row, const FilterContext &context) const
{
    if (!m_root)
        return Tri::Yes;
    const Inquiry inquiry{ fleet, context, false };
    Evaluation evaluation(*m_root, asking(inquiry));
    const auto number = quint32(row);
    Truth answer = Truth::Unknown;
    evaluation.answer({ &number, 1 }, &answer);
    return triOf(answer);
}

bool Filter::usesKey(QStringView key) const
{
    return uses(m_root, runnerVocabulary().find(key));
}

QStringList Filter::topLevelTerms() const
{
    return muster::topLevelTerms(m_root);
}

} // namespace muster
