// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace muster::gitlab {

/// A web page where an API's answer should be: a login page, a proxy's notice, an error page of a server in front.
[[nodiscard]] bool isHtml(const QByteArray &contentType, const QByteArray &body);

/// The text of `<title>`, entities of ASCII resolved, blanks joined, at most 200 characters; empty when there is none.
[[nodiscard]] QString titleOf(const QByteArray &html);

} // namespace muster::gitlab
