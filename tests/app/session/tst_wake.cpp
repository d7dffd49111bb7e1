// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "models/sync/signin.h"
#include "tests/support/movableclock.h"
#include "tests/support/serverfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace std::chrono_literals;

namespace {

/// A session at the simulator whose machine can be put to sleep.
class Ground {
public:
    explicit Ground(std::chrono::milliseconds latency = 0ms) : m_server(options(latency)), m_journal(Journal::Place{ m_folder.path() })
    {
        SignIn signIn(m_system);
        QSignalSpy finished(&signIn, &SignIn::finished);
        signIn.start(m_server.url(), SecretString(m_server.token()));
        if (finished.isEmpty() && !finished.wait(20'000))
            qFatal("no sign-in");
        const auto identity = finished.constFirst().constFirst().value<Result<Identity>>();
        m_session = std::make_unique<Session>(signIn.takeClient(), *identity, Session::Ground{ m_clock, m_journal, m_folder.path() });
        QObject::connect(&m_session->sync(), &FleetSync::stateChanged, &m_session->sync(), [this] { m_loads += m_session->sync().state() == FleetSync::State::Loading ? 1 : 0; });
        QObject::connect(&m_session->sampler(), &JobSampler::stateChanged, &m_session->sampler(), [this] { m_passes += m_session->sampler().state() == JobSampler::State::Sampling ? 1 : 0; });
    }

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] int loads() const { return m_loads; }
    [[nodiscard]] int passes() const { return m_passes; }
    [[nodiscard]] bool isQuiet() const
    {
        return m_session->sync().state() != FleetSync::State::Loading && m_session->sampler().state() != JobSampler::State::Sampling;
    }
    /// Sleeps and wakes; true once that was told.
    [[nodiscard]] bool sleep(std::chrono::seconds span)
    {
        QSignalSpy woke(&m_session->wakeWatch(), &WakeWatch::woke);
        m_clock.setNow(Instant::fromSeconds(m_clock.now().seconds() + span.count()));
        m_session->wakeWatch().look();
        m_session->wakeWatch().look();
        return woke.wait(20'000);
    }

private:
    static demo::ServerOptions options(std::chrono::milliseconds latency)
    {
        demo::ServerOptions options = ServerFixture::still(300);
        options.latency = latency;
        return options;
    }

    QTemporaryDir m_folder;
    ServerFixture m_server;
    SystemClock m_system;
    MovableClock m_clock;
    Journal m_journal;
    std::unique_ptr<Session> m_session;
    int m_loads = 0;
    int m_passes = 0;
};

} // namespace

class TestWake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Result<Identity>>(); }

    void everythingIsRefreshedOnceAfterASleep()
    {
        Ground ground;
        ground.session().sync().setInterval(300);
        ground.session().watchQueue();
        ground.session().sync().refresh();
        QTRY_VERIFY(ground.passes() > 0 && ground.isQuiet());
        QCOMPARE(ground.loads(), 1);
        const int passes = ground.passes();
        QVERIFY(ground.sleep(8h));
        QCOMPARE(ground.loads(), 2);
        QCOMPARE(ground.passes(), passes + 1);
        QTRY_VERIFY(ground.isQuiet());
        QCOMPARE(ground.session().sync().state(), FleetSync::State::Fresh);
        QCOMPARE(ground.loads(), 2);
    }

    void aLoadThatTheSleepBrokeIsBegunAnew()
    {
        Ground ground(300ms);
        ground.session().sync().setInterval(300);
        ground.session().sync().refresh();
        const auto firstLoad = [&] { return ground.session().sync().state() == FleetSync::State::Loading; };
        QVERIFY(firstLoad());
        Q_EMIT ground.session().wakeWatch().woke(1h);
        QCOMPARE(ground.loads(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(ground.isQuiet(), 20'000);
        QCOMPARE(ground.session().sync().state(), FleetSync::State::Fresh);
        QCOMPARE(ground.session().sync().snapshot()->size(), 300);
        QCOMPARE(ground.loads(), 2);
    }

    void whoRefreshesOnlyOnRequestIsLeftAlone()
    {
        Ground ground;
        ground.session().sync().refresh();
        QTRY_VERIFY(ground.isQuiet());
        Q_EMIT ground.session().wakeWatch().woke(1h);
        QCOMPARE(ground.loads(), 1);
        QCOMPARE(ground.passes(), 0);   // nobody watches the queue
    }

    void beforeTheFirstLoadNothingIsLoaded()
    {
        Ground ground;
        ground.session().sync().setInterval(300);
        Q_EMIT ground.session().wakeWatch().woke(1h);
        QCOMPARE(ground.loads(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWake)
#include "tst_wake.moc"
