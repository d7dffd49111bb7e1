// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include "models/signals/signhelp.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// It is the same machine in the same place: what is left is a roll-back.
bool isSameMachine(const SignalInput &input, const SignalInput::ManagerChange &change)
{
    const bool hasMoved = Neighbourhood::of(input.textBefore(change.before->address)) != Neighbourhood::of(input.text(change.now->address));
    return !hasMoved && !hasOtherText(input, change.before->platform, change.now->platform) && !hasOtherText(input, change.before->architecture, change.now->architecture)
        && !hasOtherText(input, change.before->executor, change.now->executor);
}

/// A weakness that was gone is back with it.
bool isWeaker(const SignalInput &input, const Version &before, const Version &now)
{
    const auto &advisories = input.facts().advisories;
    return advisories && std::any_of(advisories->all().begin(), advisories->all().end(), [&](const Advisory &each) { return each.affects(now) && !each.affects(before); });
}

} // namespace

constinit const Signal versionBackwards{
    .id = "version_backwards",
    .severity = FindingSeverity::Medium,
    .kind = Signal::Kind::Event,
    .needsBefore = true,
    .title = QT_TRANSLATE_NOOP("muster::Signal", "Version going backwards"),
    .meaning = QT_TRANSLATE_NOOP("muster::Signal", "A machine that ran a newer version now runs an older one: an old copy of it is running, or a version with a known weakness was put back."),
    .innocent = QT_TRANSLATE_NOOP("muster::Signal", "An update was rolled back after trouble."),
    .look =
        [](const SignalInput &input, FindingSink &sink) {
            for (const SignalInput::ManagerChange &change : input.managerChanges()) {
                if (!change.before || !SignalInput::isLasting(input.text(change.now->systemId)))
                    continue;
                const auto before = Version::parse(input.textBefore(change.before->version)), now = Version::parse(input.text(change.now->version));
                if (!before || !now || *now >= *before)
                    continue;
                sink.raise(*change.runner,
                    { .subject = evidenceText(input.text(change.now->systemId)),
                        .evidence = { { u"version"_s, evidenceText(input.textBefore(change.before->version)), evidenceText(input.text(change.now->version)), change.now->contactedAt },
                            { u"system_id"_s, {}, evidenceText(input.text(change.now->systemId)), {} } },
                        .severity = isSameMachine(input, change) && !isWeaker(input, *before, *now) ? FindingSeverity::Low : FindingSeverity::Medium });
            }
        },
};

} // namespace muster
