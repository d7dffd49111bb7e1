// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A year in the life of a fleet, made up from a seed: what people do every week without harm, and now and then an attack. The
// test prints how many of the findings were about attacks (precision) and how many of the attacks were found (recall).

#include "models/signals/findingbook.h"
#include "tests/support/dice.h"
#include "tests/support/fleetfixture.h"

#include <QHash>
#include <QMap>
#include <QTest>

#include <cstdio>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'728'000'000, day = 86'400;
constexpr int lookEvery = 6 * 3600, runnersAtFirst = 300;

/// The fleet, with who attacks whom.
class YearOfLife final
{
public:
    explicit YearOfLife(quint32 seed) : m_dice(seed)
    {
        for (int i = 0; i < runnersAtFirst; ++i)
            make(begin - 400 * day + i * 3600);
    }

    void live(qint64 now)
    {
        m_now = now;
        m_own.clear();
        const double perLook = 1.0 / 4;   // four looks a day
        ordinary(perLook);
        if (m_dice.chance(perLook / 7))
            attack();
        for (FixtureRunner &runner : m_runners) {
            if (runner.status == "ONLINE")
                runner.contactedAt = now - m_dice.roll(3000);
            for (FixtureManager &manager : runner.managers) {
                if (runner.status == "ONLINE" && manager.status == "ONLINE")
                    manager.contactedAt = runner.contactedAt - m_dice.roll(600);
            }
        }
    }

