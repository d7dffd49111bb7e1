// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace muster {

/// Keeps what goes to Qt's log (warnings and worse, and what QT_LOGGING_RULES turns on) in `muster.log` as well, redacted, one line
/// a message with its time in UTC, readable by its owner alone. The folder and the file are made by the first message. At 1 MiB the
/// file becomes `muster.1.log`, in place of the one before. What cannot be written is left out. Thread-safe; one at a time.
class LogFile final
{
public:
    static constexpr qint64 largest = 1024 * 1024;

    explicit LogFile(const QString &folder);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
};

} // namespace muster
