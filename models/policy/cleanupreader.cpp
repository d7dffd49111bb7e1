// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/cleanupreader.h"

#include "models/filter/nearest.h"
#include "models/policy/tomlreader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRunners = 100'000;

/// Reads one document.
class CleanupPolicyReader final : public TomlReader {
public:
    CleanupPolicyReader(const QByteArray &utf8, std::vector<PolicyProblem> &problems) : TomlReader(utf8, problems) { }

    CleanupPolicy policy(const toml::table &root) const
    {
        CleanupPolicy policy;
        refuseOthers(root, { u"limits", u"rule" });
        if (const toml::node *node = root.get("limits")) {
            if (const toml::table *table = node->as_table())
                policy.limits = limits(*table);
            else
                wrongType(*node, "limits", PolicyProblem::Wanted::Table);
        }
        for (const toml::table *table : tables(root, "rule"))
            policy.rules.push_back(rule(*table));
        refuseTwins(policy.rules);
        return policy;
    }

private:
    using Kind = PolicyProblem::Kind;

    CleanupLimits limits(const toml::table &table) const
    {
        refuseOthers(table, { u"per_run", u"per_day", u"share", u"reason" });
        const CleanupLimits usual;
        CleanupLimits limits;
        limits.perRun = number(table, "per_run", { 1, mostRunners }).value_or(usual.perRun);
        limits.perDay = number(table, "per_day", { 1, mostRunners }).value_or(usual.perDay);
        limits.sharePercent = number(table, "share", { 1, 100 }).value_or(usual.sharePercent);
        if (const auto reason = text(table, "reason"))
            limits.reason = reason->text.trimmed();
        if (limits.isRaised() && limits.reason.isEmpty()) {
            const char *raised = limits.perRun > usual.perRun ? "per_run" : limits.perDay > usual.perDay ? "per_day" : "share";
            m_fields.complain({ .kind = Kind::ReasonMissing, .at = placeOf(*table.get(raised)), .argument = QString::fromLatin1(raised) });
        }
        return limits;
    }

    CleanupRule rule(const toml::table &table) const
    {
        refuseOthers(table, { u"name", u"on", u"select", u"silent", u"action", u"grace", u"keep", u"most_per_run", u"most_per_day", u"instance_runners", u"fast", u"every", u"days", u"between", u"tell" });
        CleanupRule rule;
        rule.at = placeOf(table);
        rule.name = neededText(table, "name").trimmed();
        rule.isOn = flag(table, "on").value_or(false);
        rule.action = action(table);
        rule.select = select(table, rule.action);
        rule.silent = span(table, "silent", CleanupRule::shortest).value_or(rule.silent);
        if (!table.get("silent"))
            missing(table, "silent");
        if (const auto grace = span(table, "grace", CleanupRule::shortest); grace && rule.action == CleanupAction::Quarantine)
            rule.grace = *grace;
        if (table.get("grace") && rule.action != CleanupAction::Quarantine)
            m_fields.complain({ .kind = Kind::WithoutEffect, .at = placeOf(*table.get("grace")), .argument = u"grace"_s });
        rule.keep = keep(table);
        rule.mostPerRun = number(table, "most_per_run", { 1, mostRunners }).value_or(rule.mostPerRun);
        rule.mostPerDay = number(table, "most_per_day", { 1, mostRunners }).value_or(rule.mostPerDay);
        rule.takesInstance = flag(table, "instance_runners").value_or(false);
        rule.isFast = flag(table, "fast").value_or(false);
        rule.schedule = schedule(table);
        rule.tell = recipients(table);
        return rule;
    }

    CleanupAction action(const toml::table &table) const
    {
        const auto written = text(table, "action");
        if (!written)
            return CleanupAction::Quarantine;   // the gentle one
        std::vector<QString> names;
        for (const CleanupAction action : allCleanupActions) {
            names.push_back(nameOf(action));
            if (written->text == names.back())
                return action;
        }
        badWord(*written, names);
        return CleanupAction::Report;
    }

    void badWord(const PolicyText &written, const std::vector<QString> &words) const
    {
        const std::vector<QStringView> candidates(words.begin(), words.end());
        m_fields.complain({ .kind = Kind::BadWord, .at = written.at, .argument = written.text, .suggestion = nearestWord(written.text, candidates) });
    }

    /// GitLab's own idea of a runner's state, and notes that anybody may write, are no reason to delete. Names and tags are written
    /// by others, too: they may narrow what a rule takes down to something, and that is said.
    Filter select(const toml::table &table, CleanupAction action) const
    {
        const QString written = neededText(table, "select");
        Filter selected = filter(table, "select");
        if (written.trimmed().isEmpty())
            return selected;
        const PolicyPlace at = placeOf(*table.get("select"));
        if (action != CleanupAction::Report) {
            // A quarantine pauses by itself: a rule that asks for it would let go tomorrow what it took today.
            for (const QString &key : { u"status"_s, u"note"_s, u"paused"_s }) {
                if (selected.usesKey(key) && (key != "paused"_L1 || action == CleanupAction::Quarantine))
                    m_fields.complain({ .kind = Kind::ForbiddenCondition, .at = at, .argument = key });
            }
        }
        for (const QString &key : { u"name"_s, u"tag"_s, QString() }) {
            if (selected.usesKey(key))
                m_fields.complain({ .kind = Kind::SelectsByText, .at = at, .argument = key });
        }
        return selected;
    }

