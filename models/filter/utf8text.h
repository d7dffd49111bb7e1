// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace muster {

/// The text in UTF-8, written to `buffer`: for many short texts, most of them ASCII, without an allocation for each.
[[nodiscard]] std::string_view utf8Of(QStringView text, std::string &buffer);

} // namespace muster
