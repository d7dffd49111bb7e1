// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QString>

namespace muster::headless {

class Terminal;

/// Says that a run could not be found by the beginning of its id; for any other error says nothing, and answers false.
bool complainOfRun(const Error &error, const QString &id, Terminal &terminal);

} // namespace muster::headless
