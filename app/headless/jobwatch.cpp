// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/jobwatch.h"

#include "app/headless/connection.h"
#include "app/headless/interruption.h"
#include "app/headless/journalanswer.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "models/gitlab/client.h"
#include "models/sync/jobsampler.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace muster::headless {

namespace {

constexpr int passesPerWatch = 6;   // a ceiling shows after three

} // namespace

void JobWatch::chooseProjects(const Connection &connection)
{
    if (connection.identity().administrator)
        return;
    using Places = std::vector<NamedPath>;
    const Result<Places> places = answerOf<Places>([&](QObject *receiver, auto done) { connection.session().client().memberProjects(receiver, done); });
    QStringList paths;
    for (const NamedPath &place : places.value_or(Places()))
        paths += place.fullPath;
    connection.session().sampler().setProjects(paths);
}

void JobWatch::watch(JobSampler &sampler, std::chrono::seconds span)
{
    QEventLoop loop;
    Interruption interruption;
    bool isEnough = span.count() == 0;
    bool isBoardBehind = false;
    const auto look = [&] {
        const bool isDone = sampler.state() != JobSampler::State::Sampling && sampler.state() != JobSampler::State::Idle;
        const bool isRefused = sampler.error() && sampler.error()->kind == Error::Kind::Unauthorized;
        if (isDone && !isBoardBehind && (isEnough || isRefused))
            loop.quit();
    };
    QObject::connect(&sampler, &JobSampler::sampled, &loop, [&] { isBoardBehind = true; });
    QObject::connect(&sampler, &JobSampler::boardChanged, &loop, [&] {
        isBoardBehind = false;
        look();
    });
    QObject::connect(&sampler, &JobSampler::stateChanged, &loop, look);
    const auto endWatch = [&] {
        isEnough = true;
        look();
    };
    QObject::connect(&interruption, &Interruption::heard, &loop, endWatch);
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, endWatch);
    QMetaObject::invokeMethod(&loop, [&] {
        if (isEnough) {
            sampler.sampleNow();
            return;
        }
        sampler.setInterval(std::clamp(span / passesPerWatch, std::chrono::seconds(1), JobSampler::usualInterval));
        sampler.start();
        timer.start(span);
    }, Qt::QueuedConnection);
    loop.exec();
    sampler.stop();
}

/// What the picture does not show is said; an empty answer must not look like an empty queue.
ExitStatus JobWatch::judge(const JobSampler &sampler, const Connection &connection, Terminal &terminal)
{
    const JobPicture::Ptr picture = sampler.picture();
    if (!picture) {
        const Error error = sampler.error().value_or(failure(Error::Kind::Incomplete).value());
        connection.complain(error, terminal);
        return Connection::statusOf(error);
    }
    switch (picture->reach) {
    case JobPicture::Reach::Nothing:
        terminal.complain(tr("This token may see no jobs: that says nothing about how many wait. It takes an administrator, a Developer or Maintainer of projects, or an Owner of groups with runners."));
        return ExitStatus::NotAllowed;
    case JobPicture::Reach::Part:
        terminal.complain(tr("The picture is partial. Jobs were asked of so many projects: %1, and of so many runners: %2.").arg(picture->projects).arg(picture->runners));
        break;
    case JobPicture::Reach::Everything:
        break;
    }
    // What broke the last pass off: then the picture is that of an earlier one, or what there was time for.
    if (sampler.error() && (picture->isComplete || sampler.error()->kind == Error::Kind::Unauthorized)) {
        connection.complain(*sampler.error(), terminal);
        return Connection::statusOf(*sampler.error());
    }
    if (!picture->isComplete) {
        terminal.complain(tr("The picture is incomplete: %1").arg(picture->trouble));
        return ExitStatus::Error;
    }
    return ExitStatus::Done;
}

} // namespace muster::headless