    std::optional<std::chrono::hours> span(const toml::table &table, std::string_view key, std::chrono::hours shortest) const
    {
        const auto written = text(table, key);
        if (!written)
            return std::nullopt;
        const auto span = m_fields.span(*written);
        if (!span || *span >= shortest)
            return span;
        m_fields.complain({ .kind = Kind::TooShort, .at = written->at, .argument = u"%1h"_s.arg(shortest.count()) });
        return std::nullopt;
    }

    CleanupKeep keep(const toml::table &rule) const
    {
        CleanupKeep keep;
        const toml::node *node = rule.get("keep");
        if (!node)
            return keep;
        const toml::table *table = node->as_table();
        if (!table) {
            wrongType(*node, "keep", PolicyProblem::Wanted::Table);
            return keep;
        }
        refuseOthers(*table, { u"tags", u"names", u"at_least", u"newest" });
        for (const PolicyText &tag : texts(*table, "tags"))
            keep.tags += tag.text;
        for (const PolicyText &name : texts(*table, "names"))
            keep.names += name.text;
        keep.atLeast = number(*table, "at_least", { 0, mostRunners }).value_or(0);
        keep.newest = number(*table, "newest", { 0, mostRunners }).value_or(0);
        return keep;
    }

    CleanupSchedule schedule(const toml::table &table) const
    {
        CleanupSchedule schedule;
        schedule.every = span(table, "every", std::chrono::hours(1)).value_or(schedule.every);
        if (const std::vector<PolicyText> days = texts(table, "days"); !days.empty()) {
            schedule.days = 0;
            for (const PolicyText &day : days)
                schedule.days |= dayOf(day);
        }
        if (const auto written = text(table, "between")) {
            if (const auto window = CleanupSchedule::windowFrom(written->text)) {
                schedule.from = window->from;
                schedule.until = window->until;
            } else {
                m_fields.complain({ .kind = Kind::BadWindow, .at = written->at, .argument = written->text });
            }
        }
        return schedule;
    }

    quint8 dayOf(const PolicyText &written) const
    {
        std::vector<QString> names;
        for (int day = 0; day < 7; ++day) {
            names.push_back(CleanupSchedule::dayName(day));
            if (written.text == names.back())
                return quint8(1 << day);
        }
        badWord(written, names);
        return 0;
    }

    std::vector<CleanupRecipient> recipients(const toml::table &table) const
    {
        using Recipient = CleanupRecipient::Kind;
        std::vector<CleanupRecipient> recipients;
        for (const PolicyText &written : texts(table, "tell")) {
            const QString target = written.text.section(u':', 1);
            // An address is an argument of a mail program: nothing that reads as an option, a second address or a header.
            const bool isPlain = std::all_of(target.begin(), target.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() != 0x7f && c != u',' && c != u';' && c != u'<' && c != u'>'; });
            if (written.text == "desktop"_L1)
                recipients.push_back({ Recipient::Desktop, {} });
            else if (written.text.startsWith("mail:"_L1) && isPlain && target.contains(u'@') && !target.startsWith(u'-'))
                recipients.push_back({ Recipient::Mail, target });
            else if (written.text.startsWith("command:/"_L1))
                recipients.push_back({ Recipient::Command, target });
            else
                m_fields.complain({ .kind = Kind::BadRecipient, .at = written.at, .argument = written.text });
        }
        return recipients;
    }

    /// Records and reports tell rules by their names.
    void refuseTwins(const std::vector<CleanupRule> &rules) const
    {
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            const auto first = std::find_if(rules.begin(), rule, [&](const CleanupRule &each) { return each.name == rule->name; });
            if (first != rule && !rule->name.isEmpty())
                m_fields.complain({ .kind = Kind::NameTwice, .at = rule->at, .other = first->at, .argument = rule->name });
        }
    }
};

} // namespace

bool CleanupReading::isGood() const
{
    return !TomlReader::hasErrors(problems);
}

CleanupReading readCleanupPolicy(const QByteArray &utf8)
{
    CleanupReading reading;
    reading.sha256 = QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex();
    const auto root = TomlReader::parse(utf8, reading.problems);
    if (!root)
        return reading;
    CleanupPolicy policy = CleanupPolicyReader(utf8, reading.problems).policy(*root);
    TomlReader::sort(reading.problems);
    if (reading.isGood())
        reading.policy = std::move(policy);
    return reading;
}

} // namespace muster
