// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/jobplaces.h"

#include <algorithm>

namespace muster {

namespace {

Instant lastSign(const Job &job)
{
    const auto known = [](Instant time) { return time.isKnown() ? time : Instant::unknown(); };
    return std::max({ known(job.createdAt), known(job.queuedAt), known(job.startedAt), known(job.finishedAt) });
}

QStringList withoutRepeats(const QStringList &paths)
{
    QStringList once;
    QSet<QString> seen;
    for (const QString &path : paths) {
        if (!path.isEmpty() && !seen.contains(path.toLower()))
            once += path;
        seen.insert(path.toLower());
    }
    return once;
}

} // namespace

void noteActivity(ProjectActivity &activity, const JobPicture &picture)
{
    for (const std::vector<Job> *jobs : { &picture.pending, &picture.running, &picture.finished }) {
        for (const Job &job : *jobs) {
            Instant &last = activity[job.projectPath.toLower()];
            last = std::max(last, lastSign(job));
        }
    }
}

JobPlaces placesFor(const QStringList &projects, const Snapshot *fleet, const ProjectActivity &activity)
{
    JobPlaces places;
    places.projects = withoutRepeats(projects);
    std::stable_sort(places.projects.begin(), places.projects.end(),
                     [&](const QString &a, const QString &b) { return activity.value(a.toLower()) > activity.value(b.toLower()); });
    places.projects = places.projects.mid(0, JobPlaces::mostProjects);

    std::vector<const RunnerRow *> readable;
    if (fleet) {
        for (const RunnerRow &row : fleet->rows()) {
            if (row.canUpdate == Tri::Yes && row.contactedAt.isKnown())
                readable.push_back(&row);
        }
    }
    const auto comesBefore = [](const RunnerRow *a, const RunnerRow *b) {
        const bool aIsBusy = a->execution == JobExecution::Busy, bIsBusy = b->execution == JobExecution::Busy;
        if (aIsBusy != bIsBusy)
            return aIsBusy;
        return a->contactedAt != b->contactedAt ? a->contactedAt > b->contactedAt : a->id < b->id;
    };
    const std::size_t taken = std::min(readable.size(), std::size_t(JobPlaces::mostRunners));
    std::partial_sort(readable.begin(), readable.begin() + std::ptrdiff_t(taken), readable.end(), comesBefore);
    for (std::size_t i = 0; i < taken; ++i)
        places.runners.push_back(readable[i]->id);
    const bool isNowhere = places.projects.isEmpty() && places.runners.empty();
    places.reach = isNowhere ? JobPicture::Reach::Nothing : JobPicture::Reach::Part;
    return places;
}

} // namespace muster
