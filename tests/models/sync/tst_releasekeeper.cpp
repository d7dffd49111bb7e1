// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/releasekeeper.h"

#include "tests/models/gitlab/scriptedserver.h"
#include "tests/support/movableclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = Scripted::Fault;

namespace {

const QByteArray shippedCsv = "18.0,2025-05-15,18.0.5,2025-07-28\n18.1,2025-06-19,18.1.3,2025-07-28\n18.2,2025-07-17,18.2.3,2025-08-20\n";

QByteArray item(const QByteArray &version, const QByteArray &day, const QByteArray &more = {})
{
    return "{\"name\":\"x\",\"tag_name\":\"v" + version + "\",\"released_at\":\"" + day + "T10:00:00.000Z\"" + more + '}';
}

QByteArray listOf(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

const QByteArrayList newestItems{ item("18.3.0", "2025-08-21"), item("18.2.3", "2025-08-20"), item("18.2.1", "2025-07-22"), item("18.2.0", "2025-07-17") };
const QByteArrayList olderItems{ item("18.1.3", "2025-07-28"), item("18.1.0", "2025-06-19"), item("18.0.5", "2025-07-28"), item("18.0.0", "2025-05-15"), item("17.11.0", "2025-04-17") };

struct Ground {
    Ground() { keeper.setAddress(server.url(u"/api/v4/projects/a%2Fb/releases"_s)); }
    /// Looks, and waits until it is over.
    [[nodiscard]] bool look()
    {
        keeper.look();
        return QTest::qWaitFor([this] { return !keeper.isLooking(); }, 10'000);
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"deep/releases.json"_s); }

    QTemporaryDir folder;
    ScriptedServer server;
    MovableClock clock;
    ReleaseCatalogue shipped = ReleaseCatalogue::fromCsv(shippedCsv).value();
    ReleaseKeeper keeper{ file(), shipped, clock };
};

} // namespace

class TestReleaseKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPagesAreReadWithoutAnyToken()
    {
        Ground ground;
        ground.server.answer([&](const Seen &seen) {
            if (seen.query.contains("page=2"))
                return Scripted::json(listOf(olderItems));
            // Another host in the address of the next page is not gone to: only its query counts.
            return Scripted::json(listOf(newestItems)).with("Link", "<https://elsewhere.example.com/x?per_page=100&page=2>; rel=\"next\"");
        });
        QSignalSpy changed(&ground.keeper, &ReleaseKeeper::changed);
        QVERIFY(ground.look());
        QVERIFY(!ground.keeper.trouble());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ground.keeper.catalogue()->newest().toString(), u"18.3.0"_s);
        QVERIFY(ground.keeper.catalogue()->minorOf({ 17, 11 }));
        QCOMPARE(ground.keeper.catalogue()->minorOf({ 18, 2 })->patches.size(), std::size_t(3));
        QVERIFY(ground.keeper.catalogue()->minorOf({ 18, 2 })->isWhole);
        QCOMPARE(ground.keeper.origin().kind, CatalogueOrigin::Kind::Fetched);
        QCOMPARE(ground.keeper.origin().source, u"127.0.0.1"_s);
        QCOMPARE(ground.keeper.origin().checked, QDate(2026, 9, 1));
        QCOMPARE(ground.server.seen().size(), std::size_t(2));
        for (const Seen &seen : ground.server.seen()) {
            QCOMPARE(seen.path, QByteArray("/api/v4/projects/a%2Fb/releases"));
            QVERIFY(seen.query.contains("per_page=100"));
            for (const QByteArray &header : { QByteArray("authorization"), QByteArray("private-token"), QByteArray("cookie") })
                QVERIFY2(!seen.headers.contains(header), header.constData());
        }
    }

    void whatCannotBeUsedLeavesTheOldList_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("kind");
        int which = 0;
        const auto row = [&](const char *name, Error::Kind kind) { QTest::newRow(name) << which++ << int(kind); };
        row("cut off", Error::Kind::Parse);
        row("half of the JSON", Error::Kind::Parse);
        row("no list", Error::Kind::Parse);
        row("an empty list", Error::Kind::Parse);
        row("releases of something else", Error::Kind::Parse);
        row("ends before what is known", Error::Kind::Incomplete);
        row("a minor is missing in it", Error::Kind::Incomplete);
        row("the second page breaks", Error::Kind::Server);
        row("pages without end", Error::Kind::Incomplete);
        row("a redirect is not followed", Error::Kind::NotGitLab);
        row("a login page", Error::Kind::NotGitLab);
        row("a sign-in is wanted", Error::Kind::Unauthorized);
        row("not there", Error::Kind::NotFound);
        row("too often", Error::Kind::RateLimited);
        row("nobody answers", Error::Kind::Offline);
    }
    void whatCannotBeUsedLeavesTheOldList()
    {
        QFETCH(const int, which);
        QFETCH(const int, kind);
        Ground ground;
        const QByteArray good = listOf(newestItems);
        const std::vector<ScriptedServer::Handler> handlers{
            [&](const Seen &) { return Scripted::broken(Fault::Cut, good, good.size() / 2); },
            [&](const Seen &) { return Scripted::json(good.left(good.size() / 2)); },
            [&](const Seen &) { return Scripted::json("{\"message\":\"hello\"}"); },
            [&](const Seen &) { return Scripted::json("[]"); },
            [&](const Seen &) { return Scripted::json(listOf({ "{\"tag_name\":\"helm-0.1\",\"released_at\":\"2025-08-20T10:00:00Z\"}" })); },
            [&](const Seen &) { return Scripted::json(listOf(olderItems)); },
            [&](const Seen &) { return Scripted::json(listOf({ item("18.3.0", "2025-08-21"), item("18.1.3", "2025-07-28"), item("18.0.5", "2025-07-28") })); },
            [&](const Seen &seen) { return seen.query.contains("page=2") ? Scripted::message("oops", 500) : Scripted::json(good).with("Link", "</x?page=2>; rel=\"next\""); },
            [&](const Seen &seen) { return Scripted::json(good).with("Link", "</x?page=" + QByteArray::number(seen.query.mid(5).toInt() + 1) + ">; rel=\"next\""); },
            [&](const Seen &) { return Scripted::json("{}", 302).with("Location", ground.server.url(u"/other"_s).toEncoded()); },
            [&](const Seen &) { return Scripted::html("<html><title>Sign in</title></html>"); },
            [&](const Seen &) { return Scripted::message("401 Unauthorized", 401); },
            [&](const Seen &) { return Scripted::message("404 Not found", 404); },
            [&](const Seen &) { return Scripted::message("slow down", 429); },
            [&](const Seen &) { return Scripted::broken(Fault::CloseAtOnce); },
        };
        ground.server.answer(handlers[std::size_t(which)]);
        QSignalSpy changed(&ground.keeper, &ReleaseKeeper::changed);
        QVERIFY(ground.look());
        QVERIFY(ground.keeper.trouble().has_value());
        QVERIFY2(int(ground.keeper.trouble()->error.kind) == kind, qPrintable(ground.keeper.trouble()->error.detail));
        QCOMPARE(changed.size(), 0);
        QVERIFY(*ground.keeper.catalogue() == ground.shipped);
        QCOMPARE(ground.keeper.origin().kind, CatalogueOrigin::Kind::Shipped);
        QCOMPARE(ground.server.seenCount(u"/other"_s), 0);
        QVERIFY(!QFile::exists(ground.file()));
        // And the next look may bring a good one.
        ground.server.answer([&](const Seen &) { return Scripted::json(good); });
        QVERIFY(ground.look());
        QVERIFY(!ground.keeper.trouble());
        QCOMPARE(ground.keeper.catalogue()->newest().toString(), u"18.3.0"_s);
    }

    void aDrippingServerIsGivenUpAndALargeAnswerIsNotTaken()
    {
        const MovableClock clock;
        gitlab::Limits limits;
        limits.pageDeadline = 200ms;
        limits.maxBody = 5000;
        gitlab::PublicReleases releases(clock, limits);
        ScriptedServer server;
        std::optional<Result<std::vector<gitlab::PublishedRelease>>> found;
        const auto fetch = [&](const ScriptedServer::Handler &handler) {
            server.answer(handler);
            found.reset();
            releases.fetch(server.url(u"/r"_s), [&](auto result) { found = std::move(result); });
            return QTest::qWaitFor([&] { return found.has_value(); }, 10'000);
        };
        QVERIFY(fetch([](const Seen &) { return Scripted::broken(Fault::Drip); }));
        QVERIFY(!*found);
        QCOMPARE(found->error().kind, Error::Kind::Timeout);
        const QByteArray large = listOf({ item("18.3.0", "2025-08-21", ",\"description\":\"" + QByteArray(6000, 'x') + '"') });
        QVERIFY(fetch([&](const Seen &) { return Scripted::json(large); }));
        QVERIFY(!*found);
        QCOMPARE(found->error().kind, Error::Kind::Parse);
        found.reset();
        releases.fetch(QUrl(u"file:///etc/passwd"_s), [&](auto result) { found = std::move(result); });
        QVERIFY(QTest::qWaitFor([&] { return found.has_value(); }, 10'000));
        QCOMPARE(found->error().kind, Error::Kind::Invalid);
    }

    void preReleasesAndUpcomingOnesAreLeftOut()
    {
        Ground ground;
        ground.server.answer([&](const Seen &) {
            return Scripted::json(listOf(QByteArrayList{ item("18.5.0", "2025-12-21", ",\"upcoming_release\":true"), item("18.4.0-rc1", "2025-09-10") } + newestItems));
        });
        QVERIFY(ground.look());
        QCOMPARE(ground.keeper.catalogue()->newest().toString(), u"18.3.0"_s);
    }

    void whatWasFoundIsThereAtTheNextStart()
    {
        Ground ground;
        ground.server.answer([&](const Seen &) { return Scripted::json(listOf(newestItems)); });
        QVERIFY(ground.look());
        QTRY_VERIFY(QFile::exists(ground.file()));
        ReleaseKeeper later(ground.file(), ground.shipped, ground.clock);
        QSignalSpy changed(&later, &ReleaseKeeper::changed);
        later.read();
        QVERIFY(changed.wait(10'000));
        QVERIFY(*later.catalogue() == *ground.keeper.catalogue());
        QVERIFY(later.origin() == ground.keeper.origin());
        // A Muster that ships with more knows better than what an older one has kept.
        const ReleaseCatalogue newer = ReleaseCatalogue::fromCsv(shippedCsv + "18.9,2026-02-19,18.9.0,2026-02-19\n").value();
        QCOMPARE(readReleaseList(ground.file(), newer).origin.kind, CatalogueOrigin::Kind::Shipped);
        QFile disk(ground.file());
        QVERIFY(disk.open(QIODevice::WriteOnly));
        disk.write("{\"format\":1");
        disk.close();
        QVERIFY(readReleaseList(ground.file(), ground.shipped).catalogue == ground.shipped);
    }

    void aFileIsOpenedOrRefused()
    {
        Ground ground;
        const QString path = ground.folder.filePath(u"saved.json"_s);
        const auto write = [&](const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write("rubbish"));
        ground.keeper.open(path);
        QTRY_VERIFY(ground.keeper.trouble().has_value());
        QVERIFY(ground.keeper.trouble()->isFile);
        QCOMPARE(ground.keeper.trouble()->source, u"saved.json"_s);
        QVERIFY(write(listOf(newestItems + olderItems)));
        ground.keeper.open(path);
        QTRY_COMPARE(ground.keeper.origin().kind, CatalogueOrigin::Kind::Opened);
        QVERIFY(!ground.keeper.trouble());
        QCOMPARE(ground.keeper.catalogue()->newest().toString(), u"18.3.0"_s);
        ground.keeper.open(ground.folder.filePath(u"none.json"_s));
        QTRY_VERIFY(ground.keeper.trouble().has_value());
        QCOMPARE(ground.keeper.trouble()->error.kind, Error::Kind::Io);
        QCOMPARE(ground.keeper.catalogue()->newest().toString(), u"18.3.0"_s);
        QVERIFY(ground.server.seen().empty());
    }

    void nothingIsAskedByItselfUnlessThatIsAllowedAndThenOnceADay()
    {
        Ground ground;
        ground.server.answer([&](const Seen &) { return Scripted::json(listOf(newestItems)); });
        ground.keeper.read();
        QTest::qWait(100);
        QVERIFY(ground.server.seen().empty());
        ground.keeper.setDaily(true);
        QTRY_COMPARE(ground.keeper.origin().kind, CatalogueOrigin::Kind::Fetched);
        QCOMPARE(ground.server.seen().size(), std::size_t(1));
        ground.keeper.setDaily(true);
        QTest::qWait(50);
        QCOMPARE(ground.server.seen().size(), std::size_t(1));
        ground.clock.advance(24h);
        ground.keeper.setDaily(true);
        QTRY_COMPARE(ground.server.seen().size(), std::size_t(2));
    }

    void lookingCanBeStopped()
    {
        Ground ground;
        ground.server.answer([&](const Seen &) { return Scripted::broken(Fault::Silence); });
        ground.keeper.look();
        QVERIFY(ground.keeper.isLooking());
        QTRY_COMPARE(ground.server.seen().size(), std::size_t(1));
        ground.keeper.cancel();
        QVERIFY(!ground.keeper.isLooking());
        QVERIFY(!ground.keeper.trouble());
    }
};

QTEST_GUILESS_MAIN(TestReleaseKeeper)
#include "tst_releasekeeper.moc"
