// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountlist.h"
#include "models/accounts/importedhosts.h"
#include "models/accounts/tokentrouble.h"

#include <QString>

namespace muster {

/// What accounts and their tokens are called, in whole translated sentences, plain text.

[[nodiscard]] QString tokenTroubleText(const TokenTrouble &trouble);
[[nodiscard]] QString accountFileTroubleText(const AccountFileTrouble &trouble);
[[nodiscard]] QString importProblemText(const ImportProblem &problem);
/// Where a token is, for a list: "Key store", "This session only", …
[[nodiscard]] QString tokenPlaceText(TokenPlace place);
/// That the token of an account ends soon, or has ended.
[[nodiscard]] QString tokenEndText(const Account &account, QDate todayUtc);

} // namespace muster
