// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/lookup/lookuplog.h"

#include "models/fleet/lookup/lookupurl.h"

#include <QRegularExpression>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 2000;
constexpr int linesBehindTheFirst = 6;   // the web page's line numbers and timings may stand between

/// One line from `at` on, without escape sequences and without what GitLab and the web page put in front.
QString lineAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < longestLine && text[end] != u'\n')
        ++end;
    QString line = text.mid(at, end - at).toString();
    static const QRegularExpression escapes(u"\x1b\\[[0-9;?]*[A-Za-z]"_s);
    static const QRegularExpression sections(u"section_(?:start|end):\\d+:[\\w.\\-]+(?:\\[[^\\]]*\\])?\\r?"_s);
    static const QRegularExpression stamp(u"^\\s*\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z(?: [0-9a-f]{2}[OE][ +]?)?"_s);
    line.remove(escapes).remove(sections).remove(stamp);
    return line.remove(u'\r');
}

std::optional<qsizetype> nextLine(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? std::nullopt : std::optional(end + 1);
}

/// `on NAME TOKEN, system ID: s_x`; `needsSystemId` where nothing else says that this is a log.
bool readRunnerLine(const QString &line, bool needsSystemId, LookupReading &reading)
{
    static const QRegularExpression withSystem(u"(?:^|\\s)on (\\S.*?)\\s+\\(?([\\w\\-]{6,24})\\)?,\\s*system ID:\\s*([\\w\\-.]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression without(u"^\\s*(?:\\d+\\s+)?on (\\S.*?)\\s+\\(?([\\w\\-]{6,24})\\)?\\s*$"_s);
    QRegularExpressionMatch match = withSystem.match(line);
    if (!match.hasMatch() && !needsSystemId)
        match = without.match(line);
    if (!match.hasMatch())
        return false;
    reading.kind = LookupReading::Kind::LogLines;
    reading.text = match.captured(1);
    reading.shortToken = shortTokenOf(match.captured(2));
    reading.systemId = match.captured(3);
    return true;
}

/// The beginning of a log, wherever it is in the text.
bool readHead(QStringView text, LookupReading &reading)
{
    for (const QLatin1String head : { "Running with gitlab-runner"_L1, "Running with gitlab-ci-multi-runner"_L1 }) {
        const qsizetype at = text.indexOf(head);
        if (at < 0)
            continue;
        std::optional<qsizetype> line = nextLine(text, at);
        for (int i = 0; line && i < linesBehindTheFirst; ++i) {
            if (readRunnerLine(lineAt(text, *line), false, reading))
                return true;
            line = nextLine(text, *line);
        }
    }
    const qsizetype at = text.indexOf("system ID:"_L1);
    return at >= 0 && readRunnerLine(lineAt(text, text.left(at).lastIndexOf(u'\n') + 1), true, reading);
}

/// Behind `NAME=`, `NAME: "`, `export NAME='` …
QString variable(QStringView text, QLatin1String name)
{
    constexpr int mostTried = 50;
    int tried = 0;
    for (qsizetype at = text.indexOf(name); at >= 0 && ++tried <= mostTried; at = text.indexOf(name, at + 1)) {
        if (at > 0 && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'_'))
            continue;
        static const QRegularExpression value(u"^\\s*[=:]\\s*[\"']?([^\\s\"']+)"_s);
        const QRegularExpressionMatch match = value.match(lineAt(text, at + name.size()));
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// The job, by the variables that `env` and `export` print. A log names other jobs' addresses, too, so a bare one says nothing.
void readJob(QStringView text, const QString &instance, LookupReading &reading)
{
    const QString address = variable(text, "CI_JOB_URL"_L1);
    if (const auto found = addressesIn(address, 1); !found.empty()) {
        const LookupReading job = readAddress(found.front(), instance);
        if (job.job.isValid()) {
            reading.job = job.job;
            reading.projectPath = job.projectPath;
            if (job.kind == LookupReading::Kind::OtherInstance) {
                reading.kind = job.kind;
                reading.text = job.text;
            }
            return;
        }
    }
    if (const auto id = numberAt(variable(text, "CI_JOB_ID"_L1))) {
        reading.job = JobId{ *id };
        reading.projectPath = variable(text, "CI_PROJECT_PATH"_L1);
    }
}

} // namespace

QString shortTokenOf(QStringView token)
{
    constexpr qsizetype shown = 9;   // GitLab's own short form; older ones have 8
    static const QRegularExpression prefix(u"^(?:glrtr?-)?(?:t\\d_)?"_s);
    const QString bare = token.toString().remove(prefix);
    return bare.size() < 4 ? QString() : bare.left(shown);
}

std::optional<LookupReading> readLog(QStringView text, const QString &instance)
{
    LookupReading reading;
    const bool hasHead = readHead(text, reading);
    readJob(text, instance, reading);
    if (hasHead || reading.kind == LookupReading::Kind::OtherInstance)
        return reading;
    if (!reading.job.isValid())
        return std::nullopt;
    reading.kind = reading.projectPath.isEmpty() ? LookupReading::Kind::Job : LookupReading::Kind::JobInProject;
    return reading;
}

} // namespace muster
