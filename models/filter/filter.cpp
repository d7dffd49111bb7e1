// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"

#include "models/filter/evaluation.h"
#include "models/filter/matchingrows.h"
#include "models/filter/node.h"
#include "models/filter/parser.h"
#include "models/filter/runnerquestion.h"

#include <algorithm>
#include <array>
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

std::vector<Tri> Filter::answers(const Snapshot &fleet, std::span<const quint32> rows, const FilterContext &context) const
{
    std::vector<Tri> answers(rows.size(), Tri::Yes);
    if (!m_root)
        return answers;
    const Inquiry inquiry{ fleet, context };
    Evaluation evaluation(*m_root, asking(inquiry));
    std::array<Truth, Evaluation::blockSize> block{};
    for (std::size_t from = 0; from < rows.size(); from += block.size()) {
        const auto part = rows.subspan(from, std::min(block.size(), rows.size() - from));
        evaluation.answer(part, block.data());
        std::transform(block.begin(), block.begin() + qsizetype(part.size()), answers.begin() + qsizetype(from), [](Truth truth) { return triOf(truth); });
    }
    return answers;
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
    return uses(m_root, key.isEmpty() ? &runnerVocabulary().word : runnerVocabulary().find(key));
}

QStringList Filter::topLevelTerms() const
{
    return muster::topLevelTerms(m_root);
}

} // namespace muster
