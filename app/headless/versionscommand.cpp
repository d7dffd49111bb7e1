// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/versionscommand.h"

#include "app/headless/connection.h"
#include "app/headless/terminal.h"
#include "app/session/shippeddata.h"
#include "models/tables/celltext.h"
#include "models/wording/versiontext.h"

#include <QDate>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto behindOption = "behind"_L1, referenceOption = "reference"_L1, byOption = "by"_L1, jsonOption = "json"_L1, csvOption = "csv"_L1;
constexpr int furthestAsked = 1000;

} // namespace

struct VersionsCommand::Wish {
    int behind = 1;
    bool isQuestion = false;   ///< --behind was given
    VersionReference reference;
    std::optional<VersionGrouping> by;
    enum class Format : quint8 { Text, Json, Csv } format = Format::Text;
};

QString VersionsCommand::name() const
{
    return u"versions"_s;
}

QString VersionsCommand::summary() const
{
    return tr("Tell how far behind the runners are");
}

QList<QCommandLineOption> VersionsCommand::options() const
{
    return Connection::options() + QList<QCommandLineOption>{
        { QString(behindOption), tr("Those at least so many minor versions behind; ends with status 2 when there is one."), u"N"_s },
        { QString(referenceOption), tr("Behind what: newest (the newest release), server (this GitLab), a version such as 18.4, or the newest of a major, such as 17.x."), u"REFERENCE"_s, u"newest"_s },
        { QString(byOption), tr("Counted by group, executor or version."), u"WHAT"_s },
        { QString(jsonOption), tr("One JSON document instead of text.") },
        { QString(csvOption), tr("CSV instead of text.") },
    };
}

std::optional<VersionsCommand::Wish> VersionsCommand::read(const QCommandLineParser &arguments, Terminal &terminal)
{
    const auto refuse = [&](const QString &why) {
        terminal.complain(why);
        return std::nullopt;
    };
    Wish wish;
    if (arguments.positionalArguments().size() > 1)
        return refuse(tr("The command takes no words; --behind, --reference and --by say what is asked."));
    if (arguments.isSet(jsonOption) && arguments.isSet(csvOption))
        return refuse(tr("Either --json or --csv."));
    wish.format = arguments.isSet(jsonOption) ? Wish::Format::Json : arguments.isSet(csvOption) ? Wish::Format::Csv : Wish::Format::Text;
    if (arguments.isSet(behindOption)) {
        bool isNumber = false;
        wish.behind = arguments.value(behindOption).toInt(&isNumber);
        wish.isQuestion = true;
        if (!isNumber || wish.behind < 0 || wish.behind > furthestAsked)
            return refuse(tr("--behind takes a number of minor versions, such as 3."));
    }
    const auto reference = VersionReference::parse(arguments.value(referenceOption));
    if (!reference)
        return refuse(tr("“%1” is nothing to compare with; there are: newest, server, a version such as 18.4, a major such as 17.x.").arg(arguments.value(referenceOption)));
    wish.reference = *reference;
    if (arguments.isSet(byOption)) {
        wish.by = versionGroupingFrom(arguments.value(byOption));
        if (!wish.by)
            return refuse(tr("--by takes group, executor or version."));
    }
    return wish;
}

ExitStatus VersionsCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const auto wish = read(arguments, terminal);
    if (!wish)
        return ExitStatus::Usage;
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const Result<Snapshot::Ptr> fleet = connection.load(terminal);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        return Connection::statusOf(fleet.error());
    }
    const auto shared = [](const auto &value) { return std::make_shared<const std::decay_t<decltype(value)>>(value); };
    const VersionPicture::Ptr picture = VersionPicture::of(std::make_shared<const FleetVersions>(FleetVersions::build(*fleet)),
        { shared(knownReleaseList().catalogue), shippedAdvisories(), wish->reference, serverVersionFrom(connection.identity().server.text) });
    if (!picture->reference) {
        terminal.complain(referenceTrouble(wish->reference, picture->reference));
        return ExitStatus::Error;
    }
    const VersionReport report{ *picture, wish->behind, wish->by };
    if (wish->format == Wish::Format::Json)
        terminal.json(versionsToJson(report));
    else if (wish->format == Wish::Format::Csv)
        terminal.raw(versionsToCsv(report));
    else
        print(*wish, report, terminal);
    if (!(*fleet)->isComplete()) {
        terminal.complain(tr("The list is incomplete: %1").arg((*fleet)->trouble()));
        return ExitStatus::Error;
    }
    return wish->isQuestion && picture->histogram.atLeast(wish->behind) > 0 ? ExitStatus::ConditionFound : ExitStatus::Done;
}

void VersionsCommand::print(const Wish &wish, const VersionReport &report, Terminal &terminal)
{
    const VersionPicture &picture = report.picture;
    const Snapshot &fleet = picture.fleet();
    const QDate today = fleet.asOf().toDateTime().date();
    //: %1: a number of runners in words; %2: how many minor versions, in words; %3: what they are compared with
    terminal.say(tr("%1 at least %2 behind %3").arg(tr("%Ln runner(s)", nullptr, int(picture.histogram.atLeast(wish.behind))), tr("%Ln minor version(s)", nullptr, wish.behind),
        referenceText(wish.reference, picture.reference)));
    terminal.say(tr("%1 in all, %2 of unknown version, %3 not supported, %4 without a security fix").arg(countText(picture.summary.total), countText(picture.histogram.unknown),
        countText(picture.summary.unsupported), countText(picture.summary.missingFixes)));
    terminal.say(catalogueText(*picture.ground.catalogue, knownReleaseList().origin, today));
    terminal.say({});
    std::vector<QStringList> lines;
    if (wish.by) {
        for (const VersionGroup &group : report.groups())
            lines.push_back({ group.name.isEmpty() ? unknownText() : group.name, countText(group.runners), countText(group.behind), countText(group.unknown), countText(group.furthest) });
        //: columns of a list: in the group, of these as far behind as asked, of unknown version, minors behind of the furthest
        terminal.table({ nameOf(*wish.by).toUpper(), tr("RUNNERS"), tr("BEHIND"), tr("UNKNOWN"), tr("FURTHEST") }, lines);
        return;
    }
    for (const quint32 row : report.rows()) {
        const VersionLag &worst = picture.lag.worst(row), &leastSafe = picture.lag.lag(picture.lag.leastSafe(row));
        const RunnerRow &runner = fleet.row(row);
        lines.push_back({ QString::number(runner.id.value), cellText(fleet.text(picture.lag.versions()->met()[picture.lag.versions()->runner(row).oldest].text)), lagText(worst.minors), countText(worst.patches),
            countText(qint64(leastSafe.missed.size())), leastSafe.lowestClean ? leastSafe.lowestClean->toString() : QString(), ownerText(runner.type, fleet.string(fleet.owner(runner.owner).fullPath)),
            cellText(fleet.text(runner.description)) });
    }
    terminal.table({ tr("ID"), tr("VERSION"), tr("BEHIND"), tr("PATCHES"), tr("FIXES MISSED"), tr("CLEAN FROM"), tr("OWNER"), tr("NAME") }, lines);
}

} // namespace muster::headless
