// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/fleettext.h"

#include "models/operations/operations.h"
#include "models/wording/accounttext.h"
#include "models/wording/errortext.h"
#include "models/wording/identitytext.h"
#include "models/wording/memorytext.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct FleetTextWords {
    Q_DECLARE_TR_FUNCTIONS(muster::FleetWords)

public:
    static QString notConnected() { return tr("It is not connected."); }
};

} // namespace

QString fleetTrouble(const FleetMember &member)
{
    switch (member.state) {
    case FleetMember::State::NoToken:
        return member.tokenTrouble ? tokenTroubleText(*member.tokenTrouble) : QString();
    case FleetMember::State::Failed:
        return member.error ? errorText(*member.error, member.account.instance()) : QString();
    case FleetMember::State::Token:
    case FleetMember::State::SigningIn:
        return {};
    case FleetMember::State::Open:
        break;
    }
    const bool isFailed = member.sync && member.sync->state() == FleetSync::State::Failed;
    return isFailed && member.sync->error() && member.sync->error()->kind != Error::Kind::Cancelled ? errorText(*member.sync->error(), member.account.instance()) : QString();
}

QString whyNoFleetChanges(const FleetMember &member)
{
    if (!member.operations || !member.sync || !member.sync->snapshot())
        return FleetTextWords::notConnected();
    if (const QString why = whyNoPlans(*member.sync); !why.isEmpty())
        return why;
    return whyNoChanges(member.operations->identity());
}

} // namespace muster
