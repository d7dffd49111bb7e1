// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/jobcompletion.h"

#include "models/filter/address.h"
#include "models/filter/jobkey.h"
#include "models/filter/jobquestion.h"
#include "models/filter/valuefinder.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace muster {

namespace {

/// How many jobs have a text. Where upper and lower case are the same to the filter they are to the count, and the spelling shown
/// is the one that most have. Texts that do not hold what was begun are not counted; of the others few are distinct, so only those
/// are folded.
class Tally {
public:
    Tally(bool isFolded, QString begun) : m_isFolded(isFolded), m_begun(std::move(begun)) { }

    void add(const QString &text, qint64 jobs = 1)
    {
        if (!text.isEmpty() && (m_begun.isEmpty() || text.contains(m_begun, Qt::CaseInsensitive)))
            m_counts[text] += jobs;
    }
    [[nodiscard]] const QHash<QString, qint64> &counts() const { return m_counts; }
    [[nodiscard]] std::vector<LiveValue> best(int limit, bool arePatterns = false) const
    {
        ValueFinder finder(m_begun);
        for (const LiveValue &value : distinct())
            finder.add(value.text.toStdString(), value.count, arePatterns);
        return finder.best(limit);
    }
    /// Jobs whose text holds this one, in either case: what a key finds that looks for its values anywhere.
    [[nodiscard]] qint64 holding(const QString &text) const
    {
        qint64 count = 0;
        for (auto at = m_counts.cbegin(); at != m_counts.cend(); ++at)
            count += at.key().contains(text, Qt::CaseInsensitive) ? at.value() : 0;
        return count;
    }

private:
    [[nodiscard]] std::vector<LiveValue> distinct() const
    {
        struct Spelling {
            QString text;
            qint64 itsCount = 0;
            qint64 count = 0;
        };
        QHash<QString, Spelling> spellings;
        for (auto at = m_counts.cbegin(); at != m_counts.cend(); ++at) {
            Spelling &spelling = spellings[m_isFolded ? at.key().toLower() : at.key()];
            const bool isBetter = std::tuple(-at.value(), QStringView(at.key())) < std::tuple(-spelling.itsCount, QStringView(spelling.text));
            if (spelling.count == 0 || isBetter) {
                spelling.text = at.key();
                spelling.itsCount = at.value();
            }
            spelling.count += at.value();
        }
        std::vector<LiveValue> values;
        for (const Spelling &spelling : std::as_const(spellings))
            values.push_back({ spelling.text, spelling.count, false });
        return values;
    }

    QHash<QString, qint64> m_counts;
    bool m_isFolded;
    QString m_begun;
};

class JobValues final : public LiveValues {
public:
    explicit JobValues(std::span<const Job *const> jobs) : m_jobs(jobs) { }

    [[nodiscard]] std::vector<LiveValue> values(const KeySpec &spec, const QString &begun, int limit) const override
    {
        switch (JobKey(spec.key)) {
        case JobKey::Project:
            return projects(begun, limit);
        case JobKey::Job:
            return texts(spec, &Job::name, begun, limit);
        case JobKey::Ref:
            return texts(spec, &Job::ref, begun, limit);
        case JobKey::Stage:
            return texts(spec, &Job::stage, begun, limit);
        case JobKey::Status:
            return texts(spec, &Job::status, begun, limit);
        case JobKey::Runner:
            return texts(spec, &Job::runnerName, begun, limit);
        case JobKey::Sys:
            return texts(spec, &Job::systemId, begun, limit);
        case JobKey::Platform:
            return texts(spec, &Job::platform, begun, limit);
        case JobKey::Arch:
            return texts(spec, &Job::architecture, begun, limit);
        case JobKey::Executor:
            return texts(spec, &Job::executor, begun, limit);
        case JobKey::Source:
            return texts(spec, &Job::source, begun, limit);
        case JobKey::Tag:
            return counted(spec.folded, begun, limit, [](const Job &job, Tally &tally) {
                for (qsizetype at = 0; at < job.tags.size(); ++at) {
                    if (job.tags.indexOf(job.tags[at]) == at)   // a tag counts once, however often it is told
                        tally.add(job.tags[at]);
                }
            });
        case JobKey::Ip:   // what is no address could not be written as one
            return counted(spec.folded, begun, limit, [](const Job &job, Tally &tally) {
                if (Address::parse(job.address.toStdString()))
                    tally.add(job.address);
            });
        case JobKey::Version:
            return counted(false, begun, limit, [](const Job &job, Tally &tally) {
                for (const std::string &name : versionNames(job.version.toStdString()))
                    tally.add(QString::fromStdString(name));
            });
        case JobKey::Pipeline:
            return pipelines(begun, limit);
        case JobKey::Word:
        case JobKey::Untagged:
        case JobKey::Protected:
        case JobKey::Stuck:
        case JobKey::Waiting:
        case JobKey::Running:
            break;
        }
        return {};
    }

