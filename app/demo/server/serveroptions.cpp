// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/server/serveroptions.h"

#include <QRegularExpression>

namespace muster::demo {

using namespace Qt::StringLiterals;

std::optional<Mix> mixFromText(QStringView text)
{
    if (text == u"thirds")
        return Mix{1, 1, 1};
    static const QRegularExpression form(u"^(\\d{1,6})[,/](\\d{1,6})[,/](\\d{1,6})$"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const Mix mix{match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
    return mix.instance + mix.group + mix.project > 0 ? std::optional(mix) : std::nullopt;
}

} // namespace muster::demo
