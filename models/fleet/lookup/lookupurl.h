// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/lookup/lookuptext.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace muster {

/// The http(s) addresses in a text, in its order, without what mails, markup and sentences put behind them; at most `most`.
[[nodiscard]] std::vector<QStringView> addressesIn(QStringView text, std::size_t most = 2000);

/// What one address names: a job or runner of `instance`, another GitLab, or neither (Unreadable). Takes GitLab's web pages of
/// every age and its REST addresses; ignores what comes behind the number (line, raw, artifacts, query).
[[nodiscard]] LookupReading readAddress(QStringView address, const QString &instance);

/// The number at the beginning of a text when nothing but the end or a character that is no letter follows; nullopt: none.
[[nodiscard]] std::optional<qint64> numberAt(QStringView text);

} // namespace muster
