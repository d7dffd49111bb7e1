// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/http/retrypolicy.h"

#include <QTest>

using namespace muster;
using namespace muster::gitlab;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

Trouble troubleOf(Kind kind, std::optional<std::chrono::seconds> retryAfter = {}, bool surelyNotActed = false)
{
    Trouble trouble;
    trouble.error.kind = kind;
    trouble.error.retryAfter = retryAfter;
    trouble.surelyNotActed = surelyNotActed;
    return trouble;
}

Request requestOf(bool isChange)
{
    Request request;
    request.attempts = 4;
    request.isChange = isChange;
    return request;
}

} // namespace

class RetryPolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayPassIsRepeated_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isRepeated");
        const auto row = [](const char *name, Kind kind, bool isRepeated) { QTest::newRow(name) << int(kind) << isRepeated; };
        row("cancelled", Kind::Cancelled, false);
        row("offline", Kind::Offline, true);
        row("timeout", Kind::Timeout, true);
        row("certificate", Kind::Tls, false);
        row("no GitLab", Kind::NotGitLab, false);
        row("unauthorized", Kind::Unauthorized, false);
        row("forbidden", Kind::Forbidden, false);
        row("not found", Kind::NotFound, false);
        row("conflict", Kind::Conflict, false);
        row("invalid", Kind::Invalid, false);
        row("throttled", Kind::RateLimited, true);
        row("server", Kind::Server, true);
        row("cut", Kind::Parse, true);
        row("unsupported", Kind::Unsupported, false);
        row("too complex", Kind::TooComplex, false);
    }
    void whatMayPassIsRepeated()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, isRepeated);
        QCOMPARE(waitBeforeRepeat(troubleOf(Kind(kind)), requestOf(false), 1, Limits(), 0.5).has_value(), isRepeated);
        QVERIFY(!waitBeforeRepeat(troubleOf(Kind(kind)), requestOf(false), 4, Limits(), 0.5));   // not a fifth time
        QVERIFY(!waitBeforeRepeat(troubleOf(Kind(kind)), requestOf(true), 1, Limits(), 0.5));    // changes never by themselves
    }

    void changesAreRepeatedOnlyAfterAThrottle()
    {
        QVERIFY(waitBeforeRepeat(troubleOf(Kind::RateLimited, {}, true), requestOf(true), 1, Limits(), 0));
        QVERIFY(!waitBeforeRepeat(troubleOf(Kind::RateLimited, {}, false), requestOf(true), 1, Limits(), 0));
        QVERIFY(!waitBeforeRepeat(troubleOf(Kind::Server, {}, true), requestOf(true), 1, Limits(), 0));
    }

    void backoffDoublesWithJitter_data()
    {
        QTest::addColumn<int>("sentSoFar");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("first") << 1 << 250 << 500;
        QTest::newRow("second") << 2 << 500 << 1000;
        QTest::newRow("third") << 3 << 1000 << 2000;
    }
    void backoffDoublesWithJitter()
    {
        QFETCH(const int, sentSoFar);
        QTEST(int(waitBeforeRepeat(troubleOf(Kind::Server), requestOf(false), sentSoFar, Limits(), 0.0)->count()), "least");
        QTEST(int(waitBeforeRepeat(troubleOf(Kind::Server), requestOf(false), sentSoFar, Limits(), 1.0)->count()), "most");
    }

    void backoffHasACeiling()
    {
        Request request = requestOf(false);
        request.attempts = 1000;
        QCOMPARE(*waitBeforeRepeat(troubleOf(Kind::Server), request, 900, Limits(), 1.0), Limits().longestBackoff);
        QCOMPARE(throttleOf(troubleOf(Kind::RateLimited).error, 900, Limits(), 1.0), Limits().longestThrottle);
    }

    void throttleTakesTheServersWord()
    {
        QVERIFY(throttleOf(troubleOf(Kind::RateLimited, 7s).error, 1, Limits(), 0.0) == 7s);
        QVERIFY(throttleOf(troubleOf(Kind::RateLimited, 7s).error, 1, Limits(), 1.0) <= 8s);
        QVERIFY(throttleOf(troubleOf(Kind::RateLimited).error, 1, Limits(), 0.0) >= 5s);
    }

    void tooLongAWaitIsNone()
    {
        QVERIFY(waitBeforeRepeat(troubleOf(Kind::RateLimited, 119s), requestOf(false), 1, Limits(), 0.0));
        QVERIFY(!waitBeforeRepeat(troubleOf(Kind::RateLimited, 121s), requestOf(false), 1, Limits(), 0.0));
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
