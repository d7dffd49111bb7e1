// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/operations/changeoptions.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

namespace muster::headless {

class Terminal;

/// The options of a verb that the window takes in a line as well, as options of a command.
[[nodiscard]] QList<QCommandLineOption> writtenOptions(WrittenVerb verb);
/// Reads those that were given. False after saying on the terminal what is wrong.
[[nodiscard]] bool readWrittenOptions(const QCommandLineParser &arguments, WrittenChange &change, Terminal &terminal);
/// Says what is wrong, and of a filter where.
void complain(WrittenVerb verb, const ChangeMistakes &mistakes, Terminal &terminal);

} // namespace muster::headless
