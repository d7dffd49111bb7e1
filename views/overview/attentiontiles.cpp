// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/attentiontiles.h"

#include "models/wording/identitytext.h"
#include "views/overview/fleettiles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tokenEndsSoonDays = 14, tokenEndsNowDays = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::OverviewPage)

public:
    //: tile: runners with signs of compromise that are grave
    static QString suspects() { return tr("Maybe compromised"); }
    static QString suspectsSpoken(int runners) { return tr("%Ln runner(s) with grave findings, show what to do", nullptr, runners); }
    //: tile: runs that were broken off
    static QString runs() { return tr("Interrupted runs"); }
    static QString runsSpoken(int runs) { return tr("%Ln interrupted run(s), show the activity", nullptr, runs); }
    //: tile: rolling maintenance that was broken off, for instance because the program was closed
    static QString maintenance() { return tr("Interrupted maintenance"); }
    static QString maintenanceSpoken(int runs) { return tr("%Ln interrupted maintenance run(s), show them", nullptr, runs); }
    //: tile: the token with which Muster is signed in
    static QString token() { return tr("Your access token"); }
    //: note of a tile before a number of days: "days left   5"
    static QString left(bool isLeft) { return isLeft ? tr("days left") : tr("it has ended"); }
    static QString tokenSpoken(const QString &until) { return tr("%1 Sign in with another one").arg(until); }
};

OverviewTile counted(const QString &name, const QString &icon, Severity severity, int number)
{
    CountTile::Content content;
    content.icon = icon;
    content.severity = severity;
    content.number = QLocale().toString(number);
    return { name, content, {} };
}

} // namespace

std::vector<OverviewTile> AttentionTiles::of(const Facts &facts) const
{
    std::vector<OverviewTile> tiles;
    const auto add = [&tiles](OverviewTile tile, const QString &label, const QString &spoken, const std::function<void()> &open) {
        tile.content.label = label;
        tile.content.accessibleName = spoken;
        tile.open = open;
        tiles.push_back(std::move(tile));
    };
    if (facts.graveRunners > 0)
        add(counted(u"tile.suspects"_s, u"security"_s, Severity::Bad, facts.graveRunners), Words::suspects(), Words::suspectsSpoken(facts.graveRunners), openSecurity);
    if (facts.interruptedRuns > 0)
        add(counted(u"tile.interrupted"_s, u"warning"_s, Severity::Attention, facts.interruptedRuns), Words::runs(), Words::runsSpoken(facts.interruptedRuns), openActivity);
    if (facts.interruptedMaintenance > 0)
        add(counted(u"tile.interruptedMaintenance"_s, u"maintenance"_s, Severity::Attention, facts.interruptedMaintenance), Words::maintenance(), Words::maintenanceSpoken(facts.interruptedMaintenance), openMaintenance);
    if (facts.identity && facts.identity->expiresAt && facts.today.isValid()) {
        const qint64 days = facts.today.daysTo(*facts.identity->expiresAt);
        const bool isNow = days <= tokenEndsNowDays;
        OverviewTile tile = counted(u"tile.token"_s, isNow ? u"error"_s : u"warning"_s, isNow ? Severity::Bad : Severity::Attention, int(std::max<qint64>(days, 0)));
        tile.content.note = Words::left(days > 0);
        if (days <= tokenEndsSoonDays)
            add(std::move(tile), Words::token(), Words::tokenSpoken(describe(*facts.identity, facts.today).until), openConnect);
    }
    if (facts.counts) {
        const FleetTiles fleet{ *facts.counts, {}, openRunners };
        for (const FleetPart part : { FleetPart::TokenEnded, FleetPart::TokenEnding }) {
            if ((*facts.counts)[part] > 0)
                tiles.push_back(std::move(fleet.of({ part }).front()));
        }
    }
    return tiles;
}

} // namespace muster
