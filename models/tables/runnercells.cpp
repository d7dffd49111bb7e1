// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/runnercells.h"

#include "models/base/hostiletext.h"
#include "models/base/span.h"
#include "models/tables/managertexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster::cells {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::RunnerCells)

public:
    //: a runner without a description
    static QString unnamed() { return tr("(unnamed)"); }
    //: heading of a tip
    static QString versions() { return tr("Versions of its managers:"); }
    //: heading of a tip
    static QString addresses() { return tr("Addresses of its managers:"); }
    //: heading of a tip
    static QString tagList() { return tr("Tags:"); }
    //: heading of a tip
    static QString note() { return tr("Maintenance note:"); }
    //: heading of a tip
    static QString creator() { return tr("Created by:"); }
    static QString createdHow(const QString &how) { return tr("Method: %1").arg(how); }
    //: %1 is a state that GitLab tells of a user, such as blocked
    static QString userState(const QString &state) { return tr("State: %1").arg(state); }
    //: one line of a tip: a version or an address and how many managers have it
    static QString shared(const QString &text, int count) { return tr("%1 (%n manager(s))", nullptr, count).arg(text); }
    static QString moreThan(const QString &count)
    {
        //: a count that is known to be higher
        return tr("> %1").arg(count);
    }
    static QString atLeast(const QString &count)
    {
        //: a count that is known to be as high, or higher
        return tr("≥ %1").arg(count);
    }
    //: at the end of a list that was cut
    static QString andMore(int count) { return tr("and %n more", nullptr, count); }
    //: when a runner's token ends: not told, or never
    static QString noExpiry() { return tr("none known"); }
};

QVariant textRaw(const Snapshot &fleet, TextId text)
{
    return text.isNull() ? QVariant() : QVariant(fleet.string(text));
}

QVariant timeRaw(Instant time)
{
    return time.isKnown() ? QVariant(time.toDateTime()) : QVariant();
}

QVariant countRaw(qint64 count)
{
    return count < 0 ? QVariant() : QVariant(count);
}

QVariant triRaw(Tri value)
{
    return value == Tri::Unknown ? QVariant() : QVariant(value == Tri::Yes);
}

