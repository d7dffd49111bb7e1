// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/celltext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTime>

#include <cstdlib>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 400;   // UTF-16 units; a wider cell does not fit any screen
constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour, year = 365 * day;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::CellText)

public:
    //: a span of time: minutes
    static QString minutes(qint64 count) { return tr("%1 min").arg(QLocale().toString(count)); }
    static QString span(qint64 seconds)
    {
        const auto number = [](qint64 value) { return QLocale().toString(value); };
        if (seconds < minute)
            //: a span of time: seconds
            return tr("%1 s").arg(number(seconds));
        if (seconds < hour)
            return minutes(seconds / minute);
        if (seconds < 2 * day)
            //: a span of time: hours
            return tr("%1 h").arg(number(seconds / hour));
        if (seconds < year)
            //: a span of time: days
            return tr("%1 d").arg(number(seconds / day));
        //: a span of time: years, with one decimal
        return tr("%1 y").arg(QLocale().toString(double(seconds * 10 / year) / 10, 'f', 1));
    }
    static QString ago(const QString &span)
    {
        //: how long ago something happened: "3 h ago"
        return tr("%1 ago").arg(span);
    }
    static QString ahead(const QString &span)
    {
        //: when something will happen: "in 3 h"
        return tr("in %1").arg(span);
    }
    //: something that never happened
    static QString never() { return tr("never"); }
    //: a value that GitLab did not tell
    static QString unknown() { return tr("unknown"); }
    //: a property of a runner
    static QString yes() { return tr("yes"); }
    //: a property of a runner
    static QString no() { return tr("no"); }

    //: in the place of an owner: the whole GitLab instance
    static QString instance() { return tr("(instance)"); }

    static QString status(RunnerStatus status);
    static QString type(RunnerType type);
    static QString method(CreationMethod method);
    static QString execution(JobExecution execution);
};

QString Words::status(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Unknown: return unknown();
    //: status of a runner
    case RunnerStatus::Online: return tr("online");
    //: status of a runner
    case RunnerStatus::Offline: return tr("offline");
    //: status of a runner
    case RunnerStatus::Stale: return tr("stale");
    //: status of a runner
    case RunnerStatus::NeverContacted: return tr("never contacted");
    }
    return unknown();
}

QString Words::type(RunnerType type)
{
    switch (type) {
    case RunnerType::Unknown: return unknown();
    //: type of a runner
    case RunnerType::Instance: return tr("instance");
    //: type of a runner
    case RunnerType::Group: return tr("group");
    //: type of a runner
    case RunnerType::Project: return tr("project");
    }
    return unknown();
}

QString Words::method(CreationMethod method)
{
    switch (method) {
    case CreationMethod::Unknown: return unknown();
    //: how a runner was created
    case CreationMethod::RegistrationToken: return tr("registration token");
    //: how a runner was created
    case CreationMethod::AuthenticatedUser: return tr("by a signed-in user");
    }
    return unknown();
}

QString Words::execution(JobExecution execution)
{
    switch (execution) {
    case JobExecution::Unknown: return unknown();
    //: what a runner manager is doing: no job
    case JobExecution::Idle: return tr("idle");
    //: what a runner manager is doing: running a job
    case JobExecution::Busy: return tr("busy");
    }
    return unknown();
}

/// The server's own word where there is one, else ours.
template <class Enum>
QString ownOr(QString (*word)(Enum), Enum value, std::string_view foreign)
{
    return isForeign(value) && !foreign.empty() ? cellText(foreign) : word(value);
}

} // namespace

QString relativeTime(Instant then, Instant now)
{
    if (then.isNever())
        return Words::never();
    const auto age = then.age(now);
    if (!age)
        return Words::unknown();
    return age->count() >= 0 ? Words::ago(Words::span(age->count())) : Words::ahead(Words::span(-age->count()));
}

QString spanText(std::chrono::seconds span)
{
    return Words::span(span.count());
}

QString roughSpanText(std::chrono::seconds span)
{
    constexpr qint64 exactUpTo = 10, minutesUpTo = 3 * hour;
    const auto upTo = [seconds = span.count()](qint64 step) { return (seconds + step - 1) / step * step; };
    if (span.count() <= exactUpTo)
        return Words::span(span.count());
    if (upTo(5) < minute)
        return Words::span(upTo(5));
    if (upTo(minute) <= minutesUpTo)
        return Words::minutes(upTo(minute) / minute);
    return Words::span(upTo(hour));
}

QString exactTime(Instant then, TimeDisplay display)
{
    if (then.isNever())
        return Words::never();
    if (!then.isKnown())
        return Words::unknown();
    const QDateTime utc = then.toDateTime();
    const QString form = u"yyyy-MM-dd HH:mm:ss"_s;
    if (display == TimeDisplay::Utc)
        return utc.toString(form) + " UTC"_L1;
    // The offset and not the zone's abbreviation, which half the world shares with the other half.
    const QDateTime local = utc.toLocalTime();
    const int offset = local.offsetFromUtc();
    if (offset == 0)
        return local.toString(form) + " UTC"_L1;
    const QTime distance = QTime(0, 0).addSecs(std::abs(offset));
    return local.toString(form) + (offset < 0 ? " UTC-"_L1 : " UTC+"_L1) + distance.toString(u"HH:mm"_s);
}

QString triText(Tri value)
{
    switch (value) {
    case Tri::Unknown: return Words::unknown();
    case Tri::No: return Words::no();
    case Tri::Yes: return Words::yes();
    }
    return {};
}

QString countText(qint64 count)
{
    return count < 0 ? Words::unknown() : QLocale().toString(count);
}

QString unknownText() { return Words::unknown(); }
QString neverText() { return Words::never(); }

QString statusText(RunnerStatus status, std::string_view foreign) { return ownOr(&Words::status, status, foreign); }
QString ownerText(RunnerType type, const QString &path)
{
    if (!path.isEmpty())
        return cellText(path);
    return type == RunnerType::Instance ? Words::instance() : unknownText();
}
QString typeText(RunnerType type, std::string_view foreign) { return ownOr(&Words::type, type, foreign); }
QString methodText(CreationMethod method, std::string_view foreign) { return ownOr(&Words::method, method, foreign); }
QString executionText(JobExecution execution, std::string_view foreign) { return ownOr(&Words::execution, execution, foreign); }

QString cellText(std::string_view utf8)
{
    // Cut before decoding: a megabyte need not become UTF-16 to show its beginning. Four bytes a character at most.
    return cellText(QString::fromUtf8(utf8.data(), qsizetype(std::min(utf8.size(), std::size_t(longestCell) * 4 + 4))));
}

QString cellText(QStringView text)
{
    return visibleText(text, longestCell);
}

QString toolTip(const QString &heading, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : heading + u'\n' + lines.join(u'\n');
}

int severityOf(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Unknown: return 0;
    case RunnerStatus::Online: return 1;
    case RunnerStatus::Offline: return 2;
    case RunnerStatus::Stale: return 3;
    case RunnerStatus::NeverContacted: return 2;
    }
    return 0;
}

QString iconOf(RunnerStatus status)
{
    switch (status) {
    case RunnerStatus::Unknown: break;
    case RunnerStatus::Online: return u"status-online"_s;
    case RunnerStatus::Offline: return u"status-offline"_s;
    case RunnerStatus::Stale: return u"status-stale"_s;
    case RunnerStatus::NeverContacted: return u"status-never"_s;
    }
    return u"status-unknown"_s;
}

} // namespace muster
