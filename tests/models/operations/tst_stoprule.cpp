// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/stoprule.h"
#include "models/operations/verbs.h"

#include <QTest>

using namespace muster;
using Outcome = TargetOutcome;
using Kind = Error::Kind;
using State = gitlab::ChangeOutcome::State;

namespace {

std::vector<Outcome> outcomes(int count, State state, std::optional<Kind> trouble = {})
{
    std::vector<Outcome> all;
    for (int i = 0; i < count; ++i)
        all.push_back({ TargetId(i + 1), state, QStringLiteral("said the server"), trouble });
    return all;
}

} // namespace

class TestStopRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstUnauthorizedStops()
    {
        StopRule rule;
        rule.observe(outcomes(50, State::Done));
        QVERIFY(!rule.verdict());
        rule.observe(outcomes(50, State::Failed, Kind::Unauthorized));
        QVERIFY(rule.verdict());
        QCOMPARE(rule.verdict()->kind, Kind::Unauthorized);
        QCOMPARE(rule.verdict()->detail, QStringLiteral("said the server"));
    }

    void anUnauthorizedReadStopsAsWell()
    {
        StopRule rule;
        Error error;
        error.kind = Kind::Unauthorized;
        rule.observe(error);
        QVERIFY(rule.verdict());
    }

    void threeServerTroublesInARowStop()
    {
        StopRule rule;
        rule.observe(outcomes(50, State::Unknown, Kind::Server));
        rule.observe(outcomes(50, State::Unknown, Kind::Timeout));
        QVERIFY(!rule.verdict());
        rule.observe(outcomes(50, State::Failed, Kind::Server));
        QVERIFY(rule.verdict());
        QCOMPARE(rule.verdict()->kind, Kind::Server);
    }

    void oneGoodAnswerStartsTheCountAgain()
    {
        StopRule rule;
        for (int i = 0; i < 10; ++i) {
            rule.observe(outcomes(50, State::Unknown, Kind::Timeout));
            rule.observe(outcomes(50, State::Unknown, Kind::Timeout));
            rule.observe(outcomes(50, State::Done));
        }
        QVERIFY(!rule.verdict());
    }

    void twentyRefusalsWithoutASuccessStop()
    {
        StopRule rule;
        rule.observe(outcomes(19, State::Refused, Kind::Forbidden));
        QVERIFY(!rule.verdict());
        rule.observe(outcomes(1, State::Refused, Kind::Forbidden));
        QVERIFY(rule.verdict());
        QCOMPARE(rule.verdict()->kind, Kind::Forbidden);
    }

    void refusalsBesideSuccessesDoNotStop()
    {
        StopRule rule;
        for (int i = 0; i < 10; ++i) {
            auto mixed = outcomes(49, State::Refused, Kind::Forbidden);
            mixed.push_back({ RunnerId{ 77 }, State::Done, {}, {} });
            rule.observe(mixed);
        }
        QVERIFY(!rule.verdict());
    }
};

QTEST_GUILESS_MAIN(TestStopRule)
#include "tst_stoprule.moc"
