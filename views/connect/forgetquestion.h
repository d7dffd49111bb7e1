// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/account.h"

class QMessageBox;
class QWidget;

namespace muster {

/// Asks whether an instance is to be forgotten, and says what goes with it and what stays. `keepsHistory`: another instance in
/// the list is the same user of the same GitLab, so that what is remembered stays for that one. Emits accepted() for yes; belongs
/// to `parent` and goes when it closes.
[[nodiscard]] QMessageBox *forgetQuestion(const Account &account, bool keepsHistory, QWidget *parent);

} // namespace muster
