// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fleet/lookup/fleetsearch.h"

#include "models/fleet/lookup/lookuplog.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

enum class Match : quint8 { ShortToken, SystemId, Address, Name, Tag, Owner, PartOfToken, PartOfSystemId, PartOfAddress, PartOfName, PartOfTag, PartOfOwner, None };
constexpr std::size_t matchKinds = std::size_t(Match::None);
constexpr std::size_t partsLookedAt = 4000;
constexpr char separator = '\x1f';

/// One look through the fleet for one text.
class Search {
public:
    Search(const Snapshot &fleet, const QString &text);
    void run();
    [[nodiscard]] const std::vector<quint32> &rows(Match match) const { return m_rows[std::size_t(match)]; }
    [[nodiscard]] LookupCandidate candidate(quint32 at, Match match) const;

private:
    [[nodiscard]] Match matchOf(const RunnerRow &row, std::string_view all) const;
    [[nodiscard]] Match kindOfField(const RunnerRow &row, std::string_view all, std::size_t at) const;
    [[nodiscard]] bool fits(const QString &whole) const { return whole.toLower().toUtf8().toStdString().find(m_needle) != std::string::npos; }
    [[nodiscard]] QString matchedText(const RunnerRow &row, Match match) const;

    const Snapshot &m_fleet;
    /// A field that is the needle and nothing else; cheaper than to see which fields hold it.
    [[nodiscard]] bool hasWhole(std::string_view all) const;
    [[nodiscard]] bool holds(std::string_view all, const std::string &sought) const { return memmem(all.data(), all.size(), sought.data(), sought.size()) != nullptr; }

    std::string m_needle;   // as searchText has it
    std::string m_between;  // the needle between two separators
    std::array<std::vector<quint32>, matchKinds> m_rows;
};

/// `[2001:db8::1]`, `10.4.0.17:41300`: logs write addresses so.
QString bareAddress(const QString &text)
{
    static const QRegularExpression v4(u"^(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d+$"_s), v6(u"^\\[([0-9A-Fa-f:.]+)\\](?::\\d+)?$"_s);
    for (const QRegularExpression &form : { v4, v6 }) {
        if (const auto match = form.match(text); match.hasMatch())
            return match.captured(1);
    }
    return text;
}

Search::Search(const Snapshot &fleet, const QString &text) : m_fleet(fleet), m_needle(bareAddress(text.trimmed()).toLower().toUtf8().toStdString()), m_between(separator + m_needle + separator) { }

bool Search::hasWhole(std::string_view all) const
{
    if (all.size() < m_needle.size())
        return false;
    const bool isFirst = all.starts_with(m_needle) && (all.size() == m_needle.size() || all[m_needle.size()] == separator);
    const bool isLast = all.size() > m_needle.size() && all.ends_with(m_needle) && all[all.size() - m_needle.size() - 1] == separator;
    return isFirst || isLast || holds(all, m_between);
}

void Search::run()
{
    if (m_needle.empty() || m_needle.find(separator) != std::string::npos)
        return;
    std::size_t parts = 0;
    for (quint32 at = 0; at < quint32(m_fleet.size()); ++at) {
        const RunnerRow &row = m_fleet.row(at);
        const std::string_view all = m_fleet.searchText(row);
        // Parts are many where a letter or two are sought: from some number on only whole fields count.
        if (parts >= partsLookedAt ? !hasWhole(all) : !holds(all, m_needle))
            continue;
        const Match match = matchOf(row, all);
        if (match == Match::None)
            continue;
        if (match >= Match::PartOfToken && ++parts > partsLookedAt)
            continue;
        m_rows[std::size_t(match)].push_back(at);
    }
}

/// Which field the character at `at` belongs to: see Snapshot::searchText.
Match Search::kindOfField(const RunnerRow &row, std::string_view all, std::size_t at) const
{
    const auto field = std::size_t(std::count(all.begin(), all.begin() + qsizetype(at), separator));
    const std::size_t tags = row.tags == unknownTags ? 0 : m_fleet.tags(row.tags).size();
    if (field == 0)
        return Match::Name;
    if (field <= tags)
        return Match::Tag;
    if (field == tags + 1)
        return Match::Owner;
    if (field == tags + 2)
        return Match::ShortToken;
    return (field - tags) % 2 != 0 ? Match::Address : Match::SystemId;
}

