// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/lookup/lookupurl.h"

#include <QUrl>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Kind = LookupReading::Kind;
using Why = LookupReading::Why;

constexpr qsizetype longestAddress = 4000;
constexpr qsizetype mostSegments = 60;   // GitLab nests groups 20 deep

bool endsAddress(QChar c)
{
    return c.isSpace() || c.unicode() < 0x20 || c == u'<' || c == u'>' || c == u'"' || c == u'`' || c == u'|' || c == u'\\';
}

bool isTrailingJunk(QChar c)
{
    return QStringView(u".,;:!?'*)]}_~…’”").contains(c);
}

/// Where the next `http://` or `https://` begins; -1: none.
qsizetype nextAddress(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf("://"_L1, from); at >= 0; at = text.indexOf("://"_L1, at + 3)) {
        for (const QLatin1String scheme : { "https"_L1, "http"_L1 }) {
            const qsizetype begin = at - scheme.size();
            if (begin >= from && text.mid(begin, scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
                return begin;
        }
    }
    return -1;
}

/// An address taken apart. A QUrl that is invalid as a whole (a stray `[` behind the number) still must not hide a job.
struct Parts {
    QString scheme;
    QString host;
    int port = -1;          ///< never the scheme's own
    QStringList segments;   ///< of the path, decoded, without empty ones
};

Parts partsOf(QStringView address)
{
    Parts parts;
    const qsizetype colon = address.indexOf("://"_L1);
    parts.scheme = address.left(colon).toString().toLower();
    const QStringView rest = address.mid(colon + 3);
    const auto pathAt = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const qsizetype authorityLength = pathAt - rest.begin();
    QStringView authority = rest.left(authorityLength);
    authority = authority.mid(authority.lastIndexOf(u'@') + 1);   // a name or password is nobody's business
    const qsizetype portAt = authority.lastIndexOf(u':');
    if (portAt > authority.lastIndexOf(u']')) {
        bool isNumber = false;
        const int port = authority.mid(portAt + 1).toInt(&isNumber);
        const bool isDefault = port == (parts.scheme == "http"_L1 ? 80 : 443);
        parts.port = isNumber && !isDefault ? port : -1;
        authority = authority.left(portAt);
    }
    parts.host = authority.toString().toLower();
    while (parts.host.endsWith(u'.'))   // the DNS root
        parts.host.chop(1);
    QStringView path = rest.mid(authorityLength);
    const auto pathEnd = std::find_if(path.begin(), path.end(), [](QChar c) { return c == u'?' || c == u'#'; });
    path = path.left(pathEnd - path.begin());
    for (const QStringView segment : path.split(u'/', Qt::SkipEmptyParts)) {
        // An encoded project path (`acme%2Fpayments`) is several segments, as in the REST API.
        const QString decoded = QUrl::fromPercentEncoding(segment.toUtf8());
        parts.segments += decoded.split(u'/', Qt::SkipEmptyParts);
        if (parts.segments.size() > mostSegments)
            break;
    }
    return parts;
}

QString addressOf(const Parts &parts)
{
    const QString port = parts.port < 0 ? QString() : u":%1"_s.arg(parts.port);
    return parts.scheme + u"://"_s + parts.host + port;
}

LookupReading unreadable(Why why)
{
    LookupReading reading;
    reading.why = why;
    return reading;
}

LookupReading jobReading(qint64 id, const QStringList &project)
{
    LookupReading reading;
    reading.kind = project.size() < 2 ? Kind::Job : Kind::JobInProject;
    reading.job = JobId{ id };
    if (reading.kind == Kind::JobInProject)
        reading.projectPath = project.join(u'/');
    return reading;
}

LookupReading runnerReading(qint64 id)
{
    LookupReading reading;
    reading.kind = Kind::Runner;
    reading.runner = RunnerId{ id };
    return reading;
}

/// `api/v4/projects/acme/payments/jobs/1`, `api/v4/runners/1`. A project's number tells no path: the job's number is left.
LookupReading readApi(const QStringList &path)
{
    for (qsizetype at = path.size() - 2; at >= 2; --at) {
        const std::optional<qint64> id = numberAt(path[at + 1]);
        if (!id)
            continue;
        if (path[at] == "jobs"_L1)
            return jobReading(*id, path.value(2) == "projects"_L1 ? path.mid(3, at - 3) : QStringList());
        if (path[at] == "runners"_L1)
            return runnerReading(*id);
    }
    return unreadable(Why::NoSuchThing);
}

/// The page behind the project or group: `what` is its first word.
LookupReading readPage(const QStringList &owner, const QStringList &page)
{
    const QString what = page.value(0);
    const std::optional<qint64> id = numberAt(page.value(1));
    const bool isJob = what == "jobs"_L1 || what == "builds"_L1;
    if (isJob && id)
        return jobReading(*id, owner);
    if (what == "runners"_L1 && id)
        return runnerReading(*id);
    const bool holdsJobs = isJob || what == "pipelines"_L1 || what == "merge_requests"_L1 || what == "commit"_L1 || what == "pipeline_schedules"_L1 || what == "environments"_L1;
    return unreadable(holdsJobs ? Why::ManyJobs : Why::NoSuchThing);
}

/// `path` is below the instance's own path.
LookupReading readPath(const QStringList &path)
{
    if (path.value(0) == "api"_L1)
        return readApi(path);
    const qsizetype dash = path.indexOf("-"_L1);
    if (dash >= 0) {
        QStringList owner = path.mid(0, dash);
        if (owner.value(0) == "groups"_L1)
            owner.removeFirst();
        QStringList page = path.mid(dash + 1);
        if (page.value(0) == "admin"_L1)
            page.removeFirst();
        return readPage(owner, page);
    }
    if (path.value(0) == "admin"_L1)
        return readPage({}, path.mid(1));
    // Before 12: no dash between the project and its pages. The last such word is meant, a project may be called the same.
    for (qsizetype at = path.size() - 1; at >= 2; --at) {
        LookupReading page = readPage(path.mid(0, at), path.mid(at));
        if (page.kind != Kind::Unreadable || (page.why == Why::ManyJobs && at + 1 < path.size()))
            return page;
    }
    return unreadable(Why::NoSuchThing);
}

} // namespace

