// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/decode/places.h"
#include "tests/models/gitlab/clientfixture.h"

using namespace muster;
using namespace muster::gitlab;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

using Places = std::vector<NamedPath>;

QString paths(const Places &places)
{
    QStringList list;
    for (const NamedPath &place : places)
        list += place.fullPath;
    return list.join(u' ');
}

Places named(const QString &list)
{
    Places places;
    for (const QString &path : list.split(u' ', Qt::SkipEmptyParts))
        places.push_back({ qint64(places.size() + 1), path, path });
    return places;
}

Scripted projects(const char *path, const char *next)
{
    return Scripted::data(QByteArray("{\"projects\":{\"pageInfo\":{\"hasNextPage\":") + (next ? "true" : "false") + ",\"endCursor\":\"" + (next ? next : "") + "\"},\"nodes\":[null,{\"id\":\"" + gid("Project", 5)
        + "\",\"fullPath\":\"" + path + "\",\"name\":\"P\"},{\"id\":7},{}]}}");
}

} // namespace

class PlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreReadPageAfterPage()
    {
        ClientFixture fixture([](const Seen &seen) {
            if (!seen.query.contains("page=2"))
                return Scripted::json("[{\"id\":1,\"full_path\":\"acme\",\"name\":\"Acme\"},{\"id\":2,\"full_path\":\"acme/sub\",\"name\":\"Sub\"},{\"id\":3},null]")
                    .with("Link", "<https://git.internal/api/v4/groups?min_access_level=40&page=2&per_page=100>; rel=\"next\"");
            return Scripted::json("[{\"id\":4,\"full_path\":\"tools\",\"name\":\"Tools\"}]").with("Link", "<https://git.internal/api/v4/groups?page=1>; rel=\"first\"");
        });
        const auto groups = answerOf<Places>([&](QObject *receiver, auto done) { fixture.client->maintainedGroups(receiver, done); });
        QVERIFY(groups && *groups);
        QCOMPARE(paths(**groups), u"acme tools"_s);
        QCOMPARE((*groups)->front().id, 1);
        QCOMPARE((*groups)->front().name, u"Acme"_s);
        // Both pages from our own server, though the link named another host.
        QCOMPARE(fixture.server.seenCount(u"/api/v4/groups"_s), 2);
        QVERIFY(fixture.server.seen().front().query.contains("min_access_level=40"));
    }

    void pagesThatGoInCirclesEnd()
    {
        ClientFixture fixture([](const Seen &seen) {
            return seen.operation().isEmpty() ? Scripted::json("[]").with("Link", "<http://h/api/v4/groups?page=2>; rel=\"next\"") : projects("a/b", "same");
        });
        const auto groups = answerOf<Places>([&](QObject *receiver, auto done) { fixture.client->maintainedGroups(receiver, done); });
        QVERIFY(groups && !*groups);
        QCOMPARE(groups->error().kind, Error::Kind::Parse);
        const auto mine = answerOf<Places>([&](QObject *receiver, auto done) { fixture.client->maintainedProjects(receiver, done); });
        QVERIFY(mine && !*mine);
        QCOMPARE(mine->error().kind, Error::Kind::Parse);
    }

    void projectsAreReadPageAfterPage()
    {
        ClientFixture fixture([](const Seen &seen) { return seen.variables().value("after"_L1).toString() == "c2"_L1 ? projects("acme/b", nullptr) : projects("acme/a", "c2"); });
        const auto mine = answerOf<Places>([&](QObject *receiver, auto done) { fixture.client->maintainedProjects(receiver, done); });
        QVERIFY(mine && *mine);
        QCOMPARE(paths(**mine), u"acme/a acme/b"_s);
        QCOMPARE(fixture.server.seenCount(u"maintainedProjects"_s), 2);
    }

    void onlyTopmostGroupsStay_data()
    {
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("topmost");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("children go") << u"a a/b a/b/c"_s << u"a"_s;
        QTest::newRow("whatever the order") << u"a/b/c a/b x a"_s << u"x a"_s;
        QTest::newRow("grandchild of a hole") << u"a a/b/c"_s << u"a"_s;
        QTest::newRow("siblings stay") << u"a/b a/c"_s << u"a/b a/c"_s;
        QTest::newRow("a name is no path") << u"a ab a-b/c"_s << u"a ab a-b/c"_s;
    }
    void onlyTopmostGroupsStay()
    {
        QFETCH(const QString, all);
        QTEST(paths(topmost(named(all))), "topmost");
    }

    void groupsAreFoundByText()
    {
        ClientFixture fixture([](const Seen &) { return Scripted::data("{\"groups\":{\"nodes\":[{\"id\":\"" + gid("Group", 9) + "\",\"fullPath\":\"acme\",\"name\":\"Acme\"}]}}"); });
        const auto found = answerOf<Places>([&](QObject *receiver, auto done) { fixture.client->searchGroups(u"ac\"me"_s, receiver, done); });
        QVERIFY(found && *found);
        QCOMPARE(**found, (Places{ { 9, u"acme"_s, u"Acme"_s } }));
        QCOMPARE(fixture.server.seen().front().variables().value("search"_L1).toString(), u"ac\"me"_s);
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
