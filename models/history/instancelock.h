// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace muster {

/// Who may change runners of one instance from one data directory: one program at a time. Held while a run is going;
/// a program that was killed holds it no longer.
class InstanceLock final
{
public:
    /// Who holds it; empty parts are not known.
    struct Holder {
        qint64 pid = 0;
        QString program;
        QString host;
    };
    InstanceLock(const QString &directory, const QString &instance);
    ~InstanceLock();
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

    /// Does not wait.
    [[nodiscard]] bool acquire();
    void release();
    [[nodiscard]] bool isHeld() const;
    /// After acquire() failed; nullopt: the file could not be made (a full or read-only disk).
    [[nodiscard]] std::optional<Holder> holder() const;

private:
    std::unique_ptr<QLockFile> m_file;
    bool m_isHeld = false;
    std::optional<Holder> m_holder;
};

} // namespace muster
