// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/gitlab/demo/democlient.h"

#include <QStringList>

namespace muster::test {

/// Makes every call a client has, with everything it can be asked with, against a pretend GitLab of that profile, and
/// hands each GraphQL request that went out to `sent` (its body as it was). `root`: the relative URL root of that GitLab. Returns what went wrong; empty: nothing.
[[nodiscard]] QStringList makeEveryCall(const QString &profile, const std::function<void(const QByteArray &body, qint64 complexity)> &sent, const QString &root = {});

} // namespace muster::test
