// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/completion.h"

#include "models/filter/completionplace.h"
#include "models/filter/lexer.h"
#include "models/filter/term.h"

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

QString written(const KeySpec &spec, const LiveValue &value)
{
    return value.isPattern ? writtenValue(TextPattern::literal(value.text.chopped(3)).escaped() + QStringLiteral("/**")) : writtenPattern(spec, TextPattern::literal(value.text));
}

class Completer {
public:
    Completer(const CompletionGround &ground, int limit, std::vector<Candidate> &to) : m_ground(ground), m_limit(limit), m_to(to) { }

    void addClosed(const KeySpec &spec, const QString &begun, const QString &before)
    {
        const auto begins = [&](const ClosedValue &value) { return value.name.startsWith(begun, Qt::CaseInsensitive) || value.synonym.startsWith(begun, Qt::CaseInsensitive); };
        if (std::none_of(spec.values.begin(), spec.values.end(), begins))
            return;
        const std::vector<qint64> counts = m_ground.values ? m_ground.values->closedCounts(spec) : std::vector<qint64>(spec.values.size(), -1);
        for (std::size_t i = 0; i < spec.values.size(); ++i) {
            if (begins(spec.values[i]))
                m_to.push_back({ before + spec.values[i].name, spec.name.toString(), counts[i] });
        }
    }

    void addValues(const KeySpec &spec, const QString &begun)
    {
        addClosed(spec, begun, {});
        const QString relation = relationOf(spec, begun);
        const std::size_t first = m_to.size();
        if (m_ground.values) {
            for (const LiveValue &value : m_ground.values->values(spec, begun.sliced(relation.size()), m_limit))
                m_to.push_back({ relation + written(spec, value), spec.name.toString(), relation.isEmpty() ? value.count : -1 });
        }
        for (const QStringView sample : spec.samples) {
            const auto isSample = [&](const Candidate &candidate) { return candidate.text == sample; };
            if (sample.startsWith(begun) && std::none_of(m_to.begin() + std::ptrdiff_t(first), m_to.end(), isSample))
                m_to.push_back({ sample.toString(), spec.name.toString(), -1 });
        }
    }

    void addKeys(const QString &begun)
    {
        for (const KeySpec &spec : m_ground.vocabulary.keys) {
            if (spec.name.startsWith(begun, Qt::CaseInsensitive))
                m_to.push_back({ spec.name.toString() + u':', spec.name.toString(), -1 });
        }
    }

    /// `doc` may become `tag:docker`, `onl` `status:online`. Only what is counted quickly, and only what begins so.
    void addWholeTerms(const QString &begun)
    {
        const QString colon = QStringLiteral(":");
        for (const quint8 key : m_ground.wholeClosed)
            addClosed(m_ground.vocabulary.spec(key), begun, m_ground.vocabulary.spec(key).name + colon);
        if (!m_ground.values)
            return;
        for (const quint8 key : m_ground.wholeLive) {
            const KeySpec &spec = m_ground.vocabulary.spec(key);
            for (const LiveValue &value : m_ground.values->values(spec, begun, m_limit)) {
                if (value.text.startsWith(begun, Qt::CaseInsensitive))
                    m_to.push_back({ spec.name + colon + written(spec, value), spec.name.toString(), value.count });
            }
        }
    }

private:
    const CompletionGround &m_ground;
    int m_limit;
    std::vector<Candidate> &m_to;
};

} // namespace

FilterCompletion complete(QStringView text, qsizetype cursor, const CompletionGround &ground, int limit)
{
    const CompletionPlace place = completionPlace(text, cursor, ground.vocabulary);
    FilterCompletion completion{ place.from, place.length, {} };
    Completer completer(ground, limit, completion.candidates);
    switch (place.kind) {
    case CompletionPlace::Kind::Nothing:
        break;
    case CompletionPlace::Kind::Word:
        completer.addKeys(place.begun);
        if (place.begun.size() >= 2)
            completer.addWholeTerms(place.begun);
        break;
    case CompletionPlace::Kind::Value:
        completer.addValues(*place.spec, place.begun);
        break;
    }
    completion.candidates.resize(std::min(completion.candidates.size(), std::size_t(std::max(limit, 0))));
    return completion;
}

} // namespace muster
