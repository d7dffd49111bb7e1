// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/jobquestion.h"

#include "models/filter/address.h"
#include "models/filter/jobkey.h"
#include "models/filter/readormatch.h"
#include "models/filter/utf8text.h"
#include "models/filter/wantedranges.h"
#include "models/filter/wantedvalues.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

/// A question that looks at one job after the other. `Ask` is `Truth (const Job &job)`.
template <class Ask>
class JobQuestion final : public Question {
public:
    JobQuestion(std::span<const Job *const> jobs, Ask ask) : m_jobs(jobs), m_ask(std::move(ask)) { }
    void ask(std::span<const quint32> rows, Truth *answers) override
    {
        for (const quint32 row : rows)
            *answers++ = m_ask(*m_jobs[row]);
    }

private:
    std::span<const Job *const> m_jobs;
    Ask m_ask;
};

template <class Ask>
std::unique_ptr<Question> askJobs(const JobInquiry &inquiry, Ask ask)
{
    return std::make_unique<JobQuestion<Ask>>(inquiry.jobs, std::move(ask));
}

/// `answer(text)` is asked about texts that are there, in UTF-8.
template <class Answer>
std::unique_ptr<Question> askText(const JobInquiry &inquiry, QString Job::*field, Answer answer)
{
    return askJobs(inquiry, [field, answer, buffer = std::string()](const Job &job) mutable {
        const QString &text = job.*field;
        return text.isEmpty() ? Truth::Unknown : answer(utf8Of(text, buffer));
    });
}

std::unique_ptr<Question> askPlainText(const Term &term, const JobInquiry &inquiry, QString Job::*field)
{
    const auto mode = term.spec->kind == ValueKind::Path ? TextMatcher::Mode::Path : TextMatcher::Mode::Whole;
    return askText(inquiry, field, [matchers = TextMatchers(term, mode)](std::string_view text) mutable { return truthOf(matchers.matches(text)); });
}

template <class Value>
std::unique_ptr<Question> askClosed(const Term &term, const JobInquiry &inquiry, Value value)
{
    return askJobs(inquiry, [wanted = WantedValues(term), value](const Job &job) { return wanted(quint8(value(job))); });
}

/// Since a moment that only jobs in some states have.
template <class Since>
std::unique_ptr<Question> askSpan(const Term &term, const JobInquiry &inquiry, Since since)
{
    return askJobs(inquiry, [ranges = WantedRanges(term), now = inquiry.now, since](const Job &job) {
        const auto age = since(job).age(now);
        return age ? ranges.exactly(age->count()) : Truth::Unknown;
    });
}

/// No runner has it, and that is known: it was not started.
bool hasNoRunner(const Job &job)
{
    return job.startedAt.isNever() && !job.runner.isValid() && job.runnerName.isEmpty();
}

/// Numbers are asked of the id, texts of the name; `isKnownToLack`: there is neither.
template <class Id, class IsKnownToLack>
std::unique_ptr<Question> askNameOrNumber(const Term &term, const JobInquiry &inquiry, Id id, QString Job::*name, IsKnownToLack isKnownToLack)
{
    const auto isText = [](const Alternative &alternative) { return std::holds_alternative<TextPattern>(alternative); };
    const bool asksName = std::any_of(term.alternatives.begin(), term.alternatives.end(), isText);
    return askJobs(inquiry, [ranges = WantedRanges(term), matchers = TextMatchers(term, TextMatcher::Mode::Contains), asksName, id, name, isKnownToLack, buffer = std::string()](const Job &job) mutable {
        if (isKnownToLack(job))
            return Truth::No;
        Truth truth = Truth::No;
        if (!ranges.isEmpty())
            truth = id(job).isValid() ? ranges.exactly(id(job).value) : Truth::Unknown;
        if (asksName && truth != Truth::Yes)
            truth = std::max(truth, (job.*name).isEmpty() ? Truth::Unknown : truthOf(matchers.matches(utf8Of(job.*name, buffer))));
        return truth;
    });
}

