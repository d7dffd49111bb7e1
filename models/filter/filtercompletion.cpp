// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filtercompletion.h"

#include "models/filter/filterkey.h"
#include "models/filter/lexer.h"
#include "models/filter/livevalues.h"
#include "models/filter/textpattern.h"

#include <array>

namespace muster {

namespace {

class FleetValues final : public LiveValues {
public:
    explicit FleetValues(const Snapshot &fleet) : m_fleet(fleet) { }
    [[nodiscard]] std::vector<LiveValue> values(const KeySpec &spec, const QString &begun, int limit) const override { return liveValues(m_fleet, FilterKey(spec.key), begun, limit); }
    [[nodiscard]] std::vector<qint64> closedCounts(const KeySpec &spec) const override { return countClosedValues(m_fleet, spec); }

private:
    const Snapshot &m_fleet;
};

constexpr std::array wholeClosed{ quint8(FilterKey::Status), quint8(FilterKey::Type), quint8(FilterKey::Method) };
constexpr std::array wholeLive{ quint8(FilterKey::Tag), quint8(FilterKey::Owner), quint8(FilterKey::Creator) };

} // namespace

FilterCompletion completeFilter(QStringView text, qsizetype cursor, const Snapshot *fleet, int limit)
{
    const std::optional<FleetValues> values = fleet ? std::optional<FleetValues>(*fleet) : std::nullopt;
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
