// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/facets.h"

#include "models/tables/celltext.h"
#include "models/tables/rowset.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostOwners = 50;

using PerMember = std::array<qint64, 256>;   // open enumerations fit a byte

struct Tally {
    PerMember status{};
    PerMember type{};
    std::vector<qint64> owner;
};

Tally tally(const Snapshot &fleet, std::span<const quint32> rows)
{
    Tally counts;
    counts.owner.resize(std::size_t(std::max<qsizetype>(fleet.ownerCount(), 1)));
    // By id and not as they come: rows next to each other in memory are read three times as fast.
    RowSet::of(rows, fleet.size()).forEach([&](quint32 at) {
        const RunnerRow &row = fleet.row(at);
        ++counts.status[std::size_t(row.status)];
        ++counts.type[std::size_t(row.type)];
        ++counts.owner[row.owner];
    });
    return counts;
}

QString filterWord(RunnerStatus status)
{
    const std::string_view name = nameOf(status);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString filterWord(RunnerType type)
{
    QString name = QString::fromLatin1(nameOf(type).data(), qsizetype(nameOf(type).size()));
    name.remove("_type"_L1);   // REST's `group_type` is the filter's `group`
    return name;
}

template <class Enum>
std::vector<Facets::Count> members(const Snapshot &fleet, const PerMember &counts, QString (*label)(Enum, std::string_view))
{
    std::vector<Facets::Count> facet;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto member = Enum((i + 1) % counts.size());   // Unknown comes last
        if (const qint64 count = counts[std::size_t(member)]; count > 0)
            facet.push_back({ filterWord(member), label(member, fleet.foreignName(member)), count });
    }
    return facet;
}

std::vector<Facets::Count> owners(const Snapshot &fleet, const std::vector<qint64> &counts)
{
    std::vector<OwnerIndex> order(counts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::erase_if(order, [&](OwnerIndex owner) { return counts[owner] == 0 || fleet.text(fleet.owner(owner).fullPath).empty(); });
    const std::size_t shown = std::min(order.size(), mostOwners);
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(shown), order.end(), [&](OwnerIndex a, OwnerIndex b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : fleet.text(fleet.owner(a).fullPath) < fleet.text(fleet.owner(b).fullPath);
    });
    std::vector<Facets::Count> facet;
    for (const OwnerIndex owner : std::span(order).first(shown)) {
        const TextId path = fleet.owner(owner).fullPath;
        facet.push_back({ fleet.string(path), cellText(fleet.text(path)), counts[owner] });
    }
    return facet;
}

/// `status:online,"x y"`, and not an OR that begins with it.
bool asksFor(const QString &term, const QString &key)
{
    if (!term.startsWith(key))
        return false;
    bool quoted = false;
    for (qsizetype at = 0; at < term.size(); ++at) {
        if (quoted && term[at] == u'\\')
            ++at;
        else if (term[at] == u'"')
            quoted = !quoted;
        else if (!quoted && term[at] == u' ')
            return false;
    }
    return true;
}

/// The filter without its own terms on `key`; nullopt when it has none.
std::optional<Filter> without(const Filter &filter, const QString &key)
{
    QStringList terms = filter.topLevelTerms();
    if (terms.removeIf([&](const QString &term) { return asksFor(term, key); }) == 0)
        return std::nullopt;
    const auto rest = Filter::parse(terms.join(u' '));
    return rest ? std::optional(*rest) : std::nullopt;
}

std::vector<quint32> rowsOf(const Snapshot &fleet, const Filter &filter, const FilterContext &context)
{
    if (!filter.isEmpty())
        return filter.matchingRows(fleet, context);
    std::vector<quint32> all(std::size_t(fleet.size()));
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

} // namespace

Facets countFacets(const Snapshot &fleet, std::span<const quint32> rows)
{
    const Tally counts = tally(fleet, rows);
    return { members<RunnerStatus>(fleet, counts.status, &statusText), members<RunnerType>(fleet, counts.type, &typeText), owners(fleet, counts.owner) };
}

Facets countFacets(const Snapshot &fleet, const Filter &filter, const FilterContext &context)
{
    Facets facets = countFacets(fleet, rowsOf(fleet, filter, context));
    const auto widened = [&](const QString &key, std::vector<Facets::Count> Facets::*facet) {
        if (const auto wider = without(filter, key))
            facets.*facet = countFacets(fleet, rowsOf(fleet, *wider, context)).*facet;
    };
    widened(u"status:"_s, &Facets::status);
    widened(u"type:"_s, &Facets::type);
    widened(u"owner:"_s, &Facets::owner);
    return facets;
}

} // namespace muster
