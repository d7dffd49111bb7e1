// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filtercompletion.h"

#include "models/filter/filterkey.h"
#include "models/filter/lexer.h"
#include "models/filter/livevalues.h"
#include "models/filter/textpattern.h"
#include "models/filter/valuefinder.h"

#include <array>

namespace muster {

namespace {

class FleetValues final : public LiveValues {
public:
    FleetValues(const Snapshot &fleet, const InstanceNames *instances) : m_fleet(fleet), m_instances(instances) { }
    [[nodiscard]] std::vector<LiveValue> values(const KeySpec &spec, const QString &begun, int limit) const override
    {
        return spec.is(FilterKey::Instance) ? instances(begun, limit) : liveValues(m_fleet, FilterKey(spec.key), begun, limit);
    }
    [[nodiscard]] std::vector<qint64> closedCounts(const KeySpec &spec) const override { return countClosedValues(m_fleet, spec); }

private:
    /// By name; of a single fleet it is not known.
    [[nodiscard]] std::vector<LiveValue> instances(const QString &begun, int limit) const
    {
        if (!m_instances)
            return {};
        std::vector<qint64> counts(m_instances->size() + 1, 0);
        for (const RunnerRow &row : m_fleet.rows()) {
            if (instanceOf(row.id) < counts.size())
                ++counts[instanceOf(row.id)];
        }
        ValueFinder finder(begun);
        for (std::size_t at = 0; at < m_instances->size(); ++at)
            finder.add((*m_instances)[at].name.toStdString(), counts[at + 1]);
        return finder.best(limit);
    }

    const Snapshot &m_fleet;
    const InstanceNames *m_instances;
};

constexpr std::array wholeClosed{ quint8(FilterKey::Status), quint8(FilterKey::Type), quint8(FilterKey::Method) };
constexpr std::array wholeLive{ quint8(FilterKey::Tag), quint8(FilterKey::Owner), quint8(FilterKey::Creator) };

} // namespace

FilterCompletion completeFilter(QStringView text, qsizetype cursor, const Snapshot *fleet, int limit, const InstanceNames *instances)
{
    const std::optional<FleetValues> values = fleet ? std::optional<FleetValues>(std::in_place, *fleet, instances) : std::nullopt;
    return complete(text, cursor, { runnerVocabulary(), values ? &*values : nullptr, wholeClosed, wholeLive }, limit);
}

QStringList filterKeys()
{
    QStringList keys;
    for (const KeySpec &spec : runnerVocabulary().keys)
        keys += spec.name.toString();
    return keys;
}

QString quotedFilterValue(QStringView value)
{
    return writtenValue(TextPattern::literal(value.toString()).escaped());
}

} // namespace muster
