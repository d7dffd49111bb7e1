// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/runners/fleettrouble.h"

#include "models/tables/celltext.h"
#include "models/wording/errortext.h"
#include "models/wording/memorytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::FleetTrouble)

public:
    static QString failed(const FleetSync &sync);
    static QString partial(const FleetSync &sync);
    static QString remembered(const FleetSync &sync);
    //: button: load the list again
    static QString again() { return tr("Load Again"); }
};

QString Words::failed(const FleetSync &sync)
{
    const QString why = sync.error() ? errorText(*sync.error(), sync.identity().instance) : tr("The list could not be loaded.");
    if (const QString mark = memoryMark(sync); !mark.isEmpty())
        //: an error, then where the list comes from: "… The list below is from memory, 3 h ago."
        return tr("%1 The list below is %2. Nothing can be changed before it has been loaded again.").arg(why, mark);
    if (!sync.asOf().isKnown())
        return why;
    //: an error, then how old what is on screen is: "… The list below is from 3 h ago."
    return tr("%1 The list below was loaded %2.").arg(why, relativeTime(sync.asOf(), sync.serverNow()));
}

QString Words::partial(const FleetSync &sync)
{
    const Snapshot::Ptr fleet = sync.snapshot();
    const QLocale locale;
    QString text = fleet && fleet->expectedCount() > fleet->size()
        ? tr("The list is incomplete: %1 of %2 runners arrived.").arg(locale.toString(fleet->size()), locale.toString(fleet->expectedCount()))
        : tr("The list is incomplete.");
    if (sync.error() && sync.error()->kind == Error::Kind::Cancelled)
        text = tr("Loading was stopped; the list is incomplete.");
    else if (sync.error())
        text += u' ' + errorText(*sync.error(), sync.identity().instance);
    return text;
}

QString Words::remembered(const FleetSync &sync)
{
    //: %1 is "from memory, 3 h ago"
    return sync.state() == FleetSync::State::Loading ? tr("The list below is %1. It is being loaded again; nothing can be changed before that is done.").arg(memoryMark(sync))
                                                     : tr("The list below is %1. Nothing can be changed before it has been loaded again.").arg(memoryMark(sync));
}

} // namespace

std::optional<MessageBar::Message> troubleOf(const FleetSync &sync, std::function<void()> retry)
{
    MessageBar::Message message{ .actionText = Words::again(), .action = std::move(retry) };
    if (sync.error())
        message.details = errorDetails(*sync.error());
    const bool isRemembered = sync.snapshot() && sync.snapshot()->isRemembered();
    switch (sync.state()) {
    case FleetSync::State::Idle:
    case FleetSync::State::Loading:
        if (!isRemembered)
            return {};
        message.text = Words::remembered(sync);
        message.dismissible = false;
        if (sync.state() == FleetSync::State::Loading)
            message.actionText.clear();
        return message;
    case FleetSync::State::Fresh:
        return {};
    case FleetSync::State::Partial:
        message.severity = Severity::Attention;
        message.text = Words::partial(sync);
        if (message.details.isEmpty() && sync.snapshot())
            message.details = sync.snapshot()->trouble();
        return message;
    case FleetSync::State::Failed:
        message.severity = Severity::Bad;
        message.text = Words::failed(sync);
        message.dismissible = false;
        return message;
    }
    return {};
}

} // namespace muster
