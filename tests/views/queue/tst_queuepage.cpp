// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/queue/queuepage.h"

#include "models/sync/fleetsync.h"
#include "models/sync/jobsampler.h"
#include "models/sync/queuepast.h"
#include "tests/models/sync/demosession.h"
#include "views/widgets/actionregistry.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// The page over a simulator, with one pass of sampling done.
struct Ground {
    explicit Ground(const DemoSession::Setup &setup) : demo(setup)
    {
        sync = std::make_unique<FleetSync>(demo.client(), demo.identity(), demo.clock());
        sampler = std::make_unique<JobSampler>(JobSampler::Ground{ demo.client(), demo.identity(), demo.clock(), nullptr });
        past = std::make_unique<QueuePast>(nullptr, demo.identity());
        QObject::connect(sync.get(), &FleetSync::snapshotChanged, sampler.get(), &JobSampler::setFleet);
        page.setSources({ sampler.get(), past.get(), sync.get() }, demo.identity().instance);
        page.resize(1280, 800);
        page.show();
    }
    ~Ground() { page.setSources({}, {}); }

    [[nodiscard]] bool sample()
    {
        sync->refresh();
        if (!QTest::qWaitFor([this] { return sync->state() != FleetSync::State::Loading; }, 20'000))
            return false;
        QSignalSpy boards(sampler.get(), &JobSampler::boardChanged);
        sampler->sampleNow();
        return QTest::qWaitFor([&] { return sampler->picture() && (!boards.isEmpty() || sampler->picture()->reach == JobPicture::Reach::Nothing); }, 20'000);
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) { return page.findChild<Widget *>(name); }

    DemoSession demo;
    std::unique_ptr<FleetSync> sync;
    std::unique_ptr<JobSampler> sampler;
    std::unique_ptr<QueuePast> past;
    ActionRegistry actions;
    QueuePage page{ actions };
};

} // namespace

class TestQueuePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdministratorSeesTheBoardAndEveryJob()
    {
        Ground ground({ .runners = 300 });
        QVERIFY(ground.demo.isReady());
        QVERIFY(ground.sample());
        QVERIFY(ground.page.waiting().has_value());
        QCOMPARE(ground.find<QTableView>(u"queueBoard"_s)->model()->rowCount(), int(ground.sampler->board().size()));
        const JobPicture::Ptr picture = ground.sampler->picture();
        QCOMPARE(ground.find<QTableView>(u"queueJobs"_s)->model()->rowCount(), int(picture->pending.size() + picture->running.size()));
    }
    void aTokenThatMaySeeNoJobsIsNeverToldThatNothingWaits()
    {
        Ground ground({ .runners = 50, .token = demo::TokenKind::Developer });
        QVERIFY(ground.demo.isReady());
        QVERIFY(ground.sample());
        if (ground.sampler->picture()->reach == JobPicture::Reach::Nothing)
            QVERIFY(!ground.page.waiting().has_value());
        else
            QCOMPARE(ground.sampler->picture()->reach, JobPicture::Reach::Part);
    }
    void aWrongFilterSaysWhyAndKeepsWhatIsShown()
    {
        Ground ground({ .runners = 300 });
        QVERIFY(ground.sample());
        auto *jobs = ground.find<QTableView>(u"queueJobs"_s);
        auto *filter = ground.find<QLineEdit>(u"jobFilter"_s);
        const int all = jobs->model()->rowCount();
        filter->setText(u"colour:red"_s);
        QCOMPARE(jobs->model()->rowCount(), all);
        QVERIFY(!ground.find<QWidget>(u"jobFilterError"_s)->isHidden());
        filter->setText(u"status:pending"_s);
        QVERIFY(ground.find<QWidget>(u"jobFilterError"_s)->isHidden());
        QCOMPARE(jobs->model()->rowCount(), int(ground.sampler->picture()->pending.size()));
    }
    void everyControlHasAName()
    {
        Ground ground({ .runners = 50 });
        QVERIFY(ground.sample());
        for (const QWidget *widget : ground.page.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || qobject_cast<const QTabWidget *>(widget))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestQueuePage)
#include "tst_queuepage.moc"
