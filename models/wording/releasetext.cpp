// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/releasetext.h"

#include "models/base/hostiletext.h"
#include "models/wording/errortext.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct ReleaseWords {
    Q_DECLARE_TR_FUNCTIONS(muster::ReleaseText)

public:
    /// No token is sent there, and it need not be a GitLab: what is said of GitLab's answers would mislead.
    static QString why(const ReleaseKeeper::Trouble &trouble)
    {
        const QString source = visibleText(trouble.source, 100), detail = visibleText(trouble.error.detail, 200);
        switch (trouble.error.kind) {
        case Error::Kind::Unauthorized:
        case Error::Kind::Forbidden: return tr("%1 wants a sign-in, and Muster never sends a token there.").arg(source);
        case Error::Kind::NotFound: return tr("%1 has no such list.").arg(source);
        case Error::Kind::NotGitLab: return tr("%1 answered with a web page, or sent elsewhere.").arg(source);
        case Error::Kind::RateLimited: return tr("%1 was asked too often. Try again in a while.").arg(source);
        case Error::Kind::Server: return tr("%1 has a problem of its own. Try again in a while.").arg(source);
        case Error::Kind::Invalid: return tr("The address is not one of the web: see the settings.");
        case Error::Kind::Parse: return tr("What %1 holds is cut off or not a list of releases: %2.").arg(source, detail);
        case Error::Kind::Incomplete: return tr("The list of %1 lacks a part: %2.").arg(source, detail);
        case Error::Kind::Io: return tr("%1 cannot be read: %2.").arg(source, detail);
        case Error::Kind::Cancelled:
        case Error::Kind::Offline:
        case Error::Kind::Timeout:
        case Error::Kind::Tls:
        case Error::Kind::Conflict:
        case Error::Kind::Unsupported:
        case Error::Kind::TooComplex: break;
        }
        return errorText(trouble.error, trouble.source);
    }
};

} // namespace

QString releaseTroubleText(const ReleaseKeeper::Trouble &trouble)
{
    //: %1: why
    return ReleaseWords::tr("The list of releases stays as it was. %1").arg(ReleaseWords::why(trouble));
}

} // namespace muster
