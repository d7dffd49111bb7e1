// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filter/livevalue.h"
#include "models/filter/vocabulary.h"

#include <QString>

#include <span>
#include <vector>

namespace muster {

/// What could stand at the cursor of a half-written filter: keys, the values of a key (counted in what is filtered where they can
/// be), and for the beginning of a word also whole terms such as `tag:docker`. Works inside quotes, after commas and after `-`.
struct FilterCompletion {
    qsizetype replaceFrom = 0;     ///< the part of the text that a candidate replaces
    qsizetype replaceLength = 0;
    struct Candidate {
        QString text;              ///< what is inserted: `status:`, `docker`, `"two words"`, `tag:docker`
        QString key;               ///< for a key: itself; for a value: the key it belongs to. The shown explanation is chosen by it
        qint64 count = -1;         ///< runners or jobs having this value; -1 not counted
    };
    std::vector<Candidate> candidates;   ///< best first, at most `limit`
};

/// The things that are filtered, as far as completion asks about them.
class LiveValues {
public:
    virtual ~LiveValues() = default;
    /// Values of a key that hold `begun`, best first (see ValueFinder), at most `limit`; none for keys that are not listed.
    [[nodiscard]] virtual std::vector<LiveValue> values(const KeySpec &spec, const QString &begun, int limit) const = 0;
    /// Per value of a closed list, in the order of KeySpec::values.
    [[nodiscard]] virtual std::vector<qint64> closedCounts(const KeySpec &spec) const = 0;
};

/// One language and what is filtered with it.
struct CompletionGround {
    const Vocabulary &vocabulary;
    const LiveValues *values = nullptr;        ///< nullptr: nothing is counted and only closed lists have values
    std::span<const quint8> wholeClosed;       ///< keys with closed lists whose values may be offered for a bare word,
    std::span<const quint8> wholeLive;         ///< and others
};
[[nodiscard]] FilterCompletion complete(QStringView text, qsizetype cursor, const CompletionGround &ground, int limit);

} // namespace muster
