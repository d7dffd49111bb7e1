// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QObject>

#include <functional>

namespace muster {

class Operations;

/// Runs on record that were broken off and whose reason `isOurs`: what became of their requests is found out, and the rest left,
/// because what does such runs by itself plans anew from what is there now. `done` hears of how many all is known now. They must be this user's.
void settleBrokenRuns(Operations &operations, const std::function<bool(const QString &reason)> &isOurs, QObject *receiver, std::function<void(Result<int>)> done);

} // namespace muster
