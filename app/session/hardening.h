// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>

namespace muster {

/// What both programs do before anything else, so that a token stays inside: nothing of it in logs, in a core file, or in the
/// environment of what they start.

enum class CrashCover : quint8 {
    Memory,    ///< a core file, if the system makes one at all, holds none of this process's memory
    Process,   ///< there is no core file, and no other process of this user looks into this one (ptrace, /proc/PID/environ)
};
/// `Process` is for programs without a window: the desktop's portals turn away whoever they cannot look at.
void keepMemoryInside(CrashCover cover);

/// Call first in main(). Redacts the log, moves the variables that hold tokens out of the environment into memory
/// (startEnvironment() still has them; child processes and /proc/PID/environ do not), and, in release builds, keepMemoryInside().
void keepSecretsInside(CrashCover cover);

/// The environment as this program was started with, tokens included. Without keepSecretsInside(): the present one.
[[nodiscard]] QProcessEnvironment startEnvironment();

} // namespace muster
