// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/hostiletext.h"
#include "models/signals/risk.h"
#include "models/tables/containmenttext.h"
#include "models/tables/evidencetext.h"
#include "models/tables/findingreports.h"
#include "models/wording/signaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(muster::IncidentReport)

public:
    //: heading of a document; %1: a runner
    static QString title(const QString &runner) { return tr("Incident: runner %1").arg(runner); }
    //: below the heading; %1: address of a GitLab, %2: date and time
    static QString source(const QString &instance, const QString &when) { return tr("%1, as of %2").arg(instance, when); }
    //: %1: a group or project
    static QString owner(const QString &path) { return tr("Owner: %1").arg(path); }
    //: %1: a person
    static QString creator(const QString &who) { return tr("Registered by: %1").arg(who); }
    static QString guarded() { return tr("It takes jobs of protected branches and tags: what these know must be taken for known."); }
    //: %1: a number of 100
    static QString score(int score) { return tr("Score: %1 of 100, from the findings below").arg(score); }
    //: heading
    static QString findings() { return tr("What was found"); }
    //: heading: a runner was paused because it may be compromised
    static QString containment() { return tr("Containment"); }
    static QString uncontained() { return tr("The runner was not contained with this Muster."); }
    //: %1: in a person's own words
    static QString because(const QString &reason) { return tr("Reason: %1").arg(reason); }
    //: heading
    static QString timeline() { return tr("Timeline"); }
    //: heading
    static QString reach() { return tr("What it could reach"); }
    static QString noJobs() { return tr("No job that ran there since the first evidence is known."); }
    static QString unwatched() { return tr("Jobs were not watched, so it is not known whose jobs ran there."); }
    static QString jobs(const QString &project, int count) { return tr("%1: %Ln job(s)", nullptr, count).arg(project); }
    //: %1: since when
    static QString since(const QString &when) { return tr("Jobs that ran there since %1, as far as Muster watched:").arg(when); }
    //: heading
    static QString todo() { return tr("What to do"); }
    static QStringList steps(bool isContained)
    {
        return { isContained ? tr("The runner is contained: leave it paused, and cancel the jobs that still run on it.") : tr("Pause the runner; cancel the jobs that run on it."), tr("Ask its owner whether the change was theirs."), tr("If it was not: replace the runner's token, or delete the runner."),
            tr("Replace every secret that the jobs listed above could read: CI/CD variables, deploy keys, registry and cloud credentials."), tr("Look through what these jobs published since the first evidence.") };
    }
    //: first line of a message to the owner of a runner
    static QString hello() { return tr("Hello,"); }
    //: %1: runner, %2: address of a GitLab
    static QString seen(const QString &runner, const QString &instance) { return tr("at your GitLab runner %1 (%2) something was seen that may be harmless, or may mean that its token is in other hands:").arg(runner, instance); }
    static QString asked() { return tr("Was this you or somebody of your team? If so, a short “yes, because …” is enough. If not, please do not start the runner again, and answer at once."); }
    //: the severity and the title of a finding
    static QString item(const QString &severity, const QString &title) { return tr("%1: %2").arg(severity, title); }
};

QString incidentMarkdownEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (u"\\`*_{}[]<>()#+-.!|~&:@"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

/// The report as headings and lists of plain text; formats differ only in how they write those.
struct IncidentPart {
    QString heading;
    QString intro;
    QStringList lines;
};

struct TimedLine {
    Instant at;
    QString text;
};

QStringList timelineOf(const Incident &incident, TimeDisplay display)
{
    std::vector<TimedLine> timed;
    for (const Finding &finding : incident.findings) {
        for (const Evidence &evidence : finding.evidence) {
            if (evidence.at.isKnown())
                timed.push_back({ evidence.at, factText(evidence.fact) + u' ' + evidenceChangeText(evidence) });
        }
        timed.push_back({ finding.firstSeen, IncidentWords::item(severityText(finding.severity), signalTitle(finding.signal)) });
        if (finding.decidedAt.isKnown())
            timed.push_back({ finding.decidedAt, visibleText(u"%1: %2 %3"_s.arg(signalTitle(finding.signal), stateText(finding), finding.reason), 500) });
    }
    if (incident.containment) {
        const ContainmentRecord &record = incident.containment->record;
        timed.push_back({ record.at, containmentBeginning(record) });
        if (record.ending.at.isKnown())
            timed.push_back({ record.ending.at, containmentEnding(record) });
    }
    std::stable_sort(timed.begin(), timed.end(), [](const TimedLine &a, const TimedLine &b) { return a.at < b.at; });
    QStringList lines;
    for (const TimedLine &each : timed) {
        const QString line = exactTime(each.at, display) + u"  "_s + each.text;
        if (!lines.contains(line))
            lines += line;
    }
    return lines;
}

IncidentPart containmentPart(const Incident &incident, TimeDisplay display)
{
    IncidentPart part{ IncidentWords::containment(), {}, {} };
    if (!incident.containment) {
        part.intro = IncidentWords::uncontained();
        return part;
    }
    const ContainmentRecord &record = incident.containment->record;
    part.lines = { containedText(record, display), containmentStanding(*incident.containment, display) };
    if (!record.reason.isEmpty())
        part.lines += IncidentWords::because(visibleText(record.reason, 500));
    return part;
}

std::vector<IncidentPart> partsOf(const Incident &incident, TimeDisplay display)
{
    IncidentPart findings{ IncidentWords::findings(), {}, {} };
    for (const Finding &finding : incident.findings) {
        QStringList facts;
        for (const Evidence &evidence : finding.evidence)
            facts += evidenceBrief(evidence, display);
        findings.lines += IncidentWords::item(severityText(finding.severity), signalTitle(finding.signal)) + u" ("_s + facts.join(u"; "_s) + u"). "_s + signalMeaning(finding.signal);
    }
    IncidentPart reach{ IncidentWords::reach(), {}, {} };
    const std::vector<BlastLine> blast = blastRadius(incident.jobs);
    reach.intro = !incident.knowsJobs ? IncidentWords::unwatched() : blast.empty() ? IncidentWords::noJobs() : IncidentWords::since(exactTime(incident.since(), display));
    if (incident.isProtected)
        reach.lines += IncidentWords::guarded();
    for (const BlastLine &line : blast)
        reach.lines += IncidentWords::jobs(visibleText(line.project, 200), line.jobs);
    const bool isContained = incident.containment && incident.containment->state == ContainmentState::InForce;
    return { findings, containmentPart(incident, display), { IncidentWords::timeline(), {}, timelineOf(incident, display) }, reach, { IncidentWords::todo(), {}, IncidentWords::steps(isContained) } };
}

QString titleOfIncident(const Incident &incident)
{
    return IncidentWords::title(findingPlaceText(incident.place));
}

QStringList headOf(const Incident &incident, TimeDisplay display)
{
    const std::vector<RunnerRisk> risks = risksOf(incident.findings, incident.asOf, RisksOf::Everything);
    QStringList head{ IncidentWords::source(visibleText(incident.instance, 200), exactTime(incident.asOf, display)) };
    if (!incident.place.ownerPath.isEmpty())
        head += IncidentWords::owner(visibleText(incident.place.ownerPath, 200));
    if (!incident.registeredBy.isEmpty())
        head += IncidentWords::creator(visibleText(incident.registeredBy, 200));
    head += IncidentWords::score(risks.empty() ? 0 : risks.front().score);
    return head;
}

} // namespace

