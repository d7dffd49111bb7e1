// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace muster {

/// How much something asks for attention. Never told by colour alone: an icon and a word go with it.
/// The numbers are those of RunnerTable::SeverityRole.
enum class Severity : quint8 { Neutral, Good, Attention, Bad };

} // namespace muster
