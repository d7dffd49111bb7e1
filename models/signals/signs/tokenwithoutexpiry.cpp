// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <array>
#include <utility>

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal tokenWithoutExpiry{
    .id = "token_without_expiry",
    .severity = FindingSeverity::Low,
    .kind = Signal::Kind::State,
    .needsBefore = false,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Token without an end"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "Nearly all runners of this kind that were made of late have a token that expires; this one's does not."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "It was made before the rule was set, or by a way that the rule does not cover."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const Snapshot &fleet = input.now();
            std::array<std::pair<int, int>, 4> counts{};   // by type: made of late, and of these with an expiry
            const auto isRecent = [&](const RunnerRow &row) { return row.createdAt.isKnown() && !input.isOlderThan(row.createdAt, std::chrono::hours(24 * 90)) && quint8(row.type) < counts.size(); };
            for (const RunnerRow &row : fleet.rows()) {
                if (!isRecent(row))
                    continue;
                ++counts[quint8(row.type)].first;
                counts[quint8(row.type)].second += row.tokenExpiresAt.isKnown() ? 1 : 0;
            }
            for (const RunnerRow &row : fleet.rows()) {
                // "Never" may only mean that this token may not know it; where others of the type have one, it may.
                if (!row.tokenExpiresAt.isNever() || !isRecent(row))
                    continue;
                const auto &[made, ending] = counts[quint8(row.type)];
                if (made >= 10 && ending * 10 >= made * 8)
                    sink.raise(row, { .evidence = { { u"token_expires"_s, {}, u"never"_s, row.createdAt }, { u"peers_with_expiry"_s, {}, u"%1/%2"_s.arg(ending).arg(made), {} } } });
            }
        },
};

} // namespace muster
