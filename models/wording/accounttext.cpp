// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/accounttext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text)
{
    return visibleText(text, 300);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::AccountText)

public:
    static QString of(const TokenTrouble &trouble);
    static QString of(const AccountFileTrouble &trouble);
    static QString of(const ImportProblem &problem);
    static QString of(TokenPlace place);
    static QString end(const Account &account, QDate today);
};

QString Words::of(const TokenTrouble &trouble)
{
    const QString what = shown(trouble.what), detail = shown(trouble.detail);
    switch (trouble.kind) {
    case TokenTrouble::Kind::NotThere:
        return tr("The key store has no token for this instance.");
    case TokenTrouble::Kind::NoStore:
        return tr("This desktop session has no key store.");
    case TokenTrouble::Kind::Refused:
        return tr("The key store is locked and was not opened.");
    case TokenTrouble::Kind::NoAnswer:
        return tr("The key store did not answer in time.");
    case TokenTrouble::Kind::Foreign:
        return tr("What the key store holds for this instance was not put there by Muster, or is meant for another one; it is not used.");
    case TokenTrouble::Kind::StoreFailed:
        return detail.isEmpty() ? tr("The key store failed.") : tr("The key store failed: %1").arg(detail);
    case TokenTrouble::Kind::SessionOver:
        return tr("The token was kept for one session only; enter it again.");
    case TokenTrouble::Kind::NoVariable:
        return tr("The environment variable %1 is not set. It has to be set before Muster starts.").arg(what);
    case TokenTrouble::Kind::NotAToken:
        //: %1 is a variable or a program; %2 says what is wrong
        return what.isEmpty() ? tr("What was found is no token: %1.").arg(detail) : tr("What %1 gives is no token: %2.").arg(what, detail);
    case TokenTrouble::Kind::CommandUnreadable:
        return tr("The helper command is empty, or a quotation mark in it is not closed.");
    case TokenTrouble::Kind::CommandNotStarted:
        return tr("The helper %1 cannot be started: there is no such program, or it may not be run.").arg(what);
    case TokenTrouble::Kind::CommandFailed:
        return detail.isEmpty() ? tr("The helper %1 failed.").arg(what) : tr("The helper %1 failed: %2").arg(what, detail);
    case TokenTrouble::Kind::CommandSilent:
        return tr("The helper %1 printed no token.").arg(what);
    case TokenTrouble::Kind::CommandHangs:
        return tr("The helper %1 did not end in time and was stopped.").arg(what);
    }
    return {};
}

QString Words::of(const AccountFileTrouble &trouble)
{
    const QString file = shown(trouble.file);
    switch (trouble.kind) {
    case AccountFileTrouble::Kind::Unreadable:
        return tr("The list of instances cannot be read (%1). Changes to it last until Muster ends.").arg(file);
    case AccountFileTrouble::Kind::Broken:
        return tr("The list of instances is damaged (%1). It is set aside before a new one is written.").arg(file);
    case AccountFileTrouble::Kind::Newer:
        return tr("The list of instances was written by a newer Muster (%1). It is left as it is: changes last until Muster ends.").arg(file);
    case AccountFileTrouble::Kind::Unwritable:
        return tr("The list of instances cannot be written (%1). Changes last until Muster ends.").arg(file);
    }
    return {};
}

QString Words::of(const ImportProblem &problem)
{
    const QString file = shown(problem.file), host = shown(problem.host), detail = shown(problem.detail);
    switch (problem.kind) {
    case ImportProblem::Kind::Unreadable:
        return tr("%1 cannot be read: %2").arg(file, detail);
    case ImportProblem::Kind::Malformed:
        return detail.isEmpty() ? tr("%1 is not understood.").arg(file) : tr("%1 is not understood: %2.").arg(file, detail);
    case ImportProblem::Kind::TooLarge:
        return tr("%1 is too large to be a configuration.").arg(file);
    case ImportProblem::Kind::BadAddress:
        return tr("%1: “%2” has no usable address.").arg(file, host);
    case ImportProblem::Kind::BadToken:
        return tr("%1: “%2” has no usable token: %3.").arg(file, host, detail);
    case ImportProblem::Kind::NoToken:
        return tr("%1: “%2” has no token.").arg(file, host);
    }
    return {};
}

QString Words::of(TokenPlace place)
{
    switch (place) {
    case TokenPlace::KeyStore:
        //: where a token is kept
        return tr("Key store of this desktop");
    case TokenPlace::Session:
        //: where a token is kept: nowhere but in memory
        return tr("This session only");
    case TokenPlace::Environment:
        //: where a token is taken from
        return tr("Environment variable");
    case TokenPlace::Command:
        //: where a token is taken from: what a program prints
        return tr("Helper command");
    }
    return {};
}

QString Words::end(const Account &account, QDate today)
{
    if (!account.tokenEnds)
        return {};
    const QString date = QLocale().toString(*account.tokenEnds, QLocale::LongFormat), name = shown(account.name);
    const qint64 days = today.daysTo(*account.tokenEnds);
    if (days <= 0)
        return tr("The token for %1 ended on %2. Replace it to go on.").arg(name, date);
    //: %1 is an instance, %2 a date, %n the days until then
    return tr("The token for %1 ends on %2, in %n day(s). Replace it before that.", nullptr, int(days)).arg(name, date);
}

} // namespace

QString tokenTroubleText(const TokenTrouble &trouble)
{
    return Words::of(trouble);
}

QString accountFileTroubleText(const AccountFileTrouble &trouble)
{
    return Words::of(trouble);
}

QString importProblemText(const ImportProblem &problem)
{
    return Words::of(problem);
}

QString tokenPlaceText(TokenPlace place)
{
    return Words::of(place);
}

QString tokenEndText(const Account &account, QDate todayUtc)
{
    return Words::end(account, todayUtc);
}

} // namespace muster
