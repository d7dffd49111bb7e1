// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/lookup/lookuptext.h"

#include "models/fleet/lookup/lookuplog.h"
#include "models/fleet/lookup/lookupurl.h"

#include <QRegularExpression>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using Kind = LookupReading::Kind;
using Why = LookupReading::Why;
using Readings = std::vector<LookupReading>;

constexpr qsizetype mostCharacters = 1 << 20;
constexpr qsizetype longestWords = 300;   // names and tags are at most 1,024 long, but nobody types such
constexpr std::size_t mostReadings = 20;

LookupReading reading(Kind kind)
{
    LookupReading made;
    made.kind = kind;
    return made;
}

LookupReading unreadable(Why why)
{
    LookupReading made;
    made.why = why;
    return made;
}

LookupReading jobReading(qint64 id, const QString &project = {})
{
    LookupReading made = reading(project.isEmpty() ? Kind::Job : Kind::JobInProject);
    made.job = JobId{ id };
    made.projectPath = project;
    return made;
}

LookupReading runnerReading(qint64 id, const QString &shortToken = {})
{
    LookupReading made = reading(Kind::Runner);
    made.runner = RunnerId{ id };
    made.shortToken = shortToken;
    return made;
}

/// How much an address says, best first: mails about a failed pipeline name the pipeline, too.
int rankOf(const LookupReading &each)
{
    switch (each.kind) {
    case Kind::JobInProject:
    case Kind::Job:
        return 0;
    case Kind::Runner:
        return 1;
    case Kind::OtherInstance:
        return each.job.isValid() || each.runner.isValid() ? 2 : 4;
    case Kind::Unreadable:
        return each.why == Why::ManyJobs ? 3 : 5;
    case Kind::Words:
    case Kind::LogLines:
        break;
    }
    return 6;
}

/// The best ones among the addresses of a text, each once.
Readings readAddresses(QStringView text, const QString &instance)
{
    Readings best;
    for (const QStringView address : addressesIn(text)) {
        const LookupReading each = readAddress(address, instance);
        if (!best.empty() && rankOf(each) > rankOf(best.front()))
            continue;
        if (!best.empty() && rankOf(each) < rankOf(best.front()))
            best.clear();
        if (best.size() < mostReadings && std::find(best.begin(), best.end(), each) == best.end())
            best.push_back(each);
    }
    return best;
}

/// `123`, `#123`, `job 123`, `runner #12`: a bare number may be either.
Readings readNumber(const QString &line)
{
    static const QRegularExpression form(u"^(?:(job|build|runner)\\s*)?#?\\s*(\\d+)$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(line);
    const auto id = match.hasMatch() ? numberAt(match.capturedView(2)) : std::nullopt;
    if (!id)
        return {};
    const QString what = match.captured(1).toLower();
    if (what == "runner"_L1)
        return { runnerReading(*id) };
    if (!what.isEmpty())
        return { jobReading(*id) };
    return { jobReading(*id), runnerReading(*id) };
}

/// `acme/payments#123`, `acme/web/shop 123`.
Readings readPathAndNumber(const QString &line)
{
    static const QRegularExpression form(u"^/?([\\w.\\-]+(?:/[\\w.\\-]+)+)(?:\\s*[#:]\\s*|\\s+(?:job\\s*)?#?)(\\d+)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(line);
    const auto id = match.hasMatch() ? numberAt(match.capturedView(2)) : std::nullopt;
    return id ? Readings{ jobReading(*id, match.captured(1)) } : Readings{};
}

/// `#4107 (xS6Vzpvo) build-linux-a3`: how GitLab's pages name a runner.
Readings readPageLine(QStringView text)
{
    static const QRegularExpression form(u"#(\\d+) \\(([\\w\\-]{6,24})\\)"_s);
    const QRegularExpressionMatch match = form.match(text.left(longestWords).toString());
    const auto id = match.hasMatch() ? numberAt(match.capturedView(1)) : std::nullopt;
    return id ? Readings{ runnerReading(*id, shortTokenOf(match.captured(2))) } : Readings{};
}

Readings readWords(const QString &line)
{
    if (line.size() > longestWords)
        return { unreadable(Why::TooLong) };
    LookupReading words = reading(Kind::Words);
    words.text = line;
    static const QRegularExpression token(u"^glrtr?-[\\w.\\-]{4,}$"_s);
    if (token.match(line).hasMatch()) {
        words.shortToken = shortTokenOf(line);
        words.text = words.shortToken;
    }
    return { words };
}

} // namespace

std::vector<LookupReading> readLookup(const QString &text, const QString &instance)
{
    const QStringView whole = QStringView(text).left(mostCharacters).trimmed();
    if (whole.isEmpty())
        return { unreadable(Why::Empty) };
    if (const auto log = readLog(whole, instance))
        return { *log };
    Readings addresses = readAddresses(whole, instance);
    if (!addresses.empty())
        return addresses;
    // Without its scheme, as some people copy it.
    if (const qsizetype scheme = instance.indexOf("://"_L1); scheme > 0) {
        const QStringView host = QStringView(instance).mid(scheme + 3);
        if (whole.startsWith(host, Qt::CaseInsensitive) && whole.mid(host.size()).startsWith(u'/'))
            return readAddresses(QString(instance.left(scheme + 3) + whole.toString()), instance);
    }
    if (Readings page = readPageLine(whole); !page.empty())
        return page;
    const QString line = whole.left(longestWords * 4).toString().simplified();
    if (Readings number = readNumber(line); !number.empty())
        return number;
    if (Readings job = readPathAndNumber(line); !job.empty())
        return job;
    return readWords(line);
}

} // namespace muster
