// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/jobpass.h"
#include "models/sync/refkeeper.h"
#include "tests/models/sync/demosession.h"

#include <QEventLoop>

#include <set>

namespace muster {

/// A quiet simulator in which jobs wait, run and end only when the test says so, and passes over it.
class PassGround final {
public:
    explicit PassGround(const DemoSession::Setup &setup) : session(setup), refs(session.client(), session.clock()) { }

    [[nodiscard]] JobPass::Request request(const JobPlaces &places = { JobPicture::Reach::Everything, {}, {} })
    {
        return { session.identity().instance, session.identity().username, places, memory, pageSize };
    }
    /// Runs a pass to its end; the next one knows of it.
    JobPass::Summary pass(const JobPlaces &places = { JobPicture::Reach::Everything, {}, {} })
    {
        JobPass pass(session.client(), refs, request(places));
        JobPass::Summary summary;
        QEventLoop loop;
        QObject::connect(&pass, &JobPass::finished, &loop, [&](const JobPass::Summary &ended) {
            summary = ended;
            loop.quit();
        });
        pass.start();
        loop.exec();
        memory = summary.memory;
        pageSize = summary.pageSize;
        return summary;
    }

    /// Pending jobs of some project, all made at once; their ids.
    std::vector<qint64> addJobs(int count, const QStringList &tags = {})
    {
        std::vector<qint64> ids;
        session.change([&](demo::World &world) {
            for (int i = 0; i < count; ++i)
                ids.push_back(world.addJob(world.projects().begin()->first, tags));
        });
        return ids;
    }
    void start(const std::vector<qint64> &ids)
    {
        session.change([&](demo::World &world) {
            qint64 runner = 0;
            world.runners().walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &each) { return (runner = each.id) == 0; });
            for (const qint64 id : ids)
                world.startJob(id, runner);
        });
    }
    void finish(const std::vector<qint64> &ids, demo::JobStatus status = demo::JobStatus::Success)
    {
        session.change([&](demo::World &world) {
            for (const qint64 id : ids)
                world.finishJob(id, status);
        });
    }
    void age(std::chrono::seconds by)
    {
        session.change([&](demo::World &world) { world.advance(std::chrono::milliseconds(by).count()); });
    }
    /// Of the jobs that a runner has to do with.
    std::set<qint64> idsOf(std::initializer_list<demo::JobStatus> statuses)
    {
        std::set<qint64> ids;
        session.change([&](demo::World &world) {
            for (const demo::JobStatus status : statuses) {
                for (const qint64 id : world.jobs(status)) {
                    if (!world.job(id)->bridge)
                        ids.insert(id);
                }
            }
        });
        return ids;
    }
    [[nodiscard]] qsizetype requests(const QString &rootField) { return qsizetype(session.log().entriesWithRootField(rootField).size()); }

    DemoSession session;
    RefKeeper refs;
    PassMemory memory;
    PageSize pageSize;
};

[[nodiscard]] inline std::set<qint64> idsOf(const std::vector<Job> &jobs)
{
    std::set<qint64> ids;
    for (const Job &job : jobs)
        ids.insert(job.id.value);
    return ids;
}

} // namespace muster
