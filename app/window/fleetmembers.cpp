// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fleetmembers.h"

#include "app/session/instancegroup.h"
#include "models/wording/accounttext.h"
#include "models/wording/errortext.h"

namespace muster {

namespace {

FleetMember memberOf(const InstanceGroup::Member &from)
{
    FleetMember member;
    member.number = from.number;
    member.account = from.account;
    member.sync = from.sync;
    member.operations = from.operations;
    member.details = from.details;
    switch (from.state) {
    case InstanceGroup::State::Token:
        member.state = FleetMember::State::Token;
        break;
    case InstanceGroup::State::NoToken:
        member.state = FleetMember::State::NoToken;
        member.trouble = from.tokenTrouble ? tokenTroubleText(*from.tokenTrouble) : QString();
        break;
    case InstanceGroup::State::SigningIn:
        member.state = FleetMember::State::SigningIn;
        break;
    case InstanceGroup::State::Open:
        member.state = FleetMember::State::Open;
        break;
    case InstanceGroup::State::Failed:
        member.state = FleetMember::State::Failed;
        member.trouble = from.error ? errorText(*from.error, from.account.instance()) : QString();
        break;
    }
    return member;
}

} // namespace

std::vector<FleetMember> fleetMembers(const InstanceGroup &group)
{
    std::vector<FleetMember> members;
    for (const InstanceGroup::Member &member : group.members())
        members.push_back(memberOf(member));
    return members;
}

} // namespace muster
