// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/signaltext.h"

#include "models/base/hostiletext.h"
#include "models/base/span.h"
#include "models/signals/signals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct SignalWords {
    Q_DECLARE_TR_FUNCTIONS(muster::SignalText)

public:
    static QString low() { return tr("low"); }
    static QString medium() { return tr("medium"); }
    static QString high() { return tr("high"); }
    static QString critical() { return tr("critical"); }
    //: state of a finding
    static QString open() { return tr("open"); }
    //: state of a finding: somebody is at it
    static QString acknowledged() { return tr("acknowledged"); }
    //: state of a finding: not before a date
    static QString muted() { return tr("muted"); }
    //: state of a finding: dealt with
    static QString resolved() { return tr("resolved"); }
    //: state of a finding that Muster itself saw to be over
    static QString over() { return tr("not so any more"); }
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
    //: a time that never comes
    static QString never() { return tr("never"); }
    //: what was there before a change, or is there after it: nothing
    static QString none() { return tr("none"); }
    //: %1: what was, %2: what is
    static QString change(const QString &before, const QString &now) { return tr("%1 → %2").arg(before, now); }
    static QString registrationToken() { return tr("by registration token"); }
    //: where a finding is, if it is about no runner
    static QString gitlab() { return tr("This GitLab"); }
    //: %1: a fact such as "Address", %2: its value
    static QString line(const QString &fact, const QString &value) { return tr("%1: %2").arg(fact, value); }
};

struct FactName {
    const char *fact;
    const char *text;
};
constexpr std::array factNames{
    FactName{ "address", QT_TRANSLATE_NOOP("muster::SignalText", "Address") },
    FactName{ "system_id", QT_TRANSLATE_NOOP("muster::SignalText", "System ID") },
    FactName{ "known_systems", QT_TRANSLATE_NOOP("muster::SignalText", "Known machines") },
    FactName{ "version", QT_TRANSLATE_NOOP("muster::SignalText", "Version") },
    FactName{ "revision", QT_TRANSLATE_NOOP("muster::SignalText", "Revision") },
    FactName{ "platform", QT_TRANSLATE_NOOP("muster::SignalText", "Platform") },
    FactName{ "architecture", QT_TRANSLATE_NOOP("muster::SignalText", "Architecture") },
    FactName{ "executor", QT_TRANSLATE_NOOP("muster::SignalText", "Executor") },
    FactName{ "contact", QT_TRANSLATE_NOOP("muster::SignalText", "Last contact") },
    FactName{ "deleted_runner", QT_TRANSLATE_NOOP("muster::SignalText", "Deleted runner") },
    FactName{ "paused", QT_TRANSLATE_NOOP("muster::SignalText", "Paused") },
    FactName{ "protected", QT_TRANSLATE_NOOP("muster::SignalText", "Protected") },
    FactName{ "untagged", QT_TRANSLATE_NOOP("muster::SignalText", "Takes untagged jobs") },
    FactName{ "locked", QT_TRANSLATE_NOOP("muster::SignalText", "Locked") },
    FactName{ "project_count", QT_TRANSLATE_NOOP("muster::SignalText", "Projects") },
    FactName{ "timeout", QT_TRANSLATE_NOOP("muster::SignalText", "Job timeout") },
    FactName{ "short_token", QT_TRANSLATE_NOOP("muster::SignalText", "Short token") },
    FactName{ "owner", QT_TRANSLATE_NOOP("muster::SignalText", "Owner") },
    FactName{ "tag", QT_TRANSLATE_NOOP("muster::SignalText", "Tag") },
    FactName{ "creator", QT_TRANSLATE_NOOP("muster::SignalText", "Creator") },
    FactName{ "creator_state", QT_TRANSLATE_NOOP("muster::SignalText", "Account") },
    FactName{ "registered_how", QT_TRANSLATE_NOOP("muster::SignalText", "Registered") },
    FactName{ "cut_over", QT_TRANSLATE_NOOP("muster::SignalText", "Not done since") },
    FactName{ "runners_made", QT_TRANSLATE_NOOP("muster::SignalText", "Runners made") },
    FactName{ "token_expires", QT_TRANSLATE_NOOP("muster::SignalText", "Token expires") },
    FactName{ "peers_with_expiry", QT_TRANSLATE_NOOP("muster::SignalText", "Others with an expiry") },
    FactName{ "advisory", QT_TRANSLATE_NOOP("muster::SignalText", "Advisory") },
    FactName{ "gitlab_version", QT_TRANSLATE_NOOP("muster::SignalText", "GitLab version") },
    FactName{ "unprotected_runner", QT_TRANSLATE_NOOP("muster::SignalText", "Unprotected runner") },
    FactName{ "tag_owner", QT_TRANSLATE_NOOP("muster::SignalText", "Whose tag it was") },
    FactName{ "name", QT_TRANSLATE_NOOP("muster::SignalText", "Name") },
    FactName{ "imitated_owner", QT_TRANSLATE_NOOP("muster::SignalText", "Whose name it was") },
    FactName{ "project", QT_TRANSLATE_NOOP("muster::SignalText", "Project") },
    FactName{ "job", QT_TRANSLATE_NOOP("muster::SignalText", "Job") },
    FactName{ "runner_failures", QT_TRANSLATE_NOOP("muster::SignalText", "Failed by the runner") },
    FactName{ "short_jobs", QT_TRANSLATE_NOOP("muster::SignalText", "Very short jobs") },
    FactName{ "duration", QT_TRANSLATE_NOOP("muster::SignalText", "Duration") },
    FactName{ "ref", QT_TRANSLATE_NOOP("muster::SignalText", "Branch or tag") },
};

