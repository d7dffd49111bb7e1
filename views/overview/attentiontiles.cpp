// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/attentiontiles.h"

#include "models/fleet/identity.h"
#include "models/wording/identitytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tokenEndsSoonDays = 14, tokenEndsNowDays = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::AttentionTiles)

public:
    //: tile: runners that may be compromised
    static QString grave() { return tr("Maybe compromised"); }
    static QString graveName(int n) { return tr("%Ln runner(s) with grave findings, show what to do", nullptr, n); }
    //: tile: runners on a version that the policy does not approve
    static QString notApproved() { return tr("Not approved"); }
    static QString notApprovedName(int n) { return tr("%Ln runner(s) on a version that is not approved, show them", nullptr, n); }
    //: tile: runs that were broken off
    static QString interrupted() { return tr("Interrupted runs"); }
    static QString interruptedName(int n) { return tr("%Ln interrupted run(s), show the activity", nullptr, n); }
    //: tile: rolling maintenance that was broken off, for instance because the program was closed
    static QString maintenance() { return tr("Interrupted maintenance"); }
    static QString maintenanceName(int n) { return tr("%Ln interrupted maintenance run(s), show them", nullptr, n); }
    //: tile: the token with which Muster is signed in
    static QString token() { return tr("Your access token"); }
    //: note of a tile before a number of days: "days left   5"
    static QString daysLeft() { return tr("days left"); }
    static QString ended() { return tr("it has ended"); }
    static QString tokenName(const QString &until) { return tr("%1 Sign in with another one").arg(until); }
};

} // namespace

std::vector<OverviewTile> AttentionTiles::of() const
{
    struct Kind {
        QString id;
        QString icon;
        Severity severity;
        int count;
        QString label;
        QString name;
        std::function<void()> open;
    };
    const Kind kinds[] = {
        { u"tile.grave"_s, u"security"_s, Severity::Bad, counts.graveRunners, Words::grave(), Words::graveName(counts.graveRunners), ways.security },
        { u"tile.interrupted"_s, u"warning"_s, Severity::Attention, counts.interruptedRuns, Words::interrupted(), Words::interruptedName(counts.interruptedRuns), ways.activity },
        { u"tile.interruptedMaintenance"_s, u"maintenance"_s, Severity::Attention, counts.interruptedMaintenance, Words::maintenance(), Words::maintenanceName(counts.interruptedMaintenance), ways.maintenance },
        { u"tile.notApproved"_s, u"compliance"_s, Severity::Attention, counts.notApproved, Words::notApproved(), Words::notApprovedName(counts.notApproved), ways.compliance },
    };
    std::vector<OverviewTile> tiles;
    for (const Kind &kind : kinds) {
        if (kind.count <= 0)
            continue;
        CountTile::Content content;
        content.icon = kind.icon;
        content.severity = kind.severity;
        content.label = kind.label;
        content.number = QLocale().toString(kind.count);
        content.accessibleName = kind.name;
        tiles.push_back({ kind.id, content, kind.open });
    }
    return tiles;
}

std::vector<OverviewTile> AttentionTiles::ofToken(const Identity &identity, QDate today) const
{
    if (!identity.expiresAt || !today.isValid())
        return {};
    const qint64 days = today.daysTo(*identity.expiresAt);
    if (days > tokenEndsSoonDays)
        return {};
    CountTile::Content content;
    content.icon = days <= tokenEndsNowDays ? u"error"_s : u"warning"_s;
    content.severity = days <= tokenEndsNowDays ? Severity::Bad : Severity::Attention;
    content.label = Words::token();
    content.number = QLocale().toString(std::max<qint64>(days, 0));
    content.note = days > 0 ? Words::daysLeft() : Words::ended();
    content.accessibleName = Words::tokenName(describe(identity, today).until);
    return { { u"tile.token"_s, content, ways.connect } };
}

} // namespace muster
