// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/identitytext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::IdentityText)

public:
    static QString who(const Identity &identity);
    static QString can(const Identity &identity);
    static QString whyNot(Obstacle obstacle, const Identity &identity, bool reading);
    static QStringList missing(const Identity &identity);
    static QString until(const Identity &identity, QDate today);
};

QString Words::who(const Identity &identity)
{
    const QString edition = identity.server.enterprise ? tr("Enterprise Edition") : tr("Community Edition");
    const QString name = visibleText(identity.name, 200), username = visibleText(identity.username, 200), version = visibleText(identity.server.text, 50);
    return identity.administrator ? tr("%1 (@%2), administrator of GitLab %3 (%4)").arg(name, username, version, edition)
                                  : tr("%1 (@%2) on GitLab %3 (%4)").arg(name, username, version, edition);
}

QString Words::can(const Identity &identity)
{
    if (identity.reading != Obstacle::None)
        return tr("This token cannot list runners.");
    const bool changes = identity.changing == Obstacle::None;
    if (identity.changing == Obstacle::Unknown)
        return identity.administrator ? tr("It can see every runner of the instance. What it can change, GitLab says when it is tried.")
                                      : tr("It can see the runners of the groups where you are Owner or Maintainer and of the projects where you are Maintainer. What it can change, GitLab says when it is tried.");
    if (identity.administrator)
        return changes ? tr("It can see every runner of the instance and pause, resume and delete them.") : tr("It can see every runner of the instance, but change none.");
    return changes ? tr("It can see the runners of the groups where you are Owner or Maintainer and of the projects where you are Maintainer, "
                        "and change those that GitLab allows you to.")
                   : tr("It can see the runners of the groups where you are Owner or Maintainer and of the projects where you are Maintainer, but change none.");
}

QString Words::whyNot(Obstacle obstacle, const Identity &identity, bool reading)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Scope: {
        const QString has = visibleText(identity.scopes.join(", "_L1), 200);
        return reading ? tr("Listing runners needs a token with the scope read_api or api; this one has: %1.").arg(has)
                       : tr("Pausing, resuming and deleting need a token with the scope api; this one has: %1.").arg(has);
    }
    case Obstacle::Role:
        return reading ? tr("Listing runners needs the role Maintainer or Owner in a group or project.") : tr("Changing runners needs the role Owner of the group or Maintainer of the project.");
    case Obstacle::Server:
        return tr("GitLab %1 does not offer what Muster needs; 17.0 is the oldest supported version.").arg(visibleText(identity.server.text, 50));
    case Obstacle::ReadOnly:
        return tr("Muster was started with --read-only: nothing can be changed.");
    case Obstacle::Marked:
        return tr("This instance is marked as read-only in Muster: nothing can be changed on it.");
    case Obstacle::Unknown:
        return tr("Whether this is allowed could not be found out.");
    }
    return {};
}

QStringList Words::missing(const Identity &identity)
{
    QStringList missing;
    if (!identity.canBulkPause)
        missing += tr("This GitLab does not pause runners in bulk, as 17.11 and newer do; they are paused one by one.");
    return missing;
}

QString Words::until(const Identity &identity, QDate today)
{
    if (!identity.expiresAt)
        return {};
    const QString date = QLocale().toString(*identity.expiresAt, QLocale::LongFormat);
    const qint64 days = today.daysTo(*identity.expiresAt);
    if (days <= 0)
        return tr("The token ended on %1.").arg(date);
    //: %1 is a date, %n the days until then
    return tr("The token ends on %1, in %n day(s).", nullptr, int(days)).arg(date);
}

} // namespace

IdentityText describe(const Identity &identity, QDate todayUtc)
{
    IdentityText text;
    text.who = Words::who(identity);
    text.can = Words::can(identity);
    if (const QString reading = Words::whyNot(identity.reading, identity, true); !reading.isEmpty())
        text.cannot += reading;
    if (const QString changing = Words::whyNot(identity.changing, identity, false); !changing.isEmpty() && (identity.changing != Obstacle::Unknown || identity.reading != Obstacle::None))
        text.cannot += changing;
    if (identity.changing == Obstacle::None)
        text.missing = Words::missing(identity);
    text.until = Words::until(identity, todayUtc);
    text.endsSoon = identity.expiresAt && todayUtc.daysTo(*identity.expiresAt) <= 14;
    return text;
}

QString whyNoList(const Identity &identity)
{
    return Words::whyNot(identity.reading, identity, true);
}

QString whyNoChanges(const Identity &identity)
{
    return Words::whyNot(identity.changing, identity, false);
}

} // namespace muster