QString signalWord(const char *source)
{
    return QCoreApplication::translate("muster::Signal", source);
}

} // namespace

QString signalTitle(const QString &signal)
{
    const Signal *known = signalNamed(signal);
    return known ? signalWord(known->title) : visibleText(signal, 60);
}

QString signalMeaning(const QString &signal)
{
    const Signal *known = signalNamed(signal);
    return known ? signalWord(known->meaning) : QString();
}

QString signalInnocent(const QString &signal)
{
    const Signal *known = signalNamed(signal);
    return known ? signalWord(known->innocent) : QString();
}

QString severityText(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Low: return SignalWords::low();
    case FindingSeverity::Medium: return SignalWords::medium();
    case FindingSeverity::High: return SignalWords::high();
    case FindingSeverity::Critical: return SignalWords::critical();
    }
    return {};
}

QString stateText(const Finding &finding)
{
    switch (finding.state) {
    case FindingState::Open: return SignalWords::open();
    case FindingState::Acknowledged: return SignalWords::acknowledged();
    case FindingState::Muted: return SignalWords::muted();
    case FindingState::Resolved: return finding.decidedBy.isEmpty() ? SignalWords::over() : SignalWords::resolved();
    }
    return {};
}

QString factText(const QString &fact)
{
    const auto at = std::find_if(factNames.begin(), factNames.end(), [&fact](const FactName &each) { return fact == QLatin1String(each.fact); });
    return at == factNames.end() ? visibleText(fact, 40) : QCoreApplication::translate("muster::SignalText", at->text);
}

QString factValueText(const QString &fact, const QString &value)
{
    if (value == "yes"_L1)
        return SignalWords::yes();
    if (value == "no"_L1)
        return SignalWords::no();
    if (value == "never"_L1)
        return SignalWords::never();
    if (value == "registration_token"_L1)
        return SignalWords::registrationToken();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber && (fact == "timeout"_L1 || fact == "duration"_L1))
        return formatSpan(std::chrono::seconds(seconds));
    return visibleText(value, 200);
}

QString evidenceChangeText(const Evidence &evidence)
{
    const QString now = factValueText(evidence.fact, evidence.now);
    if (!evidence.before.isEmpty())
        return SignalWords::change(factValueText(evidence.fact, evidence.before), now.isEmpty() ? SignalWords::none() : now);
    return now;
}

QString evidenceBrief(const Evidence &evidence, const QString &moment)
{
    const QString change = evidenceChangeText(evidence);
    return factText(evidence.fact) + u' ' + (change.isEmpty() ? moment : change);
}

QString evidenceLine(const Evidence &evidence, const QString &moment)
{
    QString text = evidenceChangeText(evidence);
    if (!moment.isEmpty())
        text += (text.isEmpty() ? u""_s : u"  "_s) + moment;
    return SignalWords::line(factText(evidence.fact), text);
}

QString findingPlaceText(const Finding &finding)
{
    return finding.runner.isValid() ? visibleText(u"#%1 %2"_s.arg(finding.runner.value).arg(finding.runnerName), 120) : SignalWords::gitlab();
}

} // namespace muster
