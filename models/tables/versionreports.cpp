// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/versionreports.h"

#include "models/base/csvtext.h"
#include "models/tables/jsonvalues.h"
#include "models/tables/versionrows.h"
#include "models/versions/versionmatrix.h"
#include "models/wording/versiontext.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array groupingNames{ "group"_L1, "executor"_L1, "version"_L1 };

QString versionTextOf(const VersionPicture &picture, qsizetype row)
{
    return picture.fleet().string(picture.lag.versions()->met()[picture.lag.versions()->runner(row).oldest].text);
}

QString ownerPathOf(const VersionPicture &picture, qsizetype row)
{
    return picture.fleet().string(picture.fleet().owner(picture.fleet().row(row).owner).fullPath);
}

QJsonValue dateJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// In which groups a runner is.
QStringList groupNames(const VersionPicture &picture, qsizetype row, VersionGrouping by)
{
    const Snapshot &fleet = picture.fleet();
    const RunnerRow &runner = fleet.row(row);
    QStringList names;
    switch (by) {
    case VersionGrouping::Group: {
        const OwnerRow &owner = fleet.owner(runner.owner);
        const std::string_view group = groupOf(fleet, owner);
        const bool isInstance = owner.kind == RunnerType::Instance || (runner.owner == 0 && runner.type == RunnerType::Instance);
        return { isInstance ? u"(instance)"_s : QString::fromUtf8(group.data(), qsizetype(group.size())) };
    }
    case VersionGrouping::Executor:
        for (const ManagerRow &manager : fleet.managers(runner))
            names += fleet.string(manager.executor);
        break;
    case VersionGrouping::Version:
        for (const FleetVersions::Index manager : picture.lag.versions()->managers(row)) {
            const auto &version = picture.lag.versions()->met()[manager].version;
            names += version ? u"%1.%2"_s.arg(version->major).arg(version->minor) : QString();
        }
        break;
    }
    names.removeDuplicates();
    return names.isEmpty() ? QStringList{ QString() } : names;
}

QJsonObject itemOf(const VersionPicture &picture, qsizetype row)
{
    const Snapshot &fleet = picture.fleet();
    const RunnerRow &runner = fleet.row(row);
    const VersionLag &worst = picture.lag.worst(row), &leastSafe = picture.lag.lag(picture.lag.leastSafe(row));
    const QJsonValue kind = ownerKindJson(runner.owner != 0 ? fleet.owner(runner.owner).kind : runner.type == RunnerType::Instance ? RunnerType::Instance : RunnerType::Unknown);
    return {
        { u"id"_s, runner.id.value },
        { u"description"_s, textJson(fleet.string(runner.description)) },
        { u"version"_s, textJson(versionTextOf(picture, row)) },
        { u"newest_version"_s, textJson(fleet.string(picture.lag.versions()->met()[picture.lag.versions()->runner(row).newest].text)) },
        { u"behind"_s, countJson(worst.minors.behind) },
        { u"at_least"_s, worst.minors.atLeast },
        { u"majors_behind"_s, countJson(worst.majors) },
        { u"patches_behind"_s, countJson(worst.patches) },
        { u"newer_minor_since"_s, dateJson(worst.newerMinorSince) },
        { u"newer_patch_since"_s, dateJson(worst.newerPatchSince) },
        { u"supported"_s, triJson(worst.supported) },
        { u"security_fixes_missed"_s, leastSafe.version ? QJsonValue(qint64(leastSafe.missed.size())) : QJsonValue() },
        { u"lowest_clean_version"_s, leastSafe.lowestClean ? QJsonValue(leastSafe.lowestClean->toString()) : QJsonValue() },
        { u"upgrade_status"_s, nameJson(picture.lag.upgrade(row)) },
        { u"gitlab_upgrade_status"_s, nameJson(runner.upgrade) },
        { u"owner"_s, kind.isNull() ? QJsonValue() : QJsonValue(QJsonObject{ { u"kind"_s, kind }, { u"full_path"_s, textJson(ownerPathOf(picture, row)) } }) },
    };
}

} // namespace

QString nameOf(VersionGrouping grouping)
{
    return groupingNames[std::size_t(grouping)];
}

std::optional<VersionGrouping> versionGroupingFrom(QStringView name)
{
    const auto at = std::find(groupingNames.begin(), groupingNames.end(), name);
    return at == groupingNames.end() ? std::nullopt : std::optional(VersionGrouping(at - groupingNames.begin()));
}

std::vector<quint32> VersionReport::rows() const
{
    std::vector<quint32> rows;
    rowsOf(picture, { .least = behind }).forEach([&](quint32 row) { rows.push_back(row); });
    return rows;
}

