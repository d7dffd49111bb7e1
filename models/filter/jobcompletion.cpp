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

namespace muster {

namespace {

/// How many jobs have a text. Where upper and lower case are the same to the filter they are to the count, and the first spelling
/// is the one shown.
class Tally {
public:
    explicit Tally(bool isFolded) : m_isFolded(isFolded) { }

    void add(const QString &text)
    {
        if (text.isEmpty())
            return;
        Entry &entry = m_entries[m_isFolded ? text.toLower() : text];
        if (entry.count++ == 0)
            entry.text = text;
    }
    [[nodiscard]] std::vector<LiveValue> best(const QString &begun, int limit, bool arePatterns = false) const
    {
        ValueFinder finder(begun);
        for (const Entry &entry : m_entries)
            finder.add(entry.text.toStdString(), entry.count, arePatterns);
        return finder.best(limit);
    }
    /// Jobs whose text holds this one: what a key finds that looks for its values anywhere.
    [[nodiscard]] qint64 holding(const QString &text) const
    {
        const QString wanted = text.toLower();
        qint64 count = 0;
        for (auto at = m_entries.cbegin(); at != m_entries.cend(); ++at)
            count += at.key().contains(wanted) ? at->count : 0;
        return count;
    }

private:
    struct Entry {
        QString text;
        qint64 count = 0;
    };
    QHash<QString, Entry> m_entries;
    bool m_isFolded;
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
                for (const QString &tag : QSet<QString>(job.tags.begin(), job.tags.end()))
                    tally.add(tag);
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
            return counted(false, begun, limit, [](const Job &job, Tally &tally) {
                if (job.pipeline.isValid())
                    tally.add(QString::number(job.pipeline.value));
            });
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
        Tally tally(isFolded);
        for (const Job *job : m_jobs)
            add(*job, tally);
        return tally.best(begun, limit);
    }

    [[nodiscard]] std::vector<LiveValue> texts(const KeySpec &spec, QString Job::*field, const QString &begun, int limit) const
    {
        Tally tally(spec.folded);
        for (const Job *job : m_jobs)
            tally.add(job->*field);
        std::vector<LiveValue> values = tally.best(begun, limit);
        if (spec.contains) {
            for (LiveValue &value : values)
                value.count = tally.holding(value.text);
        }
        return values;
    }

    /// Projects by path, and everything below each group as `group/**`.
    [[nodiscard]] std::vector<LiveValue> projects(const QString &begun, int limit) const
    {
        Tally paths(true), groups(true);
        for (const Job *job : m_jobs) {
            const QString &path = job->projectPath;
            paths.add(path);
            for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
                groups.add(path.first(slash));
        }
        const QString below = begun.endsWith(u"/**") ? begun.chopped(3) : begun;
        return mergedValues(paths.best(begun, limit), groups.best(below, limit, true), begun, limit);
    }

    std::span<const Job *const> m_jobs;
};

constexpr std::array wholeLive{ quint8(JobKey::Status), quint8(JobKey::Tag), quint8(JobKey::Project), quint8(JobKey::Ref), quint8(JobKey::Stage), quint8(JobKey::Runner) };

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
