// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include "models/signals/signhelp.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

constinit const Signal sensitiveTagsAdded{
    .id = "sensitive_tags_added",
    .severity = FindingSeverity::High,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Sensitive tags added"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "The runner now carries a tag by which jobs that deploy or sign choose their runner: it can draw such jobs, and their secrets, to itself."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "The runner was given this duty on purpose."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::RunnerChange &change : input.runnerChanges()) {
                if (change.before->tags == unknownTags || change.now->tags == unknownTags || input.wasOurs(*change.now))
                    continue;
                const auto before = input.before().tags(change.before->tags);
                for (const TextId tag : input.now().tags(change.now->tags)) {
                    const std::string_view text = input.text(tag);
                    const bool isNew = std::none_of(before.begin(), before.end(), [&](TextId each) { return input.textBefore(each) == text; });
                    if (isNew && isSensitiveTag(input.settings(), text))
                        sink.raise(*change.now, { .subject = evidenceText(text), .evidence = { { u"tag"_s, {}, evidenceText(text), input.now().asOf() } } });
                }
            }
        },
};

} // namespace muster
