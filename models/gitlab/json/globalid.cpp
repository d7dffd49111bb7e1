// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gitlab/json/globalid.h"

#include <charconv>

namespace muster::gitlab {

using namespace Qt::StringLiterals;

qint64 numberOfGlobalId(std::string_view text)
{
    const std::size_t slash = text.rfind('/');
    if (slash == std::string_view::npos || text.substr(0, 6) != "gid://")
        return 0;
    qint64 number = 0;
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data() + slash + 1, end, number);
    return error == std::errc() && at == end && number > 0 ? number : 0;
}

QString globalId(RunnerId id)
{
    return u"gid://gitlab/Ci::Runner/"_s + QString::number(id.value);
}

QString globalId(JobId id, JobKind kind)
{
    const QString number = QString::number(id.value);
    switch (kind) {
    case JobKind::Build:
        return u"gid://gitlab/Ci::Build/"_s + number;
    case JobKind::Bridge:
        return u"gid://gitlab/Ci::Bridge/"_s + number;
    case JobKind::Unknown:
        break;
    }
    return u"gid://gitlab/Ci::Processable/"_s + number;
}

} // namespace muster::gitlab
