// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/fleetplan.h"
#include "models/sync/fleetmember.h"
#include "views/widgets/actionregistry.h"

#include <QCoreApplication>
#include <QString>

namespace muster {

/// An instance that a change is not about although runners of it were marked.
struct LeftOut {
    QString instance;   ///< as the person calls it
    QString why;        ///< a sentence
};
/// "work: It is not connected."
[[nodiscard]] QString saidOf(const LeftOut &leftOut);

/// The marked runners of several instances, by instance: whether they can be changed, and the lists that a plan of them is made from. Ids are
/// placed (models/fleet/placedid.h), ascending.
class FleetMarks final
{
    Q_DECLARE_TR_FUNCTIONS(muster::FleetMarks)

public:
    void setMembers(const std::vector<FleetMember> &members) { m_members = members; }
    [[nodiscard]] const std::vector<FleetMember> &members() const { return m_members; }
    /// Null: that instance is not there any more.
    [[nodiscard]] const FleetMember *memberOf(InstanceNumber number) const;
    void setMarked(const std::vector<RunnerId> &marked);

    /// One of their instances can be changed; the others are named and left out.
    [[nodiscard]] ActionRegistry::Enabling mayChange() const;
    /// The same for what is done on one instance at a time.
    [[nodiscard]] ActionRegistry::Enabling mayChangeOne() const;

    struct Ground {
        std::vector<InstancePart> parts;   ///< in order of the members, each from its own list: the newest there is
        std::vector<LeftOut> leftOut;   ///< what cannot be changed
    };
    [[nodiscard]] Ground ground() const;

private:
    std::vector<FleetMember> m_members;
    std::vector<RunnerId> m_marked;
    std::vector<InstanceNumber> m_instances;   // of m_marked
};

} // namespace muster
