// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/fleetwords.h"

#include "models/wording/memorytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace muster {

namespace {

struct FleetStateWords {
    Q_DECLARE_TR_FUNCTIONS(muster::FleetWords)

public:
    static QString loading(const FleetSync &sync);
    static QString slow(const QString &state);
};

QString FleetStateWords::loading(const FleetSync &sync)
{
    const FleetSync::Progress progress = sync.progress();
    const QLocale locale;
    //: how far an instance is: its runners are being loaded
    return progress.expected >= 0 ? tr("loading %1 of %2").arg(locale.toString(progress.loaded), locale.toString(progress.expected)) : tr("loading");
}

QString FleetStateWords::slow(const QString &state)
{
    //: %1 is what an instance is doing: "loading 300 of 5,000", "signing in"
    return tr("slow: %1").arg(state);
}

QString ageOf(const FleetSync &sync)
{
    if (QString mark = memoryMark(sync); !mark.isEmpty())
        return mark;
    const auto since = sync.asOf().age(sync.serverNow());
    if (!since)
        return {};
    const auto seconds = int(std::max<qint64>(0, since->count()));
    //: age of what is shown of an instance
    return seconds < 90 ? FleetStateWords::tr("%1 s ago").arg(seconds) : seconds < 5400 ? FleetStateWords::tr("%1 min ago").arg(seconds / 60) : FleetStateWords::tr("%1 h ago").arg(seconds / 3600);
}

void addSyncState(FleetWords &words, const FleetSync &sync)
{
    switch (sync.state()) {
    case FleetSync::State::Idle:
        break;
    case FleetSync::State::Loading:
        words.state = FleetStateWords::loading(sync);
        if (sync.progress().waitMs > 0) {
            words.state = FleetStateWords::slow(words.state);
            words.severity = Severity::Attention;
        }
        break;
    case FleetSync::State::Fresh:
        break;
    case FleetSync::State::Partial:
        //: state of an instance: some of its runners are missing
        words.state = FleetStateWords::tr("incomplete");
        words.severity = Severity::Attention;
        break;
    case FleetSync::State::Failed:
        //: state of an instance: the last load brought nothing
        words.state = FleetStateWords::tr("failed");
        words.severity = Severity::Bad;
        break;
    }
}

} // namespace

bool isUnderWay(const FleetMember &member)
{
    switch (member.state) {
    case FleetMember::State::Token:
    case FleetMember::State::SigningIn:
        return true;
    case FleetMember::State::NoToken:
    case FleetMember::State::Failed:
        return false;
    case FleetMember::State::Open:
        break;
    }
    return member.sync && member.sync->state() == FleetSync::State::Loading;
}

FleetWords fleetWords(const FleetMember &member, qint64 busyForSeconds)
{
    FleetWords words;
    switch (member.state) {
    case FleetMember::State::Token:
        //: state of an instance: the key store or a helper is asked for it
        words.state = FleetStateWords::tr("waiting for its token");
        break;
    case FleetMember::State::NoToken:
        //: state of an instance: somebody has to enter it
        words.state = FleetStateWords::tr("no token");
        words.severity = Severity::Attention;
        break;
    case FleetMember::State::SigningIn:
        //: state of an instance: GitLab is asked who one is
        words.state = FleetStateWords::tr("signing in");
        break;
    case FleetMember::State::Open:
        if (member.sync)
            addSyncState(words, *member.sync);
        break;
    case FleetMember::State::Failed:
        words.state = FleetStateWords::tr("failed");
        words.severity = Severity::Bad;
        break;
    }
    if (isUnderWay(member) && busyForSeconds >= slowAfterSeconds && words.severity == Severity::Neutral) {
        words.state = FleetStateWords::slow(words.state);
        words.severity = Severity::Attention;
    }
    if (member.sync)
        words.age = ageOf(*member.sync);
    return words;
}

} // namespace muster