std::optional<qint64> numberAt(QStringView text)
{
    qsizetype length = 0;
    qint64 value = 0;
    while (length < text.size() && text[length] >= u'0' && text[length] <= u'9') {
        if (++length > 18)   // beyond what GitLab counts to
            return std::nullopt;
        value = value * 10 + (text[length - 1].unicode() - u'0');
    }
    if (length == 0 || value == 0 || (length < text.size() && (text[length].isLetterOrNumber() || text[length] == u'-')))
        return std::nullopt;
    return value;
}

std::vector<QStringView> addressesIn(QStringView text, std::size_t most)
{
    std::vector<QStringView> found;
    qsizetype begin = nextAddress(text, 0);
    while (begin >= 0 && found.size() < most) {
        const qsizetype body = text.indexOf("://"_L1, begin) + 3;
        // Markup may put the next one right behind: `](https://…),[b](https://…)`.
        const qsizetype next = nextAddress(text, body);
        const qsizetype last = std::min(next < 0 ? text.size() : next, begin + longestAddress);
        qsizetype end = body;
        while (end < last && !endsAddress(text[end]))
            ++end;
        while (end > body && isTrailingJunk(text[end - 1]))
            --end;
        if (end > body)
            found.push_back(text.mid(begin, end - begin));
        begin = next;
    }
    return found;
}

LookupReading readAddress(QStringView address, const QString &instance)
{
    const Parts asked = partsOf(address), ours = partsOf(instance);
    // A link written with http leads to the same GitLab as one with https, unless a port says otherwise.
    const bool sameHost = asked.host == ours.host && asked.port == ours.port;
    const bool sameRoot = asked.segments.size() >= ours.segments.size() && std::equal(ours.segments.begin(), ours.segments.end(), asked.segments.begin());
    if (sameHost && sameRoot)
        return readPath(asked.segments.mid(ours.segments.size()));
    LookupReading other = readPath(asked.segments);
    other.kind = Kind::OtherInstance;
    other.text = addressOf(asked);
    return other;
}

} // namespace muster
