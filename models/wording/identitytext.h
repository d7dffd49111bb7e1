// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fleet/identity.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace muster {

/// Who a token is and what can be done with it, in whole translated sentences, plain text.
struct IdentityText {
    QString who;         ///< "Mira Oduya (@mira), administrator of GitLab 18.1.2-ee (Enterprise Edition)"
    QString can;         ///< what it can do
    QStringList cannot;  ///< each thing it cannot do, with the scope or role that is missing
    QStringList missing; ///< what this GitLab is too old for, and what happens instead
    QString until;       ///< when the token ends; empty when not told
    bool endsSoon = false;   ///< within 14 days, or over
};
[[nodiscard]] IdentityText describe(const Identity &identity, QDate todayUtc);

/// Why runners cannot be listed: one sentence; empty when they can.
[[nodiscard]] QString whyNoList(const Identity &identity);
/// Why runners cannot be changed: one sentence for the tip of a disabled action; empty when they can.
[[nodiscard]] QString whyNoChanges(const Identity &identity);

} // namespace muster
