// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settings.h"
#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/queuepast.h"
#include "tests/models/sync/demosession.h"
#include "views/queue/queuepage.h"
#include "views/widgets/actionregistry.h"

#include <QAbstractButton>
#include <QAction>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace muster {

/// The Queue page over a simulator in which nothing happens by itself.
struct QueueGround {
    explicit QueueGround(const DemoSession::Setup &setup) : demo(setup)
    {
        sync = std::make_unique<FleetSync>(demo.client(), demo.identity(), demo.clock());
        sampler = std::make_unique<JobSampler>(JobSampler::Ground{ demo.client(), demo.identity(), demo.clock(), nullptr });
        past = std::make_unique<QueuePast>(nullptr, demo.identity());
        QObject::connect(sync.get(), &FleetSync::snapshotChanged, sampler.get(), &JobSampler::setFleet);
        page.setSources({ sampler.get(), past.get(), sync.get() }, demo.identity().instance);
        page.resize(1280, 800);
        page.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
    }
    ~QueueGround() { page.setSources({}, {}); }

    /// Loads the runners, then looks at the jobs once.
    [[nodiscard]] bool sample()
    {
        sync->refresh();
        return QTest::qWaitFor([this] { return sync->state() != FleetSync::State::Loading; }, 20'000) && look();
    }
    /// Looks once more.
    [[nodiscard]] bool look()
    {
        const JobPicture::Ptr before = sampler->picture();
        QSignalSpy boards(sampler.get(), &JobSampler::boardChanged);
        sampler->sampleNow();
        return QTest::qWaitFor([&] { return sampler->picture() && sampler->picture() != before && (!boards.isEmpty() || sampler->picture()->reach == JobPicture::Reach::Nothing); }, 20'000);
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) { return page.findChild<Widget *>(name); }
    [[nodiscard]] QAction *action(const QString &id) { return actions.action(id); }
    void showJobs() { find<QTabWidget>(QStringLiteral("queueTabs"))->setCurrentIndex(1); }

    QTemporaryDir folder;
    Settings settings{ folder.filePath(QStringLiteral("muster.ini")) };
    DemoSession demo;
    std::unique_ptr<FleetSync> sync;
    std::unique_ptr<JobSampler> sampler;
    std::unique_ptr<QueuePast> past;
    ActionRegistry actions;
    QueuePage page{ settings, actions };
};

} // namespace muster
