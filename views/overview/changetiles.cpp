// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/changetiles.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::ChangeTiles)

public:
    //: tile: runners that were not there before
    static QString appeared() { return tr("Appeared"); }
    //: tile: runners that are not there any more
    static QString gone() { return tr("Gone"); }
    //: tile: runners whose status is another one
    static QString otherStatus() { return tr("Changed status"); }
    static QString appearedName(int n) { return tr("%Ln runner(s) appeared, show them", nullptr, n); }
    static QString goneName(int n) { return tr("%Ln runner(s) gone, look them up", nullptr, n); }
    static QString otherStatusName(int n) { return tr("%Ln runner(s) changed status, show them", nullptr, n); }
    static QString cut() { return tr("They lie so far apart that only the first ones are shown."); }
};

} // namespace

std::vector<OverviewTile> ChangeTiles::of(const FleetChanges &changes, const Snapshot &fleet) const
{
    std::vector<OverviewTile> tiles;
    const auto add = [&](const QString &id, const QString &icon, Severity severity, const QString &label, const std::vector<RunnerId> &runners, const QString &name) -> OverviewTile & {
        CountTile::Content content;
        content.icon = icon;
        content.severity = runners.empty() ? Severity::Neutral : severity;
        content.label = label;
        content.number = QLocale().toString(qsizetype(runners.size()));
        content.accessibleName = name;
        return tiles.emplace_back(OverviewTile{ id, content, {} });
    };
    const auto showsRunners = [&](OverviewTile &tile, const std::vector<RunnerId> &runners) {
        bool isCut = false;
        // None: a filter that shows none of them, as the number says.
        const QString filter = runners.empty() ? u"id:0"_s : filterOfRunners(runners, fleet, 500, &isCut);
        if (isCut)
            tile.content.tip = tile.content.accessibleName + u'\n' + Words::cut();
        tile.open = [open = openRunners, filter] { open(filter); };
    };
    showsRunners(add(u"tile.appeared"_s, u"add"_s, Severity::Neutral, Words::appeared(), changes.appeared, Words::appearedName(int(changes.appeared.size()))), changes.appeared);
    add(u"tile.gone"_s, u"clear"_s, Severity::Attention, Words::gone(), changes.gone, Words::goneName(int(changes.gone.size()))).open = [open = openGone, gone = changes.gone] { open(gone); };
    showsRunners(add(u"tile.otherStatus"_s, u"refresh"_s, Severity::Neutral, Words::otherStatus(), changes.otherStatus, Words::otherStatusName(int(changes.otherStatus.size()))), changes.otherStatus);
    return tiles;
}

} // namespace muster
