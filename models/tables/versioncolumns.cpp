// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/versioncolumns.h"

#include "models/tables/managertexts.h"
#include "models/tables/rawvalues.h"
#include "models/wording/versiontext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct VersionColumnWords {
    Q_DECLARE_TR_FUNCTIONS(muster::VersionTable)

public:
    static QString unnamed() { return tr("(unnamed)"); }
    //: heading of a tip
    static QString versions() { return tr("Versions of its managers:"); }
    //: heading of a tip
    static QString fixes() { return tr("Security fixes that it is without:"); }
    //: heading of a tip
    static QString upgrade() { return tr("Upgrade, by GitLab's rules:"); }
    //: heading of a tip
    static QString newer() { return tr("A newer minor version since:"); }
    //: heading of a tip
    static QString patch() { return tr("A newer patch since:"); }
    static QString shared(const QString &version, int managers) { return tr("%1 (%n manager(s))", nullptr, managers).arg(version); }
    //: %1: how Muster calls the upgrade status; %2: how GitLab calls it
    static QString gitlabDiffers(const QString &ours, const QString &gitlab) { return tr("%1 (GitLab: %2)").arg(ours, gitlab); }
    static QString atLeast(const QString &text) { return tr("≥ %1").arg(text); }
    //: where a version is the newest: nothing is newer
    static QString none() { return tr("–"); }
    static QString conditions() { return tr("In brackets: where it matters, as the record has it."); }
    static QString ofManager(const QString &version) { return tr("By its manager with %1.").arg(version); }
};

QString versionDaysText(qint64 days)
{
    return spanText(std::chrono::hours(24 * days));
}

QString versionDayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString rangeOfVersions(const VersionCell &cell)
{
    const FleetVersions &versions = *cell.picture.lag.versions();
    const auto textOf = [&](FleetVersions::Index index) { return versions.met()[index].text.isNull() ? unknownText() : cellText(cell.fleet().text(versions.met()[index].text)); };
    const FleetVersions::Runner &runner = cell.versions();
    return versions.isMixed(runner) ? QString(textOf(runner.oldest) + u" … "_s + textOf(runner.newest)) : textOf(runner.oldest);
}

QString versionsTip(const VersionCell &cell)
{
    constexpr std::size_t most = 20;
    QStringList lines;
    for (const SharedText &shared : sharedTexts(cell.fleet(), cell.runner(), &ManagerRow::version)) {
        lines += VersionColumnWords::shared(shared.text.isNull() ? unknownText() : cellText(cell.fleet().text(shared.text)), shared.managers);
        if (std::size_t(lines.size()) == most)
            break;
    }
    return toolTip(VersionColumnWords::versions(), lines);
}

QString fixesTip(const VersionCell &cell)
{
    const VersionLag &lag = cell.leastSafe();
    if (!lag.version || lag.missed.empty())
        return {};
    QStringList lines;
    bool hasCondition = false;
    for (const quint16 each : lag.missed) {
        const Advisory &advisory = cell.picture.ground.advisories->all()[each];
        lines += advisoryText(advisory, *lag.version);
        hasCondition = hasCondition || !advisory.condition.isEmpty();
    }
    if (hasCondition)
        lines += VersionColumnWords::conditions();
    if (lag.version != cell.worst().version)
        lines += VersionColumnWords::ofManager(lag.version->toString());
    return toolTip(VersionColumnWords::fixes(), lines);
}

Advisory::Severity worstMissed(const VersionCell &cell)
{
    const VersionLag &lag = cell.leastSafe();
    return lag.missed.empty() ? Advisory::Severity::Unknown : cell.picture.ground.advisories->all()[lag.missed.front()].severity;   // worst first
}

std::string_view gitlabsWord(const VersionCell &cell)
{
    return cell.fleet().foreignName(cell.runner().upgrade);
}

QString upgradeCellText(const VersionCell &cell)
{
    const UpgradeStatus ours = cell.picture.lag.upgrade(cell.row), gitlab = cell.runner().upgrade;
    const QString text = upgradeText(ours);
    return gitlab == UpgradeStatus::Unknown || gitlab == ours ? text : VersionColumnWords::gitlabDiffers(text, upgradeText(gitlab, gitlabsWord(cell)));
}

QString upgradeCellTip(const VersionCell &cell)
{
    const QString difference = upgradeDifference(cell.picture.lag.upgrade(cell.row), cell.runner().upgrade, *cell.picture.ground.catalogue);
    return difference.isEmpty() ? QString() : toolTip(VersionColumnWords::upgrade(), { upgradeCellText(cell), difference });
}