Match Search::matchOf(const RunnerRow &row, std::string_view all) const
{
    Match best = Match::None;
    for (std::size_t at = all.find(m_needle); at != std::string_view::npos; at = all.find(m_needle, at + 1)) {
        const std::size_t end = at + m_needle.size();
        const bool isWhole = (at == 0 || all[at - 1] == separator) && (end >= all.size() || all[end] == separator);
        const Match field = kindOfField(row, all, at);
        best = std::min(best, isWhole ? field : Match(std::size_t(field) + std::size_t(Match::PartOfToken)));
    }
    return best;
}

QString Search::matchedText(const RunnerRow &row, Match match) const
{
    const auto ofManager = [&](TextId ManagerRow::*field) {
        for (const ManagerRow &manager : m_fleet.managers(row)) {
            if (QString text = m_fleet.string(manager.*field); fits(text))
                return text;
        }
        return QString();
    };
    switch (match) {
    case Match::ShortToken:
    case Match::PartOfToken:
        return m_fleet.string(row.shortSha);
    case Match::SystemId:
    case Match::PartOfSystemId:
        return ofManager(&ManagerRow::systemId);
    case Match::Address:
    case Match::PartOfAddress:
        return ofManager(&ManagerRow::address);
    case Match::Tag:
    case Match::PartOfTag:
        for (const TextId tag : m_fleet.tags(row.tags)) {
            if (QString text = m_fleet.string(tag); fits(text))
                return text;
        }
        return {};
    case Match::Owner:
    case Match::PartOfOwner:
        return m_fleet.string(m_fleet.owner(row.owner).fullPath);
    case Match::Name:
    case Match::PartOfName:
    case Match::None:
        return m_fleet.string(row.description);
    }
    return {};
}

LookupCandidate Search::candidate(quint32 at, Match match) const
{
    const RunnerRow &row = m_fleet.row(at);
    LookupCandidate found;
    found.runner = row.id;
    found.name = m_fleet.string(row.description);
    found.ownerPath = m_fleet.string(m_fleet.owner(row.owner).fullPath);
    found.matched = matchedText(row, match);
    found.status = row.status;
    found.type = row.type;
    return found;
}

/// Whole texts have keys; a part of a text has none that names the same runners.
QLatin1String filterKeyOf(Match match)
{
    switch (match) {
    case Match::ShortToken: return "token"_L1;
    case Match::SystemId: return "sys"_L1;
    case Match::Address: return "ip"_L1;
    case Match::Tag: return "tag"_L1;
    case Match::Owner: return "owner"_L1;
    case Match::Name:
    case Match::PartOfToken:
    case Match::PartOfSystemId:
    case Match::PartOfAddress:
    case Match::PartOfName:
    case Match::PartOfTag:
    case Match::PartOfOwner:
    case Match::None: break;
    }
    return {};
}

FleetMatches matchesOf(const Search &search, Match match, std::size_t most)
{
    const std::vector<quint32> &rows = search.rows(match);
    FleetMatches found{ {}, rows.size(), filterKeyOf(match) };
    for (std::size_t i = 0; i < std::min(rows.size(), most); ++i)
        found.first.push_back(search.candidate(rows[i], match));
    return found;
}

/// The first kind that anything matched.
FleetMatches bestOf(const Search &search, std::size_t most)
{
    for (std::size_t kind = 0; kind < matchKinds; ++kind) {
        if (!search.rows(Match(kind)).empty())
            return matchesOf(search, Match(kind), most);
    }
    return {};
}

/// A log's token may be longer than the list's, or have a prefix: the part that all have is looked for, and compared.
FleetMatches findToken(const Snapshot &fleet, const QString &token, std::size_t most)
{
    constexpr qsizetype least = 5;
    const QString bare = shortTokenOf(token);
    FleetMatches found;
    if (bare.size() < least)
        return found;
    const std::string beginning = bare.left(least).toUtf8().toStdString();
    for (const RunnerRow &row : fleet.rows()) {
        const std::string_view sha = fleet.text(row.shortSha);
        if (sha.find(beginning) == std::string_view::npos || !isSameToken(QString::fromUtf8(sha.data(), qsizetype(sha.size())), bare))
            continue;
        if (++found.all > most)
            continue;
        found.first.push_back({ .runner = row.id, .job = {}, .name = fleet.string(row.description), .ownerPath = fleet.string(fleet.owner(row.owner).fullPath), .matched = fleet.string(row.shortSha), .status = row.status, .type = row.type });
    }
    return found;
}

bool hasSystemId(const Snapshot &fleet, const LookupCandidate &candidate, const QString &systemId)
{
    const auto at = fleet.find(candidate.runner);
    if (!at)
        return false;
    const auto managers = fleet.managers(fleet.row(*at));
    return std::any_of(managers.begin(), managers.end(), [&](const ManagerRow &manager) { return fleet.string(manager.systemId) == systemId; });
}

