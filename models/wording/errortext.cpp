// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/errortext.h"

#include "models/base/hostiletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(muster::ErrorText)

public:
    static QString of(const Error &error, const QString &instance);
    static QString notGitLab(const Error &error, const QString &instance);
};

QString shortened(const QString &text)
{
    return visibleText(text.simplified(), 300);
}

/// For a sentence that ends with words of others.
QString endedSentence(const QString &text)
{
    const QString shown = shortened(text);
    return shown.endsWith(u'.') ? shown : QString(shown + u'.');
}

QString Words::notGitLab(const Error &error, const QString &instance)
{
    if (error.httpStatus >= 300 && error.httpStatus < 400 && !error.hint.isEmpty())
        return tr("This is not a GitLab API: %1 sends requests on to %2. The token was not sent there. "
                  "Enter the address at which GitLab itself answers, with its path if it has one.")
            .arg(instance, shortened(error.hint));
    if (!error.hint.isEmpty())
        return tr("This is not a GitLab API: %1 answered with a web page (“%2”). Check the address; "
                  "a login page in front of GitLab has to let API requests through.")
            .arg(instance, shortened(error.hint));
    return tr("This is not a GitLab API: %1 answered with something else. Check the address.").arg(instance);
}

QString Words::of(const Error &error, const QString &instance)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return tr("Cancelled.");
    case Error::Kind::Offline:
        if (error.hint == "system"_L1)
            return tr("The proxy of this system did not make the connection to %1: %2").arg(instance, endedSentence(error.detail));
        if (!error.hint.isEmpty())
            return tr("The proxy %1 did not make the connection to %2: %3").arg(shortened(error.hint), instance, endedSentence(error.detail));
        // A name that is not known, a port that nobody listens at and a line that breaks ask for different things.
        if (error.detail.contains("refused"_L1))
            return tr("Nothing answers at %1, so GitLab may be down or at another port. Try again in a while, or check the address. %2").arg(instance, endedSentence(error.detail));
        if (error.detail.contains("not found"_L1))
            return tr("No machine of that name was found for %1. Check the address, and whether this machine is in the network (or VPN) that knows it. %2").arg(instance, endedSentence(error.detail));
        if (!error.detail.isEmpty())
            return tr("%1 cannot be reached. Check the network and the address, and try again. %2").arg(instance, endedSentence(error.detail));
        return tr("%1 cannot be reached. Check the network and the address, and try again.").arg(instance);
    case Error::Kind::Timeout:
        return tr("%1 did not answer in time: it is down, overloaded, or a firewall lets nothing through. Try again in a while.").arg(instance);
    case Error::Kind::Tls:
        return tr("The connection to %1 is not secure, so nothing was sent: %2").arg(instance, endedSentence(error.detail));
    case Error::Kind::NotGitLab:
        return notGitLab(error, instance);
    case Error::Kind::Unauthorized:
        return tr("GitLab no longer accepts this token: it is unknown, expired or revoked. Connect again with another one.");
    case Error::Kind::Forbidden:
        return error.detail.isEmpty() ? tr("GitLab refuses this to the token.") : tr("GitLab refuses this to the token: %1").arg(shortened(error.detail));
    case Error::Kind::NotFound:
        return tr("GitLab says: it does not exist, or you don't have permission.");
    case Error::Kind::Conflict:
        return tr("It was changed by somebody else at the same time.");
    case Error::Kind::Invalid:
        return tr("GitLab does not accept this: %1").arg(shortened(error.detail));
    case Error::Kind::RateLimited:
        if (error.retryAfter)
            return tr("GitLab asks to slow down; it takes requests again in %n second(s).", nullptr, int(error.retryAfter->count()));
        return tr("GitLab asks to slow down. Try again in a while.");
    case Error::Kind::Server:
        if (error.httpStatus >= 502 && error.httpStatus <= 504)
            return tr("GitLab at %1 is not available (HTTP %2): it is starting, being updated or overloaded. Try again in some minutes.").arg(instance).arg(error.httpStatus);
        return tr("GitLab has a problem of its own (HTTP %1). Try again in a while.").arg(error.httpStatus);
    case Error::Kind::Parse:
        return tr("The answer of %1 was cut off or unreadable.").arg(instance);
    case Error::Kind::Unsupported:
        return tr("This GitLab is not able to do that: %1").arg(shortened(error.detail));
    case Error::Kind::TooComplex:
        return tr("GitLab found the question too complex: %1").arg(shortened(error.detail));
    case Error::Kind::Incomplete:
        return tr("Not everything arrived: %1").arg(shortened(error.detail));
    case Error::Kind::Io:
        return tr("A file or a local service could not be used: %1").arg(shortened(error.detail));
    }
    return {};
}

} // namespace

QString errorText(const Error &error, const QString &instance)
{
    return Words::of(error, visibleText(instance, 200));
}

QString errorDetails(const Error &error)
{
    QStringList lines;
    if (!error.detail.isEmpty())
        lines += visibleText(error.detail, 2000);
    if (error.httpStatus != 0)
        lines += u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.hint.isEmpty())
        lines += visibleText(error.hint, 500);
    if (!error.requestId.isEmpty())
        lines += u"X-Request-Id: %1"_s.arg(visibleText(error.requestId, 200));
    return lines.join(u'\n');
}

} // namespace muster
