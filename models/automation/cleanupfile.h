// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/policy/cleanupreader.h"
#include "models/sync/watchedfile.h"

#include <QObject>

#include <memory>

namespace muster {

/// The cleanup policy of one GitLab as a file. Other than with approved versions, what was good before is not kept in force:
/// while the file has errors nothing runs. GUI thread.
class CleanupFile final : public QObject
{
    Q_OBJECT

public:
    struct State {
        bool isRead = false;                              ///< somebody looked
        bool exists = false;
        QString trouble;                                  ///< why it could not be read, untranslated; empty: it could
        QByteArray text;                                  ///< as on disk
        std::shared_ptr<const CleanupReading> reading;    ///< of that text, with its problems; nullptr: there is none
        [[nodiscard]] bool isGood() const { return reading && reading->isGood(); }
    };
    explicit CleanupFile(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_file.path(); }
    [[nodiscard]] const State &state() const { return m_state; }
    /// In one go; ends with saved() or saveFailed().
    void save(const QByteArray &text) { m_file.save(text); }
    /// The text with a rule switched on or off and nothing else changed; as it is when there is no such rule.
    [[nodiscard]] static QByteArray switched(const QByteArray &text, const CleanupRule &rule, bool isOn);

Q_SIGNALS:
    void changed();
    void saved();
    void saveFailed(const QString &why);

private:
    State m_state;
    WatchedFile m_file;
};

} // namespace muster