Person personOf(const Snapshot &fleet, const UserRow &user)
{
    return { .id = user.id, .username = fleet.string(user.username), .name = fleet.string(user.name), .state = fleet.string(user.state), .webUrl = fleet.string(user.webUrl) };
}

} // namespace

FleetMatches findInFleet(const Snapshot &fleet, const QString &text, std::size_t most)
{
    Search search(fleet, text);
    search.run();
    FleetMatches found = bestOf(search, most);
    return found.first.empty() && !text.contains(u' ') ? findToken(fleet, text.trimmed(), most) : found;
}

std::vector<LookupCandidate> suggestFromFleet(const Snapshot &fleet, const QString &text, std::size_t most)
{
    Search search(fleet, text);
    search.run();
    std::vector<LookupCandidate> found;
    for (std::size_t kind = 0; kind < matchKinds; ++kind) {
        for (const quint32 row : search.rows(Match(kind))) {
            if (found.size() == most)
                return found;
            found.push_back(search.candidate(row, Match(kind)));
        }
    }
    return found;
}

FleetMatches findLogWriter(const Snapshot &fleet, const QString &name, const QString &shortToken, const QString &systemId)
{
    constexpr std::size_t most = 50;
    FleetMatches found = findToken(fleet, shortToken, most);
    if (found.first.size() > 1 && !systemId.isEmpty()) {
        std::vector<LookupCandidate> narrowed;
        std::copy_if(found.first.begin(), found.first.end(), std::back_inserter(narrowed), [&](const LookupCandidate &each) { return hasSystemId(fleet, each, systemId); });
        if (!narrowed.empty())
            found = { narrowed, narrowed.size(), {} };
    }
    for (const auto &[text, match] : { std::pair(systemId, Match::SystemId), std::pair(name, Match::Name) }) {
        if (!found.first.empty())
            break;
        Search search(fleet, text);
        search.run();
        found = matchesOf(search, match, most);
    }
    return found;
}

bool isSameToken(QStringView a, QStringView b)
{
    constexpr qsizetype least = 5;
    const QString first = shortTokenOf(a), second = shortTokenOf(b);
    const qsizetype length = std::min(first.size(), second.size());
    return length >= least && QStringView(first).left(length) == QStringView(second).left(length);
}

LookupAnswer answerFromFleet(const Snapshot &fleet, RunnerId runner)
{
    LookupAnswer answer;
    answer.asOf = fleet.asOf();
    const auto at = fleet.find(runner);
    if (!at)
        return answer;
    const RunnerRow &row = fleet.row(*at);
    const OwnerRow &owner = fleet.owner(row.owner);
    LookupAnswer::Runner known;
    known.id = row.id;
    known.source = LookupAnswer::Source::Fleet;
    known.name = fleet.string(row.description);
    known.shortToken = fleet.string(row.shortSha);
    known.type = row.type;
    known.status = row.status;
    known.paused = row.paused;
    known.locked = row.locked;
    known.runUntagged = row.runUntagged;
    known.access = row.access;
    if (row.tags != unknownTags) {
        for (const TextId tag : fleet.tags(row.tags))
            known.tags += fleet.string(tag);
    }
    known.createdAt = row.createdAt;
    known.contactedAt = row.contactedAt;
    known.method = row.method;
    if (row.creator != 0)
        known.registeredBy = personOf(fleet, fleet.user(row.creator));
    known.ownerKind = row.owner != 0 ? owner.kind : row.type == RunnerType::Instance ? RunnerType::Instance : RunnerType::Unknown;
    known.ownerPath = fleet.string(owner.fullPath);
    known.projectCount = row.projectCount;
    answer.runner = known;
    for (const ManagerRow &each : fleet.managers(row)) {
        LookupAnswer::Manager manager;
        manager.id = each.id;
        manager.source = LookupAnswer::Source::Fleet;
        manager.systemId = fleet.string(each.systemId);
        manager.address = fleet.string(each.address);
        manager.version = fleet.string(each.version);
        manager.revision = fleet.string(each.revision);
        manager.platform = fleet.string(each.platform);
        manager.architecture = fleet.string(each.architecture);
        manager.executor = fleet.string(each.executor);
        manager.status = each.status;
        manager.createdAt = each.createdAt;
        manager.contactedAt = each.contactedAt;
        answer.managers.push_back(manager);
    }
    return answer;
}

} // namespace muster
