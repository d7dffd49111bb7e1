// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/teamsheettext.h"

#include "models/base/csvtext.h"
#include "models/tables/seenjobstext.h"
#include "models/wording/policytext.h"

#include <QCoreApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::TeamSheetText)

public:
    //: heading of a page; %1: a group
    static QString title(const QString &group) { return tr("GitLab runners of %1").arg(group); }
    //: below the heading; %1: address of a GitLab, %2: date and time
    static QString source(const QString &instance, const QString &when) { return tr("%1, as of %2").arg(instance, when); }
    static QString incomplete() { return tr("Not all runners were loaded: this page may lack some."); }
    //: heading of a table
    static QString versions() { return tr("Versions"); }
    //: heading of a table
    static QString people() { return tr("Who registered them"); }
    //: heading of a table
    static QString risky() { return tr("Stale and risky runners"); }
    static QString none() { return tr("None."); }
    static QString jobShare(int jobs, const QString &compliant) { return tr("%1 of %Ln job(s) that Muster saw on these runners ran on compliant ones.", nullptr, jobs).arg(compliant); }
    static QString noJobs() { return tr("Muster saw no job on these runners."); }
    //: an account
    static QString blocked(const QString &name) { return tr("%1 (not active)").arg(name); }
    //: a person's name and username
    static QString person(const QString &name, const QString &username) { return tr("%1 (@%2)").arg(name, username); }
    static QStringList versionTitles() { return { tr("Version"), tr("Managers"), tr("Runners"), tr("Not approved") }; }
    static QStringList peopleTitles() { return { tr("Person"), tr("Runners") }; }
    static QStringList riskyTitles() { return { tr("ID"), tr("Runner"), tr("Owner"), tr("Version"), tr("State"), tr("Last contact"), tr("Registered by"), tr("Why") }; }
    static QString instance() { return tr("(instance)"); }
};

/// The sheet as headings and tables of plain text; formats differ only in how they write those.
struct Table {
    QString heading;
    QStringList titles;
    std::vector<QStringList> rows;
    int numbersFrom = 100;   ///< from this column on, numbers
    int numbersTo = 100;
};

QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknownText() : cellText(text);
}

QString personText(const TeamSheet::PersonLine &person)
{
    if (person.username.isEmpty())
        return unknownText();
    const QString text = person.name.isEmpty() ? cellText(person.username) : Words::person(cellText(person.name), cellText(person.username));
    return person.isBlocked ? Words::blocked(text) : text;
}

QString risksText(const TeamSheet::RunnerLine &runner)
{
    QStringList texts;
    for (const TeamSheet::Risk risk : runner.risks)
        texts += riskText(risk);
    return texts.join(u", "_s);
}

std::vector<Table> tablesOf(const TeamSheet &sheet)
{
    Table versions{ Words::versions(), Words::versionTitles(), {}, 1, 3 };
    for (const TeamSheet::VersionLine &line : sheet.versions)
        versions.rows.push_back({ orUnknown(line.version), countText(line.managers), countText(line.runners), countText(line.notApproved) });
    Table risky{ Words::risky(), Words::riskyTitles(), {} };
    for (const TeamSheet::RunnerLine &line : sheet.risky)
        risky.rows.push_back({ QString::number(line.id.value), orUnknown(line.name), line.owner.isEmpty() ? Words::instance() : cellText(line.owner), orUnknown(line.version), complianceText(line.state),
            relativeTime(line.contactedAt, sheet.asOf), orUnknown(line.registeredBy), risksText(line) });
    Table people{ Words::people(), Words::peopleTitles(), {}, 1, 1 };
    for (const TeamSheet::PersonLine &line : sheet.people)
        people.rows.push_back({ personText(line), countText(line.runners) });
    return { versions, risky, people };
}

QString titleOf(const TeamSheet &sheet)
{
    return Words::title(sheet.path.isEmpty() ? Words::instance() : cellText(sheet.path));
}

QString countsOf(const TeamSheet &sheet)
{
    QStringList counts;
    for (const ComplianceState state : allComplianceStates)
        counts += countText(sheet.counts[state]) + u' ' + complianceText(state);
    return counts.join(u" · "_s);
}

/// How much of the work ran on compliant runners, and how much of it anybody saw.
QString jobsOf(const TeamSheet &sheet)
{
    const QString share = sheet.jobs == 0 ? Words::noJobs() : Words::jobShare(int(sheet.jobs), countText(sheet.compliantJobs));
    return share + u' ' + seenJobsText(sheet.seen ? &*sheet.seen : nullptr);
}

