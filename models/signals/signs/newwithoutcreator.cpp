// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Of a fleet of some size in which for three months nobody registered that way; unknown: they still do.
Instant cutOverSeen(const SignalInput &input)
{
    constexpr qint64 quarter = 90LL * 24 * 3600;
    constexpr qsizetype enough = 20;
    Instant last;
    for (const RunnerRow &row : input.before().rows()) {
        if (row.method == CreationMethod::RegistrationToken && row.createdAt.isKnown())
            last = std::max(last, row.createdAt);
        else if (row.method == CreationMethod::Unknown)
            return {};
    }
    const Instant end = Instant::fromSeconds(last.isKnown() ? last.seconds() + quarter : input.before().asOf().seconds());
    return input.before().size() >= enough && end <= input.before().asOf() ? end : Instant();
}

} // namespace

constinit const Signal newWithoutCreator{
    .id = "new_without_creator",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "New runner that nobody stands for"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "It was registered with a registration token, which names no person, although this is not done here any more: an old token is in somebody's hands."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "An old script or image still registers that way."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            const Instant cutOver = input.settings().cutOver.isKnown() ? input.settings().cutOver : cutOverSeen(input);
            if (!cutOver.isKnown())
                return;
            for (const RunnerRow *row : input.added()) {
                if (row->method != CreationMethod::RegistrationToken || !row->createdAt.isKnown() || row->createdAt < cutOver)
                    continue;
                sink.raise(*row, { .evidence = { { u"registered_how"_s, {}, u"registration_token"_s, row->createdAt }, { u"cut_over"_s, {}, {}, cutOver } } });
            }
        },
};

} // namespace muster