    [[nodiscard]] Snapshot::Ptr picture() const
    {
        FixtureFacts facts;
        facts.asOf = m_now;
        return snapshotOf(m_runners, facts);
    }
    [[nodiscard]] std::vector<OwnChange> own() const
    {
        std::vector<OwnChange> changes = m_own;
        std::sort(changes.begin(), changes.end(), [](const OwnChange &a, const OwnChange &b) { return a.runner < b.runner; });
        return changes;
    }
    /// By runner: the kind of attack, and when it began.
    struct Attack {
        QString kind;
        qint64 runner = 0;
        qint64 at = 0;
        bool isFound = false;
    };
    std::vector<Attack> attacks;

private:
    FixtureRunner &any() { return m_runners[std::size_t(m_dice.roll(int(m_runners.size())))]; }
    std::string address(int team) { return "10." + std::to_string(team % 8) + "." + std::to_string(m_dice.roll(250)) + "." + std::to_string(1 + m_dice.roll(250)); }
    std::string system(const char *prefix) { return prefix + std::to_string(100'000'000'000 + m_nextSystem++); }

    FixtureManager machine(int team, bool scales)
    {
        FixtureManager manager;
        manager.id = m_nextManager++;
        manager.systemId = system(scales ? "r_" : "s_");
        manager.address = address(team);
        manager.version = "17." + std::to_string(4 + m_minor) + ".0";
        manager.revision = "abcdef" + std::to_string(4 + m_minor);
        manager.createdAt = m_now;
        return manager;
    }

    FixtureRunner &make(qint64 when)
    {
        const qint64 now = std::exchange(m_now, when);
        FixtureRunner runner;
        runner.id = m_nextId++;
        const int team = m_dice.roll(40);
        const bool scales = m_dice.chance(0.1);
        runner.name = "runner-" + std::to_string(runner.id) + "-team-" + std::to_string(team);
        runner.shortSha = "t" + std::to_string(1'000'000 + runner.id);
        runner.ownerId = 1 + team;
        runner.ownerPath = "acme/team-" + std::to_string(team);
        runner.creatorId = 1 + team;
        runner.creator = "person-" + std::to_string(team);
        runner.type = "GROUP_TYPE";
        runner.projectCount = -1;
        runner.tags = std::vector<std::string>{ "team-" + std::to_string(team) };
        runner.runUntagged = triOf(m_dice.chance(0.3));
        runner.access = m_dice.chance(0.3) ? "REF_PROTECTED" : "NOT_PROTECTED";
        runner.createdAt = when;
        for (int i = scales ? 5 : 1; i > 0; --i)
            runner.managers.push_back(machine(team, scales));
        m_runners.push_back(runner);
        m_now = now;
        return m_runners.back();
    }

    /// What happens every day, each so many times.
    void ordinary(double perLook)
    {
        const auto times = [&](double aDay) {
            int count = int(aDay * perLook);
            return count + int(m_dice.chance(aDay * perLook - count));
        };
        for (int i = times(4); i > 0; --i) {   // DHCP
            FixtureRunner &runner = any();
            runner.managers.front().address = address(int(runner.ownerId) - 1);
        }
        for (FixtureRunner &runner : m_runners) {   // autoscalers come and go
            if (runner.managers.front().systemId->starts_with("r_") && m_dice.chance(0.5)) {
                runner.managers.erase(runner.managers.begin());
                runner.managers.push_back(machine(int(runner.ownerId) - 1, true));
            }
        }
        if (times(1.0 / 30) > 0)
            ++m_minor;
        for (int i = times(10); i > 0; --i) {   // updates
            for (FixtureManager &manager : any().managers) {
                manager.version = "17." + std::to_string(4 + m_minor) + ".0";
                manager.revision = "abcdef" + std::to_string(4 + m_minor);
            }
        }
        for (int i = times(1); i > 0; --i)
            make(m_now - 60);
        for (int i = times(0.9); i > 0 && m_runners.size() > 100; --i)
            m_runners.erase(m_runners.begin() + m_dice.roll(int(m_runners.size())));
        for (int i = times(3); i > 0; --i) {   // with Muster
            FixtureRunner &runner = any();
            runner.paused = runner.paused == Tri::Yes ? Tri::No : Tri::Yes;
            m_own.push_back({ RunnerId{ runner.id }, runner.paused == Tri::Yes ? u"pause"_s : u"resume"_s, Instant::fromSeconds(m_now) });
        }
        for (int i = times(0.5); i > 0; --i)
            any().tags->push_back("feature-" + std::to_string(m_dice.roll(1000)));
        for (int i = times(0.5); i > 0; --i) {   // off for a while
            FixtureRunner &runner = any();
            runner.status = runner.status == "ONLINE" ? "OFFLINE" : "ONLINE";
        }
        for (int i = times(1.0 / 14); i > 0; --i) {   // a host is replaced; GitLab lists the old one for a week
            FixtureRunner &runner = any();
            if (runner.managers.front().systemId->starts_with("r_"))
                continue;
            // Some are both at work for a while, and some are moved to another site: nobody could tell these from a theft.
            const bool overlaps = m_dice.chance(0.3), moves = m_dice.chance(0.1);
            std::erase_if(runner.managers, [&](const FixtureManager &each) { return each.status != "ONLINE"; });
            for (FixtureManager &old : runner.managers) {
                old.status = overlaps ? "ONLINE" : "OFFLINE";
                m_replaced.push_back({ runner.id, old.id, m_now + 7 * day, m_now + (overlaps ? day : 0) });
            }
            runner.managers.insert(runner.managers.begin(), machine(int(runner.ownerId) + (moves ? 2 : -1), false));
        }
        for (const Replaced &each : m_replaced) {
            const auto at = std::find_if(m_runners.begin(), m_runners.end(), [&](const FixtureRunner &runner) { return runner.id == each.runner; });
            if (at == m_runners.end())
                continue;
            for (FixtureManager &manager : at->managers) {
                if (manager.id == each.manager && m_now >= each.offAt)
                    manager.status = "OFFLINE";
            }
            if (m_now >= each.forgottenAt && at->managers.size() > 1)
                std::erase_if(at->managers, [&](const FixtureManager &manager) { return manager.id == each.manager; });
        }
        std::erase_if(m_replaced, [&](const Replaced &each) { return m_now >= each.forgottenAt; });
        for (int i = times(1.0 / 30); i > 0; --i)   // an update is rolled back
            any().managers.front().version = "17.3.0";
        for (int i = times(1.0 / 60); i > 0; --i)   // a team opens its runner
            any().access = "NOT_PROTECTED";
    }

    void note(const char *kind, const FixtureRunner &runner) { attacks.push_back({ QString::fromLatin1(kind), runner.id, m_now }); }
    std::string elsewhere() { return "203.0.113." + std::to_string(1 + m_dice.roll(250)); }

    void attack()
    {
        FixtureRunner &runner = any();
        const bool isSteady = runner.managers.front().systemId->starts_with("s_") && runner.createdAt < m_now - 30 * day && runner.status == "ONLINE";
        switch (m_dice.roll(6)) {
        case 0: {   // a stolen token on another machine
            if (!isSteady)
                return;
            FixtureManager stolen = machine(0, false);
            stolen.address = elsewhere();
            runner.managers.push_back(stolen);
            note("stolen token", runner);
            return;
        }
        case 1:   // a copied configuration, system id and all
            if (!isSteady)
                return;
            runner.managers.front().address = elsewhere();
            runner.managers.front().architecture = "arm64";
            note("copied configuration", runner);
            return;
        case 2:
            if (runner.access != "REF_PROTECTED")
                return;
            runner.access = "NOT_PROTECTED";
            runner.runUntagged = Tri::Yes;
            note("opened runner", runner);
            return;
        case 3: {   // a newcomer above draws the work of a protected runner
            if (runner.access != "REF_PROTECTED" || runner.tags->front().rfind("team-", 0) != 0)
                return;
            const std::string tag = runner.tags->front();
            const std::string name = runner.name.value_or("");
            FixtureRunner &made = make(m_now - 60);
            made.ownerId = 0;
            made.type = "INSTANCE_TYPE";
            made.ownerPath.reset();
            made.creatorId = 999;
            made.creator = "mallory";
            made.tags = std::vector<std::string>{ tag, "deploy-prod" };
            made.name = "runner_" + name.substr(7);
            made.access = "NOT_PROTECTED";
            made.runUntagged = Tri::Yes;
            note("squatting newcomer", made);
            return;
        }
        case 4:
            if (runner.paused != Tri::Yes)
                return;
            runner.paused = Tri::No;
            note("resumed by somebody", runner);
            return;
        case 5:   // the program was replaced by another build
            if (!isSteady)
                return;
            runner.managers.front().revision = "0badcafe";
            note("altered program", runner);
            return;
        }
    }

    Dice m_dice;
    std::vector<FixtureRunner> m_runners;
    std::vector<OwnChange> m_own;
    struct Replaced {
        qint64 runner = 0;
        qint64 manager = 0;
        qint64 forgottenAt = 0;
        qint64 offAt = 0;
    };
    std::vector<Replaced> m_replaced;
    qint64 m_now = begin;
    qint64 m_nextId = 1, m_nextManager = 1, m_nextSystem = 1;
    int m_minor = 0;
};

} // namespace

class TestSignalYear final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostAttacksAreFoundAndMostFindingsAreAttacks_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("one year") << 7U;
        QTest::newRow("another") << 19U;
        QTest::newRow("a third") << 101U;
    }
    void mostAttacksAreFoundAndMostFindingsAreAttacks()
    {
        QFETCH(quint32, seed);
        YearOfLife life(seed);
        BaselineBook baselines;
        FindingBook book;
        SignalSettings settings;
        settings.sensitiveTags = QStringList{ u"deploy*"_s };
        Snapshot::Ptr before;
        struct Raised {
            int all = 0;
            int right = 0;
        };
        QMap<QString, Raised> bySignal;
        Raised grave, total;
        for (qint64 now = begin; now < begin + 365 * day; now += lookEvery) {
            life.live(now);
            const Snapshot::Ptr fleet = life.picture();
            SignalFacts facts;
            facts.baselines = &baselines;
            facts.ownChanges = life.own();
            const SignalInput input({ before, fleet, facts, settings });
            const FindingBook::Outcome outcome = book.take(lookForSignals(input), fleet->asOf());
            baselines.learn(input, {});
            before = fleet;
            for (const Finding &finding : outcome.opened) {
                if (finding.severity < FindingSeverity::Medium)
                    continue;
                bool isRight = false;
                for (YearOfLife::Attack &attack : life.attacks) {
                    if (attack.runner != finding.runner.value || attack.at < now - 2 * day)
                        continue;
                    attack.isFound = isRight = true;
                }
                for (Raised *counted : { &bySignal[finding.signal], &total }) {
                    ++counted->all;
                    counted->right += isRight ? 1 : 0;
                }
                if (finding.severity >= FindingSeverity::High) {
                    ++grave.all;
                    grave.right += isRight ? 1 : 0;
                }
            }
        }
        const auto foundCount = std::count_if(life.attacks.begin(), life.attacks.end(), [](const YearOfLife::Attack &attack) { return attack.isFound; });
        const double recall = double(foundCount) / double(std::max<std::size_t>(life.attacks.size(), 1));
        const auto share = [](const Raised &raised) { return double(raised.right) / std::max(raised.all, 1); };
        std::printf("a year of %d runners, seed %u: %d attacks, %d found (recall %.2f); %d findings of medium severity or more, %d about attacks (precision %.2f); of high severity or more %d, %d (%.2f)\n",
            runnersAtFirst, seed, int(life.attacks.size()), int(foundCount), recall, total.all, total.right, share(total), grave.all, grave.right, share(grave));
        for (auto each = bySignal.cbegin(); each != bySignal.cend(); ++each)
            std::printf("    %-26s %4d, about attacks %4d\n", qPrintable(each.key()), each->all, each->right);
        for (const YearOfLife::Attack &attack : life.attacks) {
            if (!attack.isFound)
                std::printf("    missed: %s at runner %lld\n", qPrintable(attack.kind), static_cast<long long>(attack.runner));
        }
        std::fflush(stdout);
        QVERIFY(life.attacks.size() >= 20);
        QVERIFY2(recall >= 0.9, qPrintable(QString::number(recall)));
        QVERIFY2(share(total) >= 0.7, qPrintable(QString::number(share(total))));
    }
};

QTEST_GUILESS_MAIN(TestSignalYear)
#include "tst_signalyear.moc"
