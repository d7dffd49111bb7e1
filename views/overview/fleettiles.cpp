// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/overview/fleettiles.h"

#include "models/tables/celltext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::FleetTiles)

public:
    static QString label(FleetPart part)
    {
        switch (part) {
        //: tile: every runner
        case FleetPart::All: return tr("All runners");
        //: tile: status of runners
        case FleetPart::Online: return tr("Online");
        //: tile: status of runners
        case FleetPart::Offline: return tr("Offline");
        //: tile: status of runners
        case FleetPart::Stale: return tr("Stale");
        //: tile: status of runners
        case FleetPart::NeverContacted: return tr("Never contacted");
        //: tile: runners that take no new jobs
        case FleetPart::Paused: return tr("Paused");
        //: tile: type of runners
        case FleetPart::Instance: return tr("Instance runners");
        //: tile: type of runners
        case FleetPart::Group: return tr("Group runners");
        //: tile: type of runners
        case FleetPart::Project: return tr("Project runners");
        //: tile: runners with the newest minor version
        case FleetPart::UpToDate: return tr("Up to date");
        //: tile: minor versions behind
        case FleetPart::OneBehind: return tr("1 version behind");
        //: tile: minor versions behind
        case FleetPart::TwoBehind: return tr("2 versions behind");
        //: tile: minor versions behind
        case FleetPart::FurtherBehind: return tr("3 or more behind");
        //: tile: runners whose own token is over
        case FleetPart::TokenEnded: return tr("Runner token ended");
        //: tile: runners whose own token ends within 14 days
        case FleetPart::TokenEnding: return tr("Runner token ending");
        case FleetPart::Count: break;
        }
        return {};
    }
    static QString name(FleetPart part, int n)
    {
        switch (part) {
        case FleetPart::All: return tr("%Ln runner(s), show them", nullptr, n);
        case FleetPart::Online: return tr("%Ln online runner(s), show them", nullptr, n);
        case FleetPart::Offline: return tr("%Ln offline runner(s), show them", nullptr, n);
        case FleetPart::Stale: return tr("%Ln stale runner(s), show them", nullptr, n);
        case FleetPart::NeverContacted: return tr("%Ln runner(s) that never made contact, show them", nullptr, n);
        case FleetPart::Paused: return tr("%Ln paused runner(s), show them", nullptr, n);
        case FleetPart::Instance: return tr("%Ln instance runner(s), show them", nullptr, n);
        case FleetPart::Group: return tr("%Ln group runner(s), show them", nullptr, n);
        case FleetPart::Project: return tr("%Ln project runner(s), show them", nullptr, n);
        case FleetPart::UpToDate: return tr("%Ln runner(s) with the newest version, show them", nullptr, n);
        case FleetPart::OneBehind: return tr("%Ln runner(s) one version behind, show them", nullptr, n);
        case FleetPart::TwoBehind: return tr("%Ln runner(s) two versions behind, show them", nullptr, n);
        case FleetPart::FurtherBehind: return tr("%Ln runner(s) three or more versions behind, show them", nullptr, n);
        case FleetPart::TokenEnded: return tr("%Ln runner(s) whose own token has ended, show them", nullptr, n);
        case FleetPart::TokenEnding: return tr("%Ln runner(s) whose own token ends within 14 days, show them", nullptr, n);
        case FleetPart::Count: break;
        }
        return {};
    }
};

/// As in the table of runners.
std::pair<QString, Severity> lookOf(RunnerStatus status)
{
    return { iconOf(status), Severity(severityOf(status)) };
}

/// Icon and how bad it is that there are any; nothing is bad about none.
std::pair<QString, Severity> lookOf(FleetPart part)
{
    switch (part) {
    case FleetPart::All: return { u"runner"_s, Severity::Neutral };
    case FleetPart::Online: return lookOf(RunnerStatus::Online);
    case FleetPart::Offline: return lookOf(RunnerStatus::Offline);
    case FleetPart::Stale: return lookOf(RunnerStatus::Stale);
    case FleetPart::NeverContacted: return lookOf(RunnerStatus::NeverContacted);
    case FleetPart::Paused: return { u"paused"_s, Severity::Attention };
    case FleetPart::Instance: return { u"instance"_s, Severity::Neutral };
    case FleetPart::Group: return { u"group"_s, Severity::Neutral };
    case FleetPart::Project: return { u"project"_s, Severity::Neutral };
    case FleetPart::UpToDate: return { u"success"_s, Severity::Good };
    case FleetPart::OneBehind:
    case FleetPart::TwoBehind: return { u"waiting"_s, Severity::Neutral };
    case FleetPart::FurtherBehind: return { u"warning"_s, Severity::Attention };
    case FleetPart::TokenEnded: return { u"error"_s, Severity::Bad };
    case FleetPart::TokenEnding: return { u"warning"_s, Severity::Attention };
    case FleetPart::Count: break;
    }
    return {};
}

QString differenceText(qint64 difference)
{
    const QString number = QLocale().toString(std::abs(difference));
    return difference == 0 ? QString() : (difference > 0 ? u"+"_s : u"−"_s) + number;
}

} // namespace

std::vector<OverviewTile> FleetTiles::of(std::initializer_list<FleetPart> parts) const
{
    std::vector<OverviewTile> tiles;
    for (const FleetPart part : parts) {
        const qint64 number = counts[part];
        const auto [icon, severity] = lookOf(part);
        CountTile::Content content;
        content.icon = icon;
        content.severity = number > 0 ? severity : Severity::Neutral;
        content.label = Words::label(part);
        content.number = QLocale().toString(number);
        content.note = before ? differenceText(number - before->counts[part]) : QString();
        content.accessibleName = Words::name(part, int(number));
        if (!content.note.isEmpty())
            content.accessibleName += u"; "_s + content.note;
        tiles.push_back({ u"tile."_s + filterOf(part), content, [open = open, filter = filterOf(part)] { open(filter); } });
    }
    return tiles;
}

} // namespace muster
