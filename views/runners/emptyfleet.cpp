// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/emptyfleet.h"

#include "models/base/hostiletext.h"
#include "models/tables/runnertable.h"
#include "models/wording/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

using EmptyContent = EmptyState::Content;   // lupdate takes a qualified return type for a context

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::EmptyFleet)

public:
    static EmptyContent loading(const FleetSync &sync)
    {
        const FleetSync::Progress progress = sync.progress();
        return { u"refresh"_s, tr("Loading the first runners…"),
            progress.expected > 0 ? tr("%1 has %Ln runner(s) for you.", nullptr, int(progress.expected)).arg(host(sync)) : tr("Asking %1.").arg(host(sync)), {}, {} };
    }
    static EmptyContent failed(const FleetSync &sync, const EmptyFleetActions &actions)
    {
        return { u"error"_s, tr("The runners could not be loaded"), sync.error() ? errorText(*sync.error(), sync.identity().instance) : QString(), tr("Try Again"), actions.retry };
    }
    static EmptyContent nothing(const FleetSync &sync)
    {
        switch (sync.scope().kind) {
        case Scope::Kind::Instance:
            return { u"runner"_s, tr("This GitLab has no runners yet"), tr("As soon as one is created or registered, it is listed here."), {}, {} };
        case Scope::Kind::Group:
            return { u"runner"_s, tr("There are no runners in %1").arg(visibleText(sync.scope().groupPath, 200)), tr("Neither in the group nor in anything below it."), {}, {} };
        case Scope::Kind::Mine:
            return { u"runner"_s, tr("You have no runners"),
                tr("Listed here are the runners of groups where you are Owner or Maintainer and of projects where you are Maintainer. None of them has one."), {}, {} };
        }
        return {};
    }
    static EmptyContent noMatch(const RunnerTable &table, bool loading, const EmptyFleetActions &actions)
    {
        const QString filter = visibleText(table.filter().toString(), 200);
        return { u"filter"_s, tr("No runner matches “%1”").arg(filter),
            loading ? tr("None of the %Ln runner(s) loaded so far.", nullptr, int(table.total())) : tr("None of %Ln runner(s).", nullptr, int(table.total())), tr("Clear the Filter"),
            actions.clearFilter };
    }
    static EmptyContent idle() { return { u"runner"_s, tr("Nothing loaded yet"), {}, {}, {} }; }

private:
    static QString host(const FleetSync &sync) { return visibleText(sync.identity().instance, 200); }
};

} // namespace

std::optional<EmptyState::Content> emptyContent(const RunnerTable &table, const FleetSync *sync, const EmptyFleetActions &actions)
{
    if (table.shown() > 0)
        return {};
    const auto state = sync ? sync->state() : FleetSync::State::Idle;
    if (table.total() > 0)
        return Words::noMatch(table, state == FleetSync::State::Loading, actions);
    switch (state) {
    case FleetSync::State::Idle:
        return Words::idle();
    case FleetSync::State::Loading:
        return Words::loading(*sync);
    case FleetSync::State::Fresh:
        return Words::nothing(*sync);
    case FleetSync::State::Partial:
    case FleetSync::State::Failed:
        return Words::failed(*sync, actions);
    }
    return {};
}

} // namespace muster
