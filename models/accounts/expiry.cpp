// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts/expiry.h"

namespace muster {

std::optional<int> expiryToTell(const Account &account, QDate todayUtc)
{
    if (!account.tokenEnds)
        return std::nullopt;
    const qint64 left = todayUtc.daysTo(*account.tokenEnds);
    std::optional<int> reached;
    for (const int threshold : expiryThresholds) {
        if (left <= threshold)
            reached = threshold;
    }
    const bool isTold = reached && account.expiryWarned != 0 && account.expiryWarned <= *reached;
    return isTold ? std::nullopt : reached;
}

bool noteTokenEnd(Account &account, const std::optional<QDate> &ends)
{
    if (account.tokenEnds == ends)
        return false;
    account.tokenEnds = ends;
    account.expiryWarned = 0;
    return true;
}

} // namespace muster
