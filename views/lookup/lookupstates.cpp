// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/lookup/lookupstates.h"

#include "models/base/hostiletext.h"
#include "models/wording/lookupwords.h"

#include <QCoreApplication>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::LookupPage)
};

EmptyState::Content invitation()
{
    return { u"search"_s, Words::tr("Whose runner is it?"),
        Words::tr("Paste the address of a job, the first lines of its log, or anything that you have of a runner: its address, number, name, tag, short token, system ID or IP address. "
                  "Muster shows the runner, who registered it, which group or project it belongs to, and whom to call."),
        {}, {} };
}

} // namespace

EmptyState::Content contentWithoutCard(const Lookup *lookup, const std::function<void(const QString &)> &connectTo)
{
    if (!lookup)
        return invitation();
    switch (lookup->state()) {
    case Lookup::State::Looking:
        return { u"search"_s, lookup->isWaitingForFleet() ? Words::tr("Waiting for the list of runners…") : Words::tr("Asking GitLab…"), {}, {}, {} };
    case Lookup::State::NotFound:
        return { u"search"_s, Words::tr("Nothing found"), notFoundText(lookup->reading(), lookup->error()), {}, {} };
    case Lookup::State::OtherInstance: {
        const QString address = lookup->reading().text;
        return { u"connect"_s, Words::tr("This belongs to another GitLab"), Words::tr("The address leads to %1, which is not the one that is connected.").arg(visibleText(address, 200)),
            Words::tr("&Connect to It…"), [connectTo, address] { connectTo(address); } };
    }
    case Lookup::State::Unreadable:
        return { u"search"_s, Words::tr("This cannot be looked up"), unreadableText(lookup->reading().why), {}, {} };
    case Lookup::State::Failed:
        return { u"error"_s, Words::tr("No answer"), {}, {}, {} };
    case Lookup::State::Empty:
    case Lookup::State::Found:
    case Lookup::State::Several:
    case Lookup::State::NeedsProject:
        break;
    }
    return invitation();
}

} // namespace muster
