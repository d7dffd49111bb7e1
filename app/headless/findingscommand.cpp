// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/findingscommand.h"

#include "app/headless/connection.h"
#include "app/headless/jobwatch.h"
#include "app/headless/terminal.h"
#include "app/session/session.h"
#include "app/session/shippeddata.h"
#include "models/automation/signalsettings.h"
#include "models/automation/signalwatch.h"
#include "models/settings/settings.h"
#include "models/tables/evidencetext.h"
#include "models/tables/findingreports.h"
#include "models/wording/signaltext.h"

#include <QEventLoop>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto minSeverity = "min-severity"_L1, findingsJson = "json"_L1, findingsSarif = "sarif"_L1, allFindings = "all"_L1;

/// Gravest first, then newest, then by runner.
void sortFindings(std::vector<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        return a.lastSeen != b.lastSeen ? a.lastSeen > b.lastSeen : a.runner < b.runner;
    });
}

} // namespace

QString FindingsCommand::name() const
{
    return u"findings"_s;
}

QString FindingsCommand::summary() const
{
    return tr("Look for signs that a runner is compromised");
}

QList<QCommandLineOption> FindingsCommand::options() const
{
    return Connection::options() + QList<QCommandLineOption>{
        { QString(minSeverity), tr("Only findings at least so grave: low, medium, high or critical."), u"SEVERITY"_s },
        { QString(allFindings), tr("Also those that were acknowledged, muted or resolved; they do not count for the exit status.") },
        { QString(findingsJson), tr("Print one JSON document.") },
        { QString(findingsSarif), tr("Print a SARIF report.") },
    };
}

ExitStatus FindingsCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const auto least = arguments.isSet(minSeverity) ? findingSeverityNamed(arguments.value(minSeverity)) : FindingSeverity::Low;
    if (!least) {
        terminal.complain(tr("--min-severity is low, medium, high or critical."));
        return ExitStatus::Usage;
    }
    if (arguments.isSet(findingsJson) && arguments.isSet(findingsSarif)) {
        terminal.complain(tr("One of --json and --sarif."));
        return ExitStatus::Usage;
    }
    const SignalSettingsReading chosen = readSignalSettings(signalSettingsFile(Settings::standardPath()));
    for (const QString &trouble : chosen.troubles)
        terminal.complain(tr("Warning: security.ini: “%1” is not understood.").arg(trouble));
    Connection connection;
    connection.keepHistory();
    connection.keepMemory();
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    SignalWatch watch({ .identity = connection.identity(), .history = &connection.history(arguments), .journal = &connection.journal(arguments), .advisories = [] { return shippedAdvisories(); },
        .serverAdvisories = [] { return shippedServerAdvisories(); }, .settings = chosen.settings });
    // One pass over the queue: some signs are seen in the jobs that run and ended. Where the token may not see any, these stay silent.
    JobSampler &sampler = connection.session().sampler();
    QObject::connect(&sampler, &JobSampler::sampled, &watch, &SignalWatch::setJobs);
    JobWatch::watch(sampler, std::chrono::seconds(0));
    watch.follow(connection.session().sync());
    const Result<Snapshot::Ptr> fleet = connection.load(terminal);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        return Connection::statusOf(fleet.error());
    }
    if (!(*fleet)->isComplete()) {
        terminal.complain(tr("The list is incomplete, so nothing can be concluded from it: %1").arg((*fleet)->trouble()));
        return ExitStatus::Error;
    }
    if (watch.state() != SignalWatch::State::Ready) {
        QEventLoop loop;
        QObject::connect(&watch, &SignalWatch::looked, &loop, &QEventLoop::quit);
        loop.exec();
    }
    FindingReport report{ .findings = {}, .instance = connection.identity().instance, .asOf = watch.lookedAt(), .isComplete = true, .hasCompared = watch.hasCompared() };
    bool isFound = false;
    for (const Finding &finding : *watch.findings()) {
        const bool isAsking = isPending(finding, watch.lookedAt());
        if (finding.severity < *least || (!isAsking && !arguments.isSet(allFindings)))
            continue;
        isFound |= isAsking;
        report.findings.push_back(finding);
    }
    sortFindings(report.findings);
    if (arguments.isSet(findingsJson))
        terminal.json(findingsToJson(report));
    else if (arguments.isSet(findingsSarif))
        terminal.json(findingsToSarif(report));
    else
        print(report.findings, terminal);
    if (!watch.hasCompared())
        terminal.complain(tr("There is no earlier list of this user to compare with: what happened cannot be told yet, only what is so."));
    return isFound ? ExitStatus::ConditionFound : ExitStatus::Done;
}

void FindingsCommand::print(const std::vector<Finding> &findings, Terminal &terminal)
{
    std::vector<QStringList> rows;
    for (const Finding &finding : findings) {
        QStringList evidence;
        for (const Evidence &each : finding.evidence) {
            if (evidence.size() < 3)
                evidence += evidenceBrief(each, TimeDisplay::Utc);
        }
        rows.push_back({ severityText(finding.severity), finding.runner.isValid() ? QString::number(finding.runner.value) : u"-"_s, finding.runnerName.left(40), finding.ownerPath.left(40),
            signalTitle(finding.signal), stateText(finding), evidence.join(u"; "_s) });
    }
    if (rows.empty())
        terminal.say(tr("Nothing was found."));
    terminal.table({ tr("Severity"), tr("ID"), tr("Runner"), tr("Owner"), tr("Finding"), tr("State"), tr("Evidence") }, rows);
}

} // namespace muster::headless