Instant Incident::since() const
{
    Instant first;
    const auto note = [&first](Instant at) {
        if (at.isKnown() && (!first.isKnown() || at < first))
            first = at;
    };
    for (const Finding &finding : findings) {
        note(finding.firstSeen);
        for (const Evidence &evidence : finding.evidence) {
            // Since when a state was so is not when it became a danger.
            if (evidence.fact == "address"_L1 || evidence.fact == "system_id"_L1 || evidence.fact == "version"_L1)
                note(evidence.at);
        }
    }
    return first;
}

QString incidentMarkdown(const Incident &incident, TimeDisplay display)
{
    QString text = u"# "_s + incidentMarkdownEscaped(titleOfIncident(incident)) + u"\n\n"_s;
    for (const QString &line : headOf(incident, display))
        text += u"- "_s + incidentMarkdownEscaped(line) + u'\n';
    for (const IncidentPart &part : partsOf(incident, display)) {
        text += u"\n## "_s + incidentMarkdownEscaped(part.heading) + u"\n\n"_s;
        if (!part.intro.isEmpty())
            text += incidentMarkdownEscaped(part.intro) + u"\n\n"_s;
        for (const QString &line : part.lines)
            text += u"- "_s + incidentMarkdownEscaped(line) + u'\n';
    }
    return text;
}

QString incidentHtml(const Incident &incident, TimeDisplay display)
{
    const QString title = titleOfIncident(incident).toHtmlEscaped();
    QString text = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + title + u"</title></head>\n<body>\n<h1>"_s + title + u"</h1>\n"_s;
    for (const QString &line : headOf(incident, display))
        text += u"<p>"_s + line.toHtmlEscaped() + u"</p>\n"_s;
    for (const IncidentPart &part : partsOf(incident, display)) {
        text += u"<h2>"_s + part.heading.toHtmlEscaped() + u"</h2>\n"_s;
        if (!part.intro.isEmpty())
            text += u"<p>"_s + part.intro.toHtmlEscaped() + u"</p>\n"_s;
        if (part.lines.isEmpty())
            continue;
        text += u"<ul>\n"_s;
        for (const QString &line : part.lines)
            text += u"<li>"_s + line.toHtmlEscaped() + u"</li>\n"_s;
        text += u"</ul>\n"_s;
    }
    return text + u"</body></html>\n"_s;
}

QString ownerQuestion(const Incident &incident, TimeDisplay display)
{
    QString text = IncidentWords::hello() + u"\n\n"_s + IncidentWords::seen(findingPlaceText(incident.place), visibleText(incident.instance, 200)) + u"\n\n"_s;
    for (const Finding &finding : incident.findings) {
        text += u"- "_s + signalTitle(finding.signal) + u" ("_s + exactTime(finding.firstSeen, display) + u")\n"_s;
        for (const Evidence &evidence : finding.evidence)
            text += u"  "_s + evidenceBrief(evidence, display) + u'\n';
    }
    return text + u'\n' + IncidentWords::asked() + u'\n';
}

QString incidentFileName(const Incident &incident)
{
    return incident.place.runner.isValid() ? u"incident-runner-%1"_s.arg(incident.place.runner.value) : u"incident-gitlab"_s;
}

} // namespace muster
