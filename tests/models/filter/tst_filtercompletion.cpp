// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filter.h"
#include "models/filter/filtercompletion.h"
#include "models/fleet/snapshotbuilder.h"
#include "tests/models/filter/randomfleet.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

struct Given {
    std::vector<std::string_view> tags;
    const char *owner = "acme";
    const char *creator = "alice";
    std::vector<const char *> versions = { "17.5.0" };
    const char *status = "ONLINE";
};

Snapshot::Ptr fleet()
{
    const std::vector<Given> runners{
        { { "docker", "linux" }, "acme/ci", "alice", { "17.5.0", "17.5.1" } },
        { { "docker" }, "acme/ci", "bob", { "17.5.0" }, "OFFLINE" },
        { { "docker", "two words" }, "acme/payments/api", "alice", { "18.0.0~pre.1.gabc", "dev" } },
        { { "gpu", "big,one" }, "globex", "alice", {} },
    };
    SnapshotBuilder builder;
    int number = 0;
    std::map<std::string, int> owners;
    for (const Given &given : runners) {
        RunnerRow &row = builder.begin(RunnerId{ ++number });
        row.tags = builder.tagSet(given.tags);
        row.owner = builder.owner(RunnerType::Group, owners.try_emplace(given.owner, number).first->second, given.owner, {}, {});
        row.creator = builder.user(UserId{ given.creator[0] }, given.creator, {}, {}, {});
        row.status = builder.member(runnerStatusFromName, given.status);
        for (const char *version : given.versions) {
            ManagerRow &manager = builder.addManager();
            manager.version = builder.intern(version);
            manager.executor = builder.intern("docker");
            manager.systemId = builder.add("s_machine1");
        }
        builder.end();
    }
    return builder.finish({});
}

/// The bar marks the cursor: `tag:do|`.
FilterCompletion completed(const QString &marked, const Snapshot *in, int limit = 20)
{
    const qsizetype cursor = marked.indexOf(u'|');
    return completeFilter(QString(marked).remove(cursor, 1), cursor, in, limit);
}

QStringList texts(const FilterCompletion &completion)
{
    QStringList list;
    for (const FilterCompletion::Candidate &candidate : completion.candidates)
        list += candidate.count < 0 ? candidate.text : QString(candidate.text % u"="_s % QString::number(candidate.count));
    return list;
}