std::unique_ptr<Question> askTags(const Term &term, const JobInquiry &inquiry)
{
    return askJobs(inquiry, [matchers = TextMatchers(term, TextMatcher::Mode::Whole), buffer = std::string()](const Job &job) mutable {
        return truthOf(std::any_of(job.tags.begin(), job.tags.end(), [&](const QString &tag) { return matchers.matches(utf8Of(tag, buffer)); }));
    });
}

std::unique_ptr<Question> askWord(const Term &term, const JobInquiry &inquiry)
{
    return askJobs(inquiry, [matchers = TextMatchers(term, TextMatcher::Mode::Fields), all = std::string(), buffer = std::string()](const Job &job) mutable {
        constexpr char fieldEnd = '\x1f';
        all.clear();
        const auto add = [&](const QString &text) {
            all += utf8Of(text, buffer);
            all += fieldEnd;
        };
        for (const QString Job::*field : { &Job::name, &Job::projectPath, &Job::ref, &Job::runnerName })
            add(job.*field);
        for (const QString &tag : job.tags)
            add(tag);
        if (matchers.matches(all))
            return Truth::Yes;
        // Not found in what is here; it may be in what is not.
        const bool allHere = !job.name.isEmpty() && !job.projectPath.isEmpty() && !job.ref.isEmpty() && (!job.runnerName.isEmpty() || hasNoRunner(job));
        return allHere ? Truth::No : Truth::Unknown;
    });
}

} // namespace

std::unique_ptr<Question> makeJobQuestion(const Term &term, const JobInquiry &inquiry)
{
    switch (JobKey(term.spec->key)) {
    case JobKey::Word:
        return askWord(term, inquiry);
    case JobKey::Job:
        return askNameOrNumber(term, inquiry, [](const Job &job) { return job.id; }, &Job::name, [](const Job &) { return false; });
    case JobKey::Project:
        return askPlainText(term, inquiry, &Job::projectPath);
    case JobKey::Ref:
        return askPlainText(term, inquiry, &Job::ref);
    case JobKey::Stage:
        return askPlainText(term, inquiry, &Job::stage);
    case JobKey::Status:
        return askPlainText(term, inquiry, &Job::status);
    case JobKey::Tag:
        return askTags(term, inquiry);
    case JobKey::Untagged:
        return askClosed(term, inquiry, [](const Job &job) { return triOf(job.tags.isEmpty()); });
    case JobKey::Protected:
        return askClosed(term, inquiry, [](const Job &job) { return job.protectedRef; });
    case JobKey::Stuck:
        return askClosed(term, inquiry, [](const Job &job) { return job.stuck; });
    case JobKey::Waiting:
        return askSpan(term, inquiry, [](const Job &job) { return isPending(job) ? job.queuedAt : Instant(); });
    case JobKey::Running:
        return askSpan(term, inquiry, [](const Job &job) { return isRunning(job) ? job.startedAt : Instant(); });
    case JobKey::Runner:
        return askNameOrNumber(term, inquiry, [](const Job &job) { return job.runner; }, &Job::runnerName, hasNoRunner);
    case JobKey::Sys:
        return askPlainText(term, inquiry, &Job::systemId);
    case JobKey::Ip:
        return askText(inquiry, &Job::address, readOrMatch<AddressRange, AddressSet>(term));
    case JobKey::Platform:
        return askPlainText(term, inquiry, &Job::platform);
    case JobKey::Arch:
        return askPlainText(term, inquiry, &Job::architecture);
    case JobKey::Executor:
        return askPlainText(term, inquiry, &Job::executor);
    case JobKey::Version:
        return askText(inquiry, &Job::version, readOrMatch<VersionRange, VersionSet>(term));
    case JobKey::Pipeline:
        return askJobs(inquiry, [ranges = WantedRanges(term)](const Job &job) { return job.pipeline.isValid() ? ranges.exactly(job.pipeline.value) : Truth::Unknown; });
    case JobKey::Source:
        return askPlainText(term, inquiry, &Job::source);
    }
    Q_UNREACHABLE();
}

} // namespace muster