QString outdatedText(const QDate &since, bool isBound, const VersionCell &cell)
{
    if (!cell.worst().version)
        return unknownText();
    if (!since.isValid() || !cell.times.now.isKnown())
        return VersionColumnWords::none();
    const QString days = versionDaysText(daysSince(since, cell.today()));
    return isBound ? VersionColumnWords::atLeast(days) : days;
}

quint32 outdatedKey(const QDate &since)
{
    return since.isValid() ? quint32(10'000'000 - since.toJulianDay()) : 0;   // the longer ago, the greater
}

quint32 releaseKey(const std::optional<Version> &version)
{
    const auto part = [](int number, int bits) { return quint32(std::min(number, (1 << bits) - 1)); };
    return version ? 1U << 31 | part(version->major, 10) << 20 | part(version->minor, 10) << 10 | part(version->patch, 10) : 0;
}

constexpr quint32 countOrder(int count) { return count < 0 ? 0 : quint32(count) + 1; }

int severityOfSupport(const VersionCell &cell)
{
    return cell.worst().supported == Tri::Yes ? 1 : cell.worst().supported == Tri::No ? 2 : 0;
}

QString iconOfSupport(const VersionCell &cell)
{
    switch (cell.worst().supported) {
    case Tri::Yes: return u"success"_s;
    case Tri::No: return u"warning"_s;
    case Tri::Unknown: break;
    }
    return u"question"_s;
}

QString versionMemberText(std::string_view name, std::string_view foreign)
{
    return QString::fromUtf8(name.empty() ? foreign : name);
}

