// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/cleanuptimer.h"

#include "app/headless/planreview.h"
#include "app/headless/terminal.h"
#include "models/policy/cleanupreader.h"
#include "models/wording/policytext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto userOption = "user"_L1, calendarOption = "calendar"_L1, unitDirOption = "unit-dir"_L1;

void sayText(const QString &text, Terminal &terminal)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        terminal.say(line);
}

} // namespace

QList<QCommandLineOption> CleanupTimer::options()
{
    return {
        { QString(userOption), tr("cleanup install-timer: units of the user's own, with the token from the key store.") },
        { QString(calendarOption), tr("cleanup install-timer: when to look whether a rule is due, as systemd's OnCalendar takes it; hourly."), tr("WHEN"), u"hourly"_s },
        { QString(unitDirOption), tr("cleanup install-timer: write the units into this folder."), tr("FOLDER") },
    };
}

ExitStatus CleanupTimer::install(const QString &policy, const QCommandLineParser &arguments, Terminal &terminal)
{
    QFile file(policy);
    if (!file.open(QIODevice::ReadOnly)) {
        terminal.complain(tr("The policy %1 cannot be read: %2").arg(policy, file.errorString()));
        return ExitStatus::Error;
    }
    const CleanupReading reading = readCleanupPolicy(file.readAll());
    for (const PolicyProblem &problem : reading.problems)
        terminal.complain(u"%1:%2:%3: %4"_s.arg(policy).arg(problem.at.line).arg(problem.at.column).arg(policyProblemText(problem)));
    if (!reading.isGood())
        return ExitStatus::Error;

    const std::vector<CleanupRule> &rules = reading.policy.rules;
    if (std::none_of(rules.begin(), rules.end(), [](const CleanupRule &rule) { return rule.isOn; }))
        terminal.complain(tr("Warning: no rule of %1 is on, so the timer would do nothing.").arg(policy));
    const bool isUser = arguments.isSet(userOption);
    TimerUnits::Wish wish;
    wish.whose = isUser ? TimerUnits::For::User : TimerUnits::For::System;
    wish.program = QCoreApplication::applicationFilePath();
    wish.address = arguments.value(u"url"_s);
    wish.instance = arguments.value(u"instance"_s);
    wish.scope = arguments.value(u"scope"_s);
    wish.policy = QFileInfo(policy).absoluteFilePath();
    wish.calendar = arguments.value(calendarOption);
    const QUrl address(wish.address, QUrl::StrictMode);
    const bool hasAddress = address.isValid() && !address.host().isEmpty();
    if (isUser ? !hasAddress && wish.instance.isEmpty() : !hasAddress) {
        terminal.complain(isUser ? tr("Of which GitLab? Say --instance NAME.") : tr("Of which GitLab? Say --url URL: a service of the system knows no instances of yours."));
        return ExitStatus::Usage;
    }
    if (std::any_of(wish.calendar.begin(), wish.calendar.end(), [](QChar c) { return c.unicode() < 0x20; }) || wish.calendar.trimmed().isEmpty()) {
        terminal.complain(tr("--calendar takes what systemd's OnCalendar takes, for example hourly."));
        return ExitStatus::Usage;
    }
    const TimerUnits units(wish);
    explain(units, isUser, terminal);
    if (PlanReview::isDryRun(arguments))
        return ExitStatus::ConditionFound;
    const QString folder = arguments.isSet(unitDirOption) ? arguments.value(unitDirOption) : units.folder();
    if (const auto status = PlanReview::mayAsk(arguments, terminal))
        return *status;
    if (!arguments.isSet(u"yes"_s) && terminal.ask(tr("Write them to %1? Type %2:").arg(folder, tr("yes"))) != tr("yes")) {
        terminal.complain(tr("Nothing was written."));
        return ExitStatus::Done;
    }
    const ExitStatus written = write(units, folder, terminal);
    if (written == ExitStatus::Done)
        sayWhatNext(units, isUser, terminal);
    return written;
}

void CleanupTimer::explain(const TimerUnits &units, bool isUser, Terminal &terminal)
{
    terminal.say(tr("# %1/%2.service").arg(units.folder(), units.name()));
    sayText(units.service(), terminal);
    terminal.say(tr("# %1/%2.timer").arg(units.folder(), units.name()));
    sayText(units.timer(), terminal);
    if (isUser) {
        terminal.say(tr("The timer runs in your own session. The token comes from the key store, which is locked while nobody is logged in: then the run fails and the next one makes up for it. "
                        "systemd 252 cannot decrypt credentials for units of a user; a unit of the system, without --user, does not depend on a session."));
    } else {
        terminal.say(tr("The service runs under an account that exists only meanwhile, can write only its own folder below /var/lib, and gets the token decrypted by systemd: nobody else on this machine can read it, and a copy of the disk does not tell it."));
    }
    terminal.say(tr("The timer looks every so often; the policy's schedules say which rules run then. A look that was missed while the machine was off is made up for."));
    terminal.say(tr("The first run that would take something is refused: Muster has to have watched the fleet for a day, or a person says --confirmed."));
    terminal.say(tr("Another Muster of another user or machine is not kept from changing the same runners; each runner is looked at again just before it is changed."));
    terminal.say({});
}

ExitStatus CleanupTimer::write(const TimerUnits &units, const QString &folder, Terminal &terminal)
{
    QDir().mkpath(folder);
    for (const auto &[ending, text] : { std::pair(u".service"_s, units.service()), std::pair(u".timer"_s, units.timer()) }) {
        QSaveFile file(folder + u'/' + units.name() + ending);
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            terminal.complain(tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
            return ExitStatus::Error;
        }
        QFile::setPermissions(file.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
        terminal.say(tr("Written: %1").arg(file.fileName()));
    }
    return ExitStatus::Done;
}

void CleanupTimer::sayWhatNext(const TimerUnits &units, bool isUser, Terminal &terminal)
{
    terminal.say(tr("What is left to do:"));
    if (!isUser) {
        terminal.say(u"  mkdir -p /etc/credstore.encrypted"_s);
        terminal.say(u"  systemd-ask-password -n | systemd-creds encrypt --name=token - %1"_s.arg(units.credential()));
    }
    const QString manager = isUser ? u"systemctl --user"_s : u"systemctl"_s;
    terminal.say(u"  %1 daemon-reload"_s.arg(manager));
    terminal.say(u"  %1 start %2.service    # %3"_s.arg(manager, units.name(), tr("once, to see that it works")));
    terminal.say(u"  journalctl %1-u %2"_s.arg(isUser ? u"--user "_s : QString(), units.name()));
    terminal.say(u"  %1 enable --now %2.timer"_s.arg(manager, units.name()));
}

} // namespace muster::headless
