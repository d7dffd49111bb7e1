// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/compliancecommand.h"

#include "app/headless/connection.h"
#include "app/headless/journalanswer.h"
#include "app/headless/selection.h"
#include "app/headless/terminal.h"
#include "app/session/shippeddata.h"
#include "models/history/history.h"
#include "models/policy/compliance.h"
#include "models/tables/celltext.h"
#include "models/tables/compliancereports.h"
#include "models/tables/seenjobstext.h"
#include "models/wording/policytext.h"
#include "models/wording/queuetext.h"

#include <QFile>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats{ "json"_L1, "junit"_L1, "sarif"_L1 };

} // namespace

QString ComplianceCommand::name() const
{
    return u"compliance"_s;
}

QString ComplianceCommand::summary() const
{
    return tr("Hold the runners against a policy of approved versions");
}

QString ComplianceCommand::operands() const
{
    return u"POLICY"_s;
}

QList<QCommandLineOption> ComplianceCommand::options() const
{
    return Connection::options() + QList<QCommandLineOption>{
        { QString(formats[0]), tr("Print one JSON document.") },
        { QString(formats[1]), tr("Print a JUnit report: GitLab shows it in the merge request.") },
        { QString(formats[2]), tr("Print a SARIF report.") },
    };
}

std::optional<PolicyReading> ComplianceCommand::read(const QString &path, Terminal &terminal)
{
    constexpr qint64 largest = 16 * 1024 * 1024;   // more than the reader takes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        terminal.complain(tr("The policy %1 cannot be read: %2").arg(path, file.errorString()));
        return std::nullopt;
    }
    PolicyReading reading = readPolicy(file.read(largest));
    for (const PolicyProblem &problem : reading.problems) {
        if (problem.isError())
            terminal.complain(u"%1:%2:%3: %4"_s.arg(path).arg(problem.at.line).arg(problem.at.column).arg(policyProblemText(problem)));
    }
    return reading.isGood() ? std::optional(std::move(reading)) : std::nullopt;
}

/// What the window has seen of jobs, if it runs on this machine; nothing is said about why there is none.
std::optional<SeenJobs> ComplianceCommand::seenJobs(const QCommandLineParser &arguments, Connection &connection, const Snapshot &fleet)
{
    History *history = connection.pastHistory(arguments);
    if (!history || !fleet.asOf().isKnown())
        return std::nullopt;
    const Instant from = Instant::fromSeconds(fleet.asOf().seconds() - std::chrono::seconds(std::chrono::days(SeenJobs::days)).count());
    const Result<SeenJobs> jobs = answerOf<SeenJobs>([&](QObject *receiver, auto done) { history->seenJobs({ fleet.key().instance, fleet.key().username }, from, fleet.asOf(), receiver, done); });
    return jobs ? std::optional(*jobs) : std::nullopt;
}

ExitStatus ComplianceCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    const QStringList words = arguments.positionalArguments().mid(1);
    const auto given = std::count_if(formats.begin(), formats.end(), [&](QLatin1String format) { return arguments.isSet(format); });
    if (words.size() != 1 || given > 1) {
        terminal.complain(words.size() != 1 ? tr("Which policy? Name one file.") : tr("One of --json, --junit and --sarif."));
        return ExitStatus::Usage;
    }
    const auto reading = read(words.first(), terminal);
    if (!reading)
        return ExitStatus::Error;
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const Result<Snapshot::Ptr> fleet = connection.load(terminal);
    if (!fleet) {
        connection.complain(fleet.error(), terminal);
        return Connection::statusOf(fleet.error());
    }
    const LagTable lag = LagTable::build(**fleet, knownReleaseList().catalogue, knownReleaseList().catalogue.newest());
    const Compliance compliance = Compliance::evaluate(reading->policy, { *fleet, knownReleaseList().catalogue, { (*fleet)->asOf(), &lag } });
    const std::optional<SeenJobs> jobs = seenJobs(arguments, connection, **fleet);
    const SeenJobs *const seen = jobs ? &*jobs : nullptr;
    ComplianceReport report{ compliance, reading->policy, complianceGroups(compliance, seen), reading->problems, words.first(), seen };
    report.warnings.insert(report.warnings.end(), compliance.warnings().begin(), compliance.warnings().end());
    for (const PolicyProblem &warning : report.warnings)
        terminal.complain(u"%1:%2:%3: %4"_s.arg(words.first()).arg(warning.at.line).arg(warning.at.column).arg(policyProblemText(warning)));
    if (arguments.isSet(formats[0]))
        terminal.json(complianceToJson(report));
    else if (arguments.isSet(formats[1]))
        terminal.raw(complianceToJunit(report));
    else if (arguments.isSet(formats[2]))
        terminal.json(complianceToSarif(report));
    else
        print(report, terminal);
    if (!(*fleet)->isComplete()) {
        terminal.complain(tr("The list is incomplete: %1").arg((*fleet)->trouble()));
        return ExitStatus::Error;
    }
    return compliance.counts().isCompliant() ? ExitStatus::Done : ExitStatus::ConditionFound;
}

void ComplianceCommand::print(const ComplianceReport &report, Terminal &terminal)
{
    const Compliance &compliance = report.compliance;
    const Snapshot &fleet = *compliance.fleet();
    QStringList counts;
    for (const ComplianceState state : allComplianceStates)
        counts += u"%1 %2"_s.arg(countText(compliance.counts()[state]), complianceText(state));
    terminal.say(counts.join(u" · "_s));
    terminal.say(seenJobsText(report.jobs));
    std::vector<QStringList> groups;
    for (const ComplianceGroup &group : report.groups) {
        if (group.counts[ComplianceState::Compliant] < group.counts.total())
            groups.push_back({ groupText(group), u"%1/%2"_s.arg(countText(group.counts[ComplianceState::Compliant]), countText(group.counts.total())),
                group.jobs == 0 ? QString() : u"%1/%2"_s.arg(countText(group.compliantJobs), countText(group.jobs)), group.worst == Compliance::none ? QString() : runnerLabel(fleet, group.worst) });
    }
    terminal.say({});
    terminal.table({ tr("Group"), tr("Compliant"), tr("Their jobs"), tr("Worst runner") }, groups);
    std::vector<QStringList> runners;
    for (qsizetype row = 0; row < compliance.size(); ++row) {
        if (compliance.state(row) != ComplianceState::Compliant)
            runners.push_back({ QString::number(fleet.row(row).id.value), complianceText(compliance.state(row)), ownerText(fleet.row(row).type, fleet.string(fleet.owner(fleet.row(row).owner).fullPath)),
                ruleText(report.policy, compliance.verdict(row).rule), complianceReasonText(compliance, row, report.policy) });
    }
    terminal.say({});
    terminal.table({ tr("ID"), tr("State"), tr("Owner"), tr("Rule"), tr("Reason") }, runners);
}

} // namespace muster::headless
