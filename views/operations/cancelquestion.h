// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace muster {

/// Asks once more before what is under way is cancelled; to stay is what Enter and Esc do. `question` and `deed` (a button, with mnemonic) are
/// translated. Opens and goes by itself; `cancel` is called if the person says so.
QMessageBox *askToCancel(QWidget *parent, const QString &question, const QString &deed, const std::function<void()> &cancel);

} // namespace muster