QString html(const Table &table)
{
    QString text = u"<h2>"_s + table.heading.toHtmlEscaped() + u"</h2>\n"_s;
    if (table.rows.empty())
        return text + u"<p>"_s + Words::none().toHtmlEscaped() + u"</p>\n"_s;
    const auto line = [&](const QStringList &cells, const QString &element) {
        QString row = u"<tr>"_s;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isNumber = i >= table.numbersFrom && i <= table.numbersTo;
            row += u'<' + element + (isNumber ? u" align=\"right\">"_s : u" align=\"left\">"_s) + cells[i].toHtmlEscaped() + u"</"_s + element + u'>';
        }
        return QString(row + u"</tr>\n"_s);
    };
    text += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse: collapse; border-color: #999999\">\n<thead>"_s + line(table.titles, u"th"_s) + u"</thead>\n"_s;
    for (const QStringList &row : table.rows)
        text += line(row, u"td"_s);
    return text + u"</table>\n"_s;
}

QString markdownEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (u"\\`*_{}[]<>()#+-.!|~&:@"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdown(const Table &table)
{
    QString text = u"## "_s + markdownEscaped(table.heading) + u"\n\n"_s;
    if (table.rows.empty())
        return text + markdownEscaped(Words::none()) + u"\n\n"_s;
    const auto line = [](const QStringList &cells) {
        QStringList escaped;
        for (const QString &cell : cells)
            escaped += markdownEscaped(cell);
        return QString(u"| "_s + escaped.join(u" | "_s) + u" |\n"_s);
    };
    text += line(table.titles) + u'|';
    for (qsizetype i = 0; i < table.titles.size(); ++i)
        text += i >= table.numbersFrom && i <= table.numbersTo ? u" ---: |"_s : u" --- |"_s;
    text += u'\n';
    for (const QStringList &row : table.rows)
        text += line(row);
    return text + u'\n';
}

} // namespace

QString teamSheetHtml(const TeamSheet &sheet, TimeDisplay display)
{
    QString text = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + titleOf(sheet).toHtmlEscaped() + u"</title></head>\n<body style=\"font-family: sans-serif\">\n<h1>"_s + titleOf(sheet).toHtmlEscaped()
        + u"</h1>\n<p>"_s + Words::source(cellText(sheet.instance), exactTime(sheet.asOf, display)).toHtmlEscaped() + u"</p>\n"_s;
    if (!sheet.isComplete)
        text += u"<p><b>"_s + Words::incomplete().toHtmlEscaped() + u"</b></p>\n"_s;
    text += u"<p>"_s + countsOf(sheet).toHtmlEscaped() + u"</p>\n<p>"_s + jobsOf(sheet).toHtmlEscaped() + u"</p>\n"_s;
    for (const Table &table : tablesOf(sheet))
        text += html(table);
    return text + u"</body></html>\n"_s;
}

QString teamSheetMarkdown(const TeamSheet &sheet, TimeDisplay display)
{
    QString text = u"# "_s + markdownEscaped(titleOf(sheet)) + u"\n\n"_s + markdownEscaped(Words::source(cellText(sheet.instance), exactTime(sheet.asOf, display))) + u"\n\n"_s;
    if (!sheet.isComplete)
        text += u"**"_s + markdownEscaped(Words::incomplete()) + u"**\n\n"_s;
    text += markdownEscaped(countsOf(sheet)) + u"\n\n"_s + markdownEscaped(jobsOf(sheet)) + u"\n\n"_s;
    for (const Table &table : tablesOf(sheet))
        text += markdown(table);
    return text;
}

QByteArray teamSheetCsv(const TeamSheet &sheet)
{
    QByteArray csv = "id,description,owner,version,state,contacted_at,registered_by,why\r\n";
    for (const TeamSheet::RunnerLine &line : sheet.risky) {
        QByteArrayList cells{ QByteArray::number(line.id.value) };
        for (const QString &text : { line.name, line.owner, line.version, nameOf(line.state), line.contactedAt.toIso(), line.registeredBy, risksText(line) })
            cells += csvCell(text);
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

QString teamSheetFileName(const TeamSheet &sheet)
{
    QString name = sheet.path.isEmpty() ? u"instance"_s : sheet.path.left(100);
    for (QChar &c : name) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
        if (!isPlain)
            c = u'-';
    }
    return u"team-sheet-"_s + name;
}

} // namespace muster
