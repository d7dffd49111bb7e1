// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/operations/changeline.h"
#include "tests/support/fleetmaker.h"

#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;
using Kind = ChangeMistake::Kind;
using Gap = ChangeLine::Gap;

namespace {

Snapshot::Ptr fleet()
{
    return FleetMaker({ .runners = 200 }).snapshot();
}

} // namespace

/// What somebody writes as a change: the words of muster-cli, quoted as for a shell.
class TestChangeLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotBeginWithAVerbIsNoChange_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"   "_s;
        QTest::newRow("a name") << u"build-7"_s;
        QTest::newRow("a longer word") << u"deleted runners"_s;
        QTest::newRow("in capitals") << u"Delete seen:>30d"_s;
        QTest::newRow("an action") << u">pause"_s;
        QTest::newRow("an address") << u"https://gitlab.example.com/acme/web/-/jobs/12"_s;
        QTest::newRow("only policies do that") << u"quarantine seen:>30d"_s;
    }
    void whatDoesNotBeginWithAVerbIsNoChange()
    {
        QFETCH(const QString, text);
        QVERIFY(!ChangeLine::read(text));
    }

    void aFilterIsReadAsItIsWrittenInTheFilterLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filter");
        QTest::newRow("one term") << u"delete seen:>30d"_s << u"seen:>30d"_s;
        QTest::newRow("several") << u"pause  type:group   owner:acme/** -tag:gpu"_s << u"type:group owner:acme/** -tag:gpu"_s;
        QTest::newRow("around options") << u"edit tag:docker --timeout 4h owner:acme/web"_s << u"tag:docker owner:acme/web"_s;
        QTest::newRow("as for a shell, single") << u"delete 'seen:>30d tag:ci'"_s << u"seen:>30d tag:ci"_s;
        QTest::newRow("as for a shell, double") << u"delete \"seen:>30d tag:ci\""_s << u"seen:>30d tag:ci"_s;
        QTest::newRow("its own quotes") << u"delete name:\"rack 9\""_s << u"name:\"rack 9\""_s;
        QTest::newRow("its own quotes, for a shell") << u"delete 'name:\"rack 9\"'"_s << u"name:\"rack 9\""_s;
        QTest::newRow("single quotes within") << u"delete name:'rack 9'"_s << u"name:\"rack 9\""_s;
        QTest::newRow("a phrase") << u"delete \"rack nine\""_s << u"\"rack nine\""_s;
        QTest::newRow("behind the options' end") << u"delete -- -tag:gpu"_s << u"-tag:gpu"_s;
        QTest::newRow("parentheses") << u"resume (tag:a OR tag:b) paused:yes"_s << u"(tag:a OR tag:b) paused:yes"_s;
    }
    void aFilterIsReadAsItIsWrittenInTheFilterLine()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, filter);
        const auto line = ChangeLine::read(text);
        QVERIFY(line);
        QVERIFY2(line->mistakes().empty() || line->mistakes().front().kind == Kind::Edit, qPrintable(QString::number(line->mistakes().empty() ? -1 : int(line->mistakes().front().kind))));
        QCOMPARE(line->change().filter, filter);
    }

    void optionsBecomeAnEdit()
    {
        const auto line = ChangeLine::read(u"edit owner:acme/web --paused yes --note 'Moves to rack 9' --timeout=4h --add-tag a,b --add-tag c --rename-tag old=new --unlock"_s);
        QVERIFY(line && line->mistakes().empty());
        const RunnerEdit &edit = line->change().edit;
        QCOMPARE(edit.paused, std::optional(true));
        QCOMPARE(edit.note, std::optional(u"Moves to rack 9"_s));
        QCOMPARE(edit.maximumTimeout, std::optional(4 * 3600));
        QCOMPARE(edit.addTags, QStringList({ u"a"_s, u"b"_s, u"c"_s }));
        QCOMPARE(edit.renameTags.front().second, u"new"_s);
        QCOMPARE(edit.locked, std::optional(false));
        QVERIFY(!edit.isProtected);
    }

    void theOtherVerbsHaveTheirOptions()
    {
        const auto create = ChangeLine::read(u"create --group acme/tools --count 3 --tags docker,linux --untagged no"_s);
        QVERIFY(create && create->mistakes().empty());
        QCOMPARE(create->change().wanted.place, u"acme/tools"_s);
        QCOMPARE(create->change().wanted.count, 3);
        QCOMPARE(create->change().wanted.settings.tags, std::optional(QStringList({ u"docker"_s, u"linux"_s })));
        const auto move = ChangeLine::read(u"move id:12 --from acme/a --to acme/b"_s);
        QVERIFY(move && move->mistakes().empty());
        QCOMPARE(move->change().from, u"acme/a"_s);
        QCOMPARE(move->change().project, u"acme/b"_s);
        const auto remove = ChangeLine::read(u"delete id:12 --conditional --with-running-jobs"_s);
        QVERIFY(remove && remove->mistakes().empty() && remove->change().isOneByOne && remove->change().takesBusy);
        const auto contain = ChangeLine::read(u"contain id:12 --reason \"used from elsewhere\""_s);
        QVERIFY(contain && contain->mistakes().empty());
        QCOMPARE(contain->change().reason, u"used from elsewhere"_s);
    }

    void aMistakeIsToldWhereItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("where");      // the part of the text that is wrong; empty: no place
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *name, const QString &text, Kind kind, const QString &where = {}, const QString &suggestion = {}) { QTest::newRow(name) << text << int(kind) << where << suggestion; };
        row("no filter", u"delete "_s, Kind::NoFilter);
        row("an empty filter", u"delete ''"_s, Kind::EmptyFilter, u"''"_s);
        row("a bare number", u"delete tag:a 12"_s, Kind::BareNumber, u"12"_s);
        row("an unknown key", u"delete tag:a seeen:>30d"_s, Kind::BadFilter, u"seeen"_s);
        row("an unknown key in quotes", u"delete 'tag:a seeen:>30d'"_s, Kind::BadFilter, u"seeen"_s);
        row("a bad span behind an option", u"edit --timeout 4h seen:>month"_s, Kind::BadFilter, u">month"_s);
        row("an unknown option", u"edit tag:a --timout 4h"_s, Kind::UnknownOption, u"--timout"_s, u"--timeout"_s);
        row("an option of another verb", u"pause tag:a --timeout 4h"_s, Kind::UnknownOption, u"--timeout"_s);
        row("a value that is missing", u"edit tag:a --timeout"_s, Kind::MissingValue, u"--timeout"_s);
        row("a value that is unwanted", u"edit tag:a --lock=yes"_s, Kind::UnwantedValue, u"--lock=yes"_s);
        row("no time", u"edit tag:a --timeout soon"_s, Kind::NotATime, u"soon"_s);
        row("neither yes nor no", u"edit tag:a --paused ja"_s, Kind::NotYesNo, u"ja"_s);
        row("no number", u"create --group g --count three"_s, Kind::NotANumber, u"three"_s);
        row("no pair of tags", u"edit tag:a --rename-tag old"_s, Kind::NotARename, u"old"_s);
        row("both of two", u"edit tag:a --lock --unlock"_s, Kind::NotBoth, u"--unlock"_s);
        row("find without replace", u"edit tag:a --find x"_s, Kind::FindAlone, u"x"_s);
        row("an open quote in a value", u"edit tag:a --note 'rack"_s, Kind::UnclosedQuote, u"'rack"_s);
        row("an open quote in the filter", u"delete name:\"rack"_s, Kind::BadFilter, u"\""_s);
        row("nothing to change", u"edit tag:a"_s, Kind::Edit);
        row("too short a timeout", u"edit tag:a --timeout 30"_s, Kind::Edit);
        row("wrong before unfinished", u"edit --timeout 4h seeen:>3d --note"_s, Kind::BadFilter, u"seeen"_s);
        row("the first of two", u"edit tag:a --untagged ja --paused ja"_s, Kind::NotYesNo, u"ja --paused"_s);
        row("no project", u"assign tag:a"_s, Kind::NoProject);
        row("no old project", u"move tag:a --to b/c"_s, Kind::NoFrom);
        row("no new project", u"move tag:a --from b/c"_s, Kind::NoTo);
        row("the same project", u"move tag:a --from b/c --to B/C"_s, Kind::SameProject, u"B/C"_s);
        row("no reason", u"contain tag:a"_s, Kind::NoReason);
        row("new runners without a place", u"create --count 3"_s, Kind::Creation);
        row("new runners with a filter", u"create tag:a --group g"_s, Kind::UnexpectedWord, u"tag:a"_s);
    }
    void aMistakeIsToldWhereItIs()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        QFETCH(const QString, where);
        QFETCH(const QString, suggestion);
        const auto line = ChangeLine::read(text);
        QVERIFY(line && !line->mistakes().empty());
        const ChangeMistake &first = line->mistakes().front();
        QCOMPARE(int(first.kind), kind);
        QCOMPARE(first.position >= 0, !where.isEmpty());
        if (!where.isEmpty())
            QCOMPARE(first.position, text.lastIndexOf(where));
        if (!suggestion.isEmpty())
            QCOMPARE(first.suggestion, suggestion);
    }

    void theCursorTellsWhatCouldBeWritten_data()
    {
        QTest::addColumn<QString>("text");   // | is the cursor
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("begun");
        QTest::newRow("in the verb") << u"dele|te tag:a"_s << int(Gap::Kind::None) << QString();
        QTest::newRow("in front of the verb") << u"|edit tag:a"_s << int(Gap::Kind::None) << QString();
        QTest::newRow("in the blanks in front of it") << u" | edit tag:a"_s << int(Gap::Kind::None) << QString();
        QTest::newRow("a term") << u"delete se|"_s << int(Gap::Kind::Filter) << u"se"_s;
        QTest::newRow("a new term") << u"delete tag:a |"_s << int(Gap::Kind::Filter) << QString();
        QTest::newRow("an option") << u"edit tag:a --ti|"_s << int(Gap::Kind::Option) << u"--ti"_s;
        QTest::newRow("yes or no") << u"edit tag:a --paused |"_s << int(Gap::Kind::YesNo) << QString();
        QTest::newRow("a path, begun") << u"move tag:a --from ac|"_s << int(Gap::Kind::Path) << u"ac"_s;
        QTest::newRow("a text of one's own") << u"edit tag:a --note ra|"_s << int(Gap::Kind::None) << u"ra"_s;
        QTest::newRow("behind the options' end") << u"delete -- --|"_s << int(Gap::Kind::Filter) << u"--"_s;
        QTest::newRow("new runners take options only") << u"create |"_s << int(Gap::Kind::Option) << QString();
    }
    void theCursorTellsWhatCouldBeWritten()
    {
        QFETCH(QString, text);
        QFETCH(const int, kind);
        QFETCH(const QString, begun);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const auto line = ChangeLine::read(text);
        QVERIFY(line);
        const Gap gap = line->gapAt(text, cursor);
        QCOMPARE(int(gap.kind), kind);
        QCOMPARE(gap.begun, begun);
    }

    void anyLineIsReadAndItsPlacesLieInIt()
    {
        const QStringList pieces{ u"edit"_s, u"delete"_s, u"move"_s, u"create"_s, u" "_s, u" "_s, u" "_s, u"'"_s, u"\""_s, u"\\"_s, u"--"_s, u"="_s, u"timeout"_s, u"--note"_s, u"tag:"_s, u"seen:>30d"_s,
            u"("_s, u")"_s, u"-"_s, u"OR"_s, u"12"_s, u"{n}"_s, u"a,b"_s, u"\u00e4"_s, u"\U0001f600"_s, u"\t"_s };
        QRandomGenerator dice(4711);
        int sound = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString text = i % 2 ? QString() : pieces[dice.bounded(4)] + u' ';
            for (int n = dice.bounded(10); n > 0; --n)
                text += pieces[dice.bounded(int(pieces.size()))];
            const auto line = ChangeLine::read(text);
            if (!line)
                continue;
            for (const ChangeMistake &mistake : line->mistakes())
                QVERIFY2(mistake.position < 0 || mistake.position <= text.size(), qPrintable(text));
            for (qsizetype cursor = 0; cursor <= text.size(); ++cursor) {
                const Gap gap = line->gapAt(text, cursor);
                QVERIFY2(gap.position >= 0 && gap.position + gap.length <= text.size(), qPrintable(text));
                QVERIFY2(gap.kind == Gap::Kind::None || text.mid(gap.position).startsWith(gap.begun), qPrintable(text));
            }
            if (!line->mistakes().empty())
                continue;
            ++sound;
            QCOMPARE(Filter::parse(line->change().filter)->toString(), line->change().filter);
        }
        QVERIFY(sound > 50);
    }

    void whatIsWrittenIsPlannedAsEverywhere()
    {
        const Snapshot::Ptr all = fleet();
        FilterContext context;
        context.now = all->asOf();
        const auto line = ChangeLine::read(u"pause paused:no"_s);
        QVERIFY(line && line->mistakes().empty());
        const std::vector<RunnerId> ids = runnersMatching(*Filter::parse(line->change().filter), *all, context);
        QVERIFY(!ids.empty());
        PlanRequest request;
        request.verb = Verb::Pause;
        request.ids = ids;
        request.reason = u"paused:no"_s;
        QCOMPARE(planOf(line->change(), *all, ids, true).sha256(), makePlan(*all, request).sha256());
        QCOMPARE(planOf(line->change(), *all, ids, true).reason, u"paused:no"_s);
        for (const QString &text : { u"edit id:>0 --timeout 4h"_s, u"assign id:>0 --project x/y"_s, u"move id:>0 --from x/y --to x/z"_s, u"reset-token id:>0"_s, u"delete id:>0"_s }) {
            const auto other = ChangeLine::read(text);
            QVERIFY(other && other->mistakes().empty());
            QCOMPARE(nameOf(planOf(other->change(), *all, ids, true).verb), nameOf(other->verb()));
        }
    }
};

QTEST_APPLESS_MAIN(TestChangeLine)
#include "tst_changeline.moc"