std::vector<VersionGroup> VersionReport::groups() const
{
    QHash<QString, qsizetype> places;
    std::vector<VersionGroup> groups;
    for (qsizetype row = 0; by && row < picture.fleet().size(); ++row) {
        const int lag = picture.lag.behind(row).behind;
        for (const QString &name : groupNames(picture, row, *by)) {
            const auto at = places.find(name);
            const qsizetype place = at == places.end() ? qsizetype(groups.size()) : *at;
            if (at == places.end()) {
                places.insert(name, place);
                groups.push_back({ name });
            }
            VersionGroup &group = groups[std::size_t(place)];
            ++group.runners;
            group.unknown += lag < 0 ? 1 : 0;
            group.behind += lag >= 0 && lag >= behind ? 1 : 0;
            group.furthest = std::max(group.furthest, lag);
        }
    }
    const bool isByVersion = by == VersionGrouping::Version;
    std::sort(groups.begin(), groups.end(), [isByVersion](const VersionGroup &a, const VersionGroup &b) {
        if (isByVersion)
            return Version::parse(b.name) < Version::parse(a.name);   // newest first, unknown last
        return a.behind != b.behind ? a.behind > b.behind : a.name < b.name;
    });
    return groups;
}

QJsonObject versionsToJson(const VersionReport &report)
{
    const VersionPicture &picture = report.picture;
    const ReleaseCatalogue &catalogue = *picture.ground.catalogue;
    QJsonArray items;
    const std::vector<quint32> rows = report.rows();
    for (const quint32 row : rows)
        items += itemOf(picture, row);
    QJsonObject document{
        { u"instance"_s, picture.fleet().key().instance },
        { u"as_of"_s, timeJson(picture.fleet().asOf()) },
        { u"complete"_s, picture.fleet().isComplete() },
        { u"reference"_s, picture.reference ? QJsonValue(picture.reference->toString()) : QJsonValue() },
        { u"reference_kind"_s, picture.ground.reference.toString() },
        { u"releases_as_of"_s, dateJson(catalogue.asOf()) },
        { u"behind"_s, report.behind },
        { u"count"_s, qint64(rows.size()) },
        { u"total"_s, picture.summary.total },
        { u"unknown"_s, picture.histogram.unknown },
        { u"partly_unknown"_s, picture.summary.partlyUnknown },
        { u"unsupported"_s, picture.summary.unsupported },
        { u"missing_security_fixes"_s, picture.summary.missingFixes },
        { u"items"_s, items },
    };
    if (report.by) {
        QJsonArray groups;
        for (const VersionGroup &group : report.groups()) {
            groups += QJsonObject{ { u"name"_s, textJson(group.name) }, { u"runners"_s, group.runners }, { u"count"_s, group.behind }, { u"unknown"_s, group.unknown },
                { u"furthest"_s, countJson(group.furthest) } };
        }
        document[u"by"_s] = nameOf(*report.by);
        document[u"groups"_s] = groups;
    }
    return document;
}

QByteArray versionsToCsv(const VersionReport &report)
{
    const auto line = [](const QStringList &cells) -> QByteArray {
        QByteArrayList quoted;
        for (const QString &cell : cells)
            quoted += csvCell(cell);
        return quoted.join(',') + "\r\n";
    };
    const auto number = [](qint64 value) -> QString { return value < 0 ? QString() : QString::number(value); };
    QByteArray csv;
    if (report.by) {
        csv = line({ nameOf(*report.by), u"runners"_s, u"count"_s, u"unknown"_s, u"furthest"_s });
        for (const VersionGroup &group : report.groups())
            csv += line({ group.name, number(group.runners), number(group.behind), number(group.unknown), number(group.furthest) });
        return csv;
    }
    const VersionPicture &picture = report.picture;
    csv = line({ u"id"_s, u"description"_s, u"owner"_s, u"version"_s, u"behind"_s, u"patches_behind"_s, u"newer_minor_since"_s, u"supported"_s, u"security_fixes_missed"_s, u"lowest_clean_version"_s,
        u"upgrade_status"_s });
    for (const quint32 row : report.rows()) {
        const QJsonObject item = itemOf(picture, row);
        const auto text = [&](QLatin1String key) { return item[key].toVariant().toString(); };
        csv += line({ number(item["id"_L1].toInteger()), text("description"_L1), ownerPathOf(picture, row), text("version"_L1), text("behind"_L1), text("patches_behind"_L1), text("newer_minor_since"_L1),
            text("supported"_L1), text("security_fixes_missed"_L1), text("lowest_clean_version"_L1), text("upgrade_status"_L1) });
    }
    return csv;
}

} // namespace muster