constexpr std::array<VersionColumn, std::size_t(versionColumnCount)> versionColumns{ {
    { .column = VersionTable::Column::Name, .id = "name", .exportName = "description",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Name"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "The runner's description."),
        .characters = 26,
        .display = [](const VersionCell &cell) { const auto text = cell.fleet().text(cell.runner().description); return text.empty() ? VersionColumnWords::unnamed() : cellText(text); },
        .raw = [](const VersionCell &cell) { return rawText(cell.fleet().string(cell.runner().description)); }, .text = RunnerText::Name },
    { .column = VersionTable::Column::Owner, .id = "owner", .exportName = "owner",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Owner"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "The group, or the project to which the runner was first assigned."),
        .characters = 24,
        .display = [](const VersionCell &cell) { return ownerText(cell.runner().type, cell.fleet().string(cell.fleet().owner(cell.runner().owner).fullPath)); },
        .raw = [](const VersionCell &cell) { return rawText(cell.fleet().string(cell.fleet().owner(cell.runner().owner).fullPath)); }, .text = RunnerText::Owner },
    { .column = VersionTable::Column::Version, .id = "version", .exportName = "version",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Version"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "The oldest version among the runner's managers, and the newest where they differ."),
        .characters = 16, .display = rangeOfVersions,
        .raw = [](const VersionCell &cell) { return rawText(cell.fleet().string(cell.picture.lag.versions()->met()[cell.versions().oldest].text)); },
        .key = [](const VersionPicture &picture, quint32 row) { const auto oldest = picture.lag.versions()->runner(row).oldest; return picture.lag.versions()->isReadable(oldest) ? oldest : 0U; },
        .tip = versionsTip },
    { .column = VersionTable::Column::Behind, .id = "behind", .exportName = "behind",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Behind"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "Minor versions released since the oldest one among the runner's managers, up to the reference."),
        .align = Qt::AlignRight, .characters = 8,
        .display = [](const VersionCell &cell) { return lagText(cell.worst().minors); },
        .raw = [](const VersionCell &cell) { const int behind = cell.worst().minors.behind; return behind < 0 ? QVariant() : QVariant(behind); },
        .key = [](const VersionPicture &picture, quint32 row) { const MinorLag lag = picture.lag.behind(row); return lag.behind < 0 ? 0U : quint32(lag.behind) * 2 + (lag.atLeast ? 2 : 1); } },
    { .column = VersionTable::Column::Since, .id = "outdated_since", .exportName = "newer_minor_since",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Outdated for"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "How long there has been a newer minor version than the oldest one among the runner's managers."),
        .align = Qt::AlignRight, .characters = 11,
        .display = [](const VersionCell &cell) { return outdatedText(cell.worst().newerMinorSince, cell.worst().minors.atLeast, cell); },
        .raw = [](const VersionCell &cell) { const QDate since = cell.worst().newerMinorSince; return since.isValid() ? QVariant(since.toString(Qt::ISODate)) : QVariant(); },
        .key = [](const VersionPicture &picture, quint32 row) { return outdatedKey(picture.lag.worst(row).newerMinorSince); },
        .tip = [](const VersionCell &cell) { const QDate since = cell.worst().newerMinorSince; return since.isValid() ? toolTip(VersionColumnWords::newer(), { versionDayText(since) }) : QString(); } },
    { .column = VersionTable::Column::Patches, .id = "patches", .exportName = "patches_behind",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Patches"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "Newer releases of the same minor version: these fix mistakes and bring nothing new."),
        .align = Qt::AlignRight, .characters = 8,
        .display = [](const VersionCell &cell) { return countText(cell.worst().patches); },
        .raw = [](const VersionCell &cell) { const int patches = cell.worst().patches; return patches < 0 ? QVariant() : QVariant(patches); },
        .key = [](const VersionPicture &picture, quint32 row) { return countOrder(picture.lag.worst(row).patches); } },
    { .column = VersionTable::Column::Support, .id = "support", .exportName = "supported",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Support"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "GitLab makes fixes for the newest three minor versions."),
        .characters = 14,
        .display = [](const VersionCell &cell) { return supportText(cell.worst().supported); },
        .raw = [](const VersionCell &cell) { return rawTri(cell.worst().supported); },
        .key = [](const VersionPicture &picture, quint32 row) { return quint32(picture.lag.worst(row).supported); },
        .severity = severityOfSupport, .icon = iconOfSupport },
    { .column = VersionTable::Column::Fixes, .id = "fixes", .exportName = "security_fixes_missed",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Fixes missed"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "Known security fixes that some manager is without."),
        .align = Qt::AlignRight, .characters = 11,
        .display = [](const VersionCell &cell) { return cell.leastSafe().version ? countText(qint64(cell.leastSafe().missed.size())) : unknownText(); },
        .raw = [](const VersionCell &cell) { return cell.leastSafe().version ? QVariant(qint64(cell.leastSafe().missed.size())) : QVariant(); },
        .key = [](const VersionPicture &picture, quint32 row) { const VersionLag &lag = picture.lag.lag(picture.lag.leastSafe(row)); return lag.version ? quint32(lag.missed.size()) + 1 : 0U; },
        .tip = fixesTip,
        .severity = [](const VersionCell &cell) { return worstMissed(cell) >= Advisory::Severity::High ? 3 : 0; } },
    { .column = VersionTable::Column::Clean, .id = "clean", .exportName = "lowest_clean_version",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Clean from"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "The lowest release that has all security fixes the runner is without."),
        .characters = 11,
        .display = [](const VersionCell &cell) { const auto &clean = cell.leastSafe().lowestClean; return clean ? clean->toString() : cell.leastSafe().version && cell.leastSafe().missed.empty() ? VersionColumnWords::none() : unknownText(); },
        .raw = [](const VersionCell &cell) { const auto &clean = cell.leastSafe().lowestClean; return clean ? QVariant(clean->toString()) : QVariant(); },
        .key = [](const VersionPicture &picture, quint32 row) { return releaseKey(picture.lag.lag(picture.lag.leastSafe(row)).lowestClean); } },
    { .column = VersionTable::Column::Upgrade, .id = "upgrade", .exportName = "upgrade_status",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Upgrade"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "What GitLab's own rules say, over the releases that Muster knows; in brackets what this GitLab says where it differs."),
        .characters = 14, .display = upgradeCellText,
        .raw = [](const VersionCell &cell) { return rawText(versionMemberText(nameOf(cell.picture.lag.upgrade(cell.row)), {})); },
        .key = [](const VersionPicture &picture, quint32 row) { return quint32(picture.lag.upgrade(row)); },
        .tip = upgradeCellTip },
    { .column = VersionTable::Column::Status, .id = "status", .exportName = "status",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Status"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "What GitLab calls the runner: online, offline, stale or never contacted."),
        .characters = 14,
        .display = [](const VersionCell &cell) { return statusText(cell.runner().status, cell.fleet().foreignName(cell.runner().status)); },
        .raw = [](const VersionCell &cell) { return rawText(versionMemberText(nameOf(cell.runner().status), cell.fleet().foreignName(cell.runner().status))); },
        .key = [](const VersionPicture &picture, quint32 row) { return quint32(picture.fleet().row(row).status); },
        .severity = [](const VersionCell &cell) { return severityOf(cell.runner().status); },
        .icon = [](const VersionCell &cell) { return iconOf(cell.runner().status); } },
    { .column = VersionTable::Column::LastContact, .id = "last_contact", .exportName = "contacted_at",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Last contact"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "When the runner last spoke to GitLab; may lag by up to an hour."),
        .align = Qt::AlignRight, .characters = 12,
        .display = [](const VersionCell &cell) { return relativeTime(cell.runner().contactedAt, cell.times.now); },
        .raw = [](const VersionCell &cell) { return rawTime(cell.runner().contactedAt); },
        .key = [](const VersionPicture &picture, quint32 row) { return picture.fleet().row(row).contactedAt.packed(); },
        .tip = [](const VersionCell &cell) { return exactTime(cell.runner().contactedAt, cell.times.display); } },
    { .column = VersionTable::Column::Majors, .id = "majors", .exportName = "majors_behind",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Majors"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "Major versions begun since the oldest one among the runner's managers, up to the reference."),
        .align = Qt::AlignRight, .characters = 8, .visible = false,
        .display = [](const VersionCell &cell) { return lagText({ cell.worst().majors, cell.worst().minors.atLeast }); },
        .raw = [](const VersionCell &cell) { const int majors = cell.worst().majors; return majors < 0 ? QVariant() : QVariant(majors); },
        .key = [](const VersionPicture &picture, quint32 row) { return countOrder(picture.lag.worst(row).majors); } },
    { .column = VersionTable::Column::PatchSince, .id = "patch_since", .exportName = "newer_patch_since",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Unpatched for"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "How long there has been a newer patch of the same minor version."),
        .align = Qt::AlignRight, .characters = 11, .visible = false,
        .display = [](const VersionCell &cell) { return outdatedText(cell.worst().newerPatchSince, !cell.worst().isPatchDayExact, cell); },
        .raw = [](const VersionCell &cell) { const QDate since = cell.worst().newerPatchSince; return since.isValid() ? QVariant(since.toString(Qt::ISODate)) : QVariant(); },
        .key = [](const VersionPicture &picture, quint32 row) { return outdatedKey(picture.lag.worst(row).newerPatchSince); },
        .tip = [](const VersionCell &cell) { const QDate since = cell.worst().newerPatchSince; return since.isValid() ? toolTip(VersionColumnWords::patch(), { versionDayText(since) }) : QString(); } },
    { .column = VersionTable::Column::Type, .id = "type", .exportName = "runner_type",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Type"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "Whom the runner serves: the whole instance, a group, or projects."),
        .characters = 10, .visible = false,
        .display = [](const VersionCell &cell) { return typeText(cell.runner().type, cell.fleet().foreignName(cell.runner().type)); },
        .raw = [](const VersionCell &cell) { return rawText(versionMemberText(nameOf(cell.runner().type), cell.fleet().foreignName(cell.runner().type))); },
        .key = [](const VersionPicture &picture, quint32 row) { return quint32(picture.fleet().row(row).type); } },
    { .column = VersionTable::Column::Managers, .id = "managers", .exportName = "manager_count",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "Managers"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "Processes that use the runner's token."),
        .align = Qt::AlignRight, .characters = 9, .visible = false,
        .display = [](const VersionCell &cell) { return countText(cell.runner().managerCount); },
        .raw = [](const VersionCell &cell) { const qint32 count = cell.runner().managerCount; return count < 0 ? QVariant() : QVariant(count); },
        .key = [](const VersionPicture &picture, quint32 row) { return countOrder(picture.fleet().row(row).managerCount); } },
    { .column = VersionTable::Column::Id, .id = "id", .exportName = "id",
        .title = QT_TRANSLATE_NOOP("muster::VersionTable", "ID"),
        .explanation = QT_TRANSLATE_NOOP("muster::VersionTable", "The runner's number in GitLab."),
        .align = Qt::AlignRight, .characters = 9, .visible = false,
        .display = [](const VersionCell &cell) { return QString::number(cell.runner().id.value); },
        .raw = [](const VersionCell &cell) { return QVariant(cell.runner().id.value); },
        .key = [](const VersionPicture &picture, quint32 row) { return quint32(std::min<qint64>(picture.fleet().row(row).id.value, 0xfffffffeLL)); } },
} };

constexpr bool versionColumnsAreInOrder()
{
    for (std::size_t i = 0; i < versionColumns.size(); ++i) {
        if (std::size_t(versionColumns[i].column) != i)
            return false;
    }
    return true;
}
static_assert(versionColumnsAreInOrder(), "one entry for each column, in the order of the enumeration");

} // namespace

const VersionColumn &versionColumn(VersionTable::Column column)
{
    return versionColumns[std::size_t(column)];
}

} // namespace muster
