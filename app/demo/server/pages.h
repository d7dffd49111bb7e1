// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// The web pages of the pretend GitLab: what a client meets that speaks to the wrong address.
namespace muster::demo::pages {

[[nodiscard]] QByteArray signIn();
[[nodiscard]] QByteArray notFound();
[[nodiscard]] QByteArray gatewayError(int status);

} // namespace muster::demo::pages
