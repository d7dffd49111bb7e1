// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/filter/filterlanguage.h"

#include "models/filter/filtercompletion.h"
#include "models/filter/jobcompletion.h"
#include "models/filter/jobfilter.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Help = std::pair<QLatin1StringView, const char *>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::FilterLanguage)

public:
    static QString runnersName() { return tr("Filter runners"); }
    static QString runnersPlaceholder() { return tr("Filter: a word, or status:offline seen:>30d tag:docker"); }
    static QString runners(qsizetype number) { return tr("%Ln runner(s)", nullptr, int(number)); }
    static QString jobsName() { return tr("Filter jobs"); }
    static QString jobsPlaceholder() { return tr("Filter: a word, or waiting:>10m project:acme/**"); }
    static QString jobs(qsizetype number) { return tr("%Ln job(s)", nullptr, int(number)); }
};

constexpr std::array runnerHelps{
    Help{ "status"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "what GitLab says: online, offline, stale, never_contacted") },
    Help{ "paused"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "takes no new jobs: yes or no") },
    Help{ "locked"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "cannot be assigned to other projects: yes or no") },
    Help{ "protected"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "only for protected branches and tags: yes or no") },
    Help{ "untagged"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "runs jobs without tags: yes or no") },
    Help{ "busy"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "runs a job now: yes or no") },
    Help{ "type"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "instance, group or project") },
    Help{ "tag"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "one whole tag: docker, gpu-*") },
    Help{ "executor"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "docker, kubernetes, shell, …") },
    Help{ "platform"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "linux, windows, darwin, …") },
    Help{ "arch"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "amd64, arm64, …") },
    Help{ "creator"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "user name of who created it") },
    Help{ "note"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "in the maintenance note") },
    Help{ "name"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "the runner's name") },
    Help{ "id"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "numbers of runners: 12,15") },
    Help{ "token"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "the short token") },
    Help{ "sys"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "system ID of a runner manager") },
    Help{ "owner"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "group or project: acme/ci, acme/** for all below") },
    Help{ "ip"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "address or network: 10.0.0.0/8") },
    Help{ "version"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "of any runner manager: 17.4, <18.9, 17.0..17.5") },
    Help{ "behind"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "minor versions behind: >=3") },
    Help{ "seen"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "since the last contact: >30d, <15m") },
    Help{ "age"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "since it was created: >1w") },
    Help{ "managers"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "number of runner managers: 0, >=2") },
    Help{ "jobs"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "number of jobs running now: 0, >10") },
    Help{ "projects"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "number of assigned projects") },
    Help{ "method"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "how it was created: registration_token, authenticated_user") },
    Help{ "expires"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "until its token expires: <14d") },
    Help{ "instance"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "the GitLab whose runner it is, by name or address") },
};

constexpr std::array jobHelps{
    Help{ "job"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "in the job's name, or its number: unit-tests, #4711") },
    Help{ "project"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "project: acme/web, acme/** for all below") },
    Help{ "ref"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "branch or Git tag: main, release-*") },
    Help{ "stage"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "stage of the pipeline: build, test, …") },
    Help{ "status"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "GitLab's word: pending, running, failed, …") },
    Help{ "tag"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "one whole tag that the job asks for: docker, gpu-*") },
    Help{ "untagged"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "asks for no tags: yes or no") },
    Help{ "protected"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "of a protected branch or tag: yes or no") },
    Help{ "stuck"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "GitLab finds no runner for it: yes or no") },
    Help{ "waiting"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "how long a pending job has waited: >10m, <1h") },
    Help{ "running"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "how long a running job has run: >1h, <5m") },
    Help{ "runner"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "in the name of its runner, or the runner's number") },
    Help{ "sys"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "system ID of the runner manager that has it") },
    Help{ "ip"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "address or network: 10.0.0.0/8") },
    Help{ "platform"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "linux, windows, darwin, …") },
    Help{ "arch"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "amd64, arm64, …") },
    Help{ "executor"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "docker, kubernetes, shell, …") },
    Help{ "version"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "of the runner manager: 17.4, <18.9, 17.0..17.5") },
    Help{ "pipeline"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "number of the pipeline") },
    Help{ "source"_L1, QT_TRANSLATE_NOOP("muster::FilterLanguage", "what started the pipeline: push, schedule, …") },
};

QString helpIn(std::span<const Help> helps, const QString &key)
{
    for (const auto &[name, help] : helps) {
        if (key == name)
            return Words::tr(help);
    }
    return {};
}

template <class Filtering>
tl::expected<FilterLanguage::Reading, FilterError> readAs(const QString &text)
{
    const auto filter = Filtering::parse(text);
    if (!filter)
        return tl::unexpected(filter.error());
    return FilterLanguage::Reading{ filter->toString(), filter->topLevelTerms() };
}

} // namespace

FilterLanguage runnerFilterLanguage(const std::function<Snapshot::Ptr()> &fleet)
{
    return { .name = Words::runnersName(), .placeholder = Words::runnersPlaceholder(), .read = readAs<Filter>,
        .complete = [fleet](const QString &text, qsizetype cursor) { return completeFilter(text, cursor, fleet().get()); },
        .help = [](const QString &key) { return helpIn(runnerHelps, key); }, .all = Words::runners };
}

FilterLanguage runnerFilterLanguage(const std::function<Snapshot::Ptr()> &fleet, const std::function<InstanceNames()> &instances)
{
    FilterLanguage language = runnerFilterLanguage(fleet);
    language.complete = [fleet, instances](const QString &text, qsizetype cursor) {
        constexpr int most = 20;
        const InstanceNames names = instances();
        return completeFilter(text, cursor, fleet().get(), most, &names);
    };
    return language;
}

FilterLanguage jobFilterLanguage(const std::function<std::span<const Job *const>()> &jobs)
{
    return { .name = Words::jobsName(), .placeholder = Words::jobsPlaceholder(), .read = readAs<JobFilter>,
        .complete = [jobs](const QString &text, qsizetype cursor) { return completeJobFilter(text, cursor, jobs()); },
        .help = [](const QString &key) { return helpIn(jobHelps, key); }, .all = Words::jobs };
}

} // namespace muster