template <class Enum>
QVariant memberRaw(const Snapshot &fleet, Enum value)
{
    const std::string_view name = isForeign(value) ? fleet.foreignName(value) : nameOf(value);
    return name.empty() ? QVariant() : QVariant(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

QString iconIf(Tri value, const QString &icon)
{
    return value == Tri::Yes ? icon : QString();
}

QString sharedTip(const QString &heading, const RunnerCell &cell, TextId ManagerRow::*field)
{
    constexpr std::size_t most = 20;
    const std::vector<SharedText> shared = sharedTexts(cell.fleet, cell.runner, field);
    QStringList lines;
    for (std::size_t i = 0; i < std::min(shared.size(), most); ++i)
        lines += Words::shared(shared[i].text.isNull() ? unknownText() : cellText(cell.fleet.text(shared[i].text)), shared[i].managers);
    if (shared.size() > most)
        lines += Words::andMore(int(shared.size() - most));
    return toolTip(heading, lines);
}

} // namespace

QString status(const RunnerCell &cell) { return statusText(cell.runner.status, cell.fleet.foreignName(cell.runner.status)); }
QVariant statusRaw(const RunnerCell &cell) { return memberRaw(cell.fleet, cell.runner.status); }
int statusSeverity(const RunnerCell &cell) { return severityOf(cell.runner.status); }
QString statusIcon(const RunnerCell &cell) { return iconOf(cell.runner.status); }

QString name(const RunnerCell &cell)
{
    const std::string_view text = cell.fleet.text(cell.runner.description);
    return text.empty() ? Words::unnamed() : cellText(text);
}
QVariant nameRaw(const RunnerCell &cell) { return textRaw(cell.fleet, cell.runner.description); }

QString type(const RunnerCell &cell) { return typeText(cell.runner.type, cell.fleet.foreignName(cell.runner.type)); }
QVariant typeRaw(const RunnerCell &cell) { return memberRaw(cell.fleet, cell.runner.type); }
QString typeIcon(const RunnerCell &cell)
{
    switch (cell.runner.type) {
    case RunnerType::Unknown: return {};
    case RunnerType::Instance: return u"instance"_s;
    case RunnerType::Group: return u"group"_s;
    case RunnerType::Project: return u"project"_s;
    }
    return {};
}

QString owner(const RunnerCell &cell)
{
    return ownerText(cell.runner.type, cell.fleet.string(cell.fleet.owner(cell.runner.owner).fullPath));
}
QVariant ownerRaw(const RunnerCell &cell) { return textRaw(cell.fleet, cell.fleet.owner(cell.runner.owner).fullPath); }

QString tags(const RunnerCell &cell)
{
    if (cell.runner.tags == unknownTags)
        return unknownText();
    constexpr qsizetype enough = 400;   // UTF-16 units; GitLab allows 50 tags of 255 characters
    QString text;
    for (const TextId tag : cell.fleet.tags(cell.runner.tags)) {
        if (!text.isEmpty())
            text += ", "_L1;
        text += cellText(cell.fleet.text(tag));
        if (text.size() > enough)
            break;
    }
    return cellText(text);
}
QVariant tagsRaw(const RunnerCell &cell)
{
    if (cell.runner.tags == unknownTags)
        return {};
    QStringList tags;
    for (const TextId tag : cell.fleet.tags(cell.runner.tags))
        tags += cell.fleet.string(tag);
    return tags;
}
QString tagsTip(const RunnerCell &cell)
{
    const auto tags = cell.fleet.tags(cell.runner.tags);
    QStringList lines;
    for (const TextId tag : tags.first(std::min<std::size_t>(tags.size(), 50)))
        lines += cellText(cell.fleet.text(tag));
    return toolTip(Words::tagList(), lines);
}

QString version(const RunnerCell &cell)
{
    const std::string_view worst = cell.fleet.text(cell.lag.worst), best = cell.fleet.text(cell.lag.best);
    if (cell.lag.worst.isNull() || worst.empty())
        return unknownText();
    if (!cell.lag.best.isNull() && worst != best)
        return cellText(worst) + u" … "_s + cellText(best);
    const auto others = sharedTexts(cell.fleet, cell.runner, &ManagerRow::version).size() - 1;
    return others == 0 ? cellText(worst) : cellText(worst) + " +"_L1 + QLocale().toString(qint64(others));
}
QVariant versionRaw(const RunnerCell &cell) { return cell.lag.worst.isNull() || cell.fleet.text(cell.lag.worst).empty() ? QVariant() : textRaw(cell.fleet, cell.lag.worst); }
QString versionTip(const RunnerCell &cell) { return sharedTip(Words::versions(), cell, &ManagerRow::version); }

QString behind(const RunnerCell &cell)
{
    return cell.lag.atLeast ? Words::atLeast(countText(cell.lag.behind)) : countText(cell.lag.behind);
}
QVariant behindRaw(const RunnerCell &cell) { return countRaw(cell.lag.behind); }

QString managers(const RunnerCell &cell) { return countText(cell.runner.managerCount); }
QVariant managersRaw(const RunnerCell &cell) { return countRaw(cell.runner.managerCount); }

QString address(const RunnerCell &cell)
{
    const std::vector<SharedText> addresses = sharedTexts(cell.fleet, cell.runner, &ManagerRow::address);
    if (addresses.empty() || addresses.front().text.isNull())
        return unknownText();
    const QString first = cellText(cell.fleet.text(addresses.front().text));
    return addresses.size() == 1 ? first : first + " +"_L1 + QLocale().toString(qint64(addresses.size() - 1));
}
QVariant addressRaw(const RunnerCell &cell)
{
    return cell.runner.managersLoaded == 0 ? QVariant() : textRaw(cell.fleet, cell.fleet.managers(cell.runner).front().address);
}
QString addressTip(const RunnerCell &cell) { return sharedTip(Words::addresses(), cell, &ManagerRow::address); }

QString lastContact(const RunnerCell &cell) { return relativeTime(cell.runner.contactedAt, cell.now); }
QVariant lastContactRaw(const RunnerCell &cell) { return timeRaw(cell.runner.contactedAt); }
QString lastContactTip(const RunnerCell &cell) { return exactTime(cell.runner.contactedAt, cell.times); }

QString age(const RunnerCell &cell)
{
    const auto age = cell.runner.createdAt.age(cell.now);
    return age ? spanText(std::max(*age, std::chrono::seconds(0))) : unknownText();
}
QVariant ageRaw(const RunnerCell &cell) { return timeRaw(cell.runner.createdAt); }
QString ageTip(const RunnerCell &cell) { return exactTime(cell.runner.createdAt, cell.times); }

QString tokenExpiry(const RunnerCell &cell)
{
    return cell.runner.tokenExpiresAt.isNever() ? Words::noExpiry() : relativeTime(cell.runner.tokenExpiresAt, cell.now);
}
QVariant tokenExpiryRaw(const RunnerCell &cell) { return timeRaw(cell.runner.tokenExpiresAt); }
QString tokenExpiryTip(const RunnerCell &cell) { return cell.runner.tokenExpiresAt.isKnown() ? exactTime(cell.runner.tokenExpiresAt, cell.times) : QString(); }
int tokenExpirySeverity(const RunnerCell &cell)
{
    const auto over = cell.runner.tokenExpiresAt.age(cell.now);
    if (!over)
        return 0;
    return over->count() >= 0 ? 3 : *over > -std::chrono::hours(14 * 24) ? 2 : 0;
}

QString creator(const RunnerCell &cell)
{
    const TextId username = cell.fleet.user(cell.runner.creator).username;
    return username.isNull() ? unknownText() : cellText(cell.fleet.text(username));
}
QVariant creatorRaw(const RunnerCell &cell) { return textRaw(cell.fleet, cell.fleet.user(cell.runner.creator).username); }
QString creatorTip(const RunnerCell &cell)
{
    const UserRow &user = cell.fleet.user(cell.runner.creator);
    QStringList lines;
    if (!user.username.isNull())
        lines += cellText(cell.fleet.text(user.name)) + " (@"_L1 + cellText(cell.fleet.text(user.username)) + u')';
    if (!user.state.isNull())
        lines += Words::userState(cellText(cell.fleet.text(user.state)));
    if (cell.runner.method != CreationMethod::Unknown)
        lines += Words::createdHow(methodText(cell.runner.method, cell.fleet.foreignName(cell.runner.method)));
    return toolTip(Words::creator(), lines);
}

QString jobsRunning(const RunnerCell &cell)
{
    constexpr int saturated = 1001;   // GitLab counts no further
    if (cell.runner.runningJobs >= saturated)
        return Words::moreThan(countText(saturated - 1));
    return countText(cell.runner.runningJobs);
}
QVariant jobsRunningRaw(const RunnerCell &cell) { return countRaw(cell.runner.runningJobs); }

QString paused(const RunnerCell &cell) { return triText(cell.runner.paused); }
QVariant pausedRaw(const RunnerCell &cell) { return triRaw(cell.runner.paused); }
int pausedSeverity(const RunnerCell &cell) { return cell.runner.paused == Tri::Yes ? 2 : 0; }
QString pausedIcon(const RunnerCell &cell) { return iconIf(cell.runner.paused, u"paused"_s); }
QString locked(const RunnerCell &cell) { return triText(cell.runner.locked); }
QVariant lockedRaw(const RunnerCell &cell) { return triRaw(cell.runner.locked); }
QString lockedIcon(const RunnerCell &cell) { return iconIf(cell.runner.locked, u"locked"_s); }

QString protectedOnly(const RunnerCell &cell)
{
    switch (cell.runner.access) {
    case AccessLevel::Unknown: return unknownText();
    case AccessLevel::NotProtected: return triText(Tri::No);
    case AccessLevel::RefProtected: return triText(Tri::Yes);
    }
    return cellText(cell.fleet.foreignName(cell.runner.access));
}
QVariant accessRaw(const RunnerCell &cell) { return memberRaw(cell.fleet, cell.runner.access); }
QString protectedIcon(const RunnerCell &cell) { return iconIf(triOf(cell.runner.access == AccessLevel::RefProtected), u"protected"_s); }
QString untagged(const RunnerCell &cell) { return triText(cell.runner.runUntagged); }
QVariant untaggedRaw(const RunnerCell &cell) { return triRaw(cell.runner.runUntagged); }
QString untaggedIcon(const RunnerCell &cell) { return iconIf(cell.runner.runUntagged, u"untagged"_s); }

QString id(const RunnerCell &cell) { return QString::number(bareId(cell.runner.id).value); }
QVariant idRaw(const RunnerCell &cell) { return bareId(cell.runner.id).value; }

namespace {

const NamedInstance *instanceOfCell(const RunnerCell &cell)
{
    const std::size_t number = instanceOf(cell.runner.id);
    return cell.instances && number > 0 && number <= cell.instances->size() ? &(*cell.instances)[number - 1] : nullptr;
}

} // namespace

QString instance(const RunnerCell &cell)
{
    const NamedInstance *instance = instanceOfCell(cell);
    return instance ? visibleText(instance->name, 200) : unknownText();
}

QVariant instanceRaw(const RunnerCell &cell)
{
    const NamedInstance *instance = instanceOfCell(cell);
    return instance ? QVariant(instance->name) : QVariant();
}

QString instanceTip(const RunnerCell &cell)
{
    const NamedInstance *instance = instanceOfCell(cell);
    return instance ? visibleText(instance->address, 300) : QString();
}
QString shortToken(const RunnerCell &cell) { return cell.runner.shortSha.isNull() ? unknownText() : cellText(cell.fleet.text(cell.runner.shortSha)); }
QVariant shortTokenRaw(const RunnerCell &cell) { return textRaw(cell.fleet, cell.runner.shortSha); }

QString projects(const RunnerCell &cell)
{
    // Only project runners have any; of the others GitLab does not count them.
    return cell.runner.projectCount < 0 && cell.runner.type != RunnerType::Project ? QString() : countText(cell.runner.projectCount);
}
QVariant projectsRaw(const RunnerCell &cell) { return countRaw(cell.runner.projectCount); }
QString timeout(const RunnerCell &cell) { return cell.runner.maximumTimeout < 0 ? QString() : formatSpan(std::chrono::seconds(cell.runner.maximumTimeout)); }
QVariant timeoutRaw(const RunnerCell &cell) { return countRaw(cell.runner.maximumTimeout); }
QString note(const RunnerCell &cell) { return cellText(cell.fleet.text(cell.runner.note)); }
QVariant noteRaw(const RunnerCell &cell) { return textRaw(cell.fleet, cell.runner.note); }
QString noteTip(const RunnerCell &cell)
{
    if (cell.fleet.text(cell.runner.note).empty())
        return {};
    const QString text = cell.fleet.string(cell.runner.note).left(4000);
    QStringList lines;
    const QList<QStringView> all = QStringView(text).split(u'\n');
    for (const QStringView line : all.first(std::min<qsizetype>(20, all.size())))
        lines += cellText(line);
    return toolTip(Words::note(), lines);
}

} // namespace muster::cells
