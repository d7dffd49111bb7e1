// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/gitlab/clientfixture.h"
#include "tests/support/faultproxy.h"
#include "tests/support/serverfixture.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <map>

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demo::TokenKind;
using State = ChangeOutcome::State;
using Cut = FaultProxy::Fault;

namespace {

const QString graphql = u"/api/graphql"_s;

Limits shortLimits()
{
    Limits limits = quickLimits();
    limits.pageDeadline = limits.smallDeadline = limits.changeDeadline = 2s;
    return limits;
}

/// A pretend GitLab, and a client of one of its users.
struct Rig {
    explicit Rig(TokenKind kind = TokenKind::Administrator, const demo::ServerOptions &options = ServerFixture::still(120), const Limits &limits = shortLimits())
        : server(options), client({ server.url(), SecretString(server.token(kind)) }, clock, limits)
    {
    }
    [[nodiscard]] Result<Identity> signIn() { return ended<Identity>([&](QObject *r, auto done) { client.signIn(r, done); }); }
    [[nodiscard]] Result<RunnersPage> page(const RunnersQuery &query = {}) { return pageOf(client, query); }

    template <class T, class Start>
    static Result<T> ended(Start start)
    {
        auto answer = answerOf<T>(start, 20'000);
        return answer ? *answer : failure(Error::Kind::Io, u"no answer"_s);
    }
    static Result<RunnersPage> pageOf(Client &client, const RunnersQuery &query = {})
    {
        return ended<RunnersPage>([&](QObject *r, auto done) { client.runners(query, r, done); });
    }

    SystemClock clock;
    ServerFixture server;
    Client client;
};

using Outcomes = std::vector<ChangeOutcome>;

} // namespace

/// Bad input and bad luck as one client meets them: the pretend GitLab's own request log and world say what was asked of it,
/// and what came of it.
class ClientFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressThatIsNoGitLabIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a path where nothing is") << u"/nowhere"_s;
        QTest::newRow("the sign-in page") << u"/users/sign_in"_s;
        QTest::newRow("the API itself") << u"/api/v4"_s;
    }
    void addressThatIsNoGitLabIsNamed()
    {
        QFETCH(const QString, path);
        ServerFixture server(ServerFixture::still(5));
        QUrl base = server.url();
        base.setPath(path);
        const SystemClock clock;
        Client client({ base, SecretString(server.token()) }, clock, shortLimits());
        const auto identity = Rig::ended<Identity>([&](QObject *r, auto done) { client.signIn(r, done); });
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Error::Kind::NotGitLab);
    }

    void webPageOrRedirectInsteadOfTheApiIsNamedAndTheTokenStays_data()
    {
        QTest::addColumn<bool>("isRedirect");
        QTest::addColumn<int>("skip");
        for (const int skip : { 0, 1, 2, 3, 4 }) {
            QTest::addRow("sign-in page, request %d", skip + 1) << false << skip;
            QTest::addRow("redirect, request %d", skip + 1) << true << skip;
        }
    }
    void webPageOrRedirectInsteadOfTheApiIsNamedAndTheTokenStays()
    {
        QFETCH(const bool, isRedirect);
        QFETCH(const int, skip);
        Rig rig, elsewhere;
        const QUrl target = elsewhere.server.url();
        rig.server.faults().add({ .skip = skip, .times = -1 }, isRedirect ? demo::Fault::redirect(target.toEncoded() + "/login?next=1", 302) : demo::Fault::signInPage());
        const auto identity = rig.signIn();
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Error::Kind::NotGitLab);
        QVERIFY(!identity.error().hint.isEmpty());
        if (isRedirect)
            QVERIFY(identity.error().hint.startsWith(target.toString()));
        QCOMPARE(elsewhere.server.log().count(), 0);
        QVERIFY(rig.server.log().count() <= 6);   // not asked again and again
    }

    void weakTokensSayWhatIsInTheWay_data()
    {
        QTest::addColumn<TokenKind>("kind");
        QTest::addColumn<Obstacle>("reading");
        QTest::addColumn<Obstacle>("changing");
        QTest::addColumn<bool>("isAdministrator");
        QTest::newRow("administrator") << TokenKind::Administrator << Obstacle::None << Obstacle::None << true;
        QTest::newRow("user") << TokenKind::User << Obstacle::None << Obstacle::None << false;
        QTest::newRow("read_api") << TokenKind::ReadApi << Obstacle::None << Obstacle::Scope << true;
        QTest::newRow("read_user") << TokenKind::ReadUser << Obstacle::Scope << Obstacle::Scope << false;
        QTest::newRow("manage_runner") << TokenKind::ManageRunner << Obstacle::Scope << Obstacle::Scope << false;
        QTest::newRow("Developer") << TokenKind::Developer << Obstacle::Role << Obstacle::Role << false;
        QTest::newRow("ends soon") << TokenKind::ExpiringSoon << Obstacle::None << Obstacle::None << true;
    }
    void weakTokensSayWhatIsInTheWay()
    {
        QFETCH(const TokenKind, kind);
        Rig rig(kind);
        const auto identity = rig.signIn();
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
        QTEST(identity->reading, "reading");
        QTEST(identity->changing, "changing");
        QTEST(identity->administrator, "isAdministrator");
        QVERIFY(!identity->scopes.isEmpty());
        if (kind == TokenKind::ExpiringSoon)
            QVERIFY(identity->expiresAt.has_value());
    }

    void deadTokensAreRefused_data()
    {
        QTest::addColumn<TokenKind>("kind");
        QTest::newRow("expired") << TokenKind::Expired;
        QTest::newRow("revoked") << TokenKind::Revoked;
    }
    void deadTokensAreRefused()
    {
        QFETCH(const TokenKind, kind);
        Rig rig(kind);
        QSignalSpy unauthorized(&rig.client, &Client::unauthorized);
        const auto identity = rig.signIn();
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Error::Kind::Unauthorized);
        QVERIFY(!identity.error().detail.isEmpty());
        QTRY_COMPARE(unauthorized.count(), 1);
        QCOMPARE(rig.server.log().count(), 1);
    }

    void tokenRevokedWhileReadingStopsEverythingAtOnce()
    {
        Rig rig;
        QVERIFY(rig.signIn());
        QVERIFY(rig.page());
        rig.server.inWorld([](demo::World &world) { world.revoke(TokenKind::Administrator); });
        const auto before = rig.server.log().count();
        QCOMPARE(rig.page().error().kind, Error::Kind::Unauthorized);
        QCOMPARE(rig.page().error().kind, Error::Kind::Unauthorized);
        const auto outcomes = Rig::ended<Outcomes>([&](QObject *r, auto done) { rig.client.deleteRunners({ { 1 }, { 2 } }, r, done); });
        QVERIFY(!outcomes);
        QCOMPARE(outcomes.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(rig.server.log().count(), before + 1);   // one refusal is enough
        QVERIFY(rig.server.log().changedRunners(demo::Change::Kind::Deleted).empty());
    }

    void refusedRunnersFailAloneAndTheRestGoesOn_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("bulk") << u"19.5-ee"_s;
        QTest::newRow("one by one") << u"17.0-ce"_s;
    }
    void refusedRunnersFailAloneAndTheRestGoesOn()
    {
        QFETCH(const QString, profile);
        demo::ServerOptions options = ServerFixture::still(400);
        options.world.profile = *demo::Profile::parse(profile);
        Rig rig(TokenKind::User, options);
        QVERIFY(rig.signIn());
        const auto groups = Rig::ended<std::vector<NamedPath>>([&](QObject *r, auto done) { rig.client.maintainedGroups(r, done); });
        QVERIFY(groups && !groups->empty());
        const auto own = rig.page({ .scope = Scope::Kind::Group, .path = groups->front().fullPath, .after = {} });
        QVERIFY(own && own->runners->size() > 5);

        // What the user may change, what nobody but an administrator may, and what is not there.
        std::vector<RunnerId> ids;
        for (const RunnerRow &row : own->runners->rows()) {
            if (row.canUpdate == Tri::Yes && ids.size() < 5)
                ids.push_back(row.id);
        }
        QCOMPARE(ids.size(), std::size_t(5));
        Client administrator({ rig.server.url(), SecretString(rig.server.token()) }, rig.clock, shortLimits());
        RunnersQuery ofInstance;
        ofInstance.type = RunnerType::Instance;
        const auto foreignPage = Rig::pageOf(administrator, ofInstance);
        QVERIFY(foreignPage);
        const auto unpaused = std::find_if(foreignPage->runners->rows().begin(), foreignPage->runners->rows().end(), [](const RunnerRow &row) { return row.paused == Tri::No; });
        QVERIFY(unpaused != foreignPage->runners->rows().end());
        const RunnerId foreign = unpaused->id;
        ids.insert(ids.begin() + 2, foreign);
        const auto outcomes = Rig::ended<Outcomes>([&](QObject *r, auto done) { rig.client.setPaused(ids, true, r, done); });
        QVERIFY(outcomes);
        for (const ChangeOutcome &outcome : *outcomes) {
            QCOMPARE(outcome.state, outcome.id == foreign ? State::Refused : State::Done);
            QCOMPARE(outcome.detail.isEmpty(), outcome.id != foreign);
        }
        rig.server.inWorld([&](demo::World &world) {
            for (const RunnerId id : ids)
                QCOMPARE(world.runner(id.value)->paused, id != foreign);
        });
    }

    void readOnlyTokenIsRefusedInWordsAndChangesNothing()
    {
        Rig rig(TokenKind::ReadApi);
        QVERIFY(rig.signIn());
        const auto page = rig.page();
        QVERIFY(page);
        const auto outcomes = Rig::ended<Outcomes>([&](QObject *r, auto done) { rig.client.deleteRunners({ page->order[0], page->order[1] }, r, done); });
        QVERIFY(outcomes);
        for (const ChangeOutcome &outcome : *outcomes) {
            QCOMPARE(outcome.state, State::Refused);
            QVERIFY(!outcome.detail.isEmpty());
        }
        QVERIFY(rig.server.log().changedRunners(demo::Change::Kind::Deleted).empty());
    }

    void whatPassesIsSatOut_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : { "throttled", "500", "502", "503", "truncated", "cut", "malformed", "closed", "silence", "slow" })
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void whatPassesIsSatOut()
    {
        QFETCH(const QString, fault);
        const std::map<QString, demo::Fault> faults{ { u"throttled"_s, demo::Fault::tooManyRequests(1s) }, { u"500"_s, demo::Fault::serverError() }, { u"502"_s, demo::Fault::badGateway() },
            { u"503"_s, demo::Fault::badGateway(503) }, { u"truncated"_s, demo::Fault::truncated(900) }, { u"cut"_s, demo::Fault::cut(900) }, { u"malformed"_s, demo::Fault::malformed() },
            { u"closed"_s, demo::Fault::closed() }, { u"silence"_s, demo::Fault::silence() }, { u"slow"_s, demo::Fault::slow(2s) } };
        Rig rig;
        QVERIFY(rig.signIn());
        const auto undisturbed = rig.page();
        QVERIFY(undisturbed);
        rig.server.faults().add({ .path = graphql, .times = 2 }, faults.at(fault));
        const auto page = rig.page();
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->order, undisturbed->order);
        for (qsizetype i = 0; i < page->runners->size(); ++i)
            QCOMPARE(page->runners->row(i).contentHash, undisturbed->runners->row(i).contentHash);
        QVERIFY(rig.server.faults().isSpent());
    }

    void whatLastsIsToldWithinBounds_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *fault, Error::Kind kind) { QTest::newRow(fault) << QString::fromLatin1(fault) << int(kind); };
        row("throttled", Error::Kind::RateLimited);
        row("500", Error::Kind::Server);
        row("502", Error::Kind::Server);
        row("truncated", Error::Kind::Parse);
        row("cut", Error::Kind::Parse);
        row("malformed", Error::Kind::Parse);
        row("closed", Error::Kind::Offline);
        row("silence", Error::Kind::Timeout);
        row("forbidden", Error::Kind::Forbidden);
        row("sign-in page", Error::Kind::NotGitLab);
    }
    void whatLastsIsToldWithinBounds()
    {
        QFETCH(const QString, fault);
        const std::map<QString, demo::Fault> faults{ { u"throttled"_s, demo::Fault::tooManyRequests() }, { u"500"_s, demo::Fault::serverError() }, { u"502"_s, demo::Fault::badGateway() },
            { u"truncated"_s, demo::Fault::truncated(900) }, { u"cut"_s, demo::Fault::cut(900) }, { u"malformed"_s, demo::Fault::malformed() }, { u"closed"_s, demo::Fault::closed() },
            { u"silence"_s, demo::Fault::silence() }, { u"forbidden"_s, demo::Fault::forbidden() }, { u"sign-in page"_s, demo::Fault::signInPage() } };
        Limits limits = shortLimits();
        if (fault == "silence"_L1)
            limits.pageDeadline = 300ms;
        Rig rig(TokenKind::Administrator, ServerFixture::still(120), limits);
        rig.server.faults().add({ .path = graphql, .times = -1 }, faults.at(fault));
        const auto page = rig.page();
        QVERIFY(!page);
        QTEST(int(page.error().kind), "kind");
        QVERIFY(!page.error().detail.isEmpty());
        QVERIFY(rig.server.log().count() <= 4);
    }

    void changeIsCarriedOutAtMostOnceAndNeverReportedWrongly_data()
    {
        QTest::addColumn<Cut>("fault");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("verb");
        const QList<std::pair<const char *, Cut>> faults{ { "reset before", { .kind = Cut::Kind::ResetBefore, .answer = {} } }, { "closed before", { .kind = Cut::Kind::CloseBefore, .answer = {} } },
            { "answer swallowed", { .kind = Cut::Kind::SwallowAnswer, .answer = {} } }, { "reset after", { .kind = Cut::Kind::ResetAfter, .answer = {} } },
            { "answer cut in its header", { .kind = Cut::Kind::CutAnswer, .bytes = 30, .answer = {} } }, { "answer cut in its body", { .kind = Cut::Kind::CutAnswer, .bytes = 330, .answer = {} } },
            { "answer drips", { .kind = Cut::Kind::DripAnswer, .bytes = 1, .intervalMs = 50, .answer = {} } }, { "held", { .kind = Cut::Kind::Hold, .answer = {} } },
            { "a proxy's page", { .kind = Cut::Kind::Answer, .answer = httpAnswer(502, "text/html", "<title>502</title>") } }, { "undisturbed", { .answer = {} } } };
        for (const auto &[name, fault] : faults) {
            QTest::addRow("%s, bulk delete", name) << fault << u"19.5-ee"_s << u"delete"_s;
            QTest::addRow("%s, delete by REST", name) << fault << u"19.5-ee"_s << u"delete one"_s;
            QTest::addRow("%s, bulk pause", name) << fault << u"19.5-ee"_s << u"pause"_s;
            QTest::addRow("%s, single updates", name) << fault << u"17.0-ce"_s << u"pause"_s;
        }
    }
    void changeIsCarriedOutAtMostOnceAndNeverReportedWrongly()
    {
        QFETCH(const Cut, fault);
        QFETCH(const QString, profile);
        QFETCH(const QString, verb);
        demo::ServerOptions options = ServerFixture::still(60);
        options.world.profile = *demo::Profile::parse(profile);
        ServerFixture server(options);
        FaultProxy proxy(server.url());
        QVERIFY(proxy.listen());
        const SystemClock clock;
        Limits limits = quickLimits();
        limits.changeDeadline = 700ms;
        Client client({ proxy.url(), SecretString(server.token()) }, clock, limits);
        QVERIFY(Rig::ended<Identity>([&](QObject *r, auto done) { client.signIn(r, done); }));

        std::vector<RunnerId> ids;
        const auto page = Rig::pageOf(client);
        QVERIFY(page);
        for (const RunnerRow &row : page->runners->rows()) {
            if (row.paused == Tri::No && ids.size() < (verb == "delete one"_L1 ? 1U : 3U))
                ids.push_back(row.id);
        }
        const int before = int(proxy.requests().size());
        proxy.setDecide([&](const FaultProxy::Request &request) { return request.number > before ? fault : Cut{}; });
        const auto outcomes = Rig::ended<Outcomes>([&](QObject *r, auto done) {
            if (verb == "delete"_L1)
                client.deleteRunners(ids, r, done);
            else if (verb == "delete one"_L1)
                client.deleteUnmodified(ids.front(), {}, r, done);
            else
                client.setPaused(ids, true, r, done);
        });
        QVERIFY(outcomes && outcomes->size() == ids.size());
        QTest::qWait(20);

        const bool isDelete = verb.startsWith("delete"_L1);
        for (const ChangeOutcome &outcome : *outcomes) {
            bool happened = false;
            server.inWorld([&](demo::World &world) {
                const demo::Runner *runner = world.runner(outcome.id.value);
                happened = isDelete ? runner == nullptr : runner && runner->paused;
            });
            switch (outcome.state) {
            case State::Done:
            case State::Gone:
                QVERIFY(happened);
                break;
            case State::Failed:
            case State::Refused:
                QVERIFY(!happened);
                break;
            case State::Unknown:
                break;
            }
            if (fault.kind == Cut::Kind::None)
                QCOMPARE(outcome.state, State::Done);
            else if (verb != "delete one"_L1)
                QCOMPARE(outcome.state, State::Unknown);
        }
        // Qt may repeat a DELETE by itself on a connection that died; nothing with a body goes twice.
        if (verb != "delete one"_L1)
            QCOMPARE(int(proxy.requests().size()), before + 1);
    }

    void unknownNullAndMissingFieldsNeverHurt_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : { "runnerType", "description", "shortSha", "status", "paused", "locked", "runUntagged", "accessLevel", "tagList", "createdAt", "contactedAt", "creationMethod", "tokenExpiresAt",
                 "maximumTimeout", "maintenanceNote", "jobExecutionStatus", "jobCount", "projectCount", "upgradeStatus", "createdBy", "createdBy.id", "ownerProject", "ownerProject.fullPath", "groups", "groups.nodes",
                 "userPermissions", "userPermissions.updateRunner", "managers", "managers.count", "managers.nodes", "managers.nodes.*.systemId", "managers.nodes.*.status", "managers.nodes.*.contactedAt", "managers.nodes.*.version" })
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void unknownNullAndMissingFieldsNeverHurt()
    {
        QFETCH(const QString, field);
        Rig rig;
        const auto undisturbed = rig.page();
        QVERIFY(undisturbed);
        const QString path = u"data.runners.nodes.*."_s + field;
        for (const demo::Fault &fault : { demo::Fault::dropped(path), demo::Fault::nulled(path), demo::Fault::replaced(path, u"NEW_MEMBER"_s), demo::Fault::replaced(path, 7), demo::Fault::replaced(path, QJsonArray{ 1 }) }) {
            rig.server.faults().add({ .path = graphql }, fault);
            const auto page = rig.page();
            QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
            QCOMPARE(page->order, undisturbed->order);
        }
    }

    void hostileWorldArrivesWhole()
    {
        demo::ServerOptions options = ServerFixture::still(300);
        options.world.hostile = true;
        Rig rig(TokenKind::Administrator, options);
        QVERIFY(rig.signIn());
        RunnersQuery query;
        query.order = RunnersQuery::Order::OldestFirst;
        qsizetype runners = 0;
        for (;;) {
            const auto page = rig.page(query);
            QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
            runners += page->runners->size();
            for (const RunnerRow &row : page->runners->rows())
                QVERIFY(page->runners->string(row.description).isValidUtf16());
            if (!page->hasNext) {
                QCOMPARE(runners, page->count);
                break;
            }
            query.after = page->endCursor;
        }
    }
};

QTEST_GUILESS_MAIN(ClientFaultsTest)
#include "tst_faults_client.moc"
