// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filtercompletion.h"

#include "models/filter/completionplace.h"
#include "models/filter/filterkey.h"
#include "models/filter/lexer.h"
#include "models/filter/livevalues.h"
#include "models/filter/textpattern.h"

#include <algorithm>

namespace muster {

namespace {

using Candidate = FilterCompletion::Candidate;

/// `>=` of `>=17.5`, where the key is compared.
QString relationOf(const KeySpec &spec, const QString &begun)
{
    if (spec.kind != ValueKind::Version)
        return {};
    const auto isSign = [](QChar c) { return c == u'<' || c == u'>' || c == u'='; };
    return begun.first(std::find_if_not(begun.begin(), begun.end(), isSign) - begun.begin());
}

QString written(const LiveValue &value)
{
    return value.isPattern ? writtenValue(TextPattern::literal(value.text.chopped(3)).escaped() + QStringLiteral("/**")) : quotedFilterValue(value.text);
}

void addClosed(const KeySpec &spec, const QString &begun, const Snapshot *fleet, const QString &before, std::vector<Candidate> &to)
{
    const auto begins = [&](const ClosedValue &value) { return value.name.startsWith(begun, Qt::CaseInsensitive) || value.synonym.startsWith(begun, Qt::CaseInsensitive); };
    if (std::none_of(spec.values.begin(), spec.values.end(), begins))
        return;
    const std::vector<qint64> counts = fleet ? countClosedValues(*fleet, spec) : std::vector<qint64>(spec.values.size(), -1);
    for (std::size_t i = 0; i < spec.values.size(); ++i) {
        if (begins(spec.values[i]))
            to.push_back({ before + spec.values[i].name, spec.name.toString(), counts[i] });
    }
}

void addValues(const KeySpec &spec, const QString &begun, const Snapshot *fleet, int limit, std::vector<Candidate> &to)
{
    addClosed(spec, begun, fleet, {}, to);
    const QString relation = relationOf(spec, begun);
    if (fleet) {
        for (const LiveValue &value : liveValues(*fleet, FilterKey(spec.key), begun.sliced(relation.size()), limit))
            to.push_back({ relation + written(value), spec.name.toString(), relation.isEmpty() ? value.count : -1 });
    }
    for (const QStringView sample : spec.samples) {
        if (sample.startsWith(begun))
            to.push_back({ sample.toString(), spec.name.toString(), -1 });
    }
}

void addKeys(const QString &begun, std::vector<Candidate> &to)
{
    for (const KeySpec &spec : runnerVocabulary().keys) {
        if (spec.name.startsWith(begun, Qt::CaseInsensitive))
            to.push_back({ spec.name.toString() + u':', spec.name.toString(), -1 });
    }
}

/// `doc` may become `tag:docker`, `onl` `status:online`. Only what is counted quickly, and only what begins so.
void addWholeTerms(const QString &begun, const Snapshot *fleet, int limit, std::vector<Candidate> &to)
{
    const QString colon = QStringLiteral(":");
    for (const FilterKey key : { FilterKey::Status, FilterKey::Type, FilterKey::Method })
        addClosed(runnerVocabulary().spec(key), begun, fleet, runnerVocabulary().spec(key).name + colon, to);
    if (!fleet)
        return;
    for (const FilterKey key : { FilterKey::Tag, FilterKey::Owner, FilterKey::Creator }) {
        for (const LiveValue &value : liveValues(*fleet, key, begun, limit)) {
            if (value.text.startsWith(begun, Qt::CaseInsensitive))
                to.push_back({ runnerVocabulary().spec(key).name + colon + written(value), runnerVocabulary().spec(key).name.toString(), value.count });
        }
    }
}

} // namespace

FilterCompletion completeFilter(QStringView text, qsizetype cursor, const Snapshot *fleet, int limit)
{
    const CompletionPlace place = completionPlace(text, cursor, runnerVocabulary());
    FilterCompletion completion{ place.from, place.length, {} };
    switch (place.kind) {
    case CompletionPlace::Kind::Nothing:
        break;
    case CompletionPlace::Kind::Word:
        addKeys(place.begun, completion.candidates);
        if (place.begun.size() >= 2)
            addWholeTerms(place.begun, fleet, limit, completion.candidates);
        break;
    case CompletionPlace::Kind::Value:
        addValues(*place.spec, place.begun, fleet, limit, completion.candidates);
        break;
    }
    completion.candidates.resize(std::min(completion.candidates.size(), std::size_t(std::max(limit, 0))));
    return completion;
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
