// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/policyreader.h"
#include "models/sync/watchedfile.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

namespace muster {

/// The policy of one GitLab as a file: read, watched and saved on a thread of its own. What was last read without errors
/// stays in force when the file breaks or goes away under us. GUI thread.
class PolicyFile final : public QObject
{
    Q_OBJECT

public:
    /// What is on disk, and what is in force.
    struct State {
        bool isRead = false;                             ///< somebody looked
        bool exists = false;
        QString trouble;                                 ///< why it could not be read, untranslated; empty: it could
        QByteArray text;                                 ///< as on disk
        std::vector<PolicyProblem> problems;             ///< of that text
        std::shared_ptr<const VersionPolicy> policy;     ///< the last good one; nullptr: there was none
        bool isOutdated = false;                         ///< `policy` is not what is on disk
    };

    /// Begins to read; changed() tells when it is there.
    explicit PolicyFile(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_file.path(); }
    [[nodiscard]] const State &state() const { return m_state; }
    /// In one go: another reader sees the old file or the new one. Ends with saved() or saveFailed().
    void save(const QByteArray &text) { m_file.save(text); }

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed(const QString &why);

private:
    void take(const WatchedFile::Found &found);

    State m_state;
    WatchedFile m_file;
};

} // namespace muster