/// What the text becomes when the first candidate is taken.
QString taken(const QString &marked, const Snapshot *in)
{
    const FilterCompletion completion = completed(marked, in);
    QString text = QString(marked).remove(u'|');
    return completion.candidates.empty() ? QString() : text.replace(completion.replaceFrom, completion.replaceLength, completion.candidates.front().text);
}

} // namespace

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allKeysAreOffered()
    {
        const QStringList keys = filterKeys();
        QCOMPARE(keys.size(), 29);
        QCOMPARE(keys.first(), u"status"_s);
        QVERIFY(keys.contains(u"behind"_s));
        const FilterCompletion completion = completed(u"|"_s, nullptr, 100);
        QStringList offered;
        for (const auto &candidate : completion.candidates) {
            QCOMPARE(candidate.text, QString(candidate.key + u':'));
            offered += candidate.key;
        }
        QCOMPARE(offered, keys);
        QCOMPARE(completed(u"|"_s, nullptr, 5).candidates.size(), std::size_t(5));
        QVERIFY(completed(u"|"_s, nullptr, 0).candidates.empty());
    }

    void candidatesAreCountedAndInOrder_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *marked, const QStringList &expected) { QTest::newRow(marked) << QString::fromUtf8(marked) << expected; };
        row("sta|", { u"status:"_s, u"status:stale=0"_s });
        row("o|", { u"owner:"_s });
        row("onl|", { u"status:online=3"_s });
        row("status:|", { u"online=3"_s, u"offline=1"_s, u"stale=0"_s, u"never_contacted=0"_s });
        row("status:o|", { u"online=3"_s, u"offline=1"_s });
        row("STATUS:O|", { u"online=3"_s, u"offline=1"_s });
        row("tag:|", { u"docker=3"_s, u"\"big,one\"=1"_s, u"gpu=1"_s, u"linux=1"_s, u"\"two words\"=1"_s });
        row("tag:o|", { u"docker=3"_s, u"\"big,one\"=1"_s, u"\"two words\"=1"_s });
        row("tag:DO|", { u"docker=3"_s });
        row("tag:zz|", {});
        row("owner:|", { u"acme/**=3"_s, u"acme/ci=2"_s, u"acme/payments/**=1"_s, u"acme/payments/api=1"_s, u"globex=1"_s });
        row("owner:acme/p|", { u"acme/payments/**=1"_s, u"acme/payments/api=1"_s });
        row("owner:ci|", { u"acme/ci=2"_s });
        row("creator:|", { u"alice=3"_s, u"bob=1"_s });
        row("version:|", { u"17.5=2"_s, u"17.5.0=2"_s, u"17.5.1=1"_s, u"18.0.0~pre.1=1"_s });
        row("version:>=17|", { u">=17.5"_s, u">=17.5.0"_s, u">=17.5.1"_s });
        row("executor:|", { u"docker=3"_s });
        row("sys:s_|", {});
        row("sys:s_ma|", { u"s_machine1=3"_s });
        row("behind:|", { u">=1"_s, u">=3"_s, u">=6"_s, u"0"_s });
        row("seen:>3|", { u">30d"_s });
        row("nonsense:x|", {});
        row("doc|", { u"tag:docker=3"_s });
        row("acme/c|", { u"owner:acme/ci=2"_s });
        row("two|", { u"tag:\"two words\"=1"_s });
        row("\"doc|", {});
        row("a OR|", {});
    }
    void candidatesAreCountedAndInOrder()
    {
        QFETCH(const QString, marked);
        QFETCH(const QStringList, expected);
        QCOMPARE(texts(completed(marked, fleet().get())), expected);
    }

    void whatIsReplacedIsThePartAtTheCursor_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *marked, const char *result) { QTest::newRow(marked) << QString::fromUtf8(marked) << QString::fromUtf8(result); };
        row("tag:do|", "tag:docker");
        row("-tag:do|", "-tag:docker");
        row("-(tag:do|)", "-(tag:docker)");
        row("a tag:do| b", "a tag:docker b");
        row("tag:gpu,do|", "tag:gpu,docker");
        row("tag:do|,gpu", "tag:docker,gpu");
        row("tag:d|ock", "tag:docker");
        row("tag:\"tw|", "tag:\"two words\"");
        row("tag:\"two w|ords\" x", "tag:\"two words\" x");
        row("tag:gpu,\"two w|", "tag:gpu,\"two words\"");
        row("stat|us:online", "status:online");
        row("|status:online", "status:status:online");
        row("a vers|", "a version:");
        row("-sta|", "-status:");
        row("(sta|", "(status:");
        row("x sta|tus:", "x status:");
        row("version:<17|", "version:<17.5");
        row("owner:acm|", "owner:acme/**");
        row("tag:\"two w| status:online", "tag:\"two words\" status:online");
    }
    void whatIsReplacedIsThePartAtTheCursor()
    {
        QFETCH(const QString, marked);
        QFETCH(const QString, result);
        if (marked.startsWith(u'|')) {
            // Before a word nothing has been begun: what is offered stands for the key that is there.
            const FilterCompletion completion = completed(marked, nullptr);
            QCOMPARE(completion.replaceFrom, qsizetype(0));
            QCOMPARE(completion.candidates.front().text, u"status:"_s);
            return;
        }
        QCOMPARE(taken(marked, fleet().get()), result);
    }

    void withoutAFleetClosedListsAreOfferedUncounted()
    {
        QCOMPARE(texts(completed(u"paused:|"_s, nullptr)), (QStringList{ u"yes"_s, u"no"_s }));
        QCOMPARE(texts(completed(u"tag:|"_s, nullptr)), QStringList());
        QCOMPARE(texts(completed(u"onl|"_s, nullptr)), QStringList{ u"status:online"_s });
    }

    /// Whatever is offered for a value can be read, and finds as many runners as was said.
    void countsAreWhatTheFilterFinds()
    {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const Snapshot::Ptr made = test::randomFleet({ .runners = 80, .seed = seed });
            int counted = 0;
            for (const QString &key : filterKeys()) {
                for (const QString &begun : { QString(), u"a"_s, u"1"_s, u"do"_s, u"s_10"_s }) {
                    const QString half = key + u':' + begun;
                    for (const auto &candidate : completeFilter(half, half.size(), made.get(), 50).candidates) {
                        QCOMPARE(candidate.key, key);
                        const QString text = key + u':' + candidate.text;
                        const auto filter = Filter::parse(text);
                        QVERIFY2(filter.has_value(), qPrintable(text));
                        if (candidate.count < 0)
                            continue;
                        ++counted;
                        QVERIFY2(qint64(filter->matchingRows(*made, { test::fleetNow(), nullptr }).size()) >= candidate.count, qPrintable(text));
                        // Letter case is told apart in the list and not by the filter, so more may be found than were counted.
                        if (key == u"tag" || key == u"sys" || key == u"version" || key == u"status" || key == u"creator")
                            QVERIFY2(qint64(filter->matchingRows(*made, { test::fleetNow(), nullptr }).size()) == candidate.count, qPrintable(text));
                    }
                }
            }
            QVERIFY(counted > 50);
        }
    }

    void everyPlaceInEveryTextIsSurvived()
    {
        const Snapshot::Ptr in = fleet();
        for (const QString &text : { u"-(tag:docker,\"two words\" OR status:online) \"x"_s, u"a:b:c,,\"\\\"*"_s, u"OR AND - ( ) : , \""_s, u"😀 tag:😀"_s, u"dd::(x"_s, u"ORx ANDy"_s }) {
            for (qsizetype cursor = -1; cursor <= text.size() + 1; ++cursor) {
                const FilterCompletion completion = completeFilter(text, cursor, in.get());
                QVERIFY(completion.replaceFrom >= 0 && completion.replaceLength >= 0 && completion.replaceFrom + completion.replaceLength <= text.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
