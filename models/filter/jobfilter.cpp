// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/jobfilter.h"

#include "models/filter/evaluation.h"
#include "models/filter/jobkey.h"
#include "models/filter/jobquestion.h"
#include "models/filter/matchingrows.h"
#include "models/filter/node.h"
#include "models/filter/parser.h"

#include <numeric>

namespace muster {

namespace {

QuestionMaker asking(const JobInquiry &inquiry)
{
    return [inquiry](const Term &term) { return makeJobQuestion(term, inquiry); };
}

} // namespace

tl::expected<JobFilter, FilterError> JobFilter::parse(QStringView text)
{
    auto root = parseFilter(text, jobVocabulary());
    if (!root)
        return tl::unexpected(std::move(root.error()));
    JobFilter filter;
    filter.m_root = std::move(*root);
    return filter;
}

QString JobFilter::toString() const
{
    return m_root ? printed(*m_root) : QString();
}

Tri JobFilter::matches(const Job &job, Instant now) const
{
    if (!m_root)
        return Tri::Yes;
    const Job *const one = &job;
    Evaluation evaluation(*m_root, asking({ { &one, 1 }, now }));
    constexpr quint32 number = 0;
    Truth answer = Truth::Unknown;
    evaluation.answer({ &number, 1 }, &answer);
    return triOf(answer);
}

std::vector<quint32> JobFilter::matching(std::span<const Job> jobs, Instant now) const
{
    std::vector<const Job *> each;
    each.reserve(jobs.size());
    for (const Job &job : jobs)
        each.push_back(&job);
    return matching(each, now);
}

std::vector<quint32> JobFilter::matching(std::span<const Job *const> jobs, Instant now) const
{
    if (m_root)
        return rowsMatching(*m_root, jobs.size(), asking({ jobs, now }));
    std::vector<quint32> all(jobs.size());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

bool JobFilter::usesKey(QStringView key) const
{
    return uses(m_root, jobVocabulary().find(key));
}

QStringList JobFilter::topLevelTerms() const
{
    return muster::topLevelTerms(m_root);
}

} // namespace muster
