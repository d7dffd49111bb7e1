// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless/doctorcommand.h"

#include "app/headless/connection.h"
#include "app/headless/terminal.h"
#include "models/wording/identitytext.h"

#include <QDateTime>
#include <QJsonArray>

namespace muster::headless {

using namespace Qt::StringLiterals;

namespace {

constexpr auto json = "json"_L1;

/// Fine-grained and OAuth tokens do not tell what they are for: null, as for all that is unknown.
QJsonValue mayChange(const Identity &identity, bool isOffered)
{
    if (identity.changing == Obstacle::Unknown && isOffered)
        return QJsonValue::Null;
    return identity.changing == Obstacle::None && isOffered;
}

QJsonObject toJson(const Identity &identity)
{
    return {
        { u"version"_s, identity.server.text },
        { u"enterprise"_s, identity.server.enterprise },
        { u"user"_s, identity.username },
        { u"administrator"_s, identity.administrator },
        { u"scopes"_s, QJsonArray::fromStringList(identity.scopes) },
        { u"expires_at"_s, identity.expiresAt ? QJsonValue(identity.expiresAt->toString(Qt::ISODate)) : QJsonValue() },
        { u"can"_s,
          QJsonObject{
              { u"list"_s, identity.reading == Obstacle::None },
              { u"change"_s, mayChange(identity, true) },
              { u"bulk_pause"_s, mayChange(identity, identity.canBulkPause) },
              { u"bulk_delete"_s, mayChange(identity, identity.canBulkDelete) },
          } },
    };
}

} // namespace

QString DoctorCommand::name() const
{
    return u"doctor"_s;
}

QString DoctorCommand::summary() const
{
    return tr("Say what this server and token can do");
}

QList<QCommandLineOption> DoctorCommand::options() const
{
    return Connection::options() + QList<QCommandLineOption>{ { QString(json), tr("One JSON document instead of text.") } };
}

ExitStatus DoctorCommand::run(const QCommandLineParser &arguments, Terminal &terminal)
{
    Connection connection;
    if (const auto status = connection.open(arguments, terminal))
        return *status;
    const Identity &identity = connection.identity();
    if (arguments.isSet(json)) {
        terminal.json(toJson(identity));
    } else {
        const IdentityText text = describe(identity, QDateTime::currentDateTimeUtc().date());
        terminal.say(connection.address());
        terminal.say(text.who);
        terminal.say(text.can);
        for (const QString &sentence : text.cannot)
            terminal.say(sentence);
        if (!text.until.isEmpty())
            terminal.say(text.until);
    }
    return identity.reading == Obstacle::None ? ExitStatus::Done : ExitStatus::NotAllowed;
}

} // namespace muster::headless
