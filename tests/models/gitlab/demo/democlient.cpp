// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/demo/democlient.h"

namespace muster::test {

using namespace Qt::StringLiterals;

namespace {

demo::ServerOptions optionsOf(const QString &profile, int runners)
{
    demo::ServerOptions options = ServerFixture::still(runners);
    options.world.profile = *demo::Profile::parse(profile);
    return options;
}

} // namespace

QStringList serverProfiles()
{
    return { u"17.0-ce"_s, u"17.11-ee"_s, u"18.1-ee"_s, u"18.11-ee"_s, u"19.5-ce"_s, u"19.5-ee"_s };
}

void addProfileRows()
{
    QTest::addColumn<QString>("profile");
    for (const QString &profile : serverProfiles())
        QTest::newRow(qPrintable(profile)) << profile;
}

DemoClient::DemoClient(const QString &profile, demo::TokenKind kind, int runners)
    : server(optionsOf(profile, runners)), client({ server.url(), SecretString(server.token(kind)) }, clock)
{
    const auto identity = ask<Identity>([](gitlab::Client &to, QObject *receiver, auto done) { to.signIn(receiver, done); });
    if (!identity)
        qFatal("no sign-in: %s", qPrintable(identity.error().detail));
}

DemoJob waitingJob(demo::World &world)
{
    DemoJob made;
    world.runners(demo::RunnerType::Project).walk(demo::Order::OldestFirst, {}, [&](const demo::Runner &runner) {
        if (runner.pollingManagers == 0 || runner.tags.isEmpty())
            return true;
        made.runner = runner.id;
        made.project = runner.ownerProjectId();
        made.manager = std::find_if(runner.managers.begin(), runner.managers.end(), [](const demo::Manager &manager) { return manager.polling; })->id;
        return false;
    });
    if (made.runner == 0)
        qFatal("no project runner that polls");
    made.path = world.project(made.project)->fullPath;
    made.job = world.addJob(made.project, world.runner(made.runner)->tags, true);
    return made;
}

DemoJob runningJob(demo::World &world)
{
    const DemoJob made = waitingJob(world);
    if (!world.startJob(made.job, made.runner, made.manager))
        qFatal("the job does not start");
    return made;
}

} // namespace muster::test
