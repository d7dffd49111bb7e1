// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/signals/signals.h"

#include <algorithm>
#include <array>

namespace muster {

namespace {

constexpr std::array everySignal{ &contactAfterContainment, &newSystemId, &twoPlaces, &addressFlip, &privateToPublic, &addressOutside, &platformChanged, &executorChanged, &versionBackwards, &revisionUnlike, &silentThenBack, &deletedSystemReturns, &deletedAddressReturns, &protectionLowered, &sensitiveTagsAdded, &untaggedOn, &unpaused, &unlocked, &moreProjects, &ownerChanged, &timeoutRaised, &tokenReset, &unprotectedRef, &unexpectedProject, &shortSuccesses, &failureBurst, &creatorBlocked, &creatorGone, &newWithoutCreator, &manyAtOnce, &tokenWithoutExpiry, &expiredInContact, &tagSquatting, &nameImitation, &sharedAddress, &vulnerableVersion, &serverHijackable, &openInstanceRunner };

} // namespace

std::span<const Signal *const> allSignals()
{
    return everySignal;
}

const Signal *signalNamed(QStringView id)
{
    const auto at = std::find_if(everySignal.begin(), everySignal.end(), [id](const Signal *signal) { return id == QLatin1String(signal->id); });
    return at == everySignal.end() ? nullptr : *at;
}

SignalLook lookForSignals(const SignalInput &input)
{
    SignalLook look;
    FindingSink sink(input, look.findings);
    for (const Signal *signal : everySignal) {
        if ((signal->needsBefore && input.isFirst()) || input.settings().off.contains(QLatin1String(signal->id)))
            continue;
        sink.begin(*signal);
        signal->look(input, sink);
        look.looked += QLatin1String(signal->id);
    }
    return look;
}

} // namespace muster