    [[nodiscard]] std::vector<qint64> closedCounts(const KeySpec &spec) const override
    {
        std::vector<quint32> rows(m_jobs.size());
        std::iota(rows.begin(), rows.end(), 0U);
        std::vector<Truth> answers(rows.size());
        std::vector<qint64> counts;
        for (const ClosedValue &value : spec.values) {
            makeJobQuestion({ &spec, { &value } }, { m_jobs, Instant() })->ask(rows, answers.data());
            counts.push_back(std::count(answers.begin(), answers.end(), Truth::Yes));
        }
        return counts;
    }

private:
    template <class Add>
    [[nodiscard]] std::vector<LiveValue> counted(bool isFolded, const QString &begun, int limit, Add add) const
    {
        Tally tally(isFolded, begun);
        for (const Job *job : m_jobs)
            add(*job, tally);
        return tally.best(limit);
    }

    [[nodiscard]] std::vector<LiveValue> texts(const KeySpec &spec, QString Job::*field, const QString &begun, int limit) const
    {
        Tally tally(spec.folded, begun);
        for (const Job *job : m_jobs)
            tally.add(job->*field);
        std::vector<LiveValue> values = tally.best(limit);
        if (spec.contains) {
            for (LiveValue &value : values)
                value.count = tally.holding(value.text);
        }
        return values;
    }

    /// Projects by path, and everything below each group as `group/**`.
    [[nodiscard]] std::vector<LiveValue> projects(const QString &begun, int limit) const
    {
        const bool isBelow = begun.endsWith(u"/**");   // only groups are written so
        const QString path = isBelow ? begun.chopped(3) : begun;
        Tally paths(true, path), groups(true, path);
        for (const Job *job : m_jobs)
            paths.add(job->projectPath);
        for (auto at = paths.counts().cbegin(); at != paths.counts().cend(); ++at) {
            for (qsizetype slash = at.key().indexOf(u'/'); slash >= 0; slash = at.key().indexOf(u'/', slash + 1))
                groups.add(at.key().first(slash), at.value());
        }
        return mergedValues(isBelow ? std::vector<LiveValue>() : paths.best(limit), groups.best(limit, true), begun, limit);
    }

    [[nodiscard]] std::vector<LiveValue> pipelines(const QString &begun, int limit) const
    {
        QHash<qint64, qint64> counts;
        for (const Job *job : m_jobs) {
            if (job->pipeline.isValid())
                ++counts[job->pipeline.value];
        }
        Tally tally(false, begun);
        for (auto at = counts.cbegin(); at != counts.cend(); ++at)
            tally.add(QString::number(at.key()), at.value());
        return tally.best(limit);
    }

    std::span<const Job *const> m_jobs;
};

constexpr std::array wholeLive{ quint8(JobKey::Status), quint8(JobKey::Tag), quint8(JobKey::Project), quint8(JobKey::Ref), quint8(JobKey::Runner) };

} // namespace

FilterCompletion completeJobFilter(QStringView text, qsizetype cursor, std::span<const Job *const> jobs, int limit)
{
    const JobValues values(jobs);
    return complete(text, cursor, { jobVocabulary(), &values, {}, wholeLive }, limit);
}

QStringList jobFilterKeys()
{
    QStringList keys;
    for (const KeySpec &spec : jobVocabulary().keys)
        keys += spec.name.toString();
    return keys;
}

} // namespace muster
