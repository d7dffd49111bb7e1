// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/world/profile.h"

#include <QRegularExpression>

namespace muster::demo {

using namespace Qt::StringLiterals;

std::optional<Profile> Profile::parse(QStringView text)
{
    static const QRegularExpression form(u"^([1-9][0-9]?)\\.([0-9]{1,2})-(ce|ee|ultimate)$"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    Profile profile;
    profile.major = match.capturedView(1).toInt();
    profile.minor = match.capturedView(2).toInt();
    profile.enterprise = match.capturedView(3) != u"ce"_s;
    profile.ultimate = match.capturedView(3) == u"ultimate"_s;
    profile.versionText = u"%1.%2.%3%4"_s.arg(profile.major).arg(profile.minor).arg(profile.minor % 3 + 1)
                              .arg(profile.enterprise ? u"-ee"_s : QString());
    return profile;
}

QString Profile::name() const
{
    return u"%1.%2-%3"_s.arg(major).arg(minor).arg(ultimate ? u"ultimate"_s : enterprise ? u"ee"_s : u"ce"_s);
}

} // namespace muster::demo
